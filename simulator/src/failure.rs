//! Errors that a test asks for.

use std::collections::VecDeque;
use std::sync::Mutex;

use crate::locked::locked;

/// The header that asks for an error for the request that carries it.
pub const HEADER: &str = "X-Simulator-Error";

/// What a request is answered with although nothing is wrong with it.
///
/// ```
/// use cloudbind_simulator::Failure;
///
/// let documented = Failure::code("InternalError.SystemError");
/// let by_status = Failure::status(403);
/// let page = Failure::raw(502, "text/html", "<html>Bad Gateway</html>");
/// let nothing_at_all = Failure::disconnect();
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure(pub(crate) Asked);

/// The kinds of failures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    Code(String),
    Status(u16),
    Raw {
        status: u16,
        content_type: String,
        body: Vec<u8>,
    },
    Disconnect,
}

impl Failure {
    /// The error with this code, in the words and with the status of the specification. A code that
    /// it does not have is answered as it is, which shows how a program takes unknown codes.
    #[must_use]
    pub fn code(code: impl Into<String>) -> Self {
        Self(Asked::Code(code.into()))
    }

    /// An error that is told by its status alone. Where the vendor's errors are told by the status,
    /// the body is one of the service, with a code that is documented nowhere; where they are told
    /// by the body, it is the page of a gateway and no JSON.
    ///
    /// # Panics
    /// If the status is none of an error: less than 400 or more than 599.
    #[must_use]
    pub fn status(status: u16) -> Self {
        assert!(is_error(status), "{status} is not the status of an error");
        Self(Asked::Status(status))
    }

    /// Exactly this answer.
    ///
    /// # Panics
    /// If no answer can have this status: less than 200 or more than 599.
    #[must_use]
    pub fn raw(status: u16, content_type: impl Into<String>, body: impl Into<Vec<u8>>) -> Self {
        assert!(
            (200..600).contains(&status),
            "{status} is not the status of an answer"
        );
        Self(Asked::Raw {
            status,
            content_type: content_type.into(),
            body: body.into(),
        })
    }

    /// No answer: the connection is closed after the request was read.
    #[must_use]
    pub fn disconnect() -> Self {
        Self(Asked::Disconnect)
    }

    /// What somebody means who writes `503` or `InternalError`.
    pub(crate) fn parse(text: &str) -> Self {
        match text.parse::<u16>() {
            Ok(status) if text.len() == 3 && is_error(status) => Self::status(status),
            _ => Self::code(text),
        }
    }
}

/// Whether an HTTP status is one of an error.
pub fn is_error(status: u16) -> bool {
    (400..600).contains(&status)
}

/// Failures that wait for requests.
#[derive(Debug, Default)]
pub struct Waiting {
    queue: Mutex<VecDeque<(String, Failure, u32)>>,
}

impl Waiting {
    /// Lets the next `times` requests of `operation` fail, after those that wait already.
    pub fn push(&self, operation: &str, failure: Failure, times: u32) {
        locked(&self.queue).push_back((operation.to_owned(), failure, times));
    }

    /// The failure that a request of `operation` meets now, if any.
    pub fn take(&self, operation: &str) -> Option<Failure> {
        let mut queue = locked(&self.queue);
        let index = queue.iter().position(|(name, _, _)| name == operation)?;
        let entry = queue.get_mut(index)?;
        entry.2 = entry.2.saturating_sub(1);
        let (failure, used_up) = (entry.1.clone(), entry.2 == 0);
        if used_up {
            queue.remove(index);
        }
        Some(failure)
    }

    /// Forgets all of them; gives how many requests they would have met.
    pub fn clear(&self) -> u64 {
        locked(&self.queue)
            .drain(..)
            .map(|(_, _, times)| u64::from(times))
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, Waiting};

    #[test]
    fn failures_wait_in_line_by_operation() {
        let waiting = Waiting::default();
        waiting.push("A", Failure::code("one"), 2);
        waiting.push("B", Failure::code("other"), 1);
        waiting.push("A", Failure::code("two"), 1);
        let taken: Vec<_> = (0..4).map(|_| waiting.take("A")).collect();
        let code = |code: &str| Some(Failure::code(code));
        assert_eq!(taken, [code("one"), code("one"), code("two"), None]);
        assert_eq!(waiting.clear(), 1);
        assert_eq!(waiting.take("B"), None);
    }

    #[test]
    fn a_status_is_three_digits_of_an_error() {
        assert_eq!(Failure::parse("503"), Failure::status(503));
        for code in ["200", "0503", "+503", "111400004", "InternalError", ""] {
            assert_eq!(Failure::parse(code), Failure::code(code));
        }
    }
}
