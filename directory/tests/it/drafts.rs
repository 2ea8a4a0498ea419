//! Drafts of listings: kept step by step, published at once, merged with what others wrote; and registering alone.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::collections::BTreeMap;

use chrono::TimeDelta;
use directory::accounts::{Secret, register_person};
use directory::actor::{Actor, Membership, Person, System};
use directory::codes::Day;
use directory::error::Error;
use directory::ids::{OfferId, PartnerId, SchoolId};
use directory::limits::{Limit, Network};
use directory::partners::{
    self, Audience, CONSENT_WORDS, Draft, DraftToken, Keep, LanguageFields, NEW_OFFER, Offer, OfferFields, Part,
    Partner, PartnerFields, SessionFields, SessionParts, Spot, Status, Step, parse_offer, parse_partner,
};
use directory::problem::{Problem, Rule};
use directory::schools::{self, SchoolFields};
use directory::text::EmailAddress;
use testing::{TestDb, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);

async fn database() -> TestDb {
    let test = TestDb::new().await.unwrap();
    let sql = test.sql().await.unwrap();
    sql.batch_execute(
        "INSERT INTO postcodes VALUES ('LE54AB', 52.6401, -1.1001, 'E06000016', NULL);
         INSERT INTO postcode_areas VALUES ('LE5', 52.63, -1.09, 1), ('LE5 4', 52.64, -1.1, 1);
         INSERT INTO postcode_loads (source, postcodes, loaded_at) VALUES ('test', 1, '2027-01-01');",
    )
    .await
    .unwrap();
    test
}

async fn school(test: &TestDb) -> SchoolId {
    let fields = SchoolFields { urn: "900001".to_owned(), name: "School One".to_owned(), ..SchoolFields::default() };
    schools::save(&test.db, &IMPORT, &fields, a_wednesday()).await.unwrap()
}

async fn person(test: &TestDb, address: &str, held: Membership) -> Actor {
    let address = EmailAddress::parse(address).unwrap();
    let id = register_person(&test.db, &IMPORT, &address, "Whoever", Some(held), a_wednesday()).await.unwrap();
    Actor::Person(Person { id, memberships: vec![held], token: None })
}

/// A published organisation with everything said, and two offers; its editor.
async fn listing(test: &TestDb) -> (PartnerId, [OfferId; 2], Actor) {
    let fields = PartnerFields {
        kind: "supplementary_school".into(),
        name: "Saturday School".into(),
        also_known_as: vec!["مدرسہ".into()],
        summary: "Lessons".into(),
        summary_language: "urd".into(),
        latitude: "52.7".into(),
        longitude: "-1.2".into(),
        postcode: "LE5 4AB".into(),
        address: "1 Example Street".into(),
        place_visibility: "masked".into(),
        languages: vec![LanguageFields { language: "urd".into(), language_use: "taught".into() }],
        email: "school@example.org".into(),
        phone: "07700 900001".into(),
        website: "https://example.org/".into(),
        contact_public: "yes".into(),
        consent_date: "2027-01-02".into(),
        consent_how: "in writing".into(),
        audience: "everyone".into(),
    };
    let (db, now) = (&test.db, a_wednesday());
    let id = partners::register(db, &IMPORT, parse_partner(&fields).unwrap(), now).await.unwrap();
    let class = OfferFields {
        title: "Urdu lessons".into(),
        title_language: "eng".into(),
        description: "Reading and writing".into(),
        format: "class".into(),
        subjects: vec!["languages".into()],
        topics: vec!["ancient_benin".into()],
        key_stages: vec!["KS2".into()],
        languages: vec![LanguageFields { language: "urd".into(), language_use: "taught".into() }],
        delivery: vec!["at_our_place".into()],
        travel_km: "2.5".into(),
        sessions: vec![
            SessionFields::Line("Sat 10:00-12:00 term time until 2027-07-31 closed 2027-02-20 (half-term)".into()),
            SessionFields::Line("Sun from 14:00 (beginners)".into()),
        ],
        cost: "fee".into(),
        cost_note: "£2".into(),
        largest_group: "30".into(),
        length_minutes: "120".into(),
        notice_days: "7".into(),
        age_from: "7".into(),
        age_to: "11".into(),
        commitment: "standing".into(),
        ..OfferFields::default()
    };
    let talk = OfferFields {
        title: "A talk".into(),
        format: "talk".into(),
        delivery: vec!["online".into()],
        days: vec!["Mon".into()],
        ..OfferFields::default()
    };
    // Identifiers sort by the moment they were made at.
    let add = async |fields: &OfferFields, later: i64| {
        let at = now + TimeDelta::milliseconds(later);
        partners::add_offer(db, &IMPORT, id, parse_offer(fields).unwrap(), at).await.unwrap()
    };
    let offers = [add(&class, 1).await, add(&talk, 2).await];
    partners::publish(db, &IMPORT, id, 1, now).await.unwrap();
    let editor = person(test, "editor@example.org", Membership::PartnerEditor { partner: id }).await;
    (id, offers, editor)
}

async fn stands(test: &TestDb, id: PartnerId) -> (Partner, Vec<Offer>) {
    let today = directory::clock::london_day(a_wednesday());
    let partner = partners::find(&test.db, &IMPORT, id).await.unwrap().unwrap();
    (partner, partners::offers_of(&test.db, &IMPORT, &[id], today).await.unwrap())
}

async fn draft(test: &TestDb, actor: &Actor, id: PartnerId) -> Draft {
    partners::draft_of(&test.db, actor, id, a_wednesday()).await.unwrap()
}

fn of_partner(part: Part, partner: PartnerFields) -> Step {
    Step { part, partner, offers: BTreeMap::new() }
}

fn times(offer: OfferId, day: &str, starts: &str, ends: &str) -> Step {
    let session = SessionParts { day: day.into(), starts: starts.into(), ends: ends.into(), ..SessionParts::default() };
    let fields = OfferFields { sessions: vec![SessionFields::Parts(session)], ..OfferFields::default() };
    Step { part: Part::Times, partner: PartnerFields::default(), offers: BTreeMap::from([(offer.to_string(), fields)]) }
}

fn phone(number: &str) -> Step {
    of_partner(Part::Contact, PartnerFields { phone: number.into(), ..PartnerFields::default() })
}

async fn keep(test: &TestDb, actor: &Actor, id: PartnerId, step: Step) {
    partners::keep_step(&test.db, actor, id, step, a_wednesday()).await.unwrap();
}

async fn publish(test: &TestDb, actor: &Actor, id: PartnerId) -> Result<bool, Error> {
    partners::publish_draft(&test.db, actor, id, a_wednesday()).await
}

fn problems<T: std::fmt::Debug>(result: Result<T, Error>) -> Vec<(String, Rule)> {
    match result {
        Err(Error::Invalid(found)) => found.into_iter().map(|Problem { field, rule, .. }| (field, rule)).collect(),
        other => panic!("no problems: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_is_written_again_by_its_fields_as_it_stands() {
    let test = database().await;
    let (id, [class, _], editor) = listing(&test).await;
    let before = stands(&test, id).await;
    // Something that changes nothing else, of the partner and of the offer.
    keep(&test, &editor, id, phone("07700 900002")).await;
    let mut step = times(class, "Sat", "", "");
    let fields = draft(&test, &editor, id).await.fields;
    step.offers = fields.offers.clone();
    step.offers.get_mut(&class.to_string()).unwrap().cost_note = "£3".into();
    keep(&test, &editor, id, Step { part: Part::Details, ..step }).await;
    assert!(publish(&test, &editor, id).await.unwrap());
    let (mut partner, mut offers) = stands(&test, id).await;
    assert_eq!(partner.contact.as_ref().unwrap().phone.as_ref().unwrap().as_str(), "+447700900002");
    assert_eq!(offers[0].details.practicalities.cost_note.as_deref(), Some("£3"));
    partner.contact.clone_from(&before.0.contact);
    partner.version = before.0.version;
    offers[0].details.practicalities.cost_note = Some("£2".into());
    offers[0].version = before.1[0].version;
    assert_eq!((partner, offers), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_are_kept_until_they_are_published_all_at_once() {
    let test = database().await;
    let (id, [class, talk], editor) = listing(&test).await;
    keep(&test, &editor, id, phone("٠٧٧٠٠ ٩٠٠٠٠٢")).await;
    keep(&test, &editor, id, times(talk, "Fri", "۱۰:۳۰", "۱۲:۰۰")).await;
    let (before, _) = stands(&test, id).await;
    assert_eq!(before.contact.unwrap().phone.unwrap().as_str(), "+447700900001", "nothing is shown yet");
    let draft = draft(&test, &editor, id).await;
    let spot = |offer: Option<OfferId>, part| Spot { offer: offer.map(|offer| offer.to_string()), part };
    assert_eq!(draft.changes, [spot(None, Part::Contact), spot(Some(talk), Part::Times)]);
    assert!(draft.kept_at.is_some());
    assert!(publish(&test, &editor, id).await.unwrap());
    let (after, offers) = stands(&test, id).await;
    // The step says all of its part: what was left empty is taken away.
    let contact = after.contact.unwrap();
    assert_eq!((contact.phone.unwrap().as_str(), contact.email), ("+447700900002", None));
    assert_eq!(offers.iter().map(|offer| offer.id).collect::<Vec<_>>(), [class, talk]);
    assert_eq!((offers[1].details.scope.days.as_slice(), offers[1].version), ([Day::Fri].as_slice(), 2));
    assert_eq!(offers[0].version, 1, "an offer nobody touched is not written");
    assert!(!publish(&test, &editor, id).await.unwrap(), "there is nothing more to publish");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_with_problems_is_not_kept_and_names_only_its_own() {
    let test = database().await;
    let (id, [class, _], editor) = listing(&test).await;
    let kept = async |step| partners::keep_step(&test.db, &editor, id, step, a_wednesday()).await;
    assert_eq!(problems(kept(times(class, "Sat", "4:30", "")).await), [("sessions.1.starts".into(), Rule::NotATime)]);
    assert_eq!(problems(kept(phone("1")).await), [("phone".into(), Rule::NotAPhoneNumber)]);
    let unknown = PartnerFields { postcode: "ZE1 0AA".into(), ..PartnerFields::default() };
    assert_eq!(problems(kept(of_partner(Part::Where, unknown)).await), [("postcode".into(), Rule::PostcodeUnknown)]);
    let known = PartnerFields { postcode: "LE৫ ৪AB".into(), ..PartnerFields::default() };
    kept(of_partner(Part::Where, known)).await.unwrap();
    let elsewhere = kept(times(OfferId::new(a_wednesday()), "Sat", "", "")).await;
    assert!(matches!(elsewhere, Err(Error::NotFound)), "{elsewhere:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_else_changed_stays_and_what_both_changed_is_decided_by_a_person() {
    let test = database().await;
    let (id, [class, _], editor) = listing(&test).await;
    let officer = person(&test, "admin@example.org", Membership::Administrator).await;
    keep(&test, &editor, id, phone("07700 900002")).await;
    keep(&test, &editor, id, times(class, "Sun", "10:00", "12:00")).await;
    // The draft is one for the listing, so the other goes by another way.
    let (partner, offers) = stands(&test, id).await;
    let mut fields = draft(&test, &officer, id).await.current.partner;
    fields.phone = "07700 900003".into();
    fields.name = "Renamed".into();
    partners::edit(&test.db, &officer, id, partner.version, parse_partner(&fields).unwrap(), a_wednesday())
        .await
        .unwrap();

    let found = draft(&test, &editor, id).await;
    let contact = Spot { offer: None, part: Part::Contact };
    assert_eq!(found.clashes, std::slice::from_ref(&contact));
    let refused = publish(&test, &editor, id).await;
    assert!(matches!(refused, Err(Error::Conflict { .. })), "{refused:?}");
    assert_eq!(stands(&test, id).await.1, offers, "of a draft that clashes nothing is published");

    partners::settle(&test.db, &editor, id, &[(contact, Keep::Yours)], a_wednesday()).await.unwrap();
    assert!(publish(&test, &editor, id).await.unwrap());
    let (after, offers) = stands(&test, id).await;
    assert_eq!(after.name(), "Renamed");
    assert_eq!(after.contact.unwrap().phone.unwrap().as_str(), "+447700900002");
    assert_eq!(offers[0].details.scope.days, [Day::Sun]);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_looks_after_a_listing_has_its_draft() {
    let test = database().await;
    let (id, _, editor) = listing(&test).await;
    let ours = school(&test).await;
    keep(&test, &editor, id, phone("07700 900002")).await;
    let teacher = person(&test, "teacher@example.org", Membership::Teacher { school: ours, authority: None }).await;
    for (who, actor) in [("a teacher", teacher), ("a stranger", Actor::Anonymous)] {
        let read = partners::draft_of(&test.db, &actor, id, a_wednesday()).await;
        assert!(matches!(read, Err(Error::NotFound)), "{who}: {read:?}");
        let kept = partners::keep_step(&test.db, &actor, id, phone("07700 900003"), a_wednesday()).await;
        assert!(matches!(kept, Err(Error::Forbidden | Error::Unauthenticated)), "{who}: {kept:?}");
        assert!(publish(&test, &actor, id).await.is_err(), "{who}");
    }
    partners::discard_draft(&test.db, &editor, id, a_wednesday()).await.unwrap();
    assert_eq!(draft(&test, &editor, id).await.changes, []);
}

fn secret() -> Secret {
    Secret::new("0123456789abcdef0123456789abcdef").unwrap()
}

fn network() -> Network {
    Network::of("192.0.2.1".parse().unwrap())
}

fn steps(kind: &str) -> Vec<Step> {
    let offer = OfferFields {
        title: "Talk: Ancient Benin".into(),
        title_language: "eng".into(),
        description: "کہانیاں".into(),
        description_language: "urd".into(),
        format: "talk".into(),
        topics: vec!["Ancient Benin".into()],
        delivery: vec!["in_school".into()],
        travel_km: "۱۰".into(),
        times_public: "yes".into(),
        ..OfferFields::default()
    };
    let partner = PartnerFields {
        kind: kind.into(),
        name: "رضاکار".into(),
        postcode: "LE5 4AB".into(),
        email: "newcomer@example.org".into(),
        languages: vec![LanguageFields { language: "urd".into(), language_use: "spoken".into() }],
        ..PartnerFields::default()
    };
    let step = |part: &Part| Step {
        part: *part,
        partner: partner.clone(),
        offers: BTreeMap::from([(NEW_OFFER.to_owned(), offer.clone())]),
    };
    Part::ALL.iter().map(step).collect()
}

async fn typed(test: &TestDb, kind: &str, school: Option<SchoolId>) -> DraftToken {
    let (mut token, secret) = (None, secret());
    for step in steps(kind) {
        let step = (step, Some(school));
        let kept = partners::keep_registration(&test.db, &secret, token.as_ref(), Some(network()), step, a_wednesday());
        let kept = kept.await.unwrap();
        token = Some(kept);
    }
    token.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_partner_that_registers_alone_is_seen_by_its_own_people_and_its_liaison_and_nobody_else() {
    let test = database().await;
    let ours = school(&test).await;
    let token = typed(&test, "volunteer", Some(ours)).await;
    let send = async |consents| {
        partners::send_registration(&test.db, &secret(), &token, Some(network()), (consents, "ur"), a_wednesday()).await
    };
    assert_eq!(problems(send(false).await), [("consent".into(), Rule::ConsentMissing)]);
    let registered = send(true).await.unwrap();
    let (id, address) = (registered.partner, registered.editor.unwrap());
    assert_eq!(address.as_str(), "newcomer@example.org");
    let (partner, offers) = stands(&test, id).await;
    assert_eq!((partner.status, partner.audience), (Status::Draft, Audience::Schools(vec![ours])));
    assert_eq!(partner.consent.unwrap().words.as_deref(), Some(CONSENT_WORDS));
    assert_eq!(offers[0].details.description_language.as_ref().unwrap().code(), "urd");
    let liaison = Membership::LiaisonSchool { school: ours, authority: None };
    let cases = [
        ("its editor", person(&test, address.key(), Membership::PartnerEditor { partner: id }).await, true),
        ("the liaison officer of its school", person(&test, "liaison@example.org", liaison).await, true),
        (
            "a teacher of the school",
            person(&test, "teacher@example.org", Membership::Teacher { school: ours, authority: None }).await,
            false,
        ),
        ("a stranger", Actor::Anonymous, false),
    ];
    for (who, actor, sees) in cases {
        assert_eq!(partners::find(&test.db, &actor, id).await.unwrap().is_some(), sees, "{who}");
    }
    let sql = test.sql().await.unwrap();
    let editors = sql
        .query_one("SELECT count(*) FROM memberships WHERE role = 'partner_editor' AND partner_id IS NOT NULL", &[])
        .await
        .unwrap();
    assert_eq!(editors.get::<_, i64>(0), 1, "the address that was given may edit");
    let links = sql.query_one("SELECT count(*) FROM listing_links WHERE made_for = 'mail'", &[]).await.unwrap();
    assert_eq!(links.get::<_, i64>(0), 1, "a link is on its way to it");
    assert!(matches!(send(true).await, Err(Error::NotFound)), "it is sent once");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_that_registers_itself_is_for_everyone_once_it_is_published() {
    let test = database().await;
    let token = typed(&test, "madrasah", None).await;
    let sent = partners::send_registration(&test.db, &secret(), &token, Some(network()), (true, "en"), a_wednesday())
        .await
        .unwrap();
    let (partner, _) = stands(&test, sent.partner).await;
    assert_eq!((partner.status, partner.audience), (Status::Draft, Audience::Everyone));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registration_that_lacks_something_says_all_of_it_and_stays() {
    let test = database().await;
    let step = of_partner(Part::Names, PartnerFields { name: "School".into(), ..PartnerFields::default() });
    let (db, now) = (&test.db, a_wednesday());
    let token = partners::keep_registration(db, &secret(), None, Some(network()), (step, None), now).await.unwrap();
    let sent = partners::send_registration(db, &secret(), &token, Some(network()), (true, "en"), now).await;
    let fields: Vec<String> = problems(sent).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["kind", "format", "email"]);
    let kept = partners::registration(db, &token, now).await.unwrap().unwrap();
    assert_eq!(kept.partner.name, "School");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_forgotten_a_month_after_it_was_last_touched() {
    let test = database().await;
    let token = typed(&test, "madrasah", None).await;
    let read =
        async |days| partners::registration(&test.db, &token, a_wednesday() + TimeDelta::days(days)).await.unwrap();
    assert!(read(29).await.is_some());
    assert!(read(30).await.is_none());
    let purge = async |days| partners::purge_drafts(&test.db, a_wednesday() + TimeDelta::days(days), 10).await.unwrap();
    assert_eq!((purge(29).await, purge(30).await), (0, 1));
    let sql = test.sql().await.unwrap();
    assert_eq!(sql.query_one("SELECT count(*) FROM listing_drafts", &[]).await.unwrap().get::<_, i64>(0), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_begins_and_sends_only_so_many_registrations() {
    let test = database().await;
    let begin = async || {
        let step = of_partner(Part::Names, PartnerFields { name: "School".into(), ..PartnerFields::default() });
        partners::keep_registration(&test.db, &secret(), None, Some(network()), (step, None), a_wednesday()).await
    };
    for _ in 0..Limit::Drafts.burst() {
        begin().await.unwrap();
    }
    let one_more = begin().await;
    assert!(matches!(one_more, Err(Error::RateLimited { .. })), "{one_more:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_does_not_hold_what_opens_a_draft() {
    let test = database().await;
    let token = typed(&test, "madrasah", None).await;
    let sql = test.sql().await.unwrap();
    let kept = sql.query_one("SELECT listing_drafts::text FROM listing_drafts", &[]).await.unwrap().get::<_, String>(0);
    assert!(!kept.contains(&token.reveal()), "{kept}");
    assert!(!format!("{token:?}").contains(&token.reveal()));
}
