//! A school's needs on pages: shared, filtered, changed, dismissed from, ended, and back a year later.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use directory::actor::Membership;
use directory::ids::SchoolId;

use crate::world::World;

async fn staff(world: &World, address: &str, school: SchoolId) -> String {
    world.signed_in(address, Membership::Teacher { school, authority: None }).await
}

/// A need of the session's school, kept by the form's own way; its page.
async fn keep(world: &World, session: &str, text: &str) -> String {
    let kept = world.post(Some(session), "/needs", &[("text", text)]).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    kept.location
}

async fn sql(world: &World, statement: &str) {
    world.test.sql().await.unwrap().batch_execute(statement).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_need_is_shared_with_colleagues_who_are_told_so_and_with_nobody_else() {
    let world = World::new().await;
    let (own, other) = (world.school("100001").await, world.school("100002").await);
    let teacher = staff(&world, "teacher@example.org", own).await;
    let colleague = staff(&world, "colleague@example.org", own).await;
    let stranger = staff(&world, "stranger@example.org", other).await;
    let need = keep(&world, &teacher, "Ancient Benin").await;
    let page = world.page(Some(&colleague), &need).await;
    for part in ["All staff of School 100001", "<dt>Asked by</dt><dd>Colleague</dd>", "Open until 31 July 2027"] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    let mine = world.page(Some(&colleague), "/needs?mine=yes").await;
    assert!(mine.body.contains("None of these.") && !mine.body.contains(&need), "{}", mine.body);
    assert!(world.page(Some(&colleague), "/needs").await.body.contains(&need));
    assert_eq!(world.page(Some(&stranger), &need).await.status, StatusCode::NOT_FOUND);
    for way in ["/change", "/close", "/next-year", "/dismiss/019bd3c8-1a2b-7000-8000-000000000001"] {
        let sent = world.post(Some(&stranger), &format!("{need}{way}"), &[("version", "1"), ("reason", "other")]).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{way}");
    }
    assert!(world.page(Some(&stranger), "/needs").await.body.contains("Nothing has been asked for yet."));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_right_is_dismissed_with_why_and_can_be_taken_back() {
    let world = World::new().await;
    let school = world.school("100001").await;
    world.organisation("Benin Society").await;
    let teacher = staff(&world, "teacher@example.org", school).await;
    let need = keep(&world, &teacher, "Ancient Benin").await;
    let page = world.page(Some(&teacher), &need).await;
    let way = page.body.split(&format!("href=\"{need}/dismiss/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let dismiss = format!("{need}/dismiss/{way}");
    let form = world.page(Some(&teacher), &dismiss).await;
    assert!(form.body.contains("Why is “Bronze heads of Ancient Benin” not right?"), "{}", form.body);
    let refused = world.post(Some(&teacher), &dismiss, &[("note", "We asked last year")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("\nWe asked last year</textarea>"), "{}", refused.body);
    let done = world.post(Some(&teacher), &dismiss, &[("reason", "too_dear"), ("note", "We asked last year")]).await;
    assert_eq!((done.status, &done.location), (StatusCode::SEE_OTHER, &need));
    let page = world.page(Some(&teacher), &need).await;
    assert!(!page.body.contains("/dismiss/"), "{}", page.body);
    for part in ["It costs too much. Colleague, 13 January 2027", "We asked last year", "Show it again"] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    let back = world.post(Some(&teacher), &format!("{need}/take-back/{way}"), &[]).await;
    assert_eq!((back.status, &back.location), (StatusCode::SEE_OTHER, &need));
    assert!(world.page(Some(&teacher), &need).await.body.contains("/dismiss/"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_need_that_ended_asks_one_question_and_either_answer_is_one_press() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let teacher = staff(&world, "teacher@example.org", school).await;
    let (again, no_more) = (keep(&world, &teacher, "Ancient Benin").await, keep(&world, &teacher, "Bridges").await);
    sql(&world, "UPDATE needs SET ends_on = '2027-01-12', lasts_until = '2027-01-12'").await;
    let list = world.page(Some(&teacher), "/needs?status=ended").await;
    let question = "This ended on 12 January 2027. Will you want the same next year?";
    assert_eq!(list.body.matches(question).count(), 2, "{}", list.body);
    let reopened = world.post(Some(&teacher), &format!("{again}/next-year"), &[("version", "1")]).await;
    assert_eq!((reopened.status, &reopened.location), (StatusCode::SEE_OTHER, &again));
    let page = world.page(Some(&teacher), &again).await;
    assert!(page.body.contains("Open until 12 January 2028") && !page.body.contains(question), "{}", page.body);
    let closed = world.post(Some(&teacher), &format!("{no_more}/close"), &[("version", "1")]).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER);
    assert!(!world.page(Some(&teacher), "/needs").await.body.contains(question), "asked twice");
    assert!(world.page(Some(&teacher), "/needs?status=closed").await.body.contains("Bridges"));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_change_a_need_the_second_sees_both_versions_and_retypes_nothing() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let teacher = staff(&world, "teacher@example.org", school).await;
    let need = keep(&world, &teacher, "Ancient Benin").await;
    let change = format!("{need}/change");
    let last = [("ends_on_day", "12"), ("ends_on_month", "2"), ("ends_on_year", "2027")];
    let sent = |version, text| {
        let mut form = vec![("version", version), ("text", text)];
        form.extend(last);
        form
    };
    assert_eq!(world.page(Some(&teacher), &change).await.status, StatusCode::OK);
    let kept = world.post(Some(&teacher), &change, &sent("1", "Ancient Benin in February")).await;
    assert_eq!((kept.status, &kept.location), (StatusCode::SEE_OTHER, &need), "{}", kept.body);
    assert!(world.page(Some(&teacher), &need).await.body.contains("Open until 12 February 2027"));
    let conflict = world.post(Some(&teacher), &change, &sent("1", "Benin bronzes")).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    for part in ["\nBenin bronzes</textarea>", "Ancient Benin in February", "name=\"version\" value=\"2\""] {
        assert!(conflict.body.contains(part), "{part}: {}", conflict.body);
    }
    let kept = world.post(Some(&teacher), &change, &sent("2", "Benin bronzes")).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    let past =
        [("version", "3"), ("text", "Benin"), ("ends_on_day", "1"), ("ends_on_month", "1"), ("ends_on_year", "2027")];
    let refused = world.post(Some(&teacher), &change, &past).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("id=\"ends_on-error\""), "{}", refused.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_filtered_counted_and_paged_with_every_state_in_the_address() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let teacher = staff(&world, "teacher@example.org", school).await;
    for number in 0..21 {
        keep(&world, &teacher, &format!("Need number {number}.")).await;
    }
    let texts = |body: &str| -> BTreeSet<String> {
        let number = |rest: &str| rest.split('.').next().unwrap_or_default().to_owned();
        body.split(">Need number ").skip(1).map(number).collect()
    };
    let first = world.page(Some(&teacher), "/needs?mine=yes&status=open").await;
    assert!(first.body.contains("Open <span class=\"count\">21</span>"), "{}", first.body);
    let next =
        first.body.split("rel=\"next\" href=\"").nth(1).unwrap().split('"').next().unwrap().replace("&#38;", "&");
    assert!(next.starts_with("/needs?mine=yes&status=open&before="), "{next}");
    let second = world.page(Some(&teacher), &next).await;
    assert!(!second.body.contains("rel=\"next\""), "{}", second.body);
    let (on_the_first, on_the_second) = (texts(&first.body), texts(&second.body));
    assert_eq!((on_the_first.len(), on_the_second.len()), (20, 1));
    assert!(on_the_first.is_disjoint(&on_the_second), "{on_the_second:?}");
    let over = world.page(Some(&teacher), "/needs?before=00000000-0000-7000-8000-000000000000").await;
    assert!(over.status == StatusCode::OK && over.body.contains("None of these."), "{}", over.body);
    assert_eq!(world.page(Some(&teacher), "/needs?before=what").await.status, StatusCode::NOT_FOUND);
}
