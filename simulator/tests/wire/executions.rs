//! How often requests were carried out.

use cloudbind_simulator::Failure;
use serde_json::json;

use crate::client::Outgoing;
use crate::vectors::{DCS, PAUSE, PAUSE_UNSIGNED, STOP, builder, started, vector};

#[tokio::test]
async fn executions_are_counted_by_operation_and_parameters() {
    let simulator = started().await;
    assert_eq!(simulator.most_executions_of_one_request(), 0);
    for id in ["one", "two", "one"] {
        let body = format!(r#"{{"ClusterId": "{id}"}}"#);
        vector(PAUSE_UNSIGNED).body(body).send(&simulator).await;
    }
    vector(STOP).send(&simulator).await;
    let executions = simulator.executions();
    assert_eq!((executions.total, executions.distinct), (4, 3));
    assert_eq!(executions.most_for_one_request, 2);
    assert_eq!(simulator.most_executions_of_one_request(), 2);
    assert_eq!(simulator.executions_of("PauseServerless"), 3);
    assert_eq!(
        simulator.executions_of("autoscaling/StopInstanceRefresh"),
        1
    );
    assert_eq!(simulator.executions_of("cynosdb/StopInstanceRefresh"), 0);
    assert_eq!(simulator.executions_of("UpgradeInstance"), 0);
    simulator.reset_executions();
    assert_eq!(simulator.executions().total, 0);
}

#[tokio::test]
async fn what_is_refused_is_not_carried_out() {
    let simulator = started().await;
    simulator.fail_next("PauseServerless", Failure::code("InternalError"));
    vector(PAUSE).send(&simulator).await;
    vector(PAUSE).body("{}").send(&simulator).await;
    Outgoing::new("GET", "/nowhere").send(&simulator).await;
    assert_eq!(simulator.executions().total, 0);
    assert!(simulator.requests().iter().all(|record| !record.executed));
    vector(PAUSE).send(&simulator).await;
    assert_eq!(simulator.executions().total, 1);
    assert!(simulator.requests().last().expect("a request").executed);
}

#[tokio::test]
async fn the_count_outlives_the_journal() {
    let simulator = builder().unlimited().start().await.expect("it starts");
    let request = vector(DCS);
    for _ in 0..1001 {
        request.send(&simulator).await;
    }
    assert_eq!(simulator.requests().len(), 1000);
    assert_eq!(simulator.most_executions_of_one_request(), 1001);
}

#[tokio::test]
async fn the_count_can_be_read_and_reset_over_http() {
    let simulator = started().await;
    vector(DCS).send(&simulator).await;
    vector(DCS).send(&simulator).await;
    let path = "/_simulator/executions";
    let answer = Outgoing::new("GET", path).send(&simulator).await;
    assert_eq!(
        answer.json(),
        json!({
            "total": 2,
            "distinct": 1,
            "most_for_one_request": 2,
            "operations": {"huaweicloud/dcs/CancelInstanceResize": 2},
        })
    );
    let answer = Outgoing::new("DELETE", path).send(&simulator).await;
    assert_eq!(answer.json(), json!({"cleared": 2}));
    let answer = Outgoing::new("GET", path).send(&simulator).await;
    assert_eq!(answer.json()["total"], 0);
}
