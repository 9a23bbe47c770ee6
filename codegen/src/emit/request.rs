//! The request of an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::Docs;
use super::field::{Member, Presence};
use super::object::Struct;
use super::sample;
use super::scope::{Scope, field_ident};
use crate::ir::{Location, Operation, Shape};

/// The request type, its constructor and its setters.
pub fn of(scope: &Scope<'_>, operation: &Operation) -> TokenStream {
    let members = operation
        .caller_parameters()
        .map(|parameter| Member {
            field: &parameter.field,
            key: key(parameter.location, &parameter.field.name),
            tells_null: true,
            is_client_token: operation.client_token.as_ref().is_some_and(|token| {
                (token.location, &token.name) == (parameter.location, &parameter.field.name)
            }),
        })
        .collect();
    let request = Struct {
        ident: format_ident!("{}", operation.name),
        docs: docs(scope, operation),
        members,
        presence: Presence::AsDocumented,
        is_built: true,
        owner: None,
        deprecated: operation
            .deprecated
            .as_ref()
            .map(|reason| quote!(#[deprecated = #reason]))
            .unwrap_or_default(),
    };
    let declaration = request.declaration(scope);
    let construction = request.construction(scope);
    quote!(#declaration #construction)
}

/// Where in the specification's file a parameter is.
pub fn key(location: Location, name: &str) -> String {
    let section = match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Body => "body",
        Location::Payload => return "payload".to_owned(),
    };
    format!("{section}.{name}")
}

/// What `Operation::encode` does: one line for each place that parameters travel in.
pub fn encode(operation: &Operation) -> TokenStream {
    let sections = [
        (Location::Path, quote!(path)),
        (Location::Query, quote!(query)),
        (Location::Header, quote!(header)),
        (Location::Body, quote!(body)),
    ];
    let calls = sections.into_iter().filter_map(|(location, method)| {
        let entries: Vec<TokenStream> = operation
            .caller_parameters()
            .filter(|parameter| parameter.location == location)
            .map(|parameter| {
                let (name, ident) = (&parameter.field.name, field_ident(&parameter.field));
                quote!((#name, &self.#ident))
            })
            .collect();
        (!entries.is_empty()).then(|| quote!(request.#method(&[#(#entries),*]);))
    });
    let payload = operation
        .caller_parameters()
        .find(|parameter| parameter.location == Location::Payload);
    let payload = payload.map(|parameter| {
        let ident = field_ident(&parameter.field);
        match (&parameter.field.shape, parameter.field.required) {
            (Shape::Binary, true) => quote!(request.binary_payload(Some(self.#ident.as_ref()));),
            (Shape::Binary, false) => {
                quote!(request.binary_payload(self.#ident.as_ref().map(AsRef::as_ref));)
            }
            _ => quote!(request.payload(&self.#ident);),
        }
    });
    quote!(#(#calls)* #payload)
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
    let success = operation
        .success
        .iter()
        .filter(|(_, meaning)| !meaning.is_empty());
    facts.extend(success.map(|(status, meaning)| format!("Status {status}: {meaning}")));
    Docs::new(&operation.summary)
        .warnings(&operation.warnings)
        .paragraph(operation.description.as_deref().unwrap_or_default())
        .list(&facts)
        .markdown(&format!("Errors: [`{}Error`].", operation.name))
        .verbatim(sample::example(scope, operation))
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
