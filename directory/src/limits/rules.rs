//! What is limited, and to how much; pure arithmetic over moments.

use chrono::{DateTime, TimeDelta, Utc};

use crate::accounts::LINK_LASTS;

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Links that sign in, to one mail address, so that nobody's mailbox can be flooded.
    SignInAddress,
    /// Links that sign in, asked for from one network address: a school of many staff has only one.
    SignInNetwork,
    /// Links to one listing, asked for anew by whoever has an old one.
    ListingLinks,
    /// Codes that sign in, tried in one tab: no more than five before its link is over.
    CodeTab,
    /// Codes tried from one network address.
    CodeNetwork,
    /// Codes tried for one person, wherever.
    CodePerson,
    /// Tokens for programs, made by one person.
    ApiTokens,
    /// Enquiries, made by one person: each is a mail to somebody.
    Enquiries,
    /// What asks much of the database, asked by somebody who is not signed in, from one network address.
    Questions,
    /// Registrations begun by somebody who is not signed in, from one network address.
    Drafts,
    /// Registrations sent by somebody who is not signed in, from one network address.
    Registrations,
    /// Suggestions while typing, asked for by somebody who is not signed in, from one network address.
    Suggestions,
    /// Files of a list, made by one person.
    Exports,
}

impl Limit {
    /// Every limit.
    pub const ALL: &'static [Self] = &[
        Self::SignInAddress,
        Self::SignInNetwork,
        Self::CodeTab,
        Self::CodeNetwork,
        Self::CodePerson,
        Self::ListingLinks,
        Self::ApiTokens,
        Self::Enquiries,
        Self::Questions,
        Self::Drafts,
        Self::Registrations,
        Self::Suggestions,
        Self::Exports,
    ];

    /// The code in the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SignInAddress => "sign_in_address",
            Self::SignInNetwork => "sign_in_network",
            Self::ListingLinks => "listing_links",
            Self::CodeTab => "code_tab",
            Self::CodeNetwork => "code_network",
            Self::CodePerson => "code_person",
            Self::ApiTokens => "api_tokens",
            Self::Enquiries => "enquiries",
            Self::Questions => "questions",
            Self::Drafts => "drafts",
            Self::Registrations => "registrations",
            Self::Suggestions => "suggestions",
            Self::Exports => "exports",
        }
    }

    /// How many may be asked for at once.
    pub const fn burst(self) -> i32 {
        match self {
            Self::SignInAddress | Self::CodeTab | Self::ListingLinks => 5,
            Self::SignInNetwork => 60,
            Self::CodeNetwork => 30,
            Self::CodePerson => 15,
            Self::ApiTokens => 10,
            Self::Enquiries | Self::Registrations | Self::Exports => 20,
            Self::Questions => 120,
            // A community centre where many register on one evening has only one address.
            Self::Drafts => 40,
            // A question takes several of them, and a school of many staff has one address.
            Self::Suggestions => 600,
        }
    }

    /// After how long there is room for one more.
    pub const fn every(self) -> TimeDelta {
        match self {
            Self::SignInAddress | Self::ListingLinks => TimeDelta::minutes(12),
            // As long as a link lasts: so no sixth try comes free for it.
            Self::CodeTab => LINK_LASTS,
            // Of a million codes somebody who goes on for a year tries some fifty thousand from one network, and less
            // than five thousand for one person.
            Self::CodeNetwork => TimeDelta::minutes(10),
            Self::CodePerson => TimeDelta::hours(2),
            Self::SignInNetwork => TimeDelta::minutes(1),
            Self::ApiTokens => TimeDelta::hours(1),
            // Twenty a day.
            Self::Enquiries => TimeDelta::minutes(72),
            Self::Questions | Self::Suggestions => TimeDelta::seconds(1),
            Self::Drafts => TimeDelta::minutes(2),
            Self::Registrations | Self::Exports => TimeDelta::minutes(6),
        }
    }

    /// The moment past which a bucket's may not lie.
    pub(super) fn latest(self, now: DateTime<Utc>) -> DateTime<Utc> {
        now + self.every() * self.burst()
    }

    /// How long to wait for one more, with a bucket that is full again at `full_at`; whole seconds, at least one.
    pub(super) fn wait(self, full_at: DateTime<Utc>, now: DateTime<Utc>) -> TimeDelta {
        let wait = full_at.max(now) + self.every() - self.latest(now);
        let whole = (wait.num_milliseconds() + 999).div_euclid(1000);
        TimeDelta::seconds(whole.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_is_until_there_is_room_for_one_more() {
        let now = DateTime::UNIX_EPOCH;
        let limit = Limit::SignInAddress;
        let check = |full_in: TimeDelta, expected: i64| {
            assert_eq!(limit.wait(now + full_in, now).num_seconds(), expected, "{full_in}");
        };
        // Five asked for just now: the first is forgotten after twelve minutes.
        check(TimeDelta::minutes(60), 12 * 60);
        check(TimeDelta::minutes(50), 2 * 60);
        check(TimeDelta::milliseconds(48 * 60_000 + 1), 1);
        // There is room already: nobody is told to wait for nothing.
        check(TimeDelta::minutes(10), 1);
        check(TimeDelta::minutes(-10), 1);
    }

    #[test]
    fn every_limit_has_a_code_of_its_own() {
        let codes: std::collections::BTreeSet<_> = Limit::ALL.iter().map(|limit| limit.code()).collect();
        assert_eq!(codes.len(), Limit::ALL.len());
    }
}
