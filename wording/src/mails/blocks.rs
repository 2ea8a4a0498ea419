//! A mail's parts, written twice: as plain text of a readable width, and as a page. Both say the same words.

use askama::Template;
use directory::error::{Error, Result};
use textwrap::{Options, WordSplitter};

use crate::{Label, Language};

/// The widest a line of plain text gets, in columns. An address of a page is never broken.
const WIDTH: usize = 76;

/// A part of a mail.
pub(super) enum Block {
    /// A heading.
    Heading(String),
    /// Lines that belong together.
    Paragraph(Vec<Line>),
    /// One thing among several, set apart.
    Card(Vec<Line>),
    /// What is good to know beside it.
    Small(Vec<Line>),
}

/// A line of a mail.
pub(super) enum Line {
    /// Words.
    Words(String),
    /// The address of a page, in full.
    Link(String),
}

/// What stands between the parts of a mail in several languages.
const BETWEEN: &str = "\n* * *\n\n";

/// Plain text: a blank line between blocks, a link on a line of its own.
pub(super) fn plain(parts: &[(Language, Vec<Block>)]) -> String {
    parts.iter().map(|(_, blocks)| part(blocks)).collect::<Vec<_>>().join(BETWEEN)
}

fn part(blocks: &[Block]) -> String {
    let paragraph = |block: &Block| match block {
        Block::Heading(text) => wrapped(text),
        Block::Paragraph(lines) | Block::Card(lines) | Block::Small(lines) => {
            let line = |line: &Line| match line {
                Line::Words(text) => wrapped(text),
                Line::Link(link) => link.clone(),
            };
            lines.iter().map(line).collect::<Vec<_>>().join("\n")
        }
    };
    format!("{}\n", blocks.iter().map(paragraph).collect::<Vec<_>>().join("\n\n"))
}

fn wrapped(text: &str) -> String {
    let options = Options::new(WIDTH).break_words(false).word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}

#[derive(Template)]
#[template(path = "mail.html")]
struct Page<'a> {
    language: Language,
    brand: String,
    subject: &'a str,
    parts: &'a [(Language, Vec<Block>)],
}

/// A page, with its style inside, since mail programs fetch none.
pub(super) fn page(subject: &str, parts: &[(Language, Vec<Block>)]) -> Result<String> {
    let language = parts.first().map(|(language, _)| *language).unwrap_or_default();
    let page = Page { language, brand: language.label(Label::Brand), subject, parts };
    page.render().map_err(|source| Error::internal("writing a mail's page", source))
}
