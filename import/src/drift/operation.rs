//! The operation as a whole: its endpoint, its rate, and whether it should still be used.

use cloudbind_pages::facts::Fact;

use super::change::Class;
use super::comparison::{Comparison, Draft};
use super::place::Place;

impl Comparison<'_> {
    /// What belongs to no parameter and to no answer.
    pub fn operation(&mut self) {
        self.endpoint();
        self.host();
        self.version();
        self.rate_limit();
        let place = Place::of(self.scope.file, "deprecated");
        self.deprecated(
            &place,
            self.page.deprecated.as_ref().map(|fact| fact.line),
            self.scope.endpoint.deprecated.is_some(),
            self.page.title.line,
        );
    }

    fn endpoint(&mut self) {
        let Some(Fact {
            value: (method, path),
            line,
            ..
        }) = &self.page.endpoint
        else {
            return;
        };
        let common = &self.scope.vendor.vendor.content.request.endpoint;
        let own = self.scope.endpoint.endpoint.as_ref();
        let Some(before) = own.or(common.as_ref()) else {
            return;
        };
        let after = format!("{method} {path}");
        if comparable(before) != comparable(&after) {
            let place = Place::of(self.scope.file, "endpoint");
            self.push(
                Draft::new(Class::Breaking, "endpoint-changed", place, *line)
                    .says(before, &after)
                    .message(format!("{before} -> {after}")),
            );
        }
    }

    /// Only the part that names the service: regions and sites have names of their own.
    fn host(&mut self) {
        let Some(host) = &self.page.host else { return };
        let after = host.value.split('.').next().unwrap_or_default();
        let is_name = |text: &str| {
            text.starts_with(|c: char| c.is_ascii_alphabetic())
                && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        let before = &self.scope.service.service.content.host;
        if is_name(after) && !before.eq_ignore_ascii_case(after) {
            let mut place = Place::of(&self.scope.service.service.file, "host");
            place.is_shared = true;
            self.push(
                Draft::new(Class::Breaking, "host-changed", place, host.line)
                    .says(before, after)
                    .message(format!("{before} -> {after}")),
            );
        }
    }

    /// Where no header carries it, the version is a part of paths, and a service may have several.
    fn version(&mut self) {
        let mut headers = self.scope.vendor.vendor.content.request.headers.iter();
        if !headers.any(|(_, value)| value.contains("{version}")) {
            return;
        }
        let service = &self.scope.service.service;
        let (Some(version), Some(before)) = (&self.page.version, &service.content.version) else {
            return;
        };
        if version.value != *before {
            let mut place = Place::of(&service.file, "version");
            place.is_shared = true;
            let after = &version.value;
            self.push(
                Draft::new(Class::Breaking, "version-changed", place, version.line)
                    .says(before, after)
                    .message(format!("{before} -> {after}")),
            );
        }
    }

    fn rate_limit(&mut self) {
        let place = Place::of(self.scope.file, "rate_limit");
        let ours = self.scope.endpoint.rate_limit;
        let shown = |(requests, seconds): (u32, u32)| format!("{requests} in {seconds} s");
        let before = ours.map(|limit| (limit.requests, limit.seconds));
        let theirs = self.page.rate_limit.as_ref();
        let after = theirs.map(|limit| limit.value);
        let is_silent = self.is_from_metadata(&place) && !self.strictness.strict;
        if before == after || (after.is_none() && is_silent) {
            return;
        }
        let end = match (before, after) {
            (Some((a, b)), Some((c, d))) => {
                let fewer = u64::from(c) * u64::from(b) < u64::from(a) * u64::from(d);
                if fewer { ", tightened" } else { ", loosened" }
            }
            _ => "",
        };
        let line = theirs.map_or(self.page.title.line, |limit| limit.line);
        let (before, after) = (before.map(shown), after.map(shown));
        let word = |text: &Option<String>| text.clone().unwrap_or_else(|| "none".to_owned());
        let message = format!("rate limit {} -> {}{end}", word(&before), word(&after));
        self.push(
            Draft::new(Class::Constraints, "rate-limit", place, line)
                .says(before.unwrap_or_default(), after.unwrap_or_default())
                .message(message),
        );
    }
}

/// A method and a path without the names of placeholders, which are parameters and compared as such.
fn comparable(endpoint: &str) -> String {
    let endpoint = endpoint.split('?').next().unwrap_or_default();
    let (method, path) = endpoint.split_once(' ').unwrap_or(("", endpoint));
    let mut text = method.to_uppercase();
    text.push(' ');
    let mut inside = false;
    for c in path.trim().trim_end_matches('/').chars() {
        match c {
            '{' => inside = true,
            '}' => inside = false,
            _ if inside => continue,
            _ => {}
        }
        text.push(c);
    }
    text
}
