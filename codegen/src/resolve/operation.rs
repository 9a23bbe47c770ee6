//! One endpoint's file to one operation.

use std::collections::BTreeMap;

use super::binding;
use super::cursor::Cursor;
use super::definition::{Types, refuse_client_value, rust_name};
use super::namespace::Namespace;
use super::{client_token, example, placement};
use crate::ir::{Definition, ErrorCode, Field, Location, Operation, Parameter, Shape};
use crate::name;
use crate::spec::{self, Entries};

/// What an operation needs to know of its surroundings.
pub struct Surroundings<'a> {
    pub vendor: &'a spec::Vendor,
    pub version: Option<&'a str>,
    /// Types of the service by name, resolved before its operations.
    pub service_types: &'a BTreeMap<&'a str, &'a Definition>,
}

/// Resolves one endpoint.
pub fn resolve<'a>(
    around: &Surroundings<'a>,
    file: &str,
    endpoint: &spec::Endpoint,
    namespace: &'a mut Namespace,
    at: Cursor<'a>,
) -> Operation {
    check_name(file, endpoint, namespace, at);
    let own = endpoint.types.iter().map(|(name, _)| name);
    let mut types = Types::new(around.service_types, own, namespace);
    types.definitions(&endpoint.types, at.key("types"));
    let parameters = parameters(endpoint, &mut types, at);
    let results = results(endpoint, &mut types, at);
    let types = types.finish();
    let success = success(endpoint, at);
    let error_codes = error_codes(&endpoint.error_codes, at.key("error_codes"));
    let error_statuses = statuses(&endpoint.error_statuses, at.key("error_statuses"));
    check_variants(&error_codes, &error_statuses, at.key("error_codes"));
    let (examples, faulty_examples) = example::resolve(
        endpoint,
        &parameters,
        &results,
        &success,
        &types,
        around.service_types,
        at,
    );
    Operation {
        name: endpoint.operation.clone(),
        file: file.to_owned(),
        summary: endpoint.summary.clone(),
        description: endpoint.description.clone(),
        page: endpoint.page.clone(),
        deprecated: endpoint.deprecated.clone(),
        warnings: endpoint.warnings.clone(),
        notes: endpoint.notes.clone(),
        binding: binding::resolve(around.vendor, around.version, endpoint, &parameters, at),
        idempotent: endpoint.idempotent,
        client_token: client_token::resolve(endpoint, &parameters, at),
        rate_limit: rate_limit(endpoint, at),
        parameters,
        success,
        results,
        // These look at other operations, too, and are resolved once all are there.
        paging: None,
        waiting: None,
        starts: None,
        error_codes,
        error_statuses,
        types,
        examples,
        faulty_examples,
    }
}

fn check_name(file: &str, endpoint: &spec::Endpoint, namespace: &mut Namespace, at: Cursor<'_>) {
    let operation = &endpoint.operation;
    let at = at.key("operation");
    // An abbreviation keeps the capitals that the vendor's SDKs give it: `DescribeDBInstances`.
    let is_type_name = operation.starts_with(|c: char| c.is_ascii_uppercase())
        && operation.chars().all(|c| c.is_ascii_alphanumeric())
        && operation != "Self";
    if !is_type_name {
        at.value_problem(
            format!("`{operation}` cannot be the name of an operation"),
            "write it as the vendor's SDKs do: `PauseServerless`",
        );
        return;
    }
    let expected = format!("{}.yaml", name::plain(&name::snake(operation).ident));
    if !file.ends_with(&format!("/{expected}")) {
        // Whoever has the right file has the names, too.
        at.value_problem(
            format!("the file of `{operation}` is called otherwise"),
            format!("rename the file to {expected}"),
        );
        return;
    }
    if matches!(expected.as_str(), "mod.yaml" | "types.yaml") {
        at.value_problem(
            format!("`{operation}` would be generated into a file that every service has"),
            "leave it out until the generator knows another name for it",
        );
    }
    for suffix in ["", "Required", "Response", "Error"] {
        let what = format!("operation `{operation}`");
        let remedy = "give the type another name: its key under `types:`, or its `type_name:`";
        namespace.take(&format!("{operation}{suffix}"), &what, remedy, at);
    }
}

fn parameters<'a>(
    endpoint: &spec::Endpoint,
    types: &mut Types<'a>,
    at: Cursor<'a>,
) -> Vec<Parameter> {
    let mut names = Namespace::of_fields(at);
    let mut all = Vec::new();
    for (section, location, fields) in [
        ("path", Location::Path, &endpoint.path),
        ("query", Location::Query, &endpoint.query),
        ("header", Location::Header, &endpoint.header),
        ("body", Location::Body, &endpoint.body),
        ("form", Location::Form, &endpoint.form),
    ] {
        for (wire_name, field) in fields.iter() {
            let at = at.key(section).key(wire_name);
            let resolved = if location == Location::Form {
                form_field(wire_name, field, at, &endpoint.operation, types)
            } else {
                types.field(wire_name, field, at, &endpoint.operation, section)
            };
            if field.from.is_none() {
                let what = format!("`{section}.{wire_name}`");
                names.take(
                    &rust_name(&resolved),
                    &what,
                    "give one of them another name with `rename:`",
                    at,
                );
            }
            placement::check(location, &resolved, at, types);
            if location == Location::Path && !field.required {
                at.key_problem(
                    "a path parameter is always required",
                    "add `required: true`",
                );
            }
            all.push(Parameter {
                location,
                from: field.from,
                field: resolved,
            });
        }
    }
    let has_json = !endpoint.body.is_empty() || endpoint.payload.is_some();
    if has_json && !endpoint.form.is_empty() {
        at.key("form").key_problem(
            "a request whose body is a form has no other",
            "remove `form`, or `body` and `payload`",
        );
    }
    if let Some(payload) = &endpoint.payload {
        let at = at.key("payload");
        if !endpoint.body.is_empty() {
            at.key_problem(
                "a request has either `body` or `payload`",
                "remove one of the two",
            );
        }
        refuse_client_value(payload, at);
        let field = types.field("payload", payload, at, &endpoint.operation, "");
        names.take(
            &rust_name(&field),
            "`payload`",
            "give one of them another name with `rename:`",
            at,
        );
        placement::check(Location::Payload, &field, at, types);
        all.push(Parameter {
            location: Location::Payload,
            from: None,
            field,
        });
    }
    all
}

/// A field of a form, or a file in it.
fn form_field<'a>(
    name: &str,
    field: &spec::Field,
    at: Cursor<'a>,
    parent: &str,
    types: &mut Types<'a>,
) -> Field {
    refuse_client_value(field, at);
    if field.type_expression.as_deref() != Some("file") {
        return types.field(name, field, at, parent, "form");
    }
    if field.sensitive {
        at.key("sensitive")
            .key_problem("what is in a file is never shown", "remove it");
    }
    let bytes = spec::Field {
        type_expression: Some("binary".to_owned()),
        sensitive: false,
        ..field.clone()
    };
    Field {
        shape: Shape::File,
        ..types.field(name, &bytes, at, parent, "form")
    }
}

fn results<'a>(endpoint: &spec::Endpoint, types: &mut Types<'a>, at: Cursor<'a>) -> Vec<Parameter> {
    let at = at.key("response");
    let mut names = Namespace::default();
    let mut all = Vec::new();
    let parent = &endpoint.operation;
    for (section, key, location, fields) in [
        (
            "header",
            "response.header",
            Location::Header,
            &endpoint.response.header,
        ),
        (
            "body",
            "response.body",
            Location::Body,
            &endpoint.response.body,
        ),
    ] {
        for (wire_name, field) in fields.iter() {
            let at = at.key(section).key(wire_name);
            let resolved = types.field(wire_name, field, at, parent, key);
            let what = format!("`{section}.{wire_name}`");
            names.take(
                &rust_name(&resolved),
                &what,
                "give one of them another name with `rename:`",
                at,
            );
            refuse_client_value(field, at);
            if location == Location::Header {
                // `null` never arrives as such, and what arrives as text may be empty.
                placement::check(
                    location,
                    &Field {
                        nullable: false,
                        ..resolved.clone()
                    },
                    at,
                    types,
                );
            }
            all.push(Parameter {
                location,
                from: None,
                field: resolved,
            });
        }
    }
    if let Some(payload) = &endpoint.response.payload {
        let at = at.key("payload");
        if !endpoint.response.body.is_empty() {
            at.key_problem(
                "a response has either `body` or `payload`",
                "remove one of the two",
            );
        }
        refuse_client_value(payload, at);
        let field = types.field(
            "payload",
            payload,
            at,
            &format!("{parent}Response"),
            "response",
        );
        names.take(
            &rust_name(&field),
            "`payload`",
            "give one of them another name with `rename:`",
            at,
        );
        all.push(Parameter {
            location: Location::Payload,
            from: None,
            field,
        });
    }
    all
}

fn success(endpoint: &spec::Endpoint, at: Cursor<'_>) -> Vec<(u16, String)> {
    if endpoint.success.is_empty() {
        return vec![(200, String::new())];
    }
    let statuses = statuses(&endpoint.success, at.key("success"));
    for (status, _) in statuses
        .iter()
        .filter(|(status, _)| !(200..300).contains(status))
    {
        at.key("success").key(&status.to_string()).key_problem(
            format!("{status} is not a success"),
            "success statuses are 200 to 299; others stand under `error_statuses:`",
        );
    }
    statuses
}

fn statuses(entries: &Entries<String>, at: Cursor<'_>) -> Vec<(u16, String)> {
    let mut all = Vec::new();
    for (text, meaning) in entries.iter() {
        match text.parse::<u16>() {
            Ok(status) if (100..600).contains(&status) && status.to_string() == text => {
                all.push((status, meaning.clone()));
            }
            _ => at.key(text).key_problem(
                format!("`{text}` is not an HTTP status"),
                "write a number from 100 to 599",
            ),
        }
    }
    all
}

fn rate_limit(endpoint: &spec::Endpoint, at: Cursor<'_>) -> Option<(u32, u32)> {
    let limit = endpoint.rate_limit?;
    if limit.requests == 0 || limit.seconds == 0 {
        at.key("rate_limit").key_problem(
            "a limit of nothing",
            "write how many requests in how many seconds",
        );
        return None;
    }
    Some((limit.requests, limit.seconds))
}

/// Resolves documented codes and checks that their variants differ.
pub fn error_codes(entries: &Entries<spec::ErrorCode>, at: Cursor<'_>) -> Vec<ErrorCode> {
    let mut names = Namespace::default();
    for reserved in ["Service", "Common", "Unknown"] {
        names.take(reserved, "a variant that every error has", "", at);
    }
    let mut all = Vec::new();
    for (code, entry) in entries.iter() {
        let resolved = ErrorCode {
            code: code.to_owned(),
            name: entry.name.clone(),
            status: entry.status,
            class: entry.class,
            description: entry.description.clone(),
        };
        let at = at.key(code);
        names.take(
            &error_variant(&resolved),
            &format!("code `{code}`"),
            "give one of them another name with `name:`",
            at,
        );
        if entry
            .status
            .is_some_and(|status| !(100..600).contains(&status))
        {
            at.key("status")
                .value_problem("not an HTTP status", "write a number from 100 to 599");
        }
        all.push(resolved);
    }
    all
}

/// Codes and statuses are variants of one enum.
fn check_variants(codes: &[ErrorCode], statuses: &[(u16, String)], at: Cursor<'_>) {
    for code in codes {
        let variant = error_variant(code);
        if let Some((status, _)) = statuses
            .iter()
            .find(|(status, _)| name::of_status(*status) == variant)
        {
            at.key(&code.code).key_problem(
                format!(
                    "code `{}` and status {status} would both be called `{variant}` in Rust",
                    code.code
                ),
                "give the code another name with `name:`",
            );
        }
    }
}

/// The variant's name in Rust.
#[must_use]
pub fn error_variant(code: &ErrorCode) -> String {
    name::plain(&name::camel(code.name.as_deref().unwrap_or(&code.code)).ident)
}
