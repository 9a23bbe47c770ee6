//! One operation: called once as it should be, and once for each error that it documents.

use std::time::{Duration, Instant};

use cloudbind_codegen::ir::{self, Operation, Service, Vendor};
use cloudbind_simulator::{Failure, Simulator, sample_request};

use super::callable::{Callable, Callables, Clients, Heard, Key};
use super::raw::Parameters;

/// What the vendors answer to a signature that is wrong.
const SIGNATURE_ERRORS: [&str; 2] = ["APIGW.0301", "AuthFailure.SignatureFailure"];

/// What happened to one operation.
pub struct Visit {
    /// Its whole name.
    pub name: String,
    /// Empty if the client has no such operation.
    pub rows: Vec<Row>,
}

/// One call.
pub struct Row {
    /// What was tried.
    pub group: Group,
    pub outcome: Outcome,
    /// The value that arrived, as a match would name it.
    pub variant: String,
    pub code: String,
    pub request_id: String,
    pub time: Duration,
}

/// What was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// A call that nothing is wrong with.
    Call,
    /// A call that is signed with a wrong key.
    WrongKey,
    /// An error that the operation itself documents.
    Own,
    /// An error that operations of the service share.
    Service,
    /// An error that operations of the vendor share.
    Common,
}

/// How it came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Success,
    Typed,
    Untyped,
}

/// An error to provoke.
enum Wanted<'a> {
    Code(&'a str),
    Status(u16),
}

/// An operation of the specification, with what is around it.
pub type Stop<'a> = (&'a Vendor, &'a Service, &'a Operation);

/// The name that no other operation has.
pub fn whole_name((vendor, service, operation): Stop<'_>) -> String {
    let parts = [&vendor.key, &service.key, &operation.name];
    parts.map(String::as_str).join("/")
}

/// Calls one operation in every way; errors that it shares with others only if one says so.
pub async fn visit(
    stop: Stop<'_>,
    simulator: &Simulator,
    callables: &Callables,
    with_shared: bool,
) -> Visit {
    let (vendor, service, operation) = stop;
    let name = whole_name(stop);
    let Some(callable) = callables.get(&name) else {
        let rows = Vec::new();
        return Visit { name, rows };
    };
    let probe = Probe {
        simulator,
        clients: &callables.clients,
        callable,
        name: &name,
        parameters: Parameters::of(operation, &sample_request(vendor, service, operation)),
    };
    let mut rows = vec![
        probe.call(Group::Call, None).await,
        probe.call(Group::WrongKey, None).await,
    ];
    let codes = |codes: &[ir::ErrorCode]| -> Vec<String> {
        codes.iter().map(|code| code.code.clone()).collect()
    };
    for code in codes(&operation.error_codes) {
        rows.push(probe.provoke(Group::Own, &Wanted::Code(&code)).await);
    }
    for (status, _) in &operation.error_statuses {
        rows.push(probe.provoke(Group::Own, &Wanted::Status(*status)).await);
    }
    let shared = [
        (Group::Service, &service.error_codes),
        (Group::Common, &vendor.error_codes),
    ];
    for (group, list) in shared.into_iter().filter(|_| with_shared) {
        for code in codes(list) {
            rows.push(probe.provoke(group, &Wanted::Code(&code)).await);
        }
    }
    Visit { name, rows }
}

struct Probe<'a> {
    simulator: &'a Simulator,
    clients: &'a Clients,
    callable: &'a dyn Callable,
    name: &'a str,
    parameters: Parameters,
}

impl Probe<'_> {
    async fn provoke(&self, group: Group, wanted: &Wanted<'_>) -> Row {
        let failure = match wanted {
            Wanted::Code(code) => Failure::code(*code),
            Wanted::Status(status) => Failure::status(*status),
        };
        self.simulator.fail_next(self.name, failure);
        self.call(group, Some(wanted)).await
    }

    async fn call(&self, group: Group, wanted: Option<&Wanted<'_>>) -> Row {
        let key = match group {
            Group::WrongKey => Key::Wrong,
            _ => Key::Right,
        };
        let start = Instant::now();
        let heard = self
            .callable
            .call(self.clients, key, &self.parameters)
            .await;
        row(group, heard, wanted, start.elapsed())
    }
}

fn row(group: Group, heard: Heard, wanted: Option<&Wanted<'_>>, time: Duration) -> Row {
    match heard {
        Heard::Success {
            shown,
            status,
            request_id,
        } => Row {
            group,
            // A call that was to fail and did not is no success of the tour.
            outcome: if group == Group::Call {
                Outcome::Success
            } else {
                Outcome::Untyped
            },
            variant: shown,
            code: format!("HTTP {status}"),
            request_id,
            time,
        },
        Heard::Failure {
            shown,
            is_known,
            code,
            status,
            request_id,
        } => {
            let as_wanted = match wanted {
                Some(Wanted::Code(wanted)) => code.as_deref() == Some(wanted),
                Some(Wanted::Status(wanted)) => status == Some(*wanted),
                None => {
                    let code = code.as_deref();
                    group == Group::WrongKey
                        && code.is_some_and(|code| SIGNATURE_ERRORS.contains(&code))
                }
            };
            Row {
                group,
                outcome: if as_wanted && is_known && belongs(&shown, group) {
                    Outcome::Typed
                } else {
                    Outcome::Untyped
                },
                variant: shown,
                code: code.unwrap_or_default(),
                request_id,
                time,
            }
        }
    }
}

/// Whether the value is one of the group's: an error that the operation documents itself has a
/// variant of its own, and so on.
fn belongs(shown: &str, group: Group) -> bool {
    match group {
        Group::Service => shown.starts_with("Service("),
        Group::Common | Group::WrongKey => shown.starts_with("Common("),
        Group::Own => !shown.contains('('),
        Group::Call => false,
    }
}
