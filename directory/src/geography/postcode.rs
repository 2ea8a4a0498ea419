//! Postcodes as people write them, parsed into what they mean: a unit, a sector, an outward code or an area.

use std::fmt;

use unicode_normalization::UnicodeNormalization;

use crate::problem::Rule;
use crate::text::ascii_digit;

/// A whole postcode, such as `LE5 4PH`. It keeps to the grammar of British postcodes; whether it is in use is for the
/// directory of postcodes to say.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Postcode {
    outward: Outward,
    /// Digit and two letters: always three ASCII characters.
    inward: [char; 3],
}

/// The first half of a postcode: `LE5` of `LE5 4PH`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Outward(String);

/// Where a search looks: as much of a postcode as was given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PlaceSought {
    /// A whole postcode: `LE5 4PH`.
    Unit(Postcode),
    /// An outward code and one digit more: `LE5 4`.
    Sector(Outward, char),
    /// An outward code: `LE5`.
    Outward(Outward),
    /// The two letters that many outward codes begin with: `LE`.
    Area(String),
}

impl Postcode {
    /// Reads a postcode in any case and spacing, with stray punctuation, invisible characters, digits of other scripts,
    /// and the letter O or I where only a digit fits.
    pub fn parse(text: &str) -> Result<Self, Rule> {
        let typed = Typed::read(text)?;
        if let Some(postcode) = typed.unit() {
            return Ok(postcode);
        }
        Err(if typed.is_beginning() { Rule::PostcodeIncomplete } else { Rule::NotAPostcode })
    }

    /// The outward code: `LE5`.
    pub const fn outward(&self) -> &Outward {
        &self.outward
    }

    /// The sector: `LE5 4`.
    pub fn sector(&self) -> String {
        let [digit, ..] = self.inward;
        format!("{} {digit}", self.outward)
    }

    /// Without its space, as the column has it: `LE54PH`.
    pub(super) fn key(&self) -> String {
        let [digit, first, second] = self.inward;
        format!("{}{digit}{first}{second}", self.outward)
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [digit, first, second] = self.inward;
        write!(f, "{} {digit}{first}{second}", self.outward)
    }
}

impl Outward {
    /// Reads an outward code, as forgiving as [`Postcode::parse`].
    pub fn parse(text: &str) -> Result<Self, Rule> {
        outward(&Typed::read(text)?.joined()).ok_or(Rule::NotAPostcode)
    }

    /// The code itself: `LE5`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is a place outside England, Wales and Scotland, of which no grid reference is published
    /// (or, for Northern Ireland, only one on Ireland's own grid).
    pub fn is_off_the_grid(&self) -> bool {
        is_off_the_grid(area_of(&self.0))
    }
}

impl fmt::Display for Outward {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PlaceSought {
    /// Reads a postcode or the beginning of one: `LE5 4PH`, `LE5 4`, `LE5`, `LE`. One character is too little.
    ///
    /// `SK1 2` is a sector and `SK12` an outward code: only the gap tells them apart.
    pub fn parse(text: &str) -> Result<Self, Rule> {
        let typed = Typed::read(text)?;
        if let Some(unit) = typed.unit() {
            return Ok(Self::Unit(unit));
        }
        if let Some((outward, digit)) = typed.sector() {
            return Ok(Self::Sector(outward, digit));
        }
        let joined = typed.joined();
        if let Some(outward) = outward(&joined) {
            return Ok(Self::Outward(outward));
        }
        match joined.as_slice() {
            [first, second] if is_first(*first) && is_second(*second) => {
                Ok(Self::Area(joined.iter().map(char::to_ascii_uppercase).collect()))
            }
            _ if typed.is_beginning() => Err(Rule::PostcodeIncomplete),
            _ => Err(Rule::NotAPostcode),
        }
    }

    /// Whether no distance can be told from there; see [`Outward::is_off_the_grid`].
    pub fn is_off_the_grid(&self) -> bool {
        match self {
            Self::Unit(postcode) => postcode.outward.is_off_the_grid(),
            Self::Sector(outward, _) | Self::Outward(outward) => outward.is_off_the_grid(),
            Self::Area(area) => is_off_the_grid(area),
        }
    }
}

impl fmt::Display for PlaceSought {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit(postcode) => postcode.fmt(f),
            Self::Sector(outward, digit) => write!(f, "{outward} {digit}"),
            Self::Outward(outward) => outward.fmt(f),
            Self::Area(area) => f.write_str(area),
        }
    }
}

/// Northern Ireland, Jersey, Guernsey, the Isle of Man, the forces abroad, Gibraltar.
const OFF_THE_GRID: [&str; 6] = ["BT", "JE", "GY", "IM", "BF", "GX"];

fn is_off_the_grid(area: &str) -> bool {
    OFF_THE_GRID.contains(&area)
}

/// As [`Outward::is_off_the_grid`], of a postcode as a column has it.
pub(super) fn is_off_the_grid_key(key: &str) -> bool {
    is_off_the_grid(area_of(key))
}

/// The letters an outward code begins with.
fn area_of(outward: &str) -> &str {
    outward.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default()
}

/// What was typed, as groups of letters and digits with everything else taken away.
struct Typed {
    groups: Vec<Vec<char>>,
}

/// More letters and digits than any postcode has: nothing longer is looked at.
const LONGEST: usize = 16;

impl Typed {
    fn read(text: &str) -> Result<Self, Rule> {
        let mut groups = vec![];
        let mut group = vec![];
        let mut count = 0;
        // Full-width letters and the like become ordinary ones.
        for c in text.nfkc() {
            if c.is_alphanumeric() {
                count += 1;
                if count > LONGEST {
                    return Err(Rule::NotAPostcode);
                }
                group.push(ascii_digit(c));
            } else if !is_invisible(c) && !group.is_empty() {
                groups.push(std::mem::take(&mut group));
            }
        }
        if !group.is_empty() {
            groups.push(group);
        }
        let typed = Self { groups };
        let joined = typed.joined();
        if joined.is_empty() {
            // Where the field may be empty its reader asks for nothing; here something was needed.
            let nothing = text.trim().is_empty();
            return Err(if nothing { Rule::Required } else { Rule::NotAPostcode });
        }
        // Forces' post offices have numbers instead of places.
        let is_forces = joined.iter().take(4).map(char::to_ascii_uppercase).eq("BFPO".chars())
            && joined.iter().skip(4).all(char::is_ascii_digit);
        if is_forces { Err(Rule::PostcodeOutsideEngland) } else { Ok(typed) }
    }

    fn joined(&self) -> Vec<char> {
        self.groups.concat()
    }

    fn unit(&self) -> Option<Postcode> {
        let joined = self.joined();
        let (front, back) = joined.split_at_checked(joined.len().checked_sub(3)?)?;
        let outward = outward(front)?;
        let &[digit, first, second] = back else { return None };
        let (digit, _) = as_digit(digit)?;
        let inward = [digit, first.to_ascii_uppercase(), second.to_ascii_uppercase()];
        (is_inward_letter(first) && is_inward_letter(second)).then_some(Postcode { outward, inward })
    }

    fn sector(&self) -> Option<(Outward, char)> {
        let (last, before) = self.groups.split_last()?;
        let &[digit] = last.as_slice() else { return None };
        Some((outward(&before.concat())?, as_digit(digit)?.0))
    }

    /// Whether a postcode may begin like this: an outward code, a sector, or all but the last letter.
    fn is_beginning(&self) -> bool {
        let joined = self.joined();
        if outward(&joined).is_some() || self.sector().is_some() {
            return true;
        }
        matches!(joined.as_slice(), [front @ .., digit, letter]
            if digit.is_ascii_digit() && is_inward_letter(*letter) && outward(front).is_some())
    }
}

/// Characters that are not seen and separate nothing: joiners, marks of direction, the byte order mark.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// The digit that stands here, and whether it had to be read out of a letter that looks like one.
const fn as_digit(c: char) -> Option<(char, bool)> {
    match c {
        '0'..='9' => Some((c, false)),
        'O' | 'o' => Some(('0', true)),
        'I' | 'i' | 'l' => Some(('1', true)),
        _ => None,
    }
}

fn is_first(c: char) -> bool {
    c.is_ascii_alphabetic() && !"QVX".contains(c.to_ascii_uppercase())
}

fn is_second(c: char) -> bool {
    c.is_ascii_alphabetic() && !"IJZ".contains(c.to_ascii_uppercase())
}

fn is_inward_letter(c: char) -> bool {
    c.is_ascii_alphabetic() && !"CIKMOV".contains(c.to_ascii_uppercase())
}

/// What may stand at one place of an outward code.
#[derive(Clone, Copy)]
enum Slot {
    First,
    Second,
    Digit,
    /// The first digit of two, which is never 0.
    Leading,
    /// The last letter of `W1A`. Those of London's old districts, ended in 2000 (`W1V`), are among them.
    Third,
    /// The last letter of `SW1A`.
    Fourth,
}

/// The six shapes of outward codes: A9, A99, AA9, AA99, A9A, AA9A.
const SHAPES: [&[Slot]; 6] = {
    use Slot::{Digit, First, Fourth, Leading, Second, Third};
    [
        &[First, Digit],
        &[First, Leading, Digit],
        &[First, Second, Digit],
        &[First, Second, Leading, Digit],
        &[First, Digit, Third],
        &[First, Second, Digit, Fourth],
    ]
};

/// Two outward codes that follow no shape: Newport until 1984, and one bank.
const SHAPELESS: [&str; 2] = ["NPT", "GIR"];

impl Slot {
    /// The character that stands here if this one was typed, and whether it had to be read as another.
    fn read(self, c: char) -> Option<(char, bool)> {
        let upper = c.to_ascii_uppercase();
        let fits = match self {
            Self::Digit => return as_digit(c),
            Self::Leading => return as_digit(c).filter(|(digit, _)| *digit != '0'),
            Self::First => is_first(c),
            Self::Second => is_second(c),
            Self::Third => c.is_ascii_alphabetic() && "ABCDEFGHJKMNPRSTUVWXY".contains(upper),
            Self::Fourth => c.is_ascii_alphabetic() && "ABEHMNPRVWXY".contains(upper),
        };
        fits.then_some((upper, false))
    }
}

/// The outward code that was typed: the reading that changes fewest characters, if only one does.
fn outward(typed: &[char]) -> Option<Outward> {
    let upper: String = typed.iter().map(char::to_ascii_uppercase).collect();
    if SHAPELESS.contains(&upper.as_str()) {
        return Some(Outward(upper));
    }
    let mut best: Option<(usize, Option<String>)> = None;
    for shape in SHAPES.into_iter().filter(|shape| shape.len() == typed.len()) {
        let Some(read) = shape.iter().zip(typed).map(|(slot, c)| slot.read(*c)).collect::<Option<Vec<_>>>() else {
            continue;
        };
        let changed = read.iter().filter(|(_, changed)| *changed).count();
        // Two letters are far likelier an area whose district was forgotten than a letter read as a digit.
        if changed > 0 && typed.len() == 2 {
            continue;
        }
        let code = read.into_iter().map(|(c, _)| c).collect();
        match &mut best {
            Some((fewest, _)) if *fewest < changed => {}
            Some((fewest, only)) if *fewest == changed => *only = None,
            _ => best = Some((changed, Some(code))),
        }
    }
    best?.1.map(Outward)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_postcode_is_read_however_it_is_written() {
        for (typed, expected) in [
            ("SW1A 0AA", "SW1A 0AA"),
            ("sw1a 0aa", "SW1A 0AA"),
            (" SW1A 0AA", "SW1A 0AA"),
            ("SW1A  0AA", "SW1A 0AA"),
            ("SW1A-0AA", "SW1A 0AA"),
            ("SW1A 0AA.", "SW1A 0AA"),
            ("CV3 2DF", "CV3 2DF"),
            ("CV3+2DF", "CV3 2DF"),
            ("cv32df", "CV3 2DF"),
            ("(LE5-4PH)", "LE5 4PH"),
            ("[le5 4ph],", "LE5 4PH"),
            ("LE5\u{a0}4PH", "LE5 4PH"),
            ("\u{feff}L\u{200b}E5\u{2009}4PH\u{200f}", "LE5 4PH"),
            ("LE5\u{2013}4PH", "LE5 4PH"),
            ("ＬＥ５　４ＰＨ", "LE5 4PH"),
            ("b93 0dx", "B93 0DX"),
            ("B93 ODX", "B93 0DX"),
            ("CRO 2YR", "CR0 2YR"),
            ("SE1O 2XX", "SE10 2XX"),
            ("WIA 1AA", "W1A 1AA"),
            ("ECIA lBB", "EC1A 1BB"),
            ("SLI 1AA", "SL1 1AA"),
            ("LE\u{665} \u{664}PH", "LE5 4PH"),
            ("LE\u{6f5} \u{6f4}PH", "LE5 4PH"),
            ("LE\u{9eb} \u{9ea}PH", "LE5 4PH"),
            ("LE\u{a6b} \u{a6a}PH", "LE5 4PH"),
            ("NPT 0AD", "NPT 0AD"),
            ("W1V 1AA", "W1V 1AA"),
            ("JE2 4ST", "JE2 4ST"),
        ] {
            let read = Postcode::parse(typed).map(|postcode| postcode.to_string());
            assert_eq!(read.as_deref(), Ok(expected), "{typed:?}");
        }
    }

    #[test]
    fn what_is_no_postcode_is_refused_with_the_rule_it_breaks() {
        for (typed, rule) in [
            ("", Rule::Required),
            (" \u{a0} ", Rule::Required),
            ("-", Rule::NotAPostcode),
            ("blablabla", Rule::NotAPostcode),
            ("LE5 4PH and more", Rule::NotAPostcode),
            ("LE5 4PHH", Rule::NotAPostcode),
            ("QA1 1AA", Rule::NotAPostcode),
            ("LE5 4CI", Rule::NotAPostcode),
            ("SL 1AA", Rule::NotAPostcode),
            ("LÉ5 4PH", Rule::NotAPostcode),
            ("12345", Rule::NotAPostcode),
            ("sw1a", Rule::PostcodeIncomplete),
            ("LE5 4", Rule::PostcodeIncomplete),
            ("LE5 4P", Rule::PostcodeIncomplete),
            ("BFPO 57", Rule::PostcodeOutsideEngland),
        ] {
            assert_eq!(Postcode::parse(typed), Err(rule), "{typed:?}");
        }
    }

    #[test]
    fn a_search_takes_as_much_of_a_postcode_as_there_is() {
        let kind = |typed: &str| {
            PlaceSought::parse(typed).map(|sought| {
                let kind = match sought {
                    PlaceSought::Unit(_) => "unit",
                    PlaceSought::Sector(..) => "sector",
                    PlaceSought::Outward(_) => "outward",
                    PlaceSought::Area(_) => "area",
                };
                format!("{kind} {sought}")
            })
        };
        for (typed, expected) in [
            ("le54ph", "unit LE5 4PH"),
            ("LE5 4", "sector LE5 4"),
            ("SK1 2", "sector SK1 2"),
            ("SK12", "outward SK12"),
            ("SK1", "outward SK1"),
            ("SK10", "outward SK10"),
            ("M1", "outward M1"),
            ("m 1", "outward M1"),
            ("E1 4", "sector E1 4"),
            ("E14", "outward E14"),
            ("sw1a", "outward SW1A"),
            ("Ex", "area EX"),
        ] {
            assert_eq!(kind(typed).as_deref(), Ok(expected), "{typed:?}");
        }
        for (typed, rule) in [
            ("", Rule::Required),
            ("M", Rule::NotAPostcode),
            ("1", Rule::NotAPostcode),
            ("blablabla", Rule::NotAPostcode),
            ("Leicester", Rule::NotAPostcode),
            ("LE5 4P", Rule::PostcodeIncomplete),
        ] {
            assert_eq!(kind(typed), Err(rule), "{typed:?}");
        }
    }

    #[test]
    fn the_parts_of_a_postcode_are_its_own() {
        let postcode = Postcode::parse("sk101aa").expect("a postcode");
        assert_eq!(postcode.outward().as_str(), "SK10");
        assert_eq!(postcode.sector(), "SK10 1");
        assert_eq!(postcode.key(), "SK101AA");
    }

    #[test]
    fn islands_forces_and_northern_ireland_are_off_the_grid() {
        for (typed, off) in [
            ("JE2 4ST", true),
            ("GY1 1AA", true),
            ("IM1 1AD", true),
            ("BT1 5GS", true),
            ("BF1 3AA", true),
            ("B1 1AA", false),
            ("G1 1AA", false),
            ("CF10 1AA", false),
        ] {
            let sought = PlaceSought::parse(typed).expect("a postcode");
            assert_eq!(sought.is_off_the_grid(), off, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,24}") {
            let _ = PlaceSought::parse(&text);
            if let Ok(postcode) = Postcode::parse(&text) {
                prop_assert_eq!(Postcode::parse(&postcode.to_string()), Ok(postcode));
            }
        }

        #[test]
        fn a_postcode_reads_back_as_itself(
            text in "[A-PR-UWYZ]([1-9]?[0-9]|[A-HK-Y][1-9]?[0-9]|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9][ABEHMNPRVWXY]) [0-9][ABD-HJLNP-UW-Z]{2}",
            spaced in any::<bool>(),
        ) {
            let typed = if spaced { text.to_lowercase() } else { text.replace(' ', "") };
            let postcode = Postcode::parse(&typed).expect("it keeps to the grammar");
            prop_assert_eq!(postcode.to_string(), text);
            prop_assert_eq!(Postcode::parse(&postcode.key()), Ok(postcode));
        }
    }
}
