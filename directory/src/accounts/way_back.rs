//! Where to go after signing in.

/// The longest way back, in bytes: a question with its words, written as an address.
const LONGEST: usize = 8192;

/// A path on this site, with its query: never a way to another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayBack(String);

impl WayBack {
    /// The way, if `text` is one: `//elsewhere`, `/\elsewhere` and control characters lead away.
    pub fn parse(text: &str) -> Option<Self> {
        let local = text.starts_with('/')
            && !text.starts_with("//")
            && text.len() <= LONGEST
            && text.chars().all(|letter| letter.is_ascii_graphic() && letter != '\\');
        local.then(|| Self(text.to_owned()))
    }

    /// The way as it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_in_leads_nowhere_else() {
        for (text, expected) in [
            ("/needs", true),
            ("/needs/1?a=b", true),
            ("/?text=The+Romans%2C+objects", true),
            ("", false),
            ("//evil.example", false),
            ("/\\evil.example", false),
            ("/\t/evil.example", false),
            ("https://evil.example", false),
            ("needs", false),
            ("/a\r\nSet-Cookie: x=y", false),
        ] {
            assert_eq!(WayBack::parse(text).is_some(), expected, "{text:?}");
        }
        let long = format!("/?text={}", "a".repeat(LONGEST));
        assert_eq!(WayBack::parse(&long), None);
    }
}
