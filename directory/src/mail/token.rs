//! The token with which a mail's reader stops such mails: it names whose and which, signs nobody in, and does not expire.

use hmac::Mac as _;
use uuid::Uuid;

use super::MailKind;
use crate::accounts::{Secret, from_hex, to_hex};
use crate::error::Result;
use crate::ids::{NeedId, PersonId};

/// Mails that somebody may stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Whose mails.
    pub person: PersonId,
    /// Of which kind.
    pub kind: MailKind,
    /// Only those about this need; none for all of the kind.
    pub need: Option<NeedId>,
}

const PURPOSE: &[u8] = b"kith stop mails";

/// The bytes of what is named, without and with a need, and of the code behind them. Half a code is still far more than
/// anybody can guess, and keeps the address short enough to be copied from a mail.
const ALL_BYTES: usize = 1 + 16;
const NEED_BYTES: usize = ALL_BYTES + 16;
const CODE_BYTES: usize = 16;

/// The token that stands in the address: made again for each mail, and kept nowhere.
pub fn stop_token(secret: &Secret, stop: &Stop) -> Result<String> {
    let mut named = vec![number(stop.kind)];
    named.extend_from_slice(stop.person.uuid().as_bytes());
    if let Some(need) = stop.need {
        named.extend_from_slice(need.uuid().as_bytes());
    }
    let code = secret.code_of(PURPOSE, &named)?.finalize().into_bytes();
    named.extend(code.iter().take(CODE_BYTES));
    Ok(to_hex(&named))
}

/// What a token stops; none if this installation did not make it.
pub(super) fn parse_stop(secret: &Secret, token: &str) -> Option<Stop> {
    let all: Option<[u8; ALL_BYTES + CODE_BYTES]> = from_hex(token);
    let one: Option<[u8; NEED_BYTES + CODE_BYTES]> = from_hex(token);
    let bytes = all.as_ref().map(<[u8; ALL_BYTES + CODE_BYTES]>::as_slice).or(one.as_ref().map(|bytes| &bytes[..]))?;
    let (named, code) = bytes.split_at_checked(bytes.len() - CODE_BYTES)?;
    secret.code_of(PURPOSE, named).ok()?.verify_truncated_left(code).ok()?;
    let (kind, ids) = named.split_first()?;
    let (person, need) = ids.split_at_checked(16)?;
    let need = if need.is_empty() { None } else { Some(NeedId::from_uuid(Uuid::from_slice(need).ok()?)) };
    let kind = MailKind::ALL.iter().copied().find(|known| number(*known) == *kind && known.can_be_stopped())?;
    Some(Stop { person: PersonId::from_uuid(Uuid::from_slice(person).ok()?), kind, need })
}

/// A kind in a token. Never changes: tokens stand in mails that were sent years ago.
const fn number(kind: MailKind) -> u8 {
    match kind {
        MailKind::SignIn => 0,
        MailKind::Matches => 1,
        MailKind::ListingLink => 2,
        MailKind::Enquiry => 3,
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    fn secret(letter: &str) -> Secret {
        Secret::new(&letter.repeat(32)).unwrap()
    }

    fn stop(kind: MailKind, need: Option<NeedId>) -> Stop {
        Stop { person: PersonId::new(DateTime::UNIX_EPOCH), kind, need }
    }

    #[test]
    fn a_stop_token_names_person_kind_and_need() {
        for need in [None, Some(NeedId::new(DateTime::UNIX_EPOCH))] {
            let stop = stop(MailKind::Matches, need);
            let token = stop_token(&secret("a"), &stop).unwrap();
            assert!(token.len() < 100 && token.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{token}");
            assert_eq!(parse_stop(&secret("a"), &token), Some(stop));
        }
    }

    #[test]
    fn a_stop_token_that_was_tampered_with_is_none() {
        let token = stop_token(&secret("a"), &stop(MailKind::Matches, None)).unwrap();
        assert_eq!(parse_stop(&secret("b"), &token), None, "another installation's");
        for at in 0..token.len() {
            let mut changed = token.clone().into_bytes();
            changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
            assert_eq!(parse_stop(&secret("a"), &String::from_utf8(changed).unwrap()), None, "changed at {at}");
        }
        for wrong in ["", "0", &token[1..], &format!("{token}0"), &"é".repeat(token.len() / 2)] {
            assert_eq!(parse_stop(&secret("a"), wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn mails_that_are_a_service_have_no_stop_token() {
        let token = stop_token(&secret("a"), &stop(MailKind::SignIn, None)).unwrap();
        assert_eq!(parse_stop(&secret("a"), &token), None);
    }
}
