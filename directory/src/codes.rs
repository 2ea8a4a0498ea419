//! The closed lists of the domain: each value has one code, the same in a column, a file and (upper-cased) in GraphQL.

/// Defines an enum whose values each have one `snake_case` code, with `ALL`, `code` and `from_code`.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// Every value, in the order people are shown them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The code kept in columns, files and events.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The value of a code, exactly as written in a column.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

pub(crate) use codes;

codes! {
    /// What sort of body or person a partner is.
    PartnerKind {
        /// Part-time school run by a community, often for a first language.
        SupplementarySchool = "supplementary_school",
        /// Islamic supplementary school.
        Madrasah = "madrasah",
        /// A school or college that opens its doors to the neighbourhood.
        CommunitySchool = "community_school",
        /// Any other community body.
        CommunityOrganisation = "community_organisation",
        /// One person who gives time.
        Volunteer = "volunteer",
        /// A parent or carer who shares what they know.
        Parent = "parent",
        /// One person who interprets or translates.
        Interpreter = "interpreter",
    }
}

impl PartnerKind {
    /// Whether a listing of this kind describes one person, and so is kept from strangers.
    pub const fn is_person(self) -> bool {
        matches!(self, Self::Volunteer | Self::Parent | Self::Interpreter)
    }
}

codes! {
    /// What a partner will do.
    OfferFormat {
        /// A course of lessons.
        Class = "class",
        /// Someone speaks and answers questions.
        Talk = "talk",
        /// Pupils make or do something.
        Workshop = "workshop",
        /// Pupils come to the partner's place.
        HostVisit = "host_visit",
        /// Spoken words carried between languages.
        Interpreting = "interpreting",
        /// Written words carried between languages.
        Translation = "translation",
        /// Regular help for one pupil or a small group.
        Mentoring = "mentoring",
        /// Music, dance, drama to watch or join.
        Performance = "performance",
        /// Things a school may borrow.
        ResourceLoan = "resource_loan",
    }
}

codes! {
    /// Where an offer takes place.
    Delivery {
        /// The partner comes to the school.
        InSchool = "in_school",
        /// The school comes to the partner.
        AtOurPlace = "at_our_place",
        /// By video or telephone, or sent by post or mail.
        Online = "online",
    }
}

codes! {
    /// A key stage of the national curriculum, with the early years before and 16 to 18 after it.
    KeyStage {
        /// Early years foundation stage: nursery and reception, to age 5.
        Eyfs = "EYFS",
        /// Years 1 and 2.
        Ks1 = "KS1",
        /// Years 3 to 6.
        Ks2 = "KS2",
        /// Years 7 to 9.
        Ks3 = "KS3",
        /// Years 10 and 11.
        Ks4 = "KS4",
        /// Years 12 and 13.
        Ks5 = "KS5",
    }
}

codes! {
    /// How a partner uses a language. Taught, interpreted and translated are different things.
    LanguageUse {
        /// Lessons in the language.
        Taught = "taught",
        /// Spoken by the partner.
        Spoken = "spoken",
        /// Carried between speakers.
        Interpreted = "interpreted",
        /// Carried between documents.
        Translated = "translated",
        /// Read and written.
        Written = "written",
    }
}

codes! {
    /// A day of the week.
    Day {
        /// Monday.
        Mon = "Mon",
        /// Tuesday.
        Tue = "Tue",
        /// Wednesday.
        Wed = "Wed",
        /// Thursday.
        Thu = "Thu",
        /// Friday.
        Fri = "Fri",
        /// Saturday.
        Sat = "Sat",
        /// Sunday.
        Sun = "Sun",
    }
}

codes! {
    /// What an offer costs the school.
    Cost {
        /// Nothing.
        Free = "free",
        /// Travel or materials only.
        Expenses = "expenses",
        /// A fee; the note says how much.
        Fee = "fee",
        /// Not said: to be asked.
        Ask = "ask",
    }
}

codes! {
    /// How often a partner gives what they offer.
    Commitment {
        /// One time.
        Once = "once",
        /// For a term.
        ThisTerm = "this_term",
        /// As long as it is wanted.
        Standing = "standing",
    }
}

codes! {
    /// Whether interpreting or translation is by someone trained for it.
    Formality {
        /// With a qualification; the offer names it.
        Formal = "formal",
        /// A speaker who helps.
        Informal = "informal",
    }
}

codes! {
    /// How exactly a point is known.
    Exactness {
        /// Coordinates came with the record.
        Given = "given",
        /// The postcode itself.
        Unit = "unit",
        /// The postcode's sector (`LE5 4`).
        Sector = "sector",
        /// The postcode's outward code (`LE5`).
        Outward = "outward",
    }
}

codes! {
    /// Who may see where a place is.
    PlaceVisibility {
        /// The address and point are shown.
        Public = "public",
        /// Only the centre of the outward code is used, everywhere.
        Masked = "masked",
    }
}

codes! {
    /// A subject of the national curriculum, with religious education, PSHE and the early years beside them.
    Subject {
        /// English.
        English = "english",
        /// Mathematics.
        Mathematics = "mathematics",
        /// Science.
        Science = "science",
        /// Art and design.
        ArtAndDesign = "art_and_design",
        /// Citizenship.
        Citizenship = "citizenship",
        /// Computing.
        Computing = "computing",
        /// Design and technology.
        DesignAndTechnology = "design_and_technology",
        /// Geography.
        Geography = "geography",
        /// History.
        History = "history",
        /// Languages.
        Languages = "languages",
        /// Music.
        Music = "music",
        /// Physical education.
        PhysicalEducation = "physical_education",
        /// Religious education.
        ReligiousEducation = "religious_education",
        /// Personal, social, health and economic education.
        Pshe = "pshe",
        /// The early years foundation stage's areas of learning.
        EarlyYears = "early_years",
    }
}
