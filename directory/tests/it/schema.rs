//! The database against what the program believes of it: `schema.rs`, and migrations that go down and up again.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::collections::{BTreeMap, BTreeSet};

use directory::db::{SchemaState, migrate, revert_all, schema_state};
use testing::TestDb;

/// Every column as `name type`, with `?` behind one that may be null, by table.
type Tables = BTreeMap<String, BTreeSet<String>>;

async fn in_the_database(test: &TestDb) -> Tables {
    let sql = test.sql().await.unwrap();
    let rows = sql
        .query(
            "SELECT table_name::text, column_name::text, data_type::text, is_nullable::text
             FROM information_schema.columns WHERE table_schema = 'public'",
            &[],
        )
        .await
        .unwrap();
    let mut tables = Tables::new();
    for row in rows {
        let (table, column, kind, null): (String, String, String, String) =
            (row.get(0), row.get(1), row.get(2), row.get(3));
        let mark = if null == "YES" { "?" } else { "" };
        tables.entry(table).or_default().insert(format!("{column} {kind}{mark}"));
    }
    tables
}

/// Reads the `table!` blocks of `schema.rs`, which are written by hand.
fn in_the_program() -> Tables {
    let mut tables = Tables::new();
    let (mut table, mut sql_name) = (None, None);
    for line in include_str!("../../src/schema.rs").lines().map(str::trim) {
        if let Some((name, _)) = line.strip_suffix(") {").and_then(|line| line.split_once(" (")) {
            table = Some(name.to_owned());
        } else if let Some(name) = line.strip_prefix("#[sql_name = \"").and_then(|line| line.strip_suffix("\"]")) {
            sql_name = Some(name.to_owned());
        } else if line.contains('!') {
            // `joinable!` also has arrows, of tables.
        } else if let Some((column, kind)) = line.trim_end_matches(',').split_once(" -> ") {
            let (kind, mark) = match kind.strip_prefix("Nullable<").and_then(|kind| kind.strip_suffix('>')) {
                Some(kind) => (kind, "?"),
                None => (kind, ""),
            };
            let column = sql_name.take().unwrap_or_else(|| column.to_owned());
            let columns = tables.entry(table.clone().unwrap()).or_default();
            columns.insert(format!("{column} {}{mark}", postgres_type(kind)));
        }
    }
    tables
}

fn postgres_type(diesel: &str) -> &'static str {
    match diesel {
        "Uuid" => "uuid",
        "Text" => "text",
        "Integer" => "integer",
        "SmallInt" => "smallint",
        "BigInt" => "bigint",
        "Bool" => "boolean",
        "Double" => "double precision",
        "Timestamptz" => "timestamp with time zone",
        "Date" => "date",
        "Time" => "time without time zone",
        "Bytea" => "bytea",
        "Jsonb" => "jsonb",
        "Tsvector" => "tsvector",
        "Array<Text>" => "ARRAY",
        other => panic!("{other} has no type in this test yet"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tables_of_the_program_are_those_of_the_database() {
    let test = TestDb::new().await.unwrap();
    let database = in_the_database(&test).await;
    let program = in_the_program();
    assert!(program.len() > 15, "only {} tables were read", program.len());
    for (table, columns) in program {
        assert_eq!(Some(&columns), database.get(&table), "{table}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn migrations_go_down_and_up_again_to_the_same_schema() {
    let test = TestDb::new().await.unwrap();
    let before = in_the_database(&test).await;
    revert_all(&test.url).await.unwrap();
    assert!(matches!(schema_state(&test.db).await.unwrap(), SchemaState::Behind { .. }));
    let left: Vec<String> = in_the_database(&test).await.into_keys().collect();
    assert_eq!(left, ["__diesel_schema_migrations"]);
    migrate(&test.url).await.unwrap();
    assert_eq!(schema_state(&test.db).await.unwrap(), SchemaState::Ours);
    assert_eq!(in_the_database(&test).await, before);
}
