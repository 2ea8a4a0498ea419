//! Who signs in, what they belong to, and how they prove who they are: by a link in a mail, then by a session; their
//! programs by tokens.
//!
//! - A link's token is an HMAC of its id under the installation's secret: it is made again when the mail is sent, and
//!   no secret stands in the database.
//! - A session's token is random; the table keeps its SHA-256 and can revoke it.
//! - A program's token is random, shown once and kept as its SHA-256. It acts as the person who made it, for what it was
//!   made for and nothing more: it never administers, and makes no tokens.
//! - Whether an address is known never shows: not in an answer, not in an error.

mod api_tokens;
mod read;
mod rows;
mod rules;
mod token;
mod way_back;
mod write;

pub use api_tokens::{
    ApiTokenDetails, ApiTokenFields, ApiTokenInput, MOST_DAYS, actor_of_api_token, api_tokens, create_api_token,
    parse_api_token, revoke_api_token,
};
pub use read::actor_of_session;
pub(crate) use read::{actor_of_person, person_by_email};
pub use token::{ApiToken, Secret, SessionToken, link_token, listing_link_token, parse_token};
pub(crate) use token::{from_hex, parse_listing_token, to_hex};
pub use way_back::WayBack;
pub(crate) use write::make_editor_in;
pub use write::{SignedIn, make_reusable_link, register_person, request_sign_in, sign_in, sign_out};
