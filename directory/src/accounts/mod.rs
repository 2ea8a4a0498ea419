//! Who signs in, what they belong to, and how they prove who they are: by a link in a mail, then by a session.
//!
//! - A link's token is an HMAC of its id under the installation's secret: it is made again when the mail is sent, and
//!   no secret stands in the database.
//! - A session's token is random; the table keeps its SHA-256 and can revoke it.
//! - Whether an address is known never shows: not in an answer, not in an error.

mod read;
mod rows;
mod rules;
mod token;
mod write;

pub use read::actor_of_session;
pub(crate) use read::{actor_of_person, person_by_email};
pub use token::{Secret, SessionToken, link_token, parse_token};
pub(crate) use token::{from_hex, to_hex};
pub use write::{make_reusable_link, register_person, request_sign_in, sign_in, sign_out};
