//! Distances, orders and pages.

use directory::actor::Actor;
use directory::error::Error;
use directory::partners::{self, OfferFields, parse_offer};
use directory::search::QuestionFields;
use testing::a_wednesday;

use crate::world::{IMPORT, World, asking, at, ids, offer, organisation};

fn near(sort: &str) -> QuestionFields {
    QuestionFields { near: "LE5 4AB".to_owned(), sort: sort.to_owned(), ..QuestionFields::default() }
}

pub(super) async fn every_hit_has_its_distance_as_a_number_where_a_place_was_asked_for(world: &World) {
    let here = world.publish(&at("Here", "52.6401", "-1.1001"), &[]).await;
    let there = world.publish(&at("There", "52.7401", "-1.1001"), &[]).await;
    let nowhere = world.named("Nowhere").await;
    for sort in ["", "relevance", "distance", "name", "updated"] {
        let answer = world.answer(&near(sort)).await;
        assert_eq!(answer.total, 3);
        for hit in &answer.hits {
            let expected = [(here, Some(0.0)), (there, Some(11.1195)), (nowhere, None)];
            let expected = expected.iter().find(|(id, _)| *id == hit.partner).unwrap().1;
            match (hit.distance_km, expected) {
                (Some(km), Some(expected)) => assert!((km - expected).abs() < 0.01, "{km} is not {expected}"),
                (km, expected) => assert_eq!(km, expected),
            }
        }
    }
    let without = world.answer(&QuestionFields::default()).await;
    assert!(without.hits.iter().all(|hit| hit.distance_km.is_none()));
    let within = QuestionFields { within_km: "5".to_owned(), ..near("") };
    assert_eq!(ids(&world.answer(&within).await), [here], "who has no point is not within reach");
}

pub(super) async fn the_four_orders_are_kept(world: &World) {
    let words = "basket";
    let in_text = OfferFields { description: "We make a basket".to_owned(), ..offer("Crafts", "workshop") };
    let near_text = world.publish(&at("zebra House", "52.6401", "-1.1001"), &[in_text]).await;
    let far_name = world.publish(&at("Basket Makers", "52.70", "-1.1001"), &[]).await;
    let no_point = world.publish(&organisation("Åland Basket Basket"), &[]).await;
    let later = a_wednesday() + std::time::Duration::from_mins(1);
    let new = parse_offer(&offer("Willow", "workshop")).unwrap();
    partners::add_offer(&world.test.db, &IMPORT, far_name, new, later).await.unwrap();
    let in_order = async |sort: &str| {
        let fields = QuestionFields { words: words.to_owned(), ..near(sort) };
        ids(&world.answer(&fields).await)
    };
    assert_eq!(in_order("distance").await, [near_text, far_name, no_point]);
    assert_eq!(in_order("name").await, [no_point, far_name, near_text]);
    assert_eq!(in_order("updated").await.first(), Some(&far_name));
    assert_eq!(in_order("relevance").await.last(), Some(&near_text), "a name counts for more than a description");
    assert_eq!(in_order("").await, in_order("relevance").await);
    // What fits equally well comes by distance.
    let close = world.publish(&at("Basket Weavers", "52.6402", "-1.1001"), &[]).await;
    let answer = in_order("relevance").await;
    let place = |id| answer.iter().position(|one| *one == id).unwrap();
    assert!(place(close) < place(far_name));
}

pub(super) async fn pages_follow_each_other_without_repeats_or_gaps(world: &World) {
    for number in 0..23 {
        // Several with the same name, place and words, so that only a settled order keeps them apart.
        world.publish(&at(&format!("Choir {}", number % 3), "52.6401", "-1.1001"), &[]).await;
    }
    for sort in ["relevance", "distance", "name", "updated"] {
        let fields = QuestionFields { words: "choir".to_owned(), ..near(sort) };
        let whole = ids(&world.answer(&fields).await);
        assert_eq!(whole.len(), 23);
        let mut paged = Vec::new();
        loop {
            let page = world.ask(&Actor::Anonymous, &fields, paged.last().copied(), 5).await.unwrap();
            assert_eq!(page.total, 23);
            if page.hits.is_empty() {
                break;
            }
            paged.extend(ids(&page));
        }
        assert_eq!(paged, whole, "{sort}");
    }
}

pub(super) async fn a_page_after_somebody_who_is_gone_is_a_problem_and_not_the_end(world: &World) {
    let first = world.named("Choir One").await;
    let second = world.named("Choir Two").await;
    let fields = QuestionFields { sort: "name".to_owned(), ..asking("choir") };
    assert_eq!(ids(&world.ask(&Actor::Anonymous, &fields, Some(first), 1).await.unwrap()), [second]);
    partners::withdraw(&world.test.db, &IMPORT, first, 2, a_wednesday()).await.unwrap();
    let refused = world.ask(&Actor::Anonymous, &fields, Some(first), 1).await;
    let Err(Error::Invalid(problems)) = refused else { panic!("{refused:?}") };
    assert_eq!(problems[0].field, "after");
}
