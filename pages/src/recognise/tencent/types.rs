//! Objects that fields refer to by name. They are described on another page, seldom on this one.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::{Parts, Purpose};
use crate::document::{Block, Content, Table};
use crate::facts::{Fact, Field, Object};
use crate::recognise::columns::Columns;
use crate::recognise::table;
use crate::types::{self, Type};
use crate::words::Column;
use crate::{Finding, Kind};

/// Reads the objects that the page itself describes, and reports those that it does not.
pub(super) fn read(
    parts: &Parts<'_>,
    body: &[Field],
    output: &Table,
    findings: &mut Vec<Finding>,
) -> Vec<Object> {
    let mut wanted: BTreeMap<String, u32> = BTreeMap::new();
    for field in body {
        name(&field.kind.value, field.kind.line, &mut wanted);
    }
    let columns = Columns::of(output);
    for row in &output.rows {
        if let Some(kind) = types::parse_name(&columns.text(row, Column::Type)) {
            name(&kind, row.line, &mut wanted);
        }
    }
    let mut objects = Vec::new();
    let mut described = BTreeSet::new();
    for (title, line, found) in titled(parts) {
        if described.contains(&title) || std::ptr::eq(found, output) {
            continue;
        }
        let fields = table::fields(found, &format!("types.{title}"), findings);
        for field in &fields {
            name(&field.kind.value, field.kind.line, &mut wanted);
        }
        described.insert(title.clone());
        objects.push(Object {
            name: Fact::stated(title, line),
            fields,
        });
    }
    let missing: Vec<(&String, &u32)> = wanted
        .iter()
        .filter(|(name, _)| !described.contains(*name))
        .collect();
    if let Some(line) = missing.iter().map(|(_, line)| **line).min() {
        let names: Vec<&str> = missing.iter().map(|(name, _)| name.as_str()).collect();
        let message = format!(
            "the page names types that another page describes: {}",
            names.join(", ")
        );
        findings.push(Finding::new(
            Kind::Unclear,
            "types-elsewhere",
            line,
            "types",
            message,
        ));
    }
    objects
}

/// Tables of members below a line that is the name of a type and nothing else.
fn titled<'a>(parts: &Parts<'a>) -> Vec<(String, u32, &'a Table)> {
    let mut found = Vec::new();
    let mut before: Option<&Block> = None;
    for (_, block) in &parts.blocks {
        if let Content::Table(table) = &block.content {
            let title = table
                .caption
                .as_ref()
                .map(|line| (line.text.as_str(), line.line));
            let title =
                title.or_else(|| before.and_then(|block| Some((block.text()?, block.line))));
            let is_type = |text: &str| {
                matches!(types::parse_name(text), Some(Type::Named(_)))
                    && text.starts_with(|c: char| c.is_ascii_uppercase())
            };
            if let Some((title, line)) = title.filter(|(text, _)| is_type(text.trim()))
                && super::parts::purpose(table) != Purpose::Errors
                && Columns::of(table).has_fields()
            {
                found.push((title.trim().to_owned(), line, table));
            }
        }
        before = Some(block);
    }
    found
}

fn name(kind: &Type, line: u32, names: &mut BTreeMap<String, u32>) {
    if let Type::Named(found) = kind.innermost() {
        names.entry(found.clone()).or_insert(line);
    }
}
