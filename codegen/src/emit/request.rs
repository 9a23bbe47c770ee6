//! The request of an operation.

use super::code::Code;
use super::description;
use super::docs::Docs;
use super::field::Member;
use super::object;
use super::sample;
use super::scope::Scope;
use super::uses::Uses;
use crate::ir::Operation;

/// The table of the request, and how the operation travels.
pub fn of<'a>(code: &mut Code, uses: &mut Uses<'a>, scope: &Scope<'_>, operation: &'a Operation) {
    let members: Vec<Member<'_>> = operation
        .caller_parameters()
        .map(|parameter| Member {
            field: &parameter.field,
            location: Some(parameter.location),
            tells_null: true,
            is_client_token: operation.client_token.as_ref().is_some_and(|token| {
                (token.location, &token.name) == (parameter.location, &parameter.field.name)
            }),
        })
        .collect();
    let (name, service) = (&operation.name, scope.marker());
    code.open("::cloudbind::binding::request!");
    code.docs(&docs(scope, operation));
    code.deprecated(operation.deprecated.as_ref());
    code.line(format_args!(
        "pub struct {name} for {service} => {name}Response, {name}Error ="
    ));
    description::of_operation(code, operation);
    object::built(code, uses, scope, &members, name, None);
    code.close();
}

fn docs(scope: &Scope<'_>, operation: &Operation) -> Docs {
    let mut facts = operation.notes.clone();
    if let Some((requests, seconds)) = operation.rate_limit {
        let period = if seconds == 1 {
            "a second".to_owned()
        } else {
            format!("in {seconds} seconds")
        };
        facts.push(format!("Limit: {requests} requests {period}."));
    }
    facts.push(sent_twice(operation));
    facts.extend(super::waiting::docs(operation));
    let success = operation
        .success
        .iter()
        .filter(|(_, meaning)| !meaning.is_empty());
    facts.extend(success.map(|(status, meaning)| format!("Status {status}: {meaning}")));
    let sample = if scope.options.examples.are_shown(operation) {
        sample::example(scope, operation)
    } else {
        Vec::new()
    };
    Docs::new(&operation.summary)
        .warnings(&operation.warnings)
        .paragraph(operation.description.as_deref().unwrap_or_default())
        .list(&facts)
        .verbatim(sample)
        .page(&operation.page.title, &operation.page.address)
}

/// What happens if the same request is sent twice.
fn sent_twice(operation: &Operation) -> String {
    match &operation.client_token {
        _ if operation.idempotent => {
            "Idempotent: sent twice it does no more than once.".to_owned()
        }
        Some(token) => format!(
            "It is safe to send it again: the service recognises it by its `{}`.",
            token.name
        ),
        None => "The page does not say that it may be sent twice: take it that sent twice it acts twice.".to_owned(),
    }
}
