//! How often operations may be called.

use std::collections::{HashMap, VecDeque};
use std::sync::Mutex;

use crate::locked::locked;

/// When each operation was called lately.
#[derive(Debug, Default)]
pub struct RateLimits {
    calls: Mutex<HashMap<String, VecDeque<i64>>>,
}

impl RateLimits {
    /// Counts a call of `operation` at `now`, in milliseconds, unless there were as many calls as
    /// `requests` in the `seconds` before it; gives whether it was counted.
    pub fn admit(&self, operation: &str, (requests, seconds): (u32, u32), now: i64) -> bool {
        let window = i64::from(seconds) * 1000;
        let mut calls = locked(&self.calls);
        let calls = calls.entry(operation.to_owned()).or_default();
        // A call of the future is one from before the clock was set back.
        calls.retain(|call| (0..window).contains(&now.saturating_sub(*call)));
        let admitted = calls.len() < usize::try_from(requests).unwrap_or(usize::MAX);
        if admitted {
            calls.push_back(now);
        }
        admitted
    }
}

#[cfg(test)]
mod tests {
    use super::RateLimits;

    #[test]
    fn the_window_slides() {
        let limits = RateLimits::default();
        let admit = |now| limits.admit("a", (2, 1), now);
        assert!(admit(0) && admit(600));
        assert!(!admit(999), "two calls within the second before");
        assert!(admit(1000), "the first one is a second ago");
        assert!(
            !admit(1599),
            "the refused call did not count, the other two do"
        );
        assert!(admit(1600));
        assert!(
            limits.admit("b", (2, 1), 1600),
            "operations do not share a limit"
        );
    }

    #[test]
    fn a_clock_that_is_set_back_locks_nobody_out() {
        let limits = RateLimits::default();
        assert!(limits.admit("a", (1, 1), 1_000_000));
        assert!(limits.admit("a", (1, 1), 5));
    }
}
