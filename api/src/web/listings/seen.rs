//! A listing in facts, as one reader sees it, and what of it one reader sees beyond another: compared as it was read,
//! so that no rule of who sees what is said here once more.

use chrono::NaiveDate;
use directory::codes::LanguageUse;
use directory::curriculum::LanguageCode;
use directory::ids::OfferId;
use directory::partners::{Contact, Offer, Partner};
use wording::{Label, Language};

use crate::web::components::{Fact, Facts, Own};
use crate::web::shown;

/// Facts about the partner itself, or about one of its offers.
pub(super) struct Block {
    /// The offer; none for the partner itself.
    offer: Option<OfferId>,
    /// The offer's headline.
    pub(super) heading: Option<Own>,
    /// What is known of it.
    pub(super) facts: Facts,
}

/// What a reader sees: the partner first, then its offers. With `edit`, the address of the listing's steps, each fact
/// leads to where it is changed.
pub(super) fn blocks(
    lang: Language,
    partner: &Partner,
    offers: &[Offer],
    today: NaiveDate,
    edit: Option<&str>,
) -> Vec<Block> {
    let of_partner = Block { offer: None, heading: None, facts: Facts { facts: of_partner(lang, partner, edit) } };
    let of_offer = |offer: &Offer| Block {
        offer: Some(offer.id),
        heading: Some(Own::unknown(&offer.details.title)),
        facts: Facts { facts: of_offer(lang, offer, today, edit) },
    };
    std::iter::once(of_partner).chain(offers.iter().map(of_offer)).collect()
}

/// What stands in `blocks` and not in `others`.
pub(super) fn beyond(blocks: Vec<Block>, others: &[Block]) -> Vec<Block> {
    blocks
        .into_iter()
        .filter_map(|mut block| {
            let other = others.iter().find(|other| other.offer == block.offer);
            let known =
                |fact: &Fact| other.is_some_and(|other| other.facts.facts.iter().any(|one| says_same(one, fact)));
            block.facts.facts.retain(|fact| !known(fact));
            (!block.facts.facts.is_empty()).then_some(block)
        })
        .collect()
}

/// The same blocks in which each step of editing is led to once, from the first fact it changes.
pub(super) fn leading_once(mut blocks: Vec<Block>) -> Vec<Block> {
    for block in &mut blocks {
        let mut led: Vec<String> = Vec::new();
        for fact in &mut block.facts.facts {
            match fact.change.take() {
                Some((to, _)) if led.contains(&to) => {}
                Some((to, words)) => {
                    led.push(to.clone());
                    fact.change = Some((to, words));
                }
                None => {}
            }
        }
    }
    blocks
}

fn says_same(one: &Fact, other: &Fact) -> bool {
    (&one.name, &one.lines, &one.own) == (&other.name, &other.lines, &other.own)
}

fn of_partner(lang: Language, partner: &Partner, edit: Option<&str>) -> Vec<Fact> {
    let fact = |label: Label, lines: Vec<String>, part: &str| fact(lang, label, lines, edit, part);
    let spoken = languages(lang, &partner.languages);
    let places = partner.places.iter().map(|place| shown::place(lang, place)).filter(|said| !said.is_empty()).collect();
    let mut facts = vec![
        Fact { own: partner.names.iter().map(shown::name).collect(), ..fact(Label::ListingNames, vec![], "names") },
        Fact { change: None, ..fact(Label::ListingKind, vec![lang.name(partner.kind)], "") },
        Fact { own: words(&partner.summary), ..fact(Label::ListingAbout, vec![], "names") },
        fact(Label::ListingLanguages, spoken, "languages"),
        fact(Label::ListingPlace, places, "where"),
    ];
    if let Some(Contact { email, phone, website, .. }) = &partner.contact {
        let way = |label: Label, said: Option<String>| Fact {
            own: said.map(Own::left_to_right).into_iter().collect(),
            ..fact(label, vec![], "contact")
        };
        facts.push(way(Label::ListingEmail, email.as_ref().map(|email| email.as_str().to_owned())));
        facts.push(way(Label::ListingPhone, phone.as_ref().map(|phone| phone.shown().clone())));
        facts.push(way(Label::ListingWebsite, website.as_ref().map(|web| web.as_str().to_owned())));
    }
    if let Some(consent) = &partner.consent {
        let said = lang.say_listing_consent_on(lang.day(consent.on), consent.how.as_str());
        facts.push(Fact { change: None, ..fact(Label::ListingConsent, vec![said], "") });
    }
    facts.retain(|fact| !fact.lines.is_empty() || !fact.own.is_empty());
    facts
}

fn of_offer(lang: Language, offer: &Offer, today: NaiveDate, edit: Option<&str>) -> Vec<Fact> {
    let details = &offer.details;
    let at = |part: &str| format!("{part}?offer={}", offer.id);
    let fact = |label: Label, lines: Vec<String>, part: &str| fact(lang, label, lines, edit, &at(part));
    let ways = details.scope.delivery.iter().map(|way| lang.say_way(way.code())).collect();
    let mut facts = vec![
        fact(Label::ListingFormat, vec![lang.name(details.format)], "offer"),
        Fact { own: words(&details.description), ..fact(Label::ListingDescription, vec![], "offer") },
        fact(Label::When, shown::when(lang, details, today, true), "times"),
        fact(Label::Where, ways, "where"),
        fact(Label::ListingLanguages, languages(lang, &details.scope.languages), "languages"),
    ];
    facts.retain(|fact| !fact.lines.is_empty() || !fact.own.is_empty());
    for (name, line) in shown::practicalities(lang, &details.practicalities) {
        let change = change(lang, &name, edit, &at("details"));
        facts.push(Fact { name, lines: vec![line], change, ..Fact::default() });
    }
    facts
}

fn fact(lang: Language, label: Label, lines: Vec<String>, edit: Option<&str>, part: &str) -> Fact {
    let name = lang.label(label);
    let change = change(lang, &name, edit, part);
    Fact { name, lines, change, ..Fact::default() }
}

/// The link to where a part is changed.
fn change(lang: Language, name: &str, edit: Option<&str>, part: &str) -> Option<(String, String)> {
    edit.map(|edit| (format!("{edit}/{part}"), lang.say_listing_change(name)))
}

/// Words as their writer wrote them; none where nothing was written.
fn words(text: &str) -> Vec<Own> {
    if text.is_empty() { Vec::new() } else { vec![Own::unknown(text)] }
}

fn languages(lang: Language, held: &[(LanguageCode, LanguageUse)]) -> Vec<String> {
    shown::languages(lang, held).into_iter().map(|line| line.text).collect()
}
