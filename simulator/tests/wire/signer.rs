//! Signs requests that no vendor's SDK has signed before.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::client::Outgoing;
use crate::vectors::TIME;

/// Keys to sign with.
#[derive(Debug, Clone)]
pub struct Keys {
    pub id: String,
    pub secret: String,
    pub token: Option<String>,
}

impl Keys {
    pub fn new(id: &str, secret: &str, token: &str) -> Self {
        Self {
            id: id.to_owned(),
            secret: secret.to_owned(),
            token: Some(token.to_owned()),
        }
    }

    /// Keys that the simulator of the tests knows.
    pub fn tencent() -> Self {
        Self {
            id: "AKIDEXAMPLE".to_owned(),
            secret: "TencentSecretKeyEXAMPLE".to_owned(),
            token: None,
        }
    }

    pub fn huawei() -> Self {
        Self {
            id: "HWAKEXAMPLE".to_owned(),
            secret: "HuaweiSecretKeyEXAMPLE".to_owned(),
            token: None,
        }
    }
}

impl Outgoing {
    /// Signed at the time of the vectors, as Tencent Cloud wants it.
    pub fn tc3(self, keys: &Keys, service: &str) -> Self {
        let host = format!("{service}.tencentcloudapi.com");
        let mut request = self
            .set("host", &host)
            .set("Content-Type", "application/json")
            .set("X-TC-Timestamp", TIME.to_string());
        if let Some(token) = &keys.token {
            request = request.set("X-TC-Token", token);
        }
        let body = hash(&request.body);
        let names = "content-type;host";
        let canonical =
            format!("POST\n/\n\ncontent-type:application/json\nhost:{host}\n\n{names}\n{body}");
        let scope = format!("2025-01-01/{service}/tc3_request");
        let text = format!(
            "TC3-HMAC-SHA256\n{TIME}\n{scope}\n{}",
            hash(canonical.as_bytes())
        );
        let first = format!("TC3{}", keys.secret).into_bytes();
        let key = scope.split('/').fold(first, |key, part| hmac(&key, part));
        let signature = hex(&hmac(&key, &text));
        let id = &keys.id;
        request.set(
            "Authorization",
            format!("TC3-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders={names}, Signature={signature}"),
        )
    }

    /// Signed at the time of the vectors, as Huawei Cloud wants it; without a query or with one
    /// that needs no sorting.
    pub fn sdk_hmac(self, keys: &Keys) -> Self {
        let date = "20250101T000000Z";
        let mut request = self.set("host", "127.0.0.1").set("X-Sdk-Date", date);
        let mut names = "host;x-sdk-date";
        let mut headers = format!("host:127.0.0.1\nx-sdk-date:{date}\n");
        if let Some(token) = &keys.token {
            request = request.set("X-Security-Token", token);
            names = "host;x-sdk-date;x-security-token";
            headers.extend(["x-security-token:", token, "\n"]);
        }
        let (path, query) = request
            .target
            .split_once('?')
            .unwrap_or((&request.target, ""));
        let body = hash(&request.body);
        let method = &request.method;
        let canonical = format!("{method}\n{path}/\n{query}\n{headers}\n{names}\n{body}");
        let text = format!("SDK-HMAC-SHA256\n{date}\n{}", hash(canonical.as_bytes()));
        let signature = hex(&hmac(keys.secret.as_bytes(), &text));
        let id = &keys.id;
        request.set(
            "Authorization",
            format!("SDK-HMAC-SHA256 Access={id}, SignedHeaders={names}, Signature={signature}"),
        )
    }
}

fn hash(data: &[u8]) -> String {
    hex(&Sha256::digest(data))
}

fn hmac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).expect("four bits");
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}
