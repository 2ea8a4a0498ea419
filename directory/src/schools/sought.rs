//! Where a class is, as somebody writes it into one field: a postcode, a school's number, or words of its name.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Float, Text};
use diesel_async::RunQueryDsl;

use super::read::{SchoolRow, row_by_urn, school};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::geography::Postcode;
use crate::problem::{Problem, Rule};
use crate::schema::schools;
use crate::schools::{School, SchoolStatus};
use crate::text::{Urn, line};

/// The most characters that are looked for.
const LONGEST: usize = 200;
/// The most words of a name that are looked for.
const MOST_WORDS: usize = 8;
/// The most schools that are told where several fit.
const MOST_SCHOOLS: i64 = 20;
/// The most schools that are told where none fits and some are spelt alike.
const MOST_ALIKE: i64 = 5;

/// What somebody meant by where their class is.
#[derive(Clone, Debug, PartialEq)]
pub enum Sought {
    /// At a postcode, which may be unknown.
    Postcode(Postcode),
    /// At this school.
    School(Box<School>),
    /// At one of these schools: which is theirs to say.
    Several {
        /// The schools, by name.
        schools: Vec<School>,
        /// Whether there are more than these.
        more: bool,
    },
}

/// What `text` means; none where it is blank. Words that fit no school are a problem of the field `place`.
pub async fn sought(db: &Db, text: &str) -> Result<Option<Sought>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let refused = |rule| {
        let value = text.trim().chars().take(80).collect();
        Error::Invalid(vec![Problem { field: "place".into(), value, rule }])
    };
    let text = &line(text, LONGEST).map_err(refused)?;
    match Postcode::parse(text) {
        Ok(postcode) => return Ok(Some(Sought::Postcode(postcode))),
        Err(rule @ Rule::PostcodeIncomplete) => return Err(refused(rule)),
        Err(_) => {}
    }
    let mut conn = db.conn().await?;
    if let Some(urn) = urn_in(text) {
        let found = row_by_urn(&mut conn, &urn).await?.map(school).transpose()?;
        return found.map(|school| Some(Sought::School(Box::new(school)))).ok_or_else(|| refused(Rule::UnknownSchool));
    }
    let words = words(text);
    if words.is_empty() {
        return Err(refused(Rule::UnknownSchool));
    }
    let mut found = with_words(&mut conn, &words, MOST_SCHOOLS + 1).await?;
    let more = found.len() > usize::try_from(MOST_SCHOOLS).unwrap_or(usize::MAX);
    if found.is_empty() {
        let schools = spelt_alike(&mut conn, &words.join(" ")).await?;
        let none = schools.is_empty();
        return if none {
            Err(refused(Rule::UnknownSchool))
        } else {
            Ok(Some(Sought::Several { schools, more: false }))
        };
    }
    found.truncate(found.len() - usize::from(more));
    let named = |school: &&School| self::words(&school.name) == words;
    let mut exact = found.iter().filter(named);
    let only = match (found.as_slice(), exact.next(), exact.next()) {
        ([only], ..) | (_, Some(only), None) => Some(only.clone()),
        _ => None,
    };
    Ok(Some(match only {
        Some(school) => Sought::School(Box::new(school)),
        None => Sought::Several { schools: found, more },
    }))
}

/// The open schools with these beginnings of words, at most so many: for suggestions while somebody types.
pub async fn beginning(db: &Db, text: &str, most: i64) -> Result<Vec<School>> {
    const FEWEST_LETTERS: usize = 3;
    let words = words(&text.chars().take(LONGEST).collect::<String>());
    if words.iter().map(|word| word.chars().count()).sum::<usize>() < FEWEST_LETTERS {
        return Ok(Vec::new());
    }
    with_words(&mut *db.conn().await?, &words, most).await
}

/// A number alone, or in brackets behind a name, as pages write it.
fn urn_in(text: &str) -> Option<Urn> {
    let inner = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')).map_or(text, |(_, inner)| inner);
    Urn::parse(inner).ok()
}

/// The words of a name in the form of the column `words`.
fn words(text: &str) -> Vec<String> {
    let plain: String = text.to_lowercase().chars().filter(|c| !matches!(c, '\'' | '’' | '.')).collect();
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| if word == "saint" { "st" } else { word }.to_owned()).take(MOST_WORDS).collect()
}

/// The open schools that have all these words or beginnings of words, by name.
async fn with_words(conn: &mut Conn, words: &[String], most: i64) -> Result<Vec<School>> {
    let mut query = schools::table
        .filter(schools::status.eq(SchoolStatus::Open.code()))
        .select(SchoolRow::as_select())
        .order((schools::name, schools::urn))
        .limit(most)
        .into_boxed();
    for word in words {
        // Letters and digits only: nothing in it is a sign of a pattern.
        query = query.filter(sql::<Bool>("schools.words ~ ").bind::<Text, _>(format!("\\m{word}")));
    }
    let rows: Vec<SchoolRow> = query.load(conn).await?;
    rows.into_iter().map(school).collect()
}

/// The open schools whose words are spelt most like these.
async fn spelt_alike(conn: &mut Conn, words: &str) -> Result<Vec<School>> {
    let rows: Vec<SchoolRow> = schools::table
        .filter(schools::status.eq(SchoolStatus::Open.code()))
        .filter(sql::<Bool>("").bind::<Text, _>(words).sql(" <% schools.words"))
        .select(SchoolRow::as_select())
        .order((sql::<Float>("word_similarity(").bind::<Text, _>(words).sql(", schools.words) DESC"), schools::urn))
        .limit(MOST_ALIKE)
        .load(conn)
        .await?;
    rows.into_iter().map(school).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_alone_and_in_brackets_behind_a_name() {
        for (text, urn) in [
            ("900001", Some("900001")),
            ("Primary School One (900001)", Some("900001")),
            ("Primary School One", None),
            ("School (of Rock)", None),
            ("(900001", None),
        ] {
            assert_eq!(urn_in(text).as_ref().map(Urn::as_str), urn, "{text}");
        }
    }

    #[test]
    fn words_of_a_name_are_without_signs_and_saints_are_short() {
        assert_eq!(words("Saint Mary’s C.E. Primary, Leicester"), ["st", "marys", "ce", "primary", "leicester"]);
        assert_eq!(words(" %_\\ "), Vec::<String>::new());
    }
}
