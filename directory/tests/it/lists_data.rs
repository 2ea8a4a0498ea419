//! Lists as people really keep them: read from `../shared/data` beside the project, and passed over where it is not there.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::path::PathBuf;

use directory::codes::PartnerKind;
use directory::imports::lists::{Field, Look, What, choose_columns, choose_header};
use directory::imports::reading::{Header, read_sheets};
use directory::problem::Rule;
use testing::a_wednesday;

use crate::lists::{Place, adds_up};

/// A file of the folder; none where there is no such folder.
fn data(path: &str) -> Option<Vec<u8>> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/orgs"));
    if !folder.is_dir() {
        eprintln!("skipped: {} is not there", folder.display());
        return None;
    }
    Some(std::fs::read(folder.join(path)).unwrap())
}

/// A place that knows no postcodes, so that none is refused for not being in a small directory.
async fn place() -> Place {
    let place = Place::new().await;
    let sql = place.test.sql().await.unwrap();
    sql.batch_execute("DELETE FROM postcode_loads; DELETE FROM postcode_areas; DELETE FROM postcodes;").await.unwrap();
    place
}

/// Looks a file over as it is guessed, takes it, and brings it again: every row is counted once, and nothing comes twice.
async fn through(place: &Place, path: &str, kind: PartnerKind) -> Option<Look> {
    let bytes = data(path)?;
    let id = place.upload(path, path, &bytes).await.unwrap();
    let mapping = place.file(id).await.mapping;
    let records = mapping.header.records(read_sheets(&bytes).unwrap().get(mapping.sheet).unwrap()).len();
    choose_columns(&place.test.db, &place.officer, id, mapping.fields, Some(kind), a_wednesday()).await.unwrap();
    let look = place.work(id).await;
    adds_up(&look);
    assert_eq!(look.rows, records, "{path}: rows in and rows accounted for");
    let before = place.partners().await.len();
    let taken = place.take(id).await;
    adds_up(&taken);
    assert_eq!((taken.added, taken.changed, taken.refused), (look.added, look.changed, look.refused), "{path}");
    let after = place.partners().await.len();
    assert_eq!(after - before, taken.added.min(1_000 - before), "{path}");
    let again = place.upload(path, path, &bytes).await.unwrap();
    let again = place.work(again).await;
    assert_eq!((again.added, again.changed), (0, 0), "{path}: nothing comes twice");
    Some(taken)
}

#[tokio::test(flavor = "multi_thread")]
async fn each_faulty_list_is_read_with_every_row_accounted_for() {
    let place = place().await;
    for (path, most_refused) in [
        ("derived_faults/1_cp1252_crlf_title_blank_rows_dups.csv", 40),
        ("derived_faults/2_utf8_bom_semicolon.csv", 40),
        ("derived_faults/3_utf16le_tab_excel_unicode_text.txt", 40),
        ("derived_faults/4_utf8_lf_ragged_rows.csv", 40),
        ("derived_faults/5_two_header_rows_language_columns.csv", 40),
        ("derived_faults/6_hostile_cells.csv", 6),
        ("derived_faults/7_workbook_merged_cells_dates_numbers.xlsx", 40),
    ] {
        let Some(look) = through(&place, path, PartnerKind::SupplementarySchool).await else { return };
        assert!(look.rows > 8 && look.refused <= most_refused, "{path}: {look:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn real_lists_of_bodies_come_in_with_decent_names() {
    let place = place().await;
    for path in [
        "trafford/trafford_community_hubs.csv",
        "trafford/libraries_bolton.csv",
        "trafford/libraries_manchester.csv",
        "trafford/libraries_wigan.csv",
        "trafford/gm_libraries.csv",
        "trafford/charities_community_subset_no_contacts.csv",
        "trafford/trafford_council_voluntary_sector_grants.csv",
        "outpost/services--with-sample-data.csv",
        "outpost/services_valid.csv",
    ] {
        let started = std::time::Instant::now();
        let Some(look) = through(&place, path, PartnerKind::CommunityOrganisation).await else { return };
        println!("    {} rows in {:?} for looking, taking and looking again", look.rows, started.elapsed());
    }
    let shouting = place.partners().await.into_iter().filter(|partner| {
        let name = partner.name();
        name.contains(' ') && name.len() > 12 && !name.chars().any(char::is_lowercase)
    });
    assert_eq!(shouting.count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_directorys_58_columns_can_be_chosen() {
    let place = place().await;
    let Some(bytes) = data("outpost/services_valid.csv") else { return };
    let id = place.upload("Services", "services.csv", &bytes).await.unwrap();
    let mapping = place.file(id).await.mapping;
    assert!(mapping.names.len() >= 57, "{}", mapping.names.len());
    let chosen = |name: &str| mapping.names.iter().position(|known| known == name).map(|at| mapping.fields[at]);
    for (name, field) in [
        ("name", Field::Name),
        ("import_id", Field::Reference),
        ("description", Field::Summary),
        ("contact_email", Field::Email),
        ("contact_phone", Field::Phone),
        ("location_postcode", Field::Postcode),
        ("location_latitude", Field::Latitude),
        ("scheduled_weekday", Field::Day),
        ("suitabilities", Field::Note),
    ] {
        assert_eq!(chosen(name), Some(field), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workbooks_sheets_merged_cells_and_dates_are_read() {
    let place = place().await;
    let Some(bytes) = data("derived_faults/7_workbook_merged_cells_dates_numbers.xlsx") else { return };
    let sheets = read_sheets(&bytes).unwrap();
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Schools", "Interpreters"]);
    let header = Header::find(&sheets[0]);
    assert_eq!(header, Header { first: 1, rows: 1 });
    let records = header.records(&sheets[0]);
    // The kind stands in a cell merged over several rows; a day is a day and no number.
    assert_eq!((records[0].cell(1), records[1].cell(1)), ("Mosque", "Mosque"));
    assert_eq!(records[0].cell(8), "2024-03-12");
    let id = place.upload("Workbook", "workbook.xlsx", &bytes).await.unwrap();
    choose_header(&place.test.db, &place.officer, id, 1, None).await.unwrap();
    assert_eq!(place.file(id).await.mapping.sheet, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_on_several_days_is_one_with_several_sessions() {
    let place = place().await;
    let Some(bytes) = data("streetsupport/support_services_by_day.json") else { return };
    let found: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let mut rows = vec!["Name,Postcode,Phone,Day,Starts,Ends".to_owned()];
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().replace('"', "'");
    for day in found["daysServices"].as_array().unwrap() {
        for service in day["serviceProviders"].as_array().unwrap() {
            let (address, time) = (&service["address"], &service["openingTime"]);
            let cells = [
                &service["name"],
                &address["postcode"],
                &address["telephone"],
                &day["name"],
                &time["startTime"],
                &time["endTime"],
            ];
            rows.push(cells.map(|cell| format!("\"{}\"", text(cell))).join(","));
        }
    }
    let id = place.upload("By day", "by day.csv", rows.join("\n").as_bytes()).await.unwrap();
    let mapping = place.file(id).await.mapping;
    let kind = Some(PartnerKind::SupplementarySchool);
    choose_columns(&place.test.db, &place.officer, id, mapping.fields, kind, a_wednesday()).await.unwrap();
    let look = place.work(id).await;
    adds_up(&look);
    assert_eq!(look.rows, rows.len() - 1);
    assert!(look.joined > look.added && look.added > 10, "{look:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn ragged_rows_are_refused_with_their_number() {
    let place = place().await;
    let Some(look) = through(&place, "derived_faults/4_utf8_lf_ragged_rows.csv", PartnerKind::Madrasah).await else {
        return;
    };
    let ragged = look.told.iter().filter(|told| match &told.what {
        What::Refused(problems) => problems.iter().any(|problem| matches!(problem.rule, Rule::WrongFieldCount { .. })),
        _ => false,
    });
    assert!(ragged.clone().count() > 3 && ragged.clone().all(|told| told.line > 1), "{look:?}");
}
