//! What people write into a cell, as the parsers take it: empty words, several values in one, capitals, small slips.
//!
//! Only what is sure is mended. Whatever is changed is still in the file as it was, and a changed name in a note.

/// Whether a cell says that there is nothing to say.
pub(super) fn is_nothing(cell: &str) -> bool {
    let cell = cell.trim().to_lowercase();
    let nothing = ["na", "n/a", "n.a.", "none", "nil", "null", "tbc", "tba", "unknown", "not known", "not applicable"];
    nothing.contains(&cell.as_str()) || !cell.chars().any(char::is_alphanumeric) && cell.chars().count() <= 3
}

/// A cell, empty where it says nothing.
pub(super) fn said(cell: &str) -> &str {
    if is_nothing(cell) { "" } else { cell.trim() }
}

/// The values of a cell that holds several.
pub(super) fn several(cell: &str) -> Vec<String> {
    let values = said(cell).split([',', ';', '/', '\n', '|']).map(said).filter(|value| !value.is_empty());
    values.map(str::to_owned).collect()
}

/// The names of languages in a cell: `Urdu, Punjabi & English`, `Chinese (Mandarin); Cantonese`, `English only`.
pub(super) fn languages(cell: &str) -> Vec<String> {
    let apart = said(cell).replace(" & ", ",").replace(" and ", ",").replace('&', ",");
    let mut found = Vec::new();
    for value in several(&apart) {
        let lower = value.to_lowercase();
        let value = value.get(..lower.strip_suffix(" only").map_or(value.len(), str::len)).unwrap_or(&value);
        // What stands in brackets is the closer name.
        let inner = value.strip_suffix(')').and_then(|value| value.rsplit_once('(')).map(|(_, inner)| inner);
        found.push(inner.unwrap_or(value).trim().to_owned());
    }
    found
}

/// An address with its `@` written out, as people do against robots.
pub(super) fn email(cell: &str) -> String {
    said(cell).replace("(at)", "@").replace("[at]", "@").replace(" at ", "@")
}

/// A web address, where the beginning that browsers add is missing.
pub(super) fn website(cell: &str) -> String {
    let cell = said(cell);
    if cell.is_empty() || cell.contains("://") { cell.to_owned() } else { format!("https://{cell}") }
}

/// The numbers of a cell: `01632 960123 ext 23 / 07700 900123`.
pub(super) fn phones(cell: &str) -> Vec<String> {
    let lower = said(cell).to_lowercase();
    let apart = lower.replace(" or ", "/").replace([';', '\n', ','], "/");
    let number = |piece: &str| {
        let end = piece.find("ext").or_else(|| piece.find(" x")).unwrap_or(piece.len());
        piece.get(..end).unwrap_or(piece).trim().to_owned()
    };
    apart.split('/').map(number).filter(|number| !number.is_empty()).collect()
}

/// A time with seconds (`09:00:00`) without them.
pub(super) fn time(cell: &str) -> String {
    let cell = said(cell);
    match cell.strip_suffix(":00") {
        Some(short) if short.matches(':').count() == 1 => short.to_owned(),
        _ => cell.to_owned(),
    }
}

/// A name in capitals alone, as it is decently shown: `ST JOHN'S HALL OF THE YMCA` is `St John's Hall of the YMCA`. Any
/// other name as it is.
pub(super) fn decent(name: &str) -> String {
    let capitals = name.chars().filter(|c| c.is_uppercase()).count();
    if capitals < 4 || name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let mut words: Vec<String> = Vec::new();
    for word in name.split(' ') {
        let first = words.is_empty();
        words.push(
            word.split_inclusive(['-', '/', '(', '.', '&'])
                .enumerate()
                .map(|(at, part)| decent_word(part, first || at > 0))
                .collect(),
        );
    }
    words.join(" ")
}

fn decent_word(word: &str, first: bool) -> String {
    const SMALL: [&str; 15] =
        ["of", "the", "and", "for", "in", "at", "on", "to", "a", "an", "by", "with", "de", "la", "or"];
    const ABBREVIATIONS: [&str; 21] = [
        "UK", "YMCA", "YWCA", "BME", "BAME", "CIC", "CIO", "PTA", "RC", "CE", "NHS", "SEN", "SEND", "ESOL", "EAL",
        "AFC", "FC", "USA", "EU", "II", "III",
    ];
    let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
    let lower = word.to_lowercase();
    if !first && SMALL.contains(&letters.to_lowercase().as_str()) {
        return lower;
    }
    if ABBREVIATIONS.contains(&letters) || letters.chars().any(|c| c.is_ascii_digit()) {
        return word.to_owned();
    }
    let short = ["ST", "DR", "MR", "MRS", "MS", "LTD", "SS"];
    let has_vowel = letters.chars().any(|c| "AEIOUY".contains(c)) || !letters.is_ascii();
    if !has_vowel && letters.len() > 1 && !short.contains(&letters) {
        return word.to_owned();
    }
    let mut shown = String::new();
    let mut capital = true;
    let mut since = 0;
    for (at, c) in lower.chars().enumerate() {
        if capital && c.is_alphabetic() {
            shown.extend(c.to_uppercase());
            capital = false;
            since = at;
        } else {
            shown.push(c);
        }
        // `O'Neil` and `D'Arcy`, but `John's`.
        if matches!(c, '\'' | '’') && at == since + 1 {
            capital = true;
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_words_are_empty_and_answers_are_not() {
        for cell in ["", " ", "NA", "n/a", "-", "--", "?", "TBC", "None"] {
            assert_eq!(said(cell), "", "{cell:?}");
        }
        for cell in ["No", "Nana's Group", "0", "Y", "ਹਾਂ"] {
            assert_eq!(said(cell), cell);
        }
    }

    #[test]
    fn languages_are_taken_apart() {
        for (cell, names) in [
            ("Urdu, Punjabi & English", vec!["Urdu", "Punjabi", "English"]),
            ("Bengali / Sylheti", vec!["Bengali", "Sylheti"]),
            ("Somali\nArabic", vec!["Somali", "Arabic"]),
            ("Chinese (Mandarin); Cantonese", vec!["Mandarin", "Cantonese"]),
            ("English only", vec!["English"]),
            ("N/A", vec![]),
        ] {
            assert_eq!(languages(cell), names, "{cell}");
        }
    }

    #[test]
    fn small_slips_are_mended() {
        assert_eq!(email("info(at)example.org"), "info@example.org");
        assert_eq!(website("www.example.org"), "https://www.example.org");
        assert_eq!(website("http://example.org"), "http://example.org");
        assert_eq!(phones("01632 960123 ext 23 / 07700 900123"), ["01632 960123", "07700 900123"]);
        assert_eq!(time("09:00:00"), "09:00");
        assert_eq!(time("9.00"), "9.00");
    }

    #[test]
    fn names_in_capitals_are_shown_decently() {
        for (name, shown) in [
            ("ST JOHN'S HALL", "St John's Hall"),
            ("THE CENTRE FOR THE ARTS AND CRAFTS", "The Centre for the Arts and Crafts"),
            ("O'NEIL YMCA BOXING CLUB (NORTH)", "O'Neil YMCA Boxing Club (North)"),
            ("AFRO-CARIBBEAN FRIENDS LTD", "Afro-Caribbean Friends Ltd"),
            ("M6 THEATRE COMPANY", "M6 Theatre Company"),
            ("BCDF HALL", "BCDF Hall"),
            ("SCHULE DER KÖNIGE", "Schule Der Könige"),
            ("Saturday School", "Saturday School"),
            ("UK", "UK"),
            ("اردو اسکول", "اردو اسکول"),
        ] {
            assert_eq!(decent(name), shown);
        }
    }
}
