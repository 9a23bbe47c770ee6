//! Tencent Cloud's STS.

use cloudbind_simulator::Simulator;
use serde_json::{Value, json};

use crate::client::{Outgoing, text};
use crate::metadata::pause;
use crate::signer::Keys;
use crate::vectors::{TIME, builder, started};

fn request(action: &str, body: &Value) -> Outgoing {
    Outgoing::new("POST", "/")
        .set("X-TC-Action", action)
        .set("X-TC-Version", "2018-08-13")
        .json(&body.to_string())
}

fn assume_role(body: &Value) -> Outgoing {
    request("AssumeRole", body).tc3(&Keys::tencent(), "sts")
}

fn web_identity(token: &str) -> Outgoing {
    let body = json!({
        "ProviderId": "OIDC",
        "WebIdentityToken": token,
        "RoleArn": "qcs::cam::uin/1:roleName/example",
        "RoleSessionName": "test",
    });
    request("AssumeRoleWithWebIdentity", &body).set("Authorization", "SKIP")
}

fn role() -> Value {
    json!({"RoleArn": "qcs::cam::uin/1:roleName/example", "RoleSessionName": "test"})
}

/// The keys in an answer.
fn keys(body: &Value) -> Keys {
    let credentials = &body["Response"]["Credentials"];
    Keys::new(
        &text(&credentials["TmpSecretId"]),
        &text(&credentials["TmpSecretKey"]),
        &text(&credentials["Token"]),
    )
}

#[tokio::test]
async fn a_known_key_may_take_a_role() {
    let simulator = started().await;
    let body = assume_role(&role()).send(&simulator).await.json();
    assert_eq!(body["Response"]["ExpiredTime"], TIME + 7200);
    assert_eq!(body["Response"]["Expiration"], "2025-01-01T02:00:00Z");
    assert_eq!(text(&body["Response"]["RequestId"]).len(), 36);
    let answer = pause(&keys(&body)).send(&simulator).await.json();
    assert!(answer["Response"]["FlowId"].is_number(), "{answer}");
    simulator.revoke_issued();
    let refused = pause(&keys(&body)).send(&simulator).await;
    assert_eq!(refused.rpc_error().0, "AuthFailure.TokenFailure");
    assert_eq!(simulator.identities_issued(), 1);
    let record = &simulator.requests()[0];
    assert_eq!(record.operation.as_deref(), Some("sts:AssumeRole"));
}

#[tokio::test]
async fn a_role_can_be_taken_for_a_shorter_time() {
    let simulator = started().await;
    for (seconds, expected) in [(900, 900), (43_200, 7200)] {
        let mut body = role();
        body["DurationSeconds"] = json!(seconds);
        let answer = assume_role(&body).send(&simulator).await.json();
        assert_eq!(answer["Response"]["ExpiredTime"], TIME + expected);
    }
}

#[tokio::test]
async fn what_is_wrong_is_told() {
    let simulator = started().await;
    let arn = json!({"RoleArn": "x"});
    let number = json!({"RoleArn": 1, "RoleSessionName": "x"});
    let mut long = role();
    long["DurationSeconds"] = json!(43_201);
    let mut unknown = Keys::tencent();
    unknown.secret.push('x');
    let unsigned = web_identity(Simulator::WEB_IDENTITY_TOKEN).without("Authorization");
    let other_service = request("AssumeRole", &role()).tc3(&Keys::tencent(), "cynosdb");
    for (request, expected) in [
        (assume_role(&arn), "MissingParameter"),
        (assume_role(&number), "InvalidParameter"),
        (assume_role(&long), "InvalidParameterValue"),
        (
            request("AssumeRole", &role()).tc3(&unknown, "sts"),
            "AuthFailure.SignatureFailure",
        ),
        (other_service, "AuthFailure.InvalidAuthorization"),
        (unsigned, "AuthFailure.InvalidAuthorization"),
        (
            web_identity("another"),
            "InvalidParameter.WebIdentityTokenError",
        ),
    ] {
        let (code, message) = request.send(&simulator).await.rpc_error();
        assert_eq!(code, expected, "{message}");
        let record = simulator.requests().pop().expect("a request");
        assert_eq!(record.code.as_deref(), Some(expected));
    }
    assert_eq!(simulator.identities_issued(), 0);
}

#[tokio::test]
async fn another_identity_is_proof_enough() {
    let simulator = started().await;
    let request = web_identity(Simulator::WEB_IDENTITY_TOKEN);
    let body = request.send(&simulator).await.json();
    let answer = pause(&keys(&body)).send(&simulator).await.json();
    assert!(answer["Response"]["FlowId"].is_number(), "{answer}");
    let record = &simulator.requests()[0];
    assert_eq!(
        record.operation.as_deref(),
        Some("sts:AssumeRoleWithWebIdentity")
    );
    assert!(!record.body_text().contains(Simulator::WEB_IDENTITY_TOKEN));
    let builder = builder().web_identity_token("mine");
    let simulator = builder.start().await.expect("it starts");
    let refused = request.send(&simulator).await;
    assert_eq!(
        refused.rpc_error().0,
        "InvalidParameter.WebIdentityTokenError"
    );
    assert!(
        web_identity("mine").send(&simulator).await.json()["Response"]["Credentials"].is_object()
    );
}
