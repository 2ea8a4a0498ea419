//! Letters of other scripts that people type for one another: one form for each, as the last step of folding a word.

use unicode_normalization::UnicodeNormalization as _;

/// A folded word in the form in which words are searched: without pointing, and with one letter where keyboards,
/// habits or a word's end have several.
pub(super) fn search_form(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut form = String::with_capacity(word.len());
    let mut before = None;
    for letter in word.nfd() {
        match letter {
            // Greek accents, and the dots of a Russian ё; the breve of й makes another letter.
            '\u{0300}' | '\u{0301}' | '\u{0308}' | '\u{0342}' if before.is_some_and(is_greek_or_ye) => continue,
            // Pointing that is left out as often as written: of Arabic (with the hamza on a letter), of Hebrew, and the
            // doubling sign of Gurmukhi.
            '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{0640}' | '\u{0591}'..='\u{05c7}' | '\u{0a71}' => continue,
            // Its two signs for a nasal.
            '\u{0a70}' => form.push('\u{0a02}'),
            // What Arabic, Persian, Urdu, Pashto and Kurdish keyboards have for the same letter.
            'ة' | 'ہ' | 'ھ' | 'ۀ' | 'ۂ' | 'ۃ' | 'ە' => form.push('ه'),
            'ٱ' => form.push('ا'),
            'ي' | 'ى' | 'ې' => form.push('ی'),
            'ك' | 'ګ' => form.push('ک'),
            // Letters with another shape at the end of a word.
            'ך' => form.push('כ'),
            'ם' => form.push('מ'),
            'ן' => form.push('נ'),
            'ף' => form.push('פ'),
            'ץ' => form.push('צ'),
            'ς' => form.push('σ'),
            other => form.push(other),
        }
        before = Some(letter);
    }
    form.nfc().collect()
}

fn is_greek_or_ye(letter: char) -> bool {
    ('\u{0370}'..='\u{03ff}').contains(&letter) || letter == 'е'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::tokens;

    fn forms(text: &str) -> Vec<String> {
        tokens(text).iter().map(|word| search_form(&word.singular)).collect()
    }

    #[test]
    fn letters_that_stand_for_one_another_are_one() {
        for (one, other) in [
            ("مدرسة", "مدرسه"),
            ("مدرسہ", "مدرسة"),
            ("عربي", "عربی"),
            ("على", "علی"),
            ("كتاب", "کتاب"),
            ("أحمد", "احمد"),
            ("آسمان", "اسمان"),
            ("القُرْآن", "القران"),
            ("שָׁלוֹם", "שלום"),
            ("ἀγάπη", "ἀγαπη"),
            ("Ελλάς", "ΕΛΛΑΣ"),
            ("всё", "все"),
            ("ਪੰਜਾਬੀ", "ਪਂਜਾਬੀ"),
            ("য়", "\u{09af}\u{09bc}"),
            ("Szkoła", "szkola"),
            ("ＳＣＨＯＯＬ", "school"),
        ] {
            assert_eq!(forms(one), forms(other), "{one} and {other}");
        }
    }

    #[test]
    fn other_letters_stay_other() {
        for (one, other) in [("мой", "мои"), ("ਪੰਜਾਬ", "ਪੰਜਾਬੀ"), ("বাংলা", "বংলা"), ("دری", "درب")]
        {
            assert_ne!(forms(one), forms(other));
        }
    }
}
