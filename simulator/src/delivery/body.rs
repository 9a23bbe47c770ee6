//! A body that comes in pieces, and may stop between them.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, SizeHint};

use super::Part;
use crate::connection::Line;

/// How much filling is sent at once.
const PORTION: usize = 16 << 10;
/// How long what was written has for leaving, before the connection is closed.
const BREATH: Duration = Duration::from_millis(10);

/// What is sent, and what happens between it.
pub enum Piece {
    Bytes(Bytes),
    Filling(usize),
    Wait(Pin<Box<dyn Future<Output = ()> + Send>>),
    /// The body ends here, whatever length was announced.
    Break,
    HangUp(HangUp),
}

/// Closes the connection when the body has been sent. HTTP/1.1 drops a body whose announced length
/// has been reached without asking for more, so it is the drop that counts.
pub struct HangUp(Line);

impl Drop for HangUp {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl From<Part> for Piece {
    fn from(part: Part) -> Self {
        match part {
            Part::Bytes(bytes) => Self::Bytes(bytes),
            Part::Filling(count) => Self::Filling(count),
        }
    }
}

impl Piece {
    /// Time for what was sent before to leave.
    pub fn breath() -> Self {
        Self::Wait(Box::pin(tokio::time::sleep(BREATH)))
    }

    /// Nothing for a very long time.
    pub fn silence(line: &Line) -> Self {
        let line = line.clone();
        Self::Wait(Box::pin(async move { line.silence().await }))
    }

    /// The end of the connection.
    pub fn hang_up(line: &Line) -> Self {
        Self::HangUp(HangUp(line.clone()))
    }
}

/// The body of an answer.
pub struct Delivery {
    pieces: VecDeque<Piece>,
    /// What is announced and not sent yet.
    remaining: u64,
}

impl Delivery {
    /// A body that announces `length` bytes.
    pub fn new(pieces: Vec<Piece>, length: usize) -> Self {
        let sends = |piece: &Piece| match piece {
            Piece::Bytes(bytes) => !bytes.is_empty(),
            Piece::Filling(count) => *count > 0,
            _ => true,
        };
        Self {
            pieces: pieces.into_iter().filter(sends).collect(),
            remaining: length as u64,
        }
    }

    fn frame(&mut self, bytes: Bytes) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        self.remaining = self.remaining.saturating_sub(bytes.len() as u64);
        Poll::Ready(Some(Ok(Frame::data(bytes))))
    }
}

impl HttpBody for Delivery {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        while let Some(piece) = self.pieces.pop_front() {
            match piece {
                Piece::Bytes(bytes) => return self.frame(bytes),
                Piece::Filling(count) => {
                    let portion = count.min(PORTION);
                    if count > portion {
                        self.pieces.push_front(Piece::Filling(count - portion));
                    }
                    return self.frame(Bytes::from_static(&[b'x'; PORTION]).slice(..portion));
                }
                Piece::Wait(mut future) => {
                    if future.as_mut().poll(context).is_pending() {
                        self.pieces.push_front(Piece::Wait(future));
                        return Poll::Pending;
                    }
                }
                Piece::Break => return Poll::Ready(Some(Err(Broken))),
                Piece::HangUp(end) => drop(end),
            }
        }
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.remaining)
    }
}

/// Makes hyper break the answer off.
#[derive(Debug)]
pub struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answer is to break off here")
    }
}

impl std::error::Error for Broken {}
