//! Mending a question in which a word stands nowhere: as the beginning of a word, or a slip of one.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use diesel::dsl::{exists, sql};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Text};
use diesel_async::RunQueryDsl;

use super::letters::search_form;
use super::lexemes::lexeme;
use super::name_words::spellings;
use super::query::{Query, any_of, queries};
use super::terms::Term;
use super::typos::{nearest, slips_allowed};
use super::understand::terms;
use crate::actor::Actor;
use crate::curriculum::{Token, Vocabulary};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::partners::visible_ids;
use crate::schema::search_rows;

/// The fewest letters that are taken for the beginning of a word.
const SHORTEST_BEGINNING: usize = 3;

/// The most words of a question that are mended, the first ones: each is compared with some ten thousand words.
const MOST_MENDED: usize = 4;

/// The question's terms with the words mended that stand in nothing the actor may see; none where there is nothing to
/// mend. Words that only hidden listings have are neither found here nor in the way.
pub(super) async fn mend(
    conn: &mut Conn,
    actor: &Actor,
    vocabulary: &Arc<Vocabulary>,
    words: &[Token],
    asked: &[Term],
    queries_asked: &[Query],
) -> Result<Option<Vec<Term>>> {
    let plain = asked.iter().zip(queries_asked).filter_map(|(term, query)| match term.words.as_slice() {
        [word] if term.is_plain() => Some((word, query)),
        _ => None,
    });
    let (plain, plain_queries): (Vec<&Token>, Vec<Query>) = plain.map(|(word, query)| (word, query.clone())).unzip();
    let found = standing_somewhere(conn, actor, &plain_queries).await?;
    let nowhere = plain.into_iter().zip(found).filter_map(|(word, found)| (!found).then_some(word));
    let mut nowhere: Vec<&Token> = nowhere.collect();
    if nowhere.is_empty() {
        return Ok(None);
    }
    let unfinished = unfinished(conn, actor, vocabulary, asked, &nowhere).await?;
    if unfinished {
        nowhere.pop();
    }
    let mut unknown: Vec<String> = nowhere.into_iter().map(lexeme).filter(|word| slips_allowed(word) > 0).collect();
    unknown.truncate(MOST_MENDED);
    let written = if unknown.is_empty() { vec![] } else { headwords(conn, actor).await? };
    let mut words = words.to_vec();
    let mut slips: HashMap<String, Vec<String>> = HashMap::new();
    for Meant { word, known, in_rows } in compare(vocabulary, unknown, written).await? {
        let far = |found: &Option<(usize, Vec<String>)>| found.as_ref().map_or(usize::MAX, |(far, _)| *far);
        let (far_known, far_written) = (far(&known), far(&in_rows));
        // What the vocabulary names and what partners write are both worth looking for, if both are as near.
        let mut meant = known.filter(|_| far_known <= far_written).into_iter().flat_map(|(_, found)| found);
        let written_so = in_rows.filter(|_| far_written <= far_known).into_iter().flat_map(|(_, found)| found);
        if let Some(first) = meant.next() {
            for token in words.iter_mut().filter(|token| lexeme(token) == word) {
                token.singular.clone_from(&first);
                token.plain.clone_from(&first);
            }
            slips.insert(search_form(&first), meant.map(|word| search_form(&word)).chain(written_so).collect());
        } else {
            slips.insert(word, written_so.collect());
        }
    }
    let mut mended = terms(vocabulary, &words);
    for term in &mut mended {
        if let [word] = term.words.as_slice()
            && let Some(found) = slips.get(&lexeme(word))
        {
            term.slips.clone_from(found);
        }
    }
    if let Some(last) = mended.last_mut() {
        last.unfinished = unfinished;
    }
    Ok(Some(mended))
}

/// What a word may be a slip of, and how many slips away that is.
struct Meant {
    word: String,
    /// Words of the vocabulary.
    known: Option<(usize, Vec<String>)>,
    /// Words of listings.
    in_rows: Option<(usize, Vec<String>)>,
}

/// Compares words with all that may have been meant, on a thread where that holds up nobody.
async fn compare(vocabulary: &Arc<Vocabulary>, words: Vec<String>, written: Vec<String>) -> Result<Vec<Meant>> {
    if words.is_empty() {
        return Ok(vec![]);
    }
    let vocabulary = Arc::clone(vocabulary);
    let comparing = move || {
        let meant = |word: String| Meant {
            known: nearest(&word, vocabulary.words_of_names().chain(spellings())),
            in_rows: nearest(&word, written.iter().map(String::as_str)),
            word,
        };
        words.into_iter().map(meant).collect()
    };
    tokio::task::spawn_blocking(comparing).await.map_err(|error| Error::internal("comparing words", error))
}

/// Whether the last word stands nowhere and begins one that somebody has.
async fn unfinished(
    conn: &mut Conn,
    actor: &Actor,
    vocabulary: &Vocabulary,
    asked: &[Term],
    nowhere: &[&Token],
) -> Result<bool> {
    let (Some(term), Some(word)) = (asked.last(), nowhere.last()) else { return Ok(false) };
    if term.words.last() != Some(*word) || lexeme(word).chars().count() < SHORTEST_BEGINNING {
        return Ok(false);
    }
    let begun = queries(vocabulary, &[Term { unfinished: true, ..term.clone() }]);
    match begun.as_slice() {
        [begun] => stands_somewhere(conn, actor, begun).await,
        _ => Ok(false),
    }
}

/// For each of some queries whether any listing that the actor may see has it.
async fn standing_somewhere(conn: &mut Conn, actor: &Actor, queries: &[Query]) -> Result<Vec<bool>> {
    if queries.is_empty() {
        return Ok(vec![]);
    }
    let each: Vec<String> = queries.iter().map(|query| query.has.clone()).collect();
    let which = sql::<BigInt>("unnest(ARRAY(SELECT nr FROM unnest(")
        .bind::<Array<Text>, _>(each)
        .sql("::tsquery[]) WITH ORDINALITY AS one (query, nr) WHERE search_rows.words @@ one.query))");
    let has = sql::<Bool>("search_rows.words @@ ").bind::<Text, _>(any_of(queries)).sql("::tsquery");
    let found: Vec<i64> = search_rows::table
        .filter(search_rows::partner_id.eq_any(visible_ids(actor)))
        .filter(has)
        .select(which)
        .distinct()
        .load(conn)
        .await?;
    let found: HashSet<i64> = found.into_iter().collect();
    Ok((1_i64..).take(queries.len()).map(|nr| found.contains(&nr)).collect())
}

/// Whether any listing that the actor may see has this.
async fn stands_somewhere(conn: &mut Conn, actor: &Actor, query: &Query) -> Result<bool> {
    let has = sql::<Bool>("search_rows.words @@ ").bind::<Text, _>(query.has.clone()).sql("::tsquery");
    let rows = search_rows::table.filter(search_rows::partner_id.eq_any(visible_ids(actor))).filter(has);
    Ok(diesel::select(exists(rows)).get_result(conn).await?)
}

/// Every word of the names and headlines that the actor may see. Those of all other texts would be too many to compare.
async fn headwords(conn: &mut Conn, actor: &Actor) -> Result<Vec<String>> {
    Ok(search_rows::table
        .filter(search_rows::partner_id.eq_any(visible_ids(actor)))
        .select(sql::<Text>("unnest(search_rows.headwords)"))
        .distinct()
        .load(conn)
        .await?)
}
