//! Mending a question in which a word stands nowhere: as the beginning of a word, or a slip of one.

use std::collections::HashMap;

use diesel::dsl::{exists, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_async::RunQueryDsl;

use super::lexemes::lexeme;
use super::name_words::spellings;
use super::query::{Query, queries};
use super::terms::Term;
use super::typos::{nearest, slips_allowed};
use super::understand::terms;
use crate::actor::Actor;
use crate::curriculum::{Token, Vocabulary};
use crate::db::Conn;
use crate::error::Result;
use crate::partners::visible_ids;
use crate::schema::search_rows;

/// The fewest letters that are taken for the beginning of a word.
const SHORTEST_BEGINNING: usize = 3;

/// The question's terms with the words mended that stand in nothing the actor may see; none where there is nothing to
/// mend. Words that only hidden listings have are neither found here nor in the way.
pub(super) async fn mend(
    conn: &mut Conn,
    actor: &Actor,
    vocabulary: &Vocabulary,
    words: &[Token],
    asked: &[Term],
    queries_asked: &[Query],
) -> Result<Option<Vec<Term>>> {
    let mut nowhere: Vec<&Token> = Vec::new();
    for (term, query) in asked.iter().zip(queries_asked) {
        if let ([word], true) = (term.words.as_slice(), term.is_plain())
            && !stands_somewhere(conn, actor, query).await?
        {
            nowhere.push(word);
        }
    }
    if nowhere.is_empty() {
        return Ok(None);
    }
    let unfinished = unfinished(conn, actor, vocabulary, asked, &nowhere).await?;
    if unfinished {
        nowhere.pop();
    }
    let written = if nowhere.iter().any(|word| slips_allowed(&lexeme(word)) > 0) {
        headwords(conn, actor).await?
    } else {
        vec![]
    };
    let mut words = words.to_vec();
    let mut slips: HashMap<String, Vec<String>> = HashMap::new();
    for word in nowhere.iter().map(|word| lexeme(word)) {
        let known = nearest(&word, vocabulary.words_of_names().chain(spellings()));
        let in_rows = nearest(&word, written.iter().map(String::as_str));
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
            slips.insert(first, meant.chain(written_so).collect());
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
