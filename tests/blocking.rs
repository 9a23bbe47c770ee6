//! The client whose calls block: the same requests and errors as the async one, from any thread.

#[path = "support/requests.rs"]
mod requests;
mod support;

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use cloudbind::service::Service;
use cloudbind::stub::Stub;
use cloudbind::tencentcloud::cynosdb::{self, Cynosdb, PauseServerless, PauseServerlessError};
use cloudbind::transport::{HttpSettings, HttpTransport};
use cloudbind::{
    CallOptions, Client, ClientBuilder, Credentials, Error, ManualClock, Retry, blocking,
};
use cloudbind_simulator::{Failure, Simulator};
use support::{Canned, NEW_YEAR, PROJECT};
use tokio::runtime::{Builder, Runtime};

/// Drives the servers of a test, whose own thread blocks.
fn servers() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime")
}

fn builder<S: Service>(url: &str) -> ClientBuilder<S> {
    Client::builder()
        .endpoint(url)
        .region("ap-guangzhou")
        .project_id(PROJECT)
        .credentials(Credentials::access_key(
            Simulator::ACCESS_KEY_ID,
            Simulator::SECRET_KEY,
        ))
        .ignore_rate_limits()
}

fn client<S: Service>(url: &str) -> blocking::Client<S> {
    builder(url).build_blocking().expect("all is given")
}

fn simulator(servers: &Runtime) -> Simulator {
    let simulator = Simulator::builder().unlimited().start();
    servers.block_on(simulator).expect("a loopback port")
}

#[test]
fn the_request_is_byte_for_byte_that_of_the_async_client() {
    let servers = servers();
    let canned = servers.block_on(Canned::answering(200, "", "{\"Response\":{}}"));
    let builder = || builder::<Cynosdb>(&canned.url).clock(ManualClock::new(NEW_YEAR));

    let client = builder().build_blocking().expect("all is given");
    client
        .send(&requests::pause_serverless())
        .expect("a success");
    let client = builder().build().expect("all is given");
    let call = async { client.send(&requests::pause_serverless()).await };
    servers.block_on(call).expect("a success");

    let sent = servers.block_on(canned.requests());
    assert_eq!(sent.len(), 2);
    assert!(sent[0].contains("\"ClusterId\""), "{}", sent[0]);
    assert_eq!(sent[0], sent[1]);
}

#[test]
fn errors_have_the_same_types_and_tell_as_much() {
    let servers = servers();
    let simulator = simulator(&servers);
    let client = client::<Cynosdb>(&simulator.url());
    let code = "OperationDenied.ServerlessClusterStatusDenied";
    simulator.fail_next("PauseServerless", Failure::code(code));
    let error = client
        .send(&requests::pause_serverless())
        .expect_err("it is refused");
    assert_eq!(
        error.kind(),
        Some(&PauseServerlessError::OperationDeniedServerlessClusterStatusDenied)
    );
    assert_eq!(
        error.request_id(),
        Some(simulator.requests()[0].request_id.as_str())
    );

    simulator.fail_next("PauseServerless", Failure::disconnect());
    let error = client
        .send(&requests::pause_serverless())
        .expect_err("it is not answered");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    assert_eq!(simulator.most_executions_of_one_request(), 1);
}

#[test]
fn what_may_be_sent_again_is() {
    let servers = servers();
    let simulator = simulator(&servers);
    let retry = Retry::new().base_delay(Duration::from_millis(1));
    let client = builder::<Cynosdb>(&simulator.url()).retry(retry);
    let client = client.build_blocking().expect("all is given");
    simulator.fail_next("PauseServerless", Failure::throttled());
    let reply = client.send(&requests::pause_serverless());
    assert_eq!(reply.expect("a success").earlier_attempts().len(), 1);
    simulator.fail_next("PauseServerless", Failure::throttled());
    let once = CallOptions::new().retry(Retry::off());
    let error = client.send_with(&requests::pause_serverless(), &once);
    assert!(
        error
            .expect_err("it is refused")
            .earlier_attempts()
            .is_empty()
    );
}

#[test]
fn threads_share_a_client() {
    let servers = servers();
    let simulator = simulator(&servers);
    let client = client::<Cynosdb>(&simulator.url());
    thread::scope(|scope| {
        for _ in 0..8 {
            // By reference and as a clone: both are the same client.
            let clone = client.clone();
            scope.spawn(|| {
                client
                    .send(&requests::pause_serverless())
                    .expect("a success")
            });
            scope.spawn(move || {
                clone
                    .send(&requests::pause_serverless())
                    .expect("a success")
            });
        }
    });
    assert_eq!(simulator.executions_of("PauseServerless"), 16);
}

#[test]
fn it_may_be_used_within_an_async_runtime() {
    let servers = servers();
    let simulator = simulator(&servers);
    let url = simulator.url();
    for runtime in [
        Builder::new_current_thread().enable_all().build(),
        Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build(),
    ] {
        let outcome = runtime.expect("a runtime").block_on(async {
            // Built, used and dropped here, where tokio's own blocking functions panic.
            let client = client::<Cynosdb>(&url);
            client.send(&requests::pause_serverless()).map(drop)
        });
        outcome.expect("a success");
    }
}

#[test]
fn a_call_that_takes_too_long_is_cut_off() {
    let servers = servers();
    let simulator = simulator(&servers);
    let client = client::<Cynosdb>(&simulator.url());
    simulator.fail_next("PauseServerless", Failure::stall_headers());
    let short = CallOptions::new().timeout(Duration::from_millis(50));
    let error = client
        .send_with(&requests::pause_serverless(), &short)
        .expect_err("nobody answers");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert!(error.may_have_been_carried_out());
    // The client is as good as before.
    client
        .send(&requests::pause_serverless())
        .expect("a success");
}

#[test]
fn the_thread_ends_with_the_last_clone() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a loopback port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let (report, ended) = mpsc::channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut chunk = [0; 4096];
        // The request is small enough to come at once, and is not looked at.
        assert!(stream.read(&mut chunk).expect("a request") > 0);
        let answer = "HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{\"Response\":{}}";
        stream.write_all(answer.as_bytes()).expect("it is taken");
        while stream.read(&mut chunk).is_ok_and(|count| count > 0) {}
        report.send(()).expect("it is waited for");
    });
    // The pool lives on, so it is not the pool that closes the connection.
    let pool = HttpTransport::new(&HttpSettings::new().no_proxy()).expect("a pool");
    let client = builder::<Cynosdb>(&url).transport(pool.clone());
    let client = client.build_blocking().expect("all is given");
    let clone = client.clone();
    client
        .send(&requests::pause_serverless())
        .expect("a success");

    drop(client);
    // One clone is left, and so is the connection.
    assert_eq!(ended.try_recv(), Err(mpsc::TryRecvError::Empty));
    drop(clone);
    // A minute is for a machine that is busy; forever would be no failure.
    let closed = ended.recv_timeout(Duration::from_secs(60));
    closed.expect("the connection is closed with the thread that drove it");
    drop(pool);
}

#[test]
fn a_stub_answers_it() {
    let stub = Stub::new();
    stub.succeed::<PauseServerless>(|_, response| response.flow_id = Some(7));
    let client = builder::<Cynosdb>("http://localhost").stub(&stub);
    let client = client.build_blocking().expect("all is given");
    let reply = client.send(&requests::pause_serverless());
    assert_eq!(reply.expect("a success").flow_id, Some(7));
    stub.verify();
}

#[test]
fn debug_output_tells_the_client_and_no_secret() {
    let client: blocking::Client<Cynosdb> = client("http://localhost");
    let shown = format!("{client:?}");
    assert!(
        shown.contains("blocking::Client") && shown.contains("ap-guangzhou"),
        "{shown}"
    );
    assert!(!shown.contains(Simulator::SECRET_KEY), "{shown}");
    let missing = cynosdb::Client::builder().region("ap-guangzhou");
    assert!(missing.build_blocking().is_err());
}
