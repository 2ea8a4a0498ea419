//! How needs end and come again, and what is dismissed for one: never shown or mailed for it again.

use anyhow::{Context as _, Result};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use directory::actor::{Actor, Membership, Person};
use directory::clock::london_day;
use directory::error::Error;
use directory::ids::{NeedId, OfferId, PersonId, SchoolId};
use directory::mail;
use directory::matching;
use directory::needs::{
    self, DismissReason, DismissalFields, NeedFields, NeedInput, NeedStatus, Wanted, parse_dismissal, parse_need,
};
use directory::problem::Rule;
use testing::{TestDb, World, a_wednesday};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap_or_else(|_| unreachable!("a time"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| unreachable!("a day"))
}

fn teacher(world: &World) -> Actor {
    of_school(world.teacher, world.school)
}

fn of_school(person: PersonId, school: SchoolId) -> Actor {
    Actor::Person(Person {
        id: person,
        memberships: vec![Membership::Teacher { school, authority: None }],
        token: None,
    })
}

fn input(text: &str, ends_on: &str) -> Result<NeedInput> {
    let fields = NeedFields { text: text.to_owned(), ends_on: ends_on.to_owned(), ..NeedFields::default() };
    parse_need(&fields).map_err(|problems| anyhow::anyhow!("{problems:?}"))
}

/// An offer that fits "Ancient Benin" from anywhere.
async fn online(world: &World, title: &str) -> Result<OfferId> {
    let (_, offer) = world.offer("community_organisation", "everyone", title).await?;
    world.sql.batch_execute(&format!("UPDATE offers SET delivery = '{{online}}' WHERE id = '{offer}'")).await?;
    Ok(offer)
}

async fn last_until(world: &World, need: NeedId, last: &str) -> Result<()> {
    Ok(world.sql.batch_execute(&format!("UPDATE needs SET lasts_until = '{last}' WHERE id = '{need}'")).await?)
}

/// The last moment of 31 July in London, where it is summer, and the one after it.
const LAST: &str = "2027-07-31T22:59:59Z";
const AFTER: &str = "2027-07-31T23:00:00Z";

#[tokio::test(flavor = "multi_thread")]
async fn a_need_is_matched_all_of_its_last_day_in_london_and_not_on_the_next() -> Result<()> {
    for (now, expected) in [(LAST, 1_i64), (AFTER, 0)] {
        for from_the_offer in [true, false] {
            let test = TestDb::new().await?;
            let world = World::new(&test).await?;
            let need = world.need("Ancient Benin").await?;
            last_until(&world, need, "2027-07-31").await?;
            let offer = online(&world, "Benin bronzes and Ancient Benin").await?;
            if from_the_offer {
                matching::rematch_offer(&test.db, offer, at(now)).await?;
            } else {
                matching::rematch_need(&test.db, need, at(now)).await?;
            }
            let found: i64 = world.sql.query_one("SELECT count(*) FROM matches", &[]).await?.get(0);
            assert_eq!(found, expected, "{now}, from the offer: {from_the_offer}");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_need_is_mailed_about_all_of_its_last_day_in_london_and_not_on_the_next() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Ancient Benin").await?;
    last_until(&world, need, "2027-07-31").await?;
    let (_, offer) = world.offer("madrasah", "everyone", "Benin bronzes").await?;
    world.fit(need, offer).await?;
    assert!(!mail::queue_match_mail(&test.db, need, offer, at(AFTER)).await?, "written on 1 August");
    assert!(mail::queue_match_mail(&test.db, need, offer, at(LAST)).await?, "not written on 31 July");
    let claimed = mail::claim(&test.db, 9, TimeDelta::minutes(5), at(LAST)).await?;
    let id = claimed.first().context("no mail")?.id;
    assert!(mail::letter(&test.db, id, at(LAST)).await?.is_some());
    assert_eq!(mail::letter(&test.db, id, at(AFTER)).await?, None, "sent on 1 August");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_need_that_ended_is_asked_for_again_once_and_comes_back_with_its_days_a_year_on() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let (db, actor) = (&test.db, teacher(&world));
    let open = async |ends_on: &str| -> Result<NeedId> {
        Ok(needs::open(db, &actor, world.school, input("Ancient Benin", ends_on)?, None, a_wednesday()).await?.id)
    };
    let find = async |id| -> Result<needs::Need> { needs::find(db, &actor, id).await?.context("no such need") };
    let (dated, undated) = (open("2027-02-12").await?, open("").await?);
    // No last day: the end of the next term.
    assert_eq!(find(undated).await?.lasts_until, day("2027-07-31"));
    let need = find(dated).await?;
    assert_eq!(need.lasts_until, day("2027-02-12"));
    assert_eq!(["2027-02-12", "2027-02-13"].map(|on| need.status(day(on))), [NeedStatus::Open, NeedStatus::Ended]);

    // Too early, it changes nothing.
    assert_eq!(needs::reopen_next_year(db, &actor, dated, 1, at("2027-02-12T12:00:00Z")).await?, 1);
    let offer = online(&world, "Benin bronzes and Ancient Benin").await?;
    let february = at("2027-02-20T12:00:00Z");
    assert_eq!(needs::reopen_next_year(db, &actor, dated, 1, february).await?, 2);
    let again = find(dated).await?;
    assert_eq!((again.details.ends_on, again.lasts_until), (Some(day("2028-02-12")), day("2028-02-12")));
    assert_eq!(again.status(london_day(february)), NeedStatus::Open);
    let fits = needs::matches(db, &actor, dated, london_day(february)).await?;
    assert_eq!(fits.iter().map(|found| found.fit.offer).collect::<Vec<_>>(), [offer], "found at once");
    assert!(matches!(needs::reopen_next_year(db, &actor, dated, 1, february).await, Err(Error::Conflict { .. })));

    // No: closed for good, and no question any more.
    let august = at("2027-08-01T09:00:00Z");
    assert_eq!(find(undated).await?.status(london_day(august)), NeedStatus::Ended);
    needs::close(db, &actor, undated, 1, august).await?;
    assert_eq!(find(undated).await?.status(london_day(august)), NeedStatus::Closed);
    assert_eq!(needs::reopen_next_year(db, &actor, undated, 2, august).await?, 2);
    assert!(find(undated).await?.closed);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_need_is_not_opened_for_days_that_are_past() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let (db, actor, now) = (&test.db, teacher(&world), a_wednesday());
    let today = needs::open(db, &actor, world.school, input("Ancient Benin", "2027-01-13")?, None, now).await?;
    let yesterday = input("Ancient Benin", "2027-01-12")?;
    for refused in [
        needs::open(db, &actor, world.school, yesterday.clone(), None, now).await.err(),
        needs::change(db, &actor, today.id, 1, yesterday, None, now).await.err(),
    ] {
        let Some(Error::Invalid(problems)) = refused else { panic!("{refused:?}") };
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert_eq!(
            (problem.field.as_str(), &problem.rule),
            ("ends_on", &Rule::DateBefore { earliest: day("2027-01-13") })
        );
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn needs_are_listed_and_counted_by_who_asked_and_by_how_they_stand() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let colleague = PersonId::new(a_wednesday() + TimeDelta::seconds(1));
    world
        .sql
        .batch_execute(&format!(
            "INSERT INTO persons (id, email, display_role, created_at)
             VALUES ('{colleague}', 'colleague@example.org', 'Head of history', '{}')",
            a_wednesday()
        ))
        .await?;
    let (open, ended, closed, theirs) = (
        world.need("open").await?,
        world.need("ended").await?,
        world.need("closed").await?,
        world.need("theirs").await?,
    );
    last_until(&world, ended, "2027-01-12").await?;
    world
        .sql
        .batch_execute(&format!(
            "UPDATE needs SET status = 'closed', closed_at = created_at WHERE id = '{closed}';
             UPDATE needs SET person_id = '{colleague}' WHERE id = '{theirs}'"
        ))
        .await?;
    let (actor, today) = (teacher(&world), london_day(a_wednesday()));
    for (mine, status, expected) in [
        (false, None, vec![theirs, closed, ended, open]),
        (true, None, vec![closed, ended, open]),
        (false, Some(NeedStatus::Open), vec![theirs, open]),
        (true, Some(NeedStatus::Open), vec![open]),
        (false, Some(NeedStatus::Ended), vec![ended]),
        (false, Some(NeedStatus::Closed), vec![closed]),
    ] {
        let found = needs::list(&test.db, &actor, Wanted { mine, status }, None, 9, today).await?;
        assert_eq!(found.iter().map(|need| need.id).collect::<Vec<_>>(), expected, "mine: {mine}, {status:?}");
    }
    let counts = needs::counts(&test.db, &actor, false, today).await?;
    assert_eq!((counts.open, counts.ended, counts.closed), (2, 1, 1));
    let counts = needs::counts(&test.db, &actor, true, today).await?;
    assert_eq!((counts.open, counts.ended, counts.closed), (1, 1, 1));
    let askers = needs::askers(&test.db, &actor, &[open, theirs]).await?;
    assert_eq!(askers.get(&open).map(String::as_str), Some("Year 5 teacher"));
    assert_eq!(askers.get(&theirs).map(String::as_str), Some("Head of history"));
    let stranger = of_school(colleague, SchoolId::new(a_wednesday()));
    assert!(needs::askers(&test.db, &stranger, &[open, theirs]).await?.is_empty());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_dismissed_is_neither_shown_nor_mailed_for_that_need_again() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let (db, actor, now) = (&test.db, teacher(&world), a_wednesday());
    let today = london_day(now);
    let (need, other) = (world.need("Ancient Benin").await?, world.need("Ancient Benin again").await?);
    let offer = online(&world, "Benin bronzes and Ancient Benin").await?;
    let shown = async |need| -> Result<Vec<OfferId>> {
        Ok(needs::matches(db, &actor, need, today).await?.into_iter().map(|found| found.fit.offer).collect())
    };
    matching::rematch_offer(db, offer, now).await?;
    assert_eq!(shown(need).await?, [offer]);

    let fields = DismissalFields { reason: "too_dear".to_owned(), note: " We asked last year. ".to_owned() };
    let why = parse_dismissal(&fields).map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    needs::dismiss(db, &actor, need, offer, &why, now).await?;
    assert_eq!((shown(need).await?, shown(other).await?), (vec![], vec![offer]), "of this need alone");
    let dismissed = needs::dismissed(db, &actor, need).await?;
    let [one] = dismissed.as_slice() else { panic!("{dismissed:?}") };
    assert_eq!((one.offer, one.by.as_deref()), (offer, Some("Year 5 teacher")));
    assert_eq!((one.input.reason, one.input.note.as_deref()), (DismissReason::TooDear, Some("We asked last year.")));

    // However often the offer is edited, and whatever is found anew.
    world
        .sql
        .batch_execute(&format!("UPDATE offers SET version = 2, description = 'New' WHERE id = '{offer}'"))
        .await?;
    matching::rematch_offer(db, offer, now).await?;
    matching::rematch_need(db, need, now).await?;
    assert_eq!(shown(need).await?, []);
    assert!(!mail::queue_match_mail(db, need, offer, now).await?, "mailed all the same");
    assert!(mail::queue_match_mail(db, other, offer, now).await?, "not mailed for the other need");

    let stranger = of_school(world.teacher, SchoolId::new(now));
    assert!(matches!(needs::dismiss(db, &stranger, need, offer, &why, now).await, Err(Error::NotFound)));
    assert!(matches!(needs::take_back(db, &stranger, need, offer, now).await, Err(Error::NotFound)));
    assert_eq!(needs::dismissed(db, &stranger, need).await?, []);
    needs::take_back(db, &actor, need, offer, now).await?;
    needs::take_back(db, &actor, need, offer, now).await?;
    assert_eq!(shown(need).await?, [offer]);
    let told: i64 = world
        .sql
        .query_one("SELECT count(*) FROM events WHERE kind IN ('match_dismissed', 'dismissal_taken_back')", &[])
        .await?
        .get(0);
    assert_eq!(told, 2, "said twice is done once");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_dismissed_after_its_mail_was_written_is_not_in_the_mail() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let (db, actor, now) = (&test.db, teacher(&world), a_wednesday());
    let need = world.need("Ancient Benin").await?;
    let (_, offer) = world.offer("madrasah", "everyone", "Benin bronzes").await?;
    world.fit(need, offer).await?;
    assert!(mail::queue_match_mail(db, need, offer, now).await?);
    let fields = DismissalFields { reason: "other".to_owned(), note: String::new() };
    let why = parse_dismissal(&fields).map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    needs::dismiss(db, &actor, need, offer, &why, now).await?;
    let claimed = mail::claim(db, 9, TimeDelta::minutes(5), now).await?;
    assert_eq!(mail::letter(db, claimed.first().context("no mail")?.id, now).await?, None);
    Ok(())
}

#[test]
fn a_dismissal_says_why() {
    let rule = |reason: &str| {
        let fields = DismissalFields { reason: reason.to_owned(), note: String::new() };
        parse_dismissal(&fields).err().and_then(|problems| problems.into_iter().next()).map(|problem| problem.rule)
    };
    assert_eq!(rule(""), Some(Rule::Required));
    assert!(matches!(rule("dull"), Some(Rule::NotOneOf { .. })));
    assert_eq!(rule("too_far"), None);
}
