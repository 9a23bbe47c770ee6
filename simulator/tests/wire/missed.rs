//! Requests that call no operation.

use crate::client::Outgoing;
use crate::vectors::{DCS, PAUSE, acme, started, vector};

#[tokio::test]
async fn rpc_misses_have_their_codes() {
    let simulator = started().await;
    let request = || vector(PAUSE);
    for (code, part, request) in [
        (
            "MissingParameter",
            "X-TC-Action",
            request().without("X-TC-Action"),
        ),
        (
            "MissingParameter",
            "X-TC-Version",
            request().without("X-TC-Version"),
        ),
        (
            "MissingParameter",
            "X-TC-Action",
            Outgoing::new("POST", "/").json("{}"),
        ),
        (
            "MissingParameter",
            "X-TC-Action",
            Outgoing::new("POST", "/").set("Host", "cvm.tencentcloudapi.com"),
        ),
        (
            "InvalidAction",
            "did you mean `PauseServerless`?",
            request().set("X-TC-Action", "PauseServerles"),
        ),
        (
            "InvalidAction",
            "`DescribeBoxes`",
            request().set("X-TC-Action", "DescribeBoxes"),
        ),
        (
            "NoSuchVersion",
            "2019-01-07",
            request().set("X-TC-Version", "2020-01-01"),
        ),
        (
            "InvalidAction",
            "StopInstanceRefresh",
            request().set("X-TC-Action", "StopInstanceRefresh"),
        ),
        (
            "UnsupportedProtocol",
            "GET",
            Outgoing {
                method: "GET".into(),
                body: vec![],
                ..request()
            },
        ),
        (
            "InvalidAction",
            "POST /v1",
            Outgoing {
                target: "/v1".into(),
                ..request()
            },
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
async fn the_version_of_another_service_is_none_of_this_one() {
    let simulator = started().await;
    let request = vector(PAUSE).set("X-TC-Version", "2018-04-19");
    assert_eq!(
        request.clone().send(&simulator).await.rpc_error().0,
        "NoSuchVersion"
    );
    // An address does not say which service is meant, and there is one with this version.
    let request = request.set("Host", "127.0.0.1");
    assert_eq!(
        request.send(&simulator).await.rpc_error().0,
        "InvalidAction"
    );
}

#[tokio::test]
async fn rest_misses_are_404() {
    let simulator = started().await;
    let path = "/v2/p/instances/i/resize/cancel/t";
    for (method, target) in [
        ("POST", "/v2/p/instances/i/resize/cancel"),
        ("POST", "/v2/p/instances/i/resize/cancel/t/"),
        ("POST", "/v2/p/instances/i/resize/cancel/%2E%2e"),
        ("POST", "/v2/p/instances/i/resize/cancel/a%2Fb"),
        ("POST", "/v2/p/instances/i/resize/cancel/%ff"),
        ("POST", "/v2/p/instances//resize/cancel/t"),
        ("GET", path),
        ("DELETE", "/"),
        ("GET", "/nothing"),
    ] {
        let request =
            Outgoing::with_token(method, target).set("Host", "dcs.cn-north-4.myhuaweicloud.com");
        let (status, code, message) = request.send(&simulator).await.gateway_error();
        assert_eq!(
            (status, code.as_str()),
            (404, "APIGW.0101"),
            "{method} {target}"
        );
        assert!(message.contains(target), "{message}");
    }
    assert_eq!(
        Outgoing::with_token("POST", path)
            .send(&simulator)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn the_host_of_another_service_rules_an_operation_out() {
    let simulator = started().await;
    let request = vector(DCS).set("Host", "cce.cn-north-4.myhuaweicloud.com");
    assert_eq!(
        request.send(&simulator).await.gateway_error().1,
        "APIGW.0101"
    );
    let request = vector(PAUSE).set("Host", "as.tencentcloudapi.com");
    assert_eq!(
        request.send(&simulator).await.rpc_error().0,
        "InvalidAction"
    );
}

#[tokio::test]
async fn the_host_tells_services_apart_that_have_the_same_operation() {
    let simulator = acme().start().await.expect("it starts");
    let request = Outgoing::with_token("PUT", "/v2/p/leaves").json("[1]");
    let (status, _, message) = request.clone().send(&simulator).await.gateway_error();
    assert_eq!(status, 404);
    assert!(message.contains("dcs, twin"), "{message}");
    for host in ["twin.region.acme.example", "DCS.region.acme.example:8080"] {
        let request = request.clone().set("Host", host);
        assert_eq!(request.send(&simulator).await.status, 204, "{host}");
    }
}

#[tokio::test]
async fn a_literal_path_goes_before_a_parameter() {
    let simulator = acme().start().await.expect("it starts");
    for (target, operation) in [
        ("/v2/p/trees/all", "ListTrees"),
        ("/v2/p/trees/a%6cl2", "ShowTree"),
    ] {
        Outgoing::with_token("GET", target).send(&simulator).await;
        let record = simulator.requests().pop().expect("a request");
        assert_eq!(record.operation.as_deref(), Some(operation));
    }
}

#[tokio::test]
async fn a_literal_path_goes_before_a_parameter_in_the_real_specification_too() {
    let simulator = started().await;
    for (target, operation) in [
        (
            "/v2/p/instances/status",
            "ListNumberOfInstancesInDifferentStatus",
        ),
        ("/v2/p/instances/statu", "ShowInstance"),
    ] {
        Outgoing::with_token("GET", target).send(&simulator).await;
        let record = simulator.requests().pop().expect("a request");
        assert_eq!(record.operation.as_deref(), Some(operation));
        assert_eq!(record.service.as_deref(), Some("huaweicloud/dcs"));
    }
}

#[tokio::test]
async fn the_root_is_a_path_of_one_vendor_and_the_address_of_all_calls_of_another() {
    let simulator = started().await;
    let get = Outgoing::with_token("GET", "/");
    assert_eq!(get.send(&simulator).await.status, 200);
    let record = simulator.requests().pop().expect("a request");
    assert_eq!(record.operation.as_deref(), Some("ShowVersion"));
    // Whoever names an action does not mean it, and neither does a call without one.
    let named = get.set("X-TC-Action", "PauseServerless");
    assert_eq!(
        named.send(&simulator).await.rpc_error().0,
        "UnsupportedProtocol"
    );
    let unnamed = Outgoing::new("POST", "/").json("{}");
    assert_eq!(
        unnamed.send(&simulator).await.rpc_error().0,
        "MissingParameter"
    );
}

#[tokio::test]
async fn whom_a_stray_request_is_meant_for_shows_in_its_headers_and_host() {
    let simulator = started().await;
    let stray = Outgoing::new("POST", "/v9");
    assert_eq!(stray.clone().send(&simulator).await.gateway_error().0, 404);
    for (name, value) in [
        ("X-TC-Version", "any"),
        ("Host", "cvm.tencentcloudapi.com:443"),
    ] {
        let (code, _) = stray
            .clone()
            .set(name, value)
            .send(&simulator)
            .await
            .rpc_error();
        assert_eq!(code, "InvalidAction", "{name}");
    }
}
