//! Starting and stopping.

use std::time::Duration;

use cloudbind_simulator::{Simulator, StartError};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

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
    assert_eq!(simulator.operation_count(), 5);
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
