//! How far a listing has come, and who sees it, changes it and finds it in each state.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use chrono::{DateTime, TimeDelta, Utc};
use directory::actor::{Actor, AuthorityCode, Link, Membership, Person, System};
use directory::clock::london_day;
use directory::error::{Error, Result};
use directory::ids::{ListingLinkId, NeedId, OfferId, PartnerId, SchoolId};
use directory::mail;
use directory::matching;
use directory::needs;
use directory::partners::{
    self, ConsentFields, MadeFor, Partner, PartnerFields, Status, Viewer, parse_consent, parse_partner,
};
use directory::problem::Rule;
use directory::search::{self, Question, search};
use testing::{TestDb, World, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);

fn now() -> DateTime<Utc> {
    a_wednesday()
}

/// A school with a teacher, and one listing of it in every state.
struct Case {
    test: TestDb,
    world: World,
    partner: PartnerId,
    offer: OfferId,
    link: ListingLinkId,
}

impl Case {
    /// An organisation's listing for everyone, that the school brought in.
    async fn of(kind: &str, audience: &str) -> Self {
        let test = TestDb::new().await.unwrap();
        let world = World::new(&test).await.unwrap();
        let (partner, offer) = world.offer(kind, audience, "Ancient Benin: bronze casting").await.unwrap();
        let school = world.school;
        world
            .sql
            .batch_execute(&format!(
                "UPDATE partners SET brought_in_school_id = '{school}', email = 'us@example.org';
                 UPDATE offers SET delivery = '{{online}}'"
            ))
            .await
            .unwrap();
        let link = partners::make_listing_link(&test.db, &IMPORT, partner, MadeFor::Text, now()).await.unwrap();
        Self { test, world, partner, offer, link }
    }

    fn person(&self, membership: Membership) -> Actor {
        Actor::Person(Person { id: self.world.teacher, memberships: vec![membership], token: None })
    }

    fn teacher(&self) -> Actor {
        self.person(Membership::Teacher { school: self.world.school, authority: None })
    }

    fn teacher_elsewhere(&self) -> Actor {
        self.person(Membership::Teacher { school: SchoolId::new(now()), authority: None })
    }

    fn officer(&self) -> Actor {
        self.person(Membership::LiaisonSchool { school: self.world.school, authority: None })
    }

    fn editor(&self) -> Actor {
        self.person(Membership::PartnerEditor { partner: self.partner })
    }

    fn by_link(&self) -> Actor {
        Actor::Link(Link { id: self.link, partner: self.partner })
    }

    /// Everybody who may come by, by name.
    fn actors(&self) -> [(&'static str, Actor); 7] {
        let elsewhere = AuthorityCode::parse("E06000017").unwrap();
        [
            ("stranger", Actor::Anonymous),
            ("teacher", self.teacher()),
            ("liaison elsewhere", self.person(Membership::LiaisonAuthority { authority: elsewhere })),
            ("officer", self.officer()),
            ("editor", self.editor()),
            ("link", self.by_link()),
            ("administrator", self.person(Membership::Administrator)),
        ]
    }

    async fn set(&self, status: Status) {
        let since = |of: Status| if of == status { format!("'{}'", now()) } else { "NULL".to_owned() };
        let (paused, withdrawn) = (since(Status::Paused), since(Status::Withdrawn));
        let code = status.code();
        self.world
            .sql
            .batch_execute(&format!(
                "UPDATE partners SET status = '{code}', paused_at = {paused}, withdrawn_at = {withdrawn}, version = 1"
            ))
            .await
            .unwrap();
    }

    async fn partner(&self) -> Partner {
        partners::find(&self.test.db, &IMPORT, self.partner).await.unwrap().unwrap()
    }

    /// How many listings a teacher's search counts, and how many offers fit the need.
    async fn found(&self, need: NeedId) -> (usize, usize) {
        let question = Question { words: Some("benin".to_owned()), ..Question::default() };
        let answer = search(&self.test.db, &self.teacher(), &question, None, 10).await.unwrap();
        let counted = answer.facets.get("kind").and_then(|kinds| kinds.get("madrasah")).copied().unwrap_or(0);
        assert_eq!(counted, answer.total, "the filter counts what is found");
        let fitting = needs::matches(&self.test.db, &self.officer(), need, london_day(now())).await.unwrap();
        (answer.total, fitting.len())
    }

    /// Does what the indexer does after a change.
    async fn rematch(&self) {
        matching::rematch_partner(&self.test.db, self.partner, now()).await.unwrap();
    }
}

fn rules<T: std::fmt::Debug>(answer: Result<T>) -> Vec<Rule> {
    match answer {
        Err(Error::Invalid(problems)) => problems.into_iter().map(|problem| problem.rule).collect(),
        other => panic!("nothing was wrong: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sees_a_listing_whole_in_part_or_not_at_all_in_each_state() {
    let case = Case::of("madrasah", "everyone").await;
    for (status, others) in
        [(Status::Draft, false), (Status::Published, true), (Status::Paused, false), (Status::Withdrawn, false)]
    {
        case.set(status).await;
        for (who, actor) in case.actors() {
            let own = matches!(who, "officer" | "editor" | "link" | "administrator");
            let seen = partners::find(&case.test.db, &actor, case.partner).await.unwrap();
            assert_eq!(seen.is_some(), own || others, "{who} of a {} listing", status.code());
            // What only its own people see is seen by them in every state.
            assert_eq!(seen.is_some_and(|partner| partner.contact.is_some()), own, "{who}, {}", status.code());
            let offers = partners::offers_of(&case.test.db, &actor, &[case.partner], london_day(now())).await.unwrap();
            assert_eq!(offers.len(), usize::from(own || others), "{who}, {}", status.code());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_move_a_listing_from_each_state_to_each_other() {
    let case = Case::of("madrasah", "everyone").await;
    let own = ["officer", "editor", "link", "administrator"];
    let liaison = ["officer", "administrator"];
    let (db, id) = (&case.test.db, case.partner);
    for from in [Status::Draft, Status::Published, Status::Paused, Status::Withdrawn] {
        for (who, actor) in case.actors() {
            for (command, may, to) in [
                ("publish", liaison.contains(&who), Some(Status::Published)),
                ("withdraw", own.contains(&who), Some(Status::Withdrawn)),
                ("pause", own.contains(&who), Some(Status::Paused)),
                ("resume", own.contains(&who), Some(Status::Published)),
                ("confirm", own.contains(&who), None),
            ] {
                case.set(from).await;
                let done = match command {
                    "publish" => partners::publish(db, &actor, id, 1, now()).await.map(|_| ()),
                    "withdraw" => partners::withdraw(db, &actor, id, 1, now()).await.map(|_| ()),
                    "pause" => partners::pause(db, &actor, id, now()).await,
                    "resume" => partners::resume(db, &actor, id, now()).await,
                    _ => partners::confirm(db, &actor, id, 1, now()).await,
                };
                let what = format!("{who} wants to {command} a {} listing: {done:?}", from.code());
                let up_before = matches!(from, Status::Published | Status::Paused);
                let always = matches!(command, "publish" | "withdraw");
                match done {
                    Ok(()) => assert!(may && (always || up_before), "{what}"),
                    Err(Error::Invalid(problems)) => {
                        let expected = if from == Status::Draft { Rule::StillADraft } else { Rule::Withdrawn };
                        assert_eq!(problems[0].rule, expected, "{what}");
                        assert!(may && !always && !up_before, "{what}");
                    }
                    // Whoever sees the listing is told that it is not theirs; to others there is none.
                    Err(Error::Forbidden) => {
                        assert!(!may && (own.contains(&who) || from == Status::Published), "{what}");
                    }
                    Err(Error::Unauthenticated) => assert!(who == "stranger" && from == Status::Published, "{what}"),
                    Err(Error::NotFound) => assert!(!own.contains(&who) && from != Status::Published, "{what}"),
                    Err(error) => panic!("{what}: {error}"),
                }
                let expected = if may && (always || up_before) { to.unwrap_or(from) } else { from };
                assert_eq!(case.partner().await.status, expected, "{who}: {command} of {}", from.code());
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paused_listing_is_in_no_search_count_match_or_mail_until_it_is_resumed() {
    let case = Case::of("madrasah", "everyone").await;
    let (db, id, need) = (&case.test.db, case.partner, case.world.need("Ancient Benin").await.unwrap());
    case.set(Status::Draft).await;
    partners::publish(db, &case.officer(), id, 1, now()).await.unwrap();
    case.rematch().await;
    assert_eq!(case.found(need).await, (1, 1));

    partners::pause(db, &case.by_link(), id, now()).await.unwrap();
    // Also before the indexer has come to it, and for who looks after the listing.
    assert_eq!(case.found(need).await, (0, 0));
    assert!(!mail::queue_match_mail(db, need, case.offer, now()).await.unwrap());
    assert_eq!(search::documents(db, &[id]).await.unwrap().len(), 0, "it leaves the index");
    case.rematch().await;
    assert_eq!(case.found(need).await, (0, 0));

    partners::resume(db, &case.by_link(), id, now()).await.unwrap();
    case.rematch().await;
    assert_eq!(case.found(need).await, (1, 1));
    assert_eq!(search::documents(db, &[id]).await.unwrap().len(), 1);

    partners::withdraw(db, &case.editor(), id, case.partner().await.version, now()).await.unwrap();
    assert_eq!(case.found(need).await, (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn pausing_is_in_nobodys_way_who_edits_meanwhile() {
    let case = Case::of("madrasah", "everyone").await;
    let (db, id) = (&case.test.db, case.partner);
    partners::pause(db, &case.by_link(), id, now()).await.unwrap();
    let fields =
        PartnerFields { kind: "madrasah".to_owned(), name: "Lantern Madrasah".to_owned(), ..PartnerFields::default() };
    partners::edit(db, &case.officer(), id, 1, parse_partner(&fields).unwrap(), now()).await.unwrap();
    assert_eq!(case.partner().await.status, Status::Paused, "an edit puts nothing up");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_confirmation_makes_a_listing_fresh() {
    let case = Case::of("madrasah", "everyone").await;
    let (db, id, later) = (&case.test.db, case.partner, now() + TimeDelta::days(1));
    let fields =
        PartnerFields { kind: "madrasah".to_owned(), name: "Lantern Madrasah".to_owned(), ..PartnerFields::default() };
    let version = partners::edit(db, &case.editor(), id, 1, parse_partner(&fields).unwrap(), now()).await.unwrap();
    partners::pause(db, &case.editor(), id, now()).await.unwrap();
    partners::resume(db, &case.editor(), id, now()).await.unwrap();
    assert_eq!(case.partner().await.confirmed_at, None);

    partners::confirm(db, &case.by_link(), id, version, later).await.unwrap();
    assert_eq!(case.partner().await.confirmed_at, Some(later));
    // Who has not seen what it says now cannot say that it is still so.
    let of_older = partners::confirm(db, &case.by_link(), id, version - 1, later + TimeDelta::days(1)).await;
    assert!(matches!(of_older, Err(Error::Conflict { .. })), "{of_older:?}");
    partners::edit(db, &case.editor(), id, version, parse_partner(&fields).unwrap(), later + TimeDelta::days(2))
        .await
        .unwrap();
    assert_eq!(case.partner().await.confirmed_at, Some(later), "an edit, even one that changes nothing, is none");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_persons_listing_goes_up_only_with_consent_and_by_a_liaison_officer() {
    let case = Case::of("parent", "school_staff").await;
    let (db, id) = (&case.test.db, case.partner);
    case.world
        .sql
        .batch_execute("UPDATE partners SET status = 'draft', consent_on = NULL, consent_how = NULL")
        .await
        .unwrap();
    assert_eq!(rules(partners::publish(db, &case.officer(), id, 1, now()).await), [Rule::ConsentMissing]);

    let fields =
        |day: &str, how: &str| ConsentFields { day: day.to_owned(), how: how.to_owned(), words: "2026-11".to_owned() };
    let latest = london_day(now());
    let tomorrow = (latest + chrono::Days::new(1)).to_string();
    let wrong = parse_consent(&fields(&tomorrow, ""), now()).unwrap_err();
    let wrong: Vec<Rule> = wrong.into_iter().map(|problem| problem.rule).collect();
    assert_eq!(wrong, [Rule::DateAfter { latest }, Rule::Required]);

    let consent = parse_consent(&fields("2027-01-12", "by telephone"), now()).unwrap();
    let refused = partners::record_consent(db, &case.teacher(), id, consent.clone(), now()).await;
    assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
    let version = partners::record_consent(db, &case.officer(), id, consent.clone(), now()).await.unwrap();
    assert_eq!(case.partner().await.consent, Some(consent.clone()));
    assert!(!seen_by_teacher(&case).await, "consent alone shows nothing");
    for own in [case.editor(), case.by_link()] {
        let refused = partners::publish(db, &own, id, version, now()).await;
        assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
    }
    partners::publish(db, &case.officer(), id, version, now()).await.unwrap();
    assert!(seen_by_teacher(&case).await);

    // Who edits and leaves the consent as it is leaves the words it was given to.
    let fields = PartnerFields {
        kind: "parent".to_owned(),
        name: "Parent: bronze caster".to_owned(),
        consent_date: "2027-01-12".to_owned(),
        consent_how: "by telephone".to_owned(),
        ..PartnerFields::default()
    };
    partners::edit(db, &case.officer(), id, version + 1, parse_partner(&fields).unwrap(), now()).await.unwrap();
    assert_eq!(case.partner().await.consent, Some(consent));
}

async fn seen_by_teacher(case: &Case) -> bool {
    partners::find(&case.test.db, &case.teacher(), case.partner).await.unwrap().is_some()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_whose_consent_was_taken_out_while_paused_does_not_come_up_again() {
    let case = Case::of("volunteer", "school_staff").await;
    let (db, id) = (&case.test.db, case.partner);
    partners::pause(db, &case.by_link(), id, now()).await.unwrap();
    let fields = PartnerFields {
        kind: "volunteer".to_owned(),
        name: "Volunteer: potter".to_owned(),
        ..PartnerFields::default()
    };
    partners::edit(db, &case.by_link(), id, 1, parse_partner(&fields).unwrap(), now()).await.unwrap();
    assert_eq!(rules(partners::resume(db, &case.by_link(), id, now()).await), [Rule::ConsentMissing]);
    assert_eq!(case.partner().await.status, Status::Paused);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_others_see_is_what_their_own_reading_gives() {
    for (kind, audience) in [("madrasah", "everyone"), ("madrasah", "school_staff"), ("parent", "school_staff")] {
        let case = Case::of(kind, audience).await;
        let (db, id, today) = (&case.test.db, case.partner, london_day(now()));
        for (viewer, actor) in [(Viewer::Everyone, Actor::Anonymous), (Viewer::SchoolStaff, case.teacher_elsewhere())] {
            let shown = partners::as_seen_by(db, &case.by_link(), id, viewer, today).await.unwrap();
            let (partner, offers) = shown.unzip();
            assert_eq!(partner, partners::find(db, &actor, id).await.unwrap(), "{viewer:?} of {kind}, {audience}");
            let own = partners::offers_of(db, &actor, &[id], today).await.unwrap();
            assert_eq!(offers.unwrap_or_default(), own, "{viewer:?} of {kind}, {audience}");
            // While it is not up, it is what they would see.
            case.set(Status::Paused).await;
            let paused = partners::as_seen_by(db, &case.by_link(), id, viewer, today).await.unwrap();
            assert_eq!(paused.map(|(partner, _)| partner.names), partner.map(|partner| partner.names));
            case.set(Status::Published).await;
        }
        let stranger = partners::as_seen_by(db, &Actor::Anonymous, id, Viewer::Everyone, today).await;
        assert!(matches!(stranger, Err(Error::NotFound)), "only for who looks after it: {stranger:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn school_staff_are_those_of_the_schools_that_a_listing_is_meant_for() {
    let case = Case::of("parent", "school_staff").await;
    let (partner, school) = (case.partner, case.world.school);
    case.world
        .sql
        .batch_execute(&format!(
            "UPDATE partners SET audience = 'schools'; INSERT INTO partner_audience_schools VALUES ('{partner}', '{school}')"
        ))
        .await
        .unwrap();
    let today = london_day(now());
    let seen = |viewer| partners::as_seen_by(&case.test.db, &IMPORT, partner, viewer, today);
    assert!(seen(Viewer::SchoolStaff).await.unwrap().is_some());
    assert!(seen(Viewer::Everyone).await.unwrap().is_none());
    case.world
        .sql
        .batch_execute("UPDATE partners SET audience = 'authority', audience_authority_code = 'E06000017'")
        .await
        .unwrap();
    assert!(seen(Viewer::SchoolStaff).await.unwrap().is_some());
}
