//! The six digits of a sign-in mail, and the browser that may use them.

use hmac::Mac as _;
use sha2::{Digest as _, Sha256};

use super::token::{Secret, from_hex, to_hex};
use crate::error::Result;
use crate::ids::SignInLinkId;
use crate::problem::Rule;
use crate::text::{ascii_digit, is_invisible};

/// What the HMAC of a code is for.
const CODE: &[u8] = b"kith sign-in code";
/// How many digits a code has.
const DIGITS: usize = 6;
/// One more than the greatest code.
const CODES: u64 = 1_000_000;

/// Six digits that stand in a sign-in mail beside its link.
#[derive(Clone, PartialEq, Eq)]
pub struct SignInCode(String);

impl SignInCode {
    /// Reads a code in the digits of any script, with whatever stands between them.
    pub fn parse(raw: &str) -> Result<Self, Rule> {
        let between = |letter: &char| is_invisible(*letter) || letter.is_whitespace() || *letter == '-';
        let code: String = raw.chars().filter(|letter| !between(letter)).map(ascii_digit).collect();
        let is_code = code.len() == DIGITS && code.bytes().all(|digit| digit.is_ascii_digit());
        if is_code { Ok(Self(code)) } else { Err(Rule::NotACode) }
    }

    /// The code as it stands in the mail.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for SignInCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SignInCode(…)")
    }
}

/// The code of a link: made from its id, so that it stands nowhere.
pub fn link_code(secret: &Secret, id: SignInLinkId) -> Result<SignInCode> {
    let made = secret.code_of(CODE, id.uuid().as_bytes())?.finalize().into_bytes();
    let number = made.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    Ok(SignInCode(format!("{:0DIGITS$}", number % CODES)))
}

/// What a browser holds that asked for a link, so that the code in the mail works there and nowhere else.
#[derive(Clone, PartialEq, Eq)]
pub struct Tab([u8; 32]);

impl Tab {
    /// A new one that nobody can guess.
    pub fn random() -> Self {
        Self(rand::random())
    }

    /// The one written in `text`; none if it is not written like one.
    pub fn parse(text: &str) -> Option<Self> {
        from_hex(text).map(Self)
    }

    /// It as text, for the cookie and nothing else.
    pub fn reveal(&self) -> String {
        to_hex(&self.0)
    }

    /// What the table keeps of it.
    pub(super) fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0).to_vec()
    }
}

impl std::fmt::Debug for Tab {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tab(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_in_any_digits_and_spacing() {
        for (raw, expected) in [
            ("012345", Some("012345")),
            (" 012 345 ", Some("012345")),
            ("012-345", Some("012345")),
            ("۰۱۲۳۴۵", Some("012345")),
            ("٠١٢ ٣٤٥", Some("012345")),
            ("০১২৩৪৫", Some("012345")),
            ("੦੧੨੩੪੫", Some("012345")),
            ("12345", None),
            ("0123456", None),
            ("01234a", None),
            ("", None),
        ] {
            let read = SignInCode::parse(raw).ok();
            assert_eq!(read.as_ref().map(SignInCode::reveal), expected, "{raw:?}");
        }
    }

    #[test]
    fn a_code_is_that_of_its_link_and_secret() {
        let secret = |letter: &str| Secret::new(&letter.repeat(32)).unwrap();
        let link = |number| SignInLinkId::from_uuid(uuid::Uuid::from_u128(number));
        let code = link_code(&secret("a"), link(1)).unwrap();
        assert_eq!(code, link_code(&secret("a"), link(1)).unwrap(), "the mail's sender must be able to make it again");
        assert_ne!(code, link_code(&secret("b"), link(1)).unwrap());
        assert_ne!(code, link_code(&secret("a"), link(2)).unwrap());
        for number in 0..50 {
            let code = link_code(&secret("a"), link(number)).unwrap();
            assert_eq!(SignInCode::parse(code.reveal()).ok(), Some(code));
        }
    }

    #[test]
    fn secrets_of_signing_in_do_not_show_in_logs() {
        let tab = Tab::random();
        assert_eq!(format!("{tab:?}"), "Tab(…)");
        assert_eq!(Tab::parse(&tab.reveal()), Some(tab));
        assert_eq!(format!("{:?}", SignInCode::parse("123456").unwrap()), "SignInCode(…)");
    }
}
