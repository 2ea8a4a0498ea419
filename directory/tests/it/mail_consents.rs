//! Who wants which mails: asked for need by need, stopped for one or all, kept as history, read again at sending.

use anyhow::{Context as _, Result};
use chrono::{DateTime, TimeDelta, Utc};
use directory::accounts::Secret;
use directory::actor::{Actor, Membership, Person, TokenScope};
use directory::error::Error;
use directory::ids::{NeedId, PersonId};
use directory::imports::{open_read_need, read_needs};
use directory::mail::{self, MailKind, Stop, set_preference, stop_token};
use directory::needs::{self, NeedFields, parse_need};
use testing::{TestDb, World, a_wednesday};

fn now() -> DateTime<Utc> {
    a_wednesday()
}

fn secret() -> Secret {
    Secret::new("0123456789abcdef0123456789abcdef").unwrap_or_else(|| unreachable!("long enough"))
}

fn teacher(world: &World) -> Actor {
    let memberships = vec![Membership::Teacher { school: world.school, authority: None }];
    Actor::Person(Person { id: world.teacher, memberships, token: None })
}

/// Whether the asker would be written to about something found for a need.
async fn is_told(test: &TestDb, world: &World, need: NeedId) -> Result<bool> {
    let (_, offer) = world.offer("community_organisation", "everyone", "Bridge building").await?;
    world.fit(need, offer).await?;
    Ok(mail::queue_match_mail(&test.db, need, offer, now()).await?)
}

/// What was said, oldest first: about a need or all, yes or no, how, and whether somebody signed in said it.
async fn history(world: &World) -> Result<Vec<(bool, bool, String, bool)>> {
    let select = "SELECT need_id IS NOT NULL, given, how, by_id IS NOT NULL FROM mail_consents ORDER BY id";
    let rows = world.sql.query(select, &[]).await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1), row.get(2), row.get(3))).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn keeping_a_need_open_is_the_yes_and_is_written_down() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let fields = NeedFields { text: "Bridges".to_owned(), ..NeedFields::default() };
    let input = parse_need(&fields).map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    let opened = needs::open(&test.db, &teacher(&world), world.school, input, None, now()).await?;
    assert_eq!(history(&world).await?, [(true, true, "need_opened".to_owned(), true)]);
    assert!(mail::is_written_to(&test.db, opened.id).await?);
    assert!(is_told(&test, &world, opened.id).await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_imported_need_is_a_yes_only_where_the_list_says_so() -> Result<()> {
    for (said, written_to) in [("yes", true), ("no", false), ("", false)] {
        let test = TestDb::new().await?;
        let world = World::new(&test).await?;
        let file = format!("need_id,email,school_urn,text,write_to_me\nn1,teacher@example.org,900001,Bridges,{said}\n");
        let (needs, refused) = read_needs(file.as_bytes())?;
        assert_eq!((needs.len(), refused.len()), (1, 0), "{refused:?}");
        let opened = open_read_need(&test.db, &needs[0], "list", None, now()).await?.context("known already")?;
        let expected = if written_to { vec![(true, true, "imported".to_owned(), false)] } else { vec![] };
        assert_eq!(history(&world).await?, expected, "{said}: never in the asker's own name");
        assert_eq!(mail::is_written_to(&test.db, opened.id).await?, written_to, "{said}");
    }
    let (needs, refused) = read_needs(b"need_id,text,write_to_me\nn1,Bridges,perhaps\n")?;
    assert!(needs.is_empty());
    assert_eq!(refused[0].problems[0].field, "write_to_me");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_does_not_write_changes_nothing_about_mails() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Bridges").await?;
    let before = history(&world).await?;
    for scope in [TokenScope::Read, TokenScope::Import] {
        let Actor::Person(person) = teacher(&world) else { unreachable!("a person") };
        let actor = Actor::Person(Person { token: Some(vec![scope]), ..person });
        for need in [None, Some(need)] {
            let set = set_preference(&test.db, &actor, MailKind::Matches, need, false, now()).await;
            assert!(matches!(set, Err(Error::Forbidden)), "{scope:?}: {set:?}");
        }
        let again = mail::try_address_again(&test.db, &actor, now()).await;
        assert!(matches!(again, Err(Error::Forbidden)), "{scope:?}: {again:?}");
    }
    assert_eq!(history(&world).await?, before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_yes_nobody_is_written_to() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Bridges").await?;
    world.sql.batch_execute("DELETE FROM mail_consents").await?;
    assert!(!mail::is_written_to(&test.db, need).await?);
    assert!(!is_told(&test, &world, need).await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn stopping_one_need_leaves_the_others() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let (one, other) = (world.need("Bridges").await?, world.need("Benin").await?);
    set_preference(&test.db, &teacher(&world), MailKind::Matches, Some(one), false, now()).await?;
    assert!(!is_told(&test, &world, one).await?);
    assert!(is_told(&test, &world, other).await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_stopped_for_all_stays_so_until_it_is_started_again() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Bridges").await?;
    let actor = teacher(&world);
    set_preference(&test.db, &actor, MailKind::Matches, None, false, now()).await?;
    assert!(!is_told(&test, &world, need).await?);
    let later = world.need("opened afterwards").await?;
    assert!(!is_told(&test, &world, later).await?, "opening another need starts nothing again");
    assert!(!mail::is_written_to(&test.db, later).await?);
    set_preference(&test.db, &actor, MailKind::Matches, None, true, now()).await?;
    // Both finds are told of now, in one mail.
    let claimed = mail::claim(&test.db, 9, TimeDelta::minutes(5), now()).await?;
    assert_eq!(claimed.len(), 1);
    let letter = mail::letter(&test.db, claimed[0].id, now()).await?;
    assert_eq!(letter.map(|letter| letter.told().len()), Some(2));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn starting_all_again_does_not_start_what_was_stopped_for_one_need() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Bridges").await?;
    let actor = teacher(&world);
    set_preference(&test.db, &actor, MailKind::Matches, Some(need), false, now()).await?;
    set_preference(&test.db, &actor, MailKind::Matches, None, false, now()).await?;
    set_preference(&test.db, &actor, MailKind::Matches, None, true, now()).await?;
    assert!(!is_told(&test, &world, need).await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_was_stopped_after_it_was_written_is_not_sent() -> Result<()> {
    for about_one in [true, false] {
        let test = TestDb::new().await?;
        let world = World::new(&test).await?;
        let need = world.need("Bridges").await?;
        assert!(is_told(&test, &world, need).await?);
        let claimed = mail::claim(&test.db, 9, TimeDelta::minutes(5), now()).await?.remove(0);
        set_preference(&test.db, &teacher(&world), MailKind::Matches, about_one.then_some(need), false, now()).await?;
        assert_eq!(mail::letter(&test.db, claimed.id, now()).await?, None, "about one: {about_one}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_in_a_mail_stops_and_pressing_it_twice_changes_nothing() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Bridges").await?;
    let token = |need| stop_token(&secret(), &Stop { person: world.teacher, kind: MailKind::Matches, need });
    let years_later = now() + TimeDelta::days(1000);
    for token in [token(Some(need))?, token(Some(need))?, token(None)?, token(None)?] {
        mail::stop(&test.db, &secret(), &token, years_later).await?;
    }
    let said = history(&world).await?;
    let by_link = |of_need| (of_need, false, "mail_link".to_owned(), false);
    assert_eq!(said[1..], [by_link(true), by_link(false)]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_for_what_is_gone_or_never_was_changes_nothing() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let stranger = PersonId::new(now());
    let gone = [
        stop_token(&secret(), &Stop { person: stranger, kind: MailKind::Matches, need: None })?,
        stop_token(
            &secret(),
            &Stop { person: world.teacher, kind: MailKind::Matches, need: Some(NeedId::new(now())) },
        )?,
        "nothing like a token".to_owned(),
    ];
    for token in gone {
        mail::stop(&test.db, &secret(), &token, now()).await?;
    }
    assert_eq!(history(&world).await?, []);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_decides_about_anothers_mails_nor_stops_a_service() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Bridges").await?;
    let actor = teacher(&world);
    let colleague = {
        let id = PersonId::new(now());
        let (now, school) = (now(), world.school);
        world
            .sql
            .batch_execute(&format!(
                "INSERT INTO persons (id, email, display_role, created_at)
                 VALUES ('{id}', 'colleague@example.org', 'Teacher', '{now}')"
            ))
            .await?;
        Actor::Person(Person { id, memberships: vec![Membership::Teacher { school, authority: None }], token: None })
    };
    let set = async |actor: &Actor, kind, need| set_preference(&test.db, actor, kind, need, false, now()).await;
    assert!(matches!(set(&colleague, MailKind::Matches, Some(need)).await, Err(Error::NotFound)));
    assert!(matches!(set(&Actor::Anonymous, MailKind::Matches, None).await, Err(Error::Unauthenticated)));
    let service = set(&actor, MailKind::SignIn, None).await;
    assert!(matches!(&service, Err(Error::Invalid(problems)) if problems[0].field == "kind"), "{service:?}");
    let preferences = mail::preferences(&test.db, &actor).await?;
    assert!(preferences.kinds.iter().all(|kind| kind.wanted));
    assert_eq!(preferences.needs.iter().map(|held| (held.need, held.wanted)).collect::<Vec<_>>(), [(need, true)]);
    assert_eq!(preferences.refusal, None);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn only_administrators_see_and_requeue_mails_that_were_given_up() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Bridges").await?;
    assert!(is_told(&test, &world, need).await?);
    let claimed = mail::claim(&test.db, 9, TimeDelta::minutes(5), now()).await?.remove(0);
    mail::address_refused(&test.db, &claimed, "550 5.1.1", "no such mailbox", now()).await?;
    let refusal = mail::preferences(&test.db, &teacher(&world)).await?.refusal;
    assert_eq!(refusal.map(|refusal| (refusal.since, refusal.code)), Some((now(), "550 5.1.1".to_owned())));
    for other in [Actor::Anonymous, teacher(&world)] {
        assert!(matches!(mail::dead(&test.db, &other, None, 9).await, Err(Error::NotFound)));
        assert!(matches!(mail::requeue(&test.db, &other, claimed.id, now()).await, Err(Error::NotFound)));
    }
    let administrator =
        Actor::Person(Person { id: world.teacher, memberships: vec![Membership::Administrator], token: None });
    let dead = mail::dead(&test.db, &administrator, None, 9).await?;
    assert_eq!(dead.len(), 1);
    assert_eq!((dead[0].id, dead[0].kind, dead[0].refused, dead[0].tries), (claimed.id, MailKind::Matches, true, 1));
    let counts = mail::outcomes(&test.db).await?;
    assert!(counts.iter().any(|one| one.kind == MailKind::Matches && one.outcome == "refused" && one.count == 1));
    mail::requeue(&test.db, &administrator, claimed.id, now()).await?;
    assert!(matches!(mail::requeue(&test.db, &administrator, claimed.id, now()).await, Err(Error::NotFound)));
    assert!(mail::letter(&test.db, claimed.id, now()).await?.is_some(), "the address is tried once more");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_says_that_their_address_works_is_told_of_what_was_held() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Bridges").await?;
    assert!(is_told(&test, &world, need).await?);
    let claimed = mail::claim(&test.db, 9, TimeDelta::minutes(5), now()).await?.remove(0);
    mail::address_refused(&test.db, &claimed, "550", "no such mailbox", now()).await?;
    assert!(!is_told(&test, &world, need).await?, "held");
    mail::try_address_again(&test.db, &teacher(&world), now()).await?;
    mail::try_address_again(&test.db, &teacher(&world), now()).await?;
    let claimed = mail::claim(&test.db, 9, TimeDelta::minutes(5), now()).await?;
    assert_eq!(claimed.len(), 1);
    let letter = mail::letter(&test.db, claimed[0].id, now()).await?;
    assert_eq!(letter.map(|letter| letter.told().len()), Some(2));
    Ok(())
}
