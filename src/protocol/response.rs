//! What an answer is: a success to decode, or an error with its parts.

use serde_json::Value;

use crate::error::{Failure, Refusal};
use crate::reply::Meta;
use crate::service::ServiceDescription;

/// An answer as the transport hands it over.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// Tells success from error.
pub(crate) fn interpret(service: &ServiceDescription, answer: Answer) -> Result<Meta, Failure> {
    let succeeded = (200..300).contains(&answer.status);
    let in_body = service.errors.signalled_by_body;
    let request_id_in_header = service.vendor.request_id.header.and_then(|name| {
        answer
            .headers
            .iter()
            .find(|(header, _)| header.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.clone())
    });
    // A success of a vendor that says nothing in the body need not be parsed here.
    let needs_body = !succeeded || in_body || request_id_in_header.is_none();
    let json = needs_body
        .then(|| serde_json::from_slice::<Value>(&answer.body).ok())
        .flatten();
    let find = |paths: &[&str]| json.as_ref().and_then(|json| first(json, paths));
    let code = find(service.errors.code);
    let message = find(service.errors.message);
    let request_id = request_id_in_header.or_else(|| find(service.vendor.request_id.body));
    let meta = Meta {
        status: answer.status,
        request_id,
        headers: answer.headers,
        body: answer.body,
    };
    if succeeded && !(in_body && code.is_some()) {
        return Ok(meta);
    }
    let message = message.unwrap_or_else(|| String::from_utf8_lossy(&meta.body).into_owned());
    Err(Failure::Service(Box::new(Refusal {
        code,
        message,
        meta,
    })))
}

/// The first of these paths that leads to a text or number.
fn first(json: &Value, paths: &[&str]) -> Option<String> {
    paths.iter().find_map(|path| {
        let found = path
            .split('.')
            .try_fold(json, |value, key| value.get(key))?;
        match found {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    })
}
