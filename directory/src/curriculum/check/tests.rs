//! Each kind of fault, in the shipped files with rows added.

use std::io;

use super::*;

#[test]
fn the_shipped_files_are_free_of_faults() {
    assert_eq!(check_shipped().faults, []);
}

#[test]
fn the_shipped_vocabulary_has_at_least_500_topics_and_2000_names() {
    let counts = check_shipped();
    assert!(counts.topics >= 700, "{} topics", counts.topics);
    assert!(counts.topic_names >= 6_700, "{} names of topics", counts.topic_names);
    assert!(counts.languages >= 240, "{} languages", counts.languages);
    assert!(counts.language_names >= 940, "{} names of languages", counts.language_names);
}

/// The shipped files with rows added to one of them.
fn with(file: &'static str, rows: &'static str) -> Vec<Fault> {
    let read = move |name: &'static str| -> io::Result<String> {
        let text = compiled_in(name)?;
        Ok(if name == file { format!("{text}{rows}") } else { text })
    };
    check(&read).faults
}

#[test]
fn each_kind_of_fault_is_found() {
    let name = |code: &str| code.to_owned();
    let file = "topic_names.csv";
    for (changed, rows, fault) in [
        (file, "nowhere,Nowhere,synonym,eng\n", Fault::Orphan { file, code: name("nowhere") }),
        (file, "rivers,Rivers too,preferred,eng\n", Fault::NotOnePreferredName { code: name("rivers"), found: 2 }),
        (file, "rivers,meander ,synonym,eng\n", Fault::NotClean { file, value: name("meander ") }),
        (file, "rivers,cafe\u{301} river,synonym,eng\n", Fault::NotClean { file, value: name("cafe\u{301} river") }),
        (
            file,
            "rivers,Vikings,synonym,eng\n",
            Fault::Ambiguous { name: name("viking"), one: name("vikings"), other: name("rivers") },
        ),
        (
            file,
            "rivers,ਨਦੀ river,own_script,pan\n",
            Fault::WrongScript { file, name: name("ਨਦੀ river"), language: name("pan") },
        ),
        (
            "topics.csv",
            "rivers_again,geography,,rivers,rivers\n",
            Fault::RelatedToItsOwn { topic: name("rivers_again"), other: name("rivers") },
        ),
        ("topics.csv", "a_loop,geography,,a_loop,\n", Fault::Cycle { topic: name("a_loop") }),
        (
            "languages.csv",
            "eng,English,eng,ENG,en,Latn\n",
            Fault::DuplicateRow { file: "languages.csv", row: name("eng") },
        ),
        (
            "setting_names.csv",
            "madrasah,homework madrasah,synonym,eng,more_than_the_kind,mosque\n",
            Fault::NotItsEnd { file: "setting_names.csv", name: name("homework madrasah"), words: name("mosque") },
        ),
        (
            "setting_names.csv",
            "madrasah,homework madrasah,synonym,eng,,madrasah\n",
            Fault::NotItsEnd { file: "setting_names.csv", name: name("homework madrasah"), words: name("madrasah") },
        ),
        ("name_words.csv", "Kith,\n", Fault::NotSpellings { name: name("Kith") }),
        ("name_words.csv", "Kith,kyth and kin\n", Fault::NotSpellings { name: name("Kith") }),
        ("name_words.csv", "Kith,Nur\n", Fault::DuplicateRow { file: "name_words.csv", row: name("nur") }),
        (
            "term_relations.csv",
            "topic,nowhere,related,language,pan\n",
            Fault::Orphan { file: "term_relations.csv", code: name("nowhere") },
        ),
        ("ambiguous_names.csv", "Vikings,no reason\n", Fault::NotAmbiguous { name: name("Vikings") }),
    ] {
        let found = with(changed, rows);
        assert!(found.contains(&fault), "{fault:?} is not among {found:?}");
    }
}

#[test]
fn a_row_that_cannot_be_read_is_said_of_whatever_file() {
    for (file, row) in [
        ("role_names.csv", "workshop,craft morning,eng,sometimes\n"),
        ("setting_names.csv", "madrasah,homework madrasah,synonym,eng,sometimes,\n"),
        ("name_words.csv", "Kith\n"),
        ("term_relations.csv", "topic,rivers,opposite,topic,volcanoes\n"),
        ("term_relations.csv", "river,rivers,related,topic,volcanoes\n"),
    ] {
        let unreadable = |fault: &Fault| matches!(fault, Fault::Unreadable { file: found, .. } if *found == file);
        assert!(with(file, row).iter().any(unreadable), "{row}");
    }
}

#[test]
fn a_file_that_is_not_there_is_said() {
    let read = |name: &'static str| {
        if name == "topics.csv" { Err(io::ErrorKind::NotFound.into()) } else { compiled_in(name) }
    };
    let missing = |fault: &Fault| matches!(fault, Fault::Unreadable { file: "topics.csv", .. });
    assert!(check(&read).faults.iter().any(missing));
}
