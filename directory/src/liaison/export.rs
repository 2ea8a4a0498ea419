//! The list as a file: what the filters let through, in the columns that an import knows.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel_async::AsyncConnection as _;

use super::list::{Listed, PartnerFilter, lines};
use super::scope::scope;
use crate::accounts::Secret;
use crate::actor::Actor;
use crate::clock::london_day;
use crate::codes::LanguageUse;
use crate::curriculum::{LanguageCode, Vocabulary};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::ids::PartnerId;
use crate::limits::{Limit, take_in};
use crate::outbox::{Event, publish};
use crate::partners::{Audience, Partner, offers_of};
use crate::text::csv_file;

/// The most listings of one file.
pub const MOST_EXPORTED: usize = 5_000;

/// A list as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// The CSV, in UTF-8 with a mark at its head, without which spreadsheets misread it.
    pub csv: Vec<u8>,
    /// How many listings are in it.
    pub rows: usize,
}

const COLUMNS: &[&str] = &[
    "partner_id",
    "kind",
    "status",
    "name",
    "also_known_as",
    "summary",
    "postcode",
    "address",
    "place_visibility",
    "languages",
    "email",
    "phone",
    "website",
    "contact_public",
    "consent_date",
    "consent_how",
    "audience",
    "published_on",
    "confirmed_on",
    "offers",
];

/// Writes what the filters let through as a file, each listing as the officer may see it. It is counted and kept as an
/// event, since a file of people's contacts leaves the house.
pub async fn export(
    db: &Db,
    secret: &Secret,
    actor: &Actor,
    filter: &PartnerFilter,
    now: DateTime<Utc>,
) -> Result<Export> {
    scope(actor)?;
    let person = actor.person().ok_or(Error::Forbidden)?.id;
    let mut conn = db.conn().await?;
    let found = conn
        .transaction(async |conn| -> Result<Vec<Listed>> {
            take_in(conn, secret, Limit::Exports, person, now).await?;
            let found = lines(conn, actor, filter, None, MOST_EXPORTED, now).await?;
            let rows = u32::try_from(found.len()).unwrap_or(u32::MAX);
            publish(conn, &[Event::ListExported { by: person, rows }], actor, now).await?;
            Ok(found)
        })
        .await?;
    drop(conn);
    let ids: Vec<PartnerId> = found.iter().map(|line| line.partner.id).collect();
    let mut titles: HashMap<PartnerId, Vec<String>> = HashMap::new();
    for offer in offers_of(db, actor, &ids, london_day(now)).await? {
        titles.entry(offer.partner).or_default().push(offer.details.title);
    }
    let mut rows = vec![COLUMNS.iter().map(ToString::to_string).collect()];
    for line in &found {
        let offers = titles.remove(&line.partner.id).unwrap_or_default();
        rows.push(record(&line.partner, &offers).to_vec());
    }
    Ok(Export { csv: csv_file(&rows), rows: found.len() })
}

fn record(partner: &Partner, offers: &[String]) -> [String; COLUMNS_COUNT] {
    let mut names = partner.names.iter().map(|name| name.name.clone());
    let name = names.next().unwrap_or_default();
    let contact = partner.contact.as_ref();
    let place = partner.places.first();
    let day = |at: Option<DateTime<Utc>>| at.map(|at| london_day(at).to_string()).unwrap_or_default();
    [
        partner.id.to_string(),
        partner.kind.code().to_owned(),
        partner.status.code().to_owned(),
        name,
        names.collect::<Vec<_>>().join("; "),
        partner.summary.clone(),
        place.and_then(|place| place.postcode.clone()).unwrap_or_default(),
        place.and_then(|place| place.address.clone()).unwrap_or_default(),
        place.map(|place| place.visibility.code().to_owned()).unwrap_or_default(),
        languages(&partner.languages),
        contact.and_then(|contact| contact.email.as_ref()).map(|email| email.key().to_owned()).unwrap_or_default(),
        contact.and_then(|contact| contact.phone.as_ref()).map(|phone| phone.as_str().to_owned()).unwrap_or_default(),
        contact.and_then(|contact| contact.website.as_ref()).map(|web| web.as_str().to_owned()).unwrap_or_default(),
        contact.map(|contact| if contact.public { "yes" } else { "no" }.to_owned()).unwrap_or_default(),
        partner.consent.as_ref().map(|consent| consent.on.to_string()).unwrap_or_default(),
        partner.consent.as_ref().map(|consent| consent.how.clone()).unwrap_or_default(),
        audience(&partner.audience),
        day(partner.published_at),
        day(partner.confirmed_at),
        offers.join("; "),
    ]
}

const COLUMNS_COUNT: usize = COLUMNS.len();

fn languages(all: &[(LanguageCode, LanguageUse)]) -> String {
    let vocabulary = Vocabulary::current();
    let said =
        all.iter().map(|(code, language_use)| format!("{} ({})", vocabulary.language_name(code), language_use.code()));
    said.collect::<Vec<_>>().join("; ")
}

fn audience(audience: &Audience) -> String {
    match audience {
        Audience::Authority(code) => code.as_str().to_owned(),
        other => other.code().to_owned(),
    }
}
