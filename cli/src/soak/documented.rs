//! The errors that the specification documents, for a second opinion on those that a client does
//! not know.

use std::collections::{HashMap, HashSet};

use cloudbind_codegen::ir::{Api, ErrorCode};

/// The codes and statuses of each operation, by its name.
#[derive(Debug, Default)]
pub struct Documented {
    operations: HashMap<String, Errors>,
}

#[derive(Debug, Default)]
struct Errors {
    codes: HashSet<String>,
    statuses: HashSet<u16>,
}

impl Documented {
    pub fn of(api: &Api) -> Self {
        let operations = api.operations().map(|(vendor, service, operation)| {
            let lists = [
                &operation.error_codes,
                &service.error_codes,
                &vendor.error_codes,
            ];
            let code = |entry: &ErrorCode| entry.code.clone();
            let errors = Errors {
                codes: lists.into_iter().flatten().map(code).collect(),
                statuses: operation
                    .error_statuses
                    .iter()
                    .map(|entry| entry.0)
                    .collect(),
            };
            (operation.name.clone(), errors)
        });
        Self {
            operations: operations.collect(),
        }
    }

    /// Whether an operation documents this code or this status.
    pub fn has(&self, operation: &str, code: Option<&str>, status: u16) -> bool {
        self.operations.get(operation).is_some_and(|errors| {
            code.is_some_and(|code| errors.codes.contains(code))
                || errors.statuses.contains(&status)
        })
    }
}
