//! Failures that wait for requests.

use std::collections::VecDeque;
use std::sync::Mutex;

use super::Failure;
use crate::locked::locked;

/// Failures in the order in which they were asked for.
#[derive(Debug, Default)]
pub struct Waiting {
    queue: Mutex<VecDeque<(String, Failure, u32)>>,
}

impl Waiting {
    /// Lets the next `times` requests of `operation` fail, after those that wait already.
    pub fn push(&self, operation: &str, failure: Failure, times: u32) {
        locked(&self.queue).push_back((operation.to_owned(), failure, times));
    }

    /// The failure that a request of `operation` meets now, if any.
    pub fn take(&self, operation: &str) -> Option<Failure> {
        let mut queue = locked(&self.queue);
        let index = queue.iter().position(|(name, _, _)| name == operation)?;
        let entry = queue.get_mut(index)?;
        entry.2 = entry.2.saturating_sub(1);
        let (failure, used_up) = (entry.1.clone(), entry.2 == 0);
        if used_up {
            queue.remove(index);
        }
        Some(failure)
    }

    /// Forgets all of them; gives how many requests they would have met.
    pub fn clear(&self) -> u64 {
        locked(&self.queue)
            .drain(..)
            .map(|(_, _, times)| u64::from(times))
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, Waiting};

    #[test]
    fn failures_wait_in_line_by_operation() {
        let waiting = Waiting::default();
        waiting.push("A", Failure::code("one"), 2);
        waiting.push("B", Failure::code("other"), 1);
        waiting.push("A", Failure::code("two"), 1);
        let taken: Vec<_> = (0..4).map(|_| waiting.take("A")).collect();
        let code = |code: &str| Some(Failure::code(code));
        assert_eq!(taken, [code("one"), code("one"), code("two"), None]);
        assert_eq!(waiting.clear(), 1);
        assert_eq!(waiting.take("B"), None);
    }
}
