//! Transports of one's own, as programs write them.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cloudbind::http::HttpResponse;
use cloudbind::huaweicloud::dcs;
use cloudbind::tencentcloud::{autoscaling, cynosdb};
use cloudbind::transport::{
    HttpSettings, HttpTransport, SendError, Sending, Stage, Transmission, Transport,
};
use cloudbind::{Error, Retry};
use cloudbind_simulator::{Failure, Simulator};

use crate::{builder, pause, requests, started};

/// A pool for loopback.
fn pool() -> HttpTransport {
    HttpTransport::new(&HttpSettings::new().no_proxy()).expect("it needs nothing")
}

/// Requests and their answers, in order.
type Tape = Arc<Mutex<VecDeque<(Vec<u8>, HttpResponse)>>>;

#[derive(Debug)]
struct Recorder(HttpTransport, Tape);

impl Transport for Recorder {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        Box::pin(async move {
            let answer = self.0.send(transmission).await?;
            let request = transmission.request.body.to_vec();
            self.1.lock().unwrap().push_back((request, answer.clone()));
            Ok(answer)
        })
    }
}

#[derive(Debug)]
struct Player(Tape);

impl Transport for Player {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        let next = self.0.lock().unwrap().pop_front();
        let answer = next
            .filter(|(request, _)| *request == transmission.request.body)
            .map(|(_, answer)| answer)
            .ok_or_else(|| SendError::new(Stage::Connect, "there is no such recording"));
        Box::pin(std::future::ready(answer))
    }
}

#[tokio::test]
async fn what_was_recorded_is_played_back_without_a_server() {
    let simulator = started(Simulator::builder()).await;
    let url = simulator.url();
    let tape = Tape::default();
    let recorder = || Recorder(pool(), Arc::clone(&tape));
    let first = pause(builder(&url).transport(recorder()))
        .await
        .expect("a success");
    let code = "OperationDenied.ServerlessClusterStatusDenied";
    simulator.fail_next("PauseServerless", Failure::code(code));
    let second = pause(builder(&url).transport(recorder()))
        .await
        .expect_err("a refusal");
    simulator.stop().await;

    let player = Arc::new(Player(tape));
    let again = pause(builder(&url).transport(Arc::clone(&player))).await;
    let again = again.expect("a success");
    assert_eq!(
        (again.flow_id, again.request_id()),
        (first.flow_id, first.request_id())
    );
    let again = pause(builder(&url).transport(Arc::clone(&player))).await;
    let again = again.expect_err("a refusal");
    assert_eq!(
        (again.kind(), again.request_id()),
        (second.kind(), second.request_id())
    );
    // The tape is at its end.
    let error = pause(builder(&url).transport(player).retry(Retry::off())).await;
    let error = error.expect_err("there is nothing to play");
    assert!(matches!(error, Error::Connect(_)), "{error:?}");
    assert!(error.to_string().contains("no such recording"), "{error}");
}

#[derive(Debug)]
struct Counting(HttpTransport, AtomicUsize);

impl Transport for Counting {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.send(transmission)
    }
}

#[tokio::test]
async fn a_transport_sees_every_attempt() {
    let simulator = started(Simulator::builder()).await;
    let counting = Arc::new(Counting(pool(), AtomicUsize::new(0)));
    let client = builder(&simulator.url())
        .transport(Arc::clone(&counting))
        .retry(Retry::new().base_delay(Duration::from_millis(1)));
    for _ in 0..2 {
        simulator.fail_next("PauseServerless", Failure::throttled());
    }
    let reply = pause(client).await.expect("a success in the end");
    assert_eq!(reply.earlier_attempts().len(), 2);
    assert_eq!(counting.1.load(Ordering::Relaxed), 3);
}

#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn send<'a>(&'a self, _: Transmission<'a>) -> Sending<'a> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_transport_that_never_answers_is_not_waited_for() {
    let client = builder("http://localhost")
        .transport(Silent)
        .attempt_timeout(Duration::from_millis(50));
    // A minute is for a machine that is busy; forever would be no failure.
    let outcome = tokio::time::timeout(Duration::from_secs(60), pause(client)).await;
    let outcome = outcome.expect("it is cut off");
    let error = outcome.expect_err("nobody answers");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert!(error.earlier_attempts().is_empty(), "it is not idempotent");
    assert!(error.may_have_been_carried_out());
}

/// What a program has already for its other requests.
fn own_client() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .user_agent("inventory/1.4")
        // This build of the library brings no TLS of its own.
        .tls_backend_preconfigured(
            rustls::ClientConfig::builder_with_provider(Arc::new(
                rustls::crypto::ring::default_provider(),
            ))
            .with_safe_default_protocol_versions()
            .expect("they are ring's")
            .with_root_certificates(rustls::RootCertStore::empty())
            .with_no_client_auth(),
        )
        .build()
        .expect("nothing is odd")
}

#[tokio::test]
async fn clients_of_several_services_share_the_connections_of_a_program() {
    let simulator = started(Simulator::builder()).await;
    let url = simulator.url();
    let shared = HttpTransport::from_client(own_client());
    let cynosdb: cynosdb::Client = builder(&url).transport(shared.clone()).build().unwrap();
    let scaling: autoscaling::Client = builder(&url).transport(shared.clone()).build().unwrap();
    let dcs: dcs::Client = builder(&url).transport(shared).build().unwrap();
    cynosdb
        .send(&requests::pause_serverless())
        .await
        .expect("a success");
    scaling
        .send(&requests::stop_instance_refresh())
        .await
        .expect("a success");
    dcs.send(&requests::cancel_instance_resize())
        .await
        .expect("a success");
    cynosdb
        .send(&requests::pause_serverless())
        .await
        .expect("a success");
    let journal = simulator.requests();
    assert_eq!(journal.len(), 4);
    for request in journal {
        assert_eq!(request.connection, 1);
        // The user agent is the program's own.
        assert_eq!(request.header("user-agent"), Some("inventory/1.4"));
    }
}

#[tokio::test]
async fn clients_of_their_own_have_connections_of_their_own() {
    let simulator = started(Simulator::builder()).await;
    for _ in 0..2 {
        pause(builder(&simulator.url())).await.expect("a success");
    }
    let journal = simulator.requests();
    assert_eq!((journal[0].connection, journal[1].connection), (1, 2));
}
