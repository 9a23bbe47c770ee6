//! Parameters are checked against the specification.

use serde_json::{Value, json};

use crate::client::{Outgoing, names, text};
use crate::vectors::{PAUSE_UNSIGNED, acme, started, vector};

#[tokio::test]
async fn rpc_parameters_are_checked() {
    let simulator = started().await;
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for (code, part, body) in [
        ("MissingParameter", "`ClusterId`", "{}"),
        (
            "MissingParameter",
            "`ClusterId`",
            r#"{"ForcePause": "x", "Other": 1}"#,
        ),
        (
            "UnknownParameter",
            "`Other`",
            r#"{"ClusterId": "c", "Other": 1}"#,
        ),
        ("InvalidParameter", "`ClusterId`", r#"{"ClusterId": 1}"#),
        ("InvalidParameter", "`ClusterId`", r#"{"ClusterId": null}"#),
        (
            "InvalidParameter",
            "`ForcePause`",
            r#"{"ClusterId": "c", "ForcePause": "1"}"#,
        ),
        (
            "InvalidParameter",
            "`ForcePause`",
            r#"{"ClusterId": "c", "ForcePause": 1.5}"#,
        ),
        (
            "InvalidParameterValue",
            "one of 0, 1",
            r#"{"ClusterId": "c", "ForcePause": 2}"#,
        ),
        ("InvalidParameter", "JSON", r#"{"ClusterId": "#),
        ("InvalidParameter", "JSON", deep.as_str()),
        ("InvalidParameter", "object", "[]"),
        ("InvalidParameter", "{}", ""),
    ] {
        let request = vector(PAUSE_UNSIGNED).body(body);
        let (got, message) = request.send(&simulator).await.rpc_error();
        assert_eq!(got, code, "{message}");
        assert!(
            message.contains(part),
            "{code}: {message} does not speak of {part}"
        );
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_are_no_json() {
    let simulator = started().await;
    let request = vector(PAUSE_UNSIGNED).body(b"{\"ClusterId\": \"\xff\"}".to_vec());
    assert_eq!(
        request.send(&simulator).await.rpc_error().0,
        "InvalidParameter"
    );
}

#[tokio::test]
async fn the_region_must_be_there_and_exist() {
    let simulator = started().await;
    let request = vector(PAUSE_UNSIGNED);
    let (code, message) = request
        .clone()
        .without("X-TC-Region")
        .send(&simulator)
        .await
        .rpc_error();
    assert_eq!(code, "MissingParameter");
    assert!(message.contains("X-TC-Region"), "{message}");
    let (code, message) = request
        .set("X-TC-Region", "ap-guangzho")
        .send(&simulator)
        .await
        .rpc_error();
    assert_eq!(code, "UnsupportedRegion");
    assert!(message.contains("`ap-guangzhou`"), "{message}");
}

#[tokio::test]
async fn services_refuse_in_their_own_words() {
    let simulator = started().await;
    let (cbh, dcs) = (
        "/v2/p/cbs/instance/upgrade",
        "/v2/p/instances/i/resize/cancel/t",
    );
    let cce = "/api/v3/projects/p/clusters/c/operation/upgrade/pause";
    let request = |target| Outgoing::with_token("POST", target);
    for (request, code, message, all) in [
        (
            request(cbh).json("{}"),
            "CBH.400",
            "error_description",
            vec!["error_code", "error_description"],
        ),
        (
            request(cbh),
            "CBH.400",
            "error_description",
            vec!["error_code", "error_description"],
        ),
        (
            request(cbh).json("{"),
            "CBH.400",
            "error_description",
            vec!["error_code", "error_description"],
        ),
        (
            request(cbh).body("{}"),
            "CBH.400",
            "error_description",
            vec!["error_code", "error_description"],
        ),
        (
            request(dcs).json(r#"{"x": 1}"#),
            "DCS.400",
            "error_msg",
            vec!["error_code", "error_ext_msg", "error_msg"],
        ),
        (
            request(cce).json("[]"),
            "CCE.400",
            "errorMessage",
            vec!["errorCode", "errorMessage"],
        ),
    ] {
        let answer = request.send(&simulator).await;
        let body = answer.json();
        assert_eq!((answer.status, names(&body)), (400, all), "{body}");
        assert_eq!(
            body[if message == "errorMessage" {
                "errorCode"
            } else {
                "error_code"
            }],
            code
        );
        assert!(!text(&body[message]).is_empty());
        assert!(
            body.get("error_ext_msg").is_none_or(Value::is_null),
            "{body}"
        );
    }
}

#[tokio::test]
async fn a_body_says_that_it_is_json() {
    let simulator = started().await;
    let good = r#"{"server_id": "s", "upgrade_time": 1702974655000}"#;
    let request = Outgoing::with_token("POST", "/v2/p/cbs/instance/upgrade").json(good);
    for (content_type, status) in [
        ("application/json", 200),
        ("Application/JSON; charset=UTF-8", 200),
        ("application/jsonp", 400),
        ("text/plain", 400),
    ] {
        let request = request.clone().set("Content-Type", content_type);
        assert_eq!(
            request.send(&simulator).await.status,
            status,
            "{content_type}"
        );
    }
}

#[tokio::test]
async fn text_is_converted_before_it_is_checked() {
    let simulator = acme().start().await.expect("it starts");
    let request = |query: &str| Outgoing::with_token("GET", &format!("/v2/p/instances?{query}"));
    for (query, part) in [
        ("zeta=x", "`zeta`"),
        ("zeta=4294967296", "`zeta`"),
        ("zeta=1&zeta=2", "`zeta`"),
        ("flag=yes", "`flag`"),
        ("n=-1", "`n`"),
        ("ratio=-0.5", "at least 0"),
        ("ratio=NaN", "`ratio`"),
        ("name=12345678901234", "13 characters"),
        ("other=1", "`other`"),
        ("%6Eame=%312345678901234", "`name`"),
    ] {
        let answer = request(query).send(&simulator).await;
        assert_eq!(answer.status, 400, "{query}");
        let message = text(&answer.json()["error"]["message"]);
        assert!(message.contains(part), "{query}: {message}");
    }
    for query in [
        "",
        "zeta=-2147483648",
        "n=18446744073709551615",
        "ratio=0.5&flag=false",
        "empty",
        "tag=a",
    ] {
        assert_eq!(request(query).send(&simulator).await.status, 200, "{query}");
    }
    for (name, value, status) in [
        ("X-Language", "en-us", 200),
        ("X-Language", "de", 400),
        ("X-Codes", "1, 2", 200),
        ("X-Codes", "1,b", 400),
    ] {
        let answer = request("").set(name, value).send(&simulator).await;
        assert_eq!(answer.status, status, "{name}: {value}");
    }
}

#[tokio::test]
async fn a_body_may_be_one_value() {
    let simulator = acme().start().await.expect("it starts");
    let request =
        Outgoing::with_token("PUT", "/v2/p/leaves").set("Host", "dcs.region.acme.example");
    for (body, status) in [
        ("[]", 204),
        ("[1, 2, 3]", 204),
        ("[1, 2, 3, 4]", 400),
        ("{}", 400),
        (r#"["x"]"#, 400),
        ("", 400),
    ] {
        let answer = request.clone().json(body).send(&simulator).await;
        assert_eq!(answer.status, status, "{body}");
        if status == 400 {
            let error = answer.json()["error"].take();
            assert_eq!(names(&error), ["code", "message", "title"]);
            assert_eq!(error["title"], json!(null));
            assert_eq!(error["code"], "DCS.4000", "DCS.400 is documented here");
        }
    }
}
