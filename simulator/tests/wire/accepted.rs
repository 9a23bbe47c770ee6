//! What the vendors' SDKs send is accepted as it is, and answered as documented.

use serde_json::json;

use crate::client::{Answer, Outgoing, names, text};
use crate::vectors::{self, CBH, CCE, DCS, PAUSE, PAUSE_UNSIGNED, STOP, builder, started, vector};

/// The result of an RPC answer without its request id.
fn rpc_result(answer: &Answer) -> (serde_json::Value, String) {
    assert_eq!(answer.status, 200);
    let mut body = answer.json();
    assert_eq!(names(&body), ["Response"]);
    let id = text(&body["Response"]["RequestId"]);
    body["Response"]
        .as_object_mut()
        .expect("an object")
        .remove("RequestId");
    (body["Response"].take(), id)
}

#[tokio::test]
async fn rpc_requests_get_the_example() {
    let simulator = started().await;
    let mut ids = Vec::new();
    for (name, expected) in [
        (STOP, json!({})),
        ("as_stop_instance_refresh_compact_json", json!({})),
        (PAUSE, json!({"FlowId": 1_008_306})),
        (
            "cynosdb_pause_serverless_compact_json",
            json!({"FlowId": 1_008_306}),
        ),
        (
            "cynosdb_pause_serverless_sts_token",
            json!({"FlowId": 1_008_306}),
        ),
        (PAUSE_UNSIGNED, json!({"FlowId": 1_008_306})),
    ] {
        let (result, id) = rpc_result(&vector(name).send(&simulator).await);
        assert_eq!(result, expected, "{name}");
        ids.push(id);
    }
    assert!(
        !ids.contains(&"37508f2e-23eb-11eb-a713-525400b7dd5a".to_owned()),
        "the example's id"
    );
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 6, "every request has an id of its own");
}

#[tokio::test]
async fn rest_requests_get_the_example() {
    let simulator = started().await;
    for (name, expected) in [
        (CCE, ""),
        (CBH, ""),
        ("cbh_upgrade_compact_body", ""),
        (DCS, r#"{"result":"success"}"#),
    ] {
        let answer = vector(name).send(&simulator).await;
        assert_eq!(
            (answer.status, &answer.body[..]),
            (200, expected.as_bytes()),
            "{name}"
        );
        assert_eq!(
            answer.header("x-request-id").map(str::len),
            Some(36),
            "{name}"
        );
        let content_type = (!expected.is_empty()).then_some("application/json");
        assert_eq!(answer.header("content-type"), content_type, "{name}");
    }
}

#[tokio::test]
async fn the_last_second_of_a_day_belongs_to_it() {
    let clock = vectors::TestClock::at(vectors::TIME - 1);
    let simulator = vectors::builder_at(&clock)
        .start()
        .await
        .expect("it starts");
    let answer = vector("date_boundary_last_second").send(&simulator).await;
    assert_eq!(rpc_result(&answer).0, json!({"FlowId": 1_008_306}));
}

#[tokio::test]
async fn the_token_of_temporary_keys_is_accepted() {
    let rpc = builder()
        .session_token("TencentStsTokenEXAMPLE")
        .start()
        .await
        .expect("it starts");
    let answer = vector("cynosdb_pause_serverless_sts_token")
        .send(&rpc)
        .await;
    assert_eq!(rpc_result(&answer).0, json!({"FlowId": 1_008_306}));
    let rest = builder()
        .session_token("HuaweiSecurityTokenEXAMPLE")
        .start()
        .await
        .expect("it starts");
    assert_eq!(vector("security_token").send(&rest).await.status, 200);
}

#[tokio::test]
async fn a_token_takes_the_place_of_a_signature() {
    let simulator = builder().token("another").start().await.expect("it starts");
    let request = Outgoing::new("POST", "/v2/p/instances/i/resize/cancel/t");
    assert_eq!(
        request
            .clone()
            .set("X-Auth-Token", "another")
            .send(&simulator)
            .await
            .status,
        200
    );
    let started = started().await;
    let request = request.set("X-Auth-Token", cloudbind_simulator::Simulator::TOKEN);
    assert_eq!(request.send(&started).await.status, 200);
}

#[tokio::test]
async fn an_example_without_a_region_needs_none() {
    let simulator = started().await;
    let answer = vector(STOP).without("X-TC-Region").send(&simulator).await;
    assert_eq!(rpc_result(&answer).0, json!({}));
}
