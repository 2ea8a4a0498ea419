//! The states a page can be in beside the usual one, each with the request that shows it and what its page says. A state
//! that somebody can meet is designed, and stands here.

use actix_web::http::StatusCode;
use directory::actor::Membership;
use directory::limits::{Limit, take};
use testing::a_wednesday;

use crate::visitor::{Answer, get, post};
use crate::world::{World, secret};

/// A state, how it is met, and what its page says.
struct State {
    name: &'static str,
    answer: Answer,
    status: StatusCode,
    says: &'static [&'static str],
}

impl State {
    fn check(&self) {
        let Self { name, answer, status, says } = self;
        assert_eq!(answer.status, *status, "{name}: {}", answer.body);
        for said in *says {
            assert!(answer.body.contains(said), "{name}: {said} is not in {}", answer.body);
        }
        let once = |what: &str| assert_eq!(answer.body.matches(what).count(), 1, "{name}: {what} in {}", answer.body);
        for what in ["<h1", "<main id=\"main\"", "<title>", "<html lang=\"en-GB\""] {
            once(what);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_state_has_its_page() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let teacher = Membership::Teacher { school, authority: None };
    let teacher = format!("kith={}", world.signed_in("teacher@example.org", teacher).await);
    let administrator = format!("kith={}", world.signed_in("office@example.org", Membership::Administrator).await);
    let edit = format!("/admin/schools/{school}");
    let edited = [("version", "1"), ("name", "Hill School")];
    post(&world, &edit, &administrator, &edited).await;
    for _ in 0..Limit::SignInAddress.burst() {
        take(&world.test.db, &secret(), Limit::SignInAddress, "often@example.org", a_wednesday()).await.unwrap();
    }
    let used = format!("/sign-in/{}", "0".repeat(96));
    let state =
        |name, answer, status: u16, says| State { name, answer, status: StatusCode::from_u16(status).unwrap(), says };
    let states = [
        state("empty: no needs", get(&world, "/needs", &teacher).await, 200, &["<h1"]),
        state(
            "empty: nothing found",
            get(&world, "/admin/schools?find=zz", &administrator).await,
            200,
            &["Nothing fits"],
        ),
        state("one", get(&world, "/admin/people?find=office", &administrator).await, 200, &["One person"]),
        state("many", get(&world, "/admin/people", &administrator).await, 200, &["2 people"]),
        state("many: pages of them", get(&world, "/admin/vocabulary", &administrator).await, 200, &["Next page"]),
        state(
            "over the last page",
            get(&world, "/admin/vocabulary?after=9999", &administrator).await,
            200,
            &["the list ends before it", "First page"],
        ),
        state(
            "unknown place",
            get(&world, "/?text=Romans&place=blablabla", "").await,
            422,
            &["no school is known by this", "value=\"blablabla\""],
        ),
        state("expired or used link", post(&world, &used, "", &[]).await, 401, &["used or too old", "/sign-in"]),
        state("no such page", get(&world, "/nothing", "").await, 404, &["Nothing here"]),
        state("no permission", get(&world, "/admin", &teacher).await, 404, &["Nothing here"]),
        state(
            "conflict",
            post(&world, &edit, &administrator, &[("version", "1"), ("name", "Mill School")]).await,
            409,
            &["Hill School</td>", "Mill School</td>", "value=\"Mill School\""],
        ),
        state(
            "asked too often",
            post(&world, "/sign-in", "", &[("email", "often@example.org")]).await,
            429,
            &["too often", "seconds"],
        ),
        state(
            "a form that cannot be read",
            post(&world, &edit, &administrator, &[("version", "x")]).await,
            400,
            &["<h1"],
        ),
    ];
    for state in states {
        state.check();
    }
    let faulty = "ALTER TABLE settings RENAME TO gone";
    world.test.sql().await.unwrap().batch_execute(faulty).await.unwrap();
    let fault = get(&world, "/privacy", "").await;
    state("server fault", fault, 500, &["went wrong on our side", "Reference to give"]).check();
}
