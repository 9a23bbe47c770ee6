//! The stub for unit tests, as a program's tests use it.

#[path = "support/requests.rs"]
mod requests;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use cloudbind::huaweicloud::dcs;
use cloudbind::stub::Stub;
use cloudbind::tencentcloud::cynosdb::{self, PauseServerless, PauseServerlessError};
use cloudbind::transport::Stage;
use cloudbind::{Credentials, Error, ErrorClass};

/// What a panic said.
fn panic_of(action: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(action)).expect_err("it panics");
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .expect("a panic with a text")
}

#[tokio::test]
async fn calls_are_answered_in_the_order_in_which_they_are_expected() {
    let stub = Stub::new();
    for id in 1..=3 {
        stub.succeed::<PauseServerless>(move |_, response| response.flow_id = Some(id));
    }
    let client: cynosdb::Client = stub.client();
    for id in 1..=3 {
        let reply = client.send(&requests::pause_serverless()).await;
        assert_eq!(reply.expect("a success").flow_id, Some(id));
    }
    stub.verify();
}

#[tokio::test]
async fn operations_and_services_have_their_own_order() {
    let stub = Stub::new();
    stub.succeed::<PauseServerless>(|_, response| response.flow_id = Some(7));
    stub.succeed::<dcs::CancelInstanceResize>(|request, response| {
        assert!(!request.task_id.is_empty());
        response.result = Some(dcs::CancelInstanceResizeResult::Success);
    });
    // Not in the order in which they are expected: they are different operations.
    let reply = stub
        .client::<dcs::Dcs>()
        .send(&requests::cancel_instance_resize())
        .await
        .expect("a success");
    assert_eq!(reply.result, Some(dcs::CancelInstanceResizeResult::Success));
    assert_eq!((reply.status(), reply.request_id()), (200, Some("stub")));
    let reply = stub
        .client::<cynosdb::Cynosdb>()
        .send(&requests::pause_serverless())
        .await;
    assert_eq!(reply.expect("a success").flow_id, Some(7));
    stub.verify();
}

#[tokio::test]
async fn a_refusal_is_the_error_that_the_service_would_have_answered() {
    let stub = Stub::new();
    for (code, status) in [
        ("OperationDenied.ServerlessClusterStatusDenied", 200),
        ("RequestLimitExceeded", 200),
        ("Nobody.DocumentsThis", 503),
    ] {
        stub.expect::<PauseServerless>(move |_| Err(Stub::refuse::<PauseServerless>(code, status)));
    }
    let client: cynosdb::Client = stub.client();
    let mut errors = Vec::new();
    for _ in 0..3 {
        let outcome = client.send(&requests::pause_serverless()).await;
        errors.push(outcome.expect_err("it is refused"));
    }
    assert_eq!(
        errors[0].kind(),
        Some(&PauseServerlessError::OperationDeniedServerlessClusterStatusDenied)
    );
    assert_eq!(errors[1].class(), ErrorClass::Throttled);
    assert_eq!(
        (errors[2].kind(), errors[2].status(), errors[2].code()),
        (
            Some(&PauseServerlessError::Unknown),
            Some(503),
            Some("Nobody.DocumentsThis")
        )
    );
    let shown = errors[0].to_string();
    for told in ["cynosdb PauseServerless", "StatusDenied", "request id stub"] {
        assert!(shown.contains(told), "{told} is missing in {shown}");
    }
}

#[tokio::test]
async fn an_answer_that_is_lost_is_told_from_a_request_that_was_never_sent() {
    let stub = Stub::new();
    let stages = [
        Stage::Connect,
        Stage::Timeout,
        Stage::Interrupted,
        Stage::TooLarge,
    ];
    for stage in stages {
        stub.expect::<PauseServerless>(move |_| Err(Stub::lose::<PauseServerless>(stage)));
    }
    let client: cynosdb::Client = stub.client();
    for stage in stages {
        let outcome = client.send(&requests::pause_serverless()).await;
        let error = outcome.expect_err("there is no answer");
        let as_told = match stage {
            Stage::Connect => matches!(error, Error::Connect(_)),
            Stage::Timeout => matches!(error, Error::Timeout(_)),
            Stage::Interrupted => matches!(error, Error::Interrupted(_)),
            _ => matches!(error, Error::TooLarge(_)),
        };
        assert!(as_told, "{stage:?}: {error:?}");
        let maybe = stage != Stage::Connect;
        assert_eq!(error.may_have_been_carried_out(), maybe, "{stage:?}");
    }
}

#[tokio::test]
async fn a_request_that_cannot_be_sent_is_refused_before_anybody_answers_it() {
    let stub = Stub::new();
    let asked = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&asked);
    stub.succeed::<dcs::CancelInstanceResize>(move |_, _| *counted.lock().unwrap() += 1);
    let client: dcs::Client = stub.client();
    let mut unsendable = requests::cancel_instance_resize();
    unsendable.instance_id.clear();
    let Err(Error::InvalidRequest(error)) = client.send(&unsendable).await else {
        panic!("a segment of the path is empty")
    };
    assert_eq!(error.parameter, "instance_id");
    assert_eq!(*asked.lock().unwrap(), 0);

    // What was expected is expected still.
    let good = client.send(&requests::cancel_instance_resize()).await;
    good.expect("a success");
    assert_eq!(*asked.lock().unwrap(), 1);
}

#[tokio::test]
async fn a_call_that_nobody_expects_panics_with_its_name() {
    let stub = Stub::new();
    stub.succeed::<dcs::CancelInstanceResize>(|_, _| ());
    let client: cynosdb::Client = stub.client();
    // In a task of its own, so that the panic can be looked at.
    let call = tokio::spawn(async move {
        let _ = client.send(&requests::pause_serverless()).await;
    });
    let panic = call.await.expect_err("it panics").into_panic();
    let text = panic.downcast_ref::<String>().expect("a text");
    assert_eq!(text, "a call of PauseServerless was not expected");
}

#[tokio::test]
async fn verify_names_every_call_that_is_missing() {
    let stub = Stub::new();
    stub.verify();
    stub.succeed::<PauseServerless>(|_, _| ());
    stub.succeed::<PauseServerless>(|_, _| ());
    stub.succeed::<dcs::CancelInstanceResize>(|_, _| ());
    let said = panic_of(|| stub.verify());
    assert_eq!(
        said,
        "expected, but not called: CancelInstanceResize, PauseServerless (2 times)"
    );

    let client: cynosdb::Client = stub.client();
    for _ in 0..2 {
        let reply = client.send(&requests::pause_serverless()).await;
        reply.expect("a success");
    }
    let said = panic_of(|| stub.verify());
    assert_eq!(said, "expected, but not called: CancelInstanceResize");
    assert!(format!("{stub:?}").contains("\"CancelInstanceResize\": 1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn it_answers_many_tasks_at_once() {
    const CALLS: i64 = 64;
    let stub = Stub::new();
    for id in 0..CALLS {
        stub.succeed::<PauseServerless>(move |_, response| response.flow_id = Some(id));
    }
    let client: cynosdb::Client = stub.client();
    let calls: Vec<_> = (0..CALLS)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&requests::pause_serverless()).await })
        })
        .collect();
    let mut ids = Vec::new();
    for call in calls {
        let reply = call.await.expect("no panic").expect("a success");
        ids.extend(reply.flow_id);
    }
    ids.sort_unstable();
    assert!(ids.into_iter().eq(0..CALLS), "each is given once");
    stub.verify();
}

#[tokio::test]
async fn a_client_that_is_configured_by_the_program_can_be_stubbed_too() {
    let stub = Stub::new();
    stub.succeed::<PauseServerless>(|_, _| ());
    // Without a stub this client would go to the vendor.
    let client = cynosdb::Client::builder()
        .region("ap-guangzhou")
        .credentials(Credentials::access_key("AKID-EXAMPLE", "not-a-secret"))
        .stub(&stub)
        .build()
        .expect("all is given");
    let reply = client.send(&requests::pause_serverless()).await;
    reply.expect("a success");
    stub.verify();
}
