//! All outcomes, counted.

use std::collections::BTreeMap;

use super::outcome::{Failure, Kind, Outcome, RequestId};

/// What came of all calls.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    pub successes: u64,
    /// Successes that took more than one attempt.
    pub recovered: u64,
    pub failures: u64,
    /// Calls that panicked, and so have no outcome.
    pub panics: u64,
    /// How often requests were sent, by the client's own account.
    pub sent: u64,
    /// What is known of each call, by its number.
    pub fates: Vec<Fate>,
    /// Failures by variant and class.
    pub groups: BTreeMap<(&'static str, &'static str), Group>,
    pub kinds: Kinds,
    pub request_ids: RequestIds,
}

/// What a program that made a call knows of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Nothing: the call has not ended, or it panicked.
    Unheard,
    /// It was carried out.
    Succeeded,
    /// It failed, and may have been carried out all the same.
    Uncertain,
    /// It failed, and was not carried out.
    RuledOut,
}

/// Failures with the same variant and class.
#[derive(Debug, Clone, Copy, Default)]
pub struct Group {
    pub calls: u64,
    /// Those that say that the request may have been carried out.
    pub uncertain: u64,
}

/// Errors of the service by how well they are known.
#[derive(Debug, Clone, Copy, Default)]
pub struct Kinds {
    pub documented: u64,
    pub pages: u64,
    pub undocumented: u64,
    pub missed: u64,
    /// Failures, of the service or not, that have no known variant.
    pub untyped: u64,
}

/// Failures by what became of the request id.
#[derive(Debug, Clone, Copy, Default)]
pub struct RequestIds {
    pub present: u64,
    pub nowhere: u64,
    pub lost: u64,
    /// Nothing came that could have one.
    pub unanswered: u64,
}

impl Tally {
    /// Of so many calls, of which nothing is known yet. All memory that it takes it takes now.
    pub fn of(calls: u32) -> Self {
        Self {
            fates: vec![Fate::Unheard; calls as usize],
            ..Self::default()
        }
    }

    /// Calls that have ended, in whatever way.
    pub fn ended(&self) -> u64 {
        self.successes + self.failures + self.panics
    }

    /// Adds the outcome of the call with this number.
    pub fn add(&mut self, number: u32, outcome: &Outcome) {
        self.sent += outcome.sent as u64;
        let fate = match &outcome.failure {
            None => {
                self.successes += 1;
                self.recovered += u64::from(outcome.sent > 1);
                Fate::Succeeded
            }
            Some(failure) => {
                self.failures += 1;
                self.add_failure(failure);
                if failure.may_have_been_carried_out {
                    Fate::Uncertain
                } else {
                    Fate::RuledOut
                }
            }
        };
        if let Some(known) = self.fates.get_mut(number as usize) {
            *known = fate;
        }
    }

    fn add_failure(&mut self, failure: &Failure) {
        let variant = failure.variant.unwrap_or("?");
        let group = self.groups.entry((variant, failure.class.name()));
        let group = group.or_default();
        group.calls += 1;
        group.uncertain += u64::from(failure.may_have_been_carried_out);
        self.kinds.untyped += u64::from(failure.variant.is_none());
        match failure.kind {
            Some(Kind::Documented) => self.kinds.documented += 1,
            Some(Kind::Page) => self.kinds.pages += 1,
            Some(Kind::Undocumented) => self.kinds.undocumented += 1,
            Some(Kind::Missed) => self.kinds.missed += 1,
            None => {}
        }
        match failure.request_id {
            Some(RequestId::Present) => self.request_ids.present += 1,
            Some(RequestId::Nowhere) => self.request_ids.nowhere += 1,
            Some(RequestId::Lost) => self.request_ids.lost += 1,
            None => self.request_ids.unanswered += 1,
        }
    }
}
