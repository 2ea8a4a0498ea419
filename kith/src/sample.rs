//! The sample data of `kith up`: an invented neighbourhood, brought in once through the import functions.

use anyhow::{Result, bail};
use chrono::{DateTime, Utc};
use directory::actor::{Actor, System};
use directory::db::Db;
use directory::imports::{
    Mode, PartnerFiles, Report, import_memberships, import_partners, import_schools, open_read_need, read_needs,
};
use directory::matching::{Meaning, Vector};
use directory::needs;
use directory::partners::PartnerFields;
use embedding::{Embedder, model_name};

use crate::output::progress;
use crate::refusals;

/// The name of the list.
const SOURCE: &str = "sample";
const ACTOR: Actor = Actor::System(System::Sample);

const SCHOOLS: &[u8] = include_bytes!("../sample/schools.csv");
const PARTNERS: &[u8] = include_bytes!("../sample/partners.csv");
const OFFERS: &[u8] = include_bytes!("../sample/offers.csv");
const MEMBERSHIPS: &[u8] = include_bytes!("../sample/memberships.csv");
const NEEDS: &[u8] = include_bytes!("../sample/needs.csv");

/// Those whose sign-in links `up` prints: what they are, and their address.
pub(crate) const PEOPLE: [(&str, &str); 3] = [
    ("teacher", "teacher@example.org"),
    ("liaison officer", "liaison@example.org"),
    ("partner", "partner@example.org"),
];

/// Brings in schools, partners with their offers, and persons. Running it again changes nothing.
pub(crate) async fn bring(db: &Db, now: DateTime<Utc>) -> Result<()> {
    whole("schools", import_schools(db, &ACTOR, SCHOOLS, now).await?)?;
    let files = PartnerFiles {
        partners: PARTNERS,
        offers: Some(OFFERS),
        source: SOURCE,
        defaults: PartnerFields::default(),
    };
    whole("partners and offers", import_partners(db, &ACTOR, &files, Mode::Apply, now, &mut |_, _| {}).await?)?;
    whole("persons", import_memberships(db, &ACTOR, MEMBERSHIPS, SOURCE, now).await?)
}

/// Opens the needs, each as its asker; what fits them already counts as seen. To be run once the offers were read.
pub(crate) async fn open_needs(db: &Db, embedder: Option<&Embedder>, now: DateTime<Utc>) -> Result<()> {
    let (asked, refused) = read_needs(NEEDS)?;
    let mut report = Report { rows: asked.len(), refused, ..Report::default() };
    for need in &asked {
        let meaning = match embedder {
            Some(embedder) => {
                let vectors = embedder.embed(vec![needs::words(&need.input, now)]).await?;
                let vector = vectors.into_iter().next().map(Vector::try_from).transpose()?;
                vector.map(|vector| Meaning { model: model_name().to_owned(), vector })
            }
            None => None,
        };
        match open_read_need(db, need, SOURCE, meaning, now).await? {
            Some(_) => report.added += 1,
            None => report.unchanged += 1,
        }
    }
    whole("needs", report)
}

/// The sample is ours: a refused row of it is a fault.
fn whole(what: &str, report: Report) -> Result<()> {
    refusals::list(&report.refused);
    if !report.refused.is_empty() {
        bail!("the sample data has {} refused rows of {what}", report.refused.len());
    }
    progress(&format!(
        "sample data: {} {what}, {} of them new or changed",
        report.rows,
        report.added + report.changed
    ));
    Ok(())
}
