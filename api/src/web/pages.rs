//! The list of pages: each is registered with who it is for, so that checks over all of them cannot forget one.

use actix_web::error::InternalError;
use actix_web::middleware::from_fn;
use actix_web::web::{self, ServiceConfig};
use actix_web::{App, Resource};

use super::{failure, guard, kept};

/// Who a page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anyone whom the service is for: in every language there is.
    Family,
    /// Staff of schools and authorities: in English.
    Staff,
    /// Whoever develops Kith, on their own machine: in English.
    Development,
    /// Nobody looks at it: a form is sent there, or a script asks it.
    Action,
}

impl Who {
    /// Its code, as `kith routes` prints it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Family => "family",
            Self::Staff => "staff",
            Self::Development => "development",
            Self::Action => "action",
        }
    }
}

/// One page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageRoute {
    /// Its pattern: `/needs/{id}`.
    pub path: &'static str,
    /// Who it is for.
    pub who: Who,
}

/// Where pages are registered.
pub(super) struct Pages<'a> {
    cfg: &'a mut ServiceConfig,
    listed: &'a mut Vec<PageRoute>,
}

impl<'a> Pages<'a> {
    /// Pages that go to this service and are listed there.
    pub(super) fn new(cfg: &'a mut ServiceConfig, listed: &'a mut Vec<PageRoute>) -> Self {
        Self { cfg, listed }
    }

    /// A page for anyone, in every language.
    pub(super) fn family(&mut self, path: &'static str, of: impl FnOnce(Resource) -> Resource) {
        self.add(path, Who::Family, of);
    }

    /// A page for anyone, in every language, that is the same for every stranger.
    pub(super) fn public(&mut self, path: &'static str, of: impl FnOnce(Resource) -> Resource) {
        let page = self.list(path, Who::Family, of);
        self.cfg.service(page.wrap(from_fn(kept::by_strangers)).wrap(from_fn(guard::guard)));
    }

    /// A page for staff, in English.
    pub(super) fn staff(&mut self, path: &'static str, of: impl FnOnce(Resource) -> Resource) {
        self.add(path, Who::Staff, of);
    }

    /// A page for one's own machine.
    pub(super) fn development(&mut self, path: &'static str, of: impl FnOnce(Resource) -> Resource) {
        self.add(path, Who::Development, of);
    }

    /// Where forms are sent to, or a script asks: no page.
    pub(super) fn action(&mut self, path: &'static str, of: impl FnOnce(Resource) -> Resource) {
        self.add(path, Who::Action, of);
    }

    /// A page that takes its POST from anywhere, since mail programs post there.
    pub(super) fn open_to_all(&mut self, path: &'static str, of: impl FnOnce(Resource) -> Resource) {
        self.listed.push(PageRoute { path, who: Who::Family });
        self.cfg.service(of(web::resource(path)).wrap(from_fn(guard::open_to_all)));
    }

    /// A page behind the guard.
    fn add(&mut self, path: &'static str, who: Who, of: impl FnOnce(Resource) -> Resource) {
        let page = self.list(path, who, of);
        self.cfg.service(page.wrap(from_fn(guard::guard)));
    }

    /// Lists a page. What cannot be read at all is answered with a page too.
    fn list(&mut self, path: &'static str, who: Who, of: impl FnOnce(Resource) -> Resource) -> Resource {
        let query = web::QueryConfig::default()
            .error_handler(|error, _| InternalError::from_response(error, failure::unreadable()).into());
        // The longest text of a listing, in a script of three bytes a letter and each of them written as `%E0`.
        let form = web::FormConfig::default()
            .limit(64 * 1024)
            .error_handler(|error, _| InternalError::from_response(error, failure::unreadable()).into());
        self.listed.push(PageRoute { path, who });
        of(web::resource(path)).app_data(query).app_data(form)
    }
}

/// Every page there is, in the order of registration.
pub fn page_routes() -> Vec<PageRoute> {
    let mut listed = Vec::new();
    let _app = App::new().configure(|cfg| super::register(&mut Pages::new(cfg, &mut listed)));
    listed
}
