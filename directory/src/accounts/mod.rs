//! Who signs in, what they belong to, and how they prove who they are: by a link in a mail, then by a session; their
//! programs by tokens.
//!
//! - A link's token is an HMAC of its id under the installation's secret: it is made again when the mail is sent, and
//!   no secret stands in the database.
//! - A mail that a page asked for also has a code of six digits, made from the link's id like its token. It works in the
//!   browser that asked, a few tries long, and using either of the two uses up both.
//! - A session's token is random; the table keeps its SHA-256 and can revoke it.
//! - A program's token is random, shown once and kept as its SHA-256. It acts as the person who made it, for what it was
//!   made for and nothing more: it never administers, and makes no tokens.
//! - Whether an address is known never shows: not in an answer, not in an error.

mod api_tokens;
mod code;
mod devices;
mod fields;
mod people;
mod read;
mod register;
mod rows;
mod rules;
mod token;
mod way_back;
mod write;

pub use api_tokens::{
    ApiTokenDetails, ApiTokenFields, ApiTokenInput, MOST_DAYS, actor_of_api_token, api_tokens, create_api_token,
    parse_api_token, revoke_api_token,
};
pub use code::{SignInCode, Tab, link_code};
pub use devices::{SessionDetails, end_session, end_sessions, sessions};
pub use fields::{MembershipFields, ROLES};
pub(crate) use people::administers;
pub use people::{HeldMembership, PersonDetails, account, end_membership, people, person, set_language};
pub use read::actor_of_session;
pub(crate) use read::{actor_of_person, person_by_email};
pub(crate) use register::make_editor_in;
pub use register::{PersonFields, register_by_fields, register_person};
pub use rules::{LINK_LASTS, OWN_DEVICE_LASTS, SESSION_LASTS};
pub use token::{ApiToken, Secret, SessionToken, link_token, listing_link_token, parse_token};
pub(crate) use token::{from_hex, parse_listing_token, to_hex};
pub use way_back::WayBack;
pub use write::{Device, SignedIn, make_reusable_link, purge, request_sign_in, sign_in, sign_in_by_code, sign_out};
