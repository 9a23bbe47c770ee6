//! Statuses and codes that stand twice.

use std::collections::BTreeMap;

use super::fault;
use crate::Finding;
use crate::facts::{Page, Shows};

pub fn check(page: &Page, found: &mut Vec<Finding>) {
    let mut codes: BTreeMap<&str, u32> = BTreeMap::new();
    for code in &page.error_codes {
        let (name, line) = (code.code.value.as_str(), code.code.line);
        if let Some(first) = codes.get(name) {
            let message = format!("the code `{name}` stands in line {first} already");
            found.push(fault(
                "duplicate-code",
                line,
                format!("error_codes.{name}"),
                message,
            ));
        } else {
            codes.insert(name, line);
        }
    }
    for example in &page.examples {
        let Shows::Answer(Some(status)) = example.shows else {
            continue;
        };
        let is_known = page
            .answers
            .iter()
            .any(|answer| answer.status.value == status);
        if !is_known && !page.answers.is_empty() {
            let message =
                format!("an example shows the status {status}, which the page does not document");
            found.push(fault(
                "undocumented-status",
                example.line,
                status_place(status),
                message,
            ));
        }
    }
}

fn status_place(status: u16) -> String {
    if (200..300).contains(&status) {
        format!("success.{status}")
    } else {
        format!("error_statuses.{status}")
    }
}
