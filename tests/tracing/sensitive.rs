//! A parameter that its page calls a secret, as the generator would write its operation.

use cloudbind::binding::*;
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

#[derive(Debug)]
struct SetPasswords {
    passwords: [Sensitive<String>; 3],
}

#[derive(Debug)]
struct SetPasswordsResponse {
    previous: Option<Sensitive<String>>,
}

impl Operation for SetPasswords {
    type Service = Cynosdb;
    type Response = SetPasswordsResponse;
    type Error = PauseServerlessError;
    const DESCRIPTION: &'static Description = &Description::new("SetPasswords", "POST", "/")
        .headers(&[
            ("X-TC-Action", "SetPasswords"),
            ("X-TC-Version", "2019-01-07"),
        ]);

    fn encode(&self, request: &mut codec::RequestWriter) {
        let [header, query, body] = &self.passwords;
        request.header(&[("X-New-Password", header)]);
        request.query(&[("NewPassword", query)]);
        request.body(&[("NewPassword", body)]);
    }

    fn decode(response: &mut codec::ResponseReader) -> codec::Result<Self::Response> {
        Ok(SetPasswordsResponse {
            previous: response.body("Previous")?,
        })
    }
}

#[tokio::test]
async fn a_sensitive_parameter_is_not_traced_wherever_it_travels() {
    let recorder = Recorder::get();
    let request = SetPasswords {
        passwords: SECRETS.map(Sensitive::from),
    };
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
