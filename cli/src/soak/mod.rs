//! The soak: very many calls against a cloud that fails by chance, and what must be true of them.
//!
//! None of the operations is idempotent, so a request is sent again only where it was refused before
//! it was carried out: two in eighteen of the simulator's failures. The others are final. Retry
//! settings are the default ones with a shorter delay. The retry budget is spent by what is sent
//! again and refilled by successes; it lasts while about half of the requests fail or fewer, and
//! beyond that calls that are refused are given up at once.

mod calls;
mod checks;
mod cloud;
mod documented;
mod memory;
mod options;
mod outcome;
mod report;
mod tally;

use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

use cloudbind_codegen::Sources;
use tokio::task::JoinSet;

use calls::Clients;
use checks::{Evidence, check};
pub use cloud::serve;
use cloud::{Cloud, Counted};
use documented::Documented;
use memory::{Memory, shown};
pub use options::{Faults, Options};
use tally::Tally;

/// Makes all calls and prints what came of them. Gives whether all that must be true is.
///
/// # Errors
/// If the specification cannot be read, or the simulator or a client cannot be started, or the
/// simulator ends too early.
pub async fn run(options: &Options) -> Result<bool, Box<dyn Error>> {
    let Options {
        calls,
        concurrency,
        faults,
    } = options;
    let api = cloudbind_codegen::read(&Sources::read(&faults.spec)?)?;
    let documented = Documented::of(&api);
    drop(api);
    let cloud = Cloud::start(faults)?;
    println!(
        "A simulated cloud listens at {}, in a process of its own. Of good requests, a share of {} fails by chance (seed {}).\n{calls} calls, {concurrency} at a time. Numbers differ a little from run to run, for chance meets requests as they arrive.\n",
        cloud.url(),
        faults.share,
        faults.seed
    );
    let clients = Clients::new(cloud.url(), faults.stalls, documented)?;
    let began = Instant::now();
    let (tally, memory) = drive(Arc::new(clients), options).await;
    let elapsed = began.elapsed().as_secs_f64();
    let counted: Counted = cloud.finish()?;
    let checks = check(&Evidence {
        tally: &tally,
        counted: &counted,
        memory: &memory,
    });
    report::print_failures(&tally);
    report::print_checks(&checks);
    let violated = checks
        .iter()
        .filter(|check| check.holds == Some(false))
        .count();
    #[expect(clippy::cast_precision_loss, reason = "it is for information")]
    let rate = tally.ended() as f64 / elapsed;
    println!(
        "\n{} checks, {violated} violated. {elapsed:.1} s, {rate:.0} calls per second.",
        checks.len()
    );
    Ok(violated == 0)
}

/// Makes the calls, so many at a time, each as a task of its own: one that panics ends no other.
async fn drive(clients: Arc<Clients>, options: &Options) -> (Tally, Memory) {
    let (mut tally, mut memory) = (Tally::of(options.calls), Memory::default());
    let mut numbers = 0..options.calls;
    let mut running = JoinSet::new();
    let mut tenths = 0;
    loop {
        while running.len() < options.concurrency as usize
            && let Some(number) = numbers.next()
        {
            let clients = Arc::clone(&clients);
            running.spawn(async move { (number, clients.call(number).await) });
        }
        match running.join_next().await {
            Some(Ok((number, outcome))) => tally.add(number, &outcome),
            Some(Err(_)) => tally.panics += 1,
            None => return (tally, memory),
        }
        let reached = tally.ended() * 10 / u64::from(options.calls);
        if reached > tenths {
            tenths = reached;
            progress(tenths * 10, &tally, memory.sample());
        }
    }
}

fn progress(percent: u64, tally: &Tally, resident: Option<u64>) {
    let Tally {
        successes,
        failures,
        ..
    } = tally;
    let resident = resident.map_or_else(
        || "memory not measured".to_owned(),
        |bytes| format!("{:>5} MiB resident", shown(bytes)),
    );
    println!("{percent:>3} %  {successes:>8} succeeded  {failures:>8} failed  {resident}");
}
