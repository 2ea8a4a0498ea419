//! Reads the files of sentences and writes what the code may say of pages: a `Label` for each message without values, a
//! method of `Language` for each with values. A language that lacks a sentence, or hands one another value, stops the
//! build; so does a sentence that stands twice.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Every message of one language by its id.
type Messages = BTreeMap<String, Message>;

/// What is known of one message.
struct Message {
    /// The values it takes.
    values: BTreeSet<String>,
    /// Its words, for docs; what is chosen or put in is left out.
    words: String,
    /// Whether code is written for it: it stands under `pages/` or `staff/`.
    for_pages: bool,
    /// Whether it is for staff, and so in English alone.
    for_staff: bool,
}

#[expect(clippy::disallowed_methods, reason = "cargo tells a build script where it is by its environment")]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=build.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("locales");
    let english = read(&root.join("en"))?;
    let mut files =
        String::from("/// The files of each language, by its tag.\npub(crate) const FILES: &[(&str, &[&str])] = &[\n");
    for language in folders(&root)? {
        let tag = name(&language);
        if tag != "en" {
            compare(&tag, &english, &read(&language)?)?;
        }
        writeln!(files, "    ({tag:?}, &[")?;
        for file in files_of(&language)? {
            writeln!(files, "        include_str!({:?}),", file.display().to_string())?;
        }
        writeln!(files, "    ]),")?;
    }
    files.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("files.rs"), files)?;
    fs::write(out.join("said.rs"), code(&english)?)?;
    Ok(())
}

/// The code for what pages say.
fn code(english: &Messages) -> Result<String, Box<dyn Error>> {
    let pages = || english.iter().filter(|(_, message)| message.for_pages);
    let labels: Vec<_> = pages().filter(|(_, message)| message.values.is_empty()).collect();
    let mut code = String::from(
        "/// A fixed word or sentence of a page.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Label {\n",
    );
    for (id, message) in &labels {
        writeln!(code, "    /// {}\n    {},", message.words, camel(id))?;
    }
    code.push_str("}\n\nimpl Label {\n    /// Every one of them.\n    pub const ALL: &'static [Self] = &[\n");
    for (id, _) in &labels {
        writeln!(code, "        Self::{},", camel(id))?;
    }
    code.push_str("    ];\n\n    /// Its id in the files of sentences.\n    #[expect(clippy::too_many_lines, reason = \"a line for each label\")]\n    pub const fn id(self) -> &'static str {\n        match self {\n");
    for (id, _) in &labels {
        writeln!(code, "            Self::{} => {id:?},", camel(id))?;
    }
    code.push_str("        }\n    }\n}\n\nimpl Language {\n");
    for (id, message) in pages().filter(|(_, message)| !message.values.is_empty()) {
        let snake = id.replace('-', "_");
        let given: Vec<String> =
            message.values.iter().map(|name| format!("{}: impl Into<Value<'a>>", name.replace('-', "_"))).collect();
        let handed: Vec<String> =
            message.values.iter().map(|name| format!("({name:?}, {}.into())", name.replace('-', "_"))).collect();
        writeln!(code, "    /// {}", message.words)?;
        writeln!(code, "    pub fn say_{snake}<'a>(self, {}) -> String {{", given.join(", "))?;
        writeln!(code, "        self.say({id:?}, [{}])\n    }}\n", handed.join(", "))?;
    }
    code.push_str("}\n");
    Ok(code)
}

/// Refuses a language that does not say all that English says with the same values, or says more.
fn compare(tag: &str, english: &Messages, other: &Messages) -> Result<(), Box<dyn Error>> {
    let mut faults = Vec::new();
    for (id, message) in english.iter().filter(|(_, message)| !message.for_staff) {
        match other.get(id) {
            None => faults.push(format!("{id} is missing")),
            Some(said) if said.values != message.values => {
                faults.push(format!("{id} takes {:?} and should take {:?}", said.values, message.values));
            }
            Some(_) => {}
        }
    }
    faults
        .extend(other.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{id} is not said in English")));
    if faults.is_empty() { Ok(()) } else { Err(format!("locales/{tag}: {}", faults.join("; ")).into()) }
}

fn read(language: &Path) -> Result<Messages, Box<dyn Error>> {
    let mut messages = Messages::new();
    for file in files_of(language)? {
        let text = fs::read_to_string(&file)?;
        let resource = fluent_syntax::parser::parse(text.as_str())
            .map_err(|(_, faults)| format!("{}: {faults:?}", file.display()))?;
        let folder = file.parent().map(name).unwrap_or_default();
        let (pages, staff) = (folder == "pages", folder == "staff");
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let pattern = message.value.as_ref().ok_or_else(|| format!("{id} says nothing"))?;
            let mut found =
                Message { values: BTreeSet::new(), words: String::new(), for_pages: pages || staff, for_staff: staff };
            look(pattern, &mut found, true);
            found.words = found.words.split_whitespace().collect::<Vec<_>>().join(" ");
            if messages.insert(id.clone(), found).is_some() {
                return Err(format!("{}: {id} stands twice", file.display()).into());
            }
        }
    }
    Ok(messages)
}

/// Gathers the values and words of a pattern, with those of every branch.
fn look(pattern: &Pattern<&str>, into: &mut Message, outermost: bool) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if outermost => into.words.push_str(value),
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => value(inline, into, outermost),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                value(selector, into, outermost);
                for variant in variants {
                    look(&variant.value, into, false);
                }
            }
        }
    }
}

fn value(inline: &InlineExpression<&str>, into: &mut Message, outermost: bool) {
    if let InlineExpression::VariableReference { id } = inline {
        into.values.insert(id.name.to_owned());
        if outermost {
            into.words.extend(["`", id.name, "`"]);
        }
    }
}

fn files_of(language: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for folder in std::iter::once(language.to_owned()).chain(folders(language)?) {
        files.extend(entries(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")));
    }
    Ok(files)
}

fn folders(path: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    Ok(entries(path)?.into_iter().filter(|path| path.is_dir()).collect())
}

fn entries(path: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    found.sort();
    Ok(found)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// `listing-pause-button` as `ListingPauseButton`.
fn camel(id: &str) -> String {
    let capital =
        |word: &str| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect::<String>();
    id.split('-').map(capital).collect()
}
