//! HTTPS and HTTP/2.

use std::sync::Arc;

use cloudbind_simulator::{Failure, Simulator};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::vectors::{DCS, PAUSE, builder, started, vector};

/// Connects, and trusts only what the simulator says is to be trusted.
async fn connect(
    simulator: &Simulator,
    host: &str,
    protocol: &str,
    identity: Option<&str>,
) -> std::io::Result<TlsStream<TcpStream>> {
    let root = simulator.certificate_pem().expect("it speaks HTTPS");
    let mut roots = RootCertStore::empty();
    let root = CertificateDer::from_pem_slice(root.as_bytes()).expect("PEM");
    roots.add(root).expect("a certificate");
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots);
    let mut config = match identity {
        None => builder.with_no_client_auth(),
        Some(pem) => {
            let certificate = CertificateDer::from_pem_slice(pem.as_bytes()).expect("PEM");
            let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).expect("PEM");
            let identified = builder.with_client_auth_cert(vec![certificate], key);
            identified.expect("a key")
        }
    };
    config.alpn_protocols = vec![protocol.into()];
    let stream = TcpStream::connect(simulator.address()).await?;
    let name = ServerName::try_from(host.to_owned()).expect("a name");
    TlsConnector::from(Arc::new(config))
        .connect(name, stream)
        .await
}

async fn with_tls() -> Simulator {
    builder().tls().start().await.expect("it starts")
}

#[tokio::test]
async fn without_it_there_is_no_certificate() {
    let simulator = started().await;
    assert!(simulator.url().starts_with("http://"));
    assert_eq!(simulator.certificate_pem(), None);
    assert_eq!(simulator.client_identity_pem(), None);
}

#[tokio::test]
async fn the_certificate_is_for_loopback_and_the_vendors_hosts() {
    let simulator = with_tls().await;
    assert!(simulator.url().starts_with("https://127.0.0.1:"));
    assert_eq!(simulator.client_identity_pem(), None);
    for host in [
        "localhost",
        "127.0.0.1",
        "::1",
        "cynosdb.tencentcloudapi.com",
        "cynosdb.ap-guangzhou.tencentcloudapi.com",
    ] {
        let stream = connect(&simulator, host, "http/1.1", None).await;
        let stream = stream.unwrap_or_else(|error| panic!("{host}: {error}"));
        let answer = vector(DCS).send_over(stream).await.expect("an answer");
        assert_eq!(answer.status, 200);
    }
    let other = connect(&simulator, "other.example", "http/1.1", None).await;
    other.expect_err("it is not for that host");
    let record = simulator.requests().pop().expect("a request");
    assert_eq!(record.http_version, "HTTP/1.1");
}

#[tokio::test]
async fn nobody_elses_root_is_trusted() {
    let (one, other) = (with_tls().await, with_tls().await);
    assert_ne!(one.certificate_pem(), other.certificate_pem());
}

#[tokio::test]
async fn http2_is_signed_for_its_authority() {
    let simulator = with_tls().await;
    for name in [PAUSE, DCS] {
        let stream = connect(&simulator, "localhost", "h2", None)
            .await
            .expect("TLS");
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
        let answer = vector(name).send_http2(stream).await.expect("an answer");
        assert_eq!((answer.status, answer.json().get("Error")), (200, None));
        assert_eq!(answer.header("date"), Some("Wed, 01 Jan 2025 00:00:00 GMT"));
        let record = simulator.requests().pop().expect("a request");
        assert_eq!((record.code, record.http_version), (None, "HTTP/2.0"));
    }
    let stream = connect(&simulator, "localhost", "h2", None)
        .await
        .expect("TLS");
    let forged = vector(PAUSE).set("host", "cynosdb.example");
    let answer = forged.send_http2(stream).await.expect("an answer");
    assert_eq!(answer.rpc_error().0, "AuthFailure.SignatureFailure");
}

#[tokio::test]
async fn http2_resets_the_stream_where_a_connection_would_be_closed() {
    let simulator = with_tls().await;
    for (failure, executed) in [
        (Failure::refuse(), false),
        (Failure::close_before_answer(), true),
        (Failure::close_within_body(), true),
    ] {
        simulator.fail_next("CancelInstanceResize", failure);
        let stream = connect(&simulator, "localhost", "h2", None)
            .await
            .expect("TLS");
        vector(DCS)
            .send_http2(stream)
            .await
            .expect_err("no whole answer");
        assert_eq!(simulator.requests().pop().expect("one").executed, executed);
    }
}

#[tokio::test]
async fn http2_is_served_without_https_to_those_who_know() {
    let simulator = started().await;
    let stream = TcpStream::connect(simulator.address())
        .await
        .expect("a connection");
    let answer = vector(DCS).send_http2(stream).await.expect("an answer");
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_client_can_be_asked_for_a_certificate() {
    let simulator = builder()
        .require_client_certificate()
        .start()
        .await
        .expect("it starts");
    let identity = simulator.client_identity_pem().expect("one to use");
    let stream = connect(&simulator, "localhost", "http/1.1", Some(identity))
        .await
        .expect("TLS");
    let answer = vector(DCS).send_over(stream).await.expect("an answer");
    assert_eq!(answer.status, 200);
    // In TLS 1.3 the client learns of the refusal only when it reads.
    if let Ok(stream) = connect(&simulator, "localhost", "http/1.1", None).await {
        vector(DCS)
            .send_over(stream)
            .await
            .expect_err("it is refused");
    }
    let other = builder()
        .require_client_certificate()
        .start()
        .await
        .expect("it starts");
    let foreign = other.client_identity_pem();
    if let Ok(stream) = connect(&simulator, "localhost", "http/1.1", foreign).await {
        vector(DCS)
            .send_over(stream)
            .await
            .expect_err("it is refused");
    }
    assert_eq!(simulator.requests().len(), 1);
}

#[tokio::test]
async fn connections_are_numbered() {
    let simulator = started().await;
    vector(DCS).send(&simulator).await;
    let stream = TcpStream::connect(simulator.address())
        .await
        .expect("a connection");
    let io = hyper_util::rt::TokioIo::new(stream);
    let (mut sender, connection) = hyper::client::conn::http1::handshake(io)
        .await
        .expect("HTTP");
    tokio::spawn(connection);
    for _ in 0..2 {
        let response = sender
            .send_request(vector(DCS).built())
            .await
            .expect("a head");
        crate::client::Answer::read(response).await.expect("a body");
        sender.ready().await.expect("it stays open");
    }
    let numbers = simulator
        .requests()
        .into_iter()
        .map(|record| record.connection);
    assert_eq!(numbers.collect::<Vec<_>>(), [1, 2, 2]);
}
