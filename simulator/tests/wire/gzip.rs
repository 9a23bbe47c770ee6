//! Compressed answers.

use std::io::Read;

use cloudbind_simulator::Failure;
use flate2::read::GzDecoder;

use crate::client::Answer;
use crate::vectors::{CCE, DCS, builder, started, vector};

fn unpacked(answer: &Answer) -> Vec<u8> {
    let mut body = Vec::new();
    GzDecoder::new(&answer.body[..])
        .read_to_end(&mut body)
        .expect("gzip");
    body
}

#[tokio::test]
async fn answers_are_compressed_for_those_who_ask() {
    let simulator = builder().gzip().start().await.expect("it starts");
    let answer = vector(DCS)
        .set("Accept-Encoding", "gzip, br")
        .send(&simulator)
        .await;
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
    let length = answer.body.len().to_string();
    assert_eq!(answer.header("content-length"), Some(length.as_str()));
    assert_eq!(unpacked(&answer), br#"{"result":"success"}"#);
    let plain = vector(DCS).send(&simulator).await;
    assert_eq!(plain.header("content-encoding"), None);
    assert_eq!(&plain.body[..], br#"{"result":"success"}"#);
    let empty = vector(CCE).set("Accept-Encoding", "gzip");
    let empty = empty.send(&simulator).await;
    assert_eq!(empty.header("content-encoding"), None);
}

#[tokio::test]
async fn a_small_answer_can_become_a_large_one() {
    let simulator = builder().gzip().start().await.expect("it starts");
    simulator.fail_next("CancelInstanceResize", Failure::oversized(5_000_000));
    let answer = vector(DCS)
        .set("Accept-Encoding", "gzip")
        .send(&simulator)
        .await;
    assert!(answer.body.len() < 100_000, "{}", answer.body.len());
    assert_eq!(unpacked(&answer).len(), 5_000_000);
}

#[tokio::test]
async fn nothing_is_compressed_unless_the_builder_says_so() {
    let simulator = started().await;
    let request = vector(DCS).set("Accept-Encoding", "gzip");
    assert_eq!(
        request.send(&simulator).await.header("content-encoding"),
        None
    );
}
