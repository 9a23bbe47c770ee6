//! Error enums: one per operation, and one each for the codes that a service or vendor shares.

use super::code::{Code, literal};
use super::docs::Docs;
use super::scope::Scope;
use crate::ir::{ErrorCode, Operation};
use crate::name;
use crate::resolve::error_variant;

/// The errors of an operation.
pub fn of_operation(code: &mut Code, scope: &Scope<'_>, operation: &Operation) {
    let name = &operation.name;
    code.open("::cloudbind::binding::errors!");
    code.line(format_args!("pub enum {name}Error of {name};"));
    let shared: Vec<String> = shared(scope)
        .iter()
        .map(|(variant, codes)| format!("{variant}({codes})"))
        .collect();
    if !shared.is_empty() {
        code.line(format_args!("shared {};", shared.join(", ")));
    }
    if !operation.error_codes.is_empty() {
        code.open("codes");
        rows(code, &operation.error_codes);
        code.close();
    }
    if !operation.error_statuses.is_empty() {
        code.open("statuses");
        for (status, meaning) in &operation.error_statuses {
            code.docs(&Docs::new(meaning));
            code.line(format_args!("{} = {status},", name::of_status(*status)));
        }
        code.close();
    }
    code.close();
}

/// Variant and type of the codes that an operation shares with others.
pub fn shared(scope: &Scope<'_>) -> Vec<(&'static str, &'static str)> {
    let of_service =
        (!scope.service.error_codes.is_empty()).then_some(("Service", "ServiceErrorCode"));
    let of_vendor = (!scope.vendor.error_codes.is_empty()).then_some(("Common", "CommonErrorCode"));
    of_service.into_iter().chain(of_vendor).collect()
}

/// The codes that the operations of a service, or of a vendor, share.
pub fn shared_codes(code: &mut Code, name: &str, docs: &str, codes: &[ErrorCode]) {
    if codes.is_empty() {
        return;
    }
    code.gap();
    code.open("::cloudbind::binding::error_codes!");
    code.docs(&Docs::new(docs));
    code.line(format_args!("pub enum {name};"));
    rows(code, codes);
    code.close();
}

fn rows(code: &mut Code, codes: &[ErrorCode]) {
    for entry in codes {
        let description = entry.description.trim();
        code.docs(&match (entry.status, description) {
            (Some(status), "") => Docs::new(&format!("Status {status}.")),
            (Some(status), words) => Docs::new(&format!("Status {status}: {words}")),
            (None, words) => Docs::new(words),
        });
        code.line(format_args!(
            "{} = {},",
            error_variant(entry),
            literal(&entry.code)
        ));
    }
}
