//! Placeholders of the path, and the rows that describe them.

use std::collections::BTreeSet;

use super::fault;
use crate::Finding;
use crate::facts::Page;

pub fn check(page: &Page, found: &mut Vec<Finding>) {
    let Some(endpoint) = &page.endpoint else {
        return;
    };
    let path = &endpoint.value.1;
    let mut seen = BTreeSet::new();
    let rows = page.path.iter().map(|field| field.name.value.as_str());
    let rows: BTreeSet<&str> = rows.collect();
    for name in placeholders(path) {
        let place = format!("path.{name}");
        if !seen.insert(name) {
            let message = format!("the path has the placeholder `{{{name}}}` twice");
            found.push(fault("placeholder-twice", endpoint.line, place, message));
        } else if !rows.contains(name) {
            let message = format!("no row describes the placeholder `{{{name}}}` of the path");
            found.push(fault(
                "placeholder-without-row",
                endpoint.line,
                place,
                message,
            ));
        }
    }
    for field in &page.path {
        let name = field.name.value.as_str();
        if !seen.contains(name) {
            let message = format!(
                "`{name}` is called a path parameter, but the path `{path}` has no `{{{name}}}`"
            );
            let place = format!("path.{name}");
            found.push(fault(
                "row-without-placeholder",
                field.name.line,
                place,
                message,
            ));
        }
        if let Some(required) = field.required.as_ref().filter(|required| !required.value) {
            let message = "a path parameter is called optional, although no path is without it";
            let place = format!("path.{name}");
            found.push(fault(
                "optional-path-parameter",
                required.line,
                place,
                message,
            ));
        }
    }
}

fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    let parts = path.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name))
}
