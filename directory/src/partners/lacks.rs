//! What a listing lacks to be of use: what a draft waits for.

use super::PartnerInput;
use crate::codes::codes;

codes! {
    /// Something that a listing lacks.
    Lack {
        /// Where it is.
        Place = "place",
        /// Any way to reach it.
        Contact = "contact",
        /// Anything it offers.
        Offer = "offer",
        /// Its languages.
        Languages = "languages",
        /// A person's consent to be listed.
        Consent = "consent",
    }
}

impl Lack {
    /// Whether a listing that lacks this stays a draft when it is imported. What it offers, and its languages, can be asked
    /// of it once it can be reached.
    pub const fn holds_back(self) -> bool {
        matches!(self, Self::Place | Self::Contact | Self::Consent)
    }
}

/// What a listing lacks that is being written. `liaison/lacks.rs` says it of rows.
pub(crate) fn lacks_of(input: &PartnerInput, has_offer: bool) -> Vec<Lack> {
    let contact = &input.contact;
    missing([
        (Lack::Place, input.place.is_some()),
        (Lack::Contact, contact.email.is_some() || contact.phone.is_some() || contact.website.is_some()),
        (Lack::Offer, has_offer),
        (Lack::Languages, !input.languages.is_empty()),
        (Lack::Consent, !input.kind.is_person() || input.consent.is_some()),
    ])
}

fn missing(there: [(Lack, bool); 5]) -> Vec<Lack> {
    there.into_iter().filter(|(_, there)| !there).map(|(lack, _)| lack).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::partners::{PartnerFields, parse_partner};

    #[test]
    fn a_name_alone_lacks_everything_and_a_person_consent_too() {
        let named = |kind: &str| PartnerFields {
            kind: kind.into(),
            name: "Saturday School".into(),
            ..PartnerFields::default()
        };
        let lacks = |fields: &PartnerFields| lacks_of(&parse_partner(fields).unwrap(), false);
        let four = [Lack::Place, Lack::Contact, Lack::Offer, Lack::Languages];
        assert_eq!(lacks(&named("madrasah")), four);
        assert_eq!(lacks(&named("parent")), [&four[..], &[Lack::Consent]].concat());
        let reached = PartnerFields { postcode: "LE5 4PH".into(), phone: "01632 960123".into(), ..named("madrasah") };
        assert_eq!(lacks(&reached), [Lack::Offer, Lack::Languages]);
        assert!(!lacks(&reached).iter().any(|lack| lack.holds_back()));
    }
}
