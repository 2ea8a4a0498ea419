//! Which form of help a request asks for: interpreting, translation, lessons and regular help are different jobs, and
//! people seldom name them by these words.

use crate::codes::OfferFormat;

use super::phrases::{FAMILY, HELPING, MEETING, SPEAKING, WRITING};

use OfferFormat::{Class, HostVisit, Interpreting, Mentoring, Performance, ResourceLoan, Talk, Translation, Workshop};

/// What in a request tells the form of help.
pub(super) struct Cues<'a> {
    /// Forms named, and not ruled out.
    pub(super) wanted: Vec<OfferFormat>,
    /// Forms named and ruled out.
    pub(super) unwanted: Vec<OfferFormat>,
    /// Whether a language is named.
    pub(super) languages: bool,
    /// Whether any of these phrases stands in it, and is not ruled out.
    pub(super) says: &'a dyn Fn(&[&str]) -> bool,
    /// Whether it is about lessons.
    pub(super) lessons: bool,
    /// Whether it names an interpreter or translator, in any language.
    pub(super) interpreter: bool,
}

/// The form of help, decided.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Decided {
    pub(super) formats: Vec<OfferFormat>,
    pub(super) unwanted: Vec<OfferFormat>,
    /// Whether the language that is named is to be used, and not only talked about.
    pub(super) language_is_used: bool,
}

/// Words that name the job of carrying words between languages.
const CARRYING: &[&str] = &[
    "interpreter",
    "interpreting",
    "interpret",
    "translator",
    "translation",
    "translate",
    "translated",
    "translating",
];
/// Words that name the written job.
const TRANSLATING: &[&str] = &["translator", "translation", "translate", "translated", "translating"];
/// Words that name the spoken job.
const INTERPRETING: &[&str] = &["interpreter", "interpreting", "interpret"];

pub(super) fn decide(cues: &Cues<'_>) -> Decided {
    let says = cues.says;
    let mut unwanted = cues.unwanted.clone();
    let meeting = says(MEETING) || (says(FAMILY) && says(SPEAKING));
    let writing = says(WRITING);
    let lessons = cues.lessons;
    let helping = says(HELPING);
    unwanted.retain(|format| !cues.wanted.contains(format) || !matches!(format, Interpreting | Translation));

    // Where a language is named, a meeting or a letter says which job it is, unless it is about lessons or homework.
    let by_occasion = says(MEETING) && !helping || (meeting || writing) && !lessons && (meeting || !helping);
    let carried = says(CARRYING) || cues.interpreter || cues.languages && by_occasion;
    if carried && !(unwanted.contains(&Interpreting) && unwanted.contains(&Translation)) {
        let written = !unwanted.contains(&Translation)
            && (unwanted.contains(&Interpreting)
                || (writing && !says(MEETING) && !says(INTERPRETING))
                || (says(TRANSLATING) && !meeting));
        let format = if written { Translation } else { Interpreting };
        return Decided { formats: vec![format], unwanted, language_is_used: true };
    }

    let mut formats = Vec::new();
    if helping || cues.wanted.contains(&Mentoring) {
        formats.push(Mentoring);
    }
    // "Help in lessons" is help, not a lesson.
    if (lessons && !helping) || (cues.wanted.contains(&Class) && cues.languages && !helping) {
        formats.push(Class);
    }
    for format in [Talk, Workshop, HostVisit, Performance, ResourceLoan] {
        if cues.wanted.contains(&format) && !formats.contains(&format) {
            formats.push(format);
        }
    }
    formats.retain(|format| !unwanted.contains(format));
    let language_is_used = cues.languages && (helping || lessons);
    Decided { formats, unwanted, language_is_used }
}
