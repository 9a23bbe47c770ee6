//! Calls with secrets of every kind, in the most talkative of all programs.

use std::time::Duration;

use cloudbind::auth::{AssumeRole, IamToken, IamUser};
use cloudbind::huaweicloud::{cbh, dcs};
use cloudbind::tencentcloud::cynosdb;
use cloudbind::transport::HttpSettings;
use cloudbind::{Client, Credentials, Retry};
use cloudbind_simulator::{Builder, Failure, Simulator};

use crate::recorder::Recorder;
use crate::spy::Spy;
use crate::{KEY, builder, key, requests, support};

const PASSWORD: &str = "FAKE-PASSWORD-TRACED";
const SESSION: &str = "FAKE-SESSION-TRACED";
const ROLE: &str = "qcs::cam::uin/100000000001:roleName/auditor";

fn simulator() -> Builder {
    Simulator::builder()
        .access_key(KEY.0, KEY.1)
        .user("account", "operator", PASSWORD)
        .unlimited()
}

async fn started(simulator: Builder) -> Simulator {
    // Before anything happens that could be traced.
    Recorder::get();
    simulator.start().await.expect("a loopback port")
}

/// A transport for the simulator, over TLS if it speaks that.
fn spy(simulator: &Simulator) -> Spy {
    let http = HttpSettings::new().no_proxy();
    Spy::new(&match simulator.certificate_pem() {
        Some(pem) => http.root_certificates(pem),
        None => http,
    })
}

/// That the keys, the password and the session's token occur nowhere.
fn assert_untold() {
    let traced = Recorder::get().text();
    for secret in [KEY.1, PASSWORD, SESSION] {
        let line = traced.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "{secret}");
    }
}

#[tokio::test]
async fn signatures_are_not_traced_whatever_becomes_of_the_call() {
    for simulator in [simulator(), simulator().tls()] {
        let simulator = started(simulator).await;
        let spy = spy(&simulator);
        let retry = Retry::new().base_delay(Duration::from_millis(1));
        let client = builder(&simulator.url())
            .transport(spy.clone())
            .retry(retry);
        let client: cynosdb::Client = client.build().expect("all is given");
        let pause = requests::pause_serverless();
        client.send(&pause).await.expect("a success");
        let refusal = Failure::code("InternalError.SystemError");
        simulator.fail_next("PauseServerless", refusal);
        client.send(&pause).await.expect_err("a refusal");
        simulator.fail_next("PauseServerless", Failure::throttled());
        client.send(&pause).await.expect("a success in the end");
        simulator.fail_next("PauseServerless", Failure::disconnect());
        client.send(&pause).await.expect_err("a broken connection");
        simulator.fail_next("PauseServerless", Failure::truncated_json());
        client.send(&pause).await.expect_err("half of the JSON");

        let wrong = Credentials::access_key(KEY.0, "FAKE-WRONG-KEY-TRACED");
        let client = builder(&simulator.url())
            .transport(spy.clone())
            .credentials(wrong);
        let client: dcs::Client = client.build().expect("all is given");
        let refused = client.send(&requests::cancel_instance_resize()).await;
        refused.expect_err("the signature is wrong");

        // Requests of one second may have one and the same signature.
        spy.assert_kept(2);
        assert_untold();
    }
    let traced = Recorder::get().text();
    assert!(!traced.contains("FAKE-WRONG-KEY-TRACED"));
    // So that nothing else would have been found either.
    for target in ["cloudbind", "h2::", "hyper_util::", "reqwest::", "rustls::"] {
        assert!(
            traced.lines().any(|line| line.contains(target)),
            "{target} traces nothing"
        );
    }
}

#[tokio::test]
async fn neither_the_password_nor_the_token_that_it_was_given_for_is_traced() {
    let simulator = started(simulator().tls()).await;
    let spy = spy(&simulator);
    let user = |password: &str| IamUser {
        domain: "account".into(),
        name: "operator".into(),
        password: password.into(),
    };
    let login = |password: &str| {
        IamToken::new("cn-north-4", user(password))
            .project_id(support::PROJECT)
            .endpoint(simulator.url())
            .transport(std::sync::Arc::new(spy.clone()))
    };
    for (password, is_known) in [(PASSWORD, true), ("FAKE-WRONG-WORD-TRACED", false)] {
        let client: cbh::Client = Client::builder()
            .endpoint(simulator.url())
            .region("cn-north-4")
            .credentials_provider(login(password))
            .transport(spy.clone())
            .build()
            .expect("all is given");
        let outcome = client.send(&requests::upgrade_instance()).await;
        assert_eq!(outcome.is_ok(), is_known, "{outcome:?}");
    }
    spy.assert_kept(1);
    assert_untold();
    assert!(!Recorder::get().text().contains("FAKE-WRONG-WORD-TRACED"));
}

#[tokio::test]
async fn the_keys_of_an_assumed_role_are_not_traced() {
    let simulator = started(simulator().tls()).await;
    let spy = spy(&simulator);
    let role = AssumeRole::new(key(), ROLE)
        .endpoint(simulator.url())
        .transport(std::sync::Arc::new(spy.clone()));
    let client: cynosdb::Client = Client::builder()
        .endpoint(simulator.url())
        .region("ap-guangzhou")
        .credentials_provider(role)
        .transport(spy.clone())
        .build()
        .expect("all is given");
    let pause = requests::pause_serverless();
    client.send(&pause).await.expect("the keys are accepted");
    // Others are fetched when these expire.
    simulator.revoke_issued();
    client
        .send(&pause)
        .await
        .expect("the next keys are accepted");
    assert_eq!(simulator.identities_issued(), 2);
    // Of each: the key, its token, the signature by it; and that of the request for it.
    spy.assert_kept(6);
    assert_untold();
}

#[tokio::test]
async fn the_token_of_temporary_keys_is_not_traced() {
    let simulator = started(simulator().session_token(SESSION)).await;
    let spy = spy(&simulator);
    let keys = Credentials::temporary(KEY.0, KEY.1, SESSION);
    let client = builder(&simulator.url()).credentials(keys.clone());
    let client: cynosdb::Client = client.transport(spy.clone()).build().expect("all is given");
    let reply = client.send(&requests::pause_serverless()).await;
    reply.expect("it is accepted");
    let client = builder(&simulator.url()).credentials(keys);
    let client: dcs::Client = client.transport(spy.clone()).build().expect("all is given");
    let reply = client.send(&requests::cancel_instance_resize()).await;
    reply.expect("it is accepted");
    // The token and two signatures.
    spy.assert_kept(3);
    assert_untold();
}

#[tokio::test]
async fn the_password_of_a_proxy_is_not_traced() {
    Recorder::get();
    // Nothing listens there, which is found out after it was said where the request goes.
    let address = format!("http://user:{PASSWORD}@127.0.0.1:1");
    let in_header = "dXNlcjpGQUtFLVBBU1NXT1JELVRSQUNFRA";
    for endpoint in ["http://localhost", "https://localhost"] {
        let http = HttpSettings::new().proxy(&address);
        let client = builder(endpoint).http(http).retry(Retry::off());
        let client: cynosdb::Client = client.build().expect("all is given");
        let error = client.send(&requests::pause_serverless()).await;
        let shown = format!("{:?}", error.expect_err("there is no proxy"));
        assert!(!shown.contains(PASSWORD), "{shown}");
    }
    let traced = Recorder::get().text();
    assert!(traced.contains("127.0.0.1:1"), "the proxy is traced");
    assert!(!traced.contains(in_header));
    assert_untold();
}
