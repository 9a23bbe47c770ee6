//! Errors that were asked for.

use cloudbind_simulator::Failure;
use serde_json::json;

use crate::client::Outgoing;
use crate::vectors::{CBH, CCE, DCS, PAUSE, STOP, acme, started, vector};

const HEADER: &str = "X-Simulator-Error";

#[tokio::test]
async fn rpc_errors_are_those_of_the_specification() {
    let simulator = started().await;
    for (code, message) in [
        ("InternalError.SystemError", "The service failed."),
        (
            "RequestLimitExceeded",
            "Too many requests in a short time; wait a moment and try again.",
        ),
        (
            "Nowhere.Documented",
            "The simulator was asked for this code, which the specification does not have.",
        ),
    ] {
        simulator.fail_next("PauseServerless", Failure::code(code));
        let error = vector(PAUSE).send(&simulator).await.rpc_error();
        assert_eq!(error, (code.to_owned(), message.to_owned()));
    }
    assert!(vector(PAUSE).send(&simulator).await.json()["Response"]["FlowId"].is_number());
}

#[tokio::test]
async fn rest_errors_have_the_members_of_their_service() {
    let simulator = started().await;
    for (name, asked, status, body) in [
        (
            DCS,
            "DCS.4239",
            400,
            json!({
                "error_code": "DCS.4239",
                "error_msg": "The instance is not in the state of changing its specifications.",
                "error_ext_msg": null,
            }),
        ),
        (
            DCS,
            "111400069",
            500,
            json!({
                "error_code": "111400069",
                "error_msg": "Somebody else is changing the instance's configuration; try again later.",
                "error_ext_msg": null,
            }),
        ),
        (
            CCE,
            "CCE.01400002",
            400,
            json!({
                "errorCode": "CCE.01400002",
                "errorMessage": "The VPC holds no such subnet; check both IDs.",
            }),
        ),
        (
            CBH,
            "403",
            403,
            json!({
                "error_code": "CBH.403",
                "error_description": "One of two refusals: the instance has the latest version already, or its agent is not running.",
            }),
        ),
        (
            CBH,
            "503",
            503,
            json!({"error_code": "CBH.503", "error_description": "The simulator was asked for this status."}),
        ),
        (
            CBH,
            "CBH.NEW",
            400,
            json!({
                "error_code": "CBH.NEW",
                "error_description":
                    "The simulator was asked for this code, which the specification does not have.",
            }),
        ),
    ] {
        let answer = vector(name).set(HEADER, asked).send(&simulator).await;
        assert_eq!((answer.status, answer.json()), (status, body));
        assert!(answer.header("x-request-id").is_some());
    }
}

#[tokio::test]
async fn errors_of_the_gateway_are_the_same_for_every_service() {
    let simulator = started().await;
    for name in [CCE, CBH, DCS] {
        let answer = vector(name)
            .set(HEADER, "APIGW.0308")
            .send(&simulator)
            .await;
        let (status, code, message) = answer.gateway_error();
        assert_eq!((status, code.as_str()), (429, "APIGW.0308"));
        assert_eq!(
            message,
            "Too many requests were sent; slow down and try again later."
        );
    }
}

#[tokio::test]
async fn a_path_of_an_error_may_have_several_parts() {
    let simulator = acme().start().await.expect("it starts");
    let request = Outgoing::with_token("GET", "/v2/p/trees/t").set(HEADER, "404");
    let answer = request.send(&simulator).await;
    let error = json!({"code": "DCS.404", "message": "There is no such tree.", "title": null});
    assert_eq!(
        (answer.status, answer.json()),
        (404, json!({"error": error}))
    );
}

#[tokio::test]
async fn an_rpc_error_that_has_a_status_is_a_page_of_a_gateway() {
    let simulator = started().await;
    let answer = vector(STOP).set(HEADER, "502").send(&simulator).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (502, Some("text/html"))
    );
    assert!(answer.body.starts_with(b"<html>"));
}

#[tokio::test]
async fn any_answer_and_none_can_be_asked_for() {
    let simulator = started().await;
    simulator.fail_next(
        "CancelInstanceResize",
        Failure::raw(502, "text/html", "<html>Bad Gateway</html>"),
    );
    simulator.fail_next("CancelInstanceResize", Failure::disconnect());
    let answer = vector(DCS).send(&simulator).await;
    assert_eq!(
        (answer.status, &answer.body[..]),
        (502, &b"<html>Bad Gateway</html>"[..])
    );
    assert_eq!(answer.header("content-type"), Some("text/html"));
    let error = vector(DCS)
        .try_send(&simulator)
        .await
        .expect_err("no answer");
    assert!(error.is_incomplete_message(), "{error}");
    assert_eq!(simulator.requests().last().expect("a request").status, None);
    assert_eq!(vector(DCS).send(&simulator).await.status, 200);
}

#[tokio::test]
async fn a_bad_request_leaves_the_failure_waiting() {
    let simulator = started().await;
    simulator.fail_next("PauseServerless", Failure::code("InternalError"));
    let forged = vector(PAUSE).body("{}").set(HEADER, "LimitExceeded");
    assert_eq!(
        forged.send(&simulator).await.rpc_error().0,
        "AuthFailure.SignatureFailure"
    );
    assert!(
        vector(STOP).send(&simulator).await.json()["Response"]
            .get("Error")
            .is_none()
    );
    assert_eq!(
        vector(PAUSE).send(&simulator).await.rpc_error().0,
        "InternalError"
    );
}

#[tokio::test]
async fn failures_can_be_forgotten() {
    let simulator = started().await;
    simulator.fail_next("PauseServerless", Failure::code("InternalError"));
    simulator.clear_failures();
    assert!(
        vector(PAUSE).send(&simulator).await.json()["Response"]
            .get("Error")
            .is_none()
    );
}

#[tokio::test]
#[should_panic(
    expected = "There is no operation `PauseServerles`; did you mean `PauseServerless`?"
)]
async fn a_failure_of_nothing_is_a_mistake_of_the_test() {
    started()
        .await
        .fail_next("PauseServerles", Failure::disconnect());
}
