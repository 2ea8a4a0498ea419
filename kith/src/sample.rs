//! The sample data of `kith up`: an invented neighbourhood, loaded once through the import functions.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use chrono::TimeDelta;
use directory::accounts::{Secret, link_token, make_reusable_link};
use directory::actor::{Actor, System};
use directory::clock::Clock;
use directory::db::Db;
use directory::error::Error;
use directory::imports::{
    Mode, PartnerFiles, Refusal, import_memberships, import_partners, import_schools, open_read_need, read_needs,
};
use directory::partners::PartnerFields;
use directory::text::EmailAddress;
use embedding::Embedder;
use serde::Serialize;

use crate::output::{Bar, progress};
use crate::{model, refusals};

const SCHOOLS: &[u8] = include_bytes!("../sample/schools.csv");
const PARTNERS: &[u8] = include_bytes!("../sample/partners.csv");
const OFFERS: &[u8] = include_bytes!("../sample/offers.csv");
const MEMBERSHIPS: &[u8] = include_bytes!("../sample/memberships.csv");
const NEEDS: &[u8] = include_bytes!("../sample/needs.csv");

/// What the list is called.
const SOURCE: &str = "sample";

/// Who the sign-in links are for: what they are, and their address in the sample.
const SIGN_IN: [(&str, &str); 3] = [
    ("teacher", "teacher@example.org"),
    ("liaison officer", "liaison@example.org"),
    ("partner", "partner@example.org"),
];

/// How long those links work.
const LINKS_LAST: TimeDelta = TimeDelta::days(1);

/// A link that signs in whoever opens it.
#[derive(Debug, Serialize)]
pub(crate) struct SignIn {
    /// As what.
    pub(crate) role: &'static str,
    /// The link.
    pub(crate) link: String,
}

/// Links for persons of the sample, of whom those are left out that are not there.
pub(crate) async fn sign_in_links(db: &Db, secret: &Secret, public_url: &str) -> Result<Vec<SignIn>> {
    let mut links = Vec::new();
    for (role, address) in SIGN_IN {
        let Ok(email) = EmailAddress::parse(address) else { continue };
        match make_reusable_link(db, &email, LINKS_LAST, Clock::System.now()).await {
            Ok(id) => links.push(SignIn { role, link: format!("{public_url}/sign-in/{}", link_token(secret, id)?) }),
            Err(Error::NotFound) => {}
            Err(other) => return Err(other.into()),
        }
    }
    Ok(links)
}

/// Loads the sample, once: what is withdrawn or changed afterwards stays so.
pub(crate) async fn bring(db: &Db, embedder: Option<&Embedder>, mails: &indexer::Settings, dir: &Path) -> Result<()> {
    let mark = dir.join("sample-loaded");
    if mark.exists() {
        return Ok(());
    }
    let refused = load(db, embedder, mails).await?;
    if refused.is_empty() {
        return fs::write(&mark, "").with_context(|| format!("writing {}", mark.display()));
    }
    // Without a directory of postcodes most of it has no place. The next start tries again.
    progress(&format!("{} rows of the sample data were refused, such as:", refused.len()));
    refusals::list(refused.get(..3).unwrap_or(&refused));
    Ok(())
}

async fn load(db: &Db, embedder: Option<&Embedder>, mails: &indexer::Settings) -> Result<Vec<Refusal>> {
    let (actor, now) = (Actor::System(System::Sample), Clock::System.now());
    let mut bar = Bar::new();
    let mut refused = import_schools(db, &actor, SCHOOLS, now).await?.refused;
    let files = PartnerFiles {
        partners: PARTNERS,
        offers: Some(OFFERS),
        source: SOURCE,
        // Nobody stands behind an invented listing whose consent could be asked for.
        defaults: PartnerFields {
            consent_date: "2026-09-01".to_owned(),
            consent_how: "invented, as all of the sample".to_owned(),
            ..PartnerFields::default()
        },
    };
    let mut at = |done, of| {
        bar.at(
            "loading the sample data",
            u64::try_from(done).unwrap_or_default(),
            u64::try_from(of).unwrap_or_default(),
        );
    };
    refused.extend(import_partners(db, &actor, &files, Mode::Apply, now, &mut at).await?.refused);
    refused.extend(import_memberships(db, &actor, MEMBERSHIPS, SOURCE, now).await?.refused);
    // The offers' meanings first: what fits a need when it is opened counts as seen, and is not mailed as news.
    progress("reading what the offers say");
    indexer::drain(mails, db, embedder, now).await?;
    let (needs, unread) = read_needs(NEEDS)?;
    refused.extend(unread);
    for need in needs {
        let meaning = model::meaning(embedder, &need.input).await?;
        match open_read_need(db, &need, SOURCE, meaning, now).await {
            Ok(_) => {}
            Err(Error::Invalid(problems)) => refused.push(Refusal { file: "needs", line: need.line, problems }),
            Err(other) => return Err(other.into()),
        }
    }
    Ok(refused)
}
