//! Method, path and constant headers of an operation.

use std::collections::BTreeSet;

use super::cursor::Cursor;
use super::placement;
use crate::ir::{Binding, Location, Parameter};
use crate::spec;

const METHODS: [&str; 6] = ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"];

/// Resolves how an operation travels, and checks that path and path parameters agree.
pub fn resolve(
    vendor: &spec::Vendor,
    version: Option<&str>,
    endpoint: &spec::Endpoint,
    parameters: &[Parameter],
    at: Cursor<'_>,
) -> Binding {
    let (method, path) = method_and_path(vendor, endpoint, at);
    let placeholders = placeholders(&path, at);
    for name in &placeholders {
        if !parameters
            .iter()
            .any(|p| p.location == Location::Path && p.field.name == *name)
        {
            at.key("endpoint").value_problem(
                format!("`{{{name}}}` has no path parameter"),
                format!("add `{name}:` under `path:`"),
            );
        }
    }
    for parameter in parameters.iter().filter(|p| p.location == Location::Path) {
        if !placeholders.contains(&parameter.field.name) {
            at.key("path").key(&parameter.field.name).key_problem(
                format!("the path has no `{{{}}}`", parameter.field.name),
                "add it to `endpoint:`, or remove the parameter",
            );
        }
    }
    for (name, value) in endpoint.constant_headers.iter() {
        placement::check_header(name, value, at.key("constant_headers").key(name));
    }
    let fill = |text: &str| {
        text.replace("{operation}", &endpoint.operation)
            .replace("{version}", version.unwrap_or_default())
    };
    let headers = vendor
        .request
        .headers
        .iter()
        .chain(endpoint.constant_headers.iter());
    Binding {
        method,
        path,
        headers: headers
            .map(|(name, value)| (name.to_owned(), fill(value)))
            .collect(),
        empty_body: vendor.request.empty_body,
    }
}

fn method_and_path(
    vendor: &spec::Vendor,
    endpoint: &spec::Endpoint,
    at: Cursor<'_>,
) -> (String, String) {
    let Some(text) = endpoint
        .endpoint
        .as_deref()
        .or(vendor.request.endpoint.as_deref())
    else {
        at.value_problem(
            "`endpoint` is missing, and the vendor has no common one",
            "add `endpoint: POST /…`",
        );
        return ("POST".to_owned(), "/".to_owned());
    };
    let (method, path) = text.split_once(' ').unwrap_or((text, "/"));
    if !METHODS.contains(&method) {
        at.key("endpoint").value_problem(
            format!("`{method}` is not a method"),
            format!("begin with one of {}", METHODS.join(", ")),
        );
    }
    let path = path.trim();
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '?' | '#' | '%' | '\\');
    if !path.starts_with('/') || path.contains(odd) {
        at.key("endpoint").value_problem(
            format!("`{path}` is not a path"),
            "begin it with `/`; query parameters stand under `query:`",
        );
    }
    (method.to_owned(), path.to_owned())
}

fn placeholders(path: &str, at: Cursor<'_>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for segment in path
        .split('/')
        .filter(|segment| segment.contains(['{', '}']))
    {
        let name = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        match name.filter(|name| !name.is_empty() && !name.contains(['{', '}'])) {
            Some(name) if !names.insert(name.to_owned()) => {
                at.key("endpoint").value_problem(
                    format!("`{{{name}}}` stands twice in the path"),
                    "give the two different names",
                );
            }
            Some(_) => {}
            None => at.key("endpoint").value_problem(
                format!("`{segment}` is not a placeholder"),
                "a path parameter takes up a whole segment: `/{name}/`",
            ),
        }
    }
    names
}
