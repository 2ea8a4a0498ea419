//! Web addresses that can be followed.

use super::{is_invisible, is_mark_within_word};
use crate::problem::Rule;

/// The address of a web page, beginning with `https://` or `http://`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebAddress(String);

/// The longest web address that is kept.
const WEB_MAX: usize = 2000;

impl WebAddress {
    /// Reads an address; one that begins with `www.` gets `https://` in front.
    pub fn parse(raw: &str) -> Result<Self, Rule> {
        let text: String = raw.chars().filter(|c| !is_invisible(*c)).collect();
        let text = text.trim();
        if text.is_empty() {
            return Err(Rule::Required);
        }
        if text.chars().count() > WEB_MAX {
            return Err(Rule::TooLong { max: WEB_MAX });
        }
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
            None if text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) => ("https".to_owned(), text),
            None => return Err(Rule::NotAWebAddress),
        };
        // The address is written into pages as a link: quotes, spaces and brackets have no place in it.
        let unsafe_character = |c: char| c.is_whitespace() || c.is_control() || "<>\"'`\\^{}|".contains(c);
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at_checked(end).ok_or(Rule::NotAWebAddress)?;
        let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
        let host_is_name = host.contains('.')
            && host.split('.').all(|label| {
                !label.is_empty()
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.chars().all(|c| c.is_alphanumeric() || c == '-' || is_mark_within_word(c))
            });
        let good = matches!(scheme.as_str(), "http" | "https")
            && host_is_name
            && port.parse::<u16>().is_ok_and(|port| port > 0)
            && !path.contains(unsafe_character);
        if !good {
            return Err(Rule::NotAWebAddress);
        }
        Ok(Self(format!("{scheme}://{}{path}", authority.to_lowercase())))
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for WebAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tests::check;

    #[test]
    fn web_addresses_are_links_that_can_be_followed() {
        let no = || Err(Rule::NotAWebAddress);
        check(
            WebAddress::parse,
            |web| web.as_str().to_owned(),
            &[
                ("https://example.org", Ok("https://example.org")),
                ("HTTP://Example.ORG/Path?q=1#top", Ok("http://example.org/Path?q=1#top")),
                ("https://example.org:8080/a", Ok("https://example.org:8080/a")),
                ("https://example.org?q=a:b", Ok("https://example.org?q=a:b")),
                ("www.example.org/classes", Ok("https://www.example.org/classes")),
                ("\u{FEFF}https://example.org ", Ok("https://example.org")),
                ("https://مدرسه.example.org", Ok("https://مدرسه.example.org")),
                ("example.org", no()),
                ("javascript:alert(1)", no()),
                ("ftp://example.org", no()),
                ("https://localhost", no()),
                ("https://user:secret@example.org", no()),
                ("https://exa mple.org", no()),
                ("https://example.org/\"onclick", no()),
                ("https://example..org", no()),
                ("https://-example.org", no()),
                ("https://example.org:0", no()),
                ("https://", no()),
                ("www.", no()),
                ("", Err(Rule::Required)),
            ],
        );
    }
}
