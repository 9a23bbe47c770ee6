//! The surface: what callers see of a service, in as few lines as possible, for reviewers.

use std::fmt::Write as _;

use crate::ir::{
    DefinitionKind, Field, Location, Operation, PageBy, Parameter, Service, Shape, Vendor,
};
use crate::name;
use crate::resolve::{error_variant, rust_name, variant_name};

/// One line for each operation, field, value and error that a caller can name.
#[must_use]
pub fn of(vendor: &Vendor, service: &Service) -> String {
    let mut text = format!("{} {}\n", vendor.key, service.key);
    for operation in &service.operations {
        text.push_str(&of_operation(operation));
    }
    for definition in &service.types {
        text.push_str(&of_definition(definition, ""));
    }
    if !service.error_codes.is_empty() {
        let _ = writeln!(
            text,
            "\nServiceErrorCode: {} codes",
            service.error_codes.len()
        );
        for code in &service.error_codes {
            let _ = writeln!(text, "  {} = {}", error_variant(code), code.code);
        }
    }
    text
}

/// The codes that a vendor's operations share.
#[must_use]
pub fn of_vendor(vendor: &Vendor) -> String {
    let mut text = format!(
        "{}\n\nCommonErrorCode: {} codes\n",
        vendor.key,
        vendor.error_codes.len()
    );
    for code in &vendor.error_codes {
        let _ = writeln!(text, "  {} = {}", error_variant(code), code.code);
    }
    text
}

fn of_operation(operation: &Operation) -> String {
    let mut text = format!("\n{}", operation.name);
    if operation.deprecated.is_some() {
        text.push_str(" (deprecated)");
    }
    let _ = writeln!(
        text,
        "  {} {}",
        operation.binding.method, operation.binding.path
    );
    let idempotent = if operation.idempotent {
        "idempotent"
    } else {
        "not idempotent"
    };
    let token = if operation.client_token.is_some() {
        ", token"
    } else {
        ""
    };
    let limit = operation
        .rate_limit
        .map_or_else(String::new, |(requests, seconds)| {
            format!(", {requests} in {seconds} s")
        });
    let _ = writeln!(text, "  {idempotent}{token}{limit}");
    for Parameter {
        location,
        from,
        field: member,
    } in &operation.parameters
    {
        let place = place(*location);
        match from {
            Some(source) => {
                let need = if member.required {
                    "required"
                } else {
                    "optional"
                };
                let source = name::plain(&name::snake(&format!("{source:?}")).ident);
                let _ = writeln!(
                    text,
                    "  > {place} {} from the client's {source}, {need}",
                    member.name
                );
            }
            None => {
                let _ = writeln!(text, "  > {place} {}", field(member, true));
            }
        }
    }
    for Parameter {
        location,
        field: member,
        ..
    } in &operation.results
    {
        let _ = writeln!(text, "  < {} {}", place(*location), field(member, false));
    }
    text.push_str(&of_sequence(operation));
    for code in &operation.error_codes {
        let _ = writeln!(text, "  ! {} = {}", error_variant(code), code.code);
    }
    for (status, _) in &operation.error_statuses {
        let _ = writeln!(text, "  ! {} = status {status}", name::of_status(*status));
    }
    for definition in &operation.types {
        text.push_str(&of_definition(definition, "  "));
    }
    text
}

/// What says how operations are called one after the other.
fn of_sequence(operation: &Operation) -> String {
    let mut text = String::new();
    if let Some(paging) = &operation.paging {
        let by = match &paging.by {
            PageBy::Offset => "offset".to_owned(),
            PageBy::Page(first) => format!("page from {first}"),
            PageBy::NextMarker(member) => format!("marker from {}", member.join(".")),
            PageBy::LastItem(member) => format!("marker from the last {}", member.join(".")),
        };
        let items = paging.items.join(".");
        let _ = writeln!(text, "  * pages of {items} by {} ({by})", paging.place);
    }
    if let Some(waiting) = &operation.waiting {
        let states = |values: &[serde_json::Value]| {
            let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
            texts.join(", ")
        };
        let _ = writeln!(
            text,
            "  * task by {}: done {}, failed {}",
            waiting.member.join("."),
            states(&waiting.success),
            states(&waiting.failure),
        );
    }
    if let Some(starts) = &operation.starts {
        let _ = writeln!(text, "  * begins a task of {}", starts.operation);
    }
    text
}

fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Body => "body",
        Location::Form => "form",
        Location::Payload => "payload",
    }
}

fn of_definition(definition: &crate::ir::Definition, indent: &str) -> String {
    let gap = if indent.is_empty() { "\n" } else { "" };
    let mut text = format!(
        "{gap}{indent}{}",
        name::plain(&name::camel(&definition.name).ident)
    );
    match &definition.kind {
        DefinitionKind::Object(fields) => {
            text.push('\n');
            for member in fields {
                let _ = writeln!(text, "{indent}  - {}", field(member, definition.in_request));
            }
        }
        DefinitionKind::Enum { shape, values } => {
            let values: Vec<String> = values
                .iter()
                .map(|value| format!("{} = {}", variant_name(value), value.value))
                .collect();
            let _ = writeln!(
                text,
                ": open {} {{ {} }}",
                shape_name(shape),
                values.join(", ")
            );
        }
    }
    text
}

fn field(field: &Field, sent: bool) -> String {
    let name = rust_name(field);
    let wire = if name == field.name {
        String::new()
    } else {
        format!(" = {}", field.name)
    };
    let mut text = format!("{name}{wire}: {}", shape_name(&field.shape));
    if sent {
        text.push_str(if field.required {
            ", required"
        } else {
            ", optional"
        });
    }
    if let Some(default) = &field.default {
        let _ = write!(text, ", default {default}");
    }
    for (word, holds) in [
        (", nullable", field.nullable),
        (", sensitive", field.sensitive),
        (", deprecated", field.docs.deprecated.is_some()),
    ] {
        text.push_str(if holds { word } else { "" });
    }
    text
}

fn shape_name(shape: &Shape) -> String {
    match shape {
        Shape::List(inner) => format!("list<{}>", shape_name(inner)),
        Shape::Map(inner) => format!("map<{}>", shape_name(inner)),
        Shape::Named(name) => name::plain(&name::camel(name).ident),
        other => name::plain(&name::snake(&format!("{other:?}")).ident),
    }
}
