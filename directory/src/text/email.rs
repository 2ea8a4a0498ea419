//! Mail addresses that mail can reach.

use email_address::{EmailAddress as Grammar, Options};

use super::{is_invisible, is_joiner};
use crate::problem::{EmailFault, Rule};

/// A mail address that a mail can be sent to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EmailAddress {
    text: String,
    key: String,
}

/// The longest mail address that can be delivered.
const EMAIL_MAX: usize = 254;
/// The longest part before the `@`.
const LOCAL_MAX: usize = 64;

impl EmailAddress {
    /// Reads an address; invisible characters and outer spaces are dropped.
    pub fn parse(raw: &str) -> Result<Self, Rule> {
        let fault = |fault| Rule::NotAnEmailAddress { fault };
        // Spreadsheets bring zero-width and no-break spaces along; an address has no spaces of its own at its ends.
        let text: String = raw.chars().filter(|c| !is_invisible(*c) && !is_joiner(*c)).collect();
        let text = text.trim();
        if text.is_empty() {
            return Err(Rule::Required);
        }
        if !text.is_ascii() {
            return Err(fault(EmailFault::NotAscii));
        }
        if text.len() > EMAIL_MAX {
            return Err(fault(EmailFault::TooLong));
        }
        let (local, domain) = text.split_once('@').ok_or(fault(EmailFault::AtSign))?;
        if domain.contains('@') {
            return Err(fault(EmailFault::AtSign));
        }
        if local.len() > LOCAL_MAX {
            return Err(fault(EmailFault::TooLong));
        }
        // Quoted local parts are lawful and, in a school's list, always a slip.
        if local.is_empty() || local.contains('"') || !Grammar::is_valid_local_part(local) {
            return Err(fault(EmailFault::LocalPart));
        }
        if !is_mail_domain(domain) {
            return Err(fault(EmailFault::Domain));
        }
        let text = format!("{local}@{}", domain.to_ascii_lowercase());
        let options = Options::default().with_required_tld().without_display_text().without_domain_literal();
        Grammar::parse_with_options(&text, options).map_err(|_| fault(EmailFault::Domain))?;
        let key = text.to_ascii_lowercase();
        Ok(Self { text, key })
    }

    /// The address as it was given, its domain in lower case.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The address in lower case: what one person's address is known by.
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// Whether mail can go to this domain: proper labels, at least two, the last one letters or punycode.
fn is_mail_domain(domain: &str) -> bool {
    let Some((before, last)) = domain.rsplit_once('.') else { return false };
    let last_is_name = last.chars().all(|c| c.is_ascii_alphabetic()) || last.to_ascii_lowercase().starts_with("xn--");
    last.len() >= 2 && last_is_name && is_label(last) && before.split('.').all(is_label)
}

/// Whether this is one label of a domain name.
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tests::check;

    #[test]
    fn mail_addresses_that_cannot_be_reached_are_refused_with_what_is_wrong() {
        let no = |fault| Err(Rule::NotAnEmailAddress { fault });
        let long = format!("{}@example.org", "a".repeat(65));
        let longer = format!("a@{}org", "abcdefgh.".repeat(30));
        check(
            EmailAddress::parse,
            |email| email.as_str().to_owned(),
            &[
                ("user@example.org", Ok("user@example.org")),
                ("o'neill@example.org", Ok("o'neill@example.org")),
                ("First.Last+tag@Example.ORG", Ok("First.Last+tag@example.org")),
                ("\u{200B}user@example.org\u{A0}", Ok("user@example.org")),
                ("us\u{200D}er@exam\u{AD}ple.org", Ok("user@example.org")),
                ("user@example.xn--p1ai", Ok("user@example.xn--p1ai")),
                ("user@xn--bcher-kva.example.org", Ok("user@xn--bcher-kva.example.org")),
                ("user@example.org.", no(EmailFault::Domain)),
                ("user@example.com1111111", no(EmailFault::Domain)),
                ("user@-example.com", no(EmailFault::Domain)),
                ("user@example-.com", no(EmailFault::Domain)),
                ("user@example", no(EmailFault::Domain)),
                ("user@example..org", no(EmailFault::Domain)),
                ("user@[192.0.2.1]", no(EmailFault::Domain)),
                ("user@192.0.2.1", no(EmailFault::Domain)),
                ("user@exa mple.org", no(EmailFault::Domain)),
                ("user@", no(EmailFault::Domain)),
                ("user..name@example.org", no(EmailFault::LocalPart)),
                ("user.@example.org", no(EmailFault::LocalPart)),
                (".user@example.org", no(EmailFault::LocalPart)),
                ("us er@example.org", no(EmailFault::LocalPart)),
                ("user,two@example.org", no(EmailFault::LocalPart)),
                ("\"user\"@example.org", no(EmailFault::LocalPart)),
                ("@example.org", no(EmailFault::LocalPart)),
                ("Office <user@example.org>", no(EmailFault::LocalPart)),
                ("user.example.org", no(EmailFault::AtSign)),
                ("user@home@example.org", no(EmailFault::AtSign)),
                ("b\u{F6}b@example.org", no(EmailFault::NotAscii)),
                (&long, no(EmailFault::TooLong)),
                (&longer, no(EmailFault::TooLong)),
                ("\u{200B} ", Err(Rule::Required)),
            ],
        );
    }

    #[test]
    fn one_mail_address_in_any_case_has_one_key() {
        let key = |raw: &str| EmailAddress::parse(raw).unwrap().key().to_owned();
        assert_eq!(key("User@Example.org"), key("user@EXAMPLE.org"));
        assert_eq!(key("User@Example.org"), "user@example.org");
    }
}
