//! Mending a question in which a word stands nowhere: as the beginning of a word, or a slip of one.

use std::collections::HashMap;

use diesel::dsl::{exists, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_async::RunQueryDsl;

use super::lexemes::{is_word, lexeme};
use super::query::Query;
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
    queries: &[Query],
) -> Result<Option<Vec<Term>>> {
    let mut nowhere: Vec<&Token> = Vec::new();
    for (term, query) in asked.iter().zip(queries) {
        if let ([word], true) = (term.words.as_slice(), term.is_plain())
            && !stands_somewhere(conn, actor, query).await?
        {
            nowhere.push(word);
        }
    }
    if nowhere.is_empty() {
        return Ok(None);
    }
    let written = if nowhere.iter().any(|word| slips_allowed(&lexeme(word)) > 0) {
        words_written(conn, actor).await?
    } else {
        vec![]
    };
    let mut words = words.to_vec();
    let mut slips: HashMap<String, Vec<String>> = HashMap::new();
    for word in nowhere.iter().map(|word| lexeme(word)) {
        let (known, in_rows) =
            (nearest(&word, vocabulary.words_of_names()), nearest(&word, written.iter().map(String::as_str)));
        let far = |found: &Option<(usize, Vec<String>)>| found.as_ref().map_or(usize::MAX, |(far, _)| *far);
        let (far_known, far_written) = (far(&known), far(&in_rows));
        // What the vocabulary names and what partners write are both worth looking for, if both are as near.
        if let Some(meant) = known.filter(|_| far_known <= far_written).and_then(|(_, found)| found.into_iter().next())
        {
            for token in words.iter_mut().filter(|token| lexeme(token) == word) {
                token.singular.clone_from(&meant);
                token.plain.clone_from(&meant);
            }
            if let Some((_, found)) = in_rows.filter(|_| far_written == far_known) {
                slips.insert(meant, found);
            }
        } else if let Some((_, found)) = in_rows {
            slips.insert(word, found);
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
    let last = nowhere.last().filter(|word| lexeme(word).chars().count() >= SHORTEST_BEGINNING);
    if let (Some(term), Some(last)) = (mended.last_mut(), last)
        && let ([word], true) = (term.words.as_slice(), term.is_plain())
        && word == *last
    {
        term.unfinished = true;
    }
    Ok(Some(mended))
}

/// Whether any listing that the actor may see has this.
async fn stands_somewhere(conn: &mut Conn, actor: &Actor, query: &Query) -> Result<bool> {
    let has = sql::<Bool>("search_rows.words @@ ").bind::<Text, _>(query.has.clone()).sql("::tsquery");
    let rows = search_rows::table.filter(search_rows::partner_id.eq_any(visible_ids(actor))).filter(has);
    Ok(diesel::select(exists(rows)).get_result(conn).await?)
}

/// Every word of the listings that the actor may see.
async fn words_written(conn: &mut Conn, actor: &Actor) -> Result<Vec<String>> {
    let lexemes: Vec<String> = search_rows::table
        .filter(search_rows::partner_id.eq_any(visible_ids(actor)))
        .select(sql::<Text>("unnest(tsvector_to_array(search_rows.words))"))
        .distinct()
        .load(conn)
        .await?;
    Ok(lexemes.into_iter().filter(|lexeme| is_word(lexeme)).collect())
}
