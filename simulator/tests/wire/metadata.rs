//! The metadata servers, and the temporary keys that they give.

use cloudbind_simulator::Failure;

use crate::client::{Outgoing, text};
use crate::signer::Keys;
use crate::vectors::{TIME, TestClock, builder, builder_at, started};

const SESSION: &str = "/meta-data/latest/api/token";
const SECURITY_KEY: &str = "/openstack/latest/securitykey";
const ROLES: &str = "/latest/meta-data/cam/security-credentials/";
const TTL: &str = "X-Metadata-Token-Ttl-Seconds";

fn cancel(keys: &Keys) -> Outgoing {
    Outgoing::new("POST", "/v2/p/instances/i/resize/cancel/t").sdk_hmac(keys)
}

/// A request that temporary keys of Tencent Cloud sign.
pub fn pause(keys: &Keys) -> Outgoing {
    Outgoing::new("POST", "/")
        .set("X-TC-Action", "PauseServerless")
        .set("X-TC-Version", "2019-01-07")
        .set("X-TC-Region", "ap-guangzhou")
        .json(r#"{"ClusterId": "x"}"#)
        .tc3(keys, "cynosdb")
}

#[tokio::test]
async fn security_keys_are_accepted_with_their_token_until_they_expire() {
    let clock = TestClock::at(TIME);
    let builder = builder_at(&clock).temporary_key_lifetime(100);
    let simulator = builder.start().await.expect("it starts");
    let answer = Outgoing::new("GET", SECURITY_KEY).send(&simulator).await;
    let credential = answer.json()["credential"].take();
    assert_eq!(credential["expires_at"], "2025-01-01T00:01:40.000000Z");
    let keys = Keys::new(
        &text(&credential["access"]),
        &text(&credential["secret"]),
        &text(&credential["securitytoken"]),
    );
    assert_eq!(cancel(&keys).send(&simulator).await.status, 200);
    let token = Some("another".to_owned());
    for token in [None, token] {
        let keys = Keys {
            token,
            ..keys.clone()
        };
        assert_eq!(cancel(&keys).send(&simulator).await.gateway_error().0, 401);
    }
    clock.forward(100);
    let (status, _, message) = cancel(&keys).send(&simulator).await.gateway_error();
    assert_eq!(status, 401);
    assert!(message.contains("expired"), "{message}");
    assert_eq!(simulator.identities_issued(), 1);
}

#[tokio::test]
async fn the_metadata_server_can_want_a_token_of_its_own() {
    let clock = TestClock::at(TIME);
    let builder = builder_at(&clock).metadata_token_required();
    let simulator = builder.start().await.expect("it starts");
    let keys = Outgoing::new("GET", SECURITY_KEY);
    assert_eq!(keys.send(&simulator).await.status, 401);
    for wrong in ["", "0", "21601", "soon"] {
        let request = Outgoing::new("PUT", SESSION).set(TTL, wrong);
        assert_eq!(request.send(&simulator).await.status, 400, "{wrong}");
    }
    let session = Outgoing::new("PUT", SESSION).set(TTL, "60");
    let session = session.send(&simulator).await;
    assert_eq!(session.status, 200);
    let keys = keys.set("X-Metadata-Token", &session.body[..]);
    assert_eq!(keys.send(&simulator).await.status, 200);
    let record = simulator.requests().pop().expect("a request");
    assert_eq!(record.operation.as_deref(), Some("metadata:GetSecurityKey"));
    assert_eq!(record.header("x-metadata-token"), Some("***"));
    clock.forward(60);
    assert_eq!(keys.send(&simulator).await.status, 401);
    assert_eq!(simulator.identities_issued(), 1, "the token itself is none");
}

#[tokio::test]
async fn a_token_that_nobody_wants_must_be_good_all_the_same() {
    let simulator = started().await;
    let request = Outgoing::new("GET", SECURITY_KEY).set("X-Metadata-Token", "another");
    assert_eq!(request.send(&simulator).await.status, 401);
}

#[tokio::test]
async fn the_role_of_the_machine_has_keys() {
    let clock = TestClock::at(TIME);
    let builder = builder_at(&clock)
        .instance_role("worker")
        .temporary_key_lifetime(100);
    let simulator = builder.start().await.expect("it starts");
    let name = Outgoing::new("GET", ROLES).send(&simulator).await;
    assert_eq!((name.status, &name.body[..]), (200, &b"worker"[..]));
    let keys = Outgoing::new("GET", &format!("{ROLES}worker"));
    let answer = keys.send(&simulator).await.json();
    assert_eq!(answer["Code"], "Success");
    assert_eq!(answer["ExpiredTime"], TIME + 100);
    assert_eq!(answer["Expiration"], "2025-01-01T00:01:40Z");
    let keys = Keys::new(
        &text(&answer["TmpSecretId"]),
        &text(&answer["TmpSecretKey"]),
        &text(&answer["Token"]),
    );
    let good = pause(&keys).send(&simulator).await;
    assert!(
        good.json()["Response"]["FlowId"].is_number(),
        "{:?}",
        good.body
    );
    let missing = Keys {
        token: None,
        ..keys.clone()
    };
    let refused = pause(&missing).send(&simulator).await;
    assert_eq!(refused.rpc_error().0, "AuthFailure.TokenFailure");
    clock.forward(100);
    let expired = pause(&keys).send(&simulator).await;
    assert_eq!(expired.rpc_error().0, "AuthFailure.TokenFailure");
    let other = Outgoing::new("GET", &format!("{ROLES}other"));
    assert_eq!(other.send(&simulator).await.status, 404);
}

#[tokio::test]
async fn a_machine_without_a_role_has_no_keys() {
    let simulator = started().await;
    for path in [ROLES, "/latest/meta-data/cam/security-credentials/worker"] {
        let answer = Outgoing::new("GET", path).send(&simulator).await;
        assert_eq!(answer.status, 404, "{path}");
    }
    assert_eq!(simulator.identities_issued(), 0);
}

#[tokio::test]
async fn every_endpoint_can_be_asked_to_fail() {
    let simulator = builder()
        .instance_role("worker")
        .start()
        .await
        .expect("it starts");
    for (operation, request) in [
        (
            "metadata:CreateToken",
            Outgoing::new("PUT", SESSION).set(TTL, "60"),
        ),
        (
            "metadata:GetSecurityKey",
            Outgoing::new("GET", SECURITY_KEY),
        ),
        ("metadata:GetRoleName", Outgoing::new("GET", ROLES)),
        (
            "metadata:GetRoleKeys",
            Outgoing::new("GET", &format!("{ROLES}worker")),
        ),
        (
            "iam:ListProjects",
            Outgoing::with_token("GET", "/v3/projects"),
        ),
    ] {
        simulator.fail_next(operation, Failure::gateway_page(503));
        assert_eq!(request.send(&simulator).await.status, 503, "{operation}");
        assert_eq!(request.send(&simulator).await.status, 200, "{operation}");
        let record = simulator.requests().pop().expect("a request");
        assert_eq!(record.operation.as_deref(), Some(operation));
    }
}
