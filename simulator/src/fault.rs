//! Why a request is refused, in the words of no vendor; [`crate::protocol`] gives it a code.

/// A reason to refuse a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub kind: Kind,
    /// What is wrong and with which part of the request, as a sentence.
    pub message: String,
}

/// What kind of reason it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// No such operation.
    UnknownOperation,
    /// No such version of the API.
    UnknownVersion,
    /// The method is not the operation's.
    WrongMethod,
    /// The body is larger than the server takes.
    TooLarge,
    /// The body cannot be read.
    Malformed,
    /// A required parameter is missing.
    MissingParameter,
    /// A parameter is not documented.
    UnknownParameter,
    /// A parameter has another type than documented.
    WrongType,
    /// A parameter has a value that is not allowed.
    WrongValue,
    /// There is no such region.
    UnknownRegion,
    /// The operation was called too often.
    TooManyRequests,
    /// What a signing scheme says, which has codes and statuses of its own.
    Denied {
        code: &'static str,
        status: Option<u16>,
    },
}

impl Fault {
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
        }
    }
}
