//! The HTTP server and its routes.

use std::net::TcpListener;

use actix_web::dev::Server;
use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpServer, middleware};

use crate::{App, graphql, health, request};

/// Threads that answer requests; the work is in the database and the model, which have threads of their own.
const WORKERS: usize = 2;
/// How long requests under way may take once the server is told to stop, in seconds.
const SHUTDOWN_SECONDS: u64 = 5;

/// Every route, reading `web::Data<App>`.
pub fn routes(cfg: &mut ServiceConfig) {
    graphql::routes(cfg);
    health::routes(cfg);
    // Last: it also answers for whatever no other route has.
    crate::web::routes(cfg);
}

/// Serves `app` on a socket that listens already. Runs when awaited, on any Tokio runtime, and stops by its handle:
/// signals are the caller's.
pub fn serve(app: App, listener: TcpListener) -> std::io::Result<Server> {
    let app = web::Data::new(app);
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(app.clone())
            .wrap(middleware::DefaultHeaders::new().add(("X-Content-Type-Options", "nosniff")))
            .wrap(middleware::Compress::default())
            // Outermost, since the last one wrapped is asked first.
            .wrap(middleware::from_fn(request::around))
            .configure(routes)
    });
    let server = server.workers(WORKERS).shutdown_timeout(SHUTDOWN_SECONDS).disable_signals().listen(listener)?;
    Ok(server.run())
}
