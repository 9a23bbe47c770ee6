//! The parameter by which a service recognises a request that is sent again.

use super::cursor::Cursor;
use crate::ir::{ClientToken, Location, Parameter, Shape};
use crate::spec;

/// The client token of an endpoint, if it has one.
pub fn resolve(
    endpoint: &spec::Endpoint,
    parameters: &[Parameter],
    at: Cursor<'_>,
) -> Option<ClientToken> {
    let mut found: Option<ClientToken> = None;
    for (section, location, name, field) in marked(endpoint) {
        let at = at.key(section).key(name);
        check(location, name, field, parameters, at);
        if let Some(first) = &found {
            at.key("client_token").key_problem(
                format!(
                    "`{name}` and `{}` cannot both be the client token",
                    first.name
                ),
                "remove one of the two",
            );
        } else {
            found = Some(ClientToken {
                location,
                name: name.to_owned(),
            });
        }
    }
    found
}

/// The parameters that are marked; a payload is refused where it is resolved.
fn marked(
    endpoint: &spec::Endpoint,
) -> impl Iterator<Item = (&'static str, Location, &str, &spec::Field)> {
    [
        ("path", Location::Path, &endpoint.path),
        ("query", Location::Query, &endpoint.query),
        ("header", Location::Header, &endpoint.header),
        ("body", Location::Body, &endpoint.body),
    ]
    .into_iter()
    .flat_map(|(section, location, fields)| {
        fields
            .iter()
            .filter(|(_, field)| field.client_token)
            .map(move |(name, field)| (section, location, name, field))
    })
}

fn check(
    location: Location,
    name: &str,
    field: &spec::Field,
    parameters: &[Parameter],
    at: Cursor<'_>,
) {
    if location == Location::Path {
        at.key("client_token").key_problem(
            "a path parameter says which resource is meant, and cannot be the client token",
            "remove it",
        );
        return;
    }
    let is_text = parameters.iter().any(|parameter| {
        (parameter.location, parameter.field.name.as_str()) == (location, name)
            && parameter.field.shape == Shape::String
    });
    if !is_text {
        at.key("type").value_problem(
            "a client token is any text, and this type is not",
            "write `type: string`, without `values:`",
        );
    }
    if field.required {
        at.key("required").key_problem(
            "the client fills in a client token only where a caller may leave it out",
            "leave out `required:`; the client always sends one",
        );
    }
    if field.from.is_some() {
        at.key("from").key_problem(
            "a client token is new for each request, and `from` is the same for all",
            "remove one of the two",
        );
    }
}
