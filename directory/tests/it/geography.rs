//! The directory of postcodes: what a load leaves behind, and what a look-up says.

#![expect(clippy::expect_used, reason = "clippy lets test functions expect, not the functions they share")]

use std::io::Write as _;
use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, Utc};
use directory::codes::Exactness;
use directory::db::Db;
use directory::error::Error;
use directory::geography::{self, Located, Outward, PlaceSought, Point, Postcode, Stage};
use directory::problem::Rule;
use testing::TestDb;

/// Made-up units on a kilometre grid, one row for each thing that may be so; only the first is where it says.
const POSTCODES: &str = "\
pcds,doterm,oseast1m,osnrth1m,laua
NW1 2AU,201304,529884,182639,E09000007
SK1 1AA,,389000,390000,E08000007
SK1 1AB,,391000,390000,E08000007
SK1 3ZZ,199606,999000,390000,E08000007
SK10 1AA,,391000,373000,E06000049
SK1 2AA,,390000,391000,E08000007
SK12 1AA,,395000,383000,E06000049
SK1 9AA,,,,E08000007
B93 0DX,,418000,275000,E08000029
LE5 4PH,,461000,305000,E06000016
LE5 4PJ,200101,471000,305000,E06000016
CF10 1AA,,318000,176000,W06000015
JE2 4ST,,,,L93000001
BT1 5GS,,333832,374014,N09000003
";

fn now() -> DateTime<Utc> {
    testing::a_wednesday()
}

/// A file of a test's own.
fn file(name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content).expect("a writable folder");
    path
}

/// A zip of a test's own.
fn zip_file(name: &str, entries: &[(&str, Vec<u8>)]) -> PathBuf {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(vec![]));
    for (entry, content) in entries {
        zip.start_file(*entry, zip::write::SimpleFileOptions::default()).expect("an entry");
        zip.write_all(content).expect("its content");
    }
    file(name, zip.finish().expect("a zip").into_inner())
}

/// A letter's postcodes as packages carry them; what is missing is NaN, in the column of texts too.
fn packed() -> Vec<u8> {
    let columns = serde_json::json!(["pcd", "laua", "oseast1m", "osnrth1m"]);
    let data = Columns {
        pcd: ["LE5 4PH", "LE5 4PJ"],
        laua: (f64::NAN, "E06000016"),
        oseast1m: [f64::NAN, 461_000.0],
        osnrth1m: [f64::NAN, 305_000.0],
    };
    let plain = rmp_serde::to_vec_named(&Letter { columns, data }).expect("packed");
    let mut content = vec![];
    brotli::BrotliCompress(&mut plain.as_slice(), &mut content, &brotli::enc::BrotliEncoderParams::default())
        .expect("compressed");
    content
}

#[derive(serde::Serialize)]
struct Letter {
    columns: serde_json::Value,
    data: Columns,
}

#[derive(serde::Serialize)]
struct Columns {
    pcd: [&'static str; 2],
    laua: (f64, &'static str),
    oseast1m: [f64; 2],
    osnrth1m: [f64; 2],
}

async fn load(db: &Db, name: &str, text: &str) -> Result<geography::Loaded, Error> {
    geography::load(db, &file(name, text), now(), &mut |_| {}).await
}

async fn locate(db: &Db, text: &str) -> Result<Located, Rule> {
    let postcode = Postcode::parse(text)?;
    geography::locate(db, &postcode).await.expect("an answer")
}

async fn locate_sought(db: &Db, text: &str) -> Result<Located, Rule> {
    let sought = PlaceSought::parse(text)?;
    geography::locate_sought(db, &sought).await.expect("an answer")
}

fn kilometres(one: Point, latitude: f64, longitude: f64) -> f64 {
    one.distance_km(Point::new(latitude, longitude).expect("a point"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_postcode_is_found_by_unit_else_sector_else_outward_code() {
    let test = TestDb::new().await.expect("a database");
    let loaded = load(&test.db, "units.csv", POSTCODES).await.expect("loaded");
    assert_eq!((loaded.postcodes, loaded.refused), (14, 0));
    for (typed, of, exactness) in [
        ("sk1 1aa", "SK1 1AA", Exactness::Unit),
        ("B93 ODX", "B93 0DX", Exactness::Unit),
        ("b93 0dx", "B93 0DX", Exactness::Unit),
        ("(LE5-4PH)", "LE5 4PH", Exactness::Unit),
        ("CF10 1AA", "CF10 1AA", Exactness::Unit),
        ("SK1 1ZZ", "SK1 1", Exactness::Sector),
        ("SK1 8AA", "SK1", Exactness::Outward),
        // Known, and without a grid reference.
        ("SK1 9AA", "SK1", Exactness::Outward),
    ] {
        let found = locate(&test.db, typed).await.expect(typed);
        assert_eq!((found.of.as_str(), found.exactness), (of, exactness), "{typed}");
    }
    let authority = locate(&test.db, "SK1 9AA").await.expect("found").authority_code;
    assert_eq!(authority.as_deref(), Some("E08000007"), "what is known of a unit without a point is kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn sk1_is_not_sk10_and_sk1_2_is_not_sk12() {
    let test = TestDb::new().await.expect("a database");
    load(&test.db, "outward.csv", POSTCODES).await.expect("loaded");
    for (typed, of, exactness) in [
        ("SK1", "SK1", Exactness::Outward),
        ("SK10", "SK10", Exactness::Outward),
        ("SK1 2", "SK1 2", Exactness::Sector),
        ("SK12", "SK12", Exactness::Outward),
        ("sk", "SK", Exactness::Outward),
        // A sector that nobody has is the outward code it would be in.
        ("SK12 9", "SK12", Exactness::Outward),
    ] {
        let found = locate_sought(&test.db, typed).await.expect(typed);
        assert_eq!((found.of.as_str(), found.exactness), (of, exactness), "{typed}");
    }
    let apart = |one: &Located, other: &Located| one.point.distance_km(other.point);
    let sk1 = locate_sought(&test.db, "SK1").await.expect("found");
    let sk10 = locate_sought(&test.db, "SK10").await.expect("found");
    assert!(apart(&sk1, &sk10) > 15.0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_centre_of_an_outward_code_is_the_mean_of_its_units_in_use() {
    let test = TestDb::new().await.expect("a database");
    load(&test.db, "centres.csv", POSTCODES).await.expect("loaded");
    let le5 = Outward::parse("le5").expect("an outward code");
    let centre = geography::centre_of_outward(&test.db, &le5).await.expect("an answer").expect("a centre");
    let unit = locate(&test.db, "LE5 4PH").await.expect("found").point;
    assert!(centre.distance_km(unit) < 0.001, "the ended unit ten kilometres away has no part in it");
    let nowhere = Outward::parse("LE99").expect("an outward code");
    assert_eq!(geography::centre_of_outward(&test.db, &nowhere).await.expect("an answer"), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ended_postcode_is_found_and_says_when_it_ended() {
    let test = TestDb::new().await.expect("a database");
    load(&test.db, "ended.csv", POSTCODES).await.expect("loaded");
    let ended = locate(&test.db, "NW1 2AU").await.expect("found");
    assert_eq!(ended.exactness, Exactness::Unit);
    assert_eq!(ended.ended_on, NaiveDate::from_ymd_opt(2013, 4, 1));
    assert!(kilometres(ended.point, 51.527_733, -0.129_053) < 0.005);
    assert_eq!(locate(&test.db, "LE5 4PH").await.expect("found").ended_on, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_no_place_says_so_and_is_never_at_zero() {
    let test = TestDb::new().await.expect("a database");
    load(&test.db, "nowhere.csv", POSTCODES).await.expect("loaded");
    for (typed, rule) in [
        ("JE2 4ST", Rule::PostcodeOutsideEngland),
        ("GY1 1AA", Rule::PostcodeOutsideEngland),
        ("IM1 1AD", Rule::PostcodeOutsideEngland),
        ("BT1 5GS", Rule::PostcodeOutsideEngland),
        ("BFPO 57", Rule::PostcodeOutsideEngland),
        ("ZE1 0AA", Rule::PostcodeUnknown),
        ("sw1a", Rule::PostcodeIncomplete),
        ("blablabla", Rule::NotAPostcode),
    ] {
        assert_eq!(locate(&test.db, typed).await, Err(rule), "{typed}");
    }
    for (typed, rule) in [
        ("JE2", Rule::PostcodeOutsideEngland),
        ("JE", Rule::PostcodeOutsideEngland),
        ("sw1a", Rule::PostcodeUnknown),
        ("M", Rule::NotAPostcode),
        ("blablabla", Rule::NotAPostcode),
    ] {
        assert_eq!(locate_sought(&test.db, typed).await, Err(rule), "{typed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_postcodes_are_answered_at_once_and_none_is_left_out() {
    let test = TestDb::new().await.expect("a database");
    load(&test.db, "many.csv", POSTCODES).await.expect("loaded");
    let sought: Vec<Postcode> = ["SK1 1AA", "SK1 8AA", "JE2 4ST", "ZE1 0AA"]
        .iter()
        .map(|text| Postcode::parse(text).expect("a postcode"))
        .collect();
    let found = geography::locate_all(&test.db, &sought).await.expect("an answer");
    let summary: Vec<_> = sought.iter().map(|postcode| found[postcode].as_ref().map(|place| place.exactness)).collect();
    assert_eq!(
        summary,
        [Ok(Exactness::Unit), Ok(Exactness::Outward), Err(&Rule::PostcodeOutsideEngland), Err(&Rule::PostcodeUnknown)]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn loading_again_gives_the_same() {
    let test = TestDb::new().await.expect("a database");
    assert_eq!(geography::latest_load(&test.db).await.expect("an answer"), None);
    let mut before = vec![];
    for _ in 0..2 {
        let mut stages = vec![];
        let path = file("again.csv", POSTCODES);
        geography::load(&test.db, &path, now(), &mut |progress| stages.push(progress.stage)).await.expect("loaded");
        assert_eq!(stages, [Stage::Reading, Stage::Centres, Stage::Swapping]);
        let mut found = vec![];
        for typed in ["SK1 1AA", "SK1 1ZZ", "SK1 8AA", "NW1 2AU"] {
            found.push(locate(&test.db, typed).await.expect(typed));
        }
        if before.is_empty() {
            before = found;
        } else {
            assert_eq!(before, found);
        }
    }
    let latest = geography::latest_load(&test.db).await.expect("an answer").expect("a load");
    assert_eq!((latest.source.as_str(), latest.postcodes, latest.loaded_at), ("again.csv", 14, now()));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_published_form_is_read() {
    let test = TestDb::new().await.expect("a database");
    let directory = "pcds,oseast1m,osnrth1m,laua\nLE5 4PH,,,\nLE5 4PJ,461000,305000,E06000016\n";
    let code_point = "LE5 4PH,90,0,0,E92000001,,,,,\nLE5 4PJ,10,461000,305000,E92000001,,,,E06000016,\n";
    let bytes = |text: &str| text.as_bytes().to_vec();
    let forms = [
        file("ONSPD_form.csv", directory),
        zip_file(
            "ONSPD_form.zip",
            &[
                ("Data/ONSPD_UK.csv", bytes(directory)),
                ("Data/multi_csv/ONSPD_UK_LE.csv", bytes(directory)),
                ("Documents/LA names.csv", bytes("LAD23CD,LAD23NM\nE06000016,Leicester\n")),
            ],
        ),
        zip_file(
            "codepo_form.zip",
            &[("Data/CSV/le.csv", bytes(code_point)), ("Doc/headers.csv", bytes("PC,PQ,EA,NO\n"))],
        ),
        zip_file("packed_form.whl", &[("x/postcodes_L.msgpack.br", packed()), ("x/reader.py", vec![])]),
    ];
    let mut places = vec![];
    for path in forms {
        let loaded = geography::load(&test.db, &path, now(), &mut |_| {}).await.expect("loaded");
        assert_eq!((loaded.postcodes, loaded.refused), (2, 0), "{path:?}");
        assert_eq!(locate(&test.db, "LE5 4PH").await.expect("found").exactness, Exactness::Sector, "{path:?}");
        places.push(locate(&test.db, "LE5 4PJ").await.expect("found"));
    }
    assert_eq!(places[0].authority_code.as_deref(), Some("E06000016"));
    assert!(places.iter().all(|place| *place == places[0]), "{places:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_load_leaves_the_tables_as_the_migrations_made_them() {
    let test = TestDb::new().await.expect("a database");
    let sql = test.sql().await.expect("a connection");
    let shape = async || {
        let rows = sql
            .query(
                "SELECT concat_ws(' ', table_name, ordinal_position, column_name, data_type, is_nullable)
                 FROM information_schema.columns WHERE table_schema = 'public' AND table_name LIKE 'postcode%'
                 UNION ALL
                 SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
                 FROM pg_constraint WHERE conrelid::regclass::text LIKE 'postcode%'
                 UNION ALL
                 SELECT indexdef FROM pg_indexes WHERE tablename LIKE 'postcode%'
                 ORDER BY 1",
                &[],
            )
            .await
            .expect("rows");
        rows.iter().map(|row| row.get(0)).collect::<Vec<String>>()
    };
    let before = shape().await;
    assert!(before.len() > 10, "{before:?}");
    load(&test.db, "shape.csv", POSTCODES).await.expect("loaded");
    assert_eq!(before, shape().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_load_replaces_what_stood() {
    let test = TestDb::new().await.expect("a database");
    load(&test.db, "old.csv", POSTCODES).await.expect("loaded");
    load(&test.db, "new.csv", "pcds,oseast1m,osnrth1m\nM1 1AA,384000,398000\nnonsense,1,2\n")
        .await
        .map(|loaded| assert_eq!((loaded.refused, loaded.first_refused.len()), (1, 1)))
        .expect("loaded");
    assert_eq!(locate(&test.db, "SK1 1AA").await, Err(Rule::PostcodeUnknown));
    assert!(locate(&test.db, "M1 1AA").await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_loads_at_once_the_later_one_stands() {
    let test = TestDb::new().await.expect("a database");
    let (one, other) = tokio::join!(
        load(&test.db, "one.csv", POSTCODES),
        load(&test.db, "other.csv", "pcds,oseast1m,osnrth1m\nM1 1AA,384000,398000\n")
    );
    assert!(one.is_ok() && other.is_ok(), "{one:?} {other:?}");
    let latest = geography::latest_load(&test.db).await.expect("an answer").expect("a load");
    let is_other = latest.source == "other.csv";
    assert_eq!(locate(&test.db, "M1 1AA").await.is_ok(), is_other);
    assert_eq!(locate(&test.db, "SK1 1AA").await.is_ok(), !is_other);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_load_that_fails_changes_nothing() {
    let test = TestDb::new().await.expect("a database");
    load(&test.db, "good.csv", POSTCODES).await.expect("loaded");
    for (name, text) in [
        ("other.csv", "code,name\nE06000016,Leicester\n"),
        ("empty.csv", ""),
        ("headed.csv", "pcds,oseast1m,osnrth1m\n"),
    ] {
        let refused = load(&test.db, name, text).await.expect_err(name);
        let Error::Invalid(problems) = refused else { panic!("{name}: {refused}") };
        assert_eq!(problems.iter().map(|problem| &problem.rule).collect::<Vec<_>>(), [&Rule::ColumnMissing], "{name}");
    }
    for (name, text) in [
        ("twice.csv", "pcds,oseast1m,osnrth1m\nM1 1AA,384000,398000\nM11AA,384000,398000\n"),
        ("broken.zip", "PK\u{3}\u{4} and no more"),
    ] {
        let failed = load(&test.db, name, text).await.expect_err(name);
        assert!(matches!(failed, Error::Internal { .. }), "{name}: {failed}");
    }
    assert!(geography::load(&test.db, &PathBuf::from("no such file"), now(), &mut |_| {}).await.is_err());
    assert_eq!(locate(&test.db, "SK1 1AA").await.expect("found").exactness, Exactness::Unit);
    let latest = geography::latest_load(&test.db).await.expect("an answer").expect("a load");
    assert_eq!(latest.source, "good.csv");
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_see_the_old_directory_or_the_new_one_while_it_is_loaded() {
    let test = TestDb::new().await.expect("a database");
    // Every postcode of the one file is in the one place, of the other in the other.
    let all = |easting: u32| {
        let letters = 'A'..='Z';
        let units = letters.clone().flat_map(|one| letters.clone().map(move |two| format!("{one}{two}")));
        let rows = units.flat_map(|unit| (0..=9).map(move |sector| format!("LE5 {sector}{unit},{easting},305000\n")));
        format!("pcds,oseast1m,osnrth1m\n{}", rows.collect::<String>())
    };
    load(&test.db, "west.csv", &all(461_000)).await.expect("loaded");
    let west = locate(&test.db, "LE5 4PH").await.expect("found").point;
    let path = file("east.csv", all(471_000));
    let (done, mut is_done) = tokio::sync::oneshot::channel();
    let loading = async {
        geography::load(&test.db, &path, now(), &mut |_| {}).await.expect("loaded");
        done.send(()).expect("a reader");
    };
    let reading = async {
        let sought = ["LE5 0AA", "LE5 9ZZ"].map(|text| Postcode::parse(text).expect("a postcode"));
        let mut answers = 0;
        while is_done.try_recv().is_err() {
            let found = geography::locate_all(&test.db, &sought).await.expect("an answer");
            let [first, last] = sought.each_ref().map(|postcode| found[postcode].clone().expect("never missing"));
            assert_eq!(first.point, last.point, "both of the same directory");
            answers += 1;
        }
        answers
    };
    let ((), answers) = tokio::join!(loading, reading);
    assert!(answers > 0);
    let east = locate(&test.db, "LE5 4PH").await.expect("found").point;
    assert!(west.distance_km(east) > 9.0);
}
