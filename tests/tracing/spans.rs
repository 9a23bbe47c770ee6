//! The spans of calls and attempts, with the names that OpenTelemetry's conventions give to fields.

use std::time::Duration;

use cloudbind::Retry;
use cloudbind::huaweicloud::cbh;
use cloudbind::tencentcloud::cynosdb;
use cloudbind_simulator::{Failure, Simulator};

use crate::recorder::{Recorder, Seen};
use crate::{KEY, builder, requests, support};

async fn started() -> (Recorder, Simulator) {
    let recorder = Recorder::get();
    let simulator = Simulator::builder().access_key(KEY.0, KEY.1).unlimited();
    (recorder, simulator.start().await.expect("a loopback port"))
}

/// Compares fields; `None` stands for one that must not be there.
fn assert_fields(seen: &Seen, expected: &[(&str, Option<&str>)]) {
    for (name, value) in expected {
        assert_eq!(seen.get(name), *value, "{name} in {seen:?}");
    }
}

#[tokio::test]
async fn a_success() {
    let (recorder, simulator) = started().await;
    let client: cynosdb::Client = builder(&simulator.url()).build().expect("all is given");
    let reply = client.send(&requests::pause_serverless()).await;
    let reply = reply.expect("a success");
    let id = reply.request_id().expect("an id");
    let port = simulator.address().port().to_string();

    let (call, attempts) = recorder.call(id);
    assert_fields(
        &call,
        &[
            ("otel.name", Some("cynosdb/PauseServerless")),
            ("otel.kind", Some("client")),
            ("otel.status_code", None),
            ("rpc.system.name", Some("tencentcloud")),
            ("rpc.method", Some("cynosdb/PauseServerless")),
            ("rpc.response.status_code", None),
            ("server.address", Some("127.0.0.1")),
            ("server.port", Some(&port)),
            ("cloud.region", Some("ap-guangzhou")),
            ("error.type", None),
            ("http.response.status_code", Some("200")),
            ("cloudbind.attempts", Some("1")),
        ],
    );
    let [attempt] = &attempts[..] else {
        panic!("{attempts:?}")
    };
    assert_eq!(attempt.name, "cloudbind.attempt");
    assert_fields(
        attempt,
        &[
            ("otel.name", Some("POST /")),
            ("otel.kind", Some("client")),
            ("otel.status_code", None),
            ("http.request.method", Some("POST")),
            // It is for requests that are sent again.
            ("http.request.resend_count", None),
            ("url.scheme", Some("http")),
            ("url.template", Some("/")),
            ("server.address", Some("127.0.0.1")),
            ("server.port", Some(&port)),
            ("error.type", None),
            ("http.response.status_code", Some("200")),
            ("cloudbind.request_id", Some(id)),
        ],
    );
}

#[tokio::test]
async fn a_refusal_with_a_code() {
    let (recorder, simulator) = started().await;
    let client: cbh::Client = builder(&simulator.url()).build().expect("all is given");
    simulator.fail_next("cbh/UpgradeInstance", Failure::code("APIGW.0302"));
    let error = client.send(&requests::upgrade_instance()).await;
    let error = error.expect_err("a refusal");
    let id = error.request_id().expect("an id");

    let (call, attempts) = recorder.call(id);
    let ended = [
        ("otel.status_code", Some("ERROR")),
        ("error.type", Some("APIGW.0302")),
        ("http.response.status_code", Some("403")),
        ("cloudbind.request_id", Some(id)),
    ];
    assert_fields(&call, &ended);
    assert_fields(
        &call,
        &[
            ("rpc.system.name", Some("huaweicloud")),
            ("rpc.method", Some("cbh/UpgradeInstance")),
            ("rpc.response.status_code", Some("APIGW.0302")),
            ("cloudbind.attempts", Some("1")),
        ],
    );
    assert_eq!(attempts.len(), 1);
    assert_fields(&attempts[0], &ended);
    // Names of parameters stand in the template, and not their values.
    let template = attempts[0].get("url.template").expect("a template");
    assert!(template.contains("{project_id}"), "{template}");
    assert!(!recorder.text().contains(support::PROJECT));
}

#[tokio::test]
async fn a_call_that_succeeds_when_it_is_sent_again() {
    let (recorder, simulator) = started().await;
    let retry = Retry::new().base_delay(Duration::from_millis(1));
    let client = builder(&simulator.url()).retry(retry).build();
    let client: cynosdb::Client = client.expect("all is given");
    simulator.fail_next("PauseServerless", Failure::throttled());
    let reply = client.send(&requests::pause_serverless()).await;
    let reply = reply.expect("a success in the end");
    let earlier = &reply.earlier_attempts()[0];
    let code = earlier.code.as_deref().expect("a code");

    let (call, attempts) = recorder.call(reply.request_id().expect("an id"));
    assert_fields(
        &call,
        &[
            ("otel.status_code", None),
            ("error.type", None),
            ("cloudbind.attempts", Some("2")),
        ],
    );
    assert_eq!(attempts.len(), 2);
    assert_fields(
        &attempts[0],
        &[
            ("http.request.resend_count", None),
            ("otel.status_code", Some("ERROR")),
            ("error.type", Some(code)),
            ("cloudbind.request_id", earlier.request_id.as_deref()),
        ],
    );
    assert_fields(
        &attempts[1],
        &[
            ("http.request.resend_count", Some("1")),
            ("otel.status_code", None),
            ("error.type", None),
            ("cloudbind.request_id", reply.request_id()),
        ],
    );
    assert!(recorder.text().contains("the request is sent again"));
}
