//! A parameter that its page calls a secret, as the generator would write its operation.

use cloudbind::tencentcloud::cynosdb::{Client, Cynosdb, PauseServerlessError};
use cloudbind::transport::HttpSettings;
use cloudbind::value::Sensitive;
use cloudbind_simulator::Simulator;

use crate::recorder::Recorder;
use crate::support::Canned;
use crate::{KEY, builder};

const SECRETS: [&str; 3] = [
    "FAKE-SECRET-IN-HEADER",
    "FAKE-SECRET-IN-QUERY",
    "FAKE-SECRET-IN-BODY",
];
const ANSWERED: &str = "FAKE-SECRET-IN-ANSWER";

cloudbind::binding::request! {
    /// Sets passwords.
    pub struct SetPasswords for Cynosdb => SetPasswordsResponse, PauseServerlessError =
        Description::new("SetPasswords", "POST", "/")
            .headers(&[("X-TC-Action", "SetPasswords"), ("X-TC-Version", "2019-01-07")]);
    optional {
        header: Sensitive<String> = header "X-New-Password",
        query: Sensitive<String> = query "NewPassword",
        body: Sensitive<String> = body "NewPassword",
    }
}

cloudbind::binding::response! {
    pub struct SetPasswordsResponse of SetPasswords;
    previous: Sensitive<String> = body "Previous",
}

#[tokio::test]
async fn a_sensitive_parameter_is_not_traced_wherever_it_travels() {
    let recorder = Recorder::get();
    let [header, query, body] = SECRETS;
    let request = SetPasswords::new().header(header).query(query).body(body);
    let body = format!(r#"{{"Response":{{"Previous":"{ANSWERED}"}}}}"#);
    let canned = Canned::answering(200, "", &body).await;
    let client: Client = builder(&canned.url).build().expect("all is given");
    let reply = client.send(&request).await.expect("a success");
    let previous = reply.previous.as_ref().map(Sensitive::expose);
    assert_eq!(previous.map(String::as_str), Some(ANSWERED));
    let sent = canned.requests().await.concat();

    // Over HTTP/2 as well, where a server that does not know the operation refuses it.
    let simulator = Simulator::builder().tls().access_key(KEY.0, KEY.1);
    let simulator = simulator.start().await.expect("a loopback port");
    let root = simulator.certificate_pem().expect("it speaks TLS");
    let http = HttpSettings::new().root_certificates(root);
    let client: Client = builder(&simulator.url())
        .http(http)
        .build()
        .expect("all is given");
    let refused = client.send(&request).await.expect_err("it is not known");

    let shown = format!("{request:?} {reply:?} {refused:?} {refused}");
    let traced = recorder.text();
    for secret in SECRETS {
        assert!(sent.contains(secret), "{secret} was not sent");
    }
    for secret in SECRETS.into_iter().chain([ANSWERED]) {
        assert!(!shown.contains(secret), "{shown}");
        let line = traced.lines().find(|line| line.contains(secret));
        assert_eq!(line, None);
    }
}
