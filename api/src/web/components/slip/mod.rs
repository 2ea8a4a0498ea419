//! A slip of paper to be filled in by hand: each thing said in one or two languages side by side, with room to write.

use askama::Template;

use super::Own;

super::markup!(Slip);

/// One thing, said in each language of the slip.
pub(crate) type Said = Vec<Own>;

/// One question with room for its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Question {
    /// The question.
    pub(crate) asked: Said,
    /// A hint below it; empty for none.
    pub(crate) hint: Said,
    /// Boxes to tick.
    pub(crate) boxes: Vec<Said>,
    /// How many lines there are to write on.
    pub(crate) lines: u8,
}

/// A slip.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "slip/slip.html")]
pub(crate) struct Slip {
    /// What it is for.
    pub(crate) title: Said,
    /// The sentences before the questions.
    pub(crate) lead: Said,
    /// The questions in the order in which they are typed in.
    pub(crate) questions: Vec<Question>,
    /// The head of what is agreed to.
    pub(crate) agreement: Said,
    /// What is agreed to.
    pub(crate) consent: Said,
    /// The word at the line to sign on, and that at the line for the day.
    pub(crate) sign: [Said; 2],
    /// What to do with it, and its version.
    pub(crate) foot: Vec<Said>,
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Slip> {
    let said = |english: &str, urdu: &str| {
        let urdu = Own { text: urdu.to_owned(), tag: "ur".to_owned(), direction: "rtl" };
        vec![Own { text: english.to_owned(), tag: "en-GB".to_owned(), direction: "ltr" }, urdu]
    };
    let question = Question {
        asked: said("Which days suit you?", "کون سے دن؟"),
        hint: vec![],
        boxes: vec![said("Monday", "پیر"), said("Tuesday", "منگل")],
        lines: 1,
    };
    vec![Slip {
        title: said("Share what you know", "ہمیں بتائیں"),
        lead: said("Tell us what you could share.", "آپ کیا سکھا سکتے ہیں؟"),
        questions: vec![question],
        agreement: said("Your agreement", "آپ کی اجازت"),
        consent: said("I agree.", "مجھے منظور ہے۔"),
        sign: [said("Signature", "دستخط"), said("Date", "تاریخ")],
        foot: vec![said("Please give this slip back.", "یہ پرچی واپس دیں۔")],
    }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_said_in_both_languages_each_in_its_direction() {
        let html = examples().remove(0).to_string();
        for text in ["Which days suit you?", "Monday", "I agree.", "Signature"] {
            assert!(html.contains(&format!("<bdi lang=\"en-GB\" dir=\"ltr\">{text}</bdi>")), "{text}: {html}");
        }
        for text in ["کون سے دن؟", "پیر", "مجھے منظور ہے۔", "دستخط"] {
            assert!(html.contains(&format!("<bdi lang=\"ur\" dir=\"rtl\">{text}</bdi>")), "{text}: {html}");
        }
    }
}
