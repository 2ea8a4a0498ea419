//! A real list of the spellings, names and neighbours of thirty-seven concepts, each line asked as a question.
//!
//! A spelling, a name in its own language, a synonym or a festival's name finds what its concept finds. A dialect, a
//! related word, a script, a role or another language finds its own, and the concept's only stands beside it.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use directory::ids::PartnerId;
use directory::partners::{LanguageFields, OfferFields, PartnerFields};

use crate::world::{Engine, World, asking, ids, list, offer, organisation};

/// Where the list is, from the project's root; it is not part of the project.
const FILE: &str = "../shared/data/search/search_variants.csv";

/// A term by its sort and code.
type Term = (&'static str, &'static str);

/// What each concept means.
const CONCEPTS: &[(&str, Term)] = &[
    ("madrasah", ("kind", "madrasah")),
    ("quran", ("topic", "quran")),
    ("mosque", ("topic", "mosque")),
    ("ghousia", ("name_word", "ghousia")),
    ("noor", ("name_word", "noor")),
    ("uloom", ("name_word", "uloom")),
    ("taleem", ("name_word", "taleem")),
    ("dawah", ("name_word", "dawah")),
    // `Jumu'ah` alone is Friday prayer, whatever a building is called.
    ("jumuah", ("topic", "muslim_prayer")),
    ("bengali", ("language", "ben")),
    ("panjabi", ("language", "pan")),
    ("persian", ("language", "pes")),
    ("pashto", ("language", "pus")),
    ("kurdish", ("language", "kur")),
    ("gujarati", ("language", "guj")),
    ("somali", ("language", "som")),
    ("chinese", ("language", "zho")),
    ("welsh", ("language", "cym")),
    ("tamil", ("language", "tam")),
    ("tigrinya", ("language", "tir")),
    ("romani", ("language", "rom")),
    ("bsl", ("language", "bfi")),
    ("swahili", ("language", "swa")),
    ("diwali", ("topic", "diwali")),
    ("eid", ("topic", "eid")),
    ("ramadan", ("topic", "ramadan")),
    ("vaisakhi", ("topic", "vaisakhi")),
    ("pesach", ("topic", "passover")),
    ("hanukkah", ("topic", "hanukkah")),
    ("nowruz", ("topic", "nowruz")),
    ("rangoli", ("topic", "rangoli")),
    ("makkah", ("topic", "hajj")),
    ("muhammad", ("name_word", "muhammad")),
    ("gurdwara", ("topic", "gurdwara")),
    ("mandir", ("topic", "mandir")),
    ("supplementary school", ("kind", "supplementary_school")),
    ("interpreter", ("format", "interpreting")),
];

/// Variants that are terms of their own, whatever their line calls them.
const OWN: &[(&str, Term)] = &[
    ("darul uloom", ("topic", "darul_uloom")),
    ("musallah", ("topic", "musalla")),
    ("musalla", ("topic", "musalla")),
    // Part of a name, of a mosque as of a college.
    ("jamia", ("name_word", "jamia")),
    ("jame", ("name_word", "jamia")),
    ("jami", ("name_word", "jamia")),
    ("jamme", ("name_word", "jamia")),
    ("jamee", ("name_word", "jamia")),
    ("jammiah", ("name_word", "jamia")),
    ("Sylheti", ("language", "syl")),
    ("Siloti", ("language", "syl")),
    ("Chittagonian", ("language", "ctg")),
    ("Chatgaya", ("language", "ctg")),
    ("Mirpuri", ("language", "phr")),
    ("Pothwari", ("language", "phr")),
    ("Potwari", ("language", "phr")),
    ("Pahari", ("language", "phr")),
    ("Gurmukhi", ("topic", "gurmukhi_script")),
    ("Dari", ("language", "prs")),
    ("Tajik", ("language", "tgk")),
    ("Sorani", ("language", "ckb")),
    ("Kurmanji", ("language", "kmr")),
    ("Bahdini", ("language", "kmr")),
    ("Kutchi", ("language", "kfr")),
    ("Mandarin", ("language", "cmn")),
    ("Putonghua", ("language", "cmn")),
    ("Cantonese", ("language", "yue")),
    ("Bandi Chhor Divas", ("topic", "bandi_chhor")),
    ("translator", ("format", "translation")),
];

/// Parts of a concept: what they find the concept finds too, and they are not each other.
const PARTS: &[(&str, Term)] = &[
    ("Eid al-Fitr", ("topic", "eid_al_fitr")),
    ("Eid ul Fitr", ("topic", "eid_al_fitr")),
    ("Id-ul-Fitr", ("topic", "eid_al_fitr")),
    ("Eid al-Adha", ("topic", "eid_al_adha")),
    ("Bakra Eid", ("topic", "eid_al_adha")),
];

fn known(table: &[(&str, Term)], name: &str) -> Option<Term> {
    table.iter().find(|(known, _)| *known == name).map(|(_, term)| *term)
}

/// A partner who has this term and says nothing else of it.
fn partner(term: Term) -> (PartnerFields, Vec<OfferFields>) {
    let (mut fields, mut talk) = (organisation("Somebody"), offer("Something", "performance"));
    match term {
        ("kind", kind) => kind.clone_into(&mut fields.kind),
        ("topic", topic) => talk.topics = list(&[&topic_name(topic)]),
        ("language", language) => {
            let language = directory::curriculum::LanguageCode::from_code(language).unwrap();
            let language = directory::curriculum::Vocabulary::shipped().language_name(&language).to_owned();
            fields.languages = vec![LanguageFields { language, language_use: "spoken".to_owned() }];
        }
        ("format", format) => format.clone_into(&mut talk.format),
        ("name_word", word) => fields.name = format!("{word} house"),
        other => panic!("no partner for {other:?}"),
    }
    (fields, vec![talk])
}

fn topic_name(code: &str) -> String {
    let topic = directory::curriculum::TopicId::from_code(code).unwrap_or_else(|| panic!("no topic {code}"));
    directory::curriculum::Vocabulary::shipped().topic_name(&topic).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_variant_of_the_real_list_finds_its_own_and_no_other() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(FILE);
    let Ok(text) = fs::read_to_string(&file) else {
        println!("skipped: {FILE} is not there");
        return;
    };
    let world = World::over(Engine::Postgres).await;
    let mut partners: HashMap<Term, PartnerId> = HashMap::new();
    for (_, term) in CONCEPTS.iter().chain(OWN).chain(PARTS) {
        if !partners.contains_key(term) {
            let (fields, offers) = partner(*term);
            partners.insert(*term, world.publish(&fields, &offers).await);
        }
    }
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    // No name of the first three columns has a comma or a quote around it.
    for line in text.lines().skip(1) {
        let mut columns = line.splitn(4, ',');
        let (concept, variant, kind) = (columns.next().unwrap(), columns.next().unwrap(), columns.next().unwrap());
        let count = counts.entry(kind.split(" (").next().unwrap()).or_default();
        count.1 += 1;
        match check(&world, &partners, concept, variant).await {
            Ok(()) => count.0 += 1,
            Err(reason) => wrong.push(format!("{line}: {reason}")),
        }
    }
    for (kind, (right, all)) in &counts {
        println!("{kind}: {right} of {all}");
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(counts.values().map(|(_, all)| all).sum::<usize>(), 125);
}

async fn check(world: &World, partners: &HashMap<Term, PartnerId>, concept: &str, variant: &str) -> Result<(), String> {
    let of_concept = known(CONCEPTS, concept).ok_or("a concept that is not in the table")?;
    let (concepts, variants) = (world.answer(&asking(concept)).await, world.answer(&asking(variant)).await);
    let (by_concept, by_variant) = (ids(&concepts), ids(&variants));
    let meant: Vec<_> = variants.understood.iter().map(|one| (one.kind.code(), one.code.as_str())).collect();
    let name = |found: &[PartnerId]| {
        let terms = partners.iter().filter(|(_, id)| found.contains(id)).map(|(term, _)| *term);
        terms.map(|(kind, code)| format!("{kind} {code}")).collect::<Vec<_>>().join(", ")
    };
    let must = |holds: bool, what: &str| {
        let (concepts, variants) = (name(&by_concept), name(&by_variant));
        if holds {
            Ok(())
        } else {
            Err(format!("{what}; meant {meant:?}; it finds {variants}, its concept {concepts}"))
        }
    };
    must(by_concept.contains(&partners[&of_concept]), "the concept does not find its own")?;
    if let Some(part) = known(PARTS, variant) {
        must(by_variant == [partners[&part]], "it does not find its own alone")?;
        must(by_concept.contains(&partners[&part]), "the concept does not find its part")?;
        return must(meant == [part], "it is not understood");
    }
    let Some(own) = known(OWN, variant) else {
        must(meant.contains(&of_concept), "it does not mean its concept")?;
        let (mut one, mut other) = (by_variant.clone(), by_concept.clone());
        one.sort_unstable();
        other.sort_unstable();
        return must(one == other, "it does not find what its concept finds");
    };
    must(by_variant.contains(&partners[&own]), "it does not find its own")?;
    must(meant.contains(&own), "it does not mean its own term")?;
    must(!by_variant.contains(&partners[&of_concept]), "it finds its concept")?;
    must(!by_concept.contains(&partners[&own]), "its concept finds it")?;
    let mut related = variants.understood.iter().flat_map(|one| &one.related);
    must(related.any(|one| (one.kind.code(), one.code.as_str()) == of_concept), "its concept is not told beside it")
}
