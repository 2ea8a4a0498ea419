//! Finding by words.

use directory::partners::{LanguageFields, OfferFields, PartnerFields};
use directory::search::TermRelation;

use crate::world::{World, asking, ids, list, offer, organisation, sorted};

pub(super) async fn all_terms_come_before_any(world: &World) {
    let both = world.named("Food Lines Kitchen").await;
    let far_apart = world.publish(&organisation("Kitchen of Lines"), &[offer("Food from home", "workshop")]).await;
    world.named("Line Dancing Club").await;
    world.named("Food Bank").await;
    let answer = world.answer(&asking("Food Lines")).await;
    assert_eq!(sorted(ids(&answer)), sorted(vec![both, far_apart]));
    assert_eq!((answer.total, answer.some_words_only), (2, false));
}

pub(super) async fn where_nobody_has_all_terms_those_with_most_are_found_and_it_is_said(world: &World) {
    let two = world.named("Copper Kettle Makers").await;
    world.named("Copper Coins").await;
    world.named("Velvet Slippers").await;
    let answer = world.answer(&asking("copper kettle umbrella")).await;
    assert_eq!(ids(&answer), [two]);
    assert!(answer.some_words_only);
    assert_eq!(answer.total, 1);
    let none = world.answer(&asking("umbrella zither")).await;
    assert_eq!((none.total, none.some_words_only), (0, false));
}

pub(super) async fn singular_and_plural_find_each_other(world: &World) {
    let moths = world.named("Moths and the Flame").await;
    let story = world.named("A Moth's Story of Flames").await;
    let children = world.named("Children's Berry Baskets").await;
    for words in ["moth flame", "moths flame", "Moths Flames", "moth's flames"] {
        assert_eq!(sorted(world.found_with_all(words).await), sorted(vec![moths, story]), "{words}");
    }
    for words in ["child berries basket", "childrens berry", "children's baskets"] {
        assert_eq!(world.found_with_all(words).await, [children], "{words}");
    }
}

pub(super) async fn a_saint_is_found_by_every_spelling(world: &World) {
    let saint = world.named("St. John's College").await;
    let other = world.named("Saint Marys Hall").await;
    world.named("John the Baker").await;
    for words in [
        "St John's",
        "St. John's",
        "St Johns",
        "Saint John's",
        "SAINT JOHNS",
        "st.johns",
        "St\u{a0}John\u{2019}s",
        "st john\u{02bc}s college",
        "saint johns",
    ] {
        assert_eq!(world.found_with_all(words).await, [saint], "{words}");
    }
    for words in ["St Mary's", "Saint Mary\u{2019}s hall", "st marys"] {
        assert_eq!(world.found_with_all(words).await, [other], "{words}");
    }
}

pub(super) async fn subjects_are_found_by_their_abbreviations(world: &World) {
    let with = async |name: &str, subject: &str| {
        let lesson = OfferFields { subjects: list(&[subject]), ..offer("Sessions", "class") };
        world.publish(&organisation(name), &[lesson]).await
    };
    let numbers = with("Number Club", "mathematics").await;
    let movers = with("Movers", "physical_education").await;
    let faiths = with("Faith Walk", "religious_education").await;
    let tongues = with("Tongues", "languages").await;
    let makers = with("Makers", "design_and_technology").await;
    let little = with("Little Ones", "early_years").await;
    for (words, partner) in [
        ("maths", numbers),
        ("MATHS", numbers),
        ("Mathematics", numbers),
        ("PE", movers),
        ("pe", movers),
        ("P.E.", movers),
        ("RE", faiths),
        ("re", faiths),
        ("MFL", tongues),
        ("D&T", makers),
        ("EYFS", little),
        ("maths club", numbers),
    ] {
        assert_eq!(world.found_with_all(words).await, [partner], "{words}");
    }
}

pub(super) async fn names_are_found_in_their_own_script_however_it_is_typed(world: &World) {
    let named = async |own: &str| {
        world.publish(&PartnerFields { also_known_as: list(&[own]), ..organisation("House") }, &[]).await
    };
    let arabic = named("مدرسة النور").await;
    let urdu = named("گھر کی زبان").await;
    let bengali = named("বর্ণমালা পাঠশালা").await;
    let gurmukhi = named("ਪੰਜਾਬੀ ਸੰਗਤ").await;
    let polish = named("Łódzka Szkoła").await;
    let hebrew = named("בית ספר שלום").await;
    let chinese = named("晨光中文学校").await;
    let greek = named("Ελληνικός Κήπος").await;
    for (words, partner) in [
        ("مدرسة النور", arabic),
        ("مدرسه النور", arabic),
        ("مدرسہ النور", arabic),
        ("مَدْرَسَة النّور", arabic),
        ("زبان", urdu),
        ("گھر كی", urdu),
        ("বর্ণমালা", bengali),
        ("ਸੰਗਤ", gurmukhi),
        ("ਪਂਜਾਬੀ ਸਂਗਤ", gurmukhi),
        ("Łódzka", polish),
        ("lodzka szkola", polish),
        ("שלומ", hebrew),
        ("שָׁלוֹם", hebrew),
        ("晨光", chinese),
        ("ελληνικος κηπος", greek),
        ("ΕΛΛΗΝΙΚΟΣ", greek),
    ] {
        assert_eq!(world.found_with_all(words).await, [partner], "{words}");
    }
}

pub(super) async fn spellings_of_a_word_of_names_find_each_other(world: &World) {
    for (written, typed) in [
        ("Ghousia House", &["Ghausia", "ghosia", "Ghousiya", "GHOUSIA"][..]),
        ("Nur Hall", &["Noor", "nur"]),
        ("Ulum Rooms", &["Uloom", "ulum"]),
        ("Ta'lim Trust", &["Taleem", "Talim", "ta\u{2019}lim", "Ta\u{02bc}lim"]),
        ("Dawat Desk", &["Da'wah", "Dawah", "dawat"]),
        ("Jumu'ah Hall", &["Jumuah", "jumma", "Jumu\u{2019}ah"]),
        ("Jammiah Court", &["jamia", "jame", "Jami", "jamme", "jamee"]),
    ] {
        let partner = world.named(written).await;
        for words in typed {
            assert_eq!(world.found_with_all(words).await, [partner], "{words}");
        }
    }
}

pub(super) async fn hyphens_ampersands_accents_and_invisible_spaces_make_no_difference(world: &World) {
    let partner = world.named("Café Señora: Pots & Pans, Well-Being").await;
    for words in [
        "cafe senora",
        "CAFÉ",
        "pots and pans",
        "pots & pans",
        "Pots&Pans",
        "well being",
        "well-being",
        "well\u{2011}being",
        "\u{feff}pots\u{200b} \u{a0}pans\u{2003}",
        "ＰＯＴＳ",
        "pots, pans.",
    ] {
        assert_eq!(world.found_with_all(words).await, [partner], "{words}");
    }
}

pub(super) async fn quotes_and_odd_signs_are_text_and_never_an_error(world: &World) {
    let stars = world.named(r#"Children's "Rising Stars" Club"#).await;
    let odd = world.named("a'b").await;
    let pipes = world.named(r#"Pipes 27" to 30'"#).await;
    let slash = world.named(r"Back\slash").await;
    let pointed = world
        .publish(
            &organisation("Pointed"),
            &[OfferFields {
                description: "\u{05b8} first line\n\u{0a71} second line".to_owned(),
                ..offer("Letters", "talk")
            }],
        )
        .await;
    for (words, partner) in [
        (r#"Children's "Rising Stars" Club"#, stars),
        (r#""Rising Stars""#, stars),
        ("Rising \u{201c}Stars", stars),
        ("a'b", odd),
        (r#"27" to 30'"#, pipes),
        (r"back\slash", slash),
        ("stars | club", stars),
        ("!stars", stars),
        ("(stars", stars),
        ("stars:*", stars),
        ("stars <-> club", stars),
        ("stars & !club", stars),
        ("*stars*", stars),
        ("'; DROP TABLE partners; -- stars", stars),
        ("\u{05b8} pointed", pointed),
        ("pointed \u{0a71}", pointed),
    ] {
        let found = world.found(words).await;
        assert!(found.contains(&partner), "{words}: {found:?}");
    }
    for words in [
        "%",
        "\\",
        ":*",
        "<->",
        "!",
        "'",
        "\"",
        "''",
        "_",
        "()",
        "&|",
        "\u{1f600}",
        "$1",
        "{}",
        "\\'",
        "\u{05b8}",
        "\u{0a71}",
    ] {
        let answer = world.answer(&asking(words)).await;
        assert_eq!((answer.total, answer.some_words_only), (0, false), "{words}");
    }
    assert_eq!(world.answer(&asking(" \u{a0} ")).await.total, 5, "blank is no word at all");
}

pub(super) async fn a_term_finds_what_is_tagged_with_it_and_what_names_it_otherwise(world: &World) {
    let lights = OfferFields { topics: list(&["Diwali"]), ..offer("Festival of lamps for classes", "workshop") };
    let tagged = world.publish(&organisation("Lamp Makers"), &[lights]).await;
    let written = world.named("Divali Sweets").await;
    let speaks = LanguageFields { language: "Panjabi".to_owned(), language_use: "spoken".to_owned() };
    let speaker = world.publish(&PartnerFields { languages: vec![speaks], ..organisation("Story Tent") }, &[]).await;
    for words in ["Diwali", "deepavali", "दिवाली"] {
        assert_eq!(sorted(world.found_with_all(words).await), sorted(vec![tagged, written]), "{words}");
    }
    for words in ["Punjabi", "panjabi", "ਪੰਜਾਬੀ", "Punjabi story"] {
        assert_eq!(world.found_with_all(words).await, [speaker], "{words}");
    }
    // All of them: nobody of those who only have the topic or only the form.
    assert_eq!(world.found_with_all("Deepavali workshop").await, [tagged]);
}

pub(super) async fn what_names_the_topic_itself_comes_before_a_part_of_it(world: &World) {
    let about = async |name: &str, topic: &str| {
        let talk = OfferFields { topics: list(&[topic]), ..offer("With us", "talk") };
        world.publish(&organisation(name), &[talk]).await
    };
    let part = about("One", "Eid al-Fitr").await;
    let itself = about("Two", "Eid").await;
    let other_part = about("Three", "Eid al-Adha").await;
    let found = world.found("Eid").await;
    assert_eq!(found.first(), Some(&itself));
    assert_eq!(sorted(found), sorted(vec![itself, part, other_part]));
    assert_eq!(world.found("Eid ul Fitr").await, [part]);
    assert_eq!(world.found("Bakra Eid").await, [other_part]);
}

pub(super) async fn a_related_term_is_told_and_not_counted_as_equal(world: &World) {
    let speaking = async |name: &str, language: &str| {
        let languages = vec![LanguageFields { language: language.to_owned(), language_use: "taught".to_owned() }];
        world.publish(&PartnerFields { languages, ..organisation(name) }, &[]).await
    };
    let bengali = speaking("One", "Bengali").await;
    let sylheti = speaking("Two", "Sylheti").await;
    let farsi = speaking("Three", "Farsi").await;
    let dari = speaking("Four", "Dari").await;
    let interpreter = world.publish(&organisation("Five"), &[offer("At meetings", "interpreting")]).await;
    let translator = world.publish(&organisation("Six"), &[offer("Letters home", "translation")]).await;
    for (words, itself, kind_of_relation, beside) in [
        ("Bengali", bengali, TermRelation::Variety, "syl"),
        ("Sylheti", sylheti, TermRelation::VarietyOf, "ben"),
        ("Persian", farsi, TermRelation::Related, "prs"),
        ("Dari", dari, TermRelation::Related, "pes"),
        ("interpreter", interpreter, TermRelation::Role, "translation"),
        ("translator", translator, TermRelation::Role, "interpreting"),
    ] {
        let answer = world.answer(&asking(words)).await;
        assert_eq!(ids(&answer), [itself], "{words}");
        assert!(!answer.some_words_only);
        let understood = answer.understood.first().unwrap();
        assert_eq!(understood.typed, words);
        let told = understood.related.iter().any(|one| one.code == beside && one.relation == kind_of_relation);
        assert!(told, "{words}: {:?}", understood.related);
    }
}

pub(super) async fn slips_are_forgiven_one_from_five_letters_and_two_from_nine(world: &World) {
    let quilt = world.named("Lantern Quilts").await;
    let weaving = world.named("Kaleidoscope Zorx").await;
    let house = world.named("Ghausia House").await;
    let speaks = LanguageFields { language: "Bengali".to_owned(), language_use: "taught".to_owned() };
    let bengali = world.publish(&PartnerFields { languages: vec![speaks], ..organisation("Corner") }, &[]).await;
    for (words, expected) in [
        ("lanterm", vec![quilt]),
        ("lantren quilt", vec![quilt]),
        ("lantems", vec![]),
        ("zorz", vec![]),
        ("kaliedoscop", vec![weaving]),
        ("kaleidoskope zorx", vec![weaving]),
        ("kalidoskop", vec![]),
        ("benagli", vec![bengali]),
        ("bemgalu", vec![]),
        // A slip of one spelling leads to the others.
        ("ghoussia", vec![house]),
    ] {
        assert_eq!(world.found_with_all(words).await, expected, "{words}");
    }
}

pub(super) async fn slips_are_counted_in_letters_of_any_script(world: &World) {
    let named = async |own: &str| {
        world.publish(&PartnerFields { also_known_as: list(&[own]), ..organisation("House") }, &[]).await
    };
    let urdu = named("چراغاں").await;
    let bengali = named("বর্ণমালা").await;
    let arabic = named("فانوس").await;
    let gurmukhi = named("ਦੀਵਟਾਂ").await;
    let russian = named("сказка").await;
    for (words, expected) in [
        // One slip.
        ("چراغان", vec![urdu]),
        ("বর্ণমলা", vec![bengali]),
        ("فانوص", vec![arabic]),
        ("ਦੀਵਤਾਂ", vec![gurmukhi]),
        ("сказко", vec![russian]),
        // Two, in words of more than nine bytes and fewer than nine letters.
        ("چرافان", vec![]),
        ("فاموص", vec![]),
        ("ਦੀਵਤਾ", vec![]),
        ("скозко", vec![]),
    ] {
        assert_eq!(world.found_with_all(words).await, expected, "{words}");
    }
}

pub(super) async fn a_word_that_is_found_as_it_stands_is_not_taken_for_a_slip(world: &World) {
    let moon = world.named("Harvest Moon").await;
    let harvester = world.named("Harvent Field").await;
    assert_eq!(world.found_with_all("harvest").await, [moon]);
    assert_eq!(world.found_with_all("harvent").await, [harvester]);
}

pub(super) async fn the_last_word_may_be_unfinished(world: &World) {
    let garden = world.named("Marigold Garden").await;
    world.named("Mario").await;
    assert_eq!(world.found_with_all("garden marig").await, [garden]);
    assert_eq!(world.found_with_all("marig").await, [garden]);
    assert_eq!(world.found_with_all("ma").await, [], "two letters are too few");
}
