//! A limit on how many requests all calls of a client together send again.

use std::sync::atomic::{AtomicU32, Ordering};

/// What sending a request again costs; a success puts one back.
const COST: u32 = 10;

/// A bucket of tokens that calls share.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
    capacity: u32,
}

impl Budget {
    /// Full, with room for so many requests.
    pub(crate) fn new(requests: u32) -> Self {
        let capacity = requests.saturating_mul(COST);
        Self {
            tokens: AtomicU32::new(capacity),
            capacity,
        }
    }

    /// Takes what sending a request again costs; gives whether that was there.
    pub(crate) fn withdraw(&self) -> bool {
        let rest = |tokens: u32| tokens.checked_sub(COST);
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, rest)
            .is_ok()
    }

    /// Puts back what a success is worth.
    pub(crate) fn deposit(&self) {
        // Nearly always it is full, and then nothing is written to what all threads share.
        if self.tokens.load(Ordering::Relaxed) < self.capacity {
            let more = |tokens: u32| (tokens < self.capacity).then(|| tokens + 1);
            let _ = self
                .tokens
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;

    #[test]
    fn ten_successes_pay_for_one_more_request() {
        let budget = Budget::new(2);
        assert!(budget.withdraw() && budget.withdraw());
        assert!(!budget.withdraw(), "it is empty");
        (0..9).for_each(|_| budget.deposit());
        assert!(!budget.withdraw());
        budget.deposit();
        assert!(budget.withdraw());
        (0..1000).for_each(|_| budget.deposit());
        assert!(budget.withdraw() && budget.withdraw());
        assert!(!budget.withdraw(), "it holds no more than at the start");
    }

    #[test]
    fn no_size_overflows() {
        assert!(!Budget::new(0).withdraw());
        assert!(Budget::new(u32::MAX).withdraw());
    }
}
