//! How the pages of a listing follow each other: one row, of which a macro makes the code.

use super::code::Code;
use super::scope::{Scope, field_ident};
use super::uses::Uses;
use crate::ir::{DefinitionKind, Field, Operation, PageBy, Paging, Shape};

/// The pages of an operation; nothing if it has none.
pub fn of<'a>(code: &mut Code, uses: &mut Uses<'a>, scope: &Scope<'a>, operation: &'a Operation) {
    let Some(paging) = &operation.paging else {
        return;
    };
    let top: Vec<&'a Field> = operation.results.iter().map(|p| &p.field).collect();
    let list = follow(scope, &top, &paging.items).last().copied();
    let Some((place, list)) = parameter(operation, &paging.place).zip(list) else {
        return;
    };
    let Shape::List(item) = &list.shape else {
        return;
    };
    let (kind, marker) = match &paging.by {
        PageBy::Offset => ("offset".to_owned(), None),
        PageBy::Page(first) => (format!("page({first})"), None),
        PageBy::NextMarker(marker) => ("next".to_owned(), Some(path(scope, &top, marker))),
        PageBy::LastItem(marker) => {
            let fields = members(scope, item);
            ("last_item".to_owned(), Some(path(scope, &fields, marker)))
        }
    };
    let mut row = format!("{}: {kind} by {place}, ", operation.name);
    row.extend(size(operation, paging));
    if let Some(total) = &paging.total {
        row.extend(["total ", &path(scope, &top, total), ", "]);
    }
    if let Some(marker) = marker {
        row.extend(["marker ", &marker, ", "]);
    }
    let (items, item) = (path(scope, &top, &paging.items), uses.item_type(list, item));
    code.gap();
    code.open("::cloudbind::binding::pages!");
    code.line(format_args!("{row}items {items} -> {item}"));
    code.close();
}

fn size(operation: &Operation, paging: &Paging) -> Option<String> {
    let limit = parameter(operation, paging.limit.as_ref()?)?;
    let number = |word: &str, size: Option<u64>| {
        size.map_or_else(String::new, |size| format!(" {word} {size}"))
    };
    let default = number("default", paging.default_size);
    let largest = number("largest", paging.largest_size);
    Some(format!("size {limit}{default}{largest}, "))
}

/// The Rust name of a parameter.
pub fn parameter(operation: &Operation, name: &str) -> Option<String> {
    let mut parameters = operation.caller_parameters();
    let found = parameters.find(|parameter| parameter.field.name == name)?;
    Some(field_ident(&found.field).to_string())
}

/// The Rust names on the way to a member: `page_info.total`.
pub fn path(scope: &Scope<'_>, fields: &[&Field], path: &[String]) -> String {
    let idents = follow(scope, fields, path).into_iter().map(field_ident);
    let idents: Vec<String> = idents.map(|ident| ident.to_string()).collect();
    idents.join(".")
}

/// The fields on the way to a member.
fn follow<'a>(scope: &Scope<'a>, fields: &[&'a Field], path: &[String]) -> Vec<&'a Field> {
    let mut fields = fields.to_vec();
    let mut found = Vec::new();
    for step in path {
        let Some(field) = fields.iter().copied().find(|field| field.name == *step) else {
            break;
        };
        found.push(field);
        fields = members(scope, &field.shape);
    }
    found
}

/// The members of an object.
fn members<'a>(scope: &Scope<'a>, shape: &Shape) -> Vec<&'a Field> {
    let Shape::Named(name) = shape else {
        return Vec::new();
    };
    match scope.definition(name).map(|definition| &definition.kind) {
        Some(DefinitionKind::Object(fields)) => fields.iter().collect(),
        _ => Vec::new(),
    }
}
