//! The output parameters.

use crate::document::Table;
use crate::facts::{Answer, Fact};
use crate::recognise::table;
use crate::{Finding, Kind};

/// Reads the output parameters. What wraps them is on no page of an operation.
pub(super) fn read(table: &Table, findings: &mut Vec<Finding>) -> Answer {
    let line = table.header.first().map_or(0, |line| line.line);
    let body = table::fields(table, "response.body", findings);
    let why = "every answer of the vendor has this status";
    let message = "neither the envelope of an answer nor the shape of an error is described on the page: they are the same for all operations of the vendor";
    findings.push(Finding::new(
        Kind::Inferred,
        "envelope-not-shown",
        line,
        "response",
        message,
    ));
    if !body.iter().any(|field| field.name.value == "RequestId") {
        let message =
            "the output parameters have no RequestId, which every answer has: rows may be lost";
        findings.push(Finding::new(
            Kind::Unclear,
            "no-request-id",
            line,
            "response.body",
            message,
        ));
    }
    Answer {
        status: Fact::inferred(200, line, why),
        meaning: None,
        header: Vec::new(),
        body,
        payload: None,
    }
}
