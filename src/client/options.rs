//! What may differ from call to call.

use std::time::Duration;

use crate::retry::Retry;

/// Settings for single calls, for [`Client::send_with`](crate::Client::send_with). What is not set is as
/// the client has it.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct CallOptions {
    pub(super) timeout: Option<Duration>,
    pub(super) retry: Option<Retry>,
    pub(super) repeatable: bool,
}

impl CallOptions {
    /// As the client has it.
    pub const fn new() -> Self {
        Self {
            timeout: None,
            retry: None,
            repeatable: false,
        }
    }

    /// How long the call may take in all: waits, attempts and credentials included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often and when the request is sent again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Says that carrying this request out twice does no harm, although the operation is not known
    /// to be idempotent: it may then be sent again when its fate is unknown.
    pub fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }
}
