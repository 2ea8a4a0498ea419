//! Telephone numbers in one form.

use super::{ascii_digits, is_joiner};
use crate::problem::Rule;

/// A telephone number, kept as `+`, country and number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone(String);

impl Phone {
    /// Reads a number as written in Britain (`020 7946 0123`) or with its country (`+92 300 1234567`).
    pub fn parse(raw: &str) -> Result<Self, Rule> {
        let plain: String = ascii_digits(raw).chars().filter(|c| !is_joiner(*c)).collect();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tests::check;

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
}
