//! HTTPS, and the HTTP/2 that comes with it.

use cloudbind::huaweicloud::{cbh, dcs};
use cloudbind::tencentcloud::{autoscaling, cynosdb};
use cloudbind::transport::HttpSettings;
use cloudbind::{BuildError, Client, Error, Retry};
use cloudbind_simulator::{Failure, Simulator};

use crate::{builder, key, pause, requests, started, trusting};

#[tokio::test]
async fn operations_of_each_vendor_are_called_over_http_2() {
    let simulator = started(Simulator::builder().tls()).await;
    let url = simulator.url();
    assert!(url.starts_with("https://127.0.0.1:"), "{url}");
    let http = || trusting(&simulator);

    let cynosdb: cynosdb::Client = builder(&url).http(http()).build().expect("all is given");
    let reply = cynosdb.send(&requests::pause_serverless()).await;
    reply.expect("the signature is good");
    let scaling: autoscaling::Client = builder(&url).http(http()).build().expect("all is given");
    let reply = scaling.send(&requests::stop_instance_refresh()).await;
    reply.expect("the signature is good");
    let cbh: cbh::Client = builder(&url).http(http()).build().expect("all is given");
    let reply = cbh.send(&requests::upgrade_instance()).await;
    reply.expect("the signature is good");
    let dcs: dcs::Client = builder(&url).http(http()).build().expect("all is given");
    let reply = dcs.send(&requests::cancel_instance_resize()).await;
    reply.expect("the signature is good");

    let authority = url.trim_start_matches("https://");
    let journal = simulator.requests();
    assert_eq!(journal.len(), 4);
    for request in journal {
        assert_eq!(request.http_version, "HTTP/2.0");
        // HTTP/2 has no such header; what is signed is the authority, with its port.
        assert!([None, Some(authority)].contains(&request.header("host")));
    }
}

#[tokio::test]
async fn a_host_name_is_signed_with_its_port() {
    let simulator = started(Simulator::builder().tls()).await;
    let port = simulator.address().port();
    let client = builder(&format!("https://localhost:{port}")).http(trusting(&simulator));
    pause(client).await.expect("the signature is good");
}

#[tokio::test]
async fn a_project_is_looked_up_over_tls_though_the_service_has_none() {
    let region = "cn-north-4";
    let identity = Simulator::builder().tls();
    let identity = started(identity.project(region, Simulator::PROJECT_ID)).await;
    let simulator = started(Simulator::builder()).await;
    let client = Client::builder()
        .endpoint(simulator.url())
        .identity_endpoint(identity.url())
        .region(region)
        .credentials(key())
        .http(trusting(&identity));
    let client: dcs::Client = client.build().expect("all is given");
    let reply = client.send(&requests::cancel_instance_resize()).await;
    reply.expect("the project is found");
    assert_eq!(identity.requests().len(), 1);
}

#[tokio::test]
async fn without_tls_it_is_http_1() {
    let simulator = started(Simulator::builder()).await;
    pause(builder(&simulator.url())).await.expect("a success");
    assert_eq!(simulator.requests()[0].http_version, "HTTP/1.1");
}

#[tokio::test]
async fn many_calls_at_once_share_a_connection() {
    const CALLS: usize = 50;
    let simulator = started(Simulator::builder().tls()).await;
    let client = builder::<cynosdb::Cynosdb>(&simulator.url()).http(trusting(&simulator));
    let client = client.build().expect("all is given");
    // With the first one the connection is there.
    let first = client.send(&requests::pause_serverless()).await;
    first.expect("a success");
    let calls: Vec<_> = (0..CALLS)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&requests::pause_serverless()).await })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("a success");
    }
    let journal = simulator.requests();
    assert_eq!(journal.len(), 1 + CALLS);
    assert!(journal.iter().all(|request| request.connection == 1));
}

#[tokio::test]
async fn a_stream_that_is_reset_breaks_one_call_and_not_the_others() {
    let simulator = started(Simulator::builder().tls()).await;
    let client = builder::<cynosdb::Cynosdb>(&simulator.url()).http(trusting(&simulator));
    let client = client.build().expect("all is given");
    simulator.fail_next("PauseServerless", Failure::disconnect());
    let error = client
        .send(&requests::pause_serverless())
        .await
        .expect_err("the stream is reset");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    assert!(error.may_have_been_carried_out());
    let next = client.send(&requests::pause_serverless()).await;
    next.expect("a success");
    assert_eq!(simulator.executions_of("PauseServerless"), 2);
    let journal = simulator.requests();
    assert!(journal.iter().all(|request| request.connection == 1));
}

#[tokio::test]
async fn a_server_that_nobody_vouches_for_gets_nothing() {
    let simulator = started(Simulator::builder().tls()).await;
    let stranger = started(Simulator::builder().tls()).await;
    for http in [HttpSettings::new(), trusting(&stranger)] {
        let client = builder(&simulator.url()).http(http).retry(Retry::off());
        let error = pause(client).await.expect_err("it is not trusted");
        assert!(matches!(error, Error::Connect(_)), "{error:?}");
        assert!(!error.may_have_been_carried_out());
        let shown = error.to_string();
        assert!(shown.contains("certificate"), "{shown}");
    }
    assert!(simulator.requests().is_empty());
}

#[tokio::test]
async fn a_certificate_for_another_host_is_not_accepted() {
    let simulator = started(Simulator::builder().tls()).await;
    // Every address of 127.0.0.0/8 is this machine; the certificate is for 127.0.0.1.
    let url = simulator.url().replace("127.0.0.1", "127.0.0.2");
    let listener = tokio::net::TcpListener::bind("127.0.0.2:0").await;
    if listener.is_err() {
        return; // Not every system has these addresses.
    }
    let client = builder(&url).http(trusting(&simulator)).retry(Retry::off());
    let error = pause(client).await.expect_err("it is another host");
    assert!(matches!(error, Error::Connect(_)), "{error:?}");
    assert!(simulator.requests().is_empty());
}

#[test]
fn pem_that_cannot_be_read_is_named_when_the_client_is_built() {
    let no_base64 = "-----BEGIN CERTIFICATE-----\n***\n-----END CERTIFICATE-----\n";
    let no_certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    let root = |pem: &str| HttpSettings::new().root_certificates(pem);
    let client = |pem: &str| HttpSettings::new().client_certificate(pem);
    for (http, told) in [
        (
            root(""),
            "root certificates cannot be used: there is no certificate",
        ),
        (
            root("not PEM"),
            "root certificates cannot be used: there is no certificate",
        ),
        (
            root(key),
            "root certificates cannot be used: there is no certificate",
        ),
        (root(no_base64), "root certificates cannot be used: "),
        (root(no_certificate), "root certificates cannot be used: "),
        (
            client("not PEM"),
            "client certificate cannot be used: there is no certificate",
        ),
        (
            client(no_certificate),
            "client certificate cannot be used: there is no private key",
        ),
        (
            client(&format!("{no_certificate}{key}")),
            "client certificate cannot be used: ",
        ),
    ] {
        let built = builder::<cynosdb::Cynosdb>("https://localhost")
            .http(http)
            .build();
        let Err(BuildError::Http(error)) = built else {
            panic!("{told}: {built:?}")
        };
        let shown = BuildError::Http(error).to_string();
        assert!(shown.contains(told), "{told} is missing in {shown}");
    }
}
