//! Raw text into values that cannot be wrong: addresses, numbers, days and cleaned sentences.
//!
//! Parsing forgives what people and spreadsheets do to a value (invisible characters, other scripts' digits, odd
//! spacing) and refuses what could not be used later, such as an address no mail can reach.

use chrono::NaiveDate;
use email_address::{EmailAddress as Grammar, Options};
use unicode_normalization::UnicodeNormalization as _;

use crate::problem::{EmailFault, Rule};

/// A mail address that a mail can be sent to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EmailAddress {
    text: String,
    key: String,
}

/// The longest mail address that can be delivered.
const EMAIL_MAX: usize = 254;
/// The longest part before the `@`.
const LOCAL_MAX: usize = 64;

impl EmailAddress {
    /// Reads an address; invisible characters and outer spaces are dropped.
    pub fn parse(raw: &str) -> Result<Self, Rule> {
        let fault = |fault| Rule::NotAnEmailAddress { fault };
        // Spreadsheets bring zero-width and no-break spaces along; an address has no spaces of its own at its ends.
        let text: String = raw.chars().filter(|c| !is_invisible(*c) && !is_joiner(*c)).collect();
        let text = text.trim();
        if text.is_empty() {
            return Err(Rule::Required);
        }
        if !text.is_ascii() {
            return Err(fault(EmailFault::NotAscii));
        }
        if text.len() > EMAIL_MAX {
            return Err(fault(EmailFault::TooLong));
        }
        let (local, domain) = text.split_once('@').ok_or(fault(EmailFault::AtSign))?;
        if domain.contains('@') {
            return Err(fault(EmailFault::AtSign));
        }
        if local.len() > LOCAL_MAX {
            return Err(fault(EmailFault::TooLong));
        }
        // Quoted local parts are lawful and, in a school's list, always a slip.
        if local.is_empty() || local.contains('"') || !Grammar::is_valid_local_part(local) {
            return Err(fault(EmailFault::LocalPart));
        }
        if !is_mail_domain(domain) {
            return Err(fault(EmailFault::Domain));
        }
        let text = format!("{local}@{}", domain.to_ascii_lowercase());
        let options = Options::default().with_required_tld().without_display_text().without_domain_literal();
        Grammar::parse_with_options(&text, options).map_err(|_| fault(EmailFault::Domain))?;
        let key = text.to_ascii_lowercase();
        Ok(Self { text, key })
    }

    /// The address as it was given, its domain in lower case.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The address in lower case: what one person's address is known by.
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// Whether mail can go to this domain: proper labels, at least two, the last one letters or punycode.
fn is_mail_domain(domain: &str) -> bool {
    let Some((before, last)) = domain.rsplit_once('.') else { return false };
    let last_is_name = last.chars().all(|c| c.is_ascii_alphabetic()) || last.to_ascii_lowercase().starts_with("xn--");
    last.len() >= 2 && last_is_name && is_label(last) && before.split('.').all(is_label)
}

/// Whether this is one label of a domain name.
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// A telephone number, kept as `+`, country and number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone(String);

impl Phone {
    /// Reads a number as written in Britain (`020 7946 0123`) or with its country (`+92 300 1234567`).
    pub fn parse(raw: &str) -> Result<Self, Rule> {
        let plain: String = raw.chars().filter(|c| !is_invisible(*c) && !is_joiner(*c)).map(ascii_digit).collect();
        let plain = plain.trim();
        if plain.is_empty() {
            return Err(Rule::Required);
        }
        // `+44 (0)20 …`: the bracketed nought is for those who dial from inside the country.
        let plain = plain.replace("(0)", if plain.starts_with('+') || plain.starts_with("00") { "" } else { "0" });
        let mut digits = String::new();
        for (at, c) in plain.chars().enumerate() {
            match c {
                '0'..='9' => digits.push(c),
                '+' if at == 0 => digits.push(c),
                '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2015}' => {}
                c if c.is_whitespace() => {}
                _ => return Err(Rule::NotAPhoneNumber),
            }
        }
        let number = if let Some(abroad) = digits.strip_prefix('+').or_else(|| digits.strip_prefix("00")) {
            international(abroad)
        } else if let Some(national) = digits.strip_prefix('0') {
            british(national)
        } else if let Some(national) = digits.strip_prefix("44").filter(|rest| rest.len() == 10) {
            british(national)
        } else if digits.len() == 10 {
            // A spreadsheet took the leading nought away.
            british(&digits)
        } else {
            None
        };
        number.map(Self).ok_or(Rule::NotAPhoneNumber)
    }

    /// The number with its country (`+442079460123`), as a `tel:` link wants it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as people in England read it: British ones with a nought, others with their country.
    pub fn shown(&self) -> String {
        let Some(national) = self.0.strip_prefix("+44") else { return self.0.clone() };
        let area = match national {
            n if n.starts_with('2') => 2,
            n if n.starts_with('3') || n.starts_with('8') || n.starts_with("11") => 3,
            n if n.starts_with('1') && n.get(2..3) == Some("1") => 3,
            _ => 4,
        };
        let (area, rest) = national.split_at_checked(area).unwrap_or((national, ""));
        match rest.len() {
            7 | 8 => {
                let (middle, last) = rest.split_at_checked(rest.len() - 4).unwrap_or((rest, ""));
                format!("0{area} {middle} {last}")
            }
            _ => format!("0{area} {rest}"),
        }
    }
}

impl std::fmt::Display for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A British number without its leading nought.
fn british(national: &str) -> Option<String> {
    // Nine digits are left in some older areas and in 0800 numbers.
    let length_fits = national.len() == 10 || (national.len() == 9 && national.starts_with(['1', '8']));
    let begins_well = national.starts_with(['1', '2', '3', '5', '7', '8', '9']);
    (length_fits && begins_well).then(|| format!("+44{national}"))
}

/// A number with its country, without the `+`.
fn international(number: &str) -> Option<String> {
    if let Some(national) = number.strip_prefix("44") {
        return british(national.strip_prefix('0').unwrap_or(national));
    }
    ((8..=15).contains(&number.len()) && !number.starts_with('0') && number.bytes().all(|b| b.is_ascii_digit()))
        .then(|| format!("+{number}"))
}

/// The address of a web page, beginning with `https://` or `http://`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebAddress(String);

/// The longest web address that is kept.
const WEB_MAX: usize = 2000;

impl WebAddress {
    /// Reads an address; one that begins with `www.` gets `https://` in front.
    pub fn parse(raw: &str) -> Result<Self, Rule> {
        let text: String = raw.chars().filter(|c| !is_invisible(*c)).collect();
        let text = text.trim();
        if text.is_empty() {
            return Err(Rule::Required);
        }
        if text.chars().count() > WEB_MAX {
            return Err(Rule::TooLong { max: WEB_MAX });
        }
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
            None if text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) => ("https".to_owned(), text),
            None => return Err(Rule::NotAWebAddress),
        };
        // The address is written into pages as a link: quotes, spaces and brackets have no place in it.
        let unsafe_character = |c: char| c.is_whitespace() || c.is_control() || "<>\"'`\\^{}|".contains(c);
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at_checked(end).ok_or(Rule::NotAWebAddress)?;
        let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
        let host_is_name = host.contains('.')
            && host.split('.').all(|label| {
                !label.is_empty()
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.chars().all(|c| c.is_alphanumeric() || c == '-' || is_mark_within_word(c))
            });
        let good = matches!(scheme.as_str(), "http" | "https")
            && host_is_name
            && port.parse::<u16>().is_ok_and(|port| port > 0)
            && !path.contains(unsafe_character);
        if !good {
            return Err(Rule::NotAWebAddress);
        }
        Ok(Self(format!("{scheme}://{}{path}", authority.to_lowercase())))
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for WebAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A school's number in the register of schools: text, never counted with.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Urn(String);

impl Urn {
    /// Reads a number of six digits, or five in older ones.
    pub fn parse(raw: &str) -> Result<Self, Rule> {
        let text: String = raw.chars().filter(|c| !is_invisible(*c)).map(ascii_digit).collect();
        let text = text.trim();
        match text.len() {
            0 => Err(Rule::Required),
            5 | 6 if text.bytes().all(|b| b.is_ascii_digit()) => Ok(Self(text.to_owned())),
            _ => Err(Rule::NotAUrn),
        }
    }

    /// The number as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Urn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Cleans one line of at most `max` characters: composed (NFC), nothing invisible, single spaces.
pub fn line(raw: &str, max: usize) -> Result<String, Rule> {
    let composed: String = raw.nfc().filter(|c| !is_invisible(*c)).collect();
    if composed.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return Err(Rule::BadCharacter);
    }
    let clean = composed.split_whitespace().collect::<Vec<_>>().join(" ");
    within(clean, max)
}

/// Cleans text of several lines and at most `max` characters: as [`line()`], keeping line breaks and single blank lines.
pub fn paragraph(raw: &str, max: usize) -> Result<String, Rule> {
    let composed: String = raw.nfc().filter(|c| !is_invisible(*c)).collect();
    if composed.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return Err(Rule::BadCharacter);
    }
    let one_break = composed.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let mut lines: Vec<String> = Vec::new();
    for line in one_break.split('\n') {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(line);
        }
    }
    within(lines.join("\n").trim_end().to_owned(), max)
}

fn within(clean: String, max: usize) -> Result<String, Rule> {
    match clean.chars().count() {
        0 => Err(Rule::Required),
        length if length > max => Err(Rule::TooLong { max }),
        _ => Ok(clean),
    }
}

/// Reads a day written `2027-01-31` or `31/01/2027`, between the years 1900 and 2199.
pub fn date(raw: &str) -> Result<NaiveDate, Rule> {
    let text: String = raw.chars().filter(|c| !is_invisible(*c)).map(ascii_digit).collect();
    let text = text.trim();
    if text.is_empty() {
        return Err(Rule::Required);
    }
    let parts = |mark: char| {
        let mut parts = text.split(mark);
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(a), Some(b), Some(c), None) => Some((a, b, c)),
            _ => None,
        }
    };
    let (year, month, day) =
        parts('-').or_else(|| parts('/').map(|(day, month, year)| (year, month, day))).ok_or(Rule::NotADate)?;
    let count = |text: &str, longest: usize| {
        let good = (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if good { text.parse::<u32>().ok() } else { None }
    };
    let parsed = match (count(year, 4), count(month, 2), count(day, 2)) {
        (Some(year @ 1900..=2199), Some(month), Some(day)) => {
            i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        }
        _ => None,
    };
    parsed.ok_or(Rule::NotADate)
}

/// Reads a whole number within bounds.
pub fn whole_number(raw: &str, min: i64, max: i64) -> Result<i64, Rule> {
    let text: String = raw.chars().filter(|c| !is_invisible(*c)).map(ascii_digit).collect();
    let text = text.trim();
    if text.is_empty() {
        return Err(Rule::Required);
    }
    let number: i64 = text.parse().map_err(|_| Rule::NotANumber)?;
    if (min..=max).contains(&number) { Ok(number) } else { Err(Rule::OutOfRange { min, max }) }
}

/// Reads a number with or without decimals within whole bounds.
pub fn number(raw: &str, min: i32, max: i32) -> Result<f64, Rule> {
    let text: String = raw.chars().filter(|c| !is_invisible(*c)).map(ascii_digit).collect();
    let text = text.trim();
    if text.is_empty() {
        return Err(Rule::Required);
    }
    // `parse` also reads `inf`, `NaN` and `1e5`, which nobody means.
    if !text.chars().all(|c| c.is_ascii_digit() || "+-.".contains(c)) {
        return Err(Rule::NotANumber);
    }
    let number: f64 = text.parse().map_err(|_| Rule::NotANumber)?;
    if (f64::from(min)..=f64::from(max)).contains(&number) {
        Ok(number)
    } else {
        Err(Rule::OutOfRange { min: min.into(), max: max.into() })
    }
}

/// The ASCII digit for a digit of the scripts our families write in; anything else as it is.
fn ascii_digit(c: char) -> char {
    /// The noughts of Arabic-Indic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil and full-width digits.
    const NOUGHTS: [u32; 8] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0BE6, 0xFF10];
    let code = u32::from(c);
    NOUGHTS
        .iter()
        .find_map(|nought| code.checked_sub(*nought).filter(|value| *value < 10))
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(c)
}

/// Characters that show nothing and change nothing a reader sees, or turn the direction of what follows.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}'
    )
}

/// Zero-width joiners: part of the spelling in Persian and the scripts of India, never of an address or number.
const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Vowel signs and accents that stand within a word: not letters to Rust, and part of host names all the same.
fn is_mark_within_word(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c) || is_joiner(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<T: std::fmt::Debug>(
        parse: impl Fn(&str) -> Result<T, Rule>,
        show: impl Fn(&T) -> String,
        cases: &[(&str, Result<&str, Rule>)],
    ) {
        for (raw, expected) in cases {
            let found = parse(raw).map(|value| show(&value));
            assert_eq!(found, expected.clone().map(str::to_owned), "for {raw:?}");
        }
    }

    #[test]
    fn mail_addresses_that_cannot_be_reached_are_refused_with_what_is_wrong() {
        let no = |fault| Err(Rule::NotAnEmailAddress { fault });
        let long = format!("{}@example.org", "a".repeat(65));
        let longer = format!("a@{}org", "abcdefgh.".repeat(30));
        check(
            EmailAddress::parse,
            |email| email.as_str().to_owned(),
            &[
                ("user@example.org", Ok("user@example.org")),
                ("o'neill@example.org", Ok("o'neill@example.org")),
                ("First.Last+tag@Example.ORG", Ok("First.Last+tag@example.org")),
                ("\u{200B}user@example.org\u{A0}", Ok("user@example.org")),
                ("us\u{200D}er@exam\u{AD}ple.org", Ok("user@example.org")),
                ("user@example.xn--p1ai", Ok("user@example.xn--p1ai")),
                ("user@xn--bcher-kva.example.org", Ok("user@xn--bcher-kva.example.org")),
                ("user@example.org.", no(EmailFault::Domain)),
                ("user@example.com1111111", no(EmailFault::Domain)),
                ("user@-example.com", no(EmailFault::Domain)),
                ("user@example-.com", no(EmailFault::Domain)),
                ("user@example", no(EmailFault::Domain)),
                ("user@example..org", no(EmailFault::Domain)),
                ("user@[192.0.2.1]", no(EmailFault::Domain)),
                ("user@192.0.2.1", no(EmailFault::Domain)),
                ("user@exa mple.org", no(EmailFault::Domain)),
                ("user@", no(EmailFault::Domain)),
                ("user..name@example.org", no(EmailFault::LocalPart)),
                ("user.@example.org", no(EmailFault::LocalPart)),
                (".user@example.org", no(EmailFault::LocalPart)),
                ("us er@example.org", no(EmailFault::LocalPart)),
                ("user,two@example.org", no(EmailFault::LocalPart)),
                ("\"user\"@example.org", no(EmailFault::LocalPart)),
                ("@example.org", no(EmailFault::LocalPart)),
                ("Office <user@example.org>", no(EmailFault::LocalPart)),
                ("user.example.org", no(EmailFault::AtSign)),
                ("user@home@example.org", no(EmailFault::AtSign)),
                ("b\u{F6}b@example.org", no(EmailFault::NotAscii)),
                (&long, no(EmailFault::TooLong)),
                (&longer, no(EmailFault::TooLong)),
                ("\u{200B} ", Err(Rule::Required)),
            ],
        );
    }

    #[test]
    fn one_mail_address_in_any_case_has_one_key() {
        let key = |raw: &str| EmailAddress::parse(raw).unwrap().key().to_owned();
        assert_eq!(key("User@Example.org"), key("user@EXAMPLE.org"));
        assert_eq!(key("User@Example.org"), "user@example.org");
    }

    #[test]
    fn telephone_numbers_in_any_script_and_shape_have_one_form() {
        let no = || Err(Rule::NotAPhoneNumber);
        check(
            Phone::parse,
            |phone| phone.as_str().to_owned(),
            &[
                ("07700 900123", Ok("+447700900123")),
                ("+44 7700 900123", Ok("+447700900123")),
                ("+44 (0)7700 900123", Ok("+447700900123")),
                ("(0)7700 900123", Ok("+447700900123")),
                ("0044 7700 900123", Ok("+447700900123")),
                ("44 7700 900123", Ok("+447700900123")),
                ("7700900123", Ok("+447700900123")),
                ("(020) 7946\u{2011}0123", Ok("+442079460123")),
                ("0113.496.0123", Ok("+441134960123")),
                ("\u{200E}07700\u{A0}900123", Ok("+447700900123")),
                ("٠٧٧٠٠ ٩٠٠١٢٣", Ok("+447700900123")),
                ("۰۷۷۰۰ ۹۰۰۱۲۳", Ok("+447700900123")),
                ("০৭৭০০ ৯০০১২৩", Ok("+447700900123")),
                ("੦੭੭੦੦ ੯੦੦੧੨੩", Ok("+447700900123")),
                ("+92 300 0000000", Ok("+923000000000")),
                ("0092 300 0000000", Ok("+923000000000")),
                ("7946 0123", no()),
                ("07700 90012", no()),
                ("07700 9001234", no()),
                ("0600 000 0000", no()),
                ("07700 900123 / 07700 900124", no()),
                ("ask at the office", no()),
                ("+0 1234 567890", no()),
                ("07700+900123", no()),
                (" ", Err(Rule::Required)),
            ],
        );
    }

    #[test]
    fn telephone_numbers_are_shown_as_people_read_them() {
        let shown = |raw: &str| Phone::parse(raw).unwrap().shown();
        assert_eq!(shown("+447700900123"), "07700 900123");
        assert_eq!(shown("02079460123"), "020 7946 0123");
        assert_eq!(shown("01134960123"), "0113 496 0123");
        assert_eq!(shown("01632960123"), "01632 960123");
        assert_eq!(shown("+92 300 0000000"), "+923000000000");
    }

    #[test]
    fn web_addresses_are_links_that_can_be_followed() {
        let no = || Err(Rule::NotAWebAddress);
        check(
            WebAddress::parse,
            |web| web.as_str().to_owned(),
            &[
                ("https://example.org", Ok("https://example.org")),
                ("HTTP://Example.ORG/Path?q=1#top", Ok("http://example.org/Path?q=1#top")),
                ("https://example.org:8080/a", Ok("https://example.org:8080/a")),
                ("https://example.org?q=a:b", Ok("https://example.org?q=a:b")),
                ("www.example.org/classes", Ok("https://www.example.org/classes")),
                ("\u{FEFF}https://example.org ", Ok("https://example.org")),
                ("https://مدرسه.example.org", Ok("https://مدرسه.example.org")),
                ("example.org", no()),
                ("javascript:alert(1)", no()),
                ("ftp://example.org", no()),
                ("https://localhost", no()),
                ("https://user:secret@example.org", no()),
                ("https://exa mple.org", no()),
                ("https://example.org/\"onclick", no()),
                ("https://example..org", no()),
                ("https://-example.org", no()),
                ("https://example.org:0", no()),
                ("https://", no()),
                ("www.", no()),
                ("", Err(Rule::Required)),
            ],
        );
    }

    #[test]
    fn urns_are_five_or_six_digits() {
        check(
            Urn::parse,
            |urn| urn.as_str().to_owned(),
            &[
                (" 121669\u{A0}", Ok("121669")),
                ("10001", Ok("10001")),
                ("1216690", Err(Rule::NotAUrn)),
                ("12166", Ok("12166")),
                ("1216", Err(Rule::NotAUrn)),
                ("12166x", Err(Rule::NotAUrn)),
                ("", Err(Rule::Required)),
            ],
        );
    }

    #[test]
    fn lines_are_composed_and_single_spaced() {
        check(
            |raw| line(raw, 10),
            Clone::clone,
            &[
                ("  a \t b\nc ", Ok("a b c")),
                ("cafe\u{301}", Ok("caf\u{E9}")),
                ("a\u{200B}b\u{202E}c\u{FEFF}", Ok("abc")),
                ("می\u{200C}خواهم", Ok("می\u{200C}خواهم")),
                ("ten letter", Ok("ten letter")),
                ("eleven char", Err(Rule::TooLong { max: 10 })),
                ("ਪੰਜਾਬੀ", Ok("ਪੰਜਾਬੀ")),
                ("a\0b", Err(Rule::BadCharacter)),
                ("a\u{1B}b", Err(Rule::BadCharacter)),
                ("a\u{93}b", Err(Rule::BadCharacter)),
                ("\u{200B}", Err(Rule::Required)),
            ],
        );
    }

    #[test]
    fn paragraphs_keep_their_lines() {
        check(
            |raw| paragraph(raw, 20),
            Clone::clone,
            &[
                ("\n\n a  b \r\nc\r\n\r\n\r\n\td\n\n", Ok("a b\nc\n\nd")),
                ("a\u{2028}b\rc", Ok("a\nb\nc")),
                ("a\0", Err(Rule::BadCharacter)),
                ("twenty-one characters", Err(Rule::TooLong { max: 20 })),
                (" \n ", Err(Rule::Required)),
            ],
        );
    }

    #[test]
    fn days_are_read_in_both_orders_and_never_guessed() {
        check(
            date,
            ToString::to_string,
            &[
                ("2027-01-31", Ok("2027-01-31")),
                ("31/01/2027", Ok("2027-01-31")),
                ("1/2/2027", Ok("2027-02-01")),
                ("\u{200F}٣١/٠١/٢٠٢٧", Ok("2027-01-31")),
                ("2028-02-29", Ok("2028-02-29")),
                ("2027-02-29", Err(Rule::NotADate)),
                ("01/31/2027", Err(Rule::NotADate)),
                ("31/01/27", Err(Rule::NotADate)),
                ("31-01-2027", Err(Rule::NotADate)),
                ("2027-01", Err(Rule::NotADate)),
                ("2027-01-31T10:00", Err(Rule::NotADate)),
                ("+2027-1-1", Err(Rule::NotADate)),
                ("", Err(Rule::Required)),
            ],
        );
    }

    #[test]
    fn numbers_keep_to_their_bounds() {
        let bounds = || Err(Rule::OutOfRange { min: 0, max: 30 });
        check(
            |raw| whole_number(raw, 0, 30),
            ToString::to_string,
            &[
                (" 30 ", Ok("30")),
                ("৩", Ok("3")),
                ("0", Ok("0")),
                ("31", bounds()),
                ("-1", bounds()),
                ("2.5", Err(Rule::NotANumber)),
                ("ten", Err(Rule::NotANumber)),
                ("", Err(Rule::Required)),
            ],
        );
        check(
            |raw| number(raw, 0, 30),
            ToString::to_string,
            &[
                ("2.5", Ok("2.5")),
                ("30", Ok("30")),
                ("30.1", bounds()),
                ("-0.1", bounds()),
                ("inf", Err(Rule::NotANumber)),
                ("NaN", Err(Rule::NotANumber)),
                ("1e1", Err(Rule::NotANumber)),
                ("", Err(Rule::Required)),
            ],
        );
    }
}
