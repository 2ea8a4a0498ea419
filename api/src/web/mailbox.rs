//! The development mailbox: the mails that were written as files, shown on this machine only.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use directory::error::Error;
use mail_parser::{Address, Message, MessageParser};
use wording::{Label, Language};

use super::failure::Page;
use super::frame::{Frame, show};
use super::pages::Pages;
use super::visit::Visit;
use crate::App;

/// The most mails on the page.
const SHOWN: usize = 100;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.development("/mailbox", |page| page.get(list));
    pages.development("/mailbox/{file}", |page| page.get(show_letter));
}

/// One mail.
struct Letter {
    file: String,
    from: String,
    to: String,
    subject: String,
    sent: String,
    /// Its text, cut where addresses of pages begin and end.
    text: Vec<Piece>,
}

/// Some words of a mail, or an address of a page.
struct Piece {
    text: String,
    link: bool,
}

#[derive(Template)]
#[template(path = "mailbox.html")]
struct MailboxPage {
    frame: Frame,
    letters: Vec<Letter>,
}

#[derive(Template)]
#[template(path = "letter.html")]
struct LetterPage {
    frame: Frame,
    letter: Letter,
}

/// `GET /mailbox`: the mails, newest first.
pub(super) async fn list(visit: Visit, request: HttpRequest) -> Page {
    let folder = folder(&request, &visit.app)?;
    let letters = blocking(move || read_all(&folder)).await?;
    let frame = Frame::staff(&visit, Language::English.label(Label::MailboxTitle));
    show(StatusCode::OK, &MailboxPage { frame, letters })
}

/// `GET /mailbox/{file}`: one mail's text.
pub(super) async fn show_letter(visit: Visit, request: HttpRequest, file: web::Path<String>) -> Page {
    let folder = folder(&request, &visit.app)?;
    let file = file.into_inner();
    if !is_mail(&file) {
        return Err(Error::NotFound.into());
    }
    let letter = blocking(move || read(&folder, file)).await?.ok_or(Error::NotFound)?;
    show(StatusCode::OK, &LetterPage { frame: Frame::staff(&visit, letter.subject.clone()), letter })
}

/// The mailbox, for who sits at this machine; for everyone else there is none.
pub(super) fn folder(request: &HttpRequest, app: &App) -> Result<PathBuf, Error> {
    let here = request.peer_addr().is_some_and(|peer| peer.ip().to_canonical().is_loopback());
    app.mailbox.clone().filter(|_| here).ok_or(Error::NotFound)
}

/// Whether a name can be a mail's: one plain file name, so that no way leads out of the folder.
fn is_mail(file: &str) -> bool {
    let plain = file.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.@".contains(letter));
    plain && !file.starts_with('.') && Path::new(file).extension().is_some_and(|end| end == "eml")
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> std::io::Result<T> + Send + 'static) -> Result<T, Error> {
    let done = web::block(work).await.map_err(|source| Error::internal("reading the mailbox", source))?;
    done.map_err(|source| Error::internal("reading the mailbox", source))
}

fn read_all(folder: &Path) -> std::io::Result<Vec<Letter>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        // Made with the first mail.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry?;
        let Ok(file) = entry.file_name().into_string() else { continue };
        if is_mail(&file) {
            files.push((entry.metadata()?.modified()?, file));
        }
    }
    files.sort_by_key(|found| Reverse(found.clone()));
    let mut letters = Vec::new();
    for (_, file) in files.into_iter().take(SHOWN) {
        letters.extend(read(folder, file)?);
    }
    Ok(letters)
}

/// One mail; none where the file is gone or is no mail.
fn read(folder: &Path, file: String) -> std::io::Result<Option<Letter>> {
    let bytes = match std::fs::read(folder.join(&file)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    Ok(MessageParser::default().parse(&bytes).map(|message| letter(file, &message)))
}

fn letter(file: String, message: &Message<'_>) -> Letter {
    let lang = Language::English;
    let text = message.body_text(0).map_or_else(|| lang.label(Label::MailNoText), std::borrow::Cow::into_owned);
    Letter {
        file,
        from: addresses(message.from()),
        to: addresses(message.to()),
        subject: message.subject().map_or_else(|| lang.label(Label::MailNoSubject), str::to_owned),
        sent: message.date().map(mail_parser::DateTime::to_rfc3339).unwrap_or_default(),
        text: pieces(&text),
    }
}

fn addresses(of: Option<&Address<'_>>) -> String {
    let addresses: Vec<&str> = of.into_iter().flat_map(|list| list.iter()).filter_map(|one| one.address()).collect();
    addresses.join(", ")
}

/// Cuts a text so that each address of a page is a piece of its own.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        let link = bare.starts_with("http://") || bare.starts_with("https://");
        let (shown, rest) = if link { word.split_at(bare.len()) } else { ("", word) };
        if link {
            pieces.push(Piece { text: shown.to_owned(), link });
        }
        match pieces.last_mut() {
            Some(last) if !last.link => last.text.push_str(rest),
            _ => pieces.push(Piece { text: rest.to_owned(), link: false }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_way_leads_out_of_the_mailbox() {
        for file in ["../a.eml", "a/b.eml", "..%2fa.eml", "a\\b.eml", ".eml", "..eml", "a.txt", "", "a.eml\0", "é.eml"]
        {
            assert!(!is_mail(file), "{file:?}");
        }
        assert!(is_mail("019bd3c8-1a2b-7000-8000-000000000000.eml"));
    }

    #[test]
    fn addresses_of_pages_become_links() {
        let text = "Sign in:\nhttps://kith.example.org/sign-in/1\n\nBye <b>";
        let pieces = pieces(text);
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), text);
        let links: Vec<&str> = pieces.iter().filter(|piece| piece.link).map(|piece| piece.text.as_str()).collect();
        assert_eq!(links, ["https://kith.example.org/sign-in/1"]);
    }
}
