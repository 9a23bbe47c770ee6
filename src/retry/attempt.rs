//! What is remembered of an attempt.

use std::fmt;
use std::time::Duration;

use crate::service::ErrorClass;

/// An attempt that failed and was followed by another.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// What kind of trouble it met.
    pub class: ErrorClass,
    /// The HTTP status, if at least the beginning of an answer came.
    pub status: Option<u16>,
    /// The code that the service answered with.
    pub code: Option<String>,
    /// The request id, if the answer had one.
    pub request_id: Option<String>,
    /// What happened, in one line.
    pub reason: String,
    /// Whether the request may have been carried out.
    pub may_have_been_carried_out: bool,
    /// How long it took until it had failed.
    pub duration: Duration,
    /// How long was waited after it.
    pub waited: Duration,
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)?;
        if let Some(id) = &self.request_id {
            write!(f, " (request id {id})")?;
        }
        Ok(())
    }
}
