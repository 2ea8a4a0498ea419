//! Partners that register themselves, without an account: a draft under a random token, then a listing that waits for a
//! liaison officer.
//!
//! Nobody but its own people and its liaison sees what a stranger typed, and no mail carries any of it.

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use sha2::{Digest as _, Sha256};

use super::standing::with_step;
use super::{ListingFields, Step, rows};
use crate::accounts::{Secret, from_hex, make_editor_in, to_hex};
use crate::actor::Actor;
use crate::clock::london_day;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::ids::{PartnerId, SchoolId};
use crate::limits::{Limit, Network, take_in};
use crate::partners::links::mail_listing_link_in;
use crate::partners::offers::insert_offer;
use crate::partners::permission::BroughtIn;
use crate::partners::write::insert_partner;
use crate::partners::{Audience, Consent, OfferInput, PartnerInput, parse_offer, parse_partner};
use crate::problem::{Problems, Rule};
use crate::schema::partners;
use crate::text::EmailAddress;

/// The version of the words that whoever registers consents to. New words, new version: it is kept with the listing.
pub const CONSENT_WORDS: &str = "2026-11";

/// What a browser shows to come back to what was typed in it. Kept nowhere but there.
#[derive(Clone, PartialEq, Eq)]
pub struct DraftToken([u8; 32]);

impl DraftToken {
    /// The token written in `text`; none if it is not written like one.
    pub fn parse(text: &str) -> Option<Self> {
        from_hex(text).map(Self)
    }

    /// The token as text, for the cookie and nothing else.
    pub fn reveal(&self) -> String {
        to_hex(&self.0)
    }

    fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0).to_vec()
    }
}

impl std::fmt::Debug for DraftToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DraftToken(…)")
    }
}

/// A partner that registered itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    /// The listing.
    pub partner: PartnerId,
    /// The address whose owner may edit it, where one was given.
    pub editor: Option<EmailAddress>,
}

/// What was typed under a token; none where nothing is kept any more.
pub async fn registration(db: &Db, token: &DraftToken, now: DateTime<Utc>) -> Result<Option<ListingFields>> {
    let mut conn = db.conn().await?;
    rows::of_token(&mut conn, &token.hash(), now).await
}

/// Keeps one step of a registration, or says what was wrong with it. Answers the token it is kept under: a new one where
/// none was shown, or nothing is kept under it any more.
pub async fn keep_registration(
    db: &Db,
    secret: &Secret,
    token: Option<&DraftToken>,
    network: Option<Network>,
    (step, school): (Step, Option<Option<SchoolId>>),
    now: DateTime<Utc>,
) -> Result<DraftToken> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let typed = match token {
            Some(token) => rows::of_token(conn, &token.hash(), now).await?,
            None => None,
        };
        if typed.is_none()
            && let Some(network) = network
        {
            take_in(conn, secret, Limit::Drafts, network, now).await?;
        }
        let known = typed.is_some();
        let mut typed = with_step(conn, &typed.unwrap_or_default(), &step).await?;
        if let Some(school) = school {
            typed.school = school;
        }
        let token = token.filter(|_| known).cloned().unwrap_or_else(|| DraftToken(rand::random()));
        rows::write_of_token(conn, &token.hash(), &typed, now).await?;
        Ok(token)
    })
    .await
}

/// Registers what was typed under a token, with the consent of whoever typed it, as a draft that waits for a liaison
/// officer. `language` (a BCP 47 tag) is the one the partner is written to in. Where an address was given its owner may
/// edit, and is mailed a link to the listing and no word of it. Everything that is missing or wrong is told at once.
pub async fn send_registration(
    db: &Db,
    secret: &Secret,
    token: &DraftToken,
    network: Option<Network>,
    (consents, language): (bool, &str),
    now: DateTime<Utc>,
) -> Result<Registered> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let typed = rows::of_token(conn, &token.hash(), now).await?.ok_or(Error::NotFound)?;
        let (input, offers) = parsed(&typed, consents, now)?;
        if let Some(network) = network {
            take_in(conn, secret, Limit::Registrations, network, now).await?;
        }
        let brought_in = BroughtIn { school: typed.school, authority: None };
        let actor = Actor::Anonymous;
        let partner = insert_partner(conn, &actor, &input, &brought_in, None, now).await?;
        for offer in offers {
            insert_offer(conn, &actor, partner, &offer, None, now).await?;
        }
        let editor = input.contact.email;
        diesel::update(partners::table.find(partner.uuid()))
            .set(partners::contact_language.eq(Some(language)))
            .execute(conn)
            .await?;
        if let Some(editor) = &editor {
            // Whoever types somebody else's address cannot flood it.
            take_in(conn, secret, Limit::SignInAddress, editor.key(), now).await?;
            make_editor_in(conn, editor, partner, now).await?;
            mail_listing_link_in(conn, &actor, partner, now).await?;
        }
        rows::forget_of_token(conn, &token.hash()).await?;
        Ok(Registered { partner, editor })
    })
    .await
}

/// A whole registration, parsed.
fn parsed(typed: &ListingFields, consents: bool, now: DateTime<Utc>) -> Result<(PartnerInput, Vec<OfferInput>)> {
    let mut problems = Problems::new();
    let partner = parse_partner(&typed.partner).map_err(|found| problems.extend(found)).ok();
    let mut offers = Vec::new();
    if typed.offers.is_empty() {
        problems.add("format", "", Rule::Required);
    }
    for fields in typed.offers.values() {
        match parse_offer(fields) {
            Ok(input) => offers.push(input),
            Err(found) => problems.extend(found),
        }
    }
    let reachable = [&typed.partner.email, &typed.partner.phone].iter().any(|way| !way.trim().is_empty());
    if !reachable {
        problems.add("email", "", Rule::Required);
    }
    let person = partner.as_ref().is_some_and(|input| input.kind.is_person());
    if person && typed.partner.audience.trim().is_empty() && typed.school.is_none() {
        // It would be for the staff of a school that nobody named.
        problems.add("audience", "", Rule::Required);
    }
    if !consents {
        problems.add("consent", "", Rule::ConsentMissing);
    }
    let partner = partner.map(|input| {
        // Whoever registers their own organisation speaks for it; a person is seen by the school they name, or by
        // school staff.
        let own_yes = (!input.kind.is_person()).then_some(Audience::Everyone);
        PartnerInput {
            audience: input.audience.or(own_yes),
            consent: Some(Consent {
                on: london_day(now),
                how: "registered online".to_owned(),
                words: Some(CONSENT_WORDS.to_owned()),
            }),
            ..input
        }
    });
    problems.finish(partner.map(|partner| (partner, offers))).map_err(Error::Invalid)
}
