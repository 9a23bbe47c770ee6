//! What a test can read afterwards.

use std::sync::{Arc, Mutex};

use crate::client::Outgoing;
use crate::vectors::{PAUSE, STOP, builder, started, vector};

#[tokio::test]
async fn a_request_is_recorded_without_its_secrets() {
    let simulator = started().await;
    let body = vector(PAUSE).body;
    vector("cynosdb_pause_serverless_sts_token")
        .set("Cookie", "id=1")
        .send(&simulator)
        .await;
    let record = simulator.requests().pop().expect("a request");
    assert_eq!(record.operation.as_deref(), Some("PauseServerless"));
    assert_eq!(
        (
            record.method.as_str(),
            record.path.as_str(),
            record.query.as_str()
        ),
        ("POST", "/", "")
    );
    assert_eq!((record.status, record.code.as_deref()), (Some(200), None));
    assert_eq!(record.body, body);
    assert_eq!(record.header("X-TC-Region"), Some("ap-guangzhou"));
    assert_eq!(record.header("x-tc-token"), Some("***"));
    assert_eq!(record.header("cookie"), Some("***"));
    assert_eq!(
        record.header("authorization"),
        Some(
            "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2025-01-01/cynosdb/tc3_request, \
             SignedHeaders=content-type;host, Signature=***"
        )
    );
}

#[tokio::test]
async fn nothing_of_an_unknown_authorization_is_recorded() {
    let simulator = started().await;
    for (sent, recorded) in [("Basic dXNlcjpwYXNz", "Basic ***"), ("dXNlcjpwYXNz", "***")] {
        let request = Outgoing::with_token("GET", "/?a=b").set("Authorization", sent);
        request.send(&simulator).await;
        let record = simulator.requests().pop().expect("a request");
        assert_eq!(record.header("authorization"), Some(recorded));
        assert_eq!(record.header("x-auth-token"), Some("***"));
        assert_eq!(record.query, "a=b");
    }
}

#[tokio::test]
async fn only_the_latest_thousand_are_kept() {
    let simulator = builder().unlimited().start().await.expect("it starts");
    vector(PAUSE).send(&simulator).await;
    for _ in 0..1000 {
        vector(STOP).send(&simulator).await;
    }
    let all = simulator.requests();
    assert_eq!(all.len(), 1000);
    assert!(
        all.iter()
            .all(|record| record.operation.as_deref() == Some("StopInstanceRefresh"))
    );
}

#[tokio::test]
async fn an_observer_sees_every_request() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&seen);
    let observer = move |record: &cloudbind_simulator::RecordedRequest| {
        sink.lock()
            .expect("a lock")
            .push((record.operation.clone(), record.status));
    };
    let simulator = builder()
        .on_request(observer)
        .start()
        .await
        .expect("it starts");
    vector(PAUSE).send(&simulator).await;
    Outgoing::new("GET", "/nowhere").send(&simulator).await;
    let seen = seen.lock().expect("a lock");
    assert_eq!(
        *seen,
        [
            (Some("PauseServerless".to_owned()), Some(200)),
            (None, Some(404))
        ]
    );
}
