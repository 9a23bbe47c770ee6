//! What must be true of every operation of the checkout's specification.

use std::collections::BTreeSet;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cloudbind_codegen::conform;
use cloudbind_codegen::ir::{
    Api, ClientValue, Location, Operation, Parameter, Service, Shape, Vendor,
};
use serde_json::{Map, Value};

use crate::find::{Found, find};
use crate::place::Place;
use crate::received::Received;
use crate::specification::{self, CHECKOUT};
use crate::{answer, parameters, sample_request};

fn api() -> std::sync::Arc<Api> {
    specification::read(Path::new(CHECKOUT), &[]).unwrap_or_else(|problem| panic!("{problem}"))
}

/// The request that a client sends for these parameters, to an address that names no service.
fn request(operation: &Operation, values: &Map<String, Value>) -> Received {
    let binding = &operation.binding;
    let mut request = Received {
        method: binding.method.clone(),
        path: binding.path.clone(),
        headers: vec![("host".to_owned(), b"127.0.0.1".to_vec())],
        ..Received::default()
    };
    for (name, value) in &binding.headers {
        let header = (name.to_ascii_lowercase(), value.clone().into_bytes());
        request.headers.push(header);
    }
    let (mut body, mut payload, mut form) = (Map::new(), None, Vec::new());
    for parameter in &operation.parameters {
        let Some(value) = value(parameter, values) else {
            continue;
        };
        let name = &parameter.field.name;
        match parameter.location {
            Location::Path => {
                request.path = request.path.replace(&format!("{{{name}}}"), &text(&value));
            }
            Location::Query => {
                let separator = if request.query.is_empty() { "" } else { "&" };
                let pair: Vec<String> = items(&value)
                    .map(|item| format!("{name}={}", text(item)))
                    .collect();
                request.query += &[separator, &pair.join("&")].concat();
            }
            Location::Header => {
                let joined: Vec<String> = items(&value).map(text).collect();
                let header = (name.to_ascii_lowercase(), joined.join(",").into_bytes());
                request.headers.push(header);
            }
            Location::Body => drop(body.insert(name.clone(), value)),
            Location::Payload => payload = Some(value),
            Location::Form => form.extend(part(parameter, &value)),
        }
    }
    let has = |location| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|parameter| parameter.location == location)
    };
    let has_members = has(Location::Body);
    let content = payload.or(has_members.then_some(Value::Object(body)));
    if has(Location::Form) {
        form.extend_from_slice(b"--b--\r\n");
        let kind = b"multipart/form-data; boundary=b".to_vec();
        request.headers.push(("content-type".to_owned(), kind));
        request.body = form.into();
    } else if let Some(content) = content {
        let json = ("content-type".to_owned(), b"application/json".to_vec());
        request.headers.push(json);
        request.body = content.to_string().into();
    } else if operation.binding.empty_body == cloudbind_codegen::ir::EmptyBody::Object {
        let json = ("content-type".to_owned(), b"application/json".to_vec());
        request.headers.push(json);
        request.body = "{}".into();
    }
    request
}

/// A parameter as a part of a form whose boundary is `b`; a file is Base64 text.
fn part(parameter: &Parameter, value: &Value) -> Vec<u8> {
    let name = &parameter.field.name;
    let (more, content) = if parameter.field.shape == Shape::File {
        let content = STANDARD.decode(text(value)).expect("it was made so");
        ("; filename=\"a\"", content)
    } else {
        ("", text(value).into_bytes())
    };
    let head = format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
    [head.as_bytes(), &content, b"\r\n"].concat()
}

fn value(parameter: &Parameter, values: &Map<String, Value>) -> Option<Value> {
    match parameter.from {
        None => values.get(&parameter.field.name).cloned(),
        Some(ClientValue::Token) => None,
        Some(_) => parameter.field.required.then(|| "ap-guangzhou".into()),
    }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    match value {
        Value::Array(items) => items.iter(),
        one => std::slice::from_ref(one).iter(),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Does something with each operation, and gives what it complains of.
fn each(
    check: impl Fn(&Api, (&Vendor, &Service, &Operation)) -> Result<(), String>,
) -> Vec<String> {
    let api = api();
    let complaint = |all: (_, _, &Operation)| {
        let problem = check(&api, all).err()?;
        Some(format!("{}: {problem}", all.2.file))
    };
    api.operations().filter_map(complaint).collect()
}

fn found<'a>(api: &'a Api, request: &Received) -> Result<Found<'a>, String> {
    find(api, request).map_err(|miss| miss.fault.message)
}

#[test]
fn each_operation_is_found_by_its_own_request() {
    let problems = each(|api, (vendor, service, operation)| {
        let request = request(operation, &sample_request(vendor, service, operation));
        let found = found(api, &request)?;
        let same = found.operation.file == operation.file;
        same.then_some(())
            .ok_or_else(|| format!("{} is found", found.name()))
    });
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn each_operation_accepts_its_sample_and_misses_what_is_required() {
    let problems = each(|api, (vendor, service, operation)| {
        let sample = sample_request(vendor, service, operation);
        if sample != sample_request(vendor, service, operation) {
            return Err("the sample is another each time".to_owned());
        }
        let good = request(operation, &sample);
        parameters::read(&found(api, &good)?, &good).map_err(|fault| fault.message)?;
        let required = operation
            .caller_parameters()
            .filter(|parameter| parameter.field.required && parameter.location != Location::Path);
        for parameter in required {
            let mut less = sample.clone();
            less.remove(&parameter.field.name);
            let bad = request(operation, &less);
            if parameters::read(&found(api, &bad)?, &bad).is_ok() {
                return Err(format!("`{}` is not missed", parameter.field.name));
            }
        }
        Ok(())
    });
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn each_answer_that_is_made_up_is_one_of_its_types() {
    let problems = each(|api, (vendor, service, operation)| {
        let request = request(operation, &sample_request(vendor, service, operation));
        let found = found(api, &request)?;
        let made = answer::made_up(&found);
        if made != answer::made_up(&found) {
            return Err("the answer is another each time".to_owned());
        }
        let place = Place {
            vendor,
            service: Some(service),
            operation: Some(operation),
        };
        let fields: Vec<_> = operation
            .results
            .iter()
            .map(|result| &result.field)
            .collect();
        let definition = |name: &str| place.definition(name);
        let wrong = conform::check_members(&made, &fields, false, &definition);
        match wrong.first() {
            Some(violation) => Err(format!("{}: {}", violation.place(), violation.message)),
            None => Ok(()),
        }
    });
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn whole_names_are_names_of_one_operation() {
    let api = api();
    let names: BTreeSet<String> = api
        .operations()
        .map(|(vendor, service, operation)| crate::named::whole(vendor, service, operation))
        .collect();
    assert_eq!(names.len(), api.operations().count());
}
