//! Links that open a listing: followed, asked for anew, made by liaison to be passed on, and revoked.

use actix_web::http::StatusCode;
use actix_web::http::header::REFERRER_POLICY;
use actix_web::{HttpRequest, web};
use askama::Template;
use chrono::TimeDelta;
use directory::clock::london_day;
use directory::error::Error;
use directory::ids::ListingLinkId;
use directory::partners::{self, MadeFor};
use serde::Deserialize;
use url::form_urlencoded;
use wording::{Label, Language, Links};

use super::opened::{self, Opened};
use super::{care_path, path};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect, redirect_saying, show};
use crate::web::visit::Visit;
use crate::web::{language, qr};

#[derive(Template)]
#[template(path = "listing_link.html")]
struct LinkPage {
    frame: Frame,
    sent: bool,
}

/// `GET /listing-link/{token}`: opens the listing in this browser and changes nothing of it, since mail scanners open
/// links too. The listing is in the language its people are written to in, unless the browser has one chosen.
pub(super) async fn open(visit: Visit, request: HttpRequest, token: web::Path<String>) -> Page {
    let opener = partners::actor_of_listing_link(visit.db(), &visit.app.secret, &token, visit.now()).await?;
    let mut response = match opener.link() {
        Some(link) => {
            let mut response = redirect(&path(link.partner));
            let _added = response.add_cookie(&opened::cookie(&visit.app, &token));
            let spoken = partners::contact_language(visit.db(), &opener, link.partner).await?;
            let spoken = spoken.as_deref().and_then(Language::from_tag);
            if let Some(spoken) = spoken.filter(|_| !language::is_chosen(&visit.app, &request)) {
                let _added = response.add_cookie(&language::cookie(&visit.app, spoken));
            }
            response
        }
        // The same whether it has expired, was revoked or never was.
        None => old(&visit, StatusCode::GONE, false)?,
    };
    response.headers_mut().insert(REFERRER_POLICY, super::no_referrer());
    Ok(response)
}

/// `POST /listing-link/{token}`: mails a new one to the listing's address, and says the same whatever is true.
pub(super) async fn renew(visit: Visit, token: web::Path<String>) -> Page {
    partners::renew_listing_link(visit.db(), &visit.app.secret, &token, visit.session.network, visit.now()).await?;
    let mut response = old(&visit, StatusCode::OK, true)?;
    response.headers_mut().insert(REFERRER_POLICY, super::no_referrer());
    Ok(response)
}

fn old(visit: &Visit, status: StatusCode, sent: bool) -> Page {
    let title = if sent { Label::ListingLinkSentHeading } else { Label::ListingLinkOldHeading };
    // Without a choice of language: coming back here would need the token in a form.
    show(status, &LinkPage { frame: Frame::bare(visit.lang, visit.lang.label(title)), sent })
}

/// The way a link is to go.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Way {
    made_for: String,
}

#[derive(Template)]
#[template(path = "listing_link_once.html")]
struct OncePage {
    frame: Frame,
    lead: String,
    /// The text in the partner's language and in English, each once.
    texts: Vec<(Language, String)>,
    /// The address that opens a text message with it, where the partner has a telephone.
    sms: Option<String>,
    code: Option<qr::Code>,
    link: String,
    back: String,
}

/// `POST /listings/{id}/links`: makes a link and shows it this once, or has it mailed.
pub(super) async fn make(visit: Opened, way: web::Form<Way>) -> Page {
    let (db, actor, now) = (visit.db(), visit.actor(), visit.now());
    let made_for = MadeFor::from_code(&way.made_for).ok_or(Error::NotFound)?;
    if made_for == MadeFor::Mail {
        let mailed = partners::mail_listing_link(db, actor, visit.id, now).await?;
        let said = if mailed { Label::ListingCareSaidMailed } else { Label::ListingCareNoAddress };
        return Ok(redirect_saying(&visit.app, &care_path(visit.id), said));
    }
    let id = partners::make_listing_link(db, actor, visit.id, made_for, now).await?;
    let partner = partners::find(db, actor, visit.id).await?.ok_or(Error::NotFound)?;
    let link = Links::new(&visit.app.public_url, &visit.app.secret).listing(id)?;
    let until = london_day(now + TimeDelta::days(partners::LISTING_LINK_DAYS));
    let spoken = partners::contact_language(db, actor, visit.id).await?;
    let spoken = spoken.as_deref().and_then(Language::from_tag).unwrap_or_default();
    let mut languages = vec![spoken, Language::English];
    languages.dedup();
    let say = |lang: Language| (lang, lang.say_listing_link_text(lang.day(until), link.as_str()));
    let texts: Vec<(Language, String)> = languages.into_iter().map(say).collect();
    let phone = partner.contact.as_ref().and_then(|contact| contact.phone.as_ref());
    let sms = phone.zip(texts.first()).map(|(phone, (_, text))| {
        // A plus stands for itself there: telephones do not read it as a space.
        let body = form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
        format!("sms:{}?&body={body}", phone.as_str())
    });
    let lang = Language::English;
    let page = OncePage {
        frame: Frame::staff(&visit, lang.say_listing_care_once_title(partner.name())),
        lead: lang.say_listing_care_once_lead(lang.day(until)),
        sms: sms.filter(|_| made_for == MadeFor::Text),
        code: (made_for == MadeFor::Qr).then(|| qr::Code::of(&link)).transpose()?,
        texts,
        link,
        back: care_path(visit.id),
    };
    let mut response = show(StatusCode::OK, &page)?;
    response.headers_mut().insert(REFERRER_POLICY, super::no_referrer());
    Ok(response)
}

/// `POST /listings/{id}/links/{link}/revoke`.
pub(super) async fn revoke(visit: Opened, ids: web::Path<(String, String)>) -> Page {
    let link: ListingLinkId = ids.1.parse().map_err(|_| Error::NotFound)?;
    visit.must_be_liaison()?;
    partners::revoke_listing_link(visit.db(), visit.actor(), visit.id, link, visit.now()).await?;
    Ok(redirect_saying(&visit.app, &care_path(visit.id), Label::ListingCareSaidRevoked))
}
