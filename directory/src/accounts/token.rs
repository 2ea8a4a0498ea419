//! The secrets a person carries: the token of a link, that of a session, and those of their programs.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};
use crate::ids::{ListingLinkId, SignInLinkId};

/// The installation's secret. Whoever has it can make links that sign in, so it is never shown.
#[derive(Clone)]
pub struct Secret(Vec<u8>);

/// The fewest bytes of a secret: as many as its hash has.
const SECRET_MIN: usize = 32;

impl Secret {
    /// The secret, if it is long enough (32 bytes) not to be guessed.
    pub fn new(text: &str) -> Option<Self> {
        let bytes = text.trim().as_bytes();
        (bytes.len() >= SECRET_MIN).then(|| Self(bytes.to_vec()))
    }

    /// The code for what is `named` and nothing else: the purpose stands in it, so it opens no other door.
    pub(crate) fn code_of(&self, purpose: &[u8], named: &[u8]) -> Result<Hmac<Sha256>> {
        let mut code = Hmac::<Sha256>::new_from_slice(&self.0).map_err(|source| Error::internal("signing", source))?;
        code.update(purpose);
        code.update(b"\0");
        code.update(named);
        Ok(code)
    }
}

impl Secret {
    /// What stands in the database for whom something is limited: nobody without the secret can tell who it is.
    pub(crate) fn limit_key(&self, kind: &str, whom: &str) -> Result<Vec<u8>> {
        let mut code = Hmac::<Sha256>::new_from_slice(&self.0).map_err(|source| Error::internal("hashing", source))?;
        code.update(b"kith rate limit\0");
        code.update(kind.as_bytes());
        code.update(b"\0");
        code.update(whom.as_bytes());
        Ok(code.finalize().into_bytes().to_vec())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// What the code in a link's token is for.
const SIGN_IN: &[u8] = b"kith sign-in link";

/// The bytes of a link's id in its token, and of its code.
const ID_BYTES: usize = 16;
const CODE_BYTES: usize = 32;

/// The token that stands in a link's address: its id and the code of it, in hexadecimal.
pub fn link_token(secret: &Secret, id: SignInLinkId) -> Result<String> {
    let code = secret.code_of(SIGN_IN, id.uuid().as_bytes())?.finalize().into_bytes();
    Ok(to_hex(&[id.uuid().as_bytes().as_slice(), &code].concat()))
}

/// The link a token was made for; none if this installation did not make it. Takes the same time for every wrong code.
pub fn parse_token(secret: &Secret, token: &str) -> Option<SignInLinkId> {
    let bytes: [u8; ID_BYTES + CODE_BYTES] = from_hex(token)?;
    let (id, code) = bytes.split_first_chunk::<ID_BYTES>()?;
    let id = SignInLinkId::from_uuid(uuid::Uuid::from_bytes(*id));
    secret.code_of(SIGN_IN, id.uuid().as_bytes()).ok()?.verify_slice(code).ok()?;
    Some(id)
}

/// What the code in the token of a link to a listing is for.
const LISTING: &[u8] = b"kith listing link";

/// The bytes of the code in the token of a link to a listing. Half a code is still far more than anybody can guess, and
/// keeps the address short enough for a text message and a small QR code.
const LISTING_CODE_BYTES: usize = 16;

/// The token that opens a listing: the link's id and the code of it, in hexadecimal.
pub fn listing_link_token(secret: &Secret, id: ListingLinkId) -> Result<String> {
    let code = secret.code_of(LISTING, id.uuid().as_bytes())?.finalize().into_bytes();
    let mut token = id.uuid().as_bytes().to_vec();
    token.extend(code.iter().take(LISTING_CODE_BYTES));
    Ok(to_hex(&token))
}

/// The link to a listing that a token was made for; none if this installation did not make it.
pub(crate) fn parse_listing_token(secret: &Secret, token: &str) -> Option<ListingLinkId> {
    let bytes: [u8; ID_BYTES + LISTING_CODE_BYTES] = from_hex(token)?;
    let (id, code) = bytes.split_first_chunk::<ID_BYTES>()?;
    let id = ListingLinkId::from_uuid(uuid::Uuid::from_bytes(*id));
    secret.code_of(LISTING, id.uuid().as_bytes()).ok()?.verify_truncated_left(code).ok()?;
    Some(id)
}

/// What a signed-in browser shows with every request. Kept nowhere but there.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionToken([u8; 32]);

impl SessionToken {
    /// A new one that nobody can guess.
    pub(super) fn random() -> Self {
        Self(rand::random())
    }

    /// The token written in `text`; none if it is not written like one.
    pub fn parse(text: &str) -> Option<Self> {
        from_hex(text).map(Self)
    }

    /// The token as text, for the cookie and nothing else.
    pub fn reveal(&self) -> String {
        to_hex(&self.0)
    }

    /// What the table keeps of it.
    pub(super) fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0).to_vec()
    }
}

impl std::fmt::Debug for SessionToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionToken(…)")
    }
}

/// How every token of a program begins, so that one that leaked can be found by whoever searches for it.
const API_TOKEN_PREFIX: &str = "kith_";

/// What a program shows with every request.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiToken([u8; 32]);

impl ApiToken {
    /// A new one that nobody can guess.
    pub(super) fn random() -> Self {
        Self(rand::random())
    }

    /// Whether `text` is meant to be one, right or wrong.
    pub fn is_meant(text: &str) -> bool {
        text.starts_with(API_TOKEN_PREFIX)
    }

    /// The token written in `text`; none if it is not written like one.
    pub fn parse(text: &str) -> Option<Self> {
        from_hex(text.strip_prefix(API_TOKEN_PREFIX)?).map(Self)
    }

    /// The token as text, to be shown once.
    pub fn reveal(&self) -> String {
        format!("{API_TOKEN_PREFIX}{}", to_hex(&self.0))
    }

    /// What the table keeps of it.
    pub(super) fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0).to_vec()
    }
}

impl std::fmt::Debug for ApiToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApiToken(…)")
    }
}

/// Bytes in hexadecimal, as they go into an address.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|four| char::from_digit(four.into(), 16)).collect()
}

/// The bytes that [`to_hex`] wrote, if there are so many.
pub(crate) fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != 2 * N || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        let [high, low] = pair else { return None };
        let value = char::from(*high).to_digit(16)? * 16 + char::from(*low).to_digit(16)?;
        *byte = u8::try_from(value).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(letter: &str) -> Secret {
        Secret::new(&letter.repeat(32)).unwrap()
    }

    fn link() -> SignInLinkId {
        SignInLinkId::new(chrono::DateTime::UNIX_EPOCH)
    }

    #[test]
    fn a_link_token_names_its_link_and_goes_into_an_address() {
        let id = link();
        let token = link_token(&secret("a"), id).unwrap();
        assert_eq!(token, link_token(&secret("a"), id).unwrap(), "the mail's sender must be able to make it again");
        assert!(token.bytes().all(|b| b.is_ascii_alphanumeric()));
        assert_eq!(parse_token(&secret("a"), &token), Some(id));
    }

    #[test]
    fn a_token_that_was_tampered_with_is_none() {
        let token = link_token(&secret("a"), link()).unwrap();
        assert_eq!(parse_token(&secret("b"), &token), None, "another installation's");
        for at in 0..token.len() {
            let mut changed = token.clone().into_bytes();
            changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(parse_token(&secret("a"), &changed), None, "changed at {at}");
        }
        for wrong in ["", "0", &token[1..], &format!("{token}0"), &"é".repeat(token.len() / 2)] {
            assert_eq!(parse_token(&secret("a"), wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn secrets_do_not_show_in_logs() {
        let token = SessionToken::random();
        assert_eq!(format!("{token:?}"), "SessionToken(…)");
        assert_eq!(format!("{:?}", secret("a")), "Secret(…)");
        assert_eq!(SessionToken::parse(&token.reveal()), Some(token));
    }

    #[test]
    fn a_short_secret_is_refused() {
        assert!(Secret::new(&"a".repeat(31)).is_none());
        assert!(Secret::new(&format!("  {}  ", "a".repeat(30))).is_none());
    }
}
