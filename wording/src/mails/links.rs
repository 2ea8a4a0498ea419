//! The addresses of pages that stand in mails, some with a token made for this one mail.

use directory::accounts::{Secret, SignInCode, link_code, link_token, listing_link_token};
use directory::error::Result;
use directory::ids::{EnquiryId, ListingLinkId, NeedId, OfferId, PersonId, SignInLinkId};
use directory::mail::{MailKind, Stop, stop_token};

/// Makes the addresses in mails.
#[derive(Clone, Debug)]
pub struct Links {
    public_url: String,
    secret: Secret,
}

impl Links {
    /// Addresses below `public_url`, how a browser reaches the service, with tokens made from `secret`.
    pub fn new(public_url: &str, secret: &Secret) -> Self {
        Self { public_url: public_url.trim_end_matches('/').to_owned(), secret: secret.clone() }
    }

    /// The page with the button that stops mails: of a kind, or of that kind about one need.
    pub fn stop(&self, person: PersonId, kind: MailKind, need: Option<NeedId>) -> Result<String> {
        let token = stop_token(&self.secret, &Stop { person, kind, need })?;
        Ok(format!("{}/mail/stop/{token}", self.public_url))
    }

    pub(super) fn sign_in(&self, link: SignInLinkId) -> Result<String> {
        Ok(format!("{}/sign-in/{}", self.public_url, link_token(&self.secret, link)?))
    }

    pub(super) fn code(&self, link: SignInLinkId) -> Result<SignInCode> {
        link_code(&self.secret, link)
    }

    /// The page that opens a listing without signing in.
    pub fn listing(&self, link: ListingLinkId) -> Result<String> {
        Ok(format!("{}/listing-link/{}", self.public_url, listing_link_token(&self.secret, link)?))
    }

    pub(super) fn need(&self, need: NeedId) -> String {
        format!("{}/needs/{need}", self.public_url)
    }

    pub(super) fn enquiry(&self, enquiry: EnquiryId) -> String {
        format!("{}/enquiries/{enquiry}", self.public_url)
    }

    pub(super) fn offer(&self, offer: OfferId) -> String {
        format!("{}/offers/{offer}", self.public_url)
    }

    pub(super) fn preferences(&self) -> String {
        format!("{}/mail", self.public_url)
    }
}
