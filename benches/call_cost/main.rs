//! What a call costs above a hand-written one: processor time of this process, per call.
//!
//! `cargo bench --bench call_cost`. The method is described in `benches/README.md`.

mod hand_written;
mod report;
mod server;
mod signing;
mod with_cloudbind;

use std::sync::Arc;

use cpu_time::ProcessTime;
use report::Column;
use tokio::task::JoinSet;

/// Calls before anything is measured.
const WARM_UP: usize = 2_000;
/// Calls of each kind in a round.
const CALLS: usize = 5_000;
/// Rounds; the kinds take turns, so that whatever else the machine does meets both.
const ROUNDS: usize = 11;
/// How many calls are made at a time, in the second table.
const CONCURRENT: usize = 64;

/// Something that makes one call.
trait Caller: Send + Sync + 'static {
    fn call(&self) -> impl Future<Output = ()> + Send;
}

fn main() {
    if std::env::args().any(|argument| argument == server::ARGUMENT) {
        return server::run();
    }
    let server = server::Server::start();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime of one thread");
    runtime.block_on(async {
        let hand_written = Arc::new(hand_written::HandWritten::new(&server.url));
        let cloudbind = Arc::new(with_cloudbind::WithCloudbind::new(&server.url));
        for at_a_time in [1, CONCURRENT] {
            run(&hand_written, WARM_UP, at_a_time).await;
            run(&cloudbind, WARM_UP, at_a_time).await;
            let mut by_hand = Column::new("hand-written");
            let mut ours = Column::new("cloudbind");
            for _ in 0..ROUNDS {
                by_hand.add(run(&hand_written, CALLS, at_a_time).await);
                ours.add(run(&cloudbind, CALLS, at_a_time).await);
            }
            let title = format!("microseconds of CPU per call, {at_a_time} at a time");
            report::print(&title, &[by_hand, ours]);
        }
    });
    signing::measure();
}

/// Makes so many calls, and gives the processor time of one in microseconds.
async fn run<C: Caller>(caller: &Arc<C>, calls: usize, at_a_time: usize) -> f64 {
    let began = ProcessTime::now();
    if at_a_time == 1 {
        for _ in 0..calls {
            caller.call().await;
        }
    } else {
        let mut tasks = JoinSet::new();
        for _ in 0..at_a_time {
            let caller = Arc::clone(caller);
            tasks.spawn(async move {
                for _ in 0..calls / at_a_time {
                    caller.call().await;
                }
            });
        }
        while let Some(ended) = tasks.join_next().await {
            ended.expect("no call panics");
        }
    }
    let made = calls / at_a_time * at_a_time;
    began.elapsed().as_secs_f64() * 1e6 / f64::from(u32::try_from(made).unwrap_or(u32::MAX))
}
