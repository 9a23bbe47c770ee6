//! The constant facts of operations.

use super::code::{Code, literal};
use crate::ir::{ClientToken, ClientValue, EmptyBody, Location, Operation, Parameter};

/// The facts of an operation, one line for each that it has.
pub fn of_operation(code: &mut Code, operation: &Operation) {
    let binding = &operation.binding;
    let (name, method, path) = (
        literal(&operation.name),
        literal(&binding.method),
        literal(&binding.path),
    );
    let headers = binding
        .headers
        .iter()
        .map(|(name, value)| format!("({}, {})", literal(name), literal(value)));
    let from_client = operation.parameters.iter().filter_map(client_parameter);
    let mut facts: Vec<String> = [
        Some(format!("Description::new({name}, {method}, {path})")),
        list("headers", &headers.collect::<Vec<_>>()),
        list("from_client", &from_client.collect::<Vec<_>>()),
    ]
    .into_iter()
    .flatten()
    .collect();
    if binding.empty_body == EmptyBody::Object {
        facts.push(".empty_object_body()".to_owned());
    }
    if operation.idempotent {
        facts.push(".idempotent()".to_owned());
    }
    facts.extend(operation.client_token.as_ref().map(client_token));
    if let Some((requests, seconds)) = operation.rate_limit {
        facts.push(format!(".rate_limit({requests}, {seconds})"));
    }
    // What is set on it stands below it.
    facts
        .iter_mut()
        .skip(1)
        .for_each(|fact| fact.insert_str(0, "    "));
    if let Some(last) = facts.last_mut() {
        last.push(';');
    }
    code.indented(facts);
}

/// A call of a setter that takes a list, unless the list is empty.
fn list(setter: &str, items: &[String]) -> Option<String> {
    (!items.is_empty()).then(|| format!(".{setter}(&[{}])", items.join(", ")))
}

/// A parameter that the client fills in.
fn client_parameter(parameter: &Parameter) -> Option<String> {
    let value = client_value(parameter.from?)?;
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Body => "body",
        Location::Form | Location::Payload => return None,
    };
    let optional = if parameter.field.required {
        ""
    } else {
        ".optional()"
    };
    let name = literal(&parameter.field.name);
    Some(format!(
        "ClientParameter::{place}({name}, ClientValue::{value}){optional}"
    ))
}

/// A client token is a member of the body unless the setter's name says otherwise.
fn client_token(token: &ClientToken) -> String {
    let setter = match token.location {
        Location::Query => "client_token_query",
        Location::Header => "client_token_header",
        Location::Path | Location::Body | Location::Form | Location::Payload => "client_token",
    };
    format!(".{setter}({})", literal(&token.name))
}

/// The variant of the runtime's `ClientValue`; a token has none, because signing takes its place.
fn client_value(value: ClientValue) -> Option<&'static str> {
    match value {
        ClientValue::ProjectId => Some("ProjectId"),
        ClientValue::DomainId => Some("DomainId"),
        ClientValue::Region => Some("Region"),
        ClientValue::Token => None,
    }
}
