//! How patient a program is.

use std::time::Duration;

use ring::rand::{SecureRandom as _, SystemRandom};

use super::Waiting;
use crate::client::CallOptions;

const WITHIN: Duration = Duration::from_secs(30 * 60);
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// How often to ask for the state of a task, and for how long.
///
/// What is not set is as the specification of the operation says, and else: at once, then after 2
/// seconds, and after pauses that are each half as long again, up to 30 seconds; for 30 minutes.
/// Each pause is shortened by up to a fifth at random, so that programs do not ask all at once.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Wait {
    within: Option<Duration>,
    pause: Option<(Duration, Duration)>,
    pub(super) options: CallOptions,
}

impl Wait {
    /// With what the operation and this library have as defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long to wait at most. The last question is put a second before, or a tenth of the time if
    /// that is less.
    pub fn within(mut self, limit: Duration) -> Self {
        self.within = Some(limit);
        self
    }

    /// How long to pause between questions, always the same but for chance.
    pub fn every(self, pause: Duration) -> Self {
        self.backoff(pause, pause)
    }

    /// How long to pause after the first question, and what the pauses grow to.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.pause = Some((first, longest));
        self
    }

    /// Settings for the call that each question is.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    pub(super) fn limit(&self, waiting: &Waiting) -> Duration {
        let seconds = |limit: u32| Duration::from_secs(limit.into());
        self.within
            .unwrap_or_else(|| waiting.within.map_or(WITHIN, seconds))
    }

    /// The pause after the question with this number, the first being 1.
    pub(super) fn pause(&self, waiting: &Waiting, polls: u32) -> Duration {
        let (first, longest) = self.pause.unwrap_or_else(|| {
            let first = waiting
                .every
                .map_or(FIRST_PAUSE, |pause| Duration::from_secs(pause.into()));
            (first, LONGEST_PAUSE.max(first))
        });
        let longest = longest.max(first);
        let growth = 1.5_f64.powi(i32::try_from(polls.saturating_sub(1)).unwrap_or(i32::MAX));
        let pause = Duration::try_from_secs_f64(first.as_secs_f64() * growth)
            .map_or(longest, |pause| pause.min(longest));
        pause.mul_f64(1.0 - 0.2 * chance())
    }
}

/// A number from 0 to 1.
fn chance() -> f64 {
    let mut bytes = [0; 4];
    // Without randomness the pause is the longest one.
    match SystemRandom::new().fill(&mut bytes) {
        Ok(()) => f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX),
        Err(_) => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Wait, Waiting};

    const PLAIN: Waiting = Waiting::new("State");

    fn within(wait: &Wait, waiting: &Waiting, polls: u32, longest: f64) {
        let pauses: Vec<f64> = (0..200)
            .map(|_| wait.pause(waiting, polls).as_secs_f64())
            .collect();
        let shortest = longest * 0.8;
        assert!(
            pauses
                .iter()
                .all(|pause| (shortest - 1e-6..=longest + 1e-6).contains(pause)),
            "{polls}: {pauses:?}"
        );
        // That two hundred of them are all in one half happens twice in 2^200 runs.
        let middle = longest * 0.9;
        assert!(longest == 0.0 || pauses.iter().any(|pause| *pause < middle));
        assert!(longest == 0.0 || pauses.iter().any(|pause| *pause > middle));
    }

    #[test]
    fn pauses_grow_up_to_a_limit_and_are_random_within_a_fifth() {
        let usual = Wait::new();
        for (polls, longest) in [(1, 2.0), (2, 3.0), (3, 4.5), (8, 30.0), (u32::MAX, 30.0)] {
            within(&usual, &PLAIN, polls, longest);
        }
        within(&usual, &PLAIN.every(7), 1, 7.0);
        within(&usual, &PLAIN.every(40), 9, 40.0);
        let steady = Wait::new().every(Duration::from_secs(5));
        within(&steady, &PLAIN.every(7), 1, 5.0);
        within(&steady, &PLAIN.every(7), 50, 5.0);
    }

    #[test]
    fn no_setting_overflows() {
        let longest = Wait::new().backoff(Duration::MAX, Duration::MAX);
        assert!(longest.pause(&PLAIN, u32::MAX) <= Duration::MAX);
        let none = Wait::new().every(Duration::ZERO);
        assert_eq!(none.pause(&PLAIN, 9), Duration::ZERO);
    }

    #[test]
    fn the_program_says_more_than_the_specification_and_that_more_than_the_library() {
        assert_eq!(Wait::new().limit(&PLAIN).as_secs(), 1800);
        assert_eq!(Wait::new().limit(&PLAIN.within(60)).as_secs(), 60);
        let short = Wait::new().within(Duration::from_secs(5));
        assert_eq!(short.limit(&PLAIN.within(60)).as_secs(), 5);
    }
}
