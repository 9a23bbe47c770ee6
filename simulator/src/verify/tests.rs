//! The verification accepts what the vendors' SDKs signed, and nothing that differs from it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::{Against, sdk_hmac, tc3};
use crate::credentials::Credentials;
use crate::fault::{Fault, Kind};
use crate::identity::Issued;
use crate::received::Received;

/// A request that an SDK signed, and what is needed to verify it.
struct Signed {
    name: String,
    algorithm: String,
    credentials: Credentials,
    time: i64,
    service: String,
    request: Received,
}

impl Signed {
    fn verify(&self, request: &Received) -> Result<(), Fault> {
        self.verify_with(request, &self.credentials, self.time)
    }

    fn verify_with(
        &self,
        request: &Received,
        credentials: &Credentials,
        now: i64,
    ) -> Result<(), Fault> {
        let against = Against {
            credentials,
            issued: &Issued::default(),
            now,
            service: &self.service,
            project: None,
        };
        match self.algorithm.as_str() {
            tc3::ALGORITHM => tc3::verify(request, &against),
            sdk_hmac::ALGORITHM => sdk_hmac::verify(request, &against),
            other => panic!("{other}?"),
        }
    }
}

fn all() -> Vec<Signed> {
    let file: Value =
        serde_json::from_str(include_str!("../../tests/data/signed.json")).expect("JSON");
    file["requests"]
        .as_array()
        .expect("a list")
        .iter()
        .map(read)
        .collect()
}

fn read(entry: &Value) -> Signed {
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    let body = match entry.get("body_b64") {
        Some(encoded) => STANDARD.decode(text(encoded)).expect("Base64"),
        None => text(&entry["body"]).into_bytes(),
    };
    let headers = entry["headers"].as_object().expect("headers");
    Signed {
        name: text(&entry["name"]),
        algorithm: text(&entry["algorithm"]),
        credentials: Credentials {
            access_keys: vec![(text(&entry["key"][0]), text(&entry["key"][1]))],
            session_token: entry.get("session_token").map(text),
            ..Credentials::default()
        },
        time: entry["time"].as_i64().expect("a number"),
        service: text(&entry["service"]),
        request: Received {
            method: text(&entry["method"]),
            path: text(&entry["path"]),
            query: text(&entry["query"]),
            headers: headers
                .iter()
                .map(|(name, value)| (name.to_lowercase(), text(value).into_bytes()))
                .collect(),
            body: body.into(),
            ..Received::default()
        },
    }
}

#[test]
fn what_the_sdks_signed_is_accepted() {
    let all = all();
    assert_eq!(all.len(), 24);
    for signed in &all {
        assert_eq!(signed.verify(&signed.request), Ok(()), "{}", signed.name);
    }
}

#[test]
fn whatever_is_signed_cannot_be_changed() {
    for signed in all() {
        let mut changed = vec![];
        let mut change = |what: &str, apply: &dyn Fn(&mut Received)| {
            let mut request = signed.request.clone();
            apply(&mut request);
            changed.push((what.to_owned(), request));
        };
        change("method", &|request| request.method = "PATCH".to_owned());
        change("path", &|request| request.path.push('x'));
        change("query", &|request| request.query.push_str("&x=1"));
        let unsigned = signed.name.contains("unsigned_payload");
        if !unsigned {
            change("body", &|request| {
                request.body = [&request.body[..], b" "].concat().into();
            });
        }
        for (index, (name, _)) in signed.request.headers.iter().enumerate() {
            if signed_headers(&signed).contains(name) {
                change(name, &|request| request.headers[index].1.push(b'x'));
                change(&format!("no {name}"), &|request| {
                    drop(request.headers.remove(index));
                });
            }
        }
        for (what, request) in changed {
            assert!(
                signed.verify(&request).is_err(),
                "{}: {what} was changed",
                signed.name
            );
        }
    }
}

fn signed_headers(signed: &Signed) -> Vec<String> {
    let header = signed
        .request
        .header("authorization")
        .expect("signed")
        .into_owned();
    let names = header
        .split("SignedHeaders=")
        .nth(1)
        .expect("names")
        .split(',')
        .next()
        .expect("names");
    names.split(';').map(str::to_owned).collect()
}

#[test]
fn the_time_may_be_off_a_little() {
    for signed in all() {
        let tolerance = if signed.algorithm == tc3::ALGORITHM {
            300
        } else {
            900
        };
        for off in [-tolerance, tolerance] {
            let at = signed.time + off;
            assert_eq!(
                signed.verify_with(&signed.request, &signed.credentials, at),
                Ok(()),
                "{}",
                signed.name
            );
            let at = at + off.signum();
            assert!(
                signed
                    .verify_with(&signed.request, &signed.credentials, at)
                    .is_err(),
                "{}",
                signed.name
            );
        }
    }
}

#[test]
fn the_secret_and_the_token_must_be_right() {
    for signed in all() {
        let mut credentials = signed.credentials.clone();
        credentials.access_keys[0].1.push('x');
        assert!(
            signed
                .verify_with(&signed.request, &credentials, signed.time)
                .is_err(),
            "{}",
            signed.name
        );
        let mut credentials = signed.credentials.clone();
        credentials.session_token = Some("another".to_owned());
        assert!(
            signed
                .verify_with(&signed.request, &credentials, signed.time)
                .is_err(),
            "{}",
            signed.name
        );
    }
}

#[test]
fn a_refusal_shows_the_canonical_request_without_tokens() {
    let signed = all()
        .into_iter()
        .find(|signed| signed.name == "security_token")
        .expect("the vector");
    let mut request = signed.request.clone();
    request.method = "PUT".to_owned();
    let fault = signed.verify(&request).expect_err("the method was changed");
    assert_eq!(
        fault.kind,
        Kind::Denied {
            code: "APIGW.0301",
            status: Some(401)
        }
    );
    assert!(
        fault
            .message
            .contains("|x-sdk-date:20250101T000000Z|x-security-token:***||"),
        "{}",
        fault.message
    );
}

#[test]
fn a_hash_that_is_not_signed_does_not_replace_the_body() {
    let plain = all()
        .into_iter()
        .find(|signed| signed.name == "cbh_upgrade_compact_body")
        .expect("the vector");
    let mut request = plain.request.clone();
    request.headers.push((
        "x-sdk-content-sha256".to_owned(),
        b"UNSIGNED-PAYLOAD".to_vec(),
    ));
    assert_eq!(plain.verify(&request), Ok(()), "headers may be added");
    request.body = "{}".into();
    assert!(plain.verify(&request).is_err());
}
