//! Who is asking: every command and every read takes an actor, and decides by it.

use crate::codes::codes;
use crate::ids::{ListingLinkId, PartnerId, PersonId, SchoolId};

/// Who is asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Nobody who has signed in.
    Anonymous,
    /// A person who has signed in.
    Person(Person),
    /// Whoever has the link to a listing.
    Link(Link),
    /// The program itself.
    System(System),
}

/// The link to a listing that somebody came by: it opens that listing and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The link.
    pub id: ListingLinkId,
    /// Whose listing it opens.
    pub partner: PartnerId,
}

/// A person who has signed in, with what they belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The person.
    pub id: PersonId,
    /// Every membership they hold.
    pub memberships: Vec<Membership>,
    /// What the token allows that they came with; none for who signed in themselves, and may do whatever their
    /// memberships allow.
    pub token: Option<Vec<TokenScope>>,
}

codes! {
    /// What a program's token allows beside what its person may do: each of these includes reading.
    TokenScope {
        /// Reading, and nothing else.
        Read = "read",
        /// Every command on partners, offers and needs; none on the vocabulary.
        Write = "write",
        /// Importing lists.
        Import = "import",
    }
}

/// What a person belongs to, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// Teaches at a school.
    Teacher {
        /// The school.
        school: SchoolId,
        /// The school's authority, where known.
        authority: Option<AuthorityCode>,
    },
    /// Keeps contact with partners for a school.
    LiaisonSchool {
        /// The school.
        school: SchoolId,
        /// The school's authority, where known.
        authority: Option<AuthorityCode>,
    },
    /// Keeps contact with partners for a local authority.
    LiaisonAuthority {
        /// The authority.
        authority: AuthorityCode,
    },
    /// Edits one partner's listing.
    PartnerEditor {
        /// The partner.
        partner: PartnerId,
    },
    /// Runs the service.
    Administrator,
}

crate::codes::codes! {
    /// Which part of the program acts.
    System {
        /// `kith import` on the command line.
        Import = "import",
        /// The sample data of `kith up`.
        Sample = "sample",
        /// `kith evaluate`: reads as any school's staff.
        Evaluate = "evaluate",
        /// The indexer's consumers.
        Indexer = "indexer",
        /// `kith vocabulary` on the command line.
        Vocabulary = "vocabulary",
    }
}

/// The ONS code of a local authority (`E06000016`): nine characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AuthorityCode([u8; 9]);

impl AuthorityCode {
    /// The code, if `text` is one: a letter and eight digits.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 9] = text.trim().as_bytes().try_into().ok()?;
        let [letter, digits @ ..] = bytes;
        (letter.is_ascii_uppercase() && digits.iter().all(u8::is_ascii_digit)).then_some(Self(bytes))
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl Actor {
    /// The person, where one has signed in.
    pub const fn person(&self) -> Option<&Person> {
        match self {
            Self::Person(person) => Some(person),
            _ => None,
        }
    }

    /// The link to a listing, where somebody came by one.
    pub const fn link(&self) -> Option<Link> {
        match self {
            Self::Link(link) => Some(*link),
            _ => None,
        }
    }

    /// Their memberships; none for strangers and the program.
    pub fn memberships(&self) -> &[Membership] {
        self.person().map_or(&[], |person| &person.memberships)
    }

    /// Whether this may change anything: not with a token that only reads.
    pub fn may_write(&self) -> bool {
        self.token().is_none_or(|scopes| scopes.contains(&TokenScope::Write))
    }

    /// What this actor's token allows; none where they came without one.
    pub fn token(&self) -> Option<&[TokenScope]> {
        self.person().and_then(|person| person.token.as_deref())
    }

    /// This actor for the length of an import: a token that imports writes what the import writes. None where theirs
    /// does not import.
    pub(crate) fn importing(&self) -> Option<Self> {
        match self {
            Self::Person(Person { token: Some(scopes), .. }) if !scopes.contains(&TokenScope::Import) => None,
            Self::Person(person) if person.token.is_some() => {
                Some(Self::Person(Person { token: Some(vec![TokenScope::Write]), ..person.clone() }))
            }
            other => Some(other.clone()),
        }
    }

    /// Whether this is staff of some school or authority: who sees what all school staff see.
    pub fn is_staff(&self) -> bool {
        matches!(self, Self::System(_))
            || self.memberships().iter().any(|held| !matches!(held, Membership::PartnerEditor { .. }))
    }

    /// Whether this sees everything: the program itself, and administrators.
    pub fn sees_all(&self) -> bool {
        matches!(self, Self::System(_)) || self.memberships().contains(&Membership::Administrator)
    }

    /// The schools this belongs to.
    pub fn schools(&self) -> Vec<SchoolId> {
        let school = |held: &Membership| match held {
            Membership::Teacher { school, .. } | Membership::LiaisonSchool { school, .. } => Some(*school),
            _ => None,
        };
        self.memberships().iter().filter_map(school).collect()
    }

    /// The schools this keeps contact for.
    pub fn liaison_schools(&self) -> Vec<SchoolId> {
        let school = |held: &Membership| match held {
            Membership::LiaisonSchool { school, .. } => Some(*school),
            _ => None,
        };
        self.memberships().iter().filter_map(school).collect()
    }

    /// The authorities this keeps contact for.
    pub fn liaison_authorities(&self) -> Vec<AuthorityCode> {
        let authority = |held: &Membership| match held {
            Membership::LiaisonAuthority { authority } => Some(*authority),
            _ => None,
        };
        self.memberships().iter().filter_map(authority).collect()
    }

    /// The authorities whose staff this is: its own, and its schools'.
    pub fn authorities(&self) -> Vec<AuthorityCode> {
        let authority = |held: &Membership| match held {
            Membership::Teacher { authority, .. } | Membership::LiaisonSchool { authority, .. } => *authority,
            Membership::LiaisonAuthority { authority } => Some(*authority),
            _ => None,
        };
        self.memberships().iter().filter_map(authority).collect()
    }

    /// The partners whose listings are this actor's own.
    pub fn partners(&self) -> Vec<PartnerId> {
        let partner = |held: &Membership| match held {
            Membership::PartnerEditor { partner } => Some(*partner),
            _ => None,
        };
        self.link().map(|link| link.partner).into_iter().chain(self.memberships().iter().filter_map(partner)).collect()
    }
}
