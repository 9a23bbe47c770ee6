//! Huawei Cloud's IAM: tokens and projects.

use std::time::Duration;

use cloudbind_simulator::{Failure, Simulator};
use serde_json::{Value, json};
use tokio::net::TcpStream;

use crate::client::{Answer, Outgoing};
use crate::signer::Keys;
use crate::vectors::{TIME, TestClock, builder, builder_at, started};

const TOKENS: &str = "/v3/auth/tokens";

/// A request for a token.
pub fn token_request(password: &str, scope: &Value) -> Outgoing {
    let user = json!({
        "name": Simulator::USER_NAME,
        "password": password,
        "domain": {"name": Simulator::DOMAIN_NAME},
    });
    let identity = json!({"methods": ["password"], "password": {"user": user}});
    let body = json!({"auth": {"identity": identity, "scope": scope}});
    Outgoing::new("POST", TOKENS).json(&body.to_string())
}

fn good() -> Outgoing {
    token_request(
        Simulator::PASSWORD,
        &json!({"project": {"name": "cn-north-4"}}),
    )
}

fn cancel(token: &str) -> Outgoing {
    let path = "/v2/p/instances/i/resize/cancel/t";
    Outgoing::new("POST", path).set("X-Auth-Token", token)
}

fn issued(answer: &Answer) -> String {
    assert_eq!(answer.status, 201, "{:?}", answer.body);
    answer
        .header("x-subject-token")
        .expect("a token")
        .to_owned()
}

#[tokio::test]
async fn a_password_gets_a_token_that_is_accepted() {
    let builder = builder().project("cn-north-4", "1234");
    let simulator = builder.start().await.expect("it starts");
    let answer = good().send(&simulator).await;
    let token = issued(&answer);
    let body = answer.json()["token"].take();
    assert_eq!(body["issued_at"], "2025-01-01T00:00:00.000000Z");
    assert_eq!(body["expires_at"], "2025-01-02T00:00:00.000000Z");
    assert_eq!(body["project"]["name"], "cn-north-4");
    assert_eq!(body["project"]["id"], "1234");
    assert_eq!(cancel(&token).send(&simulator).await.status, 200);
    let other = cancel("not-a-token-issued-9").send(&simulator).await;
    assert_eq!(other.gateway_error().0, 401);
    assert_eq!(simulator.identities_issued(), 1);
    let second = issued(&good().send(&simulator).await);
    assert_ne!(token, second);
}

#[tokio::test]
async fn what_is_wrong_with_a_request_for_a_token_is_told() {
    let simulator = builder()
        .project("one", "1")
        .start()
        .await
        .expect("it starts");
    let project = |scope: Value| token_request(Simulator::PASSWORD, &json!({"project": scope}));
    for (request, status) in [
        (token_request("another", &json!({})), 401),
        (project(json!({"name": "two"})), 401),
        (project(json!({"name": "one", "id": "2"})), 401),
        (project(json!({})), 400),
        (Outgoing::new("POST", TOKENS).json("{}"), 400),
        (Outgoing::new("POST", TOKENS).json("{"), 400),
        (
            Outgoing::new("POST", TOKENS).json(r#"{"auth":{"identity":{"methods":["password"]}}}"#),
            400,
        ),
    ] {
        let answer = request.send(&simulator).await;
        assert_eq!(answer.status, status, "{request:?}");
        assert_eq!(answer.json()["error"]["code"], status);
        assert!(answer.json()["error"]["message"].is_string());
        assert_eq!(answer.header("x-subject-token"), None);
    }
    assert_eq!(simulator.identities_issued(), 0);
    assert_eq!(
        project(json!({"id": "1"})).send(&simulator).await.status,
        201
    );
    let domain = json!({"domain": {"name": Simulator::DOMAIN_NAME}});
    let domain = token_request(Simulator::PASSWORD, &domain)
        .send(&simulator)
        .await;
    assert_eq!(
        domain.json()["token"]["domain"]["name"],
        Simulator::DOMAIN_NAME
    );
}

#[tokio::test]
async fn a_user_of_ones_own_takes_the_place_of_the_fake() {
    let builder = builder().user("d", "u", "not-a-password-2");
    let simulator = builder.start().await.expect("it starts");
    assert_eq!(good().send(&simulator).await.status, 401);
    let body = r#"{"auth":{"identity":{"methods":["password"],"password":
        {"user":{"name":"u","password":"not-a-password-2","domain":{"name":"d"}}}}}}"#;
    let request = Outgoing::new("POST", TOKENS).json(body);
    assert_eq!(request.send(&simulator).await.status, 201);
}

#[tokio::test]
async fn tokens_expire_and_can_be_revoked() {
    let clock = TestClock::at(TIME);
    let builder = builder_at(&clock).token_lifetime(60);
    let simulator = builder.start().await.expect("it starts");
    let first = issued(&good().send(&simulator).await);
    clock.forward(59);
    assert_eq!(cancel(&first).send(&simulator).await.status, 200);
    clock.forward(1);
    let (status, code, message) = cancel(&first).send(&simulator).await.gateway_error();
    assert_eq!((status, code.as_str()), (401, "APIGW.0301"));
    assert!(message.contains("expired"), "{message}");
    let second = issued(&good().send(&simulator).await);
    assert_eq!(cancel(&second).send(&simulator).await.status, 200);
    simulator.revoke_issued();
    assert_eq!(cancel(&second).send(&simulator).await.status, 401);
    let known = cancel(Simulator::TOKEN).send(&simulator).await;
    assert_eq!(
        known.status, 200,
        "the builder's own tokens are not issued ones"
    );
}

#[tokio::test]
async fn projects_are_found_by_name() {
    let simulator = builder()
        .project("cn-north-4", "1")
        .project("cn-north-4", "2")
        .project("eu-west-101", "3")
        .start()
        .await
        .expect("it starts");
    for (query, expected) in [
        ("?name=cn-north-4", vec!["1", "2"]),
        ("?name=eu%2Dwest-101", vec!["3"]),
        ("?name=nowhere", vec![]),
        ("", vec!["1", "2", "3"]),
    ] {
        let request = Outgoing::with_token("GET", &format!("/v3/projects{query}"));
        let answer = request.send(&simulator).await.json();
        let ids: Vec<&Value> = answer["projects"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|project| &project["id"])
            .collect();
        assert_eq!(ids, expected, "{query}");
        assert!(answer["links"].is_object());
    }
    let signed = Outgoing::new("GET", "/v3/projects?name=eu-west-101").sdk_hmac(&Keys::huawei());
    let answer = signed.clone().send(&simulator).await.json();
    assert_eq!(answer["projects"][0]["name"], "eu-west-101");
    let forged = signed.set("Authorization", "SDK-HMAC-SHA256 Access=a, SignedHeaders=b");
    assert_eq!(forged.send(&simulator).await.gateway_error().0, 401);
}

#[tokio::test]
async fn the_journal_has_requests_for_tokens_without_passwords() {
    let simulator = started().await;
    good().send(&simulator).await;
    let broken = Outgoing::new("POST", TOKENS).json(r#"{"password": "not-a-password"#);
    broken.send(&simulator).await;
    let records = simulator.requests();
    for record in &records {
        assert_eq!(record.operation.as_deref(), Some("iam:CreateToken"));
        assert!(
            !record.body_text().contains(Simulator::PASSWORD),
            "{record:?}"
        );
    }
    assert!(records[0].body_text().contains(Simulator::USER_NAME));
    assert_eq!((records[0].executed, records[1].executed), (true, false));
    assert_eq!(simulator.executions().total, 0, "they are no operations");
}

#[tokio::test]
async fn requests_for_tokens_fail_when_asked_to() {
    let simulator = started().await;
    let name = "iam:CreateToken";
    simulator.fail_next(name, Failure::unavailable(Some(1)));
    simulator.fail_next(name, Failure::close_before_answer());
    assert_eq!(good().send(&simulator).await.status, 503);
    assert_eq!(simulator.identities_issued(), 0);
    good().try_send(&simulator).await.expect_err("no answer");
    assert_eq!(simulator.identities_issued(), 1, "it was lost on its way");
    assert_eq!(good().send(&simulator).await.status, 201);
    let order = json!({"operation": name, "error": "bad-gateway"}).to_string();
    let order = Outgoing::new("POST", "/_simulator/errors").json(&order);
    assert_eq!(order.send(&simulator).await.status, 200);
    assert_eq!(good().send(&simulator).await.status, 502);
}

#[tokio::test]
async fn identities_can_be_slow() {
    let builder = builder().identity_delay(Duration::from_secs(600));
    let simulator = builder.unlimited().start().await.expect("it starts");
    let stream = TcpStream::connect(simulator.address()).await;
    let stream = stream.expect("a connection");
    let asking = tokio::spawn(async move { good().send_over(stream).await });
    let known = cancel(Simulator::TOKEN);
    for _ in 0..50 {
        assert_eq!(known.send(&simulator).await.status, 200);
    }
    assert!(
        !asking.is_finished(),
        "others were answered, this one waits"
    );
    assert_eq!(simulator.requests().len(), 50);
    asking.abort();
}
