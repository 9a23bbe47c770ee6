//! Errors that a test asks for.

mod connection;
mod name;
mod random;
mod waiting;

pub use random::RandomFaults;
pub use waiting::Waiting;

/// The header that asks for an error for the request that carries it.
pub const HEADER: &str = "X-Simulator-Error";

/// What a request is answered with although nothing is wrong with it.
///
/// Each failure says whether the request is carried out before it fails, which is what a client
/// that repeats requests has to think about; see [`Simulator::executions`].
///
/// ```
/// use cloudbind_simulator::Failure;
///
/// let documented = Failure::code("InternalError.SystemError");
/// let by_status = Failure::status(403);
/// let page = Failure::raw(502, "text/html", "<html>Bad Gateway</html>");
/// let nothing_at_all = Failure::disconnect();
/// let too_late = Failure::status(503).after_execution();
/// ```
///
/// [`Simulator::executions`]: crate::Simulator::executions
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    pub(crate) asked: Asked,
    /// Whether the request is carried out all the same.
    pub(crate) executed: bool,
}

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
    /// A page of a machine in front of the service.
    Page {
        status: u16,
        retry_after: Option<u32>,
    },
    TooManyRequests {
        retry_after: Option<u32>,
    },
    Throttled,
    Redirect(String),
    ClockSkewed,
    ExpiredToken,
    /// The connection is closed without an answer.
    Disconnect,
    /// Nothing is answered.
    Silence,
    /// The good answer, but not as it should be.
    Spoilt(Spoiling),
}

/// What is done to a good answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoiling {
    CloseWithin,
    CloseAfter,
    StallWithin,
    Truncated,
    WrongType,
    Oversized(usize),
}

impl Failure {
    /// The error with this code, in the words and with the status of the specification. A code that
    /// it does not have is answered as it is, which shows how a program takes unknown codes. The
    /// request is not carried out.
    #[must_use]
    pub fn code(code: impl Into<String>) -> Self {
        Self::instead(Asked::Code(code.into()))
    }

    /// An error that is told by its status alone. Where the vendor's errors are told by the status,
    /// the body is one of the service, with a code that is documented nowhere; where they are told
    /// by the body, it is the page of a gateway and no JSON. The request is not carried out.
    ///
    /// # Panics
    /// If the status is none of an error: less than 400 or more than 599.
    #[must_use]
    pub fn status(status: u16) -> Self {
        assert!(is_error(status), "{status} is not the status of an error");
        Self::instead(Asked::Status(status))
    }

    /// Exactly this answer. The request is not carried out.
    ///
    /// # Panics
    /// If no answer can have this status: less than 200 or more than 599.
    #[must_use]
    pub fn raw(status: u16, content_type: impl Into<String>, body: impl Into<Vec<u8>>) -> Self {
        assert!(
            (200..600).contains(&status),
            "{status} is not the status of an answer"
        );
        Self::instead(Asked::Raw {
            status,
            content_type: content_type.into(),
            body: body.into(),
        })
    }

    /// The HTML page of a gateway, with this status, whatever the vendor. The request is not
    /// carried out.
    ///
    /// # Panics
    /// If the status is none of an error: less than 400 or more than 599.
    #[must_use]
    pub fn gateway_page(status: u16) -> Self {
        assert!(is_error(status), "{status} is not the status of an error");
        Self::instead(Asked::Page {
            status,
            retry_after: None,
        })
    }

    /// The HTML page of a gateway with status 502. The request is not carried out.
    #[must_use]
    pub fn bad_gateway() -> Self {
        Self::gateway_page(502)
    }

    /// Status 429 of the gateway, with a `Retry-After` of so many seconds if any: the vendor's JSON
    /// where its errors are told by the status, else an HTML page. The request is not carried out.
    #[must_use]
    pub fn too_many_requests(retry_after: Option<u32>) -> Self {
        Self::instead(Asked::TooManyRequests { retry_after })
    }

    /// An HTML page of the gateway with status 503, with a `Retry-After` of so many seconds if any.
    /// The request is not carried out.
    #[must_use]
    pub fn unavailable(retry_after: Option<u32>) -> Self {
        Self::instead(Asked::Page {
            status: 503,
            retry_after,
        })
    }

    /// What the simulator answers when an operation is called more often than documented. The
    /// request is not carried out.
    #[must_use]
    pub fn throttled() -> Self {
        Self::instead(Asked::Throttled)
    }

    /// Status 307, which asks to send the same request to `location`. It is not carried out here.
    #[must_use]
    pub fn redirect(location: impl Into<String>) -> Self {
        Self::instead(Asked::Redirect(location.into()))
    }

    /// What a request is refused with that was signed at a wrong time. The header `Date` tells the
    /// right one, as it does in every answer. The request is not carried out.
    #[must_use]
    pub fn clock_skewed() -> Self {
        Self::instead(Asked::ClockSkewed)
    }

    /// What a request is refused with whose token has expired. It is not carried out.
    #[must_use]
    pub fn expired_token() -> Self {
        Self::instead(Asked::ExpiredToken)
    }

    /// The same answer, but the request is carried out before: the failure of a service or a gateway
    /// that came when the work was done.
    #[must_use]
    pub fn after_execution(mut self) -> Self {
        self.executed = true;
        self
    }

    /// An answer that stands in place of the execution.
    fn instead(asked: Asked) -> Self {
        Self {
            asked,
            executed: false,
        }
    }

    /// An answer that comes, or does not come, after the execution.
    fn afterwards(asked: Asked) -> Self {
        Self {
            asked,
            executed: true,
        }
    }
}

/// Whether an HTTP status is one of an error.
pub fn is_error(status: u16) -> bool {
    (400..600).contains(&status)
}
