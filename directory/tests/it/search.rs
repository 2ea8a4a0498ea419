//! What one question may cost.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use directory::actor::{Actor, System};
use directory::partners::{self, PartnerFields, parse_partner};
use directory::search::{Answer, Question, search};
use testing::{TestDb, a_wednesday};

async fn publish(test: &TestDb, name: &str) {
    let (actor, now) = (Actor::System(System::Import), a_wednesday());
    let fields = PartnerFields {
        kind: "community_organisation".to_owned(),
        name: name.to_owned(),
        audience: "everyone".to_owned(),
        ..PartnerFields::default()
    };
    let id = partners::register(&test.db, &actor, parse_partner(&fields).unwrap(), now).await.unwrap();
    partners::publish(&test.db, &actor, id, 1, now).await.unwrap();
}

async fn ask(test: &TestDb, words: Option<&str>) -> Answer {
    let question = Question { words: words.map(str::to_owned), ..Question::default() };
    search(&test.db, &Actor::Anonymous, &question, None, 10).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn browsing_without_words_reads_so_many_listings_and_no_more() {
    let test = TestDb::new().await.unwrap();
    publish(&test, "Copper Kettle Makers").await;
    // Partners and rows alike, each with its own id.
    let sql = test.sql().await.unwrap();
    sql.batch_execute(
        "CREATE TEMP TABLE copies AS SELECT jsonb_build_object('id', id, 'partner_id', id) AS ids
             FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, 20000)) made;
         CREATE TEMP TABLE one AS SELECT * FROM partners;
         CREATE TEMP TABLE its_row AS SELECT * FROM search_rows;
         INSERT INTO partners
             SELECT made.* FROM copies, one, jsonb_populate_record(NULL::partners, to_jsonb(one) || ids) made;
         INSERT INTO search_rows
             SELECT made.* FROM copies, its_row, jsonb_populate_record(NULL::search_rows, to_jsonb(its_row) || ids) made",
    )
    .await
    .unwrap();
    let answer = ask(&test, None).await;
    assert_eq!((answer.total, answer.hits.len()), (20_000, 10));
    assert_eq!(answer.facets["kind"]["community_organisation"], 20_000);
    assert_eq!(ask(&test, Some("kettle")).await.total, 20_001, "words read all that have them");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_words_that_stand_nowhere_the_first_four_are_mended() {
    let test = TestDb::new().await.unwrap();
    publish(&test, "Lantern Kettle Velvet Slipper Painters").await;
    for (words, some_words_only) in [("lanterm kettel velvte sliper", false), ("zzzzzz zzzzzy zzzzyy lanterm", true)] {
        let answer = ask(&test, Some(words)).await;
        assert_eq!((answer.total, answer.some_words_only), (1, some_words_only), "{words}");
    }
    assert_eq!(ask(&test, Some("zzzzzz zzzzzy zzzzyy zzzyyy lanterm")).await.total, 0, "the fifth stays as it is");
}
