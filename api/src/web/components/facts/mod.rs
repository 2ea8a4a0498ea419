//! A list of facts: what each is called, what is known of it, and a link to change it where there is one.

use askama::Template;

use super::Own;

super::markup!(Facts);

/// One fact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fact {
    /// What it is called.
    pub(crate) name: String,
    /// What is known, a line each.
    pub(crate) lines: Vec<String>,
    /// Lines in a language of their own, after the others.
    pub(crate) own: Vec<Own>,
    /// Lines with a name in its own script beside them, after these.
    pub(crate) beside: Vec<(String, Own)>,
    /// Where it is changed, and the link's words.
    pub(crate) change: Option<(String, String)>,
}

/// A list of facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Template)]
#[template(path = "facts/facts.html")]
pub(crate) struct Facts {
    /// The facts in their order.
    pub(crate) facts: Vec<Fact>,
}

impl Facts {
    /// This list with one fact of one line more.
    pub(crate) fn and(self, name: impl Into<String>, line: impl Into<String>) -> Self {
        self.and_lines(name, vec![line.into()])
    }

    /// This list with one fact more.
    pub(crate) fn and_lines(mut self, name: impl Into<String>, lines: Vec<String>) -> Self {
        self.facts.push(Fact { name: name.into(), lines, ..Fact::default() });
        self
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Facts> {
    let mut changed = Facts::default()
        .and("Where", "1.2 miles away: comes to school")
        .and_lines("When", vec!["Saturdays 10:00–12:00".to_owned(), "Sundays 14:00–16:00".to_owned()]);
    let own = vec![Own { text: "বাংলা".to_owned(), tag: "bn".to_owned(), direction: "ltr" }];
    let panjabi = Own { text: "ਪੰਜਾਬੀ".to_owned(), tag: "pa".to_owned(), direction: "ltr" };
    let beside = vec![("Panjabi: taught".to_owned(), panjabi)];
    changed.facts.push(Fact { name: "Taught".to_owned(), beside, ..Fact::default() });
    let change = Some(("/components".to_owned(), "Change languages".to_owned()));
    changed.facts.push(Fact { name: "Languages".to_owned(), own, change, ..Fact::default() });
    vec![changed]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_stands_alone_and_several_are_a_list() {
        let html = examples().remove(0).to_string();
        assert!(html.contains("<dt>Where</dt><dd>1.2 miles away: comes to school</dd>"), "{html}");
        assert!(html.contains("<ul class=\"plain\"><li>Saturdays 10:00–12:00</li>"), "{html}");
        assert!(html.contains("<a href=\"/components\">Change languages</a>"), "{html}");
    }
}
