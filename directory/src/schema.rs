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
    }
}

table! {
    persons (id) {
        id -> Uuid,
        email -> Text,
        display_role -> Text,
        created_at -> Timestamptz,
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
    }
}

table! {
    sessions (token_hash) {
        token_hash -> Bytea,
        person_id -> Uuid,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        revoked_at -> Nullable<Timestamptz>,
    }
}

joinable!(memberships -> persons (person_id));
joinable!(memberships -> schools (school_id));
joinable!(sign_in_links -> persons (person_id));
joinable!(sessions -> persons (person_id));
allow_tables_to_appear_in_same_query!(schools, persons, memberships, sign_in_links, sessions);
