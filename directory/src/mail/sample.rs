//! Invented letters, one of each kind: what previews show and snapshots keep.

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::{Body, EnquiryNews, Letter, Listing, MailKind, MatchNews, NeedNews, Recipient};
use crate::codes::{Day, OfferFormat};
use crate::enquiries::EnquiryInput;
use crate::ids::{EnquiryId, ListingLinkId, MailId, NeedId, OfferId, PartnerId, PersonId, SignInLinkId};
use crate::matching::{Reason, Unmet};

impl Letter {
    /// An invented letter of a kind, as it would be sent at `now`.
    pub fn sample(kind: MailKind, now: DateTime<Utc>) -> Self {
        let body = match kind {
            MailKind::SignIn => Body::SignIn {
                link: SignInLinkId::from_uuid(id(1)),
                expires_at: now + TimeDelta::minutes(15),
                with_code: true,
            },
            MailKind::ListingLink => Body::ListingLink {
                link: ListingLinkId::from_uuid(id(9)),
                expires_at: now + TimeDelta::days(30),
                partner: Some("Saturday Yoruba School".to_owned()),
            },
            MailKind::Enquiry => Body::Enquiry(EnquiryNews {
                enquiry: EnquiryId::from_uuid(id(11)),
                offer: OfferId::from_uuid(id(3)),
                format: OfferFormat::Workshop,
                listing: Some((
                    "Saturday Yoruba School".to_owned(),
                    "Bronze casting in clay, with the story of the Oba’s court".to_owned(),
                )),
                school: "Primary School One".to_owned(),
                asked_by: "Year 5 teacher".to_owned(),
                answer_to: "teacher@example.org".to_owned(),
                input: EnquiryInput {
                    what: "We start Ancient Benin after half-term.\nCould you bring the bronzes alive?".to_owned(),
                    class: Some("Year 5, 30 children".to_owned()),
                    dates: Some("any Tuesday in March".to_owned()),
                },
            }),
            MailKind::Matches => Body::Matches(vec![
                NeedNews {
                    need: NeedId::from_uuid(id(2)),
                    text: "Year 5 start Ancient Benin after half-term: who can bring the bronzes alive?".to_owned(),
                    matches: vec![
                        MatchNews {
                            offer: OfferId::from_uuid(id(3)),
                            format: OfferFormat::Workshop,
                            listing: Listing::Organisation {
                                partner: "Saturday Yoruba School".to_owned(),
                                title: "Bronze casting in clay, with the story of the Oba’s court".to_owned(),
                                reasons: reasons(&[
                                    Reason::ComesToSchool { distance_km: 1.931 },
                                    Reason::Online,
                                    Reason::Unmet { unmet: Unmet::Day { day: Day::Sat } },
                                ]),
                            },
                        },
                        MatchNews {
                            offer: OfferId::from_uuid(id(4)),
                            format: OfferFormat::Talk,
                            listing: Listing::Person,
                        },
                    ],
                },
                NeedNews {
                    need: NeedId::from_uuid(id(5)),
                    text: "درس اللغة العربية".to_owned(),
                    matches: vec![MatchNews {
                        offer: OfferId::from_uuid(id(6)),
                        format: OfferFormat::Class,
                        listing: Listing::Organisation {
                            partner: "مدرسة السبت".to_owned(),
                            title: "你好！ and other greetings".to_owned(),
                            reasons: reasons(&[Reason::Online]),
                        },
                    }],
                },
            ]),
        };
        let to = match kind {
            MailKind::SignIn | MailKind::Matches => Recipient::Person(PersonId::from_uuid(id(8))),
            MailKind::ListingLink | MailKind::Enquiry => Recipient::Partner(PartnerId::from_uuid(id(10))),
        };
        Self { id: MailId::from_uuid(id(7)), to, language: None, address: "o'neill@example.org".to_owned(), body }
    }
}

fn reasons(reasons: &[Reason]) -> serde_json::Value {
    serde_json::to_value(reasons).unwrap_or_default()
}

/// An identifier that stays the same from run to run.
const fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x019b_d3c8_1a2b_7000_8000_0000_0000_0000 + number)
}
