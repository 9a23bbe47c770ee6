//! What becomes of a request.

use crate::failure::Failure;
use crate::place::Place;
use crate::protocol::{self, Refusal};
use crate::reply::Reply;

/// What became of a request.
pub struct Outcome {
    pub result: Result<Reply, Refusal>,
    /// Whether it was carried out.
    pub executed: bool,
}

impl Outcome {
    /// Of a request that is not accepted.
    pub fn refused(refusal: Refusal) -> Self {
        Self {
            result: Err(refusal),
            executed: false,
        }
    }

    /// Of a good request, which is carried out unless its failure says otherwise.
    pub fn of(
        place: &Place<'_>,
        failure: Option<Failure>,
        execute: impl FnOnce() -> Reply,
    ) -> Self {
        let executed = failure.as_ref().is_none_or(|failure| failure.executed);
        let good = if executed {
            execute()
        } else {
            Reply::Disconnect
        };
        let result = match failure {
            Some(failure) => protocol::asked(place, &failure.asked, good),
            None => Ok(good),
        };
        Self { result, executed }
    }
}
