//! The simulator's own endpoints.

use serde_json::{Value, json};

use crate::client::{Outgoing, names, text};
use crate::vectors::{DCS, PAUSE, STOP, started, vector};

const ERRORS: &str = "/_simulator/errors";

#[tokio::test]
async fn errors_are_queued_and_forgotten() {
    let simulator = started().await;
    let order = r#"{"operation": "PauseServerless", "error": "InvalidParameterValue.ParamError", "times": 2}"#;
    let answer = Outgoing::new("POST", ERRORS)
        .body(order)
        .send(&simulator)
        .await;
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.json(),
        json!({
            "operation": "PauseServerless",
            "error": "InvalidParameterValue.ParamError",
            "times": 2,
            "documented": true,
        })
    );
    let error = vector(PAUSE).send(&simulator).await.rpc_error();
    assert_eq!(
        error,
        (
            "InvalidParameterValue.ParamError".to_owned(),
            "A parameter is wrong.".to_owned()
        )
    );
    let answer = Outgoing::new("DELETE", ERRORS).send(&simulator).await;
    assert_eq!(answer.json(), json!({"cleared": 1}));
    assert!(
        vector(PAUSE).send(&simulator).await.json()["Response"]
            .get("Error")
            .is_none()
    );
}

#[tokio::test]
async fn a_status_may_be_a_number_and_a_slip_is_pointed_out() {
    let simulator = started().await;
    let order = r#"{"operation": "CancelInstanceResize", "error": 404}"#;
    let answer = Outgoing::new("POST", ERRORS)
        .json(order)
        .send(&simulator)
        .await;
    assert_eq!(
        answer.json(),
        json!({"operation": "CancelInstanceResize", "error": 404, "times": 1})
    );
    let answer = vector(DCS).send(&simulator).await;
    assert_eq!(
        (answer.status, text(&answer.json()["error_msg"])),
        (404, "There is no such resource.".to_owned())
    );
    let order = r#"{"operation": "CancelInstanceResize", "error": "DCS.4293"}"#;
    let answer = Outgoing::new("POST", ERRORS)
        .json(order)
        .send(&simulator)
        .await
        .json();
    assert_eq!(
        (&answer["documented"], &answer["near"]),
        (&json!(false), &json!("DCS.4239"))
    );
}

#[tokio::test]
async fn mistakes_are_explained() {
    let simulator = started().await;
    for (body, part) in [
        ("", "not JSON"),
        ("[]", "object"),
        (
            r#"{"operation": "PauseServerles", "error": "x"}"#,
            "did you mean `PauseServerless`?",
        ),
        (
            r#"{"operation": "PauseServerless", "eror": "x"}"#,
            "did you mean `error`?",
        ),
        (r#"{"operation": "PauseServerless"}"#, "`error` is missing"),
        (
            r#"{"operation": "PauseServerless", "error": 200}"#,
            "400 to 599",
        ),
        (
            r#"{"operation": "PauseServerless", "error": ""}"#,
            "400 to 599",
        ),
        (
            r#"{"operation": "PauseServerless", "error": "x", "times": 0}"#,
            "`times`",
        ),
        (
            r#"{"operation": "PauseServerless", "error": "x", "times": "2"}"#,
            "`times`",
        ),
    ] {
        let answer = Outgoing::new("POST", ERRORS)
            .body(body)
            .send(&simulator)
            .await;
        assert_eq!(answer.status, 400, "{body}");
        let message = text(&answer.json()["error"]);
        assert!(message.contains(part), "{body}: {message}");
    }
    for (method, path) in [
        ("GET", ERRORS),
        ("GET", "/_simulator"),
        ("PUT", "/_simulator/requests"),
        ("GET", "/_simulator/a/b"),
    ] {
        let answer = Outgoing::new(method, path).send(&simulator).await;
        assert_eq!(answer.status, 404, "{method} {path}");
        assert_eq!(answer.json()["endpoints"][0], "POST /_simulator/errors");
    }
}

#[tokio::test]
async fn an_order_says_whose_operation_it_is_about_where_several_have_one_of_that_name() {
    let simulator = started().await;
    let order = |operation: &str| {
        let order = json!({"operation": operation, "error": 500});
        Outgoing::new("POST", ERRORS).json(&order.to_string())
    };
    let answer = order("ListInstances").send(&simulator).await;
    assert_eq!(answer.status, 400);
    let message = text(&answer.json()["error"]);
    for whole in [
        "huaweicloud/cbh/ListInstances",
        "huaweicloud/dcs/ListInstances",
    ] {
        assert!(message.contains(whole), "{message}");
    }
    for (named, status_of_dcs) in [
        ("huaweicloud/cbh/ListInstances", 200),
        ("dcs/ListInstances", 500),
    ] {
        let answer = order(named).send(&simulator).await;
        assert_eq!(
            (answer.status, &answer.json()["operation"]),
            (200, &json!(named))
        );
        let dcs = Outgoing::with_token("GET", "/v2/p/instances");
        assert_eq!(dcs.send(&simulator).await.status, status_of_dcs, "{named}");
    }
    let answer = order("dcs/ListInstance").send(&simulator).await;
    let message = text(&answer.json()["error"]);
    assert!(
        message.contains("did you mean `dcs/ListInstances`?"),
        "{message}"
    );
}

#[tokio::test]
async fn operations_are_listed_with_their_errors() {
    let simulator = started().await;
    let list = Outgoing::new("GET", "/_simulator/operations")
        .send(&simulator)
        .await
        .json();
    let operations = list["operations"].as_array().expect("a list");
    assert_eq!(operations.len(), simulator.operation_count());
    let pause = operations
        .iter()
        .find(|entry| entry["operation"] == "PauseServerless")
        .expect("it");
    assert_eq!(
        (&pause["vendor"], &pause["service"]),
        (&json!("tencentcloud"), &json!("cynosdb"))
    );
    assert_eq!(pause["rate_limit"], json!({"requests": 20, "seconds": 1}));
    let codes: Vec<&Value> = pause["errors"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|e| &e["code"])
        .collect();
    assert_eq!(codes.len(), 7);
    assert!(codes.contains(&&json!("InternalError.SystemError")));
    let cbh = operations
        .iter()
        .find(|entry| entry["operation"] == "UpgradeInstance")
        .expect("it");
    assert_eq!(cbh["error_statuses"].as_array().expect("a list").len(), 4);
    let services = list["services"].as_array().expect("a list");
    let dcs = services
        .iter()
        .find(|entry| entry["service"] == "dcs")
        .expect("it");
    assert!(dcs["errors"].as_array().expect("a list").len() > 100);
    assert_eq!(list["vendors"].as_array().expect("a list").len(), 2);
}

#[tokio::test]
async fn the_journal_tells_what_was_answered_and_no_more() {
    let simulator = started().await;
    let good = vector(STOP).send(&simulator).await.json();
    vector(PAUSE).body("{}").send(&simulator).await;
    Outgoing::with_token("GET", "/nowhere?secret=1")
        .send(&simulator)
        .await;
    let answer = Outgoing::new("GET", "/_simulator/requests")
        .send(&simulator)
        .await;
    for secret in ["Signature=", "not-a-token", "secret"] {
        assert!(
            !String::from_utf8_lossy(&answer.body).contains(secret),
            "{secret}"
        );
    }
    let journal = answer.json()["requests"].take();
    let entries = journal.as_array().expect("a list");
    assert_eq!(entries.len(), 3);
    let expected = [
        "code",
        "method",
        "operation",
        "path",
        "request_id",
        "service",
        "status",
    ];
    assert_eq!(names(&entries[0]), expected);
    assert_eq!(entries[0]["request_id"], good["Response"]["RequestId"]);
    assert_eq!(
        (&entries[0]["service"], &entries[0]["operation"]),
        (
            &json!("tencentcloud/autoscaling"),
            &json!("StopInstanceRefresh")
        )
    );
    assert_eq!(
        (&entries[0]["code"], &entries[0]["status"]),
        (&json!(null), &json!(200))
    );
    assert_eq!(entries[1]["code"], "AuthFailure.SignatureFailure");
    assert_eq!(
        (&entries[2]["operation"], &entries[2]["status"]),
        (&json!(null), &json!(404))
    );
}
