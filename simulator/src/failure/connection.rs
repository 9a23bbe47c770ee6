//! Failures of the connection, and answers that arrive spoilt.
//!
//! On HTTP/2 one connection carries many requests, so where HTTP/1.1 closes the connection, HTTP/2
//! resets the stream of the one request.

use super::{Asked, Failure, Spoiling};

impl Failure {
    /// The connection is closed without an answer, and the request is not carried out.
    #[must_use]
    pub fn refuse() -> Self {
        Self::instead(Asked::Disconnect)
    }

    /// The request is carried out, and then the connection is closed without an answer.
    #[must_use]
    pub fn close_before_answer() -> Self {
        Self::afterwards(Asked::Disconnect)
    }

    /// The same as [`Failure::close_before_answer`]: the worst that a missing answer can mean.
    #[must_use]
    pub fn disconnect() -> Self {
        Self::close_before_answer()
    }

    /// The request is carried out. The head of the good answer and half of its body are sent, and
    /// then the connection is closed. An answer without a body is closed after its head, which
    /// leaves nothing out.
    #[must_use]
    pub fn close_within_body() -> Self {
        Self::afterwards(Asked::Spoilt(Spoiling::CloseWithin))
    }

    /// The request is carried out and answered as it should be, and then the connection is closed,
    /// which the answer does not announce. HTTP/2 announces it as it always does, with `GOAWAY`.
    #[must_use]
    pub fn close_after_body() -> Self {
        Self::afterwards(Asked::Spoilt(Spoiling::CloseAfter))
    }

    /// The request is carried out, and nothing is answered until the client or the server leaves,
    /// or ten minutes are over.
    #[must_use]
    pub fn stall_headers() -> Self {
        Self::afterwards(Asked::Silence)
    }

    /// The request is carried out. The head of the good answer and half of its body are sent, and
    /// then nothing more, for as long as [`Failure::stall_headers`] says.
    #[must_use]
    pub fn stall_body() -> Self {
        Self::afterwards(Asked::Spoilt(Spoiling::StallWithin))
    }

    /// The request is carried out. The answer is whole as HTTP, but the JSON in it is cut in half.
    #[must_use]
    pub fn truncated_json() -> Self {
        Self::afterwards(Asked::Spoilt(Spoiling::Truncated))
    }

    /// The request is carried out. The good answer says that it were `text/html`.
    #[must_use]
    pub fn wrong_content_type() -> Self {
        Self::afterwards(Asked::Spoilt(Spoiling::WrongType))
    }

    /// The request is carried out. The good answer has one member more, which is documented nowhere
    /// and makes the body so many bytes long. A body that is no JSON object gets spaces instead.
    #[must_use]
    pub fn oversized(bytes: usize) -> Self {
        Self::afterwards(Asked::Spoilt(Spoiling::Oversized(bytes)))
    }
}
