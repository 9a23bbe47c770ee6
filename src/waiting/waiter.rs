//! One wait: what an answer means, and how long to pause before the next question.

use std::time::Duration;

use tokio::time::Instant;

use super::{Awaited, TaskFailed, TaskUnfinished, Wait, WaitError};
use crate::client::{CallOptions, Client};
use crate::error::Error;
use crate::reply::Reply;
use crate::service::ErrorClass;

/// How long before the end of the time the last question is put at most, so that its answer can come.
const LAST_QUESTION: Duration = Duration::from_secs(1);

/// A wait on its way.
pub(super) struct Waiter<O: Awaited> {
    wait: Wait,
    within: Duration,
    /// `None` if it is beyond what the clock can tell.
    deadline: Option<Instant>,
    polls: u32,
    last: Option<(Option<String>, Reply<O::Response>)>,
}

/// What comes after a question.
pub(super) enum Step<O: Awaited> {
    /// A pause, and the next question.
    Pause(Duration),
    /// Nothing.
    End(Result<Reply<O::Response>, WaitError<O>>),
}

impl<O: Awaited> Waiter<O> {
    pub(super) fn new(wait: Wait) -> Self {
        let within = wait.limit(&O::WAITING);
        Self {
            wait,
            within,
            deadline: Instant::now().checked_add(within),
            polls: 0,
            last: None,
        }
    }

    /// How the next question is put.
    pub(super) fn options(&self, client: &Client<O::Service>) -> CallOptions {
        match self.left() {
            Some(left) => client.within(&self.wait.options, left),
            None => self.wait.options.clone(),
        }
    }

    /// What an answer means.
    pub(super) fn answered(
        &mut self,
        outcome: Result<Reply<O::Response>, Error<O::Error>>,
    ) -> Step<O> {
        self.polls = self.polls.saturating_add(1);
        let reply = match outcome {
            Ok(reply) => reply,
            Err(error) if self.is_cut_off(&error) => return self.unfinished(Some(error)),
            Err(error) => return Step::End(Err(WaitError::Call(error))),
        };
        let state = O::state(&reply);
        let is_in = |known: &[&str]| state.as_deref().is_some_and(|state| known.contains(&state));
        let waiting = O::WAITING;
        if is_in(waiting.success) {
            return Step::End(Ok(reply));
        }
        if is_in(waiting.failure) {
            return Step::End(Err(WaitError::Failed(Box::new(TaskFailed {
                state: state.unwrap_or_default(),
                reply,
                polls: self.polls,
            }))));
        }
        let documented = is_in(waiting.running);
        tracing::debug!(
            operation = O::DESCRIPTION.name,
            state = state.as_deref(),
            documented,
            polls = self.polls,
            "the task goes on"
        );
        self.last = Some((state, reply));
        let pause = self.wait.pause(&O::WAITING, self.polls);
        match self.left() {
            None => Step::Pause(pause),
            Some(left) => match left.checked_sub(self.reserve()) {
                None | Some(Duration::ZERO) => self.unfinished(None),
                Some(left) => Step::Pause(pause.min(left)),
            },
        }
    }

    fn left(&self) -> Option<Duration> {
        let deadline = self.deadline?;
        Some(deadline.saturating_duration_since(Instant::now()))
    }

    /// What is kept of the time for the last question.
    fn reserve(&self) -> Duration {
        LAST_QUESTION.min(self.within / 10)
    }

    /// Whether it was the end of the time that let a question fail.
    fn is_cut_off(&self, error: &Error<O::Error>) -> bool {
        let is_over = self.left().is_some_and(|left| match error {
            Error::RateLimit(error) => error.wait >= left,
            _ => left.is_zero(),
        });
        let passes = matches!(error.class(), ErrorClass::Transient | ErrorClass::Throttled);
        is_over && passes
    }

    fn unfinished(&mut self, error: Option<Error<O::Error>>) -> Step<O> {
        let (state, reply) = match self.last.take() {
            Some((state, reply)) => (state, Some(reply)),
            None => (None, None),
        };
        Step::End(Err(WaitError::Deadline(Box::new(TaskUnfinished {
            state,
            reply,
            error,
            polls: self.polls,
            within: self.within,
        }))))
    }
}
