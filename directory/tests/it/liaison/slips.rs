//! Slips typed in: who may, what is kept, what is known already, taking one back.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use directory::actor::Actor;
use directory::codes::PlaceVisibility;
use directory::error::Error;
use directory::liaison::{Entered, SlipFields, enter_slip, parse_slip, publish_drafts, record, typed_today, undo_slip};
use directory::partners::{self, Audience, Status};
use testing::a_wednesday;

use super::world::{HERE, World, administrator, authority, slip};

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_is_a_draft_that_its_author_and_liaison_alone_see_until_it_is_published() {
    let world = World::new().await;
    let id = world.slip(&slip()).await;
    let seen = async |actor: &Actor| partners::find(&world.test.db, actor, id).await.unwrap().is_some();
    assert!(seen(&world.officer()).await && seen(&administrator()).await);
    for actor in [world.teacher(), world.other_officer(), authority(HERE), Actor::Anonymous] {
        assert!(!seen(&actor).await, "{actor:?}");
    }
    let done = publish_drafts(&world.test.db, &world.officer(), &[id], a_wednesday()).await.unwrap();
    assert_eq!((done.done, done.refused), (1, vec![]));
    assert!(seen(&world.teacher()).await);
    for actor in [world.other_officer(), authority(HERE), Actor::Anonymous] {
        assert!(!seen(&actor).await, "{actor:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_keeps_its_consent_with_the_version_of_the_words_and_stands_at_the_school() {
    let world = World::new().await;
    let id = world.slip(&slip()).await;
    let kept = record(&world.test.db, &world.officer(), id).await.unwrap();
    assert_eq!(kept.slip.as_deref(), Some("ur"));
    assert_eq!(kept.lacks, []);
    let consent = kept.partner.consent.unwrap();
    assert_eq!((consent.on.to_string().as_str(), consent.how.as_str()), ("2027-01-12", "paper slip"));
    assert_eq!(consent.words.as_deref(), Some("2026-11"));
    assert_eq!(kept.partner.status, Status::Draft);
    assert_eq!(kept.partner.audience, Audience::Schools(vec![world.ours]));
    let place = kept.partner.places.first().unwrap();
    assert_eq!((place.visibility, place.address.as_deref()), (PlaceVisibility::Masked, None));
    let today = a_wednesday().date_naive();
    let offers = partners::offers_of(&world.test.db, &world.officer(), &[id], today).await.unwrap();
    let formats: BTreeSet<_> = offers.iter().map(|offer| offer.details.format.code()).collect();
    assert_eq!(formats, BTreeSet::from(["talk", "workshop"]), "each form that was ticked is an offer");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_of_a_known_telephone_number_is_kept_only_when_the_officer_says_so() {
    let world = World::new().await;
    let first = world.slip(&slip()).await;
    let again = SlipFields { title: "Cooking".to_owned(), phone: "+44 7700 900 123".to_owned(), ..slip() };
    let input = parse_slip(&again, a_wednesday().date_naive()).unwrap();
    let enter = async |actor: &Actor, school, another| {
        enter_slip(&world.test.db, actor, school, &input, another, a_wednesday()).await.unwrap()
    };
    assert_eq!(enter(&world.officer(), world.ours, false).await, Entered::Known(vec![first]));
    assert_eq!(world.one::<i64>("SELECT count(*) FROM slips").await, 1, "nothing was kept");
    // What another school knows is not told.
    assert!(matches!(enter(&world.other_officer(), world.theirs, false).await, Entered::Saved(_)));
    assert!(matches!(enter(&world.officer(), world.ours, true).await, Entered::Saved(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn slips_are_typed_in_by_the_schools_own_officer_alone() {
    let world = World::new().await;
    let input = parse_slip(&slip(), a_wednesday().date_naive()).unwrap();
    for actor in [world.teacher(), world.other_officer(), authority(HERE), administrator()] {
        let entered = enter_slip(&world.test.db, &actor, world.ours, &input, false, a_wednesday()).await;
        assert!(matches!(entered, Err(Error::NotFound)), "{actor:?}: {entered:?}");
    }
    let stranger = enter_slip(&world.test.db, &Actor::Anonymous, world.ours, &input, false, a_wednesday()).await;
    assert!(matches!(stranger, Err(Error::Unauthenticated)), "{stranger:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_is_taken_back_by_its_author_on_the_day_and_nothing_of_it_stays() {
    let world = World::new().await;
    let (db, officer) = (&world.test.db, world.officer());
    let id = world.slip(&slip()).await;
    for (actor, at) in [
        (world.other_officer(), a_wednesday()),
        (administrator(), a_wednesday()),
        (officer.clone(), a_wednesday() + TimeDelta::days(1)),
    ] {
        let undone = undo_slip(db, &actor, id, at).await;
        assert!(matches!(undone, Err(Error::NotFound)), "{actor:?} at {at}: {undone:?}");
    }
    undo_slip(db, &officer, id, a_wednesday()).await.unwrap();
    for table in ["partners", "slips", "offers", "partner_names", "places", "search_rows"] {
        assert_eq!(world.one::<i64>(&format!("SELECT count(*) FROM {table}")).await, 0, "{table}");
    }
    assert!(matches!(undo_slip(db, &officer, id, a_wednesday()).await, Err(Error::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_that_was_published_is_not_taken_back() {
    let world = World::new().await;
    let (db, officer) = (&world.test.db, world.officer());
    let id = world.slip(&slip()).await;
    publish_drafts(db, &officer, &[id], a_wednesday()).await.unwrap();
    assert!(matches!(undo_slip(db, &officer, id, a_wednesday()).await, Err(Error::NotFound)));
    let typed = typed_today(db, &officer, a_wednesday().date_naive()).await.unwrap();
    assert_eq!((typed.count, typed.last), (1, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn slips_are_counted_by_who_typed_them_and_by_the_day_in_london() {
    let world = World::new().await;
    let (db, officer) = (&world.test.db, world.officer());
    world.slip(&slip()).await;
    let second = SlipFields { title: "Cooking".to_owned(), phone: String::new(), ..slip() };
    let input = parse_slip(&second, a_wednesday().date_naive()).unwrap();
    let later = a_wednesday() + TimeDelta::minutes(1);
    let Entered::Saved(last) = enter_slip(db, &officer, world.ours, &input, false, later).await.unwrap() else {
        panic!()
    };
    let typed = typed_today(db, &officer, a_wednesday().date_naive()).await.unwrap();
    assert_eq!((typed.count, typed.last.map(|slip| slip.partner)), (2, Some(last)));
    let tomorrow = a_wednesday().date_naive().succ_opt().unwrap();
    assert_eq!(typed_today(db, &officer, tomorrow).await.unwrap().count, 0);
    assert_eq!(typed_today(db, &world.other_officer(), a_wednesday().date_naive()).await.unwrap().count, 0);
}
