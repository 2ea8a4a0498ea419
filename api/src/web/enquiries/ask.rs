//! The form that asks a partner. What was typed survives signing in, and every refusal.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::enquiries::{self, About, EnquiryFields, EnquiryRoute, Way, parse_enquiry};
use directory::error::Error;
use directory::ids::{NeedId, OfferId, SchoolId};
use directory::needs::{self, Need};
use directory::partners::{self, Offer, Partner};
use directory::problem::Problem;
use directory::schools;
use serde::Deserialize;
use url::form_urlencoded;
use wording::{Label, Language};

use super::LANG;
use crate::session;
use crate::web::components::{Choice, Facts, Field, Form, Notice, Tone};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect_saying, show};
use crate::web::sign_in;
use crate::web::visit::Visit;

/// The form as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    offer: String,
    need: String,
    school: String,
    /// Absent where the form is opened for the first time.
    what: Option<String>,
    class: String,
    dates: String,
}

impl Asked {
    fn fields(&self) -> EnquiryFields {
        EnquiryFields {
            what: self.what.clone().unwrap_or_default(),
            class: self.class.clone(),
            dates: self.dates.clone(),
        }
    }

    /// The way to this form, filled in the same way.
    fn path(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("offer", &self.offer);
        let rest = [("need", &self.need), ("school", &self.school), ("class", &self.class), ("dates", &self.dates)];
        for (name, value) in rest.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        if let Some(what) = &self.what {
            query.append_pair("what", what);
        }
        format!("/enquiries/new?{}", query.finish())
    }

    /// The same with what a need says, where nothing was typed yet.
    fn filled_from(&mut self, need: &Need) {
        self.what = Some(need.details.text.clone());
        self.class = need.details.key_stage.map(|stage| LANG.name(stage)).unwrap_or_default();
        self.dates = match (need.details.starts_on, need.details.ends_on) {
            (Some(first), Some(last)) => LANG.say_enquiries_dates_between(LANG.day(first), LANG.day(last)),
            (Some(first), None) => LANG.say_enquiries_dates_from(LANG.day(first)),
            (None, Some(last)) => LANG.say_enquiries_dates_until(LANG.day(last)),
            (None, None) => String::new(),
        };
    }
}

/// What the form is about, as the asker may see it.
struct Asking {
    offer: Offer,
    partner: Partner,
    need: Option<Need>,
    way: Way,
}

impl Asking {
    async fn of(visit: &Visit, asked: &Asked) -> Result<Self, Error> {
        if visit.actor().schools().is_empty() {
            return Err(Error::Forbidden);
        }
        let id: OfferId = asked.offer.parse().map_err(|_| Error::NotFound)?;
        let (db, actor) = (visit.db(), visit.actor());
        let way = enquiries::way_to(db, actor, id, visit.now()).await?;
        let offer = partners::find_offer(db, actor, id, visit.today()).await?.ok_or(Error::NotFound)?;
        let partner = partners::find(db, actor, offer.partner).await?.ok_or(Error::NotFound)?;
        let need = match asked.need.as_str() {
            "" => None,
            text => {
                let id: NeedId = text.parse().map_err(|_| Error::NotFound)?;
                Some(needs::find(db, actor, id).await?.ok_or(Error::NotFound)?)
            }
        };
        Ok(Self { offer, partner, need, way })
    }

    /// Where the enquiry goes.
    fn goes_to(&self) -> String {
        let partner = self.partner.name();
        let own = self.way.language.as_deref().and_then(Language::from_tag).filter(|own| *own != LANG);
        match (self.way.route, own) {
            (EnquiryRoute::Liaison, _) => LANG.label(Label::EnquiriesByLiaison),
            (EnquiryRoute::Partner, None) => LANG.say_enquiries_by_mail(partner),
            (EnquiryRoute::Partner, Some(own)) => LANG.say_enquiries_by_mail_in(own.own_name(), partner),
        }
    }
}

#[derive(Template)]
#[template(path = "enquiry_new.html")]
struct AskPage {
    frame: Frame,
    heading: String,
    about: Facts,
    goes_to: Notice,
    /// What stands in the way, where it is not a field.
    refused: Option<Notice>,
    form: Form,
}

/// `GET /enquiries/new`.
pub(super) async fn form(visit: Visit, asked: web::Query<Asked>) -> Page {
    let mut asked = asked.into_inner();
    if let Some(first) = sign_in::first(&visit, &asked.path()) {
        return Ok(first);
    }
    let asking = Asking::of(&visit, &asked).await?;
    if let (None, Some(need)) = (&asked.what, &asking.need) {
        asked.filled_from(need);
    }
    page(StatusCode::OK, &visit, &asked, &asking, &[], None).await
}

/// `POST /enquiries/new`: sends it.
pub(super) async fn send(visit: Visit, asked: web::Form<Asked>) -> Page {
    // A session may have ended since the form was opened: its words are not lost.
    if let Some(first) = sign_in::first(&visit, &asked.path()) {
        return Ok(first);
    }
    let asking = Asking::of(&visit, &asked).await?;
    let school = match asked.school.as_str() {
        "" => None,
        text => Some(text.parse::<SchoolId>().map_err(|_| Error::NotFound)?),
    };
    let about = About { offer: asking.offer.id, need: asking.need.as_ref().map(|need| need.id), school };
    let sent = match parse_enquiry(&asked.fields()) {
        Ok(input) => enquiries::ask(visit.db(), &visit.app.secret, visit.actor(), about, &input, visit.now()).await,
        Err(problems) => Err(Error::Invalid(problems)),
    };
    match sent {
        Ok(id) => Ok(redirect_saying(&visit.app, &format!("/enquiries/{id}"), Label::EnquiriesSent)),
        Err(Error::Invalid(problems)) => {
            page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &asked, &asking, &problems, None).await
        }
        Err(error @ Error::RateLimited { .. }) => {
            let notice = Notice::new(Tone::Bad, LANG.refusal(&error));
            let mut answer = page(StatusCode::TOO_MANY_REQUESTS, &visit, &asked, &asking, &[], Some(notice)).await?;
            if let Some(wait) = session::retry_after(&error) {
                answer.headers_mut().insert(actix_web::http::header::RETRY_AFTER, wait.into());
            }
            Ok(answer)
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(
    status: StatusCode,
    visit: &Visit,
    asked: &Asked,
    asking: &Asking,
    problems: &[Problem],
    refused: Option<Notice>,
) -> Page {
    let text = |label| LANG.label(label);
    let what = asked.what.as_deref().unwrap_or_default();
    let mut fields = vec![
        Field::hidden("offer", asking.offer.id),
        Field::area("what", text(Label::EnquiriesWhatLabel), what)
            .hint(text(Label::EnquiriesWhatHint))
            .required()
            .dir_auto(),
        Field::text("class", text(Label::EnquiriesClassLabel), asked.class.as_str())
            .hint(text(Label::EnquiriesClassHint)),
        Field::text("dates", text(Label::EnquiriesDatesLabel), asked.dates.as_str())
            .hint(text(Label::EnquiriesDatesHint)),
    ];
    match &asking.need {
        Some(need) => fields.push(Field::hidden("need", need.id)),
        None => fields.extend(school_field(visit, asked).await?),
    }
    let form = Form::new(LANG, fields).with(problems);
    let title = asking.offer.details.title.as_str();
    let page = AskPage {
        frame: Frame::staff(visit, text(Label::EnquiriesNewTitle)).problems(&form),
        heading: LANG.say_enquiries_new_heading(title),
        about: Facts::default().and(text(Label::From), asking.partner.name()).and(
            text(Label::EnquiriesAbout),
            format!("{} · {}", LANG.name(asking.offer.details.format), LANG.name(asking.partner.kind)),
        ),
        goes_to: Notice::new(Tone::Plain, asking.goes_to()),
        refused,
        form,
    };
    show(status, &page)
}

/// For which school, where the asker belongs to several.
async fn school_field(visit: &Visit, asked: &Asked) -> Result<Option<Field>, Error> {
    let own = schools::by_ids(visit.db(), &visit.actor().schools()).await?;
    if own.len() < 2 {
        return Ok(None);
    }
    let choices = own.into_iter().map(|school| Choice::new(school.id.to_string(), school.name)).collect();
    let label = LANG.label(Label::EnquiriesSchoolLabel);
    Ok(Some(Field::radios("school", label, choices, asked.school.as_str()).required()))
}
