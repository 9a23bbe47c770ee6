//! Whether, when and how often a request is sent again.

mod attempt;
mod backoff;
mod budget;
mod decide;
mod http_date;

use std::time::Duration;

pub use attempt::Attempt;
pub(crate) use backoff::delay;
pub(crate) use budget::Budget;
pub(crate) use decide::{Known, Next, decide};

/// How a client sends requests again.
///
/// Whether a request may be sent again does not depend on these settings: one that was refused
/// before it was carried out may be, one that was sent and whose fate is unknown only if the
/// operation is idempotent, or carries a client token, or the caller says so
/// ([`CallOptions::repeatable`](crate::CallOptions::repeatable)).
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Retry {
    pub(crate) max_attempts: u32,
    pub(crate) base_delay: Duration,
    pub(crate) max_delay: Duration,
    pub(crate) budget: u32,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base_delay: Duration::from_millis(200),
            max_delay: Duration::from_secs(20),
            budget: 50,
        }
    }
}

impl Retry {
    /// At most 4 attempts; waits of up to 0.2 s, 0.4 s, 0.8 s …, 20 s; a budget of 50.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends nothing again.
    pub fn off() -> Self {
        Self::default().max_attempts(1)
    }

    /// How often a request is sent at most, the first time included. Zero counts as one. Default: 4.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest wait before the second attempt; it doubles with each further one. How long is
    /// waited within that is random, so that clients do not return all at once. Default: 200 ms.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// What the longest wait grows to at most. A server that asks for more (`Retry-After`) gets
    /// more, as far as the call's time allows. Default: 20 s.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// How many requests a client and its clones may send again in a row of failures. Each
    /// takes one from the budget, and ten successes put one back, so that an outage is not
    /// multiplied: when it is empty, failures are final. Default: 50.
    ///
    /// It belongs to the client: given for a single call it has no effect.
    pub fn budget(mut self, requests: u32) -> Self {
        self.budget = requests;
        self
    }
}
