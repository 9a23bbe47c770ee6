//! What time it is: a signature contains it, so tests must be able to say.

use std::fmt::Debug;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

use crate::value::EpochSeconds;

/// Tells the time.
pub trait Clock: Debug + Send + Sync {
    /// Seconds since 1970-01-01T00:00:00Z.
    fn unix_seconds(&self) -> i64;
}

/// The system's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn unix_seconds(&self) -> i64 {
        EpochSeconds::from(SystemTime::now()).0
    }
}

/// The time as the server has it: a clock, and how far the server's is ahead of it.
#[derive(Debug)]
pub(crate) struct ServerTime {
    clock: Arc<dyn Clock>,
    /// In seconds.
    ahead: AtomicI64,
}

impl ServerTime {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            ahead: AtomicI64::new(0),
        }
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub(crate) fn unix_seconds(&self) -> i64 {
        let ahead = self.ahead.load(Ordering::Relaxed);
        self.clock.unix_seconds().saturating_add(ahead)
    }

    /// Remembers that the server's clock shows `unix_seconds` now.
    pub(crate) fn learn(&self, unix_seconds: i64) {
        let ahead = unix_seconds.saturating_sub(self.clock.unix_seconds());
        self.ahead.store(ahead, Ordering::Relaxed);
    }
}

impl<T: Clock + ?Sized> Clock for Arc<T> {
    fn unix_seconds(&self) -> i64 {
        (**self).unix_seconds()
    }
}

/// A clock that stands still until it is set. A test keeps an `Arc` of the one that it gives to a
/// client, and moves it between calls.
#[derive(Debug)]
pub struct ManualClock {
    seconds: AtomicI64,
}

impl ManualClock {
    /// A clock that shows `unix_seconds`.
    #[must_use]
    pub fn new(unix_seconds: i64) -> Self {
        Self {
            seconds: AtomicI64::new(unix_seconds),
        }
    }

    /// Makes it show `unix_seconds`.
    pub fn set(&self, unix_seconds: i64) {
        self.seconds.store(unix_seconds, Ordering::Relaxed);
    }

    /// Moves it by `seconds`, which may be negative.
    pub fn advance(&self, seconds: i64) {
        self.seconds.fetch_add(seconds, Ordering::Relaxed);
    }
}

impl Clock for ManualClock {
    fn unix_seconds(&self) -> i64 {
        self.seconds.load(Ordering::Relaxed)
    }
}
