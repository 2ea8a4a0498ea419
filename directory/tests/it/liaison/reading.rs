//! Coverage of languages and subjects, and what is around a school.

use directory::actor::Actor;
use directory::codes::{KeyStage, PartnerKind, Subject};
use directory::curriculum::LanguageCode;
use directory::error::Error;
use directory::ids::SchoolId;
use directory::liaison::{
    Coverage, NEAR_KM, around, coverage, languages_of, parse_languages, publish_drafts, schools, set_languages,
};
use testing::a_wednesday;

use super::world::{ELSEWHERE, HERE, World, administrator, authority, slip};

async fn covered(world: &World, actor: &Actor, school: SchoolId) -> Result<Coverage, Error> {
    coverage(&world.test.db, actor, school, NEAR_KM, a_wednesday().date_naive()).await
}

async fn tick(world: &World, names: &str) {
    let languages = parse_languages(&[], names).unwrap();
    set_languages(&world.test.db, &world.officer(), world.ours, &languages, a_wednesday()).await.unwrap();
}

fn languages(found: &Coverage) -> Vec<(&str, usize)> {
    found.languages.iter().map(|row| (row.of.code(), row.total)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_languages_of_the_pupils_are_covered_by_kind_gaps_first() {
    let world = World::new().await;
    world.listing(&world.officer(), "madrasah", "Lantern Madrasah", "Urdu").await;
    world.listing(&world.officer(), "parent", "Parent: tailor", "Urdu").await;
    world.draft(&world.officer(), "madrasah", "Not yet shown", "Somali").await;
    tick(&world, "Urdu, Somali").await;
    let found = covered(&world, &world.officer(), world.ours).await.unwrap();
    assert_eq!(languages(&found), [("som", 0), ("urd", 2)]);
    let urdu = &found.languages[1];
    let of = |kind: PartnerKind| urdu.counts[PartnerKind::ALL.iter().position(|one| *one == kind).unwrap()];
    assert_eq!((of(PartnerKind::Madrasah), of(PartnerKind::Parent), of(PartnerKind::Interpreter)), (1, 1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn subjects_are_covered_by_key_stage_with_those_of_their_topics() {
    let world = World::new().await;
    world.listing(&world.officer(), "madrasah", "Lantern Madrasah", "Urdu").await;
    let found = covered(&world, &world.officer(), world.ours).await.unwrap();
    assert_eq!(found.subjects.len(), Subject::ALL.len());
    let history = found.subjects.iter().find(|row| row.of == Subject::History).unwrap();
    let expected: Vec<usize> = KeyStage::ALL.iter().map(|stage| usize::from(*stage == KeyStage::Ks2)).collect();
    assert_eq!((&history.counts, history.total), (&expected, 1));
    assert_eq!(found.subjects.last().unwrap().of, Subject::History, "gaps come first");
    assert_eq!(found.partners, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_without_a_place_counts_at_the_school_that_took_the_slip_and_at_no_other() {
    let world = World::new().await;
    let parent = world.slip(&slip()).await;
    publish_drafts(&world.test.db, &world.officer(), &[parent], a_wednesday()).await.unwrap();
    let sql = world.test.sql().await.unwrap();
    sql.execute("DELETE FROM places", &[]).await.unwrap();
    tick(&world, "Yoruba").await;
    let found = covered(&world, &world.officer(), world.ours).await.unwrap();
    assert_eq!((found.partners, languages(&found)), (1, vec![("yor", 1)]));
    assert_eq!(covered(&world, &world.other_officer(), world.theirs).await.unwrap().partners, 0);
    // What a school's parents can do is not the authority's to see.
    assert_eq!(covered(&world, &authority(HERE), world.ours).await.unwrap().partners, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_lies_within_the_radius_counts() {
    let world = World::new().await;
    world.listing(&world.officer(), "madrasah", "Lantern Madrasah", "Urdu").await;
    let far = authority(ELSEWHERE);
    assert_eq!(covered(&world, &far, world.far).await.unwrap().partners, 0);
    let wide = coverage(&world.test.db, &far, world.far, 100.0, a_wednesday().date_naive()).await.unwrap();
    assert_eq!(wide.partners, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_reads_the_coverage_of_the_schools_in_their_scope_alone() {
    let world = World::new().await;
    for (actor, school) in
        [(world.officer(), world.theirs), (authority(ELSEWHERE), world.ours), (world.teacher(), world.ours)]
    {
        let refused = covered(&world, &actor, school).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{actor:?}: {refused:?}");
    }
    assert!(matches!(covered(&world, &Actor::Anonymous, world.ours).await, Err(Error::Unauthenticated)));
    for actor in [authority(HERE), administrator()] {
        assert!(covered(&world, &actor, world.ours).await.is_ok(), "{actor:?}");
    }
    let names = async |actor: &Actor, words: &str| -> Vec<String> {
        let found = schools(&world.test.db, actor, words, 10).await.unwrap();
        found.into_iter().map(|school| school.name).collect()
    };
    assert_eq!(names(&authority(HERE), "").await, ["School 900001", "School 900002"]);
    assert_eq!(names(&world.officer(), "").await, ["School 900001"]);
    assert_eq!(names(&administrator(), "900003").await, ["School 900003"]);
    assert_eq!(names(&administrator(), "_").await, [""; 0], "signs are letters and no patterns");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_says_itself_which_languages_its_pupils_speak() {
    let world = World::new().await;
    tick(&world, "Somali\nPolish; Urdu, polski").await;
    let codes = async |actor: &Actor| -> Vec<String> {
        let languages = languages_of(&world.test.db, actor, world.ours).await.unwrap();
        languages.iter().map(|language| language.code().to_owned()).collect()
    };
    assert_eq!(codes(&world.officer()).await, ["pol", "som", "urd"]);
    assert_eq!(codes(&authority(HERE)).await, ["pol", "som", "urd"]);
    let by_authority = set_languages(&world.test.db, &authority(HERE), world.ours, &[], a_wednesday()).await;
    assert!(matches!(by_authority, Err(Error::Forbidden)), "{by_authority:?}");
    let by_other = set_languages(&world.test.db, &world.other_officer(), world.ours, &[], a_wednesday()).await;
    assert!(matches!(by_other, Err(Error::NotFound)), "{by_other:?}");
    let problems = parse_languages(&["urd".to_owned()], "Klingonish").unwrap_err();
    assert_eq!(problems[0].field, "languages");
    set_languages(&world.test.db, &world.officer(), world.ours, &[] as &[LanguageCode], a_wednesday()).await.unwrap();
    assert_eq!(codes(&world.officer()).await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn around_a_school_its_officer_reads_addresses_its_teachers_roles_and_others_nothing() {
    let world = World::new().await;
    world.hire().await;
    world.listing(&world.officer(), "madrasah", "Lantern Madrasah", "Urdu").await;
    let read = async |actor: &Actor| around(&world.test.db, actor, world.ours, NEAR_KM, a_wednesday()).await;
    let addresses = async |actor: &Actor| -> Vec<(String, Option<String>)> {
        let found = read(actor).await.unwrap();
        assert_eq!((found.total, found.partners[0].distance_km), (1, Some(0.0)), "{actor:?}");
        found.people.into_iter().map(|one| (one.role, one.email)).collect()
    };
    let officer = "Family liaison officer".to_owned();
    let teacher = "EAL lead".to_owned();
    assert_eq!(
        addresses(&world.officer()).await,
        [
            (officer.clone(), Some("officer@example.org".to_owned())),
            (teacher.clone(), Some("other@example.org".to_owned()))
        ]
    );
    assert_eq!(addresses(&world.teacher()).await, [(officer.clone(), None), (teacher.clone(), None)]);
    assert_eq!(addresses(&authority(HERE)).await, [(officer, None), (teacher, None)]);
    for actor in [world.other_officer(), authority(ELSEWHERE)] {
        assert!(matches!(read(&actor).await, Err(Error::NotFound)), "{actor:?}");
    }
    assert!(matches!(read(&Actor::Anonymous).await, Err(Error::Unauthenticated)));
}

#[tokio::test(flavor = "multi_thread")]
async fn coverage_and_surroundings_of_many_partners_cost_as_many_statements() {
    let world = World::new().await;
    let db = &world.test.db;
    tick(&world, "Urdu, Polish").await;
    let cost = async || {
        let before = db.statements();
        covered(&world, &world.officer(), world.ours).await.unwrap();
        around(db, &world.officer(), world.ours, NEAR_KM, a_wednesday()).await.unwrap();
        db.statements() - before
    };
    world.listing(&world.officer(), "madrasah", "The first", "Urdu").await;
    let few = cost().await;
    for number in 0..9 {
        world.listing(&world.officer(), "parent", &format!("Parent: tailor {number}"), "Urdu").await;
    }
    assert_eq!(cost().await, few);
}
