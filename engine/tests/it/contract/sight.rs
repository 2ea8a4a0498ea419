//! Who sees whom, and what is gone.

use directory::actor::{Actor, Membership, System};
use directory::partners::{self, PartnerFields, parse_offer, parse_partner};
use directory::search::QuestionFields;
use testing::a_wednesday;

use crate::world::{IMPORT, World, asking, ids, liaison_of_authority, offer, organisation, person, teacher, volunteer};

pub(super) async fn each_sees_what_they_may_in_hits_totals_and_facets(world: &World) {
    let (ours, theirs) = (world.school("900001").await, world.school("900002").await);
    let open = world.named("Kite Society").await;
    let staff = PartnerFields { audience: "school_staff".to_owned(), ..organisation("Kite Makers") };
    let staff = world.publish(&staff, &[]).await;
    let volunteer = world.publish(&volunteer("Volunteer: kite flyer"), &[]).await;
    let authority = PartnerFields { audience: "E06000016".to_owned(), ..organisation("Kite Library") };
    let authority = world.publish(&authority, &[]).await;
    let draft = parse_partner(&organisation("Kite Draft")).unwrap();
    partners::register(&world.test.db, &IMPORT, draft, a_wednesday()).await.unwrap();
    for (who, actor, mut expected) in [
        ("a stranger", Actor::Anonymous, vec![open]),
        ("a teacher", teacher(ours), vec![open, staff, volunteer]),
        ("a teacher elsewhere", teacher(theirs), vec![open, staff, volunteer]),
        ("the authority's liaison officer", liaison_of_authority("E06000016"), vec![open, staff, volunteer, authority]),
        ("another authority's", liaison_of_authority("E06000017"), vec![open, staff, volunteer]),
        ("its own partner", person(Membership::PartnerEditor { partner: authority }), vec![open, authority]),
        ("the program", Actor::System(System::Indexer), vec![open, staff, volunteer, authority]),
    ] {
        let answer = world.ask(&actor, &asking("kites"), None, 100).await.unwrap();
        let mut found = ids(&answer);
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{who}");
        assert_eq!(answer.total, expected.len(), "{who}");
        assert_eq!(answer.facets["kind"].values().sum::<usize>(), expected.len(), "{who}");
    }
}

pub(super) async fn hidden_words_neither_show_nor_stand_in_the_way(world: &World) {
    let school = world.school("900001").await;
    let hidden = world.publish(&volunteer("Volunteer: lanterm painter"), &[]).await;
    let open = world.named("Lantern Painters").await;
    // To a stranger `lanterm` is a slip; to staff it is a word.
    assert_eq!(world.found("lanterm").await, [open]);
    assert_eq!(world.found_by(&teacher(school), "lanterm").await, [hidden]);
    // Nor is a slip of a hidden word led to it.
    let only_hidden = world.publish(&volunteer("Volunteer: zeppelin pilot"), &[]).await;
    assert_eq!(world.found("zepelin").await, []);
    assert_eq!(world.found_by(&teacher(school), "zepelin").await, [only_hidden]);
}

pub(super) async fn a_masked_place_is_measured_from_the_centre_of_its_area(world: &World) {
    let school = world.school("900001").await;
    let masked = world.publish(&volunteer("Volunteer: kite flyer"), &[]).await;
    let of = async |near: &str| {
        let fields = QuestionFields { near: near.to_owned(), ..asking("kite") };
        let answer = world.ask(&teacher(school), &fields, None, 10).await.unwrap();
        assert_eq!(ids(&answer), [masked]);
        answer.hits[0].distance_km.unwrap()
    };
    // It lives at LE5 4ZZ; what is used is LE5.
    assert!(of("LE5").await < 0.001);
    assert!(of("LE5 4ZZ").await > 2.0);
}

pub(super) async fn a_withdrawn_partner_and_a_withdrawn_offer_are_found_no_more(world: &World) {
    let db = &world.test.db;
    let partner = world.publish(&organisation("Kite Society"), &[offer("Dragon kites", "workshop")]).await;
    let extra = parse_offer(&offer("Origami cranes", "workshop")).unwrap();
    let extra = partners::add_offer(db, &IMPORT, partner, extra, a_wednesday()).await.unwrap();
    assert_eq!(world.found("origami").await, [partner]);
    partners::withdraw_offer(db, &IMPORT, extra, 1, a_wednesday()).await.unwrap();
    assert_eq!(world.found("origami").await, []);
    assert_eq!(world.found("dragon").await, [partner]);
    partners::withdraw(db, &IMPORT, partner, 2, a_wednesday()).await.unwrap();
    for words in ["dragon", "kite", "society", "dragom"] {
        assert_eq!(world.answer(&asking(words)).await.total, 0, "{words}");
    }
    assert_eq!(world.answer(&QuestionFields::default()).await.total, 0);
    assert_eq!(world.found_by(&IMPORT, "kite").await, []);
}

pub(super) async fn an_edit_is_found_at_once(world: &World) {
    let partner = world.named("Kite Society").await;
    let renamed = parse_partner(&organisation("Balloon Society")).unwrap();
    partners::edit(&world.test.db, &IMPORT, partner, 2, renamed, a_wednesday()).await.unwrap();
    assert_eq!(world.found("balloon").await, [partner]);
    assert_eq!(world.found("kite").await, []);
}
