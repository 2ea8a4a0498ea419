//! The database against what the program believes of it, and against the rules every table keeps.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::collections::{BTreeMap, BTreeSet};

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
        "Array<Text>" | "Array<Uuid>" => "ARRAY",
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

/// One text a row.
async fn lines(test: &TestDb, query: &str) -> Vec<String> {
    let sql = test.sql().await.unwrap();
    sql.query(query, &[]).await.unwrap().iter().map(|row| row.get(0)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_foreign_key_says_what_deleting_does_and_has_an_index() {
    let test = TestDb::new().await.unwrap();
    let keys = lines(&test, "SELECT conname::text FROM pg_constraint WHERE contype = 'f'").await;
    assert!(keys.len() > 15, "{keys:?}");
    // Without a rule of its own a key stands in the way of erasing a person.
    let without_rule = "SELECT format('%s on %s', conname, conrelid::regclass) FROM pg_constraint
        WHERE contype = 'f' AND confdeltype = 'a'";
    assert_eq!(lines(&test, without_rule).await, [""; 0], "these need ON DELETE …");
    // An index that begins with the key's columns; one that leaves out rows without the key is as good.
    let without_index = "SELECT format('%s on %s', conname, conrelid::regclass) FROM pg_constraint AS key
        WHERE contype = 'f' AND NOT EXISTS (
            SELECT FROM pg_index
            WHERE indrelid = key.conrelid AND indisvalid
                AND (indkey::smallint[])[0:cardinality(key.conkey) - 1] @> key.conkey
                AND (indpred IS NULL OR pg_get_expr(indpred, indrelid) LIKE '(%_id IS NOT NULL)')
        )";
    assert_eq!(lines(&test, without_index).await, [""; 0], "these need an index");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_moment_is_kept_in_utc() {
    let test = TestDb::new().await.unwrap();
    let moments = "SELECT format('%s.%s', table_name, column_name) FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name <> '__diesel_schema_migrations'";
    let of_type = |kind: &str| format!("{moments} AND data_type = '{kind}'");
    assert!(lines(&test, &of_type("timestamp with time zone")).await.len() > 15);
    assert_eq!(lines(&test, &of_type("timestamp without time zone")).await, [""; 0]);
    assert_eq!(lines(&test, &of_type("time with time zone")).await, [""; 0], "a time of the day is London's");
    let misnamed = format!("{moments} AND right(column_name, 3) = '_at' AND data_type <> 'timestamp with time zone'");
    assert_eq!(lines(&test, &misnamed).await, [""; 0]);
}

/// Columns that hold a code of a closed list.
const CODES: &str = "'status', 'kind', 'role', 'outcome', 'audience', 'visibility', 'exactness', 'consumer', 'format',
    'cost', 'commitment', 'formality', 'use', 'record'";

#[tokio::test(flavor = "multi_thread")]
async fn every_column_of_codes_has_a_check() {
    let test = TestDb::new().await.unwrap();
    let columns = format!(
        "FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
         WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attname IN ({CODES})"
    );
    assert!(lines(&test, &format!("SELECT attname::text {columns}")).await.len() > 15);
    let without = format!(
        "SELECT format('%s.%s', relname, attname) {columns} AND NOT EXISTS (
             SELECT FROM pg_constraint
             WHERE conrelid = attrelid AND contype = 'c' AND attnum = ANY (conkey)
         )"
    );
    assert_eq!(lines(&test, &without).await, [""; 0]);
}
