//! The home, the list and its file, a listing's record: what each officer finds there.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use directory::accounts::Secret;
use directory::actor::{Actor, Person, TokenScope};
use directory::error::Error;
use directory::ids::PartnerId;
use directory::liaison::{
    By, ListFields, Page, PartnerFilter, export, list, parse_list, publish_drafts, record, waiting,
};
use directory::partners::{self, Lack};
use testing::a_wednesday;

use super::world::{ELSEWHERE, HERE, World, administrator, authority, slip};

fn filter(fields: &ListFields) -> PartnerFilter {
    parse_list(fields).unwrap()
}

async fn listed(world: &World, actor: &Actor, fields: &ListFields) -> Page {
    list(&world.test.db, actor, &filter(fields), None, 100, a_wednesday()).await.unwrap()
}

fn names(page: &Page) -> Vec<&str> {
    page.lines.iter().map(|line| line.partner.name()).collect()
}

fn next_year() -> DateTime<Utc> {
    a_wednesday() + TimeDelta::days(300)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_no_officer_has_no_home_no_list_no_file_and_no_record() {
    let world = World::new().await;
    let (db, now) = (&world.test.db, a_wednesday());
    let id = world.listing(&world.officer(), "madrasah", "Lantern Madrasah", "Arabic").await;
    let nothing = PartnerFilter::default();
    for actor in [world.teacher(), Actor::Anonymous] {
        let stranger = matches!(actor, Actor::Anonymous);
        let told = |error: Error| {
            if stranger { matches!(error, Error::Unauthenticated) } else { matches!(error, Error::NotFound) }
        };
        assert!(told(waiting(db, &actor, now).await.unwrap_err()));
        assert!(told(list(db, &actor, &nothing, None, 10, now).await.unwrap_err()));
        assert!(told(export(db, &secret(), &actor, &nothing, now).await.unwrap_err()));
        assert!(told(record(db, &actor, id).await.unwrap_err()));
        assert!(told(publish_drafts(db, &actor, &[id], now).await.unwrap_err()));
    }
}

fn secret() -> Secret {
    Secret::new("a secret of tests that is long enough to be one").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_home_tells_what_waits_in_ones_own_scope_and_nothing_of_anothers() {
    let world = World::new().await;
    let (db, officer) = (&world.test.db, world.officer());
    world.slip(&slip()).await;
    world.draft(&officer, "supplementary_school", "Saturday School", "Polish").await;
    world.listing(&officer, "madrasah", "Lantern Madrasah", "Arabic").await;
    let home = waiting(db, &officer, a_wednesday()).await.unwrap();
    assert_eq!((home.ready.count, home.lacking.count, home.unconfirmed.count), (1, 1, 0));
    assert_eq!(home.lacking.first[0].lacks, [Lack::Offer]);
    let later = waiting(db, &officer, next_year()).await.unwrap();
    assert_eq!(later.unconfirmed.count, 1, "it was not confirmed for nine months");
    // The authority looks after what lies in its area, but never after a school's parents.
    let area = waiting(db, &authority(HERE), next_year()).await.unwrap();
    assert_eq!((area.ready.count, area.lacking.count, area.unconfirmed.count), (0, 1, 1));
    for actor in [world.other_officer(), authority(ELSEWHERE)] {
        let home = waiting(db, &actor, next_year()).await.unwrap();
        assert_eq!((home.ready.count, home.lacking.count, home.unconfirmed.count), (0, 0, 0), "{actor:?}");
    }
}

/// Opens a need of our school past the commands, with a topic.
async fn need(world: &World, text: &str, ends_on: &str) {
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute(&format!(
        "INSERT INTO needs (id, version, person_id, school_id, status, text, topics, languages, delivery, days, within_km,
             ends_on, lasts_until, created_at, updated_at)
         SELECT gen_random_uuid(), 1, id, '{}', 'open', '{text}', '{{ancient_benin}}', '{{}}', '{{}}', '{{}}', 10,
             '{ends_on}', '{ends_on}', '2027-01-01', '2027-01-01' FROM persons LIMIT 1",
        world.ours
    ))
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn needs_that_nothing_fits_are_told_to_their_school_and_to_the_authority_as_topics_alone() {
    let world = World::new().await;
    need(&world, "Ancient Benin", "2027-03-01").await;
    need(&world, "long past", "2027-01-12").await;
    let ours = waiting(&world.test.db, &world.officer(), a_wednesday()).await.unwrap();
    assert_eq!((ours.unmet.count, ours.unmet.first[0].details.text.as_str()), (1, "Ancient Benin"));
    assert_eq!(ours.unmet_topics, []);
    let area = waiting(&world.test.db, &authority(HERE), a_wednesday()).await.unwrap();
    assert_eq!((area.unmet.count, area.unmet.first.len()), (0, 0));
    let topics: Vec<_> = area.unmet_topics.iter().map(|one| (one.topic.as_ref().unwrap().code(), one.count)).collect();
    assert_eq!(topics, [("ancient_benin", 1)]);
    let elsewhere = waiting(&world.test.db, &authority(ELSEWHERE), a_wednesday()).await.unwrap();
    assert_eq!(elsewhere.unmet_topics, []);
    let next_door = waiting(&world.test.db, &world.other_officer(), a_wednesday()).await.unwrap();
    assert_eq!(next_door.unmet.count, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn listings_whose_editors_take_no_mail_wait_for_the_officer() {
    let world = World::new().await;
    let id = world.listing(&world.officer(), "madrasah", "Lantern Madrasah", "Arabic").await;
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute(&format!(
        "INSERT INTO persons (id, email, display_role, created_at, mail_refused_at, mail_refusal)
         VALUES ('018f0000-0000-7000-8000-000000000009', 'gone@example.org', 'Secretary', '2027-01-01', '2027-01-10', '5.1.1');
         INSERT INTO memberships (id, person_id, role, partner_id)
         SELECT id, id, 'partner_editor', '{id}' FROM persons WHERE email = 'gone@example.org'"
    ))
    .await
    .unwrap();
    let home = waiting(&world.test.db, &world.officer(), a_wednesday()).await.unwrap();
    assert_eq!(home.unreached.first.iter().map(|line| line.partner.id).collect::<Vec<_>>(), [id]);
    assert_eq!(waiting(&world.test.db, &world.other_officer(), a_wednesday()).await.unwrap().unreached.count, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_not_be_published_does_not_hold_up_the_others() {
    let world = World::new().await;
    let (db, officer) = (&world.test.db, world.officer());
    let first = world.slip(&slip()).await;
    let second = world.draft(&officer, "madrasah", "Lantern Madrasah", "Arabic").await;
    let others = world.draft(&world.other_officer(), "madrasah", "Next door", "Arabic").await;
    let sql = world.test.sql().await.unwrap();
    sql.execute(
        "UPDATE partners SET consent_on = NULL, consent_how = NULL, consent_words = NULL WHERE kind = 'parent'",
        &[],
    )
    .await
    .unwrap();
    let done = publish_drafts(db, &officer, &[first, second, others], a_wednesday()).await.unwrap();
    assert_eq!(done.done, 1);
    assert_eq!(
        done.refused.iter().map(|(id, problems)| (*id, problems[0].rule.code())).collect::<Vec<_>>(),
        [(first, "consent_missing")]
    );
    assert_eq!(world.one::<i64>("SELECT count(*) FROM partners WHERE status = 'published'").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_narrowed_down_by_each_of_its_filters() {
    let world = World::new().await;
    let officer = world.officer();
    world.listing(&officer, "madrasah", "Lantern Madrasah", "Arabic").await;
    world.listing(&officer, "supplementary_school", "Szkoła Sobotnia", "Polish").await;
    world.draft(&officer, "supplementary_school", "Shanibarer School", "Bengali").await;
    world.listing(&world.other_officer(), "community_organisation", "100% Boats", "Portuguese").await;
    let cases: Vec<(ListFields, &[&str])> = vec![
        (ListFields::default(), &["100% Boats", "Lantern Madrasah", "Shanibarer School", "Szkoła Sobotnia"]),
        (ListFields { words: "szkola".into(), ..ListFields::default() }, &["Szkoła Sobotnia"]),
        (ListFields { words: "offer LANTERN".into(), ..ListFields::default() }, &["Lantern Madrasah"]),
        (ListFields { words: "%".into(), ..ListFields::default() }, &["100% Boats"]),
        (ListFields { kinds: vec!["madrasah".into()], ..ListFields::default() }, &["Lantern Madrasah"]),
        (ListFields { status: vec!["draft".into()], ..ListFields::default() }, &["Shanibarer School"]),
        (ListFields { language: "polski".into(), ..ListFields::default() }, &["Szkoła Sobotnia"]),
        (ListFields { area: "pe1".into(), ..ListFields::default() }, &[]),
        (ListFields { only: vec!["no_email".into()], ..ListFields::default() }, &[]),
        (ListFields { lacks: vec!["offer".into()], ..ListFields::default() }, &["Shanibarer School"]),
        (ListFields { school: world.theirs.to_string(), ..ListFields::default() }, &[]),
        (
            ListFields { only: vec!["own".into()], ..ListFields::default() },
            &["Lantern Madrasah", "Shanibarer School", "Szkoła Sobotnia"],
        ),
    ];
    for (fields, expected) in cases {
        let page = listed(&world, &officer, &fields).await;
        assert_eq!(names(&page), expected, "{fields:?}");
        assert_eq!(page.total, expected.len(), "{fields:?}");
    }
    let wrong = ListFields { language: "Klingonish".into(), kinds: vec!["x".into()], ..ListFields::default() };
    let problems = parse_list(&wrong).unwrap_err();
    assert_eq!(problems.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["kind", "language"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_filter_tells_what_a_listing_of_somebody_elses_does_not() {
    let world = World::new().await;
    world.listing(&world.other_officer(), "madrasah", "Next door", "Arabic").await;
    let parent = world.slip(&slip()).await;
    publish_drafts(&world.test.db, &world.officer(), &[parent], a_wednesday()).await.unwrap();
    let page = listed(&world, &world.officer(), &ListFields::default()).await;
    assert_eq!(names(&page), ["How bronze is cast", "Next door"]);
    let next_door = &page.lines[1];
    assert_eq!((next_door.managed, &next_door.lacks, &next_door.partner.contact), (false, &vec![], &None));
    for only in ["own", "unconfirmed", "no_email"] {
        let page =
            listed(&world, &world.officer(), &ListFields { only: vec![only.into()], ..ListFields::default() }).await;
        assert!(!names(&page).contains(&"Next door"), "{only}");
    }
    for actor in [world.other_officer(), authority(HERE)] {
        let page = listed(&world, &actor, &ListFields::default()).await;
        assert_eq!(names(&page), ["Next door"], "another school's parent is nowhere: {actor:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_the_list_tell_everybody_once_in_each_order() {
    let world = World::new().await;
    let officer = world.officer();
    for name in ["B", "a", "Ç", "a", "d"] {
        world.draft(&officer, "madrasah", name, "Arabic").await;
    }
    let hidden = world.draft(&world.other_officer(), "parent", "b", "Arabic").await;
    for sort in ["name", "newest", "unconfirmed"] {
        let filter = filter(&ListFields { sort: sort.into(), ..ListFields::default() });
        let (mut seen, mut after, mut order) = (BTreeSet::new(), None, Vec::new());
        loop {
            let page = list(&world.test.db, &officer, &filter, after, 2, a_wednesday()).await.unwrap();
            assert_eq!(page.total, 5, "{sort}");
            assert!(page.lines.iter().all(|line| seen.insert(line.partner.id)), "{sort}: told twice");
            order.extend(page.lines.iter().map(|line| line.partner.name().to_owned()));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen.len(), 5, "{sort}");
        if sort == "name" {
            assert_eq!(order, ["a", "a", "B", "Ç", "d"]);
        }
        // A page behind a listing that is hidden from the officer would tell where that one stands.
        let behind = list(&world.test.db, &officer, &filter, Some(hidden), 9, a_wednesday()).await.unwrap();
        assert_eq!(behind.lines, [], "{sort}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_the_list_runs_nothing_is_written_down_and_masks_what_the_page_masks() {
    let world = World::new().await;
    let officer = world.officer();
    world.listing(&officer, "madrasah", "=HYPERLINK(\"https://example.org\")", "Arabic").await;
    world.listing(&world.other_officer(), "madrasah", "Next door", "Arabic").await;
    let nothing = PartnerFilter::default();
    let file = export(&world.test.db, &secret(), &officer, &nothing, a_wednesday()).await.unwrap();
    assert_eq!(file.rows, 2);
    let text = String::from_utf8(file.csv).unwrap();
    assert!(text.starts_with("\u{feff}partner_id,kind,status,name,"), "{text}");
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let cell = |row: usize, column: usize| rows.get(row).and_then(|row| row.get(column)).unwrap_or_default();
    assert_eq!(cell(0, 3), "'=HYPERLINK(\"https://example.org\")");
    assert_eq!((cell(0, 10), cell(1, 10)), ("listed@example.org", ""), "contacts of one's own listings alone");
    let told: String = world.one("SELECT payload::text FROM events WHERE kind = 'list_exported'").await;
    assert_eq!(told, r#"{"rows": 2, "version": 1}"#);
    let Actor::Person(person) = officer else { panic!() };
    let reads = Actor::Person(Person { token: Some(vec![TokenScope::Read]), ..person });
    let refused = export(&world.test.db, &secret(), &reads, &nothing, a_wednesday()).await;
    assert!(matches!(refused, Err(Error::Forbidden)), "what is not written down is not given: {refused:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn files_of_the_list_are_not_made_without_end() {
    let world = World::new().await;
    let make =
        async || export(&world.test.db, &secret(), &world.officer(), &PartnerFilter::default(), a_wednesday()).await;
    for _ in 0..directory::limits::Limit::Exports.burst() {
        make().await.unwrap();
    }
    assert!(matches!(make().await, Err(Error::RateLimited { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_tells_what_happened_and_by_whom_to_who_looks_after_the_listing_alone() {
    let world = World::new().await;
    let id = world.listing(&world.officer(), "madrasah", "Lantern Madrasah", "Arabic").await;
    let kept = record(&world.test.db, &world.officer(), id).await.unwrap();
    let told: Vec<_> =
        kept.history.iter().map(|one| (one.what.as_str(), one.offer.is_some(), one.by.clone())).collect();
    let by = || By::Person("Family liaison officer".to_owned());
    assert_eq!(
        told,
        [("partner_published", false, by()), ("offer_published", true, by()), ("partner_registered", false, by())]
    );
    assert_eq!((kept.school, kept.slip), (Some(world.ours), None));
    for actor in [authority(HERE), administrator()] {
        assert!(record(&world.test.db, &actor, id).await.is_ok(), "{actor:?}");
    }
    for actor in [world.other_officer(), world.teacher(), authority(ELSEWHERE)] {
        let refused = record(&world.test.db, &actor, id).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{actor:?}: {refused:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_times_as_many_listings_cost_as_many_statements() {
    let world = World::new().await;
    let (db, officer) = (&world.test.db, world.officer());
    let ids = async |count: usize| {
        let mut made: Vec<PartnerId> = Vec::new();
        for number in 0..count {
            made.push(world.listing(&officer, "madrasah", &format!("Madrasah {number}"), "Arabic").await);
            world.draft(&officer, "madrasah", &format!("Draft {number}"), "Arabic").await;
        }
        made
    };
    let cost = async || {
        let before = db.statements();
        waiting(db, &officer, next_year()).await.unwrap();
        list(db, &officer, &PartnerFilter::default(), None, 100, a_wednesday()).await.unwrap();
        export(db, &secret(), &officer, &PartnerFilter::default(), a_wednesday()).await.unwrap();
        db.statements() - before
    };
    ids(1).await;
    let few = cost().await;
    ids(9).await;
    assert_eq!(cost().await, few);
    assert!(partners::list(db, &officer, None, None, 100).await.unwrap().len() >= 20);
}
