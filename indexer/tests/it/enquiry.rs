//! An enquiry on the wire: to whom it goes, and where its answer goes.

use anyhow::{Context as _, Result};
use directory::actor::{Actor, Membership, Person};
use directory::enquiries::{self, About, EnquiryFields, parse_enquiry};
use indexer::{HandOver, drain};
use testing::{SmtpSink, TestDb, World, a_wednesday};

use crate::{read, secret, settings};

#[tokio::test(flavor = "multi_thread")]
async fn the_answer_to_an_enquiry_goes_to_the_asker_and_the_mail_goes_once() -> Result<()> {
    let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
    let world = World::new(&test).await?;
    let settings = settings(HandOver::Smtp(sink.url.clone()));
    let (_, offer) = world.offer("madrasah", "school_staff", "Benin bronzes").await?;
    world.sql.batch_execute("UPDATE partners SET email = 'partner@example.org'").await?;
    let memberships = vec![Membership::Teacher { school: world.school, authority: None }];
    let asker = Actor::Person(Person { id: world.teacher, memberships, token: None });
    let fields = EnquiryFields {
        what: "Could you come?\nBcc: everybody@example.org".to_owned(),
        class: "Year 5".to_owned(),
        dates: "a Tuesday in March".to_owned(),
    };
    let input = parse_enquiry(&fields).map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    let about = About { offer, need: None, school: None };
    enquiries::ask(&test.db, &secret(), &asker, about, &input, a_wednesday()).await?;
    drain(&settings, &test.db, None, a_wednesday()).await?;
    drain(&settings, &test.db, None, a_wednesday()).await?;
    let received = sink.received();
    assert_eq!(received.len(), 1, "{received:?}");
    let mail = read(&received[0]);
    let address = |address: Option<&mail_parser::Address<'_>>| {
        address.and_then(|address| address.first()).and_then(|one| one.address()).map(str::to_owned)
    };
    assert_eq!(address(mail.to()).as_deref(), Some("partner@example.org"));
    assert_eq!(address(mail.reply_to()).as_deref(), Some("teacher@example.org"));
    assert_eq!(address(mail.from()).as_deref(), Some("kith@example.org"));
    assert!(mail.bcc().is_none() && received[0].to == "partner@example.org", "{:?}", received[0].to);
    assert!(mail.header("List-Unsubscribe").is_none(), "a service is not stopped");
    let said = mail.body_text(0).context("no text")?;
    assert!(said.contains("Could you come?") && said.contains("When: a Tuesday in March"), "{said}");
    Ok(())
}
