//! What only the sample code says.

use super::operation::Names;
use super::outline::Part;
use super::section::Section;
use crate::facts::Basis;
use crate::{Document, Finding, Kind};

/// Says so if the operation's name stands nowhere else.
pub fn remark(document: &Document, parts: &[Part<'_>], names: &Names, findings: &mut Vec<Finding>) {
    let Some(operation) = &names.operation else {
        return;
    };
    let mut before = parts.iter().filter(|part| part.line <= operation.line);
    let is_in_sample = before
        .next_back()
        .is_some_and(|part| part.section == Section::Sdk);
    if is_in_sample && operation.basis == Basis::Stated && document.address.is_none() {
        let message = format!(
            "the name `{}` of the operation stands only in the sample code",
            operation.value
        );
        let rule = "operation-in-sample";
        findings.push(Finding::new(
            Kind::Inferred,
            rule,
            operation.line,
            "",
            message,
        ));
    }
}
