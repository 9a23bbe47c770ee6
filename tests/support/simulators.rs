//! Simulated clouds that share what takes long to read.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::path::Path;
use std::sync::{Arc, LazyLock};

use cloudbind::{Clock as _, ManualClock};
use cloudbind_codegen::Sources;
use cloudbind_codegen::ir::Api;
use cloudbind_simulator::{Builder, Simulator};

static API: LazyLock<Api> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    let sources = Sources::read(&folder).expect("the specification can be read");
    cloudbind_codegen::read(&sources).expect("the specification has no problems")
});

/// A simulator of the whole specification.
pub fn simulator() -> Builder {
    Simulator::builder().api(API.clone())
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
