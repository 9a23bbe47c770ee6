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
