//! An order for errors: `{"operation": "…", "error": "…", "times": 1}`.

use cloudbind_codegen::ir::Api;
use serde_json::{Map, Value, json};

use crate::failure::{Asked, Failure};
use crate::named;
use crate::near;
use crate::place::Place;

/// The members of an order.
const MEMBERS: [&str; 3] = ["operation", "error", "times"];
/// More than anybody queues on purpose.
const MOST_TIMES: u64 = 1_000_000;

/// What to fail, how, and how often.
#[derive(Debug, PartialEq, Eq)]
pub struct Order {
    /// The operation as it was written.
    pub operation: String,
    /// Its whole name.
    pub name: String,
    /// The failure as it was written.
    pub error: Value,
    pub failure: Failure,
    pub times: u32,
}

/// Reads an order; the error says what is wrong with it.
pub fn parse(api: &Api, body: &[u8]) -> Result<Order, String> {
    let value: Value =
        serde_json::from_slice(body).map_err(|error| format!("The body is not JSON: {error}."))?;
    let members = value.as_object().ok_or("The body must be a JSON object.")?;
    if let Some(name) = members
        .keys()
        .find(|name| !MEMBERS.contains(&name.as_str()))
    {
        let hint = near::hint(name, MEMBERS);
        return Err(format!(
            "`{name}` is not a member of an order for errors{hint}"
        ));
    }
    let operation = operation(members)?;
    Ok(Order {
        name: named::only(api, &operation)?,
        operation,
        error: members.get("error").cloned().unwrap_or_default(),
        failure: failure(members)?,
        times: times(members)?,
    })
}

fn operation(members: &Map<String, Value>) -> Result<String, String> {
    let name = members.get("operation").ok_or("`operation` is missing.")?;
    let name = name
        .as_str()
        .ok_or("`operation` must be the name of an operation.")?;
    Ok(name.to_owned())
}

fn failure(members: &Map<String, Value>) -> Result<Failure, String> {
    let wrong = || {
        "`error` must be an error code, the name of a failure, or a status from 400 to 599."
            .to_owned()
    };
    match members.get("error") {
        None => Err("`error` is missing.".to_owned()),
        Some(Value::String(text)) if !text.is_empty() => Ok(Failure::parse(text)),
        Some(Value::Number(number)) => {
            let failure = Failure::parse(&number.to_string());
            if matches!(failure.asked, Asked::Status(_)) {
                Ok(failure)
            } else {
                Err(wrong())
            }
        }
        Some(_) => Err(wrong()),
    }
}

fn times(members: &Map<String, Value>) -> Result<u32, String> {
    let Some(times) = members.get("times") else {
        return Ok(1);
    };
    let times = times
        .as_u64()
        .filter(|times| (1..=MOST_TIMES).contains(times));
    times
        .and_then(|times| u32::try_from(times).ok())
        .ok_or_else(|| format!("`times` must be a whole number from 1 to {MOST_TIMES}."))
}

impl Order {
    /// The order as it was understood. A code that is not documented is allowed, but may be a slip.
    pub fn describe(&self, api: &Api) -> Value {
        let mut answer =
            json!({"operation": self.operation, "error": self.error, "times": self.times});
        match &self.failure.asked {
            Asked::Code(code) => {
                let places = || {
                    let of_name = named::operations(api, &self.name);
                    of_name.map(|(vendor, service, operation)| Place {
                        vendor,
                        service: Some(service),
                        operation: Some(operation),
                    })
                };
                answer["documented"] =
                    json!(places().any(|place| place.error_code(code).is_some()));
                let known = places().flat_map(|place| place.error_codes());
                let near = near::nearest(code, known.map(|entry| entry.code.as_str()));
                if let Some(near) = near.filter(|near| near != code) {
                    answer["near"] = json!(near);
                }
            }
            Asked::Status(status) if !self.failure.executed => answer["error"] = json!(status),
            _ => {}
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use cloudbind_codegen::ir::Api;

    #[test]
    fn every_mistake_is_told() {
        let api = Api {
            vendors: Vec::new(),
        };
        for (body, expected) in [
            (
                "",
                "The body is not JSON: EOF while parsing a value at line 1 column 0.",
            ),
            ("[]", "The body must be a JSON object."),
            (
                r#"{"opreation": "A"}"#,
                "`opreation` is not a member of an order for errors; did you mean `operation`?",
            ),
            ("{}", "`operation` is missing."),
            (
                r#"{"operation": 1}"#,
                "`operation` must be the name of an operation.",
            ),
            (r#"{"operation": "A"}"#, "There is no operation `A`"),
        ] {
            assert_eq!(
                super::parse(&api, body.as_bytes()),
                Err(expected.to_owned()),
                "{body}"
            );
        }
    }
}
