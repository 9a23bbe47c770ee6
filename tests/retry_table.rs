//! The table of `docs/retries.md`: what becomes of a call when something goes wrong.
//!
//! Every row is tried out against a simulated cloud that counts what it carries out, and the table in
//! the document is what was seen. `CLOUDBIND_BLESS=1 cargo test --test retry_table` writes it there.

#[path = "support/crowd.rs"]
mod crowd;
#[path = "retry_table/faults.rs"]
mod faults;
#[path = "support/operations.rs"]
mod operations;
#[path = "retry_table/run.rs"]
mod run;
#[path = "support/simulators.rs"]
mod simulators;
#[path = "retry_table/table.rs"]
mod table;
#[path = "support/transports.rs"]
mod transports;

use std::sync::Arc;

use cloudbind::tencentcloud::cynosdb;
use cloudbind::{Error, ManualClock};
use cloudbind_simulator::Failure;
use faults::{FAULTS, Fault, Situation, Vendor};
use run::{Mode, Seen};
use table::Row;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// How many calls are tried out at the same time.
const AT_A_TIME: usize = 48;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_document_says_what_happens() {
    let room = Arc::new(Semaphore::new(AT_A_TIME));
    let mut running = JoinSet::new();
    for situation in [Situation::Once, Situation::ForEver] {
        for (index, fault) in FAULTS.iter().enumerate() {
            let room = Arc::clone(&room);
            running.spawn(async move { ((situation, index), row(fault, situation, &room).await) });
        }
    }
    let mut rows = Vec::new();
    while let Some(row) = running.join_next().await {
        rows.push(row.expect("a row of the table is not as it must be; see above"));
    }
    rows.sort_by_key(|(place, _)| *place);
    let of = |wanted: Situation| {
        let rows = rows
            .iter()
            .filter(|((situation, _), _)| *situation == wanted);
        table::markdown(rows.map(|(_, row)| row))
    };
    table::compare(&[
        ("the fault comes once", of(Situation::Once)),
        ("the fault stays", of(Situation::ForEver)),
    ]);
}

/// Tries a fault out in every way.
async fn row(fault: &'static Fault, situation: Situation, room: &Semaphore) -> Row {
    let run = async |vendor, mode| {
        let _place = room.acquire().await.expect("it is not closed");
        let seen = run::run(fault, situation, vendor, mode).await;
        check(fault, situation, mode, &seen);
        seen
    };
    let both = async |mode| {
        let (tencent, huawei) = tokio::join!(run(Vendor::Tencent, mode), run(Vendor::Huawei, mode));
        vec![tencent, huawei]
    };
    let (idempotent, not_idempotent, said_to_be_repeatable) = tokio::join!(
        both(Mode::Idempotent),
        both(Mode::NotIdempotent),
        both(Mode::SaidToBeRepeatable)
    );
    assert_eq!(
        said_to_be_repeatable, idempotent,
        "{}: a caller who says so gets what an idempotent operation gets",
        fault.name
    );
    Row {
        fault: fault.name,
        cells: vec![idempotent, not_idempotent],
    }
}

/// What must hold whatever the table says.
fn check(fault: &Fault, situation: Situation, mode: Mode, seen: &Seen) {
    let place = format!("{}, {situation:?}, {mode:?}: {seen:?}", fault.name);
    if mode == Mode::NotIdempotent {
        assert!(seen.executions <= 1, "carried out twice: {place}");
    }
    assert!(
        seen.executions == 0 || seen.succeeded || seen.perhaps_done,
        "it was carried out, and the error denies it: {place}"
    );
    assert!(
        seen.executions > 0 || !seen.succeeded,
        "a success of nothing: {place}"
    );
}

/// A connection that is closed behind the client's back is kept for the next request, which may be on
/// its way when the client learns of it. That request is not sent again unless it never left.
#[tokio::test]
async fn a_connection_that_ended_unannounced_carries_nothing_out_twice() {
    let clock = Arc::new(ManualClock::new(run::NOW));
    let simulator = simulators::start(simulators::simulator_at(&clock)).await;
    let client = run::builder(&simulator, &clock).ignore_rate_limits();
    let client = client.build().expect("all is given");
    for number in 0..100 {
        let required = cynosdb::PauseServerlessRequired {
            cluster_id: format!("cynosdbmysql-{number}"),
        };
        simulator.fail_next("PauseServerless", Failure::close_after_body());
        let outcome = client.send(&cynosdb::PauseServerless::new(required)).await;
        if let Err(error) = outcome {
            assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
            assert!(error.may_have_been_carried_out());
        }
    }
    let executions = simulator.executions();
    assert_eq!(executions.most_for_one_request, 1);
    assert!(executions.total <= 100, "{executions:?}");
}
