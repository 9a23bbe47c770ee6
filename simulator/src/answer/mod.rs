//! What an operation that succeeds answers with.

mod example;
mod page;
mod path;
mod synthesis;
mod task;

pub use task::Tasks;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudbind_codegen::ir::{Location, Shape};
use serde_json::{Map, Value};

use crate::executions::Counter;

pub use synthesis::parameters;
#[cfg(test)]
pub use synthesis::results as made_up;

use crate::find::Found;
use crate::protocol;
use crate::reply::Reply;

/// What comes after what.
#[derive(Debug, Default)]
pub struct Course {
    /// How many items a listing has; `None` if as many as the example.
    pub listed: Option<u64>,
    /// How tasks go.
    pub tasks: Tasks,
    /// How often each task was asked for.
    pub polls: Counter,
}

/// Answers a request that passed `parameters`: with the documented example of that request, else
/// with the first example, else with what the types allow. A listing is cut to the page that was
/// asked for, and a task takes its course.
pub fn success(
    found: &Found<'_>,
    course: &Course,
    parameters: &Map<String, Value>,
    request_id: &str,
) -> Reply {
    let example = example::choose(found.operation, parameters);
    let (status, mut results) = match example {
        Some(example) => (example.status, example.response.clone()),
        None => (found.operation.first_success(), synthesis::results(found)),
    };
    let is_documented = example.is_some_and(|example| example.request == *parameters);
    if let Some(paging) = &found.operation.paging
        && (course.listed.is_some() || !is_documented)
    {
        page::cut(found, paging, course.listed, parameters, &mut results);
    }
    if let Some(waiting) = &found.operation.waiting {
        let polls = course.polls.count(found, parameters);
        task::tell(course.tasks, waiting, polls - 1, &mut results);
    }
    let mut headers = Vec::new();
    let mut body = None;
    for result in &found.operation.results {
        let value = results.get(&result.field.name);
        match (result.location, value) {
            (Location::Header, Some(value)) => {
                headers.push((result.field.name.as_str(), text(value)));
            }
            (Location::Payload, Some(value)) if result.field.shape == Shape::Binary => {
                let bytes = STANDARD.decode(text(value)).unwrap_or_default();
                let reply = Reply::bytes(status, "application/octet-stream", bytes);
                return with_headers(
                    protocol::id_in_header(found.place.vendor, reply, request_id),
                    &headers,
                );
            }
            (Location::Payload, Some(value)) => body = Some(value.clone()),
            (Location::Body, value) => {
                let members = body.get_or_insert_with(|| Value::Object(Map::new()));
                if let (Some(members), Some(value)) = (members.as_object_mut(), value) {
                    members.insert(result.field.name.clone(), value.clone());
                }
            }
            _ => {}
        }
    }
    with_headers(
        protocol::success(found.place.vendor, status, body, request_id),
        &headers,
    )
}

fn with_headers(reply: Reply, headers: &[(&str, String)]) -> Reply {
    headers
        .iter()
        .fold(reply, |reply, (name, value)| reply.with_header(name, value))
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
