//! One operation: called once as it should be, and once for each error that it documents.

use std::error::Error as StdError;
use std::time::{Duration, Instant};

use cloudbind::operation::{ErrorKind, Operation};
use cloudbind::service::Service;
use cloudbind::{Client, Error, Reply};
use cloudbind_codegen::ir::{self, Api};
use cloudbind_simulator::{Failure, Simulator};

use super::operations::Pair;

/// What the vendors answer to a signature that is wrong.
const SIGNATURE_ERRORS: [&str; 2] = ["APIGW.0301", "AuthFailure.SignatureFailure"];

/// What happened to one operation.
pub struct Visit {
    /// The operation, as the specification has it.
    pub operation: ir::Operation,
    /// Its service.
    pub service: String,
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

/// Calls one operation in every way.
///
/// # Errors
/// If the specification does not know the operation.
pub async fn visit<O: Operation>(
    api: &Api,
    simulator: &Simulator,
    clients: &Pair<O::Service>,
    request: &O,
) -> Result<Visit, Box<dyn StdError>> {
    let (service_name, name) = (O::Service::DESCRIPTION.name, O::DESCRIPTION.name);
    let found = api
        .operations()
        .find(|(_, service, operation)| service.key == service_name && operation.name == name);
    let (vendor, service, operation) =
        found.ok_or_else(|| format!("the specification has no {service_name} {name}"))?;
    let mut rows = vec![call(&clients.right, request, Group::Call, None).await];
    rows.push(call(&clients.wrong, request, Group::WrongKey, None).await);
    let own = operation
        .error_codes
        .iter()
        .map(|code| Wanted::Code(&code.code));
    let statuses = operation
        .error_statuses
        .iter()
        .map(|(status, _)| Wanted::Status(*status));
    let shared = |group, codes: &'_ [ir::ErrorCode]| -> Vec<(Group, String)> {
        codes
            .iter()
            .map(|code| (group, code.code.clone()))
            .collect()
    };
    for wanted in own.chain(statuses) {
        rows.push(provoke(simulator, &clients.right, request, Group::Own, &wanted).await);
    }
    let shared = [
        shared(Group::Service, &service.error_codes),
        shared(Group::Common, &vendor.error_codes),
    ]
    .concat();
    for (group, code) in &shared {
        rows.push(
            provoke(
                simulator,
                &clients.right,
                request,
                *group,
                &Wanted::Code(code),
            )
            .await,
        );
    }
    Ok(Visit {
        operation: operation.clone(),
        service: service_name.to_owned(),
        rows,
    })
}

async fn provoke<O: Operation>(
    simulator: &Simulator,
    client: &Client<O::Service>,
    request: &O,
    group: Group,
    wanted: &Wanted<'_>,
) -> Row {
    let failure = match wanted {
        Wanted::Code(code) => Failure::code(*code),
        Wanted::Status(status) => Failure::status(*status),
    };
    simulator.fail_next(O::DESCRIPTION.name, failure);
    call(client, request, group, Some(wanted)).await
}

/// Whether the value is one of the group's: an error that the operation documents itself has a
/// variant of its own, and so on.
fn belongs<E: ErrorKind>(kind: &E, group: Group) -> bool {
    let shown = format!("{kind:?}");
    match group {
        Group::Service => shown.starts_with("Service("),
        Group::Common | Group::WrongKey => shown.starts_with("Common("),
        Group::Call | Group::Own => !kind.is_unknown() && !shown.contains('('),
    }
}

async fn call<O: Operation>(
    client: &Client<O::Service>,
    request: &O,
    group: Group,
    wanted: Option<&Wanted<'_>>,
) -> Row {
    let start = Instant::now();
    let result = client.send(request).await;
    let time = start.elapsed();
    match result {
        Ok(reply) => success(group, &reply, time),
        Err(error) => failure(group, &error, wanted, time),
    }
}

fn success<R: std::fmt::Debug>(group: Group, reply: &Reply<R>, time: Duration) -> Row {
    Row {
        group,
        // A call that was to fail and did not is no success of the tour.
        outcome: if group == Group::Call {
            Outcome::Success
        } else {
            Outcome::Untyped
        },
        variant: format!("{:?}", **reply),
        code: format!("HTTP {}", reply.status()),
        request_id: reply.request_id().unwrap_or_default().to_owned(),
        time,
    }
}

fn failure<E: ErrorKind>(
    group: Group,
    error: &Error<E>,
    wanted: Option<&Wanted<'_>>,
    time: Duration,
) -> Row {
    let as_wanted = match wanted {
        Some(Wanted::Code(code)) => error.code() == Some(code),
        Some(Wanted::Status(status)) => error.status() == Some(*status),
        None => {
            group == Group::WrongKey
                && error
                    .code()
                    .is_some_and(|code| SIGNATURE_ERRORS.contains(&code))
        }
    };
    let typed = as_wanted && error.kind().is_some_and(|kind| belongs(kind, group));
    Row {
        group,
        outcome: if typed {
            Outcome::Typed
        } else {
            Outcome::Untyped
        },
        variant: error
            .kind()
            .map_or_else(|| error.to_string(), |kind| format!("{kind:?}")),
        code: error.code().unwrap_or_default().to_owned(),
        request_id: error.request_id().unwrap_or_default().to_owned(),
        time,
    }
}
