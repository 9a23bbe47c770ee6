//! What one operation has to offer to those rules that name its parameters and members.

use std::collections::BTreeMap;

use super::cursor::Cursor;
use crate::ir::{Definition, DefinitionKind, Field, Location, Operation, Service, Shape};
use crate::nearest::nearest;

/// An operation with the service around it.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub service: &'a Service,
    pub operation: &'a Operation,
}

/// A member that a path leads to.
pub struct Member<'a> {
    pub path: Vec<String>,
    pub field: &'a Field,
}

impl<'a> View<'a> {
    pub fn of(service: &'a Service, operation: &'a Operation) -> Self {
        Self { service, operation }
    }

    /// A parameter that callers pass in the query, in a header or in the body.
    pub fn parameter(self, name: &str, at: Cursor<'_>) -> Option<&'a Field> {
        let known: Vec<&Field> = self
            .operation
            .caller_parameters()
            .filter(|parameter| {
                matches!(
                    parameter.location,
                    Location::Query | Location::Header | Location::Body
                )
            })
            .map(|parameter| &parameter.field)
            .collect();
        let found = known.iter().copied().find(|field| field.name == name);
        if found.is_none() {
            let names: Vec<&str> = known.iter().map(|field| field.name.as_str()).collect();
            let what = format!("`{}` has no parameter `{name}` here", self.operation.name);
            unknown(name, what, &names, at);
        }
        found
    }

    /// A member of the response.
    pub fn member(self, path: &str, at: Cursor<'_>) -> Option<Member<'a>> {
        let fields = self.operation.results.iter().map(|result| &result.field);
        let what = format!("the response of `{}`", self.operation.name);
        self.follow(path, fields.collect(), what, true, at)
    }

    /// A member of the response, if there is one of this path that can be used.
    pub fn find(self, path: &str) -> Option<&'a Field> {
        let mut fields: Vec<&Field> = self.operation.results.iter().map(|p| &p.field).collect();
        let mut last = None;
        for (index, step) in path.split('.').enumerate() {
            if index > 0 {
                let around: &Field = last.take()?;
                fields = self.fields(&around.shape)?;
            }
            let known = fields.iter().copied().find(|field| field.name == step);
            last = Some(known.filter(|field| is_plain(field, index == 0))?);
        }
        last
    }

    /// A member of the items of a list.
    pub fn member_of_item(
        self,
        path: &str,
        items: &'a Shape,
        at: Cursor<'_>,
    ) -> Option<Member<'a>> {
        let fields = self.fields(items).unwrap_or_default();
        self.follow(path, fields, "an item".to_owned(), false, at)
    }

    fn follow(
        self,
        path: &str,
        mut fields: Vec<&'a Field>,
        mut around: String,
        mut is_top: bool,
        at: Cursor<'_>,
    ) -> Option<Member<'a>> {
        let steps: Vec<&str> = path.split('.').collect();
        let mut last = None;
        for (index, step) in steps.iter().enumerate() {
            let Some(field) = fields.iter().copied().find(|field| field.name == *step) else {
                let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
                unknown(step, format!("{around} has no member `{step}`"), &names, at);
                return None;
            };
            if !is_plain(field, is_top) {
                at.value_problem(
                    format!("`{step}` is secret, or tells `null` apart, and cannot be used here"),
                    "name another member",
                );
                return None;
            }
            last = Some(field);
            if index + 1 < steps.len() {
                let Some(inner) = self.fields(&field.shape) else {
                    at.value_problem(
                        format!("`{step}` is no object, so nothing is in it"),
                        "name the member alone, or another one",
                    );
                    return None;
                };
                (fields, around, is_top) = (inner, format!("`{step}`"), false);
            }
        }
        last.map(|field| Member {
            path: steps.into_iter().map(str::to_owned).collect(),
            field,
        })
    }

    /// The members of an object.
    fn fields(self, shape: &Shape) -> Option<Vec<&'a Field>> {
        let Shape::Named(name) = shape else {
            return None;
        };
        match &self.definition(name)?.kind {
            DefinitionKind::Object(fields) => Some(fields.iter().collect()),
            DefinitionKind::Enum { .. } => None,
        }
    }

    /// A type by its name.
    pub fn definition(self, name: &str) -> Option<&'a Definition> {
        let definitions: BTreeMap<&str, &Definition> = self.service.definitions().collect();
        definitions.get(name).copied()
    }
}

/// Whether the member is in Rust an `Option` of what it is, and nothing else. Of a response itself,
/// all are that may be shown.
fn is_plain(field: &Field, is_top: bool) -> bool {
    !field.sensitive && (is_top || !field.nullable)
}

fn unknown(name: &str, message: String, known: &[&str], at: Cursor<'_>) {
    let help = match nearest(name, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => "there is none".to_owned(),
        None => format!("known here: `{}`", known.join("`, `")),
    };
    at.value_problem(message, help);
}

/// Refuses what may change something, because it is called more than once.
pub fn check_idempotent(key: &str, view: View<'_>, at: Cursor<'_>) {
    if !view.operation.idempotent {
        at.key(key).key_problem(
            format!("`{key}` is for operations that change nothing"),
            "write `idempotent: true`, if that is so",
        );
    }
}
