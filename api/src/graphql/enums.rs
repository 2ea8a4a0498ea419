//! The closed lists of the domain as GraphQL enums: each value is its code, upper-cased.

use async_graphql::Enum;
use directory::{actor, codes, curriculum, mail, needs, partners, schools};

/// One GraphQL enum for one closed list of the domain, value by value.
macro_rules! mirrors {
    ($($(#[$meta:meta])* $name:ident of $domain:ty { $($(#[$vmeta:meta])* $value:ident as $code:literal,)+ })+) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
            pub(super) enum $name { $($(#[$vmeta])* #[graphql(name = $code)] $value,)+ }

            impl From<$domain> for $name {
                fn from(value: $domain) -> Self {
                    match value { $(<$domain>::$value => Self::$value,)+ }
                }
            }

            impl From<$name> for $domain {
                fn from(value: $name) -> Self {
                    match value { $($name::$value => <$domain>::$value,)+ }
                }
            }
        )+

        #[cfg(test)]
        fn all() -> Vec<(&'static str, &'static str)> {
            let mut all = Vec::new();
            $(
                assert_eq!(<$domain>::ALL.len(), [$($code,)+].len());
                $(all.push(($code, <$domain>::$value.code()));)+
            )+
            all
        }
    };
}

mirrors! {
    /// What sort of name a name is, the surest first.
    NameKind of curriculum::NameKind {
        /// The English name shown to people.
        Preferred as "PREFERRED",
        /// Another name for the same.
        Synonym as "SYNONYM",
        /// A language's name in itself.
        OwnName as "OWN_NAME",
        /// A name in another script or language.
        OwnScript as "OWN_SCRIPT",
        /// A spelling that is met and not recommended.
        Spelling as "SPELLING",
        /// A word that points to it without naming it.
        RelatedWord as "RELATED_WORD",
    }
    /// What sort of body or person a partner is.
    PartnerKind of codes::PartnerKind {
        /// Part-time school run by a community, often for a first language.
        SupplementarySchool as "SUPPLEMENTARY_SCHOOL",
        /// Islamic supplementary school.
        Madrasah as "MADRASAH",
        /// A school or college that opens its doors to the neighbourhood.
        CommunitySchool as "COMMUNITY_SCHOOL",
        /// Any other community body.
        CommunityOrganisation as "COMMUNITY_ORGANISATION",
        /// One person who gives time.
        Volunteer as "VOLUNTEER",
        /// A parent or carer who shares what they know.
        Parent as "PARENT",
        /// One person who interprets or translates.
        Interpreter as "INTERPRETER",
    }
    /// What a partner will do.
    OfferFormat of codes::OfferFormat {
        /// A course of lessons.
        Class as "CLASS",
        /// Someone speaks and answers questions.
        Talk as "TALK",
        /// Pupils make or do something.
        Workshop as "WORKSHOP",
        /// Pupils come to the partner's place.
        HostVisit as "HOST_VISIT",
        /// Spoken words carried between languages.
        Interpreting as "INTERPRETING",
        /// Written words carried between languages.
        Translation as "TRANSLATION",
        /// Regular help for one pupil or a small group.
        Mentoring as "MENTORING",
        /// Music, dance, drama to watch or join.
        Performance as "PERFORMANCE",
        /// Things a school may borrow.
        ResourceLoan as "RESOURCE_LOAN",
    }
    /// Where an offer takes place.
    Delivery of codes::Delivery {
        /// The partner comes to the school.
        InSchool as "IN_SCHOOL",
        /// The school comes to the partner.
        AtOurPlace as "AT_OUR_PLACE",
        /// By video or telephone, or sent by post or mail.
        Online as "ONLINE",
    }
    /// A key stage of the national curriculum, with the early years before and 16 to 18 after it.
    KeyStage of codes::KeyStage {
        /// Early years foundation stage: nursery and reception, to age 5.
        Eyfs as "EYFS",
        /// Years 1 and 2.
        Ks1 as "KS1",
        /// Years 3 to 6.
        Ks2 as "KS2",
        /// Years 7 to 9.
        Ks3 as "KS3",
        /// Years 10 and 11.
        Ks4 as "KS4",
        /// Years 12 and 13.
        Ks5 as "KS5",
    }
    /// How a partner uses a language. Taught, interpreted and translated are different things.
    LanguageUse of codes::LanguageUse {
        /// Lessons in the language.
        Taught as "TAUGHT",
        /// Spoken by the partner.
        Spoken as "SPOKEN",
        /// Carried between speakers.
        Interpreted as "INTERPRETED",
        /// Carried between documents.
        Translated as "TRANSLATED",
        /// Read and written.
        Written as "WRITTEN",
    }
    /// A day of the week.
    Day of codes::Day {
        /// Monday.
        Mon as "MON",
        /// Tuesday.
        Tue as "TUE",
        /// Wednesday.
        Wed as "WED",
        /// Thursday.
        Thu as "THU",
        /// Friday.
        Fri as "FRI",
        /// Saturday.
        Sat as "SAT",
        /// Sunday.
        Sun as "SUN",
    }
    /// Whether something is in term time only.
    TermTime of partners::TermTime {
        /// In term time only.
        Only as "YES",
        /// In the holidays too.
        AllYear as "NO",
        /// Not said.
        Unknown as "UNKNOWN",
    }
    /// What an offer costs the school.
    Cost of codes::Cost {
        /// Nothing.
        Free as "FREE",
        /// Travel or materials only.
        Expenses as "EXPENSES",
        /// A fee; the note says how much.
        Fee as "FEE",
        /// Not said: to be asked.
        Ask as "ASK",
    }
    /// How often a partner gives what they offer.
    Commitment of codes::Commitment {
        /// One time.
        Once as "ONCE",
        /// For a term.
        ThisTerm as "THIS_TERM",
        /// As long as it is wanted.
        Standing as "STANDING",
    }
    /// Whether interpreting or translation is by someone trained for it.
    Formality of codes::Formality {
        /// With a qualification; the offer names it.
        Formal as "FORMAL",
        /// A speaker who helps.
        Informal as "INFORMAL",
    }
    /// How exactly a point is known.
    Exactness of codes::Exactness {
        /// Coordinates came with the record.
        Given as "GIVEN",
        /// The postcode itself.
        Unit as "UNIT",
        /// The postcode's sector (`LE5 4`).
        Sector as "SECTOR",
        /// The postcode's outward code (`LE5`).
        Outward as "OUTWARD",
    }
    /// Who may see where a place is.
    PlaceVisibility of codes::PlaceVisibility {
        /// The address and point are shown.
        Public as "PUBLIC",
        /// Only the centre of the outward code is used, everywhere.
        Masked as "MASKED",
    }
    /// A subject of the national curriculum, with religious education, PSHE and the early years beside them.
    Subject of codes::Subject {
        /// English.
        English as "ENGLISH",
        /// Mathematics.
        Mathematics as "MATHEMATICS",
        /// Science.
        Science as "SCIENCE",
        /// Art and design.
        ArtAndDesign as "ART_AND_DESIGN",
        /// Citizenship.
        Citizenship as "CITIZENSHIP",
        /// Computing.
        Computing as "COMPUTING",
        /// Design and technology.
        DesignAndTechnology as "DESIGN_AND_TECHNOLOGY",
        /// Geography.
        Geography as "GEOGRAPHY",
        /// History.
        History as "HISTORY",
        /// Languages.
        Languages as "LANGUAGES",
        /// Music.
        Music as "MUSIC",
        /// Physical education.
        PhysicalEducation as "PHYSICAL_EDUCATION",
        /// Religious education.
        ReligiousEducation as "RELIGIOUS_EDUCATION",
        /// Personal, social, health and economic education.
        Pshe as "PSHE",
        /// The early years foundation stage's areas of learning.
        EarlyYears as "EARLY_YEARS",
    }
    /// How far a listing has come.
    PartnerStatus of partners::Status {
        /// Not yet shown to anybody but its own people and liaison.
        Draft as "DRAFT",
        /// Shown to its audience.
        Published as "PUBLISHED",
        /// Out of sight for a while, until its own people put it back.
        Paused as "PAUSED",
        /// Taken back.
        Withdrawn as "WITHDRAWN",
    }
    /// How far an offer has come; it is shown only while its partner is.
    OfferStatus of partners::OfferStatus {
        /// Shown with its partner.
        Published as "PUBLISHED",
        /// Taken back.
        Withdrawn as "WITHDRAWN",
    }
    /// Whether a need still waits.
    NeedStatus of needs::NeedStatus {
        /// It waits, and watches.
        Open as "OPEN",
        /// Its last day is past, and nobody has said yet whether it comes again.
        Ended as "ENDED",
        /// Somebody closed it.
        Closed as "CLOSED",
    }
    /// The kinds of mail.
    MailKind of mail::MailKind {
        /// A link that signs in: a service, for who asked.
        SignIn as "SIGN_IN",
        /// What was found for open needs.
        Matches as "MATCHES",
        /// A link that opens a listing, to the listing's own address: a service, for who asked.
        ListingLink as "LISTING_LINK",
        /// A message from school staff.
        Enquiry as "ENQUIRY",
    }
    /// Whether a school is open.
    SchoolStatus of schools::SchoolStatus {
        /// Open.
        Open as "OPEN",
        /// Closed; its successor, if any, is named.
        Closed as "CLOSED",
    }
    /// What a program's token allows beside what its person may do; each includes reading.
    TokenScope of actor::TokenScope {
        /// Reading, and nothing else.
        Read as "READ",
        /// Every command on partners, offers and needs.
        Write as "WRITE",
        /// Importing lists.
        Import as "IMPORT",
    }
}

/// Who may see a listing.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub(super) enum Audience {
    /// Staff of some schools.
    Schools,
    /// Staff of one authority and its schools.
    Authority,
    /// Staff of any school.
    SchoolStaff,
    /// Everyone, signed in or not.
    Everyone,
}

impl From<&partners::Audience> for Audience {
    fn from(audience: &partners::Audience) -> Self {
        match audience {
            partners::Audience::Schools(_) => Self::Schools,
            partners::Audience::Authority(_) => Self::Authority,
            partners::Audience::SchoolStaff => Self::SchoolStaff,
            partners::Audience::Everyone => Self::Everyone,
        }
    }
}

/// As what somebody belongs to a school, an authority or a partner.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub(super) enum Role {
    /// Teaches at a school.
    Teacher,
    /// Keeps contact with partners for a school.
    LiaisonSchool,
    /// Keeps contact with partners for an authority.
    LiaisonAuthority,
    /// Edits one partner's listing.
    PartnerEditor,
    /// Runs the service.
    Administrator,
}

/// The GraphQL values of a list of the domain's.
pub(super) fn mirrored<D: Copy, G: From<D>>(values: &[D]) -> Vec<G> {
    values.iter().map(|value| G::from(*value)).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_value_is_its_code_in_capitals() {
        for (value, code) in super::all() {
            assert_eq!(value, code.to_uppercase());
        }
    }
}
