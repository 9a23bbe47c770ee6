//! The body of a request.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudbind_codegen::conform;
use cloudbind_codegen::ir::{EmptyBody, Field, Location, Operation, Shape};
use serde_json::{Map, Value};

use super::form;
use super::judge::{self, Problem};
use crate::fault::{Fault, Kind};
use crate::find::Found;
use crate::received::Received;

/// A body is JSON and says so, unless the operation takes bytes or a form.
pub fn check_type(operation: &Operation, request: &Received) -> Result<(), Fault> {
    let bytes = payload(operation).is_some_and(|field| field.shape == Shape::Binary);
    if request.body.is_empty() || bytes {
        return Ok(());
    }
    let Some(value) = request.header("content-type") else {
        return Err(Fault::new(
            Kind::MissingParameter,
            "The request has no Content-Type header.",
        ));
    };
    let kind = value.split(';').next().unwrap_or_default().trim();
    let expected = if is_form(operation) {
        "multipart/form-data"
    } else {
        "application/json"
    };
    if kind.eq_ignore_ascii_case(expected) {
        return Ok(());
    }
    Err(Fault::new(
        Kind::Malformed,
        format!("The Content-Type must be {expected}, not {value}."),
    ))
}

/// Reads the body as the operation's parameters; gives them with all that is wrong with them.
pub fn read(
    found: &Found<'_>,
    request: &Received,
) -> Result<(Map<String, Value>, Vec<Problem>), Fault> {
    match payload(found.operation) {
        Some(field) => read_payload(found, field, request),
        None if is_form(found.operation) => form::read(found, request),
        None => read_members(found, request),
    }
}

fn is_form(operation: &Operation) -> bool {
    let mut parameters = operation.parameters.iter();
    parameters.any(|parameter| parameter.location == Location::Form)
}

fn payload(operation: &Operation) -> Option<&Field> {
    let mut parameters = operation.parameters.iter();
    parameters
        .find(|parameter| parameter.location == Location::Payload)
        .map(|parameter| &parameter.field)
}

fn read_payload(
    found: &Found<'_>,
    field: &Field,
    request: &Received,
) -> Result<(Map<String, Value>, Vec<Problem>), Fault> {
    if request.body.is_empty() {
        let missing = Fault::new(Kind::MissingParameter, "The request has no body.");
        return if field.required {
            Err(missing)
        } else {
            Ok((Map::new(), Vec::new()))
        };
    }
    let value = match field.shape {
        Shape::Binary => Value::String(STANDARD.encode(&request.body)),
        _ => json(request)?,
    };
    let definition = |name: &str| found.place.definition(name);
    let problems = conform::check_field(&value, field, &definition)
        .iter()
        .map(|violation| judge::problem_of_payload(violation, &value, field, found.place))
        .collect();
    Ok((Map::from_iter([(field.name.clone(), value)]), problems))
}

fn read_members(
    found: &Found<'_>,
    request: &Received,
) -> Result<(Map<String, Value>, Vec<Problem>), Fault> {
    let value = match (request.body.is_empty(), found.operation.binding.empty_body) {
        (true, EmptyBody::None) => Value::Object(Map::new()),
        (true, EmptyBody::Object) => {
            let message = "The request has no body; without parameters it is {}.";
            return Err(Fault::new(Kind::Malformed, message));
        }
        (false, _) => json(request)?,
    };
    let Value::Object(members) = value else {
        return Err(Fault::new(
            Kind::Malformed,
            "The body must be a JSON object.",
        ));
    };
    let fields = super::fields(found, Location::Body);
    let problems = super::check(&members, &fields, found.place);
    Ok((members, problems))
}

fn json(request: &Received) -> Result<Value, Fault> {
    serde_json::from_slice(&request.body)
        .map_err(|error| Fault::new(Kind::Malformed, format!("The body is not JSON: {error}.")))
}
