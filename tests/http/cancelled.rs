//! Calls that nobody waits for any longer.

use std::sync::Arc;
use std::time::Duration;

use cloudbind::tencentcloud::cynosdb;
use cloudbind_simulator::{Failure, Simulator};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use crate::{builder, requests, started, trusting};

/// A call that is on its way, in a task of its own.
fn call(client: &cynosdb::Client) -> JoinHandle<()> {
    let client = client.clone();
    tokio::spawn(async move {
        let _ = client.send(&requests::pause_serverless()).await;
        panic!("there is no answer");
    })
}

#[tokio::test]
async fn dropping_the_future_closes_the_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let client: cynosdb::Client = builder(&url).build().expect("all is given");
    let call = call(&client);
    let (mut stream, _) = listener.accept().await.expect("a connection");
    let mut chunk = [0; 4096];
    assert!(stream.read(&mut chunk).await.expect("a request") > 0);

    call.abort();
    // The end of the stream, or a reset: whichever comes, the client has left.
    while stream.read(&mut chunk).await.is_ok_and(|count| count > 0) {}

    // The client itself is as good as before, on another connection.
    let client = client.clone();
    let next = tokio::spawn(async move { client.send(&requests::pause_serverless()).await });
    let (mut stream, _) = listener.accept().await.expect("a connection");
    assert!(stream.read(&mut chunk).await.expect("a request") > 0);
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{\"Response\":{}}";
    stream
        .write_all(answer.as_bytes())
        .await
        .expect("it is taken");
    next.await.expect("no panic").expect("a success");
}

#[tokio::test]
async fn other_calls_of_the_connection_go_on() {
    let arrived = Arc::new(Notify::new());
    let seen = Arc::clone(&arrived);
    let simulator = Simulator::builder().tls();
    let simulator = started(simulator.on_request(move |_| seen.notify_one())).await;
    let client = builder(&simulator.url()).http(trusting(&simulator));
    let client: cynosdb::Client = client.build().expect("all is given");
    simulator.fail_next("PauseServerless", Failure::stall_headers());
    let stalled = call(&client);
    arrived.notified().await;
    stalled.abort();
    assert!(stalled.await.expect_err("it was dropped").is_cancelled());

    let next = client.send(&requests::pause_serverless()).await;
    next.expect("a success");
    let journal = simulator.requests();
    assert_eq!(journal.len(), 2);
    assert_eq!(journal[0].connection, journal[1].connection);
}

#[tokio::test]
async fn a_call_that_is_out_of_time_leaves_the_connection_to_the_others() {
    let simulator = started(Simulator::builder().tls()).await;
    let client = builder(&simulator.url())
        .http(trusting(&simulator))
        .attempt_timeout(Duration::from_secs(1));
    let client: cynosdb::Client = client.build().expect("all is given");
    let first = client.send(&requests::pause_serverless()).await;
    first.expect("a success");
    simulator.fail_next("PauseServerless", Failure::stall_body());
    let error = client.send(&requests::pause_serverless()).await;
    let error = error.expect_err("half of the body never comes");
    assert!(matches!(error, cloudbind::Error::Timeout(_)), "{error:?}");
    assert_eq!(error.status(), Some(200));
    let next = client.send(&requests::pause_serverless()).await;
    next.expect("a success");
    let journal = simulator.requests();
    assert!(journal.iter().all(|request| request.connection == 1));
}
