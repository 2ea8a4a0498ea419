//! A small invented world to search in, brought in by the commands, and one search engine over it.

use directory::actor::{Actor, AuthorityCode, Membership, Person, System};
use directory::error::Error;
use directory::ids::{PartnerId, PersonId, SchoolId};
use directory::partners::{self, OfferFields, PartnerFields, parse_offer, parse_partner};
use directory::schools::{self, SchoolFields};
use directory::search::{Answer, QuestionFields, parse_question};
use engine::{Index, Search, Server, Standing};
use testing::{TestDb, a_wednesday};

pub(crate) const IMPORT: Actor = Actor::System(System::Import);

/// Which engine answers.
#[derive(Clone, Copy)]
pub(crate) enum Engine {
    Postgres,
    /// A real server, at `MEILI_URL` with `MEILI_MASTER_KEY`. It is asked to keep an index for each behaviour, and is best
    /// thrown away afterwards.
    Meilisearch,
}

/// A world with an engine over it.
pub(crate) struct World {
    pub(crate) test: TestDb,
    search: Search,
    index: Option<Index>,
}

impl World {
    /// A world with two postcodes of one outward code, a school, and no partners.
    pub(crate) async fn over(engine: Engine) -> Self {
        let test = TestDb::new().await.unwrap();
        let sql = test.sql().await.unwrap();
        sql.batch_execute(
            "INSERT INTO postcodes VALUES ('LE54AB', 52.6401, -1.1001, 'E06000016', NULL),
                                          ('LE54ZZ', 52.6500, -1.1200, 'E06000016', NULL);
             INSERT INTO postcode_areas VALUES ('LE5', 52.63, -1.09, 2), ('LE5 4', 52.645, -1.11, 2);
             INSERT INTO postcode_loads (source, postcodes, loaded_at) VALUES ('test', 2, '2027-01-01');",
        )
        .await
        .unwrap();
        let (search, index) = match engine {
            Engine::Postgres => (Search::postgres(test.db.clone()), None),
            Engine::Meilisearch => {
                let index = Index::new(&real_server(&test)).unwrap();
                index.rebuild(&test.db, a_wednesday(), &mut |_, _| {}).await.unwrap();
                let search = Search::meilisearch(test.db.clone(), index.clone());
                // Else the database would answer in its place, and pass.
                assert_eq!(search.standing().await, Standing::Ready);
                (search, Some(index))
            }
        };
        Self { test, search, index }
    }

    pub(crate) async fn school(&self, urn: &str) -> SchoolId {
        let fields = SchoolFields { urn: urn.to_owned(), name: format!("School {urn}"), ..SchoolFields::default() };
        schools::save(&self.test.db, &IMPORT, &fields, a_wednesday()).await.unwrap()
    }

    /// Brings a partner in with its offers and publishes it.
    pub(crate) async fn publish(&self, partner: &PartnerFields, offers: &[OfferFields]) -> PartnerId {
        self.publish_as(&IMPORT, partner, offers).await
    }

    pub(crate) async fn publish_as(&self, actor: &Actor, partner: &PartnerFields, offers: &[OfferFields]) -> PartnerId {
        let (db, now) = (&self.test.db, a_wednesday());
        let id = partners::register(db, actor, parse_partner(partner).unwrap(), now).await.unwrap();
        for offer in offers {
            partners::add_offer(db, actor, id, parse_offer(offer).unwrap(), now).await.unwrap();
        }
        partners::publish(db, actor, id, 1, now).await.unwrap();
        id
    }

    /// An organisation with this name and nothing else, published for everyone.
    pub(crate) async fn named(&self, name: &str) -> PartnerId {
        self.publish(&organisation(name), &[]).await
    }

    /// The answer to a question of a stranger, all on one page.
    pub(crate) async fn answer(&self, fields: &QuestionFields) -> Answer {
        self.ask(&Actor::Anonymous, fields, None, 100).await.unwrap()
    }

    pub(crate) async fn ask(
        &self,
        actor: &Actor,
        fields: &QuestionFields,
        after: Option<PartnerId>,
        limit: usize,
    ) -> Result<Answer, Error> {
        // Postgres is never behind; an engine that may be is brought up to date here.
        if let Some(index) = &self.index {
            index.sweep(&self.test.db).await.unwrap();
        }
        self.search.ask(actor, &parse_question(fields)?, after, limit).await
    }

    /// Whom a stranger finds with these words, in order.
    pub(crate) async fn found(&self, words: &str) -> Vec<PartnerId> {
        ids(&self.answer(&asking(words)).await)
    }

    /// As [`found`](Self::found), and nobody where only some of the words were found.
    pub(crate) async fn found_with_all(&self, words: &str) -> Vec<PartnerId> {
        let answer = self.answer(&asking(words)).await;
        if answer.some_words_only { vec![] } else { ids(&answer) }
    }

    /// Whom somebody finds with these words.
    pub(crate) async fn found_by(&self, actor: &Actor, words: &str) -> Vec<PartnerId> {
        ids(&self.ask(actor, &asking(words), None, 100).await.unwrap())
    }
}

/// The server that the tests are pointed to, with an index for this database alone.
#[expect(clippy::disallowed_methods, reason = "a setting of the tests")]
fn real_server(test: &TestDb) -> Server {
    let url = std::env::var("MEILI_URL").unwrap_or_else(|_| panic!("MEILI_URL says where the server is"));
    let index = test.url.rsplit('/').next().and_then(|rest| rest.split('?').next()).unwrap().to_owned();
    let key = std::env::var("MEILI_MASTER_KEY").ok();
    Server { index, left_alone: std::time::Duration::ZERO, ..Server::new(url, key) }
}

/// In no particular order.
pub(crate) fn sorted(mut found: Vec<PartnerId>) -> Vec<PartnerId> {
    found.sort_unstable();
    found
}

pub(crate) fn ids(answer: &Answer) -> Vec<PartnerId> {
    answer.hits.iter().map(|hit| hit.partner).collect()
}

pub(crate) fn asking(words: &str) -> QuestionFields {
    QuestionFields { words: words.to_owned(), ..QuestionFields::default() }
}

pub(crate) fn organisation(name: &str) -> PartnerFields {
    PartnerFields {
        kind: "community_organisation".to_owned(),
        name: name.to_owned(),
        audience: "everyone".to_owned(),
        ..PartnerFields::default()
    }
}

/// An organisation at a point.
pub(crate) fn at(name: &str, latitude: &str, longitude: &str) -> PartnerFields {
    PartnerFields { latitude: latitude.to_owned(), longitude: longitude.to_owned(), ..organisation(name) }
}

/// A person's listing for school staff, at a masked place.
pub(crate) fn volunteer(headline: &str) -> PartnerFields {
    PartnerFields {
        kind: "volunteer".to_owned(),
        postcode: "LE5 4ZZ".to_owned(),
        consent_date: "2027-01-02".to_owned(),
        consent_how: "paper slip".to_owned(),
        audience: "school_staff".to_owned(),
        ..organisation(headline)
    }
}

pub(crate) fn offer(title: &str, format: &str) -> OfferFields {
    OfferFields {
        title: title.to_owned(),
        format: format.to_owned(),
        delivery: vec!["in_school".to_owned()],
        travel_km: "10".to_owned(),
        ..OfferFields::default()
    }
}

pub(crate) fn list(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

/// Somebody with a membership. Reading needs no row of theirs.
pub(crate) fn person(membership: Membership) -> Actor {
    Actor::Person(Person { id: PersonId::new(a_wednesday()), memberships: vec![membership], token: None })
}

pub(crate) fn teacher(school: SchoolId) -> Actor {
    person(Membership::Teacher { school, authority: None })
}

pub(crate) fn liaison_of_authority(code: &str) -> Actor {
    person(Membership::LiaisonAuthority { authority: AuthorityCode::parse(code).unwrap() })
}
