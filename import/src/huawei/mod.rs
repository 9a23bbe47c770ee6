//! Reads the facts of Huawei Cloud's Python packages, which `import/huawei/read_sdk.py` prints as JSON.
//!
//! What the packages do not say follows from rules, which are these:
//!
//! * Whole numbers have 64 bits: the packages know one `int`.
//! * A `date` is a timestamp: the packages call `creationTimestamp` one.
//! * A class without members is JSON of any form.
//! * An operation is idempotent if its method is `GET` and its name begins with a verb of reading. The
//!   verb matters because `GET` alone does not: `SyncNode` and `LoginInstanceAdmin` are sent by `GET`.
//!   `PUT` and `DELETE` ought to be idempotent by the definition of HTTP, but what a service does when
//!   it sees one twice (a second order, a restarted task) no fact says. `POST` never is.
//! * `application/json;charset=UTF-8` is `application/json`: JSON is always UTF-8.
//! * A text that is called a password, a token or a private key is not shown.
//! * Members of a body are required as the packages say, although they call every body optional.
//! * A member of a body that says again what the path says, and need not be there, is left out.
//! * An answer that is a text as a whole is taken as bytes: it need not be JSON.
//! * An enum of texts is a type with known values; one of numbers, which have no names, is a number.
//! * Forms of several parts cannot be said in the specification: those operations are left out.

mod classes;
mod operation;
pub mod sdk;
pub(crate) mod secret;
#[cfg(test)]
mod tests;

use std::path::Path;

use classes::Classes;
use sdk::Package;

use crate::error::Problem;
use crate::model::{LeftOut, Service};

/// The name of the vendor's folder in the specification.
pub const VENDOR: &str = "huaweicloud";

/// The version of a service that has the service's name to itself. Others have their version in it.
const OF_THE_SERVICE: [(&str, &str); 3] = [("cbh", "v2"), ("cce", "v3"), ("dcs", "v2")];

/// Reads every version of every service in the document.
///
/// # Errors
/// If the file cannot be read, is not what the script prints, or refers to what is not there.
pub fn read(path: &Path) -> Result<Vec<Service>, Problem> {
    let document = sdk::document(path)?;
    document.services.iter().map(service).collect()
}

fn service(package: &Package) -> Result<Service, Problem> {
    let classes = Classes::of(package);
    let mut service = Service {
        key: key(&package.service, &package.version),
        host: package.service.clone(),
        version: Some(package.version.clone()),
        page: operation::page(&package.service, "{operation}"),
        ..Service::default()
    };
    let mut kept = Vec::new();
    for operation in &package.operations {
        if let Some(reason) = operation::obstacle(operation) {
            service.left_out.push(LeftOut {
                operation: operation.name.clone(),
                reason,
            });
        } else {
            kept.push(operation);
        }
    }
    for operation in &kept {
        let operation = operation::read(operation, &classes, &package.service)?;
        service.operations.push(operation);
    }
    service.types = classes.shared(&kept)?;
    Ok(service)
}

/// `cbh` for its version 2, `cbh_v1` for its version 1.
fn key(service: &str, version: &str) -> String {
    let of_the_service = OF_THE_SERVICE.iter().find(|(name, _)| *name == service);
    if of_the_service.is_some_and(|(_, own)| *own == version) {
        service.to_owned()
    } else {
        format!("{service}_{version}")
    }
}
