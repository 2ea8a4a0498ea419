//! Two schools of one authority and one of another, and an officer, teacher and administrator to ask as.

use directory::actor::{Actor, AuthorityCode, Membership, Person, System};
use directory::ids::{PartnerId, PersonId, SchoolId};
use directory::liaison::{Entered, SlipFields, enter_slip, parse_slip};
use directory::partners::{self, LanguageFields, OfferFields, PartnerFields, parse_offer, parse_partner};
use directory::schools::{self, SchoolFields};
use testing::{TestDb, a_wednesday};

pub(super) const IMPORT: Actor = Actor::System(System::Import);
pub(super) const HERE: &str = "E06000016";
pub(super) const ELSEWHERE: &str = "E06000017";
const OFFICER: &str = "018f0000-0000-7000-8000-000000000001";
const OTHER: &str = "018f0000-0000-7000-8000-000000000002";

/// A database with two schools here and one elsewhere.
pub(super) struct World {
    pub(super) test: TestDb,
    pub(super) ours: SchoolId,
    pub(super) theirs: SchoolId,
    pub(super) far: SchoolId,
}

impl World {
    pub(super) async fn new() -> Self {
        let test = TestDb::new().await.unwrap();
        let sql = test.sql().await.unwrap();
        sql.batch_execute(&format!(
            "INSERT INTO postcodes VALUES ('LE54AB', 52.6401, -1.1001, '{HERE}', NULL),
                 ('LE54AD', 52.6501, -1.1001, '{HERE}', NULL), ('PE13XX', 52.58, -0.24, '{ELSEWHERE}', NULL);
             INSERT INTO postcode_areas VALUES ('LE5', 52.63, -1.09, 1), ('PE1', 52.58, -0.24, 1);
             INSERT INTO postcode_loads (source, postcodes, loaded_at) VALUES ('test', 1, '2027-01-01');
             INSERT INTO persons VALUES ('{OFFICER}', 'officer@example.org', 'Family liaison officer', '2027-01-01'),
                 ('{OTHER}', 'other@example.org', 'EAL lead', '2027-01-01');"
        ))
        .await
        .unwrap();
        let school = async |urn: &str, postcode: &str| {
            let fields = SchoolFields {
                urn: urn.to_owned(),
                name: format!("School {urn}"),
                postcode: postcode.to_owned(),
                ..SchoolFields::default()
            };
            schools::save(&test.db, &IMPORT, &fields, a_wednesday()).await.unwrap()
        };
        let ours = school("900001", "LE5 4AB").await;
        let theirs = school("900002", "LE5 4AD").await;
        let far = school("900003", "PE1 3XX").await;
        Self { test, ours, theirs, far }
    }

    /// The officer of our school.
    pub(super) fn officer(&self) -> Actor {
        person(OFFICER, &[Membership::LiaisonSchool { school: self.ours, authority: AuthorityCode::parse(HERE) }])
    }

    /// The officer of the other school.
    pub(super) fn other_officer(&self) -> Actor {
        person(OTHER, &[Membership::LiaisonSchool { school: self.theirs, authority: AuthorityCode::parse(HERE) }])
    }

    pub(super) fn teacher(&self) -> Actor {
        person(OTHER, &[Membership::Teacher { school: self.ours, authority: AuthorityCode::parse(HERE) }])
    }

    /// Keeps our school's officer as a person of the database, so that they are among its people.
    pub(super) async fn hire(&self) {
        let sql = self.test.sql().await.unwrap();
        sql.batch_execute(&format!(
            "INSERT INTO memberships (id, person_id, role, school_id) VALUES
                 ('{OFFICER}', '{OFFICER}', 'liaison_school', '{ours}'), ('{OTHER}', '{OTHER}', 'teacher', '{ours}')",
            ours = self.ours
        ))
        .await
        .unwrap();
    }

    /// A published listing that `actor` brings in, with one offer of history at key stage 2.
    pub(super) async fn listing(&self, actor: &Actor, kind: &str, name: &str, language: &str) -> PartnerId {
        let id = self.draft(actor, kind, name, language).await;
        let offer = OfferFields {
            title: format!("Offer of {name}"),
            format: "workshop".to_owned(),
            subjects: vec!["History".to_owned()],
            key_stages: vec!["KS2".to_owned()],
            delivery: vec!["in_school".to_owned()],
            travel_km: "20".to_owned(),
            ..OfferFields::default()
        };
        partners::add_offer(&self.test.db, actor, id, parse_offer(&offer).unwrap(), a_wednesday()).await.unwrap();
        partners::publish(&self.test.db, actor, id, 1, a_wednesday()).await.unwrap();
        id
    }

    /// A draft that `actor` brings in, with nothing offered.
    pub(super) async fn draft(&self, actor: &Actor, kind: &str, name: &str, language: &str) -> PartnerId {
        let fields = PartnerFields {
            kind: kind.to_owned(),
            name: name.to_owned(),
            postcode: "LE5 4AB".to_owned(),
            languages: vec![LanguageFields { language: language.to_owned(), language_use: "spoken".to_owned() }],
            email: "listed@example.org".to_owned(),
            consent_date: "2027-01-02".to_owned(),
            consent_how: "by e-mail".to_owned(),
            ..PartnerFields::default()
        };
        partners::register(&self.test.db, actor, parse_partner(&fields).unwrap(), a_wednesday()).await.unwrap()
    }

    /// A slip that the officer of our school types in.
    pub(super) async fn slip(&self, fields: &SlipFields) -> PartnerId {
        let input = parse_slip(fields, a_wednesday().date_naive()).unwrap();
        match enter_slip(&self.test.db, &self.officer(), self.ours, &input, false, a_wednesday()).await.unwrap() {
            Entered::Saved(id) => id,
            known @ Entered::Known(_) => panic!("{known:?}"),
        }
    }

    pub(super) async fn one<T: for<'a> tokio_postgres::types::FromSql<'a>>(&self, query: &str) -> T {
        self.test.sql().await.unwrap().query_one(query, &[]).await.unwrap().get(0)
    }
}

pub(super) fn person(id: &str, memberships: &[Membership]) -> Actor {
    let id: PersonId = id.parse().unwrap();
    Actor::Person(Person { id, memberships: memberships.to_vec(), token: None })
}

pub(super) fn authority(code: &str) -> Actor {
    person(OTHER, &[Membership::LiaisonAuthority { authority: AuthorityCode::parse(code).unwrap() }])
}

pub(super) fn administrator() -> Actor {
    person(OTHER, &[Membership::Administrator])
}

pub(super) fn slip() -> SlipFields {
    SlipFields {
        title: "How bronze is cast".to_owned(),
        formats: vec!["talk".to_owned(), "workshop".to_owned()],
        languages: "Yoruba, Urdu".to_owned(),
        days: vec!["Mon".to_owned()],
        phone: "07700 900123".to_owned(),
        consent_date: "12/01/2027".to_owned(),
        slip_language: "ur".to_owned(),
        consent_words: "2026-11".to_owned(),
        ..SlipFields::default()
    }
}
