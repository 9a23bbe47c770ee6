//! What time it is.

use std::fmt;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// The system's clock, or one that a test sets.
#[derive(Clone, Default)]
pub enum Clock {
    #[default]
    System,
    /// Gives seconds since 1970.
    Set(Arc<dyn Fn() -> i64 + Send + Sync>),
}

impl Clock {
    /// Seconds since 1970.
    pub fn seconds(&self) -> i64 {
        self.milliseconds().div_euclid(1000)
    }

    /// Milliseconds since 1970; a clock that was set has whole seconds only.
    pub fn milliseconds(&self) -> i64 {
        match self {
            Self::System => SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .ok()
                .and_then(|since| i64::try_from(since.as_millis()).ok())
                .unwrap_or_default(),
            Self::Set(seconds) => seconds().saturating_mul(1000),
        }
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::System => "System",
            Self::Set(_) => "Set",
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Clock;

    #[test]
    fn milliseconds_and_seconds_agree() {
        let set = Clock::Set(Arc::new(|| -7));
        assert_eq!((set.seconds(), set.milliseconds()), (-7, -7000));
        let (before, after) = (Clock::System.seconds(), Clock::System.milliseconds());
        assert!(
            before > 1_735_689_600,
            "this was written in a year after 2024"
        );
        assert!((0..10_000).contains(&(after - before * 1000)));
    }
}
