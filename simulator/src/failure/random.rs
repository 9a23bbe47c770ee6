//! Failures that nobody asked for one by one.

use std::sync::Mutex;

use super::Failure;
use crate::locked::locked;

/// How long an oversized answer is: more than an answer has, and little enough to send often.
const LARGE: usize = 1 << 20;

/// Lets a share of the requests fail, the same ones with the same seed.
#[derive(Debug)]
pub struct RandomFaults {
    share: f64,
    kinds: Vec<Failure>,
    random: Mutex<fastrand::Rng>,
}

impl RandomFaults {
    /// A share from 0 to 1; failures that keep a client waiting only with `stalls`.
    pub fn new(share: f64, seed: u64, stalls: bool) -> Self {
        Self {
            share,
            kinds: kinds(stalls),
            random: Mutex::new(fastrand::Rng::with_seed(seed)),
        }
    }

    /// The failure that the next request meets, if any.
    pub fn next(&self) -> Option<Failure> {
        let mut random = locked(&self.random);
        if random.f64() >= self.share {
            return None;
        }
        random.choice(&self.kinds).cloned()
    }
}

fn kinds(stalls: bool) -> Vec<Failure> {
    let mut kinds = vec![
        Failure::refuse(),
        Failure::close_before_answer(),
        Failure::close_within_body(),
        Failure::close_after_body(),
        Failure::truncated_json(),
        Failure::wrong_content_type(),
        Failure::oversized(LARGE),
        Failure::bad_gateway(),
        Failure::too_many_requests(None),
        Failure::unavailable(None),
        Failure::throttled(),
        Failure::redirect("https://elsewhere.example/"),
        Failure::clock_skewed(),
        Failure::expired_token(),
    ];
    kinds.extend([500, 502, 503, 504].map(|status| Failure::status(status).after_execution()));
    if stalls {
        kinds.extend([Failure::stall_headers(), Failure::stall_body()]);
    }
    kinds
}

#[cfg(test)]
mod tests {
    use super::{RandomFaults, kinds};

    #[test]
    fn a_seed_gives_the_same_failures_again() {
        let drawn = |seed| {
            let faults = RandomFaults::new(0.5, seed, true);
            (0..200).map(|_| faults.next()).collect::<Vec<_>>()
        };
        assert_eq!(drawn(1), drawn(1));
        assert_ne!(drawn(1), drawn(2));
    }

    #[test]
    fn the_share_is_kept_and_every_kind_occurs() {
        let faults = RandomFaults::new(0.25, 7, true);
        let met: Vec<_> = (0..10_000).filter_map(|_| faults.next()).collect();
        assert!((2_200..2_800).contains(&met.len()), "{}", met.len());
        for kind in kinds(true) {
            assert!(met.contains(&kind), "{kind:?} never came");
        }
        let (none, all) = (
            RandomFaults::new(0.0, 1, false),
            RandomFaults::new(1.0, 1, false),
        );
        assert!((0..1000).all(|_| none.next().is_none() && all.next().is_some()));
    }
}
