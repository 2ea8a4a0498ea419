//! The history of the database, taken back: each migration undoes all it did, and nothing else.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::path::Path;

use directory::db::{SchemaState, migrate, revert_all, schema_state};
use testing::TestDb;
use tokio_postgres::Client;

/// All that a migration can leave in a database, one line each, by the database's own account.
async fn dump(sql: &Client) -> Vec<String> {
    let of_ours = "NOT EXISTS (SELECT FROM pg_depend WHERE objid = thing.oid AND deptype = 'e')";
    let rows = sql
        .query(
            &format!(
                "SELECT format('column %s.%s %s%s default %s identity %s storage %s', attrelid::regclass, attname,
                     format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN ' not null' END,
                     pg_get_expr(adbin, adrelid), attidentity, attstorage)
                 FROM pg_attribute
                 JOIN pg_class AS thing ON thing.oid = attrelid
                 LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                 WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') AND attnum > 0
                     AND NOT attisdropped AND {of_ours}
                 UNION ALL
                 SELECT format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(thing.oid))
                 FROM pg_constraint AS thing WHERE connamespace = 'public'::regnamespace
                 UNION ALL
                 SELECT 'index ' || pg_get_indexdef(indexrelid)
                 FROM pg_index JOIN pg_class AS thing ON thing.oid = indexrelid
                 WHERE relnamespace = 'public'::regnamespace
                 UNION ALL
                 SELECT 'trigger ' || pg_get_triggerdef(thing.oid) FROM pg_trigger AS thing WHERE NOT tgisinternal
                 UNION ALL
                 SELECT 'function ' || pg_get_functiondef(thing.oid) FROM pg_proc AS thing
                 WHERE pronamespace = 'public'::regnamespace AND prokind = 'f' AND {of_ours}
                 UNION ALL
                 SELECT format('type %s', typname) FROM pg_type AS thing
                 WHERE typnamespace = 'public'::regnamespace AND typtype IN ('d', 'e') AND {of_ours}
                 UNION ALL
                 SELECT 'text search ' || cfgname FROM pg_ts_config AS thing
                 WHERE cfgnamespace = 'public'::regnamespace
                 UNION ALL
                 SELECT 'extension ' || extname FROM pg_extension
                 ORDER BY 1"
            ),
            &[],
        )
        .await
        .unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn migrations_can_be_taken_back() {
    let test = TestDb::new().await.unwrap();
    let sql = test.sql().await.unwrap();
    let before = dump(&sql).await;
    assert!(before.len() > 200, "only {} lines: {before:#?}", before.len());
    revert_all(&test.url).await.unwrap();
    assert!(matches!(schema_state(&test.db).await.unwrap(), SchemaState::Behind { .. }));
    let left = dump(&sql).await;
    let ours = left.iter().filter(|line| !line.contains("__diesel_schema_migrations")).collect::<Vec<_>>();
    assert_eq!(ours, ["extension plpgsql"]);
    migrate(&test.url).await.unwrap();
    assert_eq!(schema_state(&test.db).await.unwrap(), SchemaState::Ours);
    assert_eq!(dump(&sql).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn each_migration_takes_back_what_it_did_and_nothing_else() {
    let test = TestDb::new().await.unwrap();
    revert_all(&test.url).await.unwrap();
    let sql = test.sql().await.unwrap();
    let mut folders: Vec<_> = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    let run = async |folder: &Path, file: &str| {
        let statements = std::fs::read_to_string(folder.join(file))
            .unwrap_or_else(|error| panic!("{}/{file}: {error}", folder.display()));
        sql.batch_execute(&statements).await.unwrap_or_else(|error| panic!("{}/{file}: {error:?}", folder.display()));
    };
    let mut steps = Vec::new();
    for folder in &folders {
        steps.push((folder, dump(&sql).await));
        run(folder, "up.sql").await;
    }
    for (folder, before) in steps.into_iter().rev() {
        run(folder, "down.sql").await;
        assert_eq!(dump(&sql).await, before, "{}", folder.display());
    }
}
