//! Servers that ask for a certificate of the client.

use cloudbind::transport::HttpSettings;
use cloudbind::{Error, Retry};
use cloudbind_simulator::Simulator;

use crate::{builder, pause, started, trusting};

#[tokio::test]
async fn the_certificate_is_shown_to_a_server_that_asks() {
    let simulator = started(Simulator::builder().require_client_certificate()).await;
    let identity = simulator.client_identity_pem().expect("it asks for one");
    let http = trusting(&simulator).client_certificate(identity);
    let shown = format!("{http:?}");
    assert!(shown.contains("client_certificate: true"), "{shown}");
    assert!(!shown.contains("PRIVATE KEY"), "{shown}");
    let client = builder(&simulator.url()).http(http);
    pause(client).await.expect("it is accepted");
    assert_eq!(simulator.executions_of("PauseServerless"), 1);
}

#[tokio::test]
async fn the_certificate_is_no_trouble_to_a_server_that_does_not_ask() {
    let asking = started(Simulator::builder().require_client_certificate()).await;
    let identity = asking.client_identity_pem().expect("it asks for one");
    let simulator = started(Simulator::builder().tls()).await;
    let http = trusting(&simulator).client_certificate(identity);
    pause(builder(&simulator.url()).http(http))
        .await
        .expect("a success");
}

#[tokio::test]
async fn without_it_nothing_is_carried_out() {
    let simulator = started(Simulator::builder().require_client_certificate()).await;
    let stranger = started(Simulator::builder().require_client_certificate()).await;
    let of_a_stranger = stranger.client_identity_pem().expect("it asks for one");
    let without: HttpSettings = trusting(&simulator);
    for http in [without.clone(), without.client_certificate(of_a_stranger)] {
        let client = builder(&simulator.url()).http(http).retry(Retry::off());
        let error = pause(client).await.expect_err("the server hangs up");
        // In TLS 1.3 the client is done before the server has looked at its certificate, so the
        // request is under way when the server hangs up. How far it came nobody knows.
        assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
        assert!(error.may_have_been_carried_out());
        println!("{error}");
    }
    assert!(simulator.requests().is_empty());
    assert_eq!(simulator.executions().total, 0);
}
