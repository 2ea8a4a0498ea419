//! Numbers, days and the numbers of schools, in the digits of any script.

use chrono::NaiveDate;

use super::is_invisible;
use crate::problem::Rule;

/// A text with every digit as an ASCII one and nothing invisible: what is read as a number, a day, a time or a postcode is
/// read from this, so that each field takes the digits of whoever fills it in.
pub(crate) fn ascii_digits(raw: &str) -> String {
    raw.chars().filter(|c| !is_invisible(*c)).map(ascii_digit).collect()
}

/// The ASCII digit for a digit of the scripts our families write in; anything else as it is.
pub(crate) fn ascii_digit(c: char) -> char {
    /// The noughts: Unicode has each script's ten digits in a row.
    const NOUGHTS: [char; 13] = [
        '\u{660}',  // Arabic
        '\u{6F0}',  // Persian and Urdu
        '\u{7C0}',  // N'Ko
        '\u{966}',  // Devanagari
        '\u{9E6}',  // Bengali
        '\u{A66}',  // Gurmukhi
        '\u{AE6}',  // Gujarati
        '\u{B66}',  // Odia
        '\u{BE6}',  // Tamil
        '\u{C66}',  // Telugu
        '\u{CE6}',  // Kannada
        '\u{D66}',  // Malayalam
        '\u{FF10}', // full width
    ];
    let value = |nought: &char| u32::from(c).checked_sub(u32::from(*nought)).filter(|value| *value < 10);
    match c {
        // The decimal point of Arabic and Urdu numbers.
        '\u{66B}' => '.',
        _ => NOUGHTS.iter().find_map(value).and_then(|value| char::from_digit(value, 10)).unwrap_or(c),
    }
}

/// A school's number in the register of schools: text, never counted with.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Urn(String);

impl Urn {
    /// Reads a number of six digits, or five in older ones.
    pub fn parse(raw: &str) -> Result<Self, Rule> {
        let text = ascii_digits(raw);
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

/// Reads a day written `2027-01-31` or `31/01/2027`, between the years 1900 and 2199.
pub fn date(raw: &str) -> Result<NaiveDate, Rule> {
    let text = ascii_digits(raw);
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
    let text = ascii_digits(raw);
    let text = text.trim();
    if text.is_empty() {
        return Err(Rule::Required);
    }
    let number: i64 = text.parse().map_err(|_| Rule::NotANumber)?;
    if (min..=max).contains(&number) { Ok(number) } else { Err(Rule::OutOfRange { min, max }) }
}

/// Reads a number with or without decimals within whole bounds.
pub fn number(raw: &str, min: i32, max: i32) -> Result<f64, Rule> {
    let text = ascii_digits(raw);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tests::check;

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
                ("\u{61C}٢٥", Ok("25")),
                ("۱۲", Ok("12")),
                ("੨੫", Ok("25")),
                ("२५", Ok("25")),
                ("૨૫", Ok("25")),
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
                ("٢٫٥", Ok("2.5")),
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
