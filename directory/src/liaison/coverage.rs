//! What partners near a school cover, and what nobody does: languages by kind, subjects by key stage, gaps first.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use diesel::prelude::{ExpressionMethods as _, QueryDsl as _};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::near::{Near, near};
use super::school_languages::read;
use super::scope::school_in_scope;
use crate::actor::Actor;
use crate::codes::{KeyStage, PartnerKind, Subject};
use crate::curriculum::{LanguageCode, Vocabulary};
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::ids::SchoolId;
use crate::partners::offer_is_shown;
use crate::schema::{offer_languages, offers, partner_languages};
use crate::schools::School;

/// What partners near a school cover.
#[derive(Clone, Debug, PartialEq)]
pub struct Coverage {
    /// The school.
    pub school: School,
    /// How many partners are near it.
    pub partners: usize,
    /// For each language of its pupils, how many partners of each kind have it, in the order of [`PartnerKind::ALL`].
    pub languages: Vec<Row<LanguageCode>>,
    /// For each subject, how many partners offer something at each key stage, in the order of [`KeyStage::ALL`].
    pub subjects: Vec<Row<Subject>>,
}

/// A line of a table of counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<T> {
    /// What is counted.
    pub of: T,
    /// How many partners in each column.
    pub counts: Vec<usize>,
    /// How many partners in all: one may stand in several columns.
    pub total: usize,
}

/// What partners within `within_km` of a school of the officer's scope cover on a day. Those without a place count where
/// the school itself brought them in. How many statements it takes does not grow with the partners.
pub async fn coverage(db: &Db, actor: &Actor, school: SchoolId, within_km: f64, today: NaiveDate) -> Result<Coverage> {
    let (_, school) = school_in_scope(db, actor, school).await?;
    let mut conn = db.conn().await?;
    let conn = &mut *conn;
    let pupils = read(conn, school.id).await?;
    let near = near(conn, actor, &school, within_km).await?;
    let ids: Vec<Uuid> = near.keys().copied().collect();
    let offered = shown_offers(conn, &ids, today).await?;
    let spoken = languages(conn, &ids, &offered).await?;
    let mut by_language: Vec<_> = pupils.into_iter().map(|code| of_language(code, &near, &spoken)).collect();
    gaps_first(&mut by_language);
    let mut by_subject = of_subjects(&offered);
    gaps_first(&mut by_subject);
    Ok(Coverage { school, partners: near.len(), languages: by_language, subjects: by_subject })
}

/// Lines with the most empty columns come first, then those with the fewest partners.
fn gaps_first<T>(rows: &mut [Row<T>]) {
    rows.sort_by_key(|row| {
        let empty = row.counts.iter().filter(|count| **count == 0).count();
        (std::cmp::Reverse(empty), row.total)
    });
}

/// An offer that is shown: itself, its partner, its subjects with its topics', its key stages.
struct Offered {
    id: Uuid,
    partner: Uuid,
    subjects: HashSet<Subject>,
    stages: Vec<KeyStage>,
}

/// An offer: its id, its partner's, its subjects, topics and key stages.
type OfferedRow = (Uuid, Uuid, Vec<String>, Vec<String>, Vec<String>);

async fn shown_offers(conn: &mut Conn, partners: &[Uuid], today: NaiveDate) -> Result<Vec<Offered>> {
    let rows: Vec<OfferedRow> = offers::table
        .filter(offers::partner_id.eq_any(partners))
        .filter(offer_is_shown(today))
        .select((offers::id, offers::partner_id, offers::subjects, offers::topics, offers::key_stages))
        .load(conn)
        .await?;
    let vocabulary = Vocabulary::current();
    let offered = rows.into_iter().map(|(id, partner, subjects, topics, stages)| {
        let of_topics = topics.iter().filter_map(|code| vocabulary.topic_by_code(code)).flat_map(|one| &one.subjects);
        let named = subjects.iter().filter_map(|code| Subject::from_code(code));
        let named_stages: Vec<_> = stages.iter().filter_map(|code| KeyStage::from_code(code)).collect();
        // None named means any.
        let stages = if named_stages.is_empty() { KeyStage::ALL.to_vec() } else { named_stages };
        Offered { id, partner, subjects: named.chain(of_topics.copied()).collect(), stages }
    });
    Ok(offered.collect())
}

/// Which partners have each language: their own, and those of their offers.
async fn languages(conn: &mut Conn, partners: &[Uuid], offered: &[Offered]) -> Result<HashMap<String, HashSet<Uuid>>> {
    let own: Vec<(String, Uuid)> = partner_languages::table
        .filter(partner_languages::partner_id.eq_any(partners))
        .select((partner_languages::language, partner_languages::partner_id))
        .load(conn)
        .await?;
    let of_offer: HashMap<Uuid, Uuid> = offered.iter().map(|offer| (offer.id, offer.partner)).collect();
    let of_offers: Vec<(String, Uuid)> = offer_languages::table
        .filter(offer_languages::offer_id.eq_any(of_offer.keys().copied().collect::<Vec<_>>()))
        .select((offer_languages::language, offer_languages::offer_id))
        .load(conn)
        .await?;
    let mut found: HashMap<String, HashSet<Uuid>> = HashMap::new();
    let theirs = of_offers.into_iter().filter_map(|(code, offer)| Some((code, *of_offer.get(&offer)?)));
    for (code, partner) in own.into_iter().chain(theirs) {
        found.entry(code).or_default().insert(partner);
    }
    Ok(found)
}

fn of_language(code: LanguageCode, near: &Near, spoken: &HashMap<String, HashSet<Uuid>>) -> Row<LanguageCode> {
    let partners = spoken.get(code.code());
    let kinds: Vec<PartnerKind> =
        partners.into_iter().flatten().filter_map(|id| near.get(id)).map(|(kind, _)| *kind).collect();
    let count = |kind: &PartnerKind| kinds.iter().filter(|one| *one == kind).count();
    Row { of: code, counts: PartnerKind::ALL.iter().map(count).collect(), total: kinds.len() }
}

fn of_subjects(offered: &[Offered]) -> Vec<Row<Subject>> {
    let with = |subject: Subject, stage: Option<KeyStage>| {
        let fits = |offer: &&Offered| {
            offer.subjects.contains(&subject) && stage.is_none_or(|stage| offer.stages.contains(&stage))
        };
        offered.iter().filter(fits).map(|offer| offer.partner).collect::<HashSet<_>>().len()
    };
    let row = |subject: &Subject| Row {
        of: *subject,
        counts: KeyStage::ALL.iter().map(|stage| with(*subject, Some(*stage))).collect(),
        total: with(*subject, None),
    };
    Subject::ALL.iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_with_the_most_gaps_come_first() {
        let row = |of: &'static str, counts: &[usize]| Row { of, counts: counts.to_vec(), total: counts.iter().sum() };
        let mut rows = vec![row("full", &[1, 1]), row("half", &[9, 0]), row("none", &[0, 0]), row("few", &[2, 0])];
        gaps_first(&mut rows);
        let order: Vec<_> = rows.iter().map(|row| row.of).collect();
        assert_eq!(order, ["none", "few", "half", "full"]);
    }
}
