//! Asking a partner: who gets the mail, once, and who may know what.

use anyhow::{Context as _, Result};
use chrono::{DateTime, TimeDelta, Utc};
use directory::accounts::Secret;
use directory::actor::{Actor, Membership, Person};
use directory::clock::london_day;
use directory::enquiries::{
    self, About, EnquiryFields, EnquiryInput, EnquiryOutcome, EnquiryRoute, EnquiryStatus, parse_enquiry,
};
use directory::error::Error;
use directory::ids::{EnquiryId, OfferId, PartnerId, PersonId, SchoolId};
use directory::limits::Limit;
use directory::mail::{self, Body, EnquiryNews, Letter, Recipient};
use directory::problem::Rule;
use testing::{TestDb, World, a_wednesday};

struct Case {
    test: TestDb,
    world: World,
}

impl Case {
    async fn new() -> Result<Self> {
        let test = TestDb::new().await?;
        let world = World::new(&test).await?;
        Ok(Self { test, world })
    }

    /// An offer of a partner with, or without, a mail address.
    async fn offer(&self, kind: &str, address: Option<&str>) -> Result<(PartnerId, OfferId)> {
        let (partner, offer) = self.world.offer(kind, "school_staff", "Benin bronzes").await?;
        let sql = "UPDATE partners SET email = $1, phone = '07700 900123', contact_language = 'ur'
                   WHERE id = $2::text::uuid";
        self.world.sql.execute(sql, &[&address, &partner.to_string()]).await?;
        Ok((partner, offer))
    }

    /// Somebody with a membership, `school` being that of the world where none is named.
    async fn person(
        &self,
        address: &str,
        role: &str,
        school: Option<SchoolId>,
        authority: Option<&str>,
    ) -> Result<PersonId> {
        let id = PersonId::new(a_wednesday());
        let sql = "WITH made AS (
                 INSERT INTO persons (id, email, display_role, created_at)
                 VALUES ($1::text::uuid, $2, $3, $4::text::timestamptz)
             )
             INSERT INTO memberships (id, person_id, role, school_id, authority_code)
             VALUES ($1::text::uuid, $1::text::uuid, $3, $5::text::uuid, $6)";
        let school = school.map(|school| school.to_string());
        self.world
            .sql
            .execute(sql, &[&id.to_string(), &address, &role, &a_wednesday().to_string(), &school, &authority])
            .await?;
        Ok(id)
    }

    async fn ask_at(&self, offer: OfferId, now: DateTime<Utc>) -> Result<EnquiryId, Error> {
        let about = About { offer, need: None, school: None };
        enquiries::ask(&self.test.db, &secret(), &self.teacher(), about, &words("Could you come?"), now).await
    }

    async fn ask(&self, offer: OfferId) -> Result<EnquiryId> {
        Ok(self.ask_at(offer, a_wednesday()).await?)
    }

    fn teacher(&self) -> Actor {
        teacher(self.world.teacher, self.world.school)
    }

    /// The letters of an enquiry, as they would be sent now.
    async fn letters(&self, id: EnquiryId) -> Result<Vec<Letter>> {
        mail::queue_enquiry(&self.test.db, id, a_wednesday()).await?;
        let mut letters = Vec::new();
        for claimed in mail::claim(&self.test.db, 9, TimeDelta::minutes(5), a_wednesday()).await? {
            letters.extend(mail::letter(&self.test.db, claimed.id, a_wednesday()).await?);
        }
        Ok(letters)
    }
}

fn teacher(id: PersonId, school: SchoolId) -> Actor {
    person(id, Membership::Teacher { school, authority: None })
}

fn person(id: PersonId, membership: Membership) -> Actor {
    Actor::Person(Person { id, memberships: vec![membership], token: None })
}

fn secret() -> Secret {
    Secret::new("0123456789abcdef0123456789abcdef").unwrap_or_else(|| unreachable!("long enough"))
}

fn words(what: &str) -> EnquiryInput {
    let fields = EnquiryFields {
        what: what.to_owned(),
        class: "Year 5, 30 children".to_owned(),
        dates: "a Tuesday in March".to_owned(),
    };
    parse_enquiry(&fields).unwrap_or_else(|_| unreachable!("good words"))
}

fn news(letter: &Letter) -> &EnquiryNews {
    let Body::Enquiry(news) = &letter.body else { panic!("not an enquiry: {letter:?}") };
    news
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_is_written_to_itself_in_its_language_and_answers_to_the_asker() -> Result<()> {
    let case = Case::new().await?;
    let (partner, offer) = case.offer("madrasah", Some("partner@example.org")).await?;
    let id = case.ask(offer).await?;
    let letters = case.letters(id).await?;
    let [letter] = letters.as_slice() else { panic!("{letters:?}") };
    assert_eq!((letter.to, letter.address.as_str()), (Recipient::Partner(partner), "partner@example.org"));
    assert_eq!(letter.language.as_deref(), Some("ur"));
    assert_eq!(letter.answer_to(), Some("teacher@example.org"));
    let said = news(letter);
    assert_eq!((said.school.as_str(), said.asked_by.as_str()), ("Primary School One", "Year 5 teacher"));
    assert_eq!(said.listing.as_ref().map(|(_, title)| title.as_str()), Some("Benin bronzes"));
    assert_eq!(said.input, words("Could you come?"));
    assert_eq!(mail::queue_enquiry(&case.test.db, id, a_wednesday()).await?, 0, "written twice");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_enquiry_about_a_person_goes_to_liaison_without_a_word_of_the_listing() -> Result<()> {
    let case = Case::new().await?;
    let liaison = case.person("liaison@example.org", "liaison_school", Some(case.world.school), None).await?;
    for kind in ["parent", "volunteer", "interpreter"] {
        let (_, offer) = case.offer(kind, Some("partner@example.org")).await?;
        let id = case.ask(offer).await?;
        let letters = case.letters(id).await?;
        let [letter] = letters.as_slice() else { panic!("{letters:?}") };
        assert_eq!((letter.to, letter.address.as_str()), (Recipient::Person(liaison), "liaison@example.org"), "{kind}");
        assert_eq!((&news(letter).listing, letter.answer_to()), (&None, Some("teacher@example.org")));
        assert!(!format!("{letter:?}").contains("Benin bronzes"), "{letter:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn liaison_is_that_of_the_school_that_brought_the_partner_in_else_the_askers_else_the_authoritys() -> Result<()> {
    for (kind, brought_in, people, expected) in [
        ("parent", true, &["theirs", "own", "authority", "admin"][..], "theirs"),
        // Another school's parents are nobody's else.
        ("parent", true, &["own", "authority", "admin"][..], "admin"),
        ("parent", false, &["own", "authority", "admin"][..], "own"),
        ("madrasah", true, &["own", "authority", "admin"][..], "own"),
        ("madrasah", false, &["authority", "admin"][..], "authority"),
        ("interpreter", false, &["admin"][..], "admin"),
    ] {
        let case = Case::new().await?;
        let (partner, offer) = case.offer(kind, None).await?;
        let theirs = SchoolId::new(a_wednesday() + TimeDelta::seconds(1));
        case.world
            .sql
            .batch_execute(&format!(
                "INSERT INTO schools (id, urn, name, phase, authority, status)
                 VALUES ('{theirs}', '900002', 'Primary School Two', 'Primary', 'Leicester', 'open')"
            ))
            .await?;
        if brought_in {
            let sql = format!("UPDATE partners SET brought_in_school_id = '{theirs}' WHERE id = '{partner}'");
            case.world.sql.batch_execute(&sql).await?;
        }
        for who in people {
            let (role, school, authority) = match *who {
                "theirs" => ("liaison_school", Some(theirs), None),
                "own" => ("liaison_school", Some(case.world.school), None),
                "authority" => ("liaison_authority", None, Some("E06000016")),
                _ => ("administrator", None, None),
            };
            case.person(&format!("{who}@example.org"), role, school, authority).await?;
        }
        let id = case.ask(offer).await?;
        let letters = case.letters(id).await?;
        let addresses: Vec<&str> = letters.iter().map(|letter| letter.address.as_str()).collect();
        assert_eq!(addresses, [format!("{expected}@example.org")], "{kind}, {people:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_puts_the_two_in_touch_is_told_how_to_reach_the_partner_and_nobody_else_is() -> Result<()> {
    let case = Case::new().await?;
    let (db, school) = (&case.test.db, case.world.school);
    let liaison = case.person("liaison@example.org", "liaison_school", Some(school), None).await?;
    let (_, offer) = case.offer("madrasah", None).await?;
    let id = case.ask(offer).await?;
    let officer = person(liaison, Membership::LiaisonSchool { school, authority: None });
    let contact = enquiries::contact(db, &officer, id).await?;
    assert!(contact.phone.is_some(), "{contact:?}");
    assert!(enquiries::recipient(db, &officer, id).await?);
    let no_longer = teacher(liaison, school);
    let another = person(PersonId::new(a_wednesday()), Membership::LiaisonSchool { school, authority: None });
    for actor in [case.teacher(), no_longer, another, Actor::Anonymous] {
        assert!(matches!(enquiries::contact(db, &actor, id).await, Err(Error::NotFound)), "{actor:?}");
        assert!(!enquiries::recipient(db, &actor, id).await?);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_press_of_the_button_sends_nothing_more() -> Result<()> {
    let case = Case::new().await?;
    let (_, offer) = case.offer("madrasah", Some("partner@example.org")).await?;
    let (one, two) = tokio::join!(case.ask_at(offer, a_wednesday()), case.ask_at(offer, a_wednesday()));
    assert_eq!(one?, two?);
    assert_eq!(case.ask_at(offer, a_wednesday() + TimeDelta::minutes(9)).await?, case.ask(offer).await?);
    let later = case.ask_at(offer, a_wednesday() + TimeDelta::minutes(11)).await?;
    let all = enquiries::list(&case.test.db, &case.teacher(), true, None, 9).await?;
    assert_eq!(all.len(), 2, "{all:?}");
    assert_eq!(enquiries::last_of_offers(&case.test.db, &case.teacher(), &[offer]).await?[0].id, later);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn only_school_staff_ask_and_only_about_what_they_see() -> Result<()> {
    let case = Case::new().await?;
    let (db, now, school) = (&case.test.db, a_wednesday(), case.world.school);
    let (partner, offer) = case.offer("madrasah", Some("partner@example.org")).await?;
    let about = About { offer, need: None, school: None };
    let ask = async |actor: &Actor, about: About| {
        enquiries::ask(db, &secret(), actor, about, &words("Could you come?"), now).await
    };
    assert!(matches!(ask(&Actor::Anonymous, about).await, Err(Error::Unauthenticated)));
    let id = case.world.teacher;
    for membership in [Membership::PartnerEditor { partner }, Membership::Administrator] {
        assert!(matches!(ask(&person(id, membership), about).await, Err(Error::Forbidden)), "{membership:?}");
    }
    let other = teacher(id, SchoolId::new(now));
    let need = Some(case.world.need("Ancient Benin").await?);
    assert!(matches!(ask(&other, About { need, ..about }).await, Err(Error::NotFound)), "another school's need");
    let elsewhere = About { school: Some(SchoolId::new(now)), ..about };
    assert!(matches!(ask(&case.teacher(), elsewhere).await, Err(Error::NotFound)), "for another school");
    let two = Actor::Person(Person {
        id,
        memberships: [school, SchoolId::new(now)]
            .map(|school| Membership::Teacher { school, authority: None })
            .to_vec(),
        token: None,
    });
    let Err(Error::Invalid(problems)) = ask(&two, about).await else { panic!("for which of two schools?") };
    assert_eq!((problems[0].field.as_str(), &problems[0].rule), ("school", &Rule::Required));
    for hide in [
        "UPDATE partners SET status = 'withdrawn', withdrawn_at = created_at",
        "UPDATE partners SET status = 'published', withdrawn_at = NULL, audience = 'schools'",
        "UPDATE partners SET audience = 'school_staff'; UPDATE offers SET status = 'withdrawn'",
        "UPDATE offers SET status = 'published', ends_on = '2027-01-12'",
    ] {
        case.world.sql.batch_execute(hide).await?;
        assert!(matches!(ask(&case.teacher(), about).await, Err(Error::NotFound)), "{hide}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_person_sends_so_many_enquiries_a_day_and_no_more() -> Result<()> {
    let case = Case::new().await?;
    let (_, offer) = case.offer("madrasah", Some("partner@example.org")).await?;
    let about = About { offer, need: None, school: None };
    for number in 0..=Limit::Enquiries.burst() {
        let words = words(&format!("Could you come, for the {number}th time?"));
        let asked = enquiries::ask(&case.test.db, &secret(), &case.teacher(), about, &words, a_wednesday()).await;
        assert_eq!(asked.is_ok(), number < Limit::Enquiries.burst(), "{number}: {asked:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_became_of_an_enquiry_is_what_the_staff_of_its_school_say() -> Result<()> {
    let case = Case::new().await?;
    let (db, now) = (&case.test.db, a_wednesday());
    let (partner, offer) = case.offer("madrasah", Some("partner@example.org")).await?;
    let need = case.world.need("Ancient Benin").await?;
    let about = About { offer, need: Some(need), school: None };
    let id = enquiries::ask(db, &secret(), &case.teacher(), about, &words("Could you come?"), now).await?;
    let colleague = case.person("colleague@example.org", "teacher", Some(case.world.school), None).await?;
    let colleague = teacher(colleague, case.world.school);
    let found = enquiries::of_needs(db, &colleague, &[need]).await?;
    let [enquiry] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((enquiry.id, enquiry.partner, enquiry.route), (id, partner, EnquiryRoute::Partner));
    assert_eq!(enquiry.asked_by, "Year 5 teacher");
    let stranger = teacher(PersonId::new(now), SchoolId::new(now));
    assert_eq!(enquiries::find(db, &stranger, id).await?, None);
    assert!(matches!(enquiries::settle(db, &stranger, id, EnquiryOutcome::Answered, now).await, Err(Error::NotFound)));

    let status = async |at: DateTime<Utc>| -> Result<EnquiryStatus> {
        Ok(enquiries::find(db, &colleague, id).await?.context("gone")?.status(london_day(at)))
    };
    assert_eq!(status(now).await?, EnquiryStatus::Asked);
    assert_eq!(status(now + TimeDelta::days(7)).await?, EnquiryStatus::NoAnswerYet);
    mail::queue_enquiry(db, id, now).await?;
    let claimed = mail::claim(db, 9, TimeDelta::minutes(5), now).await?;
    mail::give_up(db, claimed.first().context("no mail")?, "no such address", now).await?;
    assert_eq!(status(now).await?, EnquiryStatus::NotDelivered);
    for outcome in [EnquiryOutcome::Answered, EnquiryOutcome::Answered, EnquiryOutcome::DidNotWorkOut] {
        enquiries::settle(db, &colleague, id, outcome, now).await?;
    }
    assert_eq!(status(now).await?, EnquiryStatus::DidNotWorkOut);
    let sql = "SELECT count(*) FROM events WHERE kind = 'enquiry_settled'";
    assert_eq!(case.world.sql.query_one(sql, &[]).await?.get::<_, i64>(0), 2, "said twice is done once");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_about_an_offer_that_was_taken_back_is_not_sent() -> Result<()> {
    for change in [
        "UPDATE offers SET status = 'withdrawn'",
        "UPDATE offers SET ends_on = '2027-01-12'",
        "UPDATE partners SET status = 'withdrawn', withdrawn_at = created_at",
        "UPDATE partners SET email = NULL",
        "DELETE FROM enquiries",
    ] {
        let case = Case::new().await?;
        let (_, offer) = case.offer("madrasah", Some("partner@example.org")).await?;
        let id = case.ask(offer).await?;
        mail::queue_enquiry(&case.test.db, id, a_wednesday()).await?;
        case.world.sql.batch_execute(change).await?;
        assert_eq!(case.letters(id).await?, [], "{change}");
    }
    Ok(())
}

#[test]
fn an_enquiry_says_what_is_wanted_in_a_thousand_characters() {
    let rules = |what: String| {
        let fields = EnquiryFields { what, class: "c".repeat(101), dates: "d".repeat(201) };
        let problems = parse_enquiry(&fields).err().unwrap_or_default();
        problems.into_iter().map(|problem| (problem.field, problem.rule)).collect::<Vec<_>>()
    };
    let long = |max| Rule::TooLong { max };
    let rest = [("class".to_owned(), long(100)), ("dates".to_owned(), long(200))];
    assert_eq!(rules("w".repeat(1_000)), rest);
    assert_eq!(rules("w".repeat(1_001))[0], ("what".to_owned(), long(1_000)));
    assert_eq!(rules(" ".to_owned())[0], ("what".to_owned(), Rule::Required));
}
