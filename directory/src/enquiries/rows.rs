//! The rows of enquiries, and how they become what the domain speaks of.

use chrono::{DateTime, Utc};
use diesel::prelude::{Insertable, Queryable, Selectable};
use uuid::Uuid;

use super::{Enquiry, EnquiryInput, EnquiryOutcome, EnquiryRoute};
use crate::error::{Error, Result};
use crate::ids::{EnquiryId, NeedId, OfferId, PartnerId, PersonId, SchoolId};
use crate::partners::some_code;
use crate::schema::enquiries;

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = enquiries)]
pub(super) struct EnquiryRow {
    pub(super) id: Uuid,
    pub(super) person_id: Uuid,
    pub(super) school_id: Uuid,
    pub(super) offer_id: Uuid,
    pub(super) need_id: Option<Uuid>,
    pub(super) route: String,
    pub(super) what: String,
    pub(super) class: Option<String>,
    pub(super) dates: Option<String>,
    pub(super) asked_at: DateTime<Utc>,
    pub(super) outcome: Option<String>,
    pub(super) outcome_at: Option<DateTime<Utc>>,
}

impl EnquiryRow {
    /// The enquiry this row is, with what other tables know of it.
    pub(super) fn into_enquiry(self, partner: Uuid, asked_by: String, undelivered: bool) -> Result<Enquiry> {
        let bad = |column: &str| Error::impossible_row("enquiries", column, self.id);
        Ok(Enquiry {
            id: EnquiryId::from_uuid(self.id),
            person: PersonId::from_uuid(self.person_id),
            asked_by,
            school: SchoolId::from_uuid(self.school_id),
            offer: OfferId::from_uuid(self.offer_id),
            partner: PartnerId::from_uuid(partner),
            need: self.need_id.map(NeedId::from_uuid),
            route: EnquiryRoute::from_code(&self.route).ok_or_else(|| bad("route"))?,
            outcome: some_code(self.outcome.as_deref(), EnquiryOutcome::from_code).map_err(|()| bad("outcome"))?,
            asked_at: self.asked_at,
            undelivered,
            input: EnquiryInput { what: self.what, class: self.class, dates: self.dates },
        })
    }
}
