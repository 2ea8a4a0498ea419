//! The digest on a clock: the first at once, the rest together at seven in London, to who wants it and nobody else.

use anyhow::Result;
use chrono::{DateTime, TimeDelta, Utc};
use directory::actor::{Actor, Membership, Person, System};
use directory::ids::{NeedId, OfferId};
use directory::mail::{self, MailKind};
use directory::partners::{self, OfferFields, PartnerFields, parse_offer, parse_partner};
use indexer::{HandOver, Settings, drain};
use testing::{SmtpSink, TestDb, World};

use crate::{read, secret, settings};

struct Case {
    test: TestDb,
    world: World,
    sink: SmtpSink,
    settings: Settings,
}

impl Case {
    async fn new() -> Result<Self> {
        let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
        let world = World::new(&test).await?;
        let settings = settings(HandOver::Smtp(sink.url.clone()));
        Ok(Self { test, world, sink, settings })
    }

    /// An offer that was found for a need at a moment.
    async fn found(&self, need: NeedId, title: &str, at: DateTime<Utc>) -> Result<OfferId> {
        let (_, offer) = self.world.offer("community_organisation", "everyone", title).await?;
        self.world.fit(need, offer).await?;
        let payload = format!(r#"{{"version": 1, "offer": "{offer}"}}"#);
        self.world.event("match_found", need, &payload, "notifier", at).await?;
        self.drain(at).await?;
        Ok(offer)
    }

    async fn drain(&self, at: DateTime<Utc>) -> Result<()> {
        drain(&self.settings, &self.test.db, None, at).await?;
        Ok(())
    }

    fn teacher(&self) -> Actor {
        let memberships = vec![Membership::Teacher { school: self.world.school, authority: None }];
        Actor::Person(Person { id: self.world.teacher, memberships, token: None })
    }

    /// The plain text of the mails so far.
    fn texts(&self) -> Vec<String> {
        self.sink.received().iter().map(|mail| read(mail).body_text(0).unwrap_or_default().into_owned()).collect()
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap_or_else(|_| unreachable!("a time"))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_comes_at_once_and_the_rest_as_one_mail_at_seven_in_london_whatever_the_clocks_do() -> Result<()> {
    for (morning, noon, evening, seven) in [
        // Winter, summer, and the nights in which the clocks go forward and back.
        ("2027-01-12T08:00:00Z", "2027-01-12T12:00:00Z", "2027-01-12T23:30:00Z", "2027-01-13T07:00:00Z"),
        ("2027-06-16T07:00:00Z", "2027-06-16T12:00:00Z", "2027-06-16T22:30:00Z", "2027-06-17T06:00:00Z"),
        ("2027-03-27T08:00:00Z", "2027-03-27T12:00:00Z", "2027-03-27T23:30:00Z", "2027-03-28T06:00:00Z"),
        ("2027-10-30T08:00:00Z", "2027-10-30T12:00:00Z", "2027-10-30T22:30:00Z", "2027-10-31T07:00:00Z"),
    ] {
        let case = Case::new().await?;
        let (benin, bridges) = (case.world.need("Ancient Benin").await?, case.world.need("Bridges").await?);
        case.found(benin, "found first", at(morning)).await?;
        assert_eq!(case.texts().len(), 1, "{morning}: at once");
        case.found(benin, "found at noon", at(noon)).await?;
        case.found(bridges, "found in the evening", at(evening)).await?;
        case.drain(at(seven) - TimeDelta::seconds(1)).await?;
        assert_eq!(case.texts().len(), 1, "{morning}: not before seven");
        case.drain(at(seven)).await?;
        let texts = case.texts();
        assert_eq!(texts.len(), 2, "{morning}: one mail for all of it");
        let [benin, noon, bridges, evening] =
            ["“Ancient Benin”", "found at noon", "“Bridges”", "found in the evening"].map(|words| texts[1].find(words));
        assert!(benin.is_some() && benin < noon && noon < bridges && bridges < evening, "{}", texts[1]);
        assert!(!texts[1].contains("found first"), "told of twice: {}", texts[1]);
        case.drain(at(seven) + TimeDelta::days(3)).await?;
        assert_eq!(case.texts().len(), 2, "{morning}: nothing more");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_published_or_edited_the_offer_is_not_told_of_it() -> Result<()> {
    for (kind, of_offer) in
        [("offer_published", true), ("offer_edited", true), ("partner_published", false), ("partner_edited", false)]
    {
        let case = Case::new().await?;
        let need = case.world.need("Bridges").await?;
        let (partner, offer) = case.world.offer("community_organisation", "everyone", "Bridge building").await?;
        let subject = if of_offer { offer.to_string() } else { partner.to_string() };
        let (teacher, now) = (case.world.teacher, testing::a_wednesday());
        case.world
            .sql
            .batch_execute(&format!(
                "INSERT INTO events (kind, subject_id, actor_id, payload, occurred_at)
                 VALUES ('{kind}', '{subject}', '{teacher}', '{{\"version\": 1}}', '{now}')"
            ))
            .await?;
        case.world.fit(need, offer).await?;
        let payload = format!(r#"{{"version": 1, "offer": "{offer}"}}"#);
        case.world.event("match_found", need, &payload, "notifier", now).await?;
        case.drain(now).await?;
        assert_eq!(case.texts(), Vec::<String>::new(), "{kind}");
        // What somebody else has done since is news.
        let (_, another) = case.world.offer("community_organisation", "everyone", "By a colleague").await?;
        case.world.fit(need, another).await?;
        let payload = format!(r#"{{"version": 1, "offer": "{another}"}}"#);
        case.world.event("match_found", need, &payload, "notifier", now).await?;
        case.drain(now).await?;
        let texts = case.texts();
        assert!(texts.len() == 1 && !texts[0].contains("Bridge building"), "{kind}: {texts:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_liaison_officer_who_publishes_what_fits_their_own_need_gets_no_mail_about_it() -> Result<()> {
    for own_doing in [true, false] {
        let case = Case::new().await?;
        let now = testing::a_wednesday();
        case.world.need("Year 5 start Ancient Benin: who can tell of the Benin bronzes?").await?;
        let liaison = Membership::LiaisonSchool { school: case.world.school, authority: None };
        let asker = Actor::Person(Person { id: case.world.teacher, memberships: vec![liaison], token: None });
        let actor = if own_doing { asker } else { Actor::System(System::Import) };
        let partner = PartnerFields {
            kind: "community_organisation".to_owned(),
            name: "Benin Society".to_owned(),
            audience: "everyone".to_owned(),
            ..PartnerFields::default()
        };
        let offer = OfferFields {
            title: "Benin bronzes and Ancient Benin".to_owned(),
            format: "talk".to_owned(),
            delivery: vec!["online".to_owned()],
            ..OfferFields::default()
        };
        let wrong = |problems| anyhow::anyhow!("{problems:?}");
        let db = &case.test.db;
        let partner = partners::register(db, &actor, parse_partner(&partner).map_err(wrong)?, now).await?;
        partners::add_offer(db, &actor, partner, parse_offer(&offer).map_err(wrong)?, now).await?;
        partners::publish(db, &actor, partner, 1, now).await?;
        case.drain(now).await?;
        let found: i64 = case.world.sql.query_one("SELECT count(*) FROM matches", &[]).await?.get(0);
        assert_eq!((found, case.texts().len()), (1, usize::from(!own_doing)), "own doing: {own_doing}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_stopped_gets_no_digest_that_was_written_before() -> Result<()> {
    for by_link in [true, false] {
        let case = Case::new().await?;
        let need = case.world.need("Ancient Benin").await?;
        let morning = at("2027-01-12T08:00:00Z");
        case.found(need, "found first", morning).await?;
        case.found(need, "found later", morning + TimeDelta::hours(1)).await?;
        let stop_at = morning + TimeDelta::hours(2);
        if by_link {
            let stop = mail::Stop { person: case.world.teacher, kind: MailKind::Matches, need: None };
            mail::stop(&case.test.db, &secret(), &mail::stop_token(&secret(), &stop)?, stop_at).await?;
        } else {
            mail::set_preference(&case.test.db, &case.teacher(), MailKind::Matches, Some(need), false, stop_at).await?;
        }
        case.drain(at("2027-01-13T07:00:00Z")).await?;
        assert_eq!(case.texts().len(), 1, "by link: {by_link}");
        case.found(need, "found after", at("2027-01-14T08:00:00Z")).await?;
        case.drain(at("2027-01-16T07:00:00Z")).await?;
        assert_eq!(case.texts().len(), 1, "by link: {by_link}");
    }
    Ok(())
}
