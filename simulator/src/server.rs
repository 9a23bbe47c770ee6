//! Connections.

use std::convert::Infallible;
use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::cloud::Cloud;
use crate::control;
use crate::received::Received;
use crate::reply::{NoAnswer, Reply};

/// How long requests that are being answered may take when the server stops.
const GRACE: Duration = Duration::from_secs(5);
/// How long to wait when no connection can be taken, as when too many files are open.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves for as long as the sender of `running` exists.
pub async fn run(listener: TcpListener, cloud: Arc<Cloud>, mut running: watch::Receiver<()>) {
    let app = control::routes().fallback(answer).with_state(cloud);
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = running.changed() => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(serve(stream, app.clone(), running.clone()));
                }
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
    }
    drop(listener);
    let ended = async { while connections.join_next().await.is_some() {} };
    // What is not done by then is cut off when the set is dropped.
    let _ = tokio::time::timeout(GRACE, ended).await;
}

async fn answer(State(cloud): State<Arc<Cloud>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    match Received::read(parts, body).await {
        Some(received) => cloud.answer(&received),
        None => Reply::Disconnect,
    }
    .into_response()
}

async fn serve(stream: TcpStream, app: Router, mut running: watch::Receiver<()>) {
    let app = TowerToHyperService::new(app);
    let service = service_fn(move |request| respond(app.clone(), request));
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .serve_connection(TokioIo::new(stream), service)
    );
    // How a connection ends is the client's business; what was asked is in the journal.
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = running.changed() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

async fn respond(
    app: TowerToHyperService<Router>,
    request: Request<Incoming>,
) -> Result<Response<Body>, Disconnected> {
    let response = app
        .call(request)
        .await
        .unwrap_or_else(|never: Infallible| match never {});
    if response.extensions().get::<NoAnswer>().is_some() {
        return Err(Disconnected);
    }
    Ok(response)
}

/// Makes hyper close the connection without a word.
#[derive(Debug)]
struct Disconnected;

impl fmt::Display for Disconnected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is to be closed without an answer")
    }
}

impl std::error::Error for Disconnected {}
