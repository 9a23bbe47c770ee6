//! Whether the page puts things in other words than when it was imported last.

use std::collections::BTreeMap;

use cloudbind_pages::Page;

use super::change::Class;
use super::comparison::Draft;
use super::place::Place;
use super::scope::Scope;
use crate::page::target::vendor_folder;
use crate::page::{Surroundings, Target, draft};

/// The places where both had words, and not the same ones.
pub fn changed(page: &Page, scope: Scope<'_>, before: &BTreeMap<String, String>) -> Vec<Draft> {
    if before.is_empty() {
        return Vec::new();
    }
    let target = Target {
        vendor: vendor_folder(page.vendor),
        service: scope.service.key.clone(),
        host: scope.service.service.content.host.clone(),
        operation: scope.endpoint.operation.clone(),
        file: scope.file.to_owned(),
        address: None,
        exists: true,
    };
    let now = draft(page, &target, &surroundings(scope));
    let others = now
        .wording
        .iter()
        .filter(|(place, words)| before.get(*place).is_some_and(|before| before != *words));
    others
        .map(|(place, words)| {
            let line = now.lines.get(place).copied().unwrap_or(page.title.line);
            Draft::new(
                Class::Wording,
                "wording",
                Place::of(scope.file, place),
                line,
            )
            .says("", words)
            .message("the page says it in other words")
        })
        .collect()
}

/// What decides the names of the page's types: they are parts of places.
fn surroundings(scope: Scope<'_>) -> Surroundings {
    let service = scope.service;
    let own = service.service.content.types.iter();
    let more = service.types.iter();
    let more = more.flat_map(|types| types.content.types.iter());
    Surroundings {
        shared: own.chain(more).map(|(name, _)| name.to_owned()).collect(),
        ..Surroundings::default()
    }
}
