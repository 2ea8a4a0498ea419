//! A database with partners of all audiences beside a search server, made through the commands.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::collections::BTreeMap;
use std::time::Duration;

use directory::actor::{Actor, AuthorityCode, Membership, Person, System};
use directory::db::Db;
use directory::ids::{PartnerId, PersonId, SchoolId};
use directory::partners::{self, LanguageFields, OfferFields, PartnerFields, parse_offer, parse_partner};
use directory::schools::{self, SchoolFields};
use directory::search::{QuestionFields, documents, parse_question, published_ids};
use engine::{Index, Search, Server};
use serde_json::{Value, json};
use testing::{SearchServer, TestDb, a_wednesday};

pub(crate) const IMPORT: Actor = Actor::System(System::Import);

/// The index's name in these tests.
pub(crate) const INDEX: &str = "partners";

pub(crate) struct World {
    pub(crate) test: TestDb,
    pub(crate) server: SearchServer,
    pub(crate) index: Index,
}

impl World {
    /// With two postcodes five kilometres apart, and nobody in it.
    pub(crate) async fn new() -> Self {
        let (test, server) = (TestDb::new().await.unwrap(), SearchServer::start().await.unwrap());
        let sql = test.sql().await.unwrap();
        sql.batch_execute(
            "INSERT INTO postcodes VALUES ('LE54AB', 52.6401, -1.1001, 'E06000016', NULL),
                                          ('LE13AA', 52.6402, -1.1741, 'E06000016', NULL);
             INSERT INTO postcode_areas VALUES ('LE5', 52.63, -1.09, 1), ('LE5 4', 52.64, -1.1, 1),
                                               ('LE1', 52.64, -1.17, 1), ('LE1 3', 52.64, -1.17, 1);
             INSERT INTO postcode_loads (source, postcodes, loaded_at) VALUES ('test', 2, '2027-01-01');
             INSERT INTO persons VALUES ('018f0000-0000-7000-8000-000000000001', 'who@example.org', 'Whoever', '2027-01-01');",
        )
        .await
        .unwrap();
        let index = Index::new(&at(&server)).unwrap();
        Self { test, server, index }
    }

    pub(crate) fn db(&self) -> &Db {
        &self.test.db
    }

    /// Both engines over the same database.
    pub(crate) fn engines(&self) -> [Search; 2] {
        [Search::postgres(self.db().clone()), self.search()]
    }

    /// The engine under test.
    pub(crate) fn search(&self) -> Search {
        Search::meilisearch(self.db().clone(), self.index.clone())
    }

    pub(crate) async fn reindex(&self) {
        self.index.rebuild(self.db(), a_wednesday(), &mut |_, _| {}).await.unwrap();
    }

    pub(crate) async fn school(&self, urn: &str) -> SchoolId {
        let fields = SchoolFields { urn: urn.to_owned(), name: format!("School {urn}"), ..SchoolFields::default() };
        schools::save(self.db(), &IMPORT, &fields, a_wednesday()).await.unwrap()
    }

    /// A published partner with one offer, brought in by an actor.
    pub(crate) async fn partner(&self, actor: &Actor, fields: &PartnerFields, offer: &OfferFields) -> PartnerId {
        let (db, now) = (self.db(), a_wednesday());
        let id = partners::register(db, actor, parse_partner(fields).unwrap(), now).await.unwrap();
        partners::publish(db, actor, id, 1, now).await.unwrap();
        partners::add_offer(db, actor, id, parse_offer(offer).unwrap(), now).await.unwrap();
        id
    }

    /// A published organisation for everyone.
    pub(crate) async fn organisation(&self, name: &str, title: &str) -> PartnerId {
        self.partner(&IMPORT, &organisation(name), &talk(title)).await
    }

    pub(crate) async fn withdraw(&self, id: PartnerId) {
        let version = partners::find(self.db(), &IMPORT, id).await.unwrap().unwrap().version;
        partners::withdraw(self.db(), &IMPORT, id, version, a_wednesday()).await.unwrap();
    }

    /// Gives an organisation another name.
    pub(crate) async fn rename(&self, id: PartnerId, name: &str) {
        let version = partners::find(self.db(), &IMPORT, id).await.unwrap().unwrap().version;
        let input = parse_partner(&organisation(name)).unwrap();
        partners::edit(self.db(), &IMPORT, id, version, input, a_wednesday()).await.unwrap();
    }

    /// What should stand in the index: the documents the database makes.
    pub(crate) async fn expected(&self) -> BTreeMap<String, Value> {
        let ids = published_ids(self.db(), None, 1_000).await.unwrap();
        let documents = documents(self.db(), &ids).await.unwrap();
        documents.iter().map(|document| (document.id.to_string(), json!(document))).collect()
    }

    /// Whether the index is what the database says.
    pub(crate) async fn assert_whole(&self) {
        assert_eq!(self.server.documents(INDEX), self.expected().await);
    }

    /// The names of the partners an engine finds for somebody, in its order.
    pub(crate) async fn found(&self, search: &Search, actor: &Actor, fields: &QuestionFields) -> Vec<PartnerId> {
        let answer = search.ask(actor, &parse_question(fields).unwrap(), None, 100).await.unwrap();
        assert_eq!(answer.total, answer.hits.len(), "{fields:?}");
        answer.hits.iter().map(|hit| hit.partner).collect()
    }
}

/// The server as a setting; each question looks at it again.
pub(crate) fn at(server: &SearchServer) -> Server {
    let key = Some(SearchServer::KEY.to_owned());
    Server { left_alone: Duration::ZERO, ..Server::new(server.url.clone(), key) }
}

pub(crate) fn person(memberships: Vec<Membership>) -> Actor {
    let id: PersonId = "018f0000-0000-7000-8000-000000000001".parse().unwrap();
    Actor::Person(Person { id, memberships, token: None })
}

pub(crate) fn authority(code: &str) -> AuthorityCode {
    AuthorityCode::parse(code).unwrap()
}

pub(crate) fn words(words: &str) -> QuestionFields {
    QuestionFields { words: words.to_owned(), ..QuestionFields::default() }
}

pub(crate) fn organisation(name: &str) -> PartnerFields {
    PartnerFields {
        kind: "community_organisation".to_owned(),
        name: name.to_owned(),
        postcode: "LE5 4AB".to_owned(),
        address: "1 Example Street".to_owned(),
        email: "hello@example.org".to_owned(),
        phone: "07700 900123".to_owned(),
        website: "https://example.org/us".to_owned(),
        audience: "everyone".to_owned(),
        consent_date: "2027-01-02".to_owned(),
        consent_how: "paper slip".to_owned(),
        ..PartnerFields::default()
    }
}

pub(crate) fn language(name: &str) -> LanguageFields {
    LanguageFields { language: name.to_owned(), language_use: "spoken".to_owned() }
}

pub(crate) fn talk(title: &str) -> OfferFields {
    OfferFields {
        title: title.to_owned(),
        format: "talk".to_owned(),
        delivery: vec!["in_school".to_owned()],
        ..OfferFields::default()
    }
}
