diesel::table! {
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
        source -> Nullable<Text>,
        reference -> Nullable<Text>,
        brought_in_school_id -> Nullable<Uuid>,
        brought_in_authority_code -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        published_at -> Nullable<Timestamptz>,
        confirmed_at -> Nullable<Timestamptz>,
        withdrawn_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    partner_audience_schools (partner_id, school_id) {
        partner_id -> Uuid,
        school_id -> Uuid,
    }
}

diesel::table! {
    partner_names (partner_id, position) {
        partner_id -> Uuid,
        position -> SmallInt,
        name -> Text,
        language -> Nullable<Text>,
        script -> Nullable<Text>,
    }
}

diesel::table! {
    partner_languages (partner_id, language, language_use) {
        partner_id -> Uuid,
        language -> Text,
        #[sql_name = "use"]
        language_use -> Text,
    }
}

diesel::table! {
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

diesel::table! {
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
        source -> Nullable<Text>,
        reference -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    offer_languages (offer_id, language, language_use) {
        offer_id -> Uuid,
        language -> Text,
        #[sql_name = "use"]
        language_use -> Text,
    }
}

diesel::table! {
    offer_vectors (offer_id) {
        offer_id -> Uuid,
        model -> Text,
        text_hash -> Bytea,
        whole -> Bytea,
        title -> Bytea,
    }
}

diesel::table! {
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
        source -> Nullable<Text>,
        reference -> Nullable<Text>,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        closed_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    need_vectors (need_id) {
        need_id -> Uuid,
        model -> Text,
        text_hash -> Bytea,
        whole -> Bytea,
    }
}

diesel::table! {
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

diesel::table! {
    search_rows (partner_id) {
        partner_id -> Uuid,
        words -> Tsvector,
        names -> Text,
        subjects -> Array<Text>,
        key_stages -> Array<Text>,
        languages -> Array<Text>,
        formats -> Array<Text>,
        delivery -> Array<Text>,
        days -> Array<Text>,
        any_key_stage -> Bool,
    }
}

diesel::joinable!(offers -> partners (partner_id));
diesel::joinable!(places -> partners (partner_id));
diesel::joinable!(search_rows -> partners (partner_id));
diesel::allow_tables_to_appear_in_same_query!(
    partners, partner_audience_schools, partner_names, partner_languages, places, offers, offer_languages,
    offer_vectors, needs, need_vectors, matches, search_rows,
);
