//! Statuses and codes that stand twice.

use std::collections::BTreeMap;

use super::fault;
use crate::facts::{Page, Shows};
use crate::{Finding, Kind};

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
    undescribed(page, found);
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

/// An example of a success of which no table describes a member.
fn undescribed(page: &Page, found: &mut Vec<Finding>) {
    let Some(success) = page.success() else {
        return;
    };
    if !success.body.is_empty() || success.payload.is_some() {
        return;
    }
    let shown = page.examples.iter().find(|example| {
        let of_success = match example.shows {
            Shows::Answer(Some(status)) => status == success.status.value,
            Shows::Answer(None) => true,
            Shows::Request => false,
        };
        let members = example.json.as_ref().and_then(|json| json.as_object());
        of_success && members.is_some_and(|members| !members.is_empty())
    });
    if let Some(example) = shown {
        found.push(Finding::new(
            Kind::Unclear,
            "answer-without-table",
            example.line,
            "response.body",
            "an example shows members of the answer, but no table describes them",
        ));
    }
}

fn status_place(status: u16) -> String {
    if (200..300).contains(&status) {
        format!("success.{status}")
    } else {
        format!("error_statuses.{status}")
    }
}
