//! Raw fields of an enquiry into an input that cannot be wrong.

use crate::problem::{Problem, Problems};
use crate::text::{line, paragraph};

/// The raw fields of an enquiry. Blank means not given.
#[derive(Clone, Debug, Default)]
pub struct EnquiryFields {
    /// What is wanted, in the asker's words.
    pub what: String,
    /// For which class: its year, how many children.
    pub class: String,
    /// When, in the asker's words.
    pub dates: String,
}

/// What an enquiry says, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnquiryInput {
    /// What is wanted.
    pub what: String,
    /// For which class.
    pub class: Option<String>,
    /// When.
    pub dates: Option<String>,
}

/// Parses an enquiry's fields; every problem at once.
pub fn parse_enquiry(fields: &EnquiryFields) -> Result<EnquiryInput, Vec<Problem>> {
    let mut problems = Problems::new();
    let what = problems.required("what", &fields.what, |text| paragraph(text, 1_000));
    let class = problems.optional("class", &fields.class, |text| line(text, 100));
    let dates = problems.optional("dates", &fields.dates, |text| line(text, 200));
    problems.finish(what.map(|what| EnquiryInput { what, class, dates }))
}
