//! What an answer is: a success to decode, or an error with its parts.

use serde_json::Value;

use crate::codec::{DecodeError, ResponseReader};
use crate::error::{Failure, Refusal};
use crate::reply::{Meta, header};
use crate::service::{ServiceDescription, VendorDescription};

/// The part of an answer that comes before its body.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
}

impl Head {
    /// The request id, where the vendor has a header for it.
    pub(crate) fn request_id(&self, vendor: &VendorDescription) -> Option<&str> {
        header(&self.headers, vendor.request_id.header?)
    }
}

/// Tells success from error.
pub(crate) fn interpret(
    service: &ServiceDescription,
    head: Head,
    body: Vec<u8>,
) -> Result<ResponseReader, Failure> {
    let succeeded = (200..300).contains(&head.status);
    let in_body = service.errors.signalled_by_body;
    let request_id_in_header = head.request_id(service.vendor).map(str::to_owned);
    // A success of a vendor that says nothing in the body need not be parsed here.
    let needs_body = !succeeded || in_body || request_id_in_header.is_none();
    let json = needs_body.then(|| serde_json::from_slice::<Value>(&body));
    let value = json.as_ref().and_then(|json| json.as_ref().ok());
    let find = |paths: &[&str]| value.and_then(|value| first(value, paths));
    let (code, message) = (find(service.errors.code), find(service.errors.message));
    let request_id = request_id_in_header.or_else(|| find(service.vendor.request_id.body));
    let is_text = value.is_none();
    let meta = Meta {
        status: head.status,
        request_id,
        headers: head.headers,
        body,
    };
    if !succeeded || in_body && (code.is_some() || message.is_some()) {
        return Err(Failure::Service(Box::new(Refusal {
            code,
            // The page of a gateway is its message. JSON is not shown: a value may be a secret.
            message: match message {
                None if is_text => String::from_utf8_lossy(&meta.body).into_owned(),
                message => message.unwrap_or_default(),
            },
            meta,
        })));
    }
    match service.vendor.envelope {
        Some(envelope) => opened(meta, json, envelope),
        None => Ok(ResponseReader::new(meta, json.and_then(Result::ok), None)),
    }
}

/// Takes the result out of its envelope. A success without one has not come from the service.
fn opened(
    meta: Meta,
    json: Option<serde_json::Result<Value>>,
    envelope: &'static str,
) -> Result<ResponseReader, Failure> {
    let problem = match json {
        Some(Ok(Value::Object(mut members))) => match members.remove(envelope) {
            Some(result @ Value::Object(_)) => {
                return Ok(ResponseReader::new(meta, Some(result), Some(envelope)));
            }
            Some(other) => DecodeError::expected("an object", &other).under(format!(".{envelope}")),
            None => DecodeError::because(format!("`{envelope}` is missing")),
        },
        Some(Ok(other)) => DecodeError::expected("an object", &other),
        Some(Err(error)) => DecodeError::not_json(&error),
        None => DecodeError::because("there is no body"),
    };
    Err(Failure::Decode(Box::new((problem, meta))))
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
