//! How often and how much.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::Outgoing;
use crate::vectors::{
    PAUSE, PAUSE_UNSIGNED, STOP, TIME, TestClock, acme, builder, builder_at, started, vector,
};

#[tokio::test]
async fn the_call_after_the_last_allowed_one_is_refused() {
    let clock = TestClock::at(TIME);
    let simulator = builder_at(&clock).start().await.expect("it starts");
    for _ in 0..20 {
        assert!(
            vector(PAUSE).send(&simulator).await.json()["Response"]
                .get("Error")
                .is_none()
        );
    }
    let (code, message) = vector(PAUSE).send(&simulator).await.rpc_error();
    assert_eq!(code, "RequestLimitExceeded");
    assert!(message.contains("20 times"), "{message}");
    assert!(
        vector(STOP).send(&simulator).await.json()["Response"]
            .get("Error")
            .is_none(),
        "another operation"
    );
    clock.forward(1);
    assert!(
        vector(PAUSE).send(&simulator).await.json()["Response"]
            .get("Error")
            .is_none(),
        "a second later"
    );
}

#[tokio::test]
async fn rest_vendors_limit_by_status() {
    let clock = TestClock::at(TIME);
    let simulator = acme()
        .clock(clock.reader())
        .start()
        .await
        .expect("it starts");
    let request = Outgoing::with_token("GET", "/v2/p/trees/t");
    assert_eq!(request.send(&simulator).await.status, 202);
    clock.forward(9);
    let (status, code, _) = request.send(&simulator).await.gateway_error();
    assert_eq!((status, code.as_str()), (429, "APIGW.0308"));
    clock.forward(1);
    assert_eq!(request.send(&simulator).await.status, 202);
}

#[tokio::test]
async fn limits_can_be_switched_off() {
    let simulator = builder().unlimited().start().await.expect("it starts");
    for _ in 0..25 {
        assert!(
            vector(PAUSE).send(&simulator).await.json()["Response"]
                .get("Error")
                .is_none()
        );
    }
}

#[tokio::test]
async fn bodies_have_a_largest_size() {
    let simulator = started().await;
    let most = vec![b' '; (1 << 20) - 20];
    let fits = [&most[..], br#"{"ClusterId": "x"}"#].concat();
    let fits = vector(PAUSE_UNSIGNED).body(fits).send(&simulator).await;
    assert!(fits.json()["Response"].get("Error").is_none());
    let huge = vec![b' '; 5 << 20];
    let answer = vector(PAUSE).body(huge.clone()).send(&simulator).await;
    assert_eq!(answer.rpc_error().0, "RequestSizeLimitExceeded");
    let request = Outgoing::with_token("POST", "/v2/p/cbs/instance/upgrade").body(huge);
    let (status, code, _) = request.send(&simulator).await.gateway_error();
    assert_eq!((status, code.as_str()), (413, "APIGW.0201"));
}

#[tokio::test]
async fn a_client_that_sends_all_before_it_reads_learns_why_it_was_refused() {
    let simulator = started().await;
    let mut stream = TcpStream::connect(simulator.address())
        .await
        .expect("a connection");
    let length = 14 << 20;
    let head = format!(
        "POST / HTTP/1.1\r\nHost: cynosdb\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    stream.write_all(&vec![b' '; length]).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    assert!(
        answer.starts_with("HTTP/1.1 200 OK") && answer.contains("MissingParameter"),
        "{answer}"
    );
}
