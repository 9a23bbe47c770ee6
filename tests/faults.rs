//! Answers that are broken, and answers that never come.

#[path = "support/requests.rs"]
mod requests;
mod support;

use std::time::Duration;

use cloudbind::huaweicloud::dcs;
use cloudbind::tencentcloud::cynosdb;
use cloudbind::{Credentials, Error};
use support::{Canned, client};

type Outcome = Result<
    cloudbind::Reply<cynosdb::PauseServerlessResponse>,
    Error<cynosdb::PauseServerlessError>,
>;

async fn pause(url: &str) -> Outcome {
    client::<cynosdb::Cynosdb>(url)
        .send(&requests::pause_serverless())
        .await
}

async fn pause_answered(status: u16, body: &str) -> Outcome {
    pause(&Canned::answering(status, "", body).await.url).await
}

#[tokio::test]
async fn missing_and_null_members_fail_no_call_that_succeeded() {
    for body in [
        r#"{"Response":{}}"#,
        r#"{"Response":{"FlowId":null,"RequestId":null,"New":[1]}}"#,
    ] {
        let reply = pause_answered(200, body)
            .await
            .unwrap_or_else(|error| panic!("{body}: {error}"));
        assert_eq!((reply.flow_id, reply.request_id.as_deref()), (None, None));
        // Members that nobody documents are not lost.
        assert_eq!(reply.body(), body.as_bytes());
    }
}

#[tokio::test]
async fn a_success_that_is_not_as_documented_says_where_and_keeps_the_body() {
    let body = r#"{"Response":{"FlowId":"FAKE-SECRET-VALUE","RequestId":"r-1"}}"#;
    let Err(Error::Decode(error)) = pause_answered(200, body).await else {
        panic!("FlowId is no number")
    };
    assert_eq!(error.error.json_path(), "$.Response.FlowId");
    assert_eq!(
        (error.request_id.as_deref(), &error.body[..]),
        (Some("r-1"), body.as_bytes())
    );
    let shown = format!("{error} {error:?}");
    assert!(
        shown.contains("$.Response.FlowId") && shown.contains("r-1"),
        "{shown}"
    );
    assert!(
        !shown.contains("FAKE-SECRET-VALUE"),
        "a value may be a secret: {shown}"
    );
}

#[tokio::test]
async fn a_success_that_is_no_json_keeps_the_body() {
    for body in [
        "<html>",
        "{\"Response\":",
        "[1]",
        "{}",
        "\u{0}",
        "",
        r#"{"Response":null}"#,
    ] {
        let outcome = pause_answered(200, body).await;
        let Err(Error::Decode(error)) = outcome else {
            panic!("{body}: {outcome:?}")
        };
        assert_eq!(error.body, body.as_bytes());
    }
}

#[tokio::test]
async fn deep_nesting_is_an_error_and_no_crash() {
    let body = "[".repeat(200_000);
    assert!(matches!(
        pause_answered(200, &body).await,
        Err(Error::Decode(_))
    ));
    assert!(matches!(
        pause_answered(500, &body).await,
        Err(Error::Service(_))
    ));
}

#[tokio::test]
async fn an_unknown_value_survives() {
    let canned = Canned::answering(200, "", r#"{"result":"postponed"}"#).await;
    let reply = client::<dcs::Dcs>(&canned.url)
        .send(&requests::cancel_instance_resize())
        .await
        .expect("a success");
    assert_eq!(
        reply.result,
        Some(dcs::CancelInstanceResizeResult::Unknown(
            "postponed".to_owned()
        ))
    );
    let unknown = requests::pause_serverless().force_pause(7);
    assert_eq!(unknown.force_pause, Some(cynosdb::ForcePause::Unknown(7)));
    let canned = Canned::answering(200, "", "{\"Response\":{}}").await;
    client::<cynosdb::Cynosdb>(&canned.url)
        .send(&unknown)
        .await
        .expect("a success");
    assert!(
        canned.requests().await[0]
            .ends_with(r#"{"ClusterId":"cynosdbmysql-8vcxoq75","ForcePause":7}"#)
    );
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_is_not_followed() {
    let target = Canned::answering(200, "", "{}").await;
    let canned =
        Canned::answering(307, &format!("location: {}/elsewhere\r\n", target.url), "").await;
    let error = pause(&canned.url)
        .await
        .expect_err("a redirect is no success");
    assert_eq!(
        (error.status(), error.kind()),
        (Some(307), Some(&cynosdb::PauseServerlessError::Unknown))
    );
    assert_eq!(canned.requests().await.len(), 1);
    assert!(target.requests().await.is_empty());
}

#[tokio::test]
async fn nothing_listens() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a loopback port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let error = pause(&url).await.expect_err("nothing listens");
    assert!(matches!(error, Error::Connect(_)), "{error:?}");
    assert!(
        error
            .to_string()
            .starts_with("cynosdb PauseServerless: no connection: "),
        "{error}"
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_connection_that_breaks_is_told_from_one_that_was_never_made() {
    for answer in ["", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"Resp"] {
        let canned = Canned::saying(answer.to_owned()).await;
        let error = pause(&canned.url).await.expect_err("the answer is cut off");
        assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
        assert_eq!(canned.requests().await.len(), 1, "nothing is sent twice");
    }
}

#[tokio::test]
async fn no_answer_in_time() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a loopback port");
    let client = cynosdb::Client::builder()
        .endpoint(format!(
            "http://{}",
            listener.local_addr().expect("an address")
        ))
        .region("ap-guangzhou")
        .credentials(Credentials::access_key("AKID-EXAMPLE", "not-a-secret"))
        .timeout(Duration::from_millis(50))
        .build()
        .expect("all is given");
    let error = client
        .send(&requests::pause_serverless())
        .await
        .expect_err("nobody answers");
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}

#[tokio::test]
async fn credentials_that_cannot_be_sent_are_named_and_not_shown() {
    let client = cynosdb::Client::builder()
        .region("ap-guangzhou")
        .credentials(Credentials::access_key("AKID-EXAMPLE", "FAKE-SECRET\n"))
        .build()
        .expect("they are looked at when they are used");
    let error = client
        .send(&requests::pause_serverless())
        .await
        .expect_err("a line break is in the key");
    assert!(matches!(error, Error::Credentials(_)));
    let shown = format!("{error} {error:?} {client:?}");
    assert!(
        shown.contains("line break") && !shown.contains("FAKE-SECRET"),
        "{shown}"
    );
}

#[tokio::test]
async fn an_error_without_a_code_is_an_error_all_the_same() {
    for body in [
        r#"{"Response":{"Error":{"Code":"","Message":"no code"},"RequestId":"r-1"}}"#,
        r#"{"Response":{"Error":{"Message":"no code"},"RequestId":"r-1"}}"#,
    ] {
        let error = pause_answered(200, body)
            .await
            .expect_err("there is an error in it");
        assert_eq!(error.code(), None);
        assert_eq!(error.request_id(), Some("r-1"));
        assert!(error.to_string().contains("no code"), "{error}");
    }
}

#[tokio::test]
async fn headers_of_an_error_reach_the_caller() {
    let canned = Canned::answering(503, "retry-after: 5\r\n", "").await;
    let Err(Error::Service(error)) = pause(&canned.url).await else {
        panic!("503 is no success")
    };
    assert_eq!(error.header("Retry-After"), Some("5"));
}

#[tokio::test]
async fn what_had_arrived_of_a_broken_answer_is_kept() {
    let begun = "HTTP/1.1 500 Oops\r\nx-request-id: rid\r\ncontent-length: 100\r\n\r\n{\"error";
    let canned = Canned::saying(begun.to_owned()).await;
    let error = client::<dcs::Dcs>(&canned.url)
        .send(&requests::cancel_instance_resize())
        .await
        .expect_err("the answer is cut off");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    assert_eq!(
        (error.status(), error.request_id()),
        (Some(500), Some("rid"))
    );
}

#[tokio::test]
async fn json_that_has_no_message_is_not_shown() {
    let error = pause_answered(500, r#"{"token":"FAKE-SECRET-VALUE"}"#)
        .await
        .expect_err("500 is no success");
    let shown = format!("{error} {error:?}");
    assert!(
        shown.contains("HTTP 500") && !shown.contains("FAKE-SECRET-VALUE"),
        "{shown}"
    );
    assert!(error.body().is_some_and(|body| !body.is_empty()));
}

#[tokio::test]
async fn a_clock_can_be_moved_between_calls() {
    let clock = std::sync::Arc::new(cloudbind::ManualClock::new(support::NEW_YEAR));
    let canned = Canned::answering(200, "", "{\"Response\":{}}").await;
    let client = cynosdb::Client::builder()
        .endpoint(&canned.url)
        .region("ap-guangzhou")
        .credentials(Credentials::access_key("AKID-EXAMPLE", "not-a-secret"))
        .clock(std::sync::Arc::clone(&clock))
        .build()
        .expect("all is given");
    client
        .send(&requests::pause_serverless())
        .await
        .expect("a success");
    clock.advance(60);
    client
        .send(&requests::pause_serverless())
        .await
        .expect("a success");
    let requests = canned.requests().await;
    assert!(
        requests[0].contains("x-tc-timestamp: 1735689600\r\n"),
        "{}",
        requests[0]
    );
    assert!(
        requests[1].contains("x-tc-timestamp: 1735689660\r\n"),
        "{}",
        requests[1]
    );
}
