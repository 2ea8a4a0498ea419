//! Writing what people search: one row a published partner, anew with every change of it.

use diesel::PgArrayExpressionMethods as _;
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel::sql_types::{Text, Uuid as SqlUuid};
use diesel_async::{AsyncConnection as _, RunQueryDsl};

use crate::curriculum::{self, LanguageCode, Term, TopicId, What, in_force};
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::ids::{PartnerId, VocabularyChangeId};
use crate::schema::{offers, partner_languages, partners, search_rows};

/// Writes the search row of a partner as it is now, or removes it where the partner is not published.
pub(crate) async fn write_row(conn: &mut Conn, id: PartnerId) -> Result<()> {
    diesel::delete(search_rows::table.find(id.uuid())).execute(conn).await?;
    let published: Option<String> = partners::table
        .find(id.uuid())
        .filter(partners::status.eq("published"))
        .select(partners::kind)
        .first(conn)
        .await
        .optional()?;
    if published.is_none() {
        return Ok(());
    }
    let topics: Vec<Vec<String>> = offers::table
        .filter(offers::partner_id.eq(id.uuid()))
        .filter(offers::status.eq("published"))
        .select(offers::topics)
        .load(conn)
        .await?;
    let languages: Vec<String> = partner_languages::table
        .filter(partner_languages::partner_id.eq(id.uuid()))
        .select(partner_languages::language)
        .load(conn)
        .await?;
    let vocabulary = in_force(conn).await?;
    let mut spoken: Vec<String> = Vec::new();
    for code in languages.iter().filter_map(|code| LanguageCode::from_code(code)) {
        if let Some(language) = vocabulary.language(&code) {
            spoken.push(language.name.clone());
            spoken.extend(language.own_names.iter().cloned());
        }
    }
    let mut taught: Vec<String> = Vec::new();
    for topic in topics.iter().flatten().map(|code| TopicId::kept(code)) {
        taught.extend(vocabulary.topic(&topic).map(|topic| topic.name.clone()));
    }
    // Names weigh most, then headlines with the names of topics and languages, then everything else that is said.
    diesel::sql_query(
        "INSERT INTO search_rows (partner_id, words, names, subjects, key_stages, languages, formats, delivery, days, \
                                  any_key_stage) \
         SELECT p.id, \
                setweight(to_tsvector('english', unaccent(n.names)), 'A') \
                || setweight(to_tsvector('english', unaccent(coalesce(o.titles, '') || ' ' || $2)), 'B') \
                || setweight(to_tsvector('english', unaccent(p.summary || ' ' || coalesce(o.descriptions, ''))), 'C'), \
                lower(unaccent(n.names)), \
                coalesce(o.subjects, '{}'), coalesce(o.key_stages, '{}'), \
                coalesce((SELECT array_agg(DISTINCT l.language) FROM partner_languages l WHERE l.partner_id = p.id), '{}'), \
                coalesce(o.formats, '{}'), coalesce(o.delivery, '{}'), coalesce(o.days, '{}'), \
                coalesce(o.any_key_stage, false) \
         FROM partners p \
         CROSS JOIN LATERAL (SELECT string_agg(name, ' ; ' ORDER BY position) AS names \
                             FROM partner_names WHERE partner_id = p.id) n \
         CROSS JOIN LATERAL ( \
             SELECT string_agg(title, ' ; ') AS titles, string_agg(description, ' ; ') AS descriptions, \
                    (SELECT array_agg(DISTINCT s) FROM offers x, unnest(x.subjects) s \
                     WHERE x.partner_id = p.id AND x.status = 'published') AS subjects, \
                    (SELECT array_agg(DISTINCT s) FROM offers x, unnest(x.key_stages) s \
                     WHERE x.partner_id = p.id AND x.status = 'published') AS key_stages, \
                    (SELECT array_agg(DISTINCT s) FROM offers x, unnest(x.delivery) s \
                     WHERE x.partner_id = p.id AND x.status = 'published') AS delivery, \
                    (SELECT array_agg(DISTINCT s) FROM offers x, unnest(x.days) s \
                     WHERE x.partner_id = p.id AND x.status = 'published') AS days, \
                    array_agg(DISTINCT format) AS formats, bool_or(key_stages = '{}') AS any_key_stage \
             FROM offers WHERE partner_id = p.id AND status = 'published') o \
         WHERE p.id = $1",
    )
    .bind::<SqlUuid, _>(id.uuid())
    .bind::<Text, _>(format!("{} ; {}", taught.join(" ; "), spoken.join(" ; ")))
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes anew the rows that hold a name which a change of the vocabulary touched: a topic's preferred one, a language's
/// own.
pub async fn rewrite_rows_touched_by(db: &Db, id: VocabularyChangeId) -> Result<()> {
    let mut conn = db.conn().await?;
    let Some(change) = curriculum::change(&mut conn, id).await? else { return Ok(()) };
    let partners: Vec<uuid::Uuid> = match (&change.term, &change.what) {
        (Term::Topic(topic), What::TopicRenamed { .. }) => {
            offers::table
                .filter(offers::topics.contains(vec![topic.code()]))
                .select(offers::partner_id)
                .distinct()
                .load(&mut *conn)
                .await?
        }
        (Term::Language(language), _) => {
            partner_languages::table
                .filter(partner_languages::language.eq(language.code()))
                .select(partner_languages::partner_id)
                .distinct()
                .load(&mut *conn)
                .await?
        }
        _ => Vec::new(),
    };
    for partner in partners {
        conn.transaction(async |conn| write_row(conn, PartnerId::from_uuid(partner)).await).await?;
    }
    Ok(())
}
