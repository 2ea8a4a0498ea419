//! A small world to ask about: two schools, a teacher at each, liaison staff, and listings of both sorts.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap;
use actix_web::{test as http, web};
use api::{App, Parts};
use chrono::TimeDelta;
use directory::accounts::{Device, Secret, link_token, make_reusable_link, register_person, sign_in};
use directory::actor::{Actor, Membership, System};
use directory::clock::Clock;
use directory::db::Db;
use directory::ids::{PartnerId, SchoolId};
use directory::partners::{self, LanguageFields, OfferFields, PartnerFields, parse_offer, parse_partner};
use directory::schools::{self, SchoolFields};
use directory::text::EmailAddress;
use embedding::Embedder;
use serde_json::{Value, json};
use testing::{TestDb, a_wednesday};

pub(crate) const IMPORT: Actor = Actor::System(System::Import);

/// A database and the front over it.
pub(crate) struct World {
    pub(crate) app: web::Data<App>,
    pub(crate) test: TestDb,
}

impl World {
    /// With a postcode directory of one unit and one outward code, and nothing else.
    pub(crate) async fn new() -> Self {
        let test = TestDb::new().await.unwrap();
        let sql = test.sql().await.unwrap();
        sql.batch_execute(
            "INSERT INTO postcodes VALUES ('LE54AB', 52.6401, -1.1001, 'E06000016', NULL);
             INSERT INTO postcode_areas VALUES ('LE5', 52.63, -1.09, 1), ('LE5 4', 52.64, -1.1, 1);
             INSERT INTO postcode_loads (source, postcodes, loaded_at) VALUES ('test', 1, '2027-01-01');",
        )
        .await
        .unwrap();
        Self { app: front(test.db.clone()), test }
    }

    /// The same with an index beside the database.
    pub(crate) fn searching(self, server: &engine::Server) -> Self {
        let index = engine::Index::new(server).unwrap();
        let search = engine::Search::meilisearch(self.test.db.clone(), index);
        Self { app: front_that_searches(self.test.db.clone(), search), ..self }
    }

    /// The same with something in the model's place.
    pub(crate) fn meaning(self, embedder: Embedder) -> Self {
        let search = engine::Search::postgres(self.test.db.clone());
        let parts = Parts { embedder: Some(embedder), ..parts(self.test.db.clone(), search) };
        Self { app: web::Data::new(App::new(parts)), ..self }
    }

    pub(crate) async fn school(&self, urn: &str) -> SchoolId {
        let fields = SchoolFields {
            urn: urn.to_owned(),
            name: format!("School {urn}"),
            phase: "Primary".to_owned(),
            authority: "Leicester".to_owned(),
            latitude: "52.64".to_owned(),
            longitude: "-1.10".to_owned(),
            ..SchoolFields::default()
        };
        schools::save(&self.test.db, &IMPORT, &fields, a_wednesday()).await.unwrap()
    }

    /// The session token of somebody with this membership.
    pub(crate) async fn signed_in(&self, address: &str, membership: Membership) -> String {
        let link = self.link(address, membership).await;
        sign_in(&self.test.db, &secret(), &link, Device::Shared, a_wednesday()).await.unwrap().session.reveal()
    }

    /// The token of a link for somebody with this membership.
    pub(crate) async fn link(&self, address: &str, membership: Membership) -> String {
        let (db, now) = (&self.test.db, a_wednesday());
        let address = EmailAddress::parse(address).unwrap();
        register_person(db, &IMPORT, &address, "Colleague", Some(membership), now).await.unwrap();
        link_token(&secret(), make_reusable_link(db, &address, TimeDelta::hours(1), now).await.unwrap()).unwrap()
    }

    /// A published organisation with one offer about Ancient Benin.
    pub(crate) async fn organisation(&self, name: &str) -> PartnerId {
        let fields = PartnerFields {
            kind: "community_organisation".to_owned(),
            name: name.to_owned(),
            latitude: "52.645".to_owned(),
            longitude: "-1.10".to_owned(),
            audience: "everyone".to_owned(),
            ..PartnerFields::default()
        };
        self.listed(fields).await
    }

    /// A published parent's listing for all school staff, at a masked place.
    pub(crate) async fn parent(&self) -> PartnerId {
        let fields = PartnerFields {
            kind: "parent".to_owned(),
            name: "Parent: bronze caster".to_owned(),
            postcode: "LE5 4AB".to_owned(),
            languages: vec![LanguageFields { language: "Yoruba".to_owned(), language_use: "spoken".to_owned() }],
            email: "parent@example.org".to_owned(),
            consent_date: "2027-01-02".to_owned(),
            consent_how: "paper slip".to_owned(),
            audience: "school_staff".to_owned(),
            ..PartnerFields::default()
        };
        self.listed(fields).await
    }

    /// A published partner with one offer about Ancient Benin.
    pub(crate) async fn listed(&self, fields: PartnerFields) -> PartnerId {
        let (db, now) = (&self.test.db, a_wednesday());
        let partner = partners::register(db, &IMPORT, parse_partner(&fields).unwrap(), now).await.unwrap();
        let offer = OfferFields {
            title: "Bronze heads of Ancient Benin".to_owned(),
            description: "Objects to hold and the story of the Oba's court".to_owned(),
            format: "workshop".to_owned(),
            topics: vec!["Ancient Benin".to_owned()],
            delivery: vec!["in_school".to_owned()],
            travel_km: "20".to_owned(),
            ..OfferFields::default()
        };
        partners::add_offer(db, &IMPORT, partner, parse_offer(&offer).unwrap(), now).await.unwrap();
        partners::publish(db, &IMPORT, partner, 1, now).await.unwrap();
        partner
    }

    /// The whole answer to an operation, as whoever has this session.
    pub(crate) async fn ask(&self, session: Option<&str>, query: &str, variables: Value) -> Value {
        let mut request = operation(query, &variables);
        if let Some(session) = session {
            request = request.insert_header(("Authorization", format!("Bearer {session}")));
        }
        let (status, body) = self.send(request).await;
        assert_eq!(status, StatusCode::OK, "{body}");
        serde_json::from_str(&body).unwrap()
    }

    /// The data of an operation that must not fail.
    pub(crate) async fn data(&self, session: Option<&str>, query: &str, variables: Value) -> Value {
        let answer = self.ask(session, query, variables).await;
        assert_eq!(answer.get("errors"), None, "{answer}");
        answer["data"].clone()
    }

    /// The code and message of the only error of an operation.
    pub(crate) async fn error(&self, session: Option<&str>, query: &str, variables: Value) -> (String, String) {
        let answer = self.ask(session, query, variables).await;
        let errors = answer["errors"].as_array().unwrap_or_else(|| panic!("no error: {answer}"));
        assert_eq!(errors.len(), 1, "{answer}");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        (text(&errors[0]["extensions"]["code"]), text(&errors[0]["message"]))
    }

    /// An answer with its headers.
    pub(crate) async fn answer(&self, request: http::TestRequest) -> (StatusCode, HeaderMap, String) {
        answer_of(&self.app, request).await
    }

    pub(crate) async fn send(&self, request: http::TestRequest) -> (StatusCode, String) {
        let (status, _, body) = self.answer(request).await;
        (status, body)
    }
}

/// What a front answers.
pub(crate) async fn answer_of(app: &web::Data<App>, request: http::TestRequest) -> (StatusCode, HeaderMap, String) {
    let service = http::init_service(actix_web::App::new().app_data(app.clone()).configure(api::routes)).await;
    let response = http::call_service(&service, request.to_request()).await;
    let (status, headers) = (response.status(), response.headers().clone());
    (status, headers, String::from_utf8(http::read_body(response).await.to_vec()).unwrap())
}

/// The request of an operation.
pub(crate) fn operation(query: &str, variables: &Value) -> http::TestRequest {
    http::TestRequest::post()
        .uri("/graphql")
        .insert_header(("Content-Type", "application/json"))
        .set_payload(json!({ "query": query, "variables": variables }).to_string())
}

/// A front over this pool.
pub(crate) fn front(db: Db) -> web::Data<App> {
    let search = engine::Search::postgres(db.clone());
    front_that_searches(db, search)
}

fn front_that_searches(db: Db, search: engine::Search) -> web::Data<App> {
    web::Data::new(App::new(parts(db, search)))
}

fn parts(db: Db, search: engine::Search) -> Parts {
    Parts {
        search,
        db,
        clock: Clock::fixed(a_wednesday()),
        embedder: None,
        secret: secret(),
        public_url: "http://127.0.0.1:8080/".to_owned(),
        mailbox: None,
        trusted_proxies: vec!["10.0.0.0/8".parse().unwrap()],
    }
}

pub(crate) fn secret() -> Secret {
    Secret::new("a secret of tests that is long enough to be one").unwrap()
}

/// A page's answer with what pages are judged by.
pub(crate) struct PageAnswer {
    pub(crate) status: StatusCode,
    /// Where it leads, if anywhere.
    pub(crate) location: String,
    pub(crate) body: String,
}

impl World {
    /// A page, as whoever has this session; none for a stranger.
    pub(crate) async fn page(&self, session: Option<&str>, path: &str) -> PageAnswer {
        self.page_of(http::TestRequest::get().uri(path), session).await
    }

    /// What sending a form of our own page is answered.
    pub(crate) async fn post(&self, session: Option<&str>, path: &str, form: &[(&str, &str)]) -> PageAnswer {
        let request = http::TestRequest::post().uri(path).insert_header(("Sec-Fetch-Site", "same-origin"));
        self.page_of(request.set_form(form), session).await
    }

    async fn page_of(&self, request: http::TestRequest, session: Option<&str>) -> PageAnswer {
        let request = match session {
            Some(session) => request.insert_header(("Cookie", format!("kith={session}"))),
            None => request,
        };
        let (status, headers, body) = self.answer(request).await;
        let location = headers.get("location").map_or("", |value| value.to_str().unwrap()).to_owned();
        PageAnswer { status, location, body }
    }
}
