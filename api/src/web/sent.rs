//! What a form or an address sends where a name may stand several times, as ticked boxes do.

use serde::Deserialize;
use url::form_urlencoded;

/// Names and values in their order.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct Sent(Vec<(String, String)>);

impl Sent {
    /// The first value of a name; empty where there is none.
    pub(super) fn one(&self, name: &str) -> String {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// Every value of a name that is not blank.
    pub(super) fn all(&self, name: &str) -> Vec<String> {
        let of_name = self.0.iter().filter(|(known, value)| known == name && !value.trim().is_empty());
        of_name.map(|(_, value)| value.clone()).collect()
    }

    /// Every name and value that says something.
    pub(super) fn said(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter().filter(|(_, value)| !value.trim().is_empty())
    }

    /// An address with what is sent, save what `leave` out says.
    pub(super) fn address(&self, path: &str, leave: impl Fn(&str, &str) -> bool) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (name, value) in self.said().filter(|(name, value)| !leave(name, value)) {
            query.append_pair(name, value);
        }
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_all_but_what_is_left_out() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let sent = Sent(vec![
            pair("kind", "parent"),
            pair("kind", "madrasah"),
            pair("words", "tea & talk"),
            pair("sort", " "),
        ]);
        assert_eq!(sent.all("kind"), ["parent", "madrasah"]);
        assert_eq!(sent.one("words"), "tea & talk");
        let without = sent.address("/partners", |name, value| (name, value) == ("kind", "parent"));
        assert_eq!(without, "/partners?kind=madrasah&words=tea+%26+talk");
        assert_eq!(sent.address("/partners", |_, _| true), "/partners");
    }
}
