//! The errors that the specification documents, for a second opinion on those that a client does
//! not know.

use std::collections::{HashMap, HashSet};

use cloudbind::Operation;
use cloudbind::service::Service;
use cloudbind_codegen::ir::{Api, ErrorCode};

/// The codes and statuses of each operation. Services have operations of the same name, so the
/// names are those of vendor, service and operation.
#[derive(Debug, Default)]
pub struct Documented {
    operations: HashMap<[String; 3], Errors>,
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
            let name = [&vendor.key, &service.key, &operation.name];
            (name.map(String::clone), errors)
        });
        Self {
            operations: operations.collect(),
        }
    }

    /// Whether an operation documents this code or this status.
    pub fn has<O: Operation>(&self, code: Option<&str>, status: u16) -> bool {
        let service = <O::Service as Service>::DESCRIPTION;
        let name = [service.vendor.name, service.name, O::DESCRIPTION.name];
        let errors = self.operations.get(&name.map(str::to_owned));
        errors.is_some_and(|errors| {
            code.is_some_and(|code| errors.codes.contains(code))
                || errors.statuses.contains(&status)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use cloudbind::Operation;
    use cloudbind::huaweicloud::{cbh, dcs};
    use cloudbind_codegen::Sources;

    use super::Documented;

    #[test]
    fn operations_of_one_name_have_the_errors_of_their_own_service() {
        let sources = Sources::read(Path::new(crate::SPECIFICATION)).expect("the specification");
        let api = cloudbind_codegen::read(&sources).unwrap_or_else(|problems| panic!("{problems}"));
        let documented = Documented::of(&api);
        assert_eq!(
            cbh::CreateInstance::DESCRIPTION.name,
            dcs::CreateInstance::DESCRIPTION.name
        );
        let code = Some("DCS.4001");
        assert!(documented.has::<dcs::CreateInstance>(code, 400));
        assert!(!documented.has::<cbh::CreateInstance>(code, 400));
        assert!(documented.has::<cbh::UpgradeInstance>(None, 404));
        assert!(!documented.has::<cbh::CreateInstance>(None, 404));
    }
}
