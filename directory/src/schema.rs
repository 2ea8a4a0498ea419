//! The tables and columns as Diesel knows them, written by hand and tested against the database's own account.

use diesel::{allow_tables_to_appear_in_same_query, joinable, table};

table! {
    schools (id) {
        id -> Uuid,
        urn -> Text,
        name -> Text,
        phase -> Text,
        authority -> Text,
        authority_code -> Nullable<Text>,
        postcode -> Nullable<Text>,
        latitude -> Nullable<Double>,
        longitude -> Nullable<Double>,
        exactness -> Nullable<Text>,
        status -> Text,
        successor_urn -> Nullable<Text>,
        words -> Text,
        version -> Integer,
    }
}

table! {
    persons (id) {
        id -> Uuid,
        email -> Text,
        display_role -> Text,
        created_at -> Timestamptz,
        mail_refused_at -> Nullable<Timestamptz>,
        mail_refusal -> Nullable<Text>,
        language -> Nullable<Text>,
    }
}

table! {
    memberships (id) {
        id -> Uuid,
        person_id -> Uuid,
        role -> Text,
        school_id -> Nullable<Uuid>,
        authority_code -> Nullable<Text>,
        partner_id -> Nullable<Uuid>,
    }
}

table! {
    sign_in_links (id) {
        id -> Uuid,
        person_id -> Uuid,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        reusable -> Bool,
        used_at -> Nullable<Timestamptz>,
        way_back -> Nullable<Text>,
        tab_hash -> Nullable<Bytea>,
    }
}

table! {
    sessions (token_hash) {
        token_hash -> Bytea,
        person_id -> Uuid,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        revoked_at -> Nullable<Timestamptz>,
        id -> Uuid,
        own_device -> Bool,
        last_used_on -> Date,
    }
}

table! {
    settings (id) {
        id -> Uuid,
        name -> Text,
        value -> Text,
        version -> Integer,
        updated_at -> Timestamptz,
        updated_by -> Nullable<Uuid>,
    }
}

table! {
    api_tokens (id) {
        id -> Uuid,
        person_id -> Uuid,
        token_hash -> Bytea,
        name -> Text,
        scopes -> Array<Text>,
        created_at -> Timestamptz,
        expires_on -> Date,
        last_used_on -> Nullable<Date>,
        revoked_at -> Nullable<Timestamptz>,
    }
}

table! {
    rate_limits (kind, key) {
        kind -> Text,
        key -> Bytea,
        full_at -> Timestamptz,
    }
}

joinable!(memberships -> persons (person_id));
joinable!(memberships -> schools (school_id));
joinable!(sign_in_links -> persons (person_id));
joinable!(sessions -> persons (person_id));
allow_tables_to_appear_in_same_query!(schools, persons, memberships, sign_in_links, sessions);

table! {
    partners (id) {
        id -> Uuid,
        version -> Integer,
        kind -> Text,
        status -> Text,
        summary -> Text,
        audience -> Text,
        audience_authority_code -> Nullable<Text>,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        website -> Nullable<Text>,
        contact_public -> Bool,
        consent_on -> Nullable<Date>,
        consent_how -> Nullable<Text>,
        consent_words -> Nullable<Text>,
        source -> Nullable<Text>,
        reference -> Nullable<Text>,
        brought_in_school_id -> Nullable<Uuid>,
        brought_in_authority_code -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        published_at -> Nullable<Timestamptz>,
        confirmed_at -> Nullable<Timestamptz>,
        withdrawn_at -> Nullable<Timestamptz>,
        summary_language -> Nullable<Text>,
        paused_at -> Nullable<Timestamptz>,
        contact_language -> Nullable<Text>,
        mail_refused_at -> Nullable<Timestamptz>,
        mail_refusal -> Nullable<Text>,
    }
}

table! {
    listing_links (id) {
        id -> Uuid,
        partner_id -> Uuid,
        made_by_id -> Nullable<Uuid>,
        made_for -> Text,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        revoked_at -> Nullable<Timestamptz>,
    }
}

table! {
    partner_audience_schools (partner_id, school_id) {
        partner_id -> Uuid,
        school_id -> Uuid,
    }
}

table! {
    partner_names (partner_id, position) {
        partner_id -> Uuid,
        position -> SmallInt,
        name -> Text,
        language -> Nullable<Text>,
        script -> Nullable<Text>,
    }
}

table! {
    partner_languages (partner_id, language, language_use) {
        partner_id -> Uuid,
        language -> Text,
        #[sql_name = "use"]
        language_use -> Text,
    }
}

table! {
    places (id) {
        id -> Uuid,
        partner_id -> Uuid,
        position -> SmallInt,
        address -> Nullable<Text>,
        postcode -> Nullable<Text>,
        visibility -> Text,
        latitude -> Nullable<Double>,
        longitude -> Nullable<Double>,
        exactness -> Nullable<Text>,
        exact_latitude -> Nullable<Double>,
        exact_longitude -> Nullable<Double>,
        authority_code -> Nullable<Text>,
    }
}

table! {
    offers (id) {
        id -> Uuid,
        partner_id -> Uuid,
        version -> Integer,
        status -> Text,
        title -> Text,
        description -> Text,
        format -> Text,
        subjects -> Array<Text>,
        topics -> Array<Text>,
        key_stages -> Array<Text>,
        delivery -> Array<Text>,
        travel_km -> Double,
        days -> Array<Text>,
        cost -> Text,
        cost_note -> Nullable<Text>,
        largest_group -> Nullable<Integer>,
        length_minutes -> Nullable<Integer>,
        notice_days -> Nullable<Integer>,
        age_from -> Nullable<Integer>,
        age_to -> Nullable<Integer>,
        commitment -> Nullable<Text>,
        formality -> Nullable<Text>,
        qualification -> Nullable<Text>,
        ends_on -> Nullable<Date>,
        times_public -> Bool,
        source -> Nullable<Text>,
        reference -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        title_language -> Nullable<Text>,
        description_language -> Nullable<Text>,
    }
}

table! {
    offer_languages (offer_id, language, language_use) {
        offer_id -> Uuid,
        language -> Text,
        #[sql_name = "use"]
        language_use -> Text,
    }
}

table! {
    offer_sessions (offer_id, position) {
        offer_id -> Uuid,
        position -> SmallInt,
        day -> Text,
        starts -> Nullable<Time>,
        ends -> Nullable<Time>,
        term_time -> Text,
        note -> Nullable<Text>,
        valid_from -> Nullable<Date>,
        valid_to -> Nullable<Date>,
    }
}

table! {
    offer_session_exceptions (offer_id, position, closed_on) {
        offer_id -> Uuid,
        position -> SmallInt,
        closed_on -> Date,
        note -> Nullable<Text>,
    }
}

table! {
    offer_vectors (offer_id) {
        offer_id -> Uuid,
        model -> Text,
        text_hash -> Bytea,
        whole -> Bytea,
        title -> Bytea,
    }
}

table! {
    needs (id) {
        id -> Uuid,
        version -> Integer,
        person_id -> Uuid,
        school_id -> Uuid,
        status -> Text,
        text -> Text,
        subject -> Nullable<Text>,
        key_stage -> Nullable<Text>,
        topics -> Array<Text>,
        languages -> Array<Text>,
        format -> Nullable<Text>,
        delivery -> Array<Text>,
        days -> Array<Text>,
        postcode -> Nullable<Text>,
        latitude -> Nullable<Double>,
        longitude -> Nullable<Double>,
        exactness -> Nullable<Text>,
        within_km -> Double,
        starts_on -> Nullable<Date>,
        ends_on -> Nullable<Date>,
        lasts_until -> Date,
        source -> Nullable<Text>,
        reference -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        closed_at -> Nullable<Timestamptz>,
    }
}

table! {
    need_vectors (need_id) {
        need_id -> Uuid,
        model -> Text,
        text_hash -> Bytea,
        whole -> Bytea,
    }
}

table! {
    matches (need_id, offer_id) {
        need_id -> Uuid,
        offer_id -> Uuid,
        score -> Double,
        reasons -> Jsonb,
        distance_km -> Nullable<Double>,
        ways -> Array<Text>,
        seen_by_asker -> Bool,
        found_at -> Timestamptz,
        lost_at -> Nullable<Timestamptz>,
    }
}

table! {
    dismissals (need_id, offer_id) {
        need_id -> Uuid,
        offer_id -> Uuid,
        reason -> Text,
        note -> Nullable<Text>,
        by_id -> Nullable<Uuid>,
        dismissed_at -> Timestamptz,
    }
}

table! {
    enquiries (id) {
        id -> Uuid,
        person_id -> Uuid,
        school_id -> Uuid,
        offer_id -> Uuid,
        need_id -> Nullable<Uuid>,
        route -> Text,
        what -> Text,
        class -> Nullable<Text>,
        dates -> Nullable<Text>,
        asked_at -> Timestamptz,
        outcome -> Nullable<Text>,
        outcome_at -> Nullable<Timestamptz>,
    }
}

table! {
    enquiry_recipients (enquiry_id, person_id) {
        enquiry_id -> Uuid,
        person_id -> Uuid,
    }
}

joinable!(needs -> persons (person_id));
joinable!(enquiries -> offers (offer_id));
joinable!(enquiry_recipients -> enquiries (enquiry_id));

/// Words ready to be searched.
#[derive(Clone, Copy, Debug, diesel::sql_types::SqlType)]
#[diesel(postgres_type(name = "tsvector"))]
pub struct Tsvector;

table! {
    use diesel::sql_types::{Array, Bool, Date, Nullable, SmallInt, Text, Timestamptz, Uuid};
    use super::Tsvector;

    search_rows (partner_id) {
        partner_id -> Uuid,
        words -> Tsvector,
        subjects -> Array<Text>,
        key_stages -> Array<Text>,
        languages -> Array<Text>,
        formats -> Array<Text>,
        delivery -> Array<Text>,
        days -> Array<Text>,
        any_key_stage -> Bool,
        topics -> Array<Text>,
        sort_name -> Text,
        headwords -> Array<Text>,
        updated_at -> Timestamptz,
        offers -> Array<Uuid>,
        right_until -> Nullable<Date>,
        form -> SmallInt,
    }
}

joinable!(listing_links -> partners (partner_id));
joinable!(offers -> partners (partner_id));
joinable!(places -> partners (partner_id));
joinable!(search_rows -> partners (partner_id));
allow_tables_to_appear_in_same_query!(
    partners,
    listing_links,
    persons,
    partner_audience_schools,
    partner_names,
    partner_languages,
    places,
    offers,
    offer_languages,
    offer_sessions,
    offer_session_exceptions,
    offer_vectors,
    needs,
    need_vectors,
    matches,
    dismissals,
    enquiries,
    enquiry_recipients,
    search_rows,
    slips,
);

table! {
    english_summaries (id) {
        id -> Uuid,
        partner_id -> Uuid,
        offer_id -> Nullable<Uuid>,
        field -> Text,
        original -> Text,
        english -> Text,
        written_by_id -> Nullable<Uuid>,
        written_at -> Timestamptz,
    }
}

table! {
    import_files (id) {
        id -> Uuid,
        person_id -> Uuid,
        asked_by_id -> Nullable<Uuid>,
        school_id -> Nullable<Uuid>,
        authority_code -> Nullable<Text>,
        name -> Text,
        source_key -> Text,
        bytes -> Bytea,
        mapping -> Jsonb,
        state -> Text,
        report -> Nullable<Jsonb>,
        rows_done -> Integer,
        rows_total -> Integer,
        created_at -> Timestamptz,
    }
}

table! {
    listing_drafts (id) {
        id -> Uuid,
        partner_id -> Nullable<Uuid>,
        token_hash -> Nullable<Bytea>,
        before -> Nullable<Jsonb>,
        fields -> Jsonb,
        kept_at -> Timestamptz,
        expires_at -> Timestamptz,
    }
}

allow_tables_to_appear_in_same_query!(partners, english_summaries);

table! {
    school_languages (school_id, language) {
        school_id -> Uuid,
        language -> Text,
    }
}

table! {
    import_decisions (source_key, reference) {
        source_key -> Text,
        reference -> Text,
        decision -> Text,
        partner_id -> Nullable<Uuid>,
        person_id -> Nullable<Uuid>,
        decided_at -> Timestamptz,
    }
}

table! {
    slips (partner_id) {
        partner_id -> Uuid,
        person_id -> Nullable<Uuid>,
        typed_at -> Timestamptz,
        language -> Text,
    }
}

joinable!(slips -> partners (partner_id));

table! {
    partner_notes (id) {
        id -> Uuid,
        partner_id -> Uuid,
        person_id -> Nullable<Uuid>,
        written_at -> Timestamptz,
        source -> Text,
        text -> Text,
    }
}

table! {
    imported_rows (record, source, reference) {
        record -> Text,
        source -> Text,
        reference -> Text,
        row_hash -> Bytea,
        imported_at -> Timestamptz,
    }
}

table! {
    vocabulary_changes (id) {
        id -> Uuid,
        version -> Integer,
        made_at -> Timestamptz,
        person_id -> Nullable<Uuid>,
        command -> Nullable<Text>,
        what -> Text,
        term_kind -> Text,
        term -> Text,
        name -> Nullable<Text>,
        name_kind -> Nullable<Text>,
        language -> Nullable<Text>,
        topics -> Array<Text>,
        before -> Array<Text>,
        subjects -> Array<Text>,
        key_stages -> Array<Text>,
        ambiguous -> Bool,
        why -> Nullable<Text>,
        undoes -> Nullable<Uuid>,
    }
}

joinable!(vocabulary_changes -> persons (person_id));
allow_tables_to_appear_in_same_query!(vocabulary_changes, persons);
