//! Simulated clouds as tests need them.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::sync::Arc;

use cloudbind::{Clock as _, ManualClock};
use cloudbind_simulator::{Builder, Simulator};

/// A simulator of the whole specification.
pub fn simulator() -> Builder {
    Simulator::builder()
}

/// The same, with a clock that a test moves. Operations may be called as often as one likes: while
/// the clock stands still, so would the window of a rate limit.
pub fn simulator_at(clock: &Arc<ManualClock>) -> Builder {
    let clock = Arc::clone(clock);
    simulator()
        .clock(Arc::new(move || clock.unix_seconds()))
        .unlimited()
}

pub async fn start(builder: Builder) -> Simulator {
    builder.start().await.expect("a loopback port is free")
}
