//! How long to wait.

use std::time::Duration;

use ring::rand::{SecureRandom as _, SystemRandom};

use super::Retry;

/// How long to wait after the attempt with this number, the first being 1: exponential, with full
/// jitter.
pub(crate) fn delay(retry: &Retry, attempt: u32) -> Duration {
    let doublings = attempt.saturating_sub(1).min(31);
    let longest = retry
        .base_delay
        .saturating_mul(1 << doublings)
        .min(retry.max_delay);
    let mut bytes = [0; 4];
    // Without randomness the wait is the longest one.
    let part = match SystemRandom::new().fill(&mut bytes) {
        Ok(()) => u32::from_le_bytes(bytes),
        Err(_) => u32::MAX,
    };
    // In whole milliseconds: nobody needs it finer.
    let longest = u64::try_from(longest.as_millis()).unwrap_or(u64::MAX);
    let wait = u128::from(longest) * u128::from(part) / u128::from(u32::MAX);
    Duration::from_millis(u64::try_from(wait).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Retry, delay};

    #[test]
    fn it_doubles_up_to_a_limit_and_is_random_within() {
        let retry = Retry::new()
            .base_delay(Duration::from_millis(100))
            .max_delay(Duration::from_millis(500));
        for (attempt, longest) in [(1, 100), (2, 200), (3, 400), (4, 500), (40, 500), (0, 100)] {
            let delays: Vec<Duration> = (0..200).map(|_| delay(&retry, attempt)).collect();
            let longest = Duration::from_millis(longest);
            assert!(delays.iter().all(|delay| *delay <= longest), "{attempt}");
            // That no two hundred of them reach the upper half happens once in 2^200 runs.
            assert!(delays.iter().any(|delay| *delay > longest / 2), "{attempt}");
            assert!(delays.iter().any(|delay| *delay < longest / 2), "{attempt}");
        }
    }

    #[test]
    fn no_setting_overflows() {
        let retry = Retry::new()
            .base_delay(Duration::MAX)
            .max_delay(Duration::MAX);
        assert!(delay(&retry, u32::MAX) <= Duration::MAX);
        let none = Retry::new().base_delay(Duration::ZERO);
        assert_eq!(delay(&none, 3), Duration::ZERO);
    }
}
