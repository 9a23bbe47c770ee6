//! How large an answer may be, and answers that come compressed.

use std::error::Error as _;

use cloudbind::Error;
use cloudbind::huaweicloud::dcs;
use cloudbind_simulator::{Failure, Simulator};

use crate::support::Canned;
use crate::{builder, pause, requests, started, trusting};

/// The largest answer that the clients of these tests take.
const MOST: usize = 64 << 10;

#[tokio::test]
async fn compressed_answers_arrive_as_they_were() {
    let simulator = started(Simulator::builder().gzip()).await;
    let reply = pause(builder(&simulator.url())).await.expect("a success");
    assert!(reply.flow_id.is_some());
    assert!(reply.body().starts_with(b"{"), "{:?}", reply.body());
    let journal = simulator.requests();
    let accepted = journal[0].header("accept-encoding");
    assert!(
        accepted.is_some_and(|names| names.contains("gzip")),
        "{accepted:?}"
    );

    // Errors come that way as well.
    simulator.fail_next(
        "PauseServerless",
        Failure::code("InternalError.SystemError"),
    );
    let error = pause(builder(&simulator.url())).await;
    assert_eq!(
        error.expect_err("a refusal").code(),
        Some("InternalError.SystemError")
    );
}

#[tokio::test]
async fn what_counts_is_the_size_of_what_is_unpacked() {
    // A thousand times smaller on its way, so that no size on the wire is near the limit.
    let simulator = started(Simulator::builder().gzip().tls()).await;
    let client = |most| {
        let client = builder::<dcs::Dcs>(&simulator.url()).http(trusting(&simulator));
        client
            .max_response_bytes(most)
            .build()
            .expect("all is given")
    };
    simulator.fail_next("CancelInstanceResize", Failure::oversized(MOST));
    let fits = client(MOST).send(&requests::cancel_instance_resize()).await;
    assert_eq!(fits.expect("it is not too large").body().len(), MOST);

    simulator.fail_next("CancelInstanceResize", Failure::oversized(MOST + 1));
    let error = client(MOST).send(&requests::cancel_instance_resize()).await;
    let error = error.expect_err("it is too large");
    assert!(matches!(error, Error::TooLarge(_)), "{error:?}");
    let journal = simulator.requests();
    let last = journal.last().expect("a request");
    assert_eq!(error.status(), last.status);
    assert_eq!(error.request_id(), Some(last.request_id.as_str()));
    assert!(error.may_have_been_carried_out());
}

#[tokio::test]
async fn a_length_that_is_announced_is_refused_before_the_body_is_read() {
    // None of the body comes: whoever waits for it sees the connection break.
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", MOST + 1);
    let canned = Canned::saying(head).await;
    let client = builder(&canned.url).max_response_bytes(MOST);
    let error = pause(client).await.expect_err("it is too large");
    assert!(matches!(error, Error::TooLarge(_)), "{error:?}");
    assert_eq!(error.status(), Some(200));
    let source = error.source().expect("it says why").to_string();
    assert_eq!(source, format!("it is larger than {MOST} bytes"));
    assert_eq!(canned.requests().await.len(), 1, "nothing is sent twice");
}

#[tokio::test]
async fn a_length_that_is_not_announced_is_counted() {
    for (padding, fits) in [(0, true), (1, false)] {
        let frame = r#"{"Response":{"New":""}}"#;
        let filling = "x".repeat(MOST - frame.len() + padding);
        let body = frame.replace("\"\"", &format!("\"{filling}\""));
        let (first, second) = body.split_at(100);
        let chunks = format!(
            "{:x}\r\n{first}\r\n{:x}\r\n{second}\r\n0\r\n\r\n",
            first.len(),
            second.len()
        );
        let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n";
        let canned = Canned::saying(format!("{head}{chunks}")).await;
        let outcome = pause(builder(&canned.url).max_response_bytes(MOST)).await;
        match outcome {
            Ok(reply) => assert_eq!((fits, reply.body().len()), (true, MOST)),
            Err(Error::TooLarge(error)) => assert_eq!((fits, error.status), (false, Some(200))),
            Err(other) => panic!("{other:?}"),
        }
    }
}
