//! What a command says: with `--json` one document on standard output, and everything else on standard error.

use std::io::Write as _;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

/// Where a command's result goes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    json: bool,
}

impl Output {
    /// For a person, or, with `json`, for a program.
    pub(crate) fn new(json: bool) -> Self {
        Self { json }
    }

    /// The result of a command: the document for a program, or the sentences for a person. Called once.
    pub(crate) fn result(self, document: &impl Serialize, sentences: &str) -> anyhow::Result<()> {
        let text = if self.json { serde_json::to_string_pretty(document)? } else { sentences.to_owned() };
        write(&mut std::io::stdout().lock(), &text)
    }
}

/// A line on standard error: how far a command is.
pub(crate) fn progress(line: &str) {
    // Nobody is left to tell when even this fails.
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

fn write(out: &mut impl std::io::Write, text: &str) -> anyhow::Result<()> {
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        // Whoever reads has read enough: `kith schema | head`.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// How far a long job is: a bar on a terminal, a line per stage anywhere else.
#[derive(Debug)]
pub(crate) struct Bar {
    bar: ProgressBar,
    stage: String,
}

impl Bar {
    /// A bar that has not begun.
    pub(crate) fn new() -> Self {
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {percent:>3} % {elapsed} + {eta}") {
            bar.set_style(style);
        }
        Self { bar, stage: String::new() }
    }

    /// Says what is being done, and how much of it is.
    pub(crate) fn at(&mut self, stage: &str, done: u64, of: u64) {
        if self.stage != stage {
            stage.clone_into(&mut self.stage);
            self.bar.set_message(self.stage.clone());
            if self.bar.is_hidden() {
                progress(stage);
            }
        }
        self.bar.set_length(of);
        self.bar.set_position(done);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
