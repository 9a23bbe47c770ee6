//! Trying one call out.

use std::sync::Arc;
use std::time::Duration;

use cloudbind::huaweicloud::dcs;
use cloudbind::operation::Operation;
use cloudbind::service::Service;
use cloudbind::tencentcloud::cynosdb;
use cloudbind::{CallOptions, Client, ClientBuilder, Credentials, Error, ManualClock, Retry};
use cloudbind_simulator::{Failure, Simulator};

use super::faults::{Fault, Kind, Situation, Vendor};
use super::operations::Idempotent;
use super::simulators::{simulator_at, start};
use super::transports::{Nobody, UnreachableAtFirst};

/// The largest answer that the client accepts, in bytes.
pub const LARGEST_ANSWER: usize = 4096;
/// The time of the simulated cloud, in seconds since 1970.
pub const NOW: i64 = 1_735_689_600;
/// More failures than there are attempts.
const MANY: usize = 10;
/// How long an attempt that is to run into it may take: a slow machine carries a request out in it.
const STALL: Duration = Duration::from_secs(2);

/// Who says that the request may be sent twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// The operation's page.
    Idempotent,
    /// Nobody.
    NotIdempotent,
    /// The caller.
    SaidToBeRepeatable,
}

/// What became of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// As the document says it.
    pub outcome: String,
    pub succeeded: bool,
    /// What the error says of it.
    pub perhaps_done: bool,
    pub attempts: usize,
    /// By the simulator's count.
    pub executions: u64,
}

pub async fn run(fault: &Fault, situation: Situation, vendor: Vendor, mode: Mode) -> Seen {
    match vendor {
        Vendor::Tencent => {
            let required = cynosdb::PauseServerlessRequired {
                cluster_id: "cynosdbmysql-example".into(),
            };
            let pause = cynosdb::PauseServerless::new(required);
            in_mode(fault, situation, vendor, mode, pause).await
        }
        Vendor::Huawei => {
            let required = dcs::CancelInstanceResizeRequired {
                instance_id: "5560df16-cebf-4473-95c4-d1b573c16e79".into(),
                task_id: "ff80808264da33890164da42b0c50007".into(),
            };
            let cancel = dcs::CancelInstanceResize::new(required);
            in_mode(fault, situation, vendor, mode, cancel).await
        }
    }
}

async fn in_mode<O: Operation>(
    fault: &Fault,
    situation: Situation,
    vendor: Vendor,
    mode: Mode,
    operation: O,
) -> Seen {
    let options = CallOptions::new();
    match mode {
        Mode::Idempotent => call(fault, situation, vendor, &Idempotent(operation), options).await,
        Mode::NotIdempotent => call(fault, situation, vendor, &operation, options).await,
        Mode::SaidToBeRepeatable => {
            call(fault, situation, vendor, &operation, options.repeatable()).await
        }
    }
}

async fn call<O: Operation>(
    fault: &Fault,
    situation: Situation,
    vendor: Vendor,
    operation: &O,
    options: CallOptions,
) -> Seen {
    let clock = Arc::new(ManualClock::new(NOW));
    let simulator = start(simulator_at(&clock)).await;
    expect_failures(&simulator, fault, situation, vendor, O::DESCRIPTION.name);
    let builder = builder::<O::Service>(&simulator, &clock);
    let nobody = Nobody::new();
    let client = of_kind(builder, &fault.kind, situation, &nobody);
    let client = client.build().expect("all is given");
    let outcome = client.send_with(operation, &options).await;
    let attempts = 1 + match &outcome {
        Ok(reply) => reply.earlier_attempts().len(),
        Err(error) => error.earlier_attempts().len(),
    };
    let arrived = simulator.requests().len();
    let lost = match (&fault.kind, situation) {
        (Kind::NothingListens, Situation::Once) => 1,
        (Kind::NothingListens, Situation::ForEver) => attempts,
        _ => 0,
    };
    assert_eq!(
        attempts,
        arrived + lost,
        "{}: what the client says and what arrived",
        fault.name
    );
    Seen {
        succeeded: outcome.is_ok(),
        perhaps_done: outcome
            .as_ref()
            .is_err_and(Error::may_have_been_carried_out),
        outcome: outcome.map_or_else(|error| said(&error), |_| "success".to_owned()),
        attempts,
        executions: simulator.executions().total,
    }
}

/// A client with the default number of attempts, and hardly a wait between them.
pub fn builder<S: Service>(simulator: &Simulator, clock: &Arc<ManualClock>) -> ClientBuilder<S> {
    Client::builder()
        .endpoint(simulator.url())
        .region("ap-guangzhou")
        .project_id(Simulator::PROJECT_ID)
        .credentials(key())
        .clock(Arc::clone(clock))
        .max_response_bytes(LARGEST_ANSWER)
        .retry(Retry::new().base_delay(Duration::from_millis(1)))
}

fn expect_failures(
    simulator: &Simulator,
    fault: &Fault,
    situation: Situation,
    vendor: Vendor,
    operation: &str,
) {
    let failure = match &fault.kind {
        Kind::Fails(failure) => failure(vendor),
        Kind::Stalls(failure) => failure(),
        Kind::ExpiredRenewably => Failure::expired_token(),
        // Once, the clock itself is what goes wrong.
        Kind::ClockIsSlow if situation == Situation::ForEver => Failure::clock_skewed(),
        Kind::ClockIsSlow | Kind::NothingListens => return,
    };
    let times = match situation {
        Situation::Once => 1,
        Situation::ForEver => MANY,
    };
    for _ in 0..times {
        simulator.fail_next(operation, failure.clone());
    }
}

fn of_kind<S: Service>(
    builder: ClientBuilder<S>,
    kind: &Kind,
    situation: Situation,
    nobody: &Nobody,
) -> ClientBuilder<S> {
    match (kind, situation) {
        (Kind::Fails(_), _) => builder,
        (Kind::Stalls(_), _) => builder.attempt_timeout(STALL),
        (Kind::NothingListens, Situation::Once) => builder.transport(UnreachableAtFirst::new()),
        (Kind::NothingListens, Situation::ForEver) => builder.endpoint(&nobody.url),
        (Kind::ClockIsSlow, _) => builder.clock(ManualClock::new(NOW - 3600)),
        (Kind::ExpiredRenewably, _) => builder.credentials_provider(key()),
    }
}

fn key() -> Credentials {
    Credentials::access_key(Simulator::ACCESS_KEY_ID, Simulator::SECRET_KEY)
}

/// An error in the words of the document.
fn said<E>(error: &Error<E>) -> String {
    let variant = match error {
        Error::Service(error) => format!("`Service`, {}", error.class),
        Error::Connect(_) => "`Connect`".to_owned(),
        Error::Timeout(_) => "`Timeout`".to_owned(),
        Error::Interrupted(_) => "`Interrupted`".to_owned(),
        Error::TooLarge(_) => "`TooLarge`".to_owned(),
        Error::Decode(_) => "`Decode`".to_owned(),
        _ => "another error".to_owned(),
    };
    if error.may_have_been_carried_out() {
        format!("{variant} (?)")
    } else {
        variant
    }
}
