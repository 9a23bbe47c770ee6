//! Requests that leave by way of a proxy, and those that must not.

use std::process::Command;

use cloudbind::tencentcloud::cynosdb;
use cloudbind::transport::{HttpSettings, HttpTransport, SettingsError};
use cloudbind::{BuildError, Error, Retry};
use cloudbind_simulator::Simulator;

use crate::forward_proxy::ForwardProxy;
use crate::{builder, pause, started, trusting};

const PASSWORD: &str = "FAKE-PASSWORD";

#[tokio::test]
async fn plain_http_is_handed_to_the_proxy_even_for_loopback_if_it_was_asked_for() {
    let simulator = started(Simulator::builder()).await;
    let proxy = ForwardProxy::start().await;
    let http = HttpSettings::new().proxy(proxy.address(Some(PASSWORD)));
    pause(builder(&simulator.url()).http(http))
        .await
        .expect("a success");
    assert_eq!(
        proxy.asked(),
        [format!("POST {}/ HTTP/1.1", simulator.url())]
    );
    let journal = simulator.requests();
    assert_eq!(
        journal[0].header("host"),
        Some(simulator.address().to_string().as_str())
    );
}

#[tokio::test]
async fn https_goes_through_a_tunnel_that_the_proxy_cannot_look_into() {
    let simulator = started(Simulator::builder().tls()).await;
    let proxy = ForwardProxy::start().await;
    let http = trusting(&simulator).proxy(proxy.address(Some(PASSWORD)));
    pause(builder(&simulator.url()).http(http))
        .await
        .expect("a success");
    assert_eq!(
        proxy.asked(),
        [format!("CONNECT {} HTTP/1.1", simulator.address())]
    );
    let journal = simulator.requests();
    assert_eq!(journal[0].http_version, "HTTP/2.0");
    // The server is not told what the proxy is told.
    assert_eq!(journal[0].header("proxy-authorization"), None);
}

#[tokio::test]
async fn a_proxy_that_refuses_is_an_error_that_shows_no_password() {
    let proxy = ForwardProxy::start().await;
    for password in [None, Some("FAKE-WRONG-PASSWORD")] {
        let plain = started(Simulator::builder()).await;
        let http = HttpSettings::new().proxy(proxy.address(password));
        let client = builder(&plain.url()).http(http).retry(Retry::off());
        let error = pause(client).await.expect_err("the proxy refuses");
        // An answer like any other: over plain HTTP nobody can tell whose it is.
        assert_eq!(error.status(), Some(407), "{error:?}");
        assert!(plain.requests().is_empty());
        let shown = format!("{error} {error:?}");

        let tls = started(Simulator::builder().tls()).await;
        let http = trusting(&tls).proxy(proxy.address(password));
        let client = builder(&tls.url()).http(http).retry(Retry::off());
        let error = pause(client).await.expect_err("the proxy refuses");
        assert!(matches!(error, Error::Connect(_)), "{error:?}");
        assert!(error.to_string().contains("proxy"), "{error}");
        assert!(tls.requests().is_empty());
        let shown = format!("{shown} {error} {error:?}");
        assert!(!shown.contains("FAKE-WRONG-PASSWORD"), "{shown}");
    }
}

#[test]
fn the_password_of_a_proxy_is_shown_nowhere() {
    let address = format!("http://user:{PASSWORD}@127.0.0.1:1");
    let http = HttpSettings::new().proxy(&address);
    let builder = builder::<cynosdb::Cynosdb>("http://localhost").http(http.clone());
    let shown = format!("{http:?} {builder:?}");
    let transport = HttpTransport::new(&http).expect("it is an address");
    let client = builder.build().expect("all is given");
    let shown = format!("{shown} {transport:?} {client:?}");
    assert!(!shown.contains(PASSWORD), "{shown}");
    // Nor as the header has it.
    assert!(!shown.contains("dXNlcjpGQUtFLVBBU1NXT1JE"), "{shown}");
}

#[test]
fn an_address_that_is_none_is_refused_and_not_shown() {
    for address in [
        "",
        "not an address",
        "socks5://127.0.0.1:1080",
        "ftp://127.0.0.1",
        "http://",
        &format!("http://u:{PASSWORD}@:80:80"),
    ] {
        let http = HttpSettings::new().proxy(address);
        let built = builder::<cynosdb::Cynosdb>("http://localhost")
            .http(http)
            .build();
        let Err(BuildError::Http(error)) = built else {
            panic!("{address}: {built:?}")
        };
        assert!(
            matches!(error, SettingsError::Proxy),
            "{address}: {error:?}"
        );
        let shown = format!("{error} {error:?}");
        assert!(
            shown.contains("scheme (http or https), host and port"),
            "{shown}"
        );
        assert!(!shown.contains(PASSWORD), "{shown}");
    }
}

/// What a process is told that has proxies in its environment.
const CHILD: &str = "CLOUDBIND_TEST_OF_THE_ENVIRONMENT";

/// Run by the test below, in a process of its own: the environment belongs to the whole process.
#[tokio::test]
async fn in_an_environment_with_proxies() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let plain = started(Simulator::builder()).await;
    pause(builder(&plain.url()))
        .await
        .expect("it is on this machine");
    let tls = started(Simulator::builder().tls()).await;
    let client = builder(&tls.url()).http(trusting(&tls));
    pause(client).await.expect("it is on this machine");

    // A transport that was made for any server knows that as well.
    let transport = HttpTransport::new(&HttpSettings::new()).expect("nothing is odd");
    let shared = builder(&plain.url()).transport(transport);
    pause(shared).await.expect("it is on this machine");

    let far = builder("https://cloud.invalid").retry(Retry::off());
    let error = pause(far).await.expect_err("there is no proxy");
    assert!(matches!(error, Error::Connect(_)), "{error:?}");
    assert!(error.to_string().contains("Connection refused"), "{error}");
}

#[test]
fn proxies_of_the_environment_are_for_other_machines_only() {
    let program = std::env::current_exe().expect("this program");
    let mut child = Command::new(program);
    child.args([
        "--exact",
        "proxies::in_an_environment_with_proxies",
        "--nocapture",
    ]);
    child.env(CHILD, "1");
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        // Nothing listens there.
        child.env(name, "http://127.0.0.1:1");
        child.env(name.to_lowercase(), "http://127.0.0.1:1");
    }
    child.env_remove("NO_PROXY").env_remove("no_proxy");
    let output = child.output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("1 passed"), "{said}");
}
