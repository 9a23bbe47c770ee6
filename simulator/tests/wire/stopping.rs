//! Starting and stopping.

use std::time::Duration;

use cloudbind_simulator::{Failure, Simulator, StartError};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

use crate::client::Outgoing;
use crate::vectors::{DCS, started, vector};

#[tokio::test]
async fn it_stops_when_told_even_with_idle_connections() {
    let simulator = started().await;
    let address = simulator.address();
    vector(DCS).send(&simulator).await;
    let mut idle = TcpStream::connect(address).await.expect("a connection");
    tokio::time::timeout(Duration::from_secs(4), simulator.stop())
        .await
        .expect("it stops");
    assert!(TcpStream::connect(address).await.is_err());
    let mut rest = Vec::new();
    let _ = idle.read_to_end(&mut rest).await;
    assert!(rest.is_empty());
}

#[tokio::test]
async fn it_stops_when_dropped() {
    let simulator = started().await;
    let address = simulator.address();
    drop(simulator);
    let gone = async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), gone)
        .await
        .expect("nobody listens any more");
}

#[tokio::test]
async fn it_listens_on_the_loopback_interface() {
    let simulator = started().await;
    assert!(simulator.address().ip().is_loopback());
    assert_eq!(
        simulator.url(),
        format!("http://127.0.0.1:{}", simulator.address().port())
    );
    assert!(simulator.operation_count() > 5);
}

#[tokio::test]
async fn it_serves_the_services_that_it_is_told_to() {
    let services = |names: &[&str]| Simulator::builder().services(names.iter().copied());
    let dcs = services(&["huaweicloud/dcs"])
        .start()
        .await
        .expect("there is one");
    let both = ["huaweicloud/dcs", "tencentcloud/cynosdb"];
    let both = services(&both).start().await.expect("there are");
    let all = started().await;
    assert!(dcs.operation_count() < both.operation_count());
    assert!(both.operation_count() < all.operation_count());
    let list = Outgoing::with_token("GET", "/v2/p/instances");
    assert_eq!(list.send(&dcs).await.status, 200);
    let quotas = Outgoing::with_token("GET", "/api/v3/projects/p/quotas");
    assert_eq!(
        (
            quotas.send(&all).await.status,
            quotas.send(&dcs).await.status
        ),
        (200, 404)
    );
    let error = services(&["huaweicloud/dsc"]).start().await;
    let error = error.expect_err("there is none");
    assert!(matches!(error, StartError::Service(_)));
    assert_eq!(
        error.to_string(),
        "the specification has no service `huaweicloud/dsc`; did you mean `huaweicloud/dcs`?"
    );
}

#[tokio::test]
#[should_panic(expected = "huaweicloud/cbh/ListInstances, huaweicloud/dcs/ListInstances")]
async fn a_failure_of_nobody_knows_whose_operation_is_a_mistake() {
    started()
        .await
        .fail_next("ListInstances", Failure::status(500));
}

#[tokio::test]
async fn what_is_wrong_at_the_start_is_told() {
    let first = started().await;
    let port = first.address().port();
    let error = Simulator::builder()
        .port(port)
        .start()
        .await
        .expect_err("the port is taken");
    assert!(matches!(error, StartError::Listen { .. }));
    assert!(error.to_string().contains("choose another port"), "{error}");
    let error = Simulator::builder()
        .specification("nowhere")
        .start()
        .await
        .expect_err("no files");
    assert!(matches!(error, StartError::Files(_)), "{error}");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let error = Simulator::builder()
        .specification(folder)
        .start()
        .await
        .expect_err("no YAML");
    assert!(matches!(error, StartError::Specification(_)), "{error}");
}
