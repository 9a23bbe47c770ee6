//! Documented rate limits, kept before the service has to enforce them.

use std::collections::{HashMap, VecDeque};
use std::sync::Mutex;
use std::time::Duration;

use tokio::time::Instant;

use crate::locked::locked;
use crate::operation::{Description, RateLimit};

/// How much longer than the documented period the window is: requests may arrive closer together
/// than they left. The first ones, which wait for new connections, may be later than this; what is
/// refused then is sent again.
const MARGIN: Duration = Duration::from_millis(100);

/// When the latest requests of each operation left, or will leave.
#[derive(Debug, Default)]
pub(crate) struct RateLimits {
    departures: Mutex<HashMap<&'static str, VecDeque<Instant>>>,
}

impl RateLimits {
    /// Books a departure: the moment from which the request may leave.
    ///
    /// In no window as long as the documented period are there more departures than documented.
    /// A window that slides is what the vendors' gateways count in; a bucket of tokens would let
    /// twice as many pass in its first period.
    ///
    /// # Errors
    /// If that is after `latest`; nothing is booked then. Gives how long it would take.
    pub(crate) fn book(
        &self,
        description: &'static Description,
        now: Instant,
        latest: Instant,
    ) -> Result<Instant, Duration> {
        let Some(RateLimit { requests, seconds }) = description.rate_limit else {
            return Ok(now);
        };
        let most = usize::try_from(requests.max(1)).unwrap_or(usize::MAX);
        let window = Duration::from_secs(u64::from(seconds)) + MARGIN;
        let mut departures = locked(&self.departures);
        let departures = departures.entry(description.name).or_default();
        while departures.len() > most {
            departures.pop_front();
        }
        let free = match departures.front() {
            Some(oldest) if departures.len() == most => (*oldest + window).max(now),
            _ => now,
        };
        if free > latest {
            return Err(free - now);
        }
        departures.push_back(free);
        Ok(free)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static TWO_A_SECOND: Description = Description::new("Two", "POST", "/").rate_limit(2, 1);
    static UNLIMITED: Description = Description::new("Any", "POST", "/");

    #[test]
    fn no_window_has_more_departures_than_documented() {
        let limits = RateLimits::default();
        let start = Instant::now();
        let later = start + Duration::from_secs(60);
        let booked: Vec<Instant> = (0..7)
            .filter_map(|_| limits.book(&TWO_A_SECOND, start, later).ok())
            .collect();
        assert_eq!(booked.len(), 7);
        for three in booked.windows(3) {
            assert!(three[2] - three[0] > Duration::from_secs(1));
        }
        assert_eq!(booked[0], start, "the first two leave at once");
        assert_eq!(booked[1], start);
        assert!(
            booked[6] - start < Duration::from_secs(4),
            "and nobody waits longer than needed"
        );
    }

    #[test]
    fn what_would_be_too_late_is_not_booked() {
        let limits = RateLimits::default();
        let now = Instant::now();
        let book = |latest| limits.book(&TWO_A_SECOND, now, latest);
        assert!(book(now).is_ok() && book(now).is_ok());
        assert_eq!(book(now), Err(Duration::from_secs(1) + MARGIN));
        assert_eq!(
            book(now + Duration::from_secs(2)),
            Ok(now + Duration::from_secs(1) + MARGIN)
        );
    }

    #[test]
    fn operations_without_a_limit_leave_at_once() {
        let limits = RateLimits::default();
        let now = Instant::now();
        assert!((0..1000).all(|_| limits.book(&UNLIMITED, now, now) == Ok(now)));
    }
}
