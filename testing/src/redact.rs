//! What differs from run to run, taken out of a snapshot: looked at first, so that a snapshot cannot hide a wrong value.

use std::sync::LazyLock;

use insta::internals::{Content, ContentPath};
use regex::{Captures, Regex};
use uuid::Uuid;

#[expect(clippy::unwrap_used, reason = "fixed patterns, each used by a test")]
static UUID: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b").unwrap());

#[expect(clippy::unwrap_used, reason = "fixed patterns, each used by a test")]
static SIGN_IN: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(/sign-in/)([A-Za-z0-9_.~-]+)").unwrap());

/// A text with its ids as `[id 1]`, `[id 2]` … in the order in which they first stand there, and tokens of sign-in links
/// as `[token]`.
///
/// # Panics
/// Where an id is none of ours (UUIDv7), or a token is too short to be a secret.
pub fn text(text: &str) -> String {
    let text = SIGN_IN.replace_all(text, |found: &Captures<'_>| {
        let (path, token) = (&found[1], &found[2]);
        assert!(token.len() >= 43, "a token of {} characters holds no 256 bits", token.len());
        format!("{path}[token]")
    });
    let mut ids: Vec<String> = Vec::new();
    let text = UUID.replace_all(&text, |found: &Captures<'_>| {
        let id = found[0].to_owned();
        assert_ours(&id);
        let at = ids.iter().position(|known| *known == id).unwrap_or_else(|| {
            ids.push(id);
            ids.len() - 1
        });
        format!("[id {}]", at + 1)
    });
    text.into_owned()
}

/// For `insta`'s redactions: an id of ours, as `[id]`.
///
/// # Panics
/// While redacting, where the value is no id of ours.
pub fn id() -> insta::internals::Redaction {
    insta::dynamic_redaction(|value: Content, path: ContentPath<'_>| {
        assert_ours(value.as_str().unwrap_or_else(|| panic!("{path} is not a text")));
        "[id]"
    })
}

fn assert_ours(id: &str) {
    let version = Uuid::try_parse(id).map(|id| id.get_version_num());
    assert!(version == Ok(7), "{id} is not a UUIDv7");
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "019400aa-0000-7000-8000-000000000001";
    const TWO: &str = "019400aa-0000-7000-8000-000000000002";

    #[test]
    fn the_same_id_has_the_same_number_all_through() {
        let token = "a".repeat(43);
        let given = format!("https://kith.example.org/sign-in/{token} /needs/{ONE} /offers/{TWO} /needs/{ONE}");
        let expected = "https://kith.example.org/sign-in/[token] /needs/[id 1] /offers/[id 2] /needs/[id 1]";
        assert_eq!(text(&given), expected);
    }

    #[test]
    #[should_panic(expected = "is not a UUIDv7")]
    fn an_id_of_another_kind_is_not_hidden() {
        text("/needs/7f2c5a1e-1111-4111-8111-111111111111");
    }

    #[test]
    #[should_panic(expected = "holds no 256 bits")]
    fn a_short_token_is_not_hidden() {
        text("/sign-in/abc");
    }
}
