//! Calls over HTTP, against a simulated cloud that checks signatures and parameters.

#[path = "support/requests.rs"]
mod requests;
mod support;

use cloudbind::huaweicloud::{cbh, dcs};
use cloudbind::operation::Operation;
use cloudbind::service::Service;
use cloudbind::tencentcloud::{CommonErrorCode, autoscaling, cynosdb};
use cloudbind::{BuildError, Client, Credentials, Error};
use cloudbind_simulator::{Failure, Simulator};
use support::{NEW_YEAR, PROJECT, client, client_at};

async fn simulator() -> Simulator {
    Simulator::builder()
        .clock(std::sync::Arc::new(|| NEW_YEAR))
        .start()
        .await
        .expect("a loopback port is free")
}

async fn call<O: Operation>(simulator: &Simulator, operation: &O) -> cloudbind::Reply<O::Response> {
    client::<O::Service>(&simulator.url())
        .send(operation)
        .await
        .unwrap_or_else(|error| panic!("{error}"))
}

#[tokio::test]
async fn an_operation_of_each_service_succeeds() {
    let simulator = simulator().await;
    let reply = call(&simulator, &requests::pause_serverless()).await;
    assert_eq!(
        (reply.flow_id, reply.request_id.is_some(), reply.status()),
        (Some(1_008_306), true, 200)
    );
    assert_eq!(reply.request_id(), reply.request_id.as_deref());
    assert!(
        call(&simulator, &requests::stop_instance_refresh())
            .await
            .request_id
            .is_some()
    );
    let reply = call(&simulator, &requests::cancel_instance_resize()).await;
    assert_eq!(reply.result, Some(dcs::CancelInstanceResizeResult::Success));
    assert!(reply.request_id().is_some());
    assert!(
        call(&simulator, &requests::upgrade_instance())
            .await
            .body()
            .is_empty()
    );
    assert!(
        call(&simulator, &requests::pause_upgrade_cluster_task())
            .await
            .body()
            .is_empty()
    );
    let operations: Vec<_> = simulator
        .requests()
        .into_iter()
        .map(|request| (request.operation, request.status))
        .collect();
    assert_eq!(operations.len(), 5);
    assert!(
        operations
            .iter()
            .all(|(operation, status)| operation.is_some() && *status == Some(200)),
        "{operations:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_client_serves_many_tasks() {
    let simulator = Simulator::builder()
        .clock(std::sync::Arc::new(|| NEW_YEAR))
        .unlimited()
        .start()
        .await
        .expect("a loopback port is free");
    let client = client::<cynosdb::Cynosdb>(&simulator.url());
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&requests::pause_serverless()).await.is_ok() })
        })
        .collect();
    for task in tasks {
        assert!(task.await.expect("no task panics"));
    }
    assert_eq!(simulator.requests().len(), 64);
}

#[tokio::test]
async fn one_wrong_byte_in_the_secret_is_the_vendors_own_signature_error() {
    let simulator = simulator().await;
    let wrong = Simulator::SECRET_KEY.replace('s', "S");
    let refused = |error: &dyn std::fmt::Display| error.to_string();
    let tencent = with_secret::<cynosdb::Cynosdb>(&simulator, &wrong)
        .send(&requests::pause_serverless())
        .await;
    let error = tencent.expect_err("the signature is wrong");
    assert_eq!(
        error.kind(),
        Some(&cynosdb::PauseServerlessError::Common(
            CommonErrorCode::AuthFailureSignatureFailure
        )),
        "{}",
        refused(&error)
    );
    let huawei = with_secret::<cbh::Cbh>(&simulator, &wrong)
        .send(&requests::upgrade_instance())
        .await;
    let error = huawei.expect_err("the signature is wrong");
    assert_eq!(
        (error.code(), error.status()),
        (Some("APIGW.0301"), Some(401))
    );
    assert!(matches!(
        error.kind(),
        Some(cbh::UpgradeInstanceError::Common(_))
    ));
}

fn with_secret<S: Service>(simulator: &Simulator, secret: &str) -> Client<S> {
    Client::builder()
        .endpoint(simulator.url())
        .region("ap-guangzhou")
        .project_id(PROJECT)
        .credentials(Credentials::access_key(Simulator::ACCESS_KEY_ID, secret))
        .clock(cloudbind::ManualClock::new(NEW_YEAR))
        .build()
        .expect("all is given")
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_refused_as_such() {
    let simulator = simulator().await;
    let late = client_at::<cynosdb::Cynosdb>(&simulator.url(), NEW_YEAR - 301);
    let once = cloudbind::CallOptions::new().retry(cloudbind::Retry::off());
    let error = late
        .send_with(&requests::pause_serverless(), &once)
        .await
        .expect_err("the signature has expired");
    assert_eq!(error.code(), Some("AuthFailure.SignatureExpire"));
    assert_eq!(error.class(), cloudbind::ErrorClass::ClockSkew);
}

#[tokio::test]
async fn a_token_takes_the_place_of_a_signature_where_the_vendor_accepts_one() {
    let simulator = simulator().await;
    let with_token = |token: &str| {
        cbh::Client::builder()
            .endpoint(simulator.url())
            .project_id(PROJECT)
            .credentials(Credentials::token(token))
            .build()
    };
    let client = with_token(Simulator::TOKEN).expect("the vendor accepts tokens");
    client
        .send(&requests::upgrade_instance())
        .await
        .expect("the token is right");
    let client = with_token("another-token").expect("the vendor accepts tokens");
    let error = client
        .send(&requests::upgrade_instance())
        .await
        .expect_err("the token is wrong");
    assert_eq!(error.status(), Some(401));
    let refused = cynosdb::Client::builder()
        .region("ap-guangzhou")
        .credentials(Credentials::token("x"))
        .build();
    assert!(matches!(refused, Err(BuildError::Credentials(_))));
}

#[tokio::test]
async fn temporary_keys_send_their_token() {
    let simulator = Simulator::builder()
        .session_token("FAKE-SESSION")
        .start()
        .await
        .expect("a loopback port is free");
    let client = cynosdb::Client::builder()
        .endpoint(simulator.url())
        .region("ap-guangzhou")
        .credentials(Credentials::temporary(
            Simulator::ACCESS_KEY_ID,
            Simulator::SECRET_KEY,
            "FAKE-SESSION",
        ))
        .build()
        .expect("all is given");
    client
        .send(&requests::pause_serverless())
        .await
        .expect("key and token are right");
}

#[tokio::test]
async fn an_unknown_code_reaches_the_caller_whole() {
    let simulator = simulator().await;
    simulator.fail_next(
        "PauseServerless",
        Failure::code("ResourceNotFound.SomethingNew"),
    );
    let result = client::<cynosdb::Cynosdb>(&simulator.url())
        .send(&requests::pause_serverless())
        .await;
    let Err(Error::Service(error)) = result else {
        panic!("an error was asked for")
    };
    assert_eq!(error.kind, cynosdb::PauseServerlessError::Unknown);
    assert_eq!(error.code.as_deref(), Some("ResourceNotFound.SomethingNew"));
    assert_eq!(error.family(), Some("ResourceNotFound"));
    assert!(error.request_id.is_some() && !error.body.is_empty());
    let line = error.to_string();
    assert!(
        line.starts_with("cynosdb PauseServerless: ResourceNotFound.SomethingNew"),
        "{line}"
    );
    assert!(
        line.contains("request id") && !line.contains('\n'),
        "{line}"
    );
}

#[tokio::test]
async fn the_documented_rate_limit_arrives_typed() {
    let simulator = simulator().await;
    let client = client::<autoscaling::Autoscaling>(&simulator.url());
    for _ in 0..20 {
        client
            .send(&requests::stop_instance_refresh())
            .await
            .expect("within the limit");
    }
    let error = client
        .send(&requests::stop_instance_refresh())
        .await
        .expect_err("the limit is 20 a second");
    assert_eq!(
        error.kind(),
        Some(&autoscaling::StopInstanceRefreshError::Common(
            CommonErrorCode::RequestLimitExceeded
        ))
    );
}

#[tokio::test]
async fn what_leaves_its_path_segment_is_never_sent() {
    let simulator = simulator().await;
    let client = client::<dcs::Dcs>(&simulator.url());
    for bad in [
        "", ".", "..", "../../x", "a/b", "a?b", "a#b", "a\nb", "a\\b",
    ] {
        let request = dcs::CancelInstanceResize::new(dcs::CancelInstanceResizeRequired {
            instance_id: bad.into(),
            task_id: "t".into(),
        });
        let error = client.send(&request).await.expect_err("it is no segment");
        assert!(
            matches!(&error, Error::InvalidRequest(invalid) if invalid.parameter == "instance_id"),
            "{error}"
        );
    }
    assert!(simulator.requests().is_empty());
}

#[tokio::test]
async fn a_region_is_sent_where_there_is_one_and_asked_for_where_it_is_required() {
    let simulator = simulator().await;
    let without = |url: String| {
        let key = Credentials::access_key(Simulator::ACCESS_KEY_ID, Simulator::SECRET_KEY);
        (
            autoscaling::Client::builder()
                .endpoint(&url)
                .credentials(key.clone())
                .clock(cloudbind::ManualClock::new(NEW_YEAR))
                .build(),
            cynosdb::Client::builder()
                .endpoint(url)
                .credentials(key)
                .build(),
        )
    };
    let (optional, required) = without(simulator.url());
    optional
        .expect("all is given")
        .send(&requests::stop_instance_refresh())
        .await
        .expect("the region is optional");
    let error = required
        .expect("all is given")
        .send(&requests::pause_serverless())
        .await
        .expect_err("the region is required");
    assert!(error.to_string().contains("region(…)"), "{error}");
    call(&simulator, &requests::stop_instance_refresh()).await;
    let regions: Vec<_> = simulator
        .requests()
        .iter()
        .map(|request| request.header("x-tc-region").map(str::to_owned))
        .collect();
    assert_eq!(regions, [None, Some("ap-guangzhou".to_owned())]);
}
