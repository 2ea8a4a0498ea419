//! `kith evaluate`: how good matching is, measured on a corpus of needs, offers and judgements by the path that people
//! take: import, embed, match.

mod metrics;

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use chrono::{DateTime, Utc};
use directory::actor::{Actor, System};
use directory::clock::Clock;
use directory::db::Scratch;
use directory::imports::{Mode, PartnerFiles, import_partners, offer_references, read_needs};
use directory::matching::{self, Unread, Vector};
use directory::partners::PartnerFields;
use directory::{needs, partners};
use embedding::{Embedder, model_name};

use crate::cli::Evaluate;
use crate::config::Secret;
use crate::output::{Output, progress};
use crate::{Outcome, model, refusals};
use metrics::{Judged, Measures, measure};

/// The name under which the corpus is imported.
const SOURCE: &str = "evaluation";
const ACTOR: Actor = Actor::System(System::Evaluate);
/// Partners read at once.
const PAGE: usize = 200;

/// Measures a corpus on a database of its own, which is made and dropped.
pub(crate) async fn run(
    server: &Secret,
    embedder: Option<&Embedder>,
    options: &Evaluate,
    output: Output,
) -> Result<Outcome> {
    let now = Clock::System.now();
    let scratch = Scratch::make(server.expose(), "kith evaluate", now).await?;
    let outcome = evaluate(&scratch, embedder, options, now).await;
    scratch.remove().await?;
    let measures = outcome?;
    output.result(&measures, &measures.table())?;
    Ok(Outcome::Done)
}

async fn evaluate(
    scratch: &Scratch,
    embedder: Option<&Embedder>,
    options: &Evaluate,
    now: DateTime<Utc>,
) -> Result<Measures> {
    let db = &scratch.db;
    let (partner_file, offer_file) = (file(&options.folder, "partners.csv")?, file(&options.folder, "offers.csv")?);
    // The corpus says nothing of consent, masks or audiences: every row counts as stated, shown where it is, to all
    // school staff.
    let files = PartnerFiles {
        partners: &partner_file,
        offers: Some(&offer_file),
        source: SOURCE,
        defaults: PartnerFields {
            place_visibility: "public".into(),
            consent_date: "2026-01-01".into(),
            consent_how: "stated by the corpus".into(),
            audience: "school_staff".into(),
            ..PartnerFields::default()
        },
    };
    let report = import_partners(db, &ACTOR, &files, Mode::Apply, now, &mut |_, _| {}).await?;
    refusals::list(&report.refused);
    progress(&format!("imported {} of {} rows", report.added, report.rows));
    if let Some(embedder) = embedder {
        embed_all(scratch, embedder).await?;
    }
    let (mut asked, refused) = read_needs(&file(&options.folder, &format!("needs-{}.csv", options.set))?)?;
    refusals::list(&refused);
    if options.text_only {
        for need in &mut asked {
            need.input.subject = None;
            need.input.key_stage = None;
            need.input.languages = Vec::new();
        }
    }
    let grades = grades(&file(&options.folder, &format!("judgements-{}.csv", options.set))?)?;
    let kinds = match std::fs::read(options.folder.join(format!("kinds-{}.csv", options.set))) {
        Ok(bytes) => kinds(&bytes)?,
        Err(_) => HashMap::new(),
    };
    let references = offer_references(db, SOURCE).await?;
    let mut judged = Vec::with_capacity(asked.len());
    for need in &asked {
        let meaning = model::meaning(embedder, &need.input).await?;
        let answer = needs::ask(db, &ACTOR, None, &need.input, meaning, now).await?;
        judged.push(Judged {
            kind: kinds.get(&need.reference).cloned().unwrap_or_default(),
            ranked: answer.fits.iter().filter_map(|fit| references.get(&fit.offer).cloned()).collect(),
            grades: grades.get(&need.reference).cloned().unwrap_or_default(),
        });
    }
    let engine = if embedder.is_some() { model_name() } else { "words only" };
    Ok(measure(engine, &judged))
}

async fn embed_all(scratch: &Scratch, embedder: &Embedder) -> Result<()> {
    let mut after = None;
    let mut read = 0;
    loop {
        let page = partners::list(&scratch.db, &ACTOR, None, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.id);
        for partner in &page {
            for unread in matching::unread_offers(&scratch.db, partner.id, model_name()).await? {
                let Unread::Offer { whole, title, .. } = &unread else { continue };
                let vectors = embedder.embed(vec![whole.clone(), title.clone()]).await?;
                let vectors = vectors.into_iter().map(Vector::try_from).collect::<Result<Vec<_>, _>>()?;
                matching::keep_vectors(&scratch.db, &unread, model_name(), &vectors).await?;
                read += 1;
            }
        }
        progress(&format!("read the words of {read} offers"));
    }
    Ok(())
}

fn file(folder: &Path, name: &str) -> Result<Vec<u8>> {
    let path = folder.join(name);
    std::fs::read(&path).with_context(|| format!("reading {}", path.display()))
}

fn grades(bytes: &[u8]) -> Result<HashMap<String, HashMap<String, u8>>> {
    let mut grades: HashMap<String, HashMap<String, u8>> = HashMap::new();
    for row in csv::Reader::from_reader(bytes).deserialize() {
        let (need, offer, grade): (String, String, u8) = row.context("reading the judgements")?;
        grades.entry(need).or_default().insert(offer, grade);
    }
    Ok(grades)
}

fn kinds(bytes: &[u8]) -> Result<HashMap<String, String>> {
    csv::Reader::from_reader(bytes).deserialize().collect::<Result<_, _>>().context("reading the kinds")
}
