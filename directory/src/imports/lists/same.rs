//! Which partner a row may be, where a list has no references: by name and postcode, however they are written.

use std::collections::HashMap;

use diesel::prelude::{ExpressionMethods as _, JoinOnDsl as _, NullableExpressionMethods as _, QueryDsl as _};
use diesel_async::RunQueryDsl as _;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::actor::Actor;
use crate::curriculum::fold;
use crate::db::Conn;
use crate::error::Result;
use crate::geography::Postcode;
use crate::ids::PartnerId;
use crate::partners::managed_ids;
use crate::schema::{partner_names, partners, places};

/// The most records that a row is compared with by a person.
const MOST: usize = 3;

/// A record that may be the same as a row's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The partner, where it was there before this list.
    pub partner: Option<PartnerId>,
    /// The line of this list that says it, where it came with it.
    pub line: Option<u64>,
    /// Its name.
    pub name: String,
    /// Its postcode; empty where none is known.
    pub postcode: String,
}

/// A name in the form in which names are compared: `Saint`, `St.` and `St`, `and` and `&`, and any points and capitals.
pub(super) fn plain_name(name: &str) -> String {
    let lower = name.to_lowercase().replace('&', " and ").replace(['\'', '’', '.'], "");
    let folded = fold(&lower);
    let words = folded.split(' ').filter(|word| !matches!(*word, "the" | "ltd" | "limited"));
    words.map(|word| if word == "saint" { "st" } else { word }).collect::<Vec<_>>().join(" ")
}

/// A postcode in one form; as it was written where it is none.
pub(super) fn plain_postcode(postcode: &str) -> String {
    Postcode::parse(postcode).map_or_else(|_| postcode.trim().to_uppercase(), |postcode| postcode.to_string())
}

/// The partners that the importer looks after, by their names.
pub(super) struct Known {
    by_name: HashMap<String, Vec<(PartnerId, Candidate)>>,
}

impl Known {
    /// Reads them all at once: a list has thousands of rows.
    pub(super) async fn read(conn: &mut Conn, actor: &Actor) -> Result<Self> {
        let rows: Vec<(Uuid, String, Option<String>)> = partners::table
            .inner_join(partner_names::table.on(partner_names::partner_id.eq(partners::id)))
            .left_join(places::table.on(places::partner_id.eq(partners::id)))
            .filter(partners::id.eq_any(managed_ids(actor)))
            .order((partners::id, partner_names::position))
            .select((partners::id, partner_names::name, places::postcode.nullable()))
            .load(conn)
            .await?;
        let mut known = Self { by_name: HashMap::new() };
        for (id, name, postcode) in rows {
            let id = PartnerId::from_uuid(id);
            known.add(id, Candidate { partner: Some(id), line: None, name, postcode: postcode.unwrap_or_default() });
        }
        Ok(known)
    }

    /// Adds a partner that a row has just made.
    pub(super) fn add(&mut self, id: PartnerId, candidate: Candidate) {
        self.by_name.entry(plain_name(&candidate.name)).or_default().push((id, candidate));
    }

    /// The partners that a row may be: of its name, and of its postcode where both have one.
    pub(super) fn like(&self, name: &str, postcode: &str) -> Vec<(PartnerId, Candidate)> {
        let postcode = plain_postcode(postcode);
        let of_name = self.by_name.get(&plain_name(name)).map_or(&[][..], Vec::as_slice);
        let fits = |found: &&(PartnerId, Candidate)| {
            let theirs = plain_postcode(&found.1.postcode);
            postcode.is_empty() || theirs.is_empty() || theirs == postcode
        };
        of_name.iter().filter(fits).take(MOST).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_has_many_spellings() {
        for name in ["Saint John's Hall & Club", "ST. JOHNS HALL AND CLUB", "The St John’s Hall and Club Ltd"] {
            assert_eq!(plain_name(name), plain_name("St John's Hall and Club"), "{name}");
        }
        assert_ne!(plain_name("St John's Hall"), plain_name("St Joan's Hall"));
        assert_eq!(plain_postcode(" le54ph"), "LE5 4PH");
    }
}
