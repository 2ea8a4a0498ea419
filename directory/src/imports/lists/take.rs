//! Taking one row: recognising it, deciding what it is, and saving it through the commands in a savepoint of its own.

use diesel_async::AsyncConnection as _;

use super::rows::Ready;
use super::run::List;
use super::same::Candidate;
use super::{Decision, What};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::PartnerId;
use crate::imports::save::{Saved, known_hash, remember, save_offer, save_partner};
use crate::partners::{PartnerFields, PartnerRow, SourceReference, add_note_in, by_source, lacks_of, managed_row};
use crate::problem::{Problem, Rule};

/// What became of a row.
pub(super) enum Taken {
    Added { draft: Option<What> },
    Changed { draft: Option<What> },
    Unchanged,
    LeftOut,
    ToDecide(Vec<Candidate>),
    Refused(Vec<Problem>),
}

/// Takes one row.
pub(super) async fn take(conn: &mut Conn, list: &mut List<'_>, row: &Ready) -> Result<Taken> {
    if !row.problems.is_empty() {
        return Ok(Taken::Refused(row.problems.clone()));
    }
    let from = SourceReference { source: list.source.to_owned(), reference: row.key.clone() };
    let hash = row.hash();
    let decided = list.decided.get(&row.key).copied();
    if matches!(decided, Some((Decision::LeaveOut, _))) {
        return Ok(Taken::LeftOut);
    }
    if known_hash(conn, "partner", &from).await?.as_ref() == Some(&hash) {
        return Ok(Taken::Unchanged);
    }
    let before = match by_source(conn, &from).await? {
        Some(row) => Some(row),
        None => match same_one(conn, list, row, decided).await? {
            Ok(found) => found,
            Err(candidates) => return Ok(Taken::ToDecide(candidates)),
        },
    };
    let is_new = before.is_none();
    let saved = conn
        .transaction(async |conn| {
            let saved = save(conn, list, &from, before, row).await?;
            remember(conn, "partner", &from, &hash, list.now).await?;
            Ok::<_, Error>(saved)
        })
        .await;
    match saved {
        Ok((id, draft)) if is_new => {
            let candidate = Candidate {
                partner: None,
                line: Some(row.line),
                name: row.name.clone(),
                postcode: row.postcode.clone(),
            };
            list.known.add(id, candidate);
            Ok(Taken::Added { draft })
        }
        Ok((_, draft)) => Ok(Taken::Changed { draft }),
        Err(Error::Invalid(problems)) => Ok(Taken::Refused(problems)),
        // A record that this list once brought in, and that is now somebody else's to look after.
        Err(Error::NotFound | Error::Forbidden) => {
            let problem = Problem { field: "name".into(), value: row.name.clone(), rule: Rule::NotFound };
            Ok(Taken::Refused(vec![problem]))
        }
        Err(other) => Err(other),
    }
}

/// The partner that a row without a record of its own is: none where it is a new one, candidates where a person must say.
async fn same_one(
    conn: &mut Conn,
    list: &List<'_>,
    row: &Ready,
    decided: Option<(Decision, Option<PartnerId>)>,
) -> Result<Result<Option<PartnerRow>, Vec<Candidate>>> {
    if matches!(decided, Some((Decision::New, _))) {
        return Ok(Ok(None));
    }
    let like = list.known.like(&row.name, &row.postcode);
    let chosen = match decided {
        Some((Decision::Same, Some(partner))) => Some(partner),
        Some((Decision::Same, None)) => like.first().map(|(id, _)| *id),
        _ => None,
    };
    let found = match chosen {
        Some(partner) => managed_row(conn, list.actor, partner).await?,
        None => None,
    };
    Ok(if found.is_some() || like.is_empty() {
        Ok(found)
    } else {
        Err(like.into_iter().map(|(_, candidate)| candidate).collect())
    })
}

/// Saves a row's partner, offer and notes. Answers the partner, and what it lacks where it stays a draft.
async fn save(
    conn: &mut Conn,
    list: &List<'_>,
    from: &SourceReference,
    before: Option<PartnerRow>,
    row: &Ready,
) -> Result<(PartnerId, Option<What>)> {
    let (source, now) = (list.source, list.now);
    let lacking = |input: &_| lacks_of(input, row.offer.is_some());
    let holds_back = |input: &_| lacking(input).iter().any(|lack| lack.holds_back());
    // Persons wait for an officer, whatever the list says of their consent.
    let may_go_up = |input: &crate::partners::PartnerInput| !input.kind.is_person() && !holds_back(input);
    let defaults = PartnerFields::default();
    let Saved { id, input, is_draft, .. } =
        save_partner(conn, list.actor, from, before, &row.partner, &defaults, &may_go_up, now).await?;
    if let Some(offer) = &row.offer {
        let from = SourceReference { source: source.to_owned(), reference: format!("{}/offer", from.reference) };
        save_offer(conn, list.actor, &from, id, offer, now).await?;
    }
    if !row.notes.is_empty() {
        let name = source.split_once('/').map_or(source, |(_, name)| name);
        add_note_in(conn, list.actor, id, name, &row.notes.join("\n"), now).await?;
    }
    let draft = is_draft.then(|| What::Draft { partner: list.apply.then_some(id), lacks: lacking(&input) });
    Ok((id, draft))
}

impl Ready {
    /// A hash over all that is taken of the row.
    fn hash(&self) -> Vec<u8> {
        let offer = self.offer.as_ref().map(super::super::table::Row::hash).unwrap_or_default();
        let parts = [self.partner.hash(), offer, self.notes.join("\n").into_bytes()];
        <sha2::Sha256 as sha2::Digest>::digest(parts.concat()).to_vec()
    }
}
