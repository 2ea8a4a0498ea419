//! Whether a name is written in a script of its language.

use unicode_script::{Script, UnicodeScript as _};

/// Whether every letter of a name is of one of these scripts (ISO 15924: `Guru`, `Hans`). Without scripts, any is right.
pub(super) fn is_written_in(name: &str, scripts: &[String]) -> bool {
    scripts.is_empty()
        || name.chars().map(|letter| letter.script()).all(|script| {
            matches!(script, Script::Common | Script::Inherited) || scripts.iter().any(|code| covers(code, script))
        })
}

/// Some codes stand for a way of writing that Unicode knows as several scripts, or as another.
fn covers(code: &str, script: Script) -> bool {
    match code {
        "Hans" | "Hant" => script == Script::Han,
        "Jpan" => matches!(script, Script::Han | Script::Hiragana | Script::Katakana),
        "Kore" => matches!(script, Script::Hangul | Script::Han),
        "Aran" => script == Script::Arabic,
        _ => script.short_name() == code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_in_its_languages_script_letter_by_letter() {
        let written = |name: &str, scripts: &[&str]| {
            is_written_in(name, &scripts.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>())
        };
        assert!(written("ਪੰਜਾਬੀ", &["Guru"]));
        assert!(written("پنجابی", &["Guru", "Arab"]));
        assert!(written("日本語", &["Jpan"]));
        assert!(written("中文", &["Hans"]));
        assert!(written("język polski", &["Latn"]));
        assert!(written("anything", &[]));
        assert!(!written("Panjabi", &["Guru"]));
        assert!(!written("ਪੰਜਾਬੀ Punjabi", &["Guru"]));
    }
}
