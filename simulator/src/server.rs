//! Connections.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::http::Response;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::cloud::Cloud;
use crate::connection::{self, Line, NoAnswer};
use crate::received::Received;
use crate::reply::Reply;
use crate::{control, delivery};

/// How long requests that are being answered may take when the server stops.
const GRACE: Duration = Duration::from_secs(5);
/// How long to wait when no connection can be taken, as when too many files are open.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves for as long as the sender of `running` exists.
pub async fn run(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    cloud: Arc<Cloud>,
    mut running: watch::Receiver<()>,
) {
    let app = control::routes()
        .fallback(answer)
        .with_state(Arc::clone(&cloud));
    let mut connections = JoinSet::new();
    let mut number = 0;
    loop {
        tokio::select! {
            _ = running.changed() => break,
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    number += 1;
                    let line = Line::new(number, running.clone());
                    let (app, cloud) = (app.clone(), Arc::clone(&cloud));
                    match tls.clone() {
                        None => connections.spawn(connection::serve(stream, line, app, cloud)),
                        Some(tls) => connections.spawn(async move {
                            let mut running = line.running();
                            let stream = tokio::select! {
                                stream = tls.accept(stream) => stream,
                                _ = running.changed() => return,
                            };
                            // Whoever does not get through says so himself.
                            if let Ok(stream) = stream {
                                connection::serve(stream, line, app, cloud).await;
                            }
                        }),
                    };
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

async fn answer(
    State(cloud): State<Arc<Cloud>>,
    Extension(line): Extension<Line>,
    request: Request,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let Some(mut received) = Received::read(parts, body).await else {
        return no_answer();
    };
    received.connection = line.number;
    if let Some(delay) = cloud.delay(&received) {
        tokio::time::sleep(delay).await;
    }
    match cloud.answer(&received) {
        Reply::Message(message) => {
            let compressed = cloud.gzip && delivery::is_accepted(&received);
            delivery::response(message, &line, compressed)
        }
        Reply::Disconnect => no_answer(),
        Reply::Silence => {
            line.silence().await;
            no_answer()
        }
    }
}

fn no_answer() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    response.extensions_mut().insert(NoAnswer);
    response
}
