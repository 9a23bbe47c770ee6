//! What does not prove who sent it is refused as the vendors refuse it.

use crate::client::Outgoing;
use crate::vectors::{
    CCE, DCS, PAUSE, STOP, TIME, TestClock, acme, builder, builder_at, started, vector,
};

#[tokio::test]
async fn tc3_refusals_have_their_codes() {
    let simulator = started().await;
    let request = || vector(PAUSE);
    let zeros = "0".repeat(64);
    let signature = "ff82af9e52a12654436a4712d0794e5863e21c00b0e0bd58839c7d92a3336337";
    for (code, part, request) in [
        (
            "MissingParameter",
            "Authorization",
            request().without("Authorization"),
        ),
        (
            "MissingParameter",
            "X-TC-Timestamp",
            request().without("X-TC-Timestamp"),
        ),
        (
            "InvalidParameter",
            "X-TC-Timestamp",
            request().set("X-TC-Timestamp", "now"),
        ),
        (
            "AuthFailure.InvalidAuthorization",
            "form",
            request().set("Authorization", "Bearer x"),
        ),
        (
            "AuthFailure.InvalidAuthorization",
            "form",
            request().resigned(signature, "ff"),
        ),
        (
            "AuthFailure.InvalidAuthorization",
            "scope",
            request().resigned("/cynosdb/", "/as/"),
        ),
        (
            "AuthFailure.InvalidAuthorization",
            "scope",
            request().resigned("2025-01-01", "2025-01-02"),
        ),
        (
            "AuthFailure.InvalidAuthorization",
            "`host`",
            request().resigned("content-type;host", "content-type"),
        ),
        (
            "AuthFailure.InvalidAuthorization",
            "no such header",
            request().resigned("host,", "host;x-none,"),
        ),
        (
            "AuthFailure.SecretIdNotFound",
            "AKIDOTHER",
            request().resigned("AKIDEXAMPLE", "AKIDOTHER"),
        ),
        (
            "AuthFailure.SignatureFailure",
            "POST|/||content-type",
            request().resigned(signature, &zeros),
        ),
        (
            "AuthFailure.SignatureFailure",
            "signature",
            request().body("{}"),
        ),
        (
            "AuthFailure.SignatureFailure",
            "signature",
            request().set("Content-Type", "text/plain"),
        ),
        (
            "AuthFailure.SignatureExpire",
            "300",
            request().set("X-TC-Timestamp", (TIME - 301).to_string()),
        ),
        (
            "AuthFailure.SignatureExpire",
            "300",
            request().set("X-TC-Timestamp", i64::MIN.to_string()),
        ),
        (
            "MissingParameter",
            "Authorization",
            request()
                .without("Authorization")
                .set("X-Auth-Token", "not-a-token"),
        ),
    ] {
        let (got, message) = request.send(&simulator).await.rpc_error();
        assert_eq!(got, code, "{message}");
        assert!(
            message.contains(part),
            "{code}: {message} does not speak of {part}"
        );
    }
}

#[tokio::test]
async fn a_session_token_must_be_the_configured_one() {
    let simulator = builder()
        .session_token("expected")
        .start()
        .await
        .expect("it starts");
    for request in [vector(PAUSE), vector("cynosdb_pause_serverless_sts_token")] {
        let (code, _) = request.send(&simulator).await.rpc_error();
        assert_eq!(code, "AuthFailure.TokenFailure");
    }
    for request in [vector(CCE), vector("security_token")] {
        let (status, code, message) = request.send(&simulator).await.gateway_error();
        assert_eq!((status, code.as_str()), (401, "APIGW.0301"));
        assert!(message.contains("X-Security-Token"), "{message}");
    }
}

#[tokio::test]
async fn sdk_hmac_refusals_are_401() {
    let simulator = started().await;
    let request = || vector(DCS);
    for (part, request) in [
        ("no Authorization", request().without("Authorization")),
        (
            "form",
            request().set("Authorization", "SDK-HMAC-SHA256 Access=HWAKEXAMPLE"),
        ),
        (
            "form",
            vector(DCS).set("Authorization", "TC3-HMAC-SHA256 Credential=x"),
        ),
        (
            "`HWAKOTHER`",
            request().resigned("HWAKEXAMPLE", "HWAKOTHER"),
        ),
        (
            "`host`",
            request().resigned("content-type;host;", "content-type;"),
        ),
        ("`x-sdk-date`", request().resigned(";x-sdk-date", "")),
        (
            "no such header",
            request().resigned("SignedHeaders=", "SignedHeaders=a;"),
        ),
        ("expired", request().set("X-Sdk-Date", "20241231T234459Z")),
        ("20250101T000000Z", request().set("X-Sdk-Date", "yesterday")),
        ("POST|/v2/", request().set("X-Sdk-Date", "20250101T000001Z")),
        ("signature", request().body("{}")),
        (
            "unknown X-Auth-Token",
            request()
                .without("Authorization")
                .set("X-Auth-Token", "guess"),
        ),
    ] {
        let (status, code, message) = request.send(&simulator).await.gateway_error();
        assert_eq!((status, code.as_str()), (401, "APIGW.0301"), "{message}");
        assert!(message.contains(part), "{message} does not speak of {part}");
    }
}

#[tokio::test]
async fn signatures_expire() {
    let clock = TestClock::at(TIME);
    let simulator = builder_at(&clock).start().await.expect("it starts");
    clock.forward(301);
    assert_eq!(
        vector(STOP).send(&simulator).await.rpc_error().0,
        "AuthFailure.SignatureExpire"
    );
    assert_eq!(vector(DCS).send(&simulator).await.status, 200);
    clock.forward(600);
    assert_eq!(vector(DCS).send(&simulator).await.gateway_error().0, 401);
}

#[tokio::test]
async fn a_signed_project_must_be_the_one_of_the_path() {
    // The SDK signed this one with the project of its settings, and `p` in the path.
    let simulator = acme().start().await.expect("it starts");
    let (status, _, message) = vector("header_trim_underscore_case")
        .send(&simulator)
        .await
        .gateway_error();
    assert_eq!(status, 401);
    assert!(message.contains("`p`"), "{message}");
    // Here it signed none.
    assert_eq!(
        vector("query_escapes_sorting_multi")
            .send(&simulator)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn a_project_that_is_not_known_is_refused() {
    let simulator = builder()
        .project_id("mine")
        .start()
        .await
        .expect("it starts");
    let by_token = Outgoing::with_token("POST", "/v2/other/instances/i/resize/cancel/t");
    for request in [vector(DCS), by_token] {
        assert_eq!(
            request.send(&simulator).await.gateway_error().1,
            "APIGW.0301"
        );
    }
    let mine = Outgoing::with_token("POST", "/v2/mine/instances/i/resize/cancel/t");
    assert_eq!(mine.send(&simulator).await.status, 200);
}

#[tokio::test]
async fn a_token_does_not_make_up_for_the_signature_of_another_vendor() {
    let simulator = started().await;
    let path = "/v2/p/instances/i/resize/cancel/t";
    let request = Outgoing::with_token("POST", path).set("Authorization", "TC3-HMAC-SHA256 x");
    assert_eq!(request.send(&simulator).await.gateway_error().0, 401);
}
