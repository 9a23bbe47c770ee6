//! Rows of tables: one for each field.

use super::code::{Code, literal};
use super::docs::{self, Docs};
use super::scope::{Scope, field_ident};
use super::uses::Uses;
use crate::ir::{Field, Location, Rules, Shape};

/// A field, and what its row says of it.
pub struct Member<'a> {
    pub field: &'a Field,
    /// Where it travels, if it is no member of an object.
    pub location: Option<Location>,
    /// Whether `null` has to be told apart from a missing field.
    pub tells_null: bool,
    /// Whether the client fills it in where the caller leaves it out.
    pub is_client_token: bool,
}

/// How a row is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// What callers have to say.
    Required,
    /// What callers may say, by a setter.
    Optional,
    /// What arrives.
    Received,
}

/// Writes the row of a field of `owner`.
pub fn row<'a>(
    code: &mut Code,
    uses: &mut Uses<'a>,
    scope: &Scope<'_>,
    member: &Member<'a>,
    row: Row,
    owner: Option<&str>,
) {
    let field = member.field;
    code.docs(&docs(member));
    // Nobody can do without what is required, so that a warning would help nobody.
    if row != Row::Required {
        code.deprecated(field.docs.deprecated.as_ref());
    }
    let (ident, ty) = (
        field_ident(field),
        uses.field_type(scope, field, member.tells_null, owner),
    );
    let place = member
        .location
        .map_or("", |location| place(location, field));
    let exact = if row == Row::Optional && is_plain(field) {
        " exact"
    } else {
        ""
    };
    code.line(format_args!(
        "{ident}: {ty} = {place}{}{exact},",
        literal(&field.name)
    ));
}

fn place(location: Location, field: &Field) -> &'static str {
    match (location, &field.shape) {
        (Location::Path, _) => "path ",
        (Location::Query, _) => "query ",
        (Location::Header, _) => "header ",
        (Location::Body, _) => "body ",
        (Location::Form, _) => "form ",
        (Location::Payload, Shape::Binary) => "bytes ",
        (Location::Payload, _) => "payload ",
    }
}

/// Whether a setter takes the value as it is: a literal would not know what to become.
fn is_plain(field: &Field) -> bool {
    let plain = matches!(
        field.shape,
        Shape::Boolean | Shape::Int32 | Shape::Int64 | Shape::Uint64 | Shape::Float
    );
    plain && !field.sensitive && !field.nullable
}

/// The documentation of a field.
fn docs(member: &Member<'_>) -> Docs {
    let Field {
        docs: words,
        rules,
        default,
        nullable,
        ..
    } = member.field;
    let mut facts = constraints(rules, words.unit.as_deref());
    if *nullable && member.tells_null {
        facts.push("`null` says something else than leaving it out.".to_owned());
    }
    if let Some(default) = default {
        facts.push(format!("Default: {}.", docs::code(&default.to_string())));
    }
    if member.is_client_token {
        facts.push(
            "If it is left out, the client fills in a new value for each request.".to_owned(),
        );
    }
    if let Some(reason) = &words.deprecated {
        facts.push(format!("Deprecated: {reason}"));
    }
    facts.extend(words.notes.iter().cloned());
    Docs::new(&words.description)
        .warnings(&words.warnings)
        .list(&facts)
}

/// Constraints as sentences.
fn constraints(rules: &Rules, unit: Option<&str>) -> Vec<String> {
    let mut facts = Vec::new();
    if let Some(unit) = unit {
        facts.push(format!("Unit: {unit}."));
    }
    let mut range = |least: Option<String>, most: Option<String>, noun: &str| match (least, most) {
        (Some(least), Some(most)) => facts.push(format!("From {least} to {most}{noun}.")),
        (Some(least), None) => facts.push(format!("At least {least}{noun}.")),
        (None, Some(most)) => facts.push(format!("At most {most}{noun}.")),
        (None, None) => {}
    };
    range(
        rules.minimum.map(|n| n.to_string()),
        rules.maximum.map(|n| n.to_string()),
        "",
    );
    range(
        rules.min_length.map(|n| n.to_string()),
        rules.max_length.map(|n| n.to_string()),
        " characters",
    );
    range(
        rules.min_items.map(|n| n.to_string()),
        rules.max_items.map(|n| n.to_string()),
        " items",
    );
    if let Some(pattern) = &rules.pattern {
        facts.push(format!("Matches {}.", docs::code(pattern)));
    }
    facts
}
