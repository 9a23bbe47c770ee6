//! What an answer is: a success to decode, or an error with its parts.

use crate::codec::{DecodeError, Json, Receive, ResponseReader};
use crate::error::{Failure, Refusal};
use crate::http::HttpResponse;
use crate::reply::Meta;
use crate::service::ServiceDescription;

/// A response that is to be filled in, of whatever type.
pub(crate) type Receiver<'a> = dyn Receive + Send + 'a;

/// Tells success from error, and has a success decoded.
///
/// The body is parsed at most once, and the tree borrows from it: so it is decoded here, where both
/// are at hand.
pub(crate) fn interpret(
    service: &ServiceDescription,
    mut answer: HttpResponse,
    response: &mut Receiver<'_>,
) -> Result<Meta, Failure> {
    let status = answer.status;
    let succeeded = (200..300).contains(&status);
    let in_body = service.errors.signalled_by_body;
    let header = service.vendor.request_id.header;
    let id_in_header = header.and_then(|name| answer.headers.get(name));
    // A success of a vendor that says nothing in the body need not be parsed here.
    let needs_body = !succeeded || in_body || id_in_header.is_none();
    let parsed = needs_body.then(|| serde_json::from_slice::<Json<'_>>(&answer.body));
    let json = parsed.as_ref().and_then(|parsed| parsed.as_ref().ok());
    let find = |paths: &[&str]| json.and_then(|json| first(json, paths));
    let (code, message) = (find(service.errors.code), find(service.errors.message));
    let request_id = id_in_header
        .map(str::to_owned)
        .or_else(|| find(service.vendor.request_id.body));
    if !succeeded || in_body && (code.is_some() || message.is_some()) {
        // The page of a gateway is its message. JSON is not shown: a value may be a secret.
        let message = match (message, json) {
            (None, None) => String::from_utf8_lossy(&answer.body).into_owned(),
            (message, _) => message.unwrap_or_default(),
        };
        return Err(Failure::Service(Box::new(Refusal {
            class: service.class(code.as_deref(), status),
            code,
            message,
            meta: Meta::new(answer, request_id),
        })));
    }
    let reader = match service.vendor.envelope {
        Some(envelope) => opened(&answer, parsed, envelope),
        None => Ok(ResponseReader::new(
            &answer,
            parsed.and_then(Result::ok),
            None,
        )),
    };
    let decoded = reader.and_then(|mut reader| {
        response.receive(&mut reader)?;
        Ok(reader.is_taken)
    });
    match decoded {
        Ok(is_taken) => {
            if is_taken {
                // The caller has it as the response.
                answer.body.clear();
            }
            Ok(Meta::new(answer, request_id))
        }
        Err(problem) => {
            let failure = (problem, Meta::new(answer, request_id));
            Err(Failure::Decode(Box::new(failure)))
        }
    }
}

/// Takes the result out of its envelope. A success without one has not come from the service.
fn opened<'a>(
    answer: &'a HttpResponse,
    parsed: Option<serde_json::Result<Json<'a>>>,
    envelope: &'static str,
) -> Result<ResponseReader<'a>, DecodeError> {
    let members = match parsed {
        Some(Ok(Json::Object(members))) => members,
        Some(Ok(other)) => return Err(DecodeError::expected("an object", &other)),
        Some(Err(error)) => return Err(DecodeError::not_json(&error)),
        None => return Err(DecodeError::because("there is no body")),
    };
    let mut members = members.into_iter().rev();
    match members.find(|(name, _)| name == envelope) {
        Some((_, result @ Json::Object(_))) => {
            Ok(ResponseReader::new(answer, Some(result), Some(envelope)))
        }
        Some((_, other)) => {
            Err(DecodeError::expected("an object", &other).under(format!(".{envelope}")))
        }
        None => Err(DecodeError::because(format!("`{envelope}` is missing"))),
    }
}

/// The first of these paths that leads to a text or number.
fn first(json: &Json<'_>, paths: &[&str]) -> Option<String> {
    paths.iter().find_map(|path| {
        let mut keys = path.split('.');
        match keys.try_fold(json, |json, key| json.get(key))? {
            Json::String(text) if !text.is_empty() => Some(text.clone().into_owned()),
            // Codes are whole numbers where they are numbers.
            Json::Number(number) => number.as_i64().map(|number| number.to_string()),
            _ => None,
        }
    })
}
