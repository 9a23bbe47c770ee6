//! That each check can fail: results that no client should have.

use super::{Counted, Evidence, Fate, Memory, Tally, check};

const MEBIBYTE: u64 = 1 << 20;

/// Six calls: three succeeded, two are uncertain, of which one was carried out, and one was refused.
struct Soak {
    tally: Tally,
    counted: Counted,
    memory: Memory,
}

impl Soak {
    fn good() -> Self {
        use Fate::{RuledOut, Succeeded, Uncertain};
        Self {
            tally: Tally {
                successes: 3,
                failures: 3,
                sent: 7,
                fates: vec![
                    Succeeded, Succeeded, Succeeded, Uncertain, Uncertain, RuledOut,
                ],
                ..Tally::default()
            },
            counted: Counted {
                arrived: 7,
                most: 1,
                executions: vec![1, 1, 1, 1],
            },
            memory: Memory {
                samples: vec![20 * MEBIBYTE, 26 * MEBIBYTE, 26 * MEBIBYTE],
            },
        }
    }

    /// The names of the checks that are violated.
    fn violated(change: impl FnOnce(&mut Self)) -> Vec<&'static str> {
        let mut soak = Self::good();
        change(&mut soak);
        let evidence = Evidence {
            tally: &soak.tally,
            counted: &soak.counted,
            memory: &soak.memory,
        };
        let checks = check(&evidence).into_iter();
        checks
            .filter(|check| check.holds == Some(false))
            .map(|check| check.name)
            .collect()
    }
}

#[test]
fn nothing_is_violated_by_a_good_result() {
    assert_eq!(Soak::violated(|_| ()), [""; 0]);
    assert_eq!(Soak::violated(|soak| soak.memory.samples.clear()), [""; 0]);
}

#[test]
fn a_missing_outcome_is_seen() {
    let expected = ["every call had an outcome"];
    assert_eq!(Soak::violated(|soak| soak.tally.failures = 2), expected);
    // A call that panicked is counted, and all the same has no outcome.
    let panicked = |soak: &mut Soak| {
        soak.tally.failures = 2;
        soak.tally.panics = 1;
    };
    assert_eq!(Soak::violated(panicked), expected);
    let unheard = |soak: &mut Soak| soak.tally.fates[4] = Fate::Unheard;
    assert_eq!(Soak::violated(unheard), expected);
}

#[test]
fn a_request_that_was_carried_out_twice_is_seen() {
    let expected = ["nothing was carried out twice"];
    for number in 0..4 {
        let twice = |soak: &mut Soak| soak.counted.executions[number] = 2;
        assert_eq!(Soak::violated(twice), expected, "{number}");
    }
    assert_eq!(Soak::violated(|soak| soak.counted.most = 2), expected);
}

#[test]
fn executions_that_do_not_fit_what_calls_were_told_are_seen() {
    let expected = ["nothing was carried out twice"];
    let success_of_nothing = |soak: &mut Soak| soak.counted.executions[2] = 0;
    assert_eq!(Soak::violated(success_of_nothing), expected);
    let denied = |soak: &mut Soak| soak.counted.executions = vec![1, 1, 1, 0, 1, 1];
    assert_eq!(Soak::violated(denied), expected);
    let never_made = |soak: &mut Soak| soak.counted.executions = vec![1, 1, 1, 0, 1, 0, 1];
    assert_eq!(Soak::violated(never_made), expected);
    let uncertain = |soak: &mut Soak| soak.counted.executions = vec![1, 1, 1, 0, 1];
    assert_eq!(Soak::violated(uncertain), [""; 0]);
}

#[test]
fn an_untyped_failure_is_seen() {
    let expected = ["every failure is typed"];
    assert_eq!(Soak::violated(|soak| soak.tally.kinds.missed = 1), expected);
    assert_eq!(
        Soak::violated(|soak| soak.tally.kinds.untyped = 1),
        expected
    );
}

#[test]
fn a_lost_request_id_is_seen() {
    let violated = Soak::violated(|soak| soak.tally.request_ids.lost = 1);
    assert_eq!(violated, ["every failure has its request id"]);
}

#[test]
fn a_request_that_no_call_knows_of_is_seen() {
    let violated = Soak::violated(|soak| soak.counted.arrived = 8);
    assert_eq!(violated, ["every request is accounted for"]);
}

#[test]
fn growing_memory_is_seen() {
    let violated = Soak::violated(|soak| soak.memory.samples.push(26 * MEBIBYTE + 1));
    assert_eq!(violated, ["memory does not grow"]);
}
