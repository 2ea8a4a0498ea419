//! `kith routes`: which pages there are, for whom, and in which languages. What looks at every page asks it.

use anyhow::Result;
use serde::Serialize;
use wording::Language;

use crate::Outcome;
use crate::output::Output;

/// All of it, for a program.
#[derive(Serialize)]
struct Document {
    languages: Vec<Spoken>,
    routes: Vec<Route>,
}

/// A language that pages are offered in.
#[derive(Serialize)]
struct Spoken {
    tag: &'static str,
    right_to_left: bool,
}

/// A route by its pattern, and who its page is for: `family`, `staff`, `development`, or for nobody to look at, `action`.
#[derive(Serialize)]
struct Route {
    path: &'static str,
    who: &'static str,
}

/// Lists the pages. Needs no database.
pub(crate) fn list(output: Output) -> Result<Outcome> {
    let languages = Language::offered()
        .map(|language| Spoken { tag: language.tag(), right_to_left: language.is_right_to_left() })
        .collect();
    let routes: Vec<Route> =
        api::page_routes().into_iter().map(|route| Route { path: route.path, who: route.who.code() }).collect();
    let lines: Vec<String> = routes.iter().map(|Route { path, who }| format!("{who:<12} {path}")).collect();
    output.result(&Document { languages, routes }, &lines.join("\n"))?;
    Ok(Outcome::Done)
}
