//! Requests signed by the vendors' own SDKs, signed again here: every intermediate text must be
//! equal to the byte, and the headers must be those that the SDK put on the wire.

use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cloudbind::auth::{KeyPair, sdk_hmac, tc3};
use cloudbind::http::HttpRequest;
use serde_json::Value;

/// 2025-01-01T00:00:00Z, the time of all vectors of Huawei Cloud.
const NEW_YEAR_2025: i64 = 1_735_689_600;

#[test]
fn every_vector_is_reproduced() {
    let file: Value = serde_json::from_str(include_str!("data/signing.json")).unwrap();
    let vectors = file["vectors"].as_array().unwrap();
    let mut checked = BTreeMap::new();
    for vector in vectors {
        let algorithm = text(&vector["algorithm"]);
        match algorithm {
            "TC3-HMAC-SHA256" => check_tc3(vector),
            "SDK-HMAC-SHA256" | "V11-HMAC-SHA256" => check_sdk_hmac(vector),
            unknown => panic!("{}: nothing signs with {unknown}", vector["name"]),
        }
        *checked.entry(algorithm).or_insert(0) += 1;
    }
    let expected = [
        ("SDK-HMAC-SHA256", 13),
        ("TC3-HMAC-SHA256", 11),
        ("V11-HMAC-SHA256", 1),
    ];
    assert_eq!(checked, BTreeMap::from(expected));
}

fn check_tc3(vector: &Value) {
    let name = text(&vector["name"]);
    let input = &vector["input"];
    let set_by_signer = ["Authorization", "Host", "X-TC-Timestamp", "X-TC-Token"];
    let mut query = Vec::new();
    if input["method"] == "GET" {
        flatten("", &input["params"], &mut query);
        assert_eq!(
            tc3::query_string(&query),
            text(&vector["query"]),
            "{name}: query as sent"
        );
    }
    let mut request = HttpRequest {
        method: method(&input["method"]),
        host: text(&input["host"]).to_owned(),
        path: text(&input["path"]).to_owned(),
        query,
        headers: headers_except(&set_by_signer, vector),
        body: body(vector).into(),
    };
    let key = KeyPair {
        id: text(&input["secret_id"]),
        secret: text(&input["secret_key"]),
        session_token: input["token"].as_str(),
    };
    let time = input["timestamp"].as_i64().unwrap();
    let signature = tc3::sign(&mut request, &key, text(&input["service"]), time);

    // The transport derives this header from the authority.
    request.set_header("Host", request.host.clone());
    let texts = [
        &signature.canonical_request,
        &signature.string_to_sign,
        &signature.authorization,
    ];
    compare(vector, texts.map(String::as_str), &request);
}

fn check_sdk_hmac(vector: &Value) {
    let name = text(&vector["name"]);
    let input = &vector["input"];
    let set_by_signer = [
        "Authorization",
        "Host",
        "X-Sdk-Content-Sha256",
        "X-Sdk-Date",
        "X-Security-Token",
    ];
    let mut request = HttpRequest {
        method: method(&vector["method"]),
        host: text(&vector["host"]).to_owned(),
        path: text(&vector["resource_path"]).to_owned(),
        query: query_params(&vector["query_params"]),
        headers: headers_except(&set_by_signer, vector),
        body: body(vector).into(),
    };
    let uri = match sdk_hmac::query_string(&request.query) {
        query if query.is_empty() => request.path.clone(),
        query => format!("{}?{query}", request.path),
    };
    assert_eq!(uri, text(&vector["uri"]), "{name}: URI as sent");

    let key = KeyPair {
        id: text(&input["ak"]),
        secret: text(&input["sk"]),
        session_token: input["security_token"].as_str(),
    };
    let signature = match input["region_id"].as_str() {
        Some(region) => {
            let service = text(&input["derived_auth_service_name"]);
            sdk_hmac::sign_derived(&mut request, &key, region, service, NEW_YEAR_2025)
        }
        None => sdk_hmac::sign(&mut request, &key, NEW_YEAR_2025),
    };
    let texts = [
        &signature.canonical_request,
        &signature.string_to_sign,
        &signature.authorization,
    ];
    compare(vector, texts.map(String::as_str), &request);
}

/// `texts`: the canonical request, the string to sign, the authorization.
fn compare(vector: &Value, texts: [&str; 3], request: &HttpRequest) {
    let name = text(&vector["name"]);
    for (stage, ours) in ["canonical_request", "string_to_sign", "authorization"]
        .iter()
        .zip(texts)
    {
        assert_eq!(ours, text(&vector[stage]), "{name}: {stage}");
    }
    let sent: BTreeMap<_, _> = request.headers.iter().cloned().collect();
    let expected: BTreeMap<_, _> = headers_except(&[], vector).into_iter().collect();
    assert_eq!(sent, expected, "{name}: headers as sent");
    assert_eq!(
        sent.len(),
        request.headers.len(),
        "{name}: a header is sent twice"
    );
}

fn headers_except(
    left_out: &[&str],
    vector: &Value,
) -> Vec<(Cow<'static, str>, Cow<'static, str>)> {
    let headers = vector["headers"].as_object().unwrap().iter();
    headers
        .filter(|(name, _)| !left_out.contains(&name.as_str()))
        .map(|(name, value)| (name.clone().into(), text(value).to_owned().into()))
        .collect()
}

/// Huawei Cloud: a list is one pair per element.
fn query_params(pairs: &Value) -> Vec<(String, String)> {
    let mut query = Vec::new();
    for pair in pairs.as_array().unwrap() {
        let name = text(&pair[0]);
        match &pair[1] {
            Value::Array(values) => {
                query.extend(values.iter().map(|value| (name.to_owned(), scalar(value))));
            }
            value => query.push((name.to_owned(), scalar(value))),
        }
    }
    query
}

/// Tencent Cloud: members and indexes become one dotted name. The members of the vector are in
/// alphabetical order, so it does not matter whether the JSON parser keeps their order.
fn flatten(prefix: &str, value: &Value, query: &mut Vec<(String, String)>) {
    let below = |name: &str| match prefix {
        "" => name.to_owned(),
        _ => format!("{prefix}.{name}"),
    };
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                flatten(&below(name), member, query);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                flatten(&below(&index.to_string()), element, query);
            }
        }
        _ => query.push((prefix.to_owned(), scalar(value))),
    }
}

fn scalar(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn method(value: &Value) -> &'static str {
    let known = ["GET", "POST", "PUT"];
    known.into_iter().find(|method| value == method).unwrap()
}

fn body(vector: &Value) -> Vec<u8> {
    STANDARD.decode(text(&vector["body_b64"])).unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
