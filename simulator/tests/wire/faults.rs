//! Failures of connections, of gateways and of answers.

use std::time::Duration;

use cloudbind_simulator::{Failure, Simulator};
use http_body_util::BodyExt;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

use crate::client::Outgoing;
use crate::vectors::{CCE, DCS, PAUSE, TIME, TestClock, builder, builder_at, started, vector};

const HEADER: &str = "X-Simulator-Error";
const BODY: &[u8] = br#"{"result":"success"}"#;

/// The names of all failures, and whether the request is carried out.
const NAMES: [(&str, bool); 21] = [
    ("refuse", false),
    ("close-before-answer", true),
    ("disconnect", true),
    ("close-within-body", true),
    ("close-after-body", true),
    ("truncated-json", true),
    ("wrong-content-type", true),
    ("oversized:1000", true),
    ("bad-gateway", false),
    ("gateway-page:504", false),
    ("too-many-requests", false),
    ("too-many-requests:3", false),
    ("unavailable", false),
    ("unavailable:3", false),
    ("throttled", false),
    ("redirect", false),
    ("clock-skewed", false),
    ("expired-token", false),
    ("503", false),
    ("after-execution:503", true),
    ("after-execution:bad-gateway", true),
];

#[tokio::test]
async fn every_failure_says_whether_the_request_was_carried_out() {
    for operation in [PAUSE, DCS] {
        let simulator = builder().unlimited().start().await.expect("it starts");
        let mut expected = 0;
        for (name, executed) in NAMES {
            let request = vector(operation).set(HEADER, name);
            // Some of them are no answers, which is looked at elsewhere.
            let _ = request.try_send(&simulator).await;
            let record = simulator.requests().pop().expect("a request");
            assert_eq!(record.executed, executed, "{name}");
            expected += u64::from(executed);
            assert_eq!(simulator.executions().total, expected, "{name}");
        }
    }
}

#[tokio::test]
async fn a_closed_connection_is_no_answer() {
    let simulator = started().await;
    for failure in [
        Failure::refuse(),
        Failure::close_before_answer(),
        Failure::disconnect(),
    ] {
        simulator.fail_next("CancelInstanceResize", failure);
        let error = vector(DCS).try_send(&simulator).await.expect_err("none");
        assert!(error.is_incomplete_message(), "{error}");
        assert_eq!(simulator.requests().pop().expect("one").status, None);
    }
    let statuses = simulator
        .requests()
        .into_iter()
        .map(|record| record.executed);
    assert_eq!(statuses.collect::<Vec<_>>(), [false, true, true]);
}

#[tokio::test]
async fn half_a_body_is_followed_by_the_end() {
    let simulator = started().await;
    simulator.fail_next("CancelInstanceResize", Failure::close_within_body());
    let (response, _driver) = begin(&vector(DCS), &simulator).await;
    assert_eq!(response.headers()["content-length"], BODY.len().to_string());
    let mut body = response.into_body();
    assert_eq!(
        frame(&mut body).await,
        Some(BODY[..BODY.len() / 2].to_vec())
    );
    assert_eq!(frame(&mut body).await, None);
    assert_eq!(simulator.executions().total, 1);
}

#[tokio::test]
async fn a_connection_can_end_unannounced_after_a_good_answer() {
    let simulator = started().await;
    for name in [DCS, CCE] {
        let request = vector(name).set(HEADER, "close-after-body");
        let (response, driver) = begin(&request, &simulator).await;
        assert!(!response.headers().contains_key("connection"), "{name}");
        assert_eq!(response.status(), 200);
        let body = response.into_body().collect().await.expect("whole");
        let expected = if name == DCS { BODY } else { b"" };
        assert_eq!(body.to_bytes(), expected);
        // It ends although the client would send more on it.
        let ended = tokio::time::timeout(Duration::from_secs(10), driver).await;
        ended.expect("it was closed").expect("it ran");
    }
}

#[tokio::test]
async fn silence_lasts_until_the_server_stops() {
    let simulator = started().await;
    simulator.fail_next("CancelInstanceResize", Failure::stall_headers());
    let stream = TcpStream::connect(simulator.address())
        .await
        .expect("a connection");
    let answer = tokio::spawn(async move { vector(DCS).send_over(stream).await });
    while simulator.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    assert!(simulator.requests()[0].executed && simulator.requests()[0].status.is_none());
    simulator.stop().await;
    answer.await.expect("it ran").expect_err("no answer");
}

#[tokio::test]
async fn a_body_can_stop_half_way() {
    let simulator = started().await;
    simulator.fail_next("CancelInstanceResize", Failure::stall_body());
    let (response, _driver) = begin(&vector(DCS), &simulator).await;
    let mut body = response.into_body();
    assert_eq!(
        frame(&mut body).await,
        Some(BODY[..BODY.len() / 2].to_vec())
    );
    let more = tokio::spawn(async move { frame(&mut body).await });
    tokio::task::yield_now().await;
    assert!(!more.is_finished());
    simulator.stop().await;
    assert_eq!(more.await.expect("it ran"), None);
}

/// Sends a request, and reads the head of its answer.
async fn begin(
    request: &Outgoing,
    simulator: &Simulator,
) -> (
    hyper::Response<hyper::body::Incoming>,
    tokio::task::JoinHandle<()>,
) {
    let stream = TcpStream::connect(simulator.address())
        .await
        .expect("a connection");
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .expect("HTTP");
    let request = request.built();
    let driver = async move {
        let _ = connection.await;
    };
    let driver = tokio::spawn(driver);
    let response = sender.send_request(request).await.expect("a head");
    // Keeps the sender for as long as the connection lasts.
    let driver = tokio::spawn(async move {
        driver.await.expect("it ran");
        drop(sender);
    });
    (response, driver)
}

/// The next piece of a body; `None` if it breaks off.
async fn frame(body: &mut hyper::body::Incoming) -> Option<Vec<u8>> {
    let frame = body.frame().await.expect("more was announced");
    frame.ok()?.into_data().ok().map(|data| data.to_vec())
}

#[tokio::test]
async fn json_can_be_cut_and_mislabelled() {
    let simulator = started().await;
    let cut = vector(DCS)
        .set(HEADER, "truncated-json")
        .send(&simulator)
        .await;
    assert_eq!((cut.status, &cut.body[..]), (200, &BODY[..BODY.len() / 2]));
    assert_eq!(cut.header("content-type"), Some("application/json"));
    let html = vector(DCS)
        .set(HEADER, "wrong-content-type")
        .send(&simulator)
        .await;
    assert_eq!((html.status, &html.body[..]), (200, BODY));
    assert_eq!(html.header("content-type"), Some("text/html"));
    assert_eq!(html.headers.get_all("content-type").iter().count(), 1);
}

#[tokio::test]
async fn an_answer_can_be_too_long() {
    let simulator = started().await;
    simulator.fail_next("PauseServerless", Failure::oversized(3_000_000));
    let answer = vector(PAUSE).send(&simulator).await;
    assert_eq!((answer.status, answer.body.len()), (200, 3_000_000));
    assert_eq!(answer.header("content-length"), Some("3000000"));
    let body = answer.json();
    assert_eq!(body["Response"]["FlowId"], 1_008_306);
    assert!(
        body["Padding"]
            .as_str()
            .is_some_and(|text| text.len() > 2_999_000)
    );
    let empty = vector(CCE)
        .set(HEADER, "oversized:50")
        .send(&simulator)
        .await;
    assert_eq!((empty.body.len(), empty.json().is_object()), (50, true));
}

#[tokio::test]
async fn gateways_answer_in_html_and_say_when_to_come_back() {
    let simulator = started().await;
    for (name, status, retry_after) in [
        ("bad-gateway", 502, None),
        ("gateway-page:504", 504, None),
        ("unavailable", 503, None),
        ("unavailable:7", 503, Some("7")),
        ("too-many-requests:5", 429, Some("5")),
    ] {
        for operation in [PAUSE, DCS] {
            let answer = vector(operation).set(HEADER, name).send(&simulator).await;
            assert_eq!(answer.status, status, "{name}");
            assert_eq!(answer.header("retry-after"), retry_after, "{name}");
            if operation == DCS && status == 429 {
                assert_eq!(answer.gateway_error().1, "APIGW.0308");
            } else {
                assert_eq!(answer.header("content-type"), Some("text/html"), "{name}");
            }
        }
    }
}

#[tokio::test]
async fn throttling_is_worded_as_the_vendor_words_it() {
    let simulator = started().await;
    let rpc = vector(PAUSE)
        .set(HEADER, "throttled")
        .send(&simulator)
        .await;
    assert_eq!(rpc.rpc_error().0, "RequestLimitExceeded");
    let rest = vector(DCS).set(HEADER, "throttled").send(&simulator).await;
    assert_eq!(rest.gateway_error().0, 429);
}

#[tokio::test]
async fn a_redirection_names_the_place() {
    let simulator = started().await;
    let location = "https://elsewhere.example/x?y=1";
    simulator.fail_next("PauseServerless", Failure::redirect(location));
    let answer = vector(PAUSE).send(&simulator).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (307, Some(location))
    );
}

#[tokio::test]
async fn refusals_of_time_and_token_are_those_of_the_verification() {
    let simulator = started().await;
    for (name, code) in [
        ("clock-skewed", "AuthFailure.SignatureExpire"),
        ("expired-token", "AuthFailure.TokenFailure"),
    ] {
        let rpc = vector(PAUSE).set(HEADER, name).send(&simulator).await;
        assert_eq!(rpc.rpc_error().0, code);
        let (status, code, message) = {
            let rest = vector(DCS).set(HEADER, name).send(&simulator).await;
            rest.gateway_error()
        };
        assert_eq!((status, code.as_str()), (401, "APIGW.0301"));
        assert!(message.contains("expired"), "{message}");
    }
}

#[tokio::test]
async fn every_answer_has_the_date_of_the_clock() {
    let clock = TestClock::at(TIME);
    let simulator = builder_at(&clock).start().await.expect("it starts");
    let date = "Wed, 01 Jan 2025 00:00:00 GMT";
    for request in [
        vector(PAUSE),
        vector(PAUSE).set(HEADER, "clock-skewed"),
        vector(DCS).set(HEADER, "bad-gateway"),
        Outgoing::new("GET", "/nowhere"),
        Outgoing::new("GET", "/_simulator/requests"),
        Outgoing::new("POST", "/v3/auth/tokens"),
    ] {
        let answer = request.send(&simulator).await;
        let dates = answer.headers.get_all("date").iter().collect::<Vec<_>>();
        assert_eq!(dates, [date]);
    }
    clock.forward(3600);
    let answer = vector(PAUSE).send(&simulator).await;
    assert_eq!(answer.rpc_error().0, "AuthFailure.SignatureExpire");
    assert_eq!(answer.header("date"), Some("Wed, 01 Jan 2025 01:00:00 GMT"));
}

#[tokio::test]
async fn names_are_understood_by_the_endpoint_for_errors() {
    let simulator = started().await;
    let order = r#"{"operation": "PauseServerless", "error": "after-execution:unavailable:1"}"#;
    let answer = Outgoing::new("POST", "/_simulator/errors")
        .json(order)
        .send(&simulator)
        .await;
    assert_eq!(answer.json()["error"], "after-execution:unavailable:1");
    assert_eq!(answer.json().get("documented"), None::<&Value>);
    let answer = vector(PAUSE).send(&simulator).await;
    assert_eq!(
        (answer.status, answer.header("retry-after")),
        (503, Some("1"))
    );
    assert_eq!(simulator.executions_of("PauseServerless"), 1);
}
