//! Bodies of errors as services and gateways write them: nothing of them is lost.

#[path = "support/requests.rs"]
mod requests;
mod support;

use std::fmt::Write as _;

use cloudbind::huaweicloud::{CommonErrorCode, cbh, cce, dcs};
use cloudbind::operation::Operation;
use cloudbind::{Error, ServiceError};
use serde_json::Value;
use support::{Canned, client};

async fn refused<O: Operation>(operation: &O, status: u16, body: &str) -> ServiceError<O::Error> {
    let canned = Canned::answering(status, "x-request-id: reqid\r\n", body).await;
    match client::<O::Service>(&canned.url).send(operation).await {
        Err(Error::Service(error)) => error,
        other => panic!("an error of the service was to come, not {other:?}"),
    }
}

/// Every case of the collection, through the service that it is of (or any, where it names none).
#[tokio::test]
async fn code_message_and_request_id_are_found_in_every_shape() {
    let collection: Value =
        serde_json::from_str(include_str!("data/huawei-error-bodies.json")).expect("it is JSON");
    let cases = collection["cases"].as_array().expect("there are cases");
    assert_eq!(cases.len(), 9);
    let mut seen = String::new();
    for case in cases {
        let status = u16::try_from(case["status"].as_u64().expect("a status")).expect("a status");
        let body = case["body"].as_str().expect("a body");
        let line = match case["service"].as_str() {
            Some("cce") => {
                summary(&refused(&requests::pause_upgrade_cluster_task(), status, body).await)
            }
            Some("cbh") => summary(&refused(&requests::upgrade_instance(), status, body).await),
            _ => summary(&refused(&requests::cancel_instance_resize(), status, body).await),
        };
        let service = case["service"].as_str().unwrap_or_default();
        writeln!(seen, "{service} {status} {body}\n  {line}").expect("text grows");
    }
    insta::assert_snapshot!(seen);
}

fn summary<E: std::fmt::Debug>(error: &ServiceError<E>) -> String {
    assert_eq!(error.request_id.as_deref(), Some("reqid"));
    format!(
        "kind {:?}, code {:?}, message {:?}",
        error.kind, error.code, error.message
    )
}

#[tokio::test]
async fn the_code_of_cbh_is_found() {
    let body = r#"{"error_code":"CBH.10020001","error_description":"The agent is not started."}"#;
    let error = refused(&requests::upgrade_instance(), 403, body).await;
    assert_eq!(error.kind, cbh::UpgradeInstanceError::Forbidden);
    assert_eq!(error.code.as_deref(), Some("CBH.10020001"));
    assert_eq!(error.message, "The agent is not started.");
}

#[tokio::test]
async fn a_page_of_html_is_an_error_that_keeps_its_text() {
    let error = refused(
        &requests::pause_upgrade_cluster_task(),
        502,
        "<html>bad gateway</html>",
    )
    .await;
    assert_eq!(
        (error.kind, error.code.as_deref()),
        (cce::PauseUpgradeClusterTaskError::Unknown, None)
    );
    assert_eq!(&error.body[..], b"<html>bad gateway</html>");
    assert_eq!(
        error.to_string(),
        "cce PauseUpgradeClusterTask: HTTP 502: <html>bad gateway</html> (request id reqid)"
    );
}

#[tokio::test]
async fn a_code_decides_before_the_status_does() {
    let body = r#"{"error_code":"DCS.4239","error_msg":"The instance status is not extending."}"#;
    let error = refused(&requests::cancel_instance_resize(), 400, body).await;
    assert_eq!(
        error.kind,
        dcs::CancelInstanceResizeError::InstanceNotExtending
    );
    let gateway =
        r#"{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information"}"#;
    let error = refused(&requests::cancel_instance_resize(), 401, gateway).await;
    assert_eq!(
        error.kind,
        dcs::CancelInstanceResizeError::Common(CommonErrorCode::IamAuthenticationFailed)
    );
    let error = refused(
        &requests::cancel_instance_resize(),
        401,
        r#"{"error_code":"DCS.9999"}"#,
    )
    .await;
    assert_eq!(
        (error.kind, error.code.as_deref()),
        (
            dcs::CancelInstanceResizeError::Unauthorized,
            Some("DCS.9999")
        )
    );
    let error = refused(&requests::cancel_instance_resize(), 418, "").await;
    assert_eq!(
        (error.kind, error.message.as_str()),
        (dcs::CancelInstanceResizeError::Unknown, "")
    );
}
