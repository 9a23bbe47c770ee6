//! A transport that learns every secret that passes it.

use std::sync::{Arc, Mutex};

use cloudbind::http::{HttpRequest, HttpResponse};
use cloudbind::transport::{HttpSettings, HttpTransport, Sending, Transmission, Transport};
use serde_json::Value;

use crate::recorder::Recorder;

/// Sends requests as usual, and keeps what nobody else is to know.
#[derive(Debug, Clone)]
pub struct Spy {
    inner: HttpTransport,
    secrets: Arc<Mutex<Vec<String>>>,
}

impl Spy {
    pub fn new(http: &HttpSettings) -> Self {
        Self {
            inner: HttpTransport::new(http).expect("the settings are good"),
            secrets: Arc::default(),
        }
    }

    /// That it has seen so many different secrets, and that none of them was traced.
    pub fn assert_kept(&self, least: usize) {
        let mut secrets = self.secrets.lock().unwrap().clone();
        secrets.sort();
        secrets.dedup();
        assert!(secrets.len() >= least, "{secrets:?}");
        let traced = Recorder::get().text();
        for secret in secrets {
            assert!(secret.len() > 8, "{secret} may be found by chance");
            let line = traced.lines().find(|line| line.contains(&secret));
            assert_eq!(line, None, "{secret}");
        }
    }
}

impl Transport for Spy {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        Box::pin(async move {
            self.secrets
                .lock()
                .unwrap()
                .extend(shown(transmission.request));
            let answer = self.inner.send(transmission).await?;
            self.secrets.lock().unwrap().extend(issued(&answer));
            Ok(answer)
        })
    }
}

/// What proves who sends the request.
fn shown(request: &HttpRequest) -> Vec<String> {
    let tokens = ["X-Auth-Token", "X-Security-Token", "X-TC-Token"];
    let tokens = tokens.into_iter().filter_map(|name| request.header(name));
    let authorization = request.header("Authorization").unwrap_or_default();
    let signature = authorization.split_once("Signature=");
    tokens
        .chain(signature.map(|(_, signature)| signature))
        .map(str::to_owned)
        .collect()
}

/// What the answer gives to prove it with.
fn issued(answer: &HttpResponse) -> Vec<String> {
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let keys = ["TmpSecretKey", "Token"];
    let keys = keys.map(|name| {
        body.pointer(&format!("/Response/Credentials/{name}"))
            .cloned()
    });
    let token = answer.headers.get("X-Subject-Token").map(Value::from);
    let found = keys.into_iter().flatten().chain(token);
    found
        .filter_map(|value| Some(value.as_str()?.to_owned()))
        .collect()
}
