//! One connection from its first byte to its last.

use std::convert::Infallible;
use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::Response;
use axum::http::header::{DATE, HeaderValue};
use hyper::body::Incoming;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{Notify, watch};

use crate::cloud::Cloud;
use crate::moment;

/// How long a client is kept waiting that waits for nothing.
const SILENCE: Duration = Duration::from_secs(10 * 60);

/// The connection that a request came on, as far as its answer has to do with it.
#[derive(Debug, Clone)]
pub struct Line {
    /// How many connections were taken before it, and itself.
    pub number: u64,
    closing: Arc<Notify>,
    /// The server runs for as long as the sender exists.
    running: watch::Receiver<()>,
}

impl Line {
    pub fn new(number: u64, running: watch::Receiver<()>) -> Self {
        Self {
            number,
            closing: Arc::default(),
            running,
        }
    }

    /// Takes no more requests after those that are being answered.
    pub fn close(&self) {
        self.closing.notify_one();
    }

    /// Changes when the server is to stop.
    pub fn running(&self) -> watch::Receiver<()> {
        self.running.clone()
    }

    /// Waits for something that does not come.
    pub async fn silence(&self) {
        let mut running = self.running();
        tokio::select! {
            () = tokio::time::sleep(SILENCE) => {}
            _ = running.changed() => {}
        }
    }
}

/// Marks a response that must not be sent, for the connection to be closed.
#[derive(Debug, Clone, Copy)]
pub struct NoAnswer;

/// Serves HTTP/1.1 or HTTP/2, whichever the client begins to speak.
pub async fn serve(
    stream: impl AsyncRead + AsyncWrite + Unpin + 'static,
    line: Line,
    app: Router,
    cloud: Arc<Cloud>,
) {
    let app = TowerToHyperService::new(app);
    let (closing, mut running) = (Arc::clone(&line.closing), line.running());
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(line.clone());
        respond(app.clone(), request, Arc::clone(&cloud))
    });
    let mut builder = auto::Builder::new(TokioExecutor::new());
    // Dates are those of the simulator's clock.
    builder
        .http1()
        .timer(TokioTimer::new())
        .auto_date_header(false)
        .http2()
        .auto_date_header(false);
    let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), service));
    // How a connection ends is the client's business; what was asked is in the journal.
    tokio::select! {
        _ = connection.as_mut() => return,
        () = closing.notified() => {}
        _ = running.changed() => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

async fn respond(
    app: TowerToHyperService<Router>,
    request: Request<Incoming>,
    cloud: Arc<Cloud>,
) -> Result<Response<Body>, Disconnected> {
    let mut response = app
        .call(request)
        .await
        .unwrap_or_else(|never: Infallible| match never {});
    if response.extensions().get::<NoAnswer>().is_some() {
        return Err(Disconnected);
    }
    let date = moment::http_date(cloud.clock.seconds());
    if let Some(date) = date.and_then(|date| HeaderValue::try_from(date).ok()) {
        response.headers_mut().insert(DATE, date);
    }
    Ok(response)
}

/// Makes hyper close the connection without a word, or on HTTP/2 reset the stream.
#[derive(Debug)]
struct Disconnected;

impl fmt::Display for Disconnected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is to be closed without an answer")
    }
}

impl std::error::Error for Disconnected {}
