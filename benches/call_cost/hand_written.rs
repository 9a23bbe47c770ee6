//! The call as somebody writes it who needs this one only: reqwest, serde, and the signature with
//! ring, without retries, checks or spans.

use reqwest::Client;
use ring::{digest, hmac};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::Caller;

const ID: &str = "AKID-EXAMPLE";
const SECRET: &str = "not-a-secret";

pub struct HandWritten {
    http: Client,
    url: String,
    host: String,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Request<'a> {
    cluster_id: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Envelope {
    response: Response,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Response {
    flow_id: Option<i64>,
    request_id: Option<String>,
    error: Option<Refusal>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Refusal {
    code: String,
    message: String,
}

impl HandWritten {
    pub fn new(url: &str) -> Self {
        let tls = rustls::ClientConfig::builder_with_provider(
            rustls::crypto::ring::default_provider().into(),
        )
        .with_safe_default_protocol_versions()
        .expect("ring has them")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
        let http = Client::builder()
            .tls_backend_preconfigured(tls)
            .no_proxy()
            .timeout(std::time::Duration::from_secs(60))
            .build()
            .expect("a client");
        Self {
            http,
            url: format!("{url}/"),
            host: url.trim_start_matches("http://").to_owned(),
        }
    }
}

impl Caller for HandWritten {
    async fn call(&self) {
        let request = Request {
            cluster_id: "cynosdbmysql-8vcxoq75",
        };
        let body = serde_json::to_vec(&request).expect("it is JSON");
        let now = OffsetDateTime::now_utc();
        let timestamp = now.unix_timestamp().to_string();
        let authorization = authorization(&self.host, &body, now, &timestamp);
        let answer = self
            .http
            .post(&self.url)
            .header("Content-Type", "application/json")
            .header("X-TC-Action", "PauseServerless")
            .header("X-TC-Version", "2019-01-07")
            .header("X-TC-Region", "ap-guangzhou")
            .header("X-TC-Timestamp", timestamp)
            .header("X-TC-Language", "en-US")
            .header("Authorization", authorization)
            .body(body)
            .send()
            .await
            .expect("an answer");
        let bytes = answer.bytes().await.expect("a body");
        let envelope: Envelope = serde_json::from_slice(&bytes).expect("it is as documented");
        let response = envelope.response;
        if let Some(refusal) = response.error {
            panic!("{}: {}", refusal.code, refusal.message);
        }
        assert!(response.request_id.is_some());
        assert_eq!(response.flow_id, Some(1_008_306));
    }
}

fn authorization(host: &str, body: &[u8], now: OffsetDateTime, timestamp: &str) -> String {
    let date = now.date();
    let date = format!(
        "{}-{:02}-{:02}",
        date.year(),
        u8::from(date.month()),
        date.day()
    );
    let hashed = hex(digest::digest(&digest::SHA256, body).as_ref());
    let canonical = format!(
        "POST\n/\n\ncontent-type:application/json\nhost:{host}\n\ncontent-type;host\n{hashed}"
    );
    let hashed = hex(digest::digest(&digest::SHA256, canonical.as_bytes()).as_ref());
    let scope = format!("{date}/cynosdb/tc3_request");
    let to_sign = format!("TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{hashed}");
    let of_date = mac(format!("TC3{SECRET}").as_bytes(), date.as_bytes());
    let of_service = mac(of_date.as_ref(), b"cynosdb");
    let key = mac(of_service.as_ref(), b"tc3_request");
    let signature = hex(mac(key.as_ref(), to_sign.as_bytes()).as_ref());
    format!(
        "TC3-HMAC-SHA256 Credential={ID}/{scope}, SignedHeaders=content-type;host, Signature={signature}"
    )
}

fn mac(key: &[u8], message: &[u8]) -> hmac::Tag {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), message)
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| char::from(DIGITS[usize::from(value)]);
    let digits = bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    digits.collect()
}
