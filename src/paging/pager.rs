//! A listing in the types of its operation: which request comes next, and what its answer means.

use std::time::Duration;

use tokio::time::Instant;

use super::progress::{Fault, Progress, Step};
use super::{PageError, PageFault, Paged};
use crate::client::{CallOptions, Client};
use crate::error::Error;
use crate::reply::Reply;

/// The largest page that is asked for unless a program says another size.
const USUAL_SIZE: u64 = 100;

/// What a call for a page gave.
pub(super) type Outcome<O> =
    Result<Reply<<O as crate::Operation>::Response>, Error<<O as crate::Operation>::Error>>;

/// A listing on its way.
#[derive(Debug)]
pub(super) struct Pager<O: Paged> {
    request: O,
    pub(super) settings: Settings,
    state: State,
    /// When the listing has to be done, once it has begun.
    deadline: Option<Instant>,
}

/// What a program says of a whole listing.
#[derive(Debug, Default)]
pub(super) struct Settings {
    pub(super) options: CallOptions,
    pub(super) within: Option<Duration>,
    pub(super) size: Option<u64>,
}

#[derive(Debug)]
enum State {
    New,
    Under(Box<Progress>),
    /// What is yielded next, and last.
    Broken(Box<Progress>, Fault),
    Done,
}

impl<O: Paged> Pager<O> {
    pub(super) fn new(request: O) -> Self {
        Self {
            request,
            settings: Settings::default(),
            state: State::New,
            deadline: None,
        }
    }

    /// The next request and how it is sent; `None` if the listing is at its end.
    pub(super) fn next(
        &mut self,
        client: &Client<O::Service>,
    ) -> Option<Result<(O, CallOptions), PageError<O>>> {
        match std::mem::replace(&mut self.state, State::Done) {
            State::New => match self.begin() {
                Ok(progress) => self.state = State::Under(Box::new(progress)),
                Err(fault) => return Some(Err(self.error(fault.typed(), 0, 0))),
            },
            State::Under(progress) => self.state = State::Under(progress),
            State::Broken(progress, fault) => {
                let fault = fault.typed();
                return Some(Err(self.error(fault, progress.pages, progress.items)));
            }
            State::Done => return None,
        }
        let options = &self.settings.options;
        let options = match self.left() {
            None => options.clone(),
            Some(left) if left.is_zero() => {
                let within = self.settings.within.unwrap_or_default();
                return Some(Err(self.ended(PageFault::Deadline(within))));
            }
            Some(left) => client.within(options, left),
        };
        Some(Ok((self.request.clone(), options)))
    }

    /// What the caller gets for an answer.
    pub(super) fn answered(
        &mut self,
        outcome: Outcome<O>,
    ) -> Result<Reply<O::Response>, PageError<O>> {
        let reply = match outcome {
            Ok(reply) => reply,
            Err(error) => return Err(self.ended(PageFault::Call(error))),
        };
        if let State::Under(mut progress) = std::mem::replace(&mut self.state, State::Done) {
            self.state = match progress.after(O::seen(&reply)) {
                Step::To(place) if self.request.place().set(&place) => State::Under(progress),
                Step::To(place) => State::Broken(progress, Fault::Misplaced(place)),
                Step::Fault(fault) => State::Broken(progress, fault),
                Step::End => State::Done,
            };
        }
        Ok(reply)
    }

    /// Ends the listing for want of room in the program.
    pub(super) fn too_many(&mut self, most: usize) -> PageError<O> {
        self.ended(PageFault::TooMany(most))
    }

    /// Settles the size of pages.
    fn begin(&mut self) -> Result<Progress, Fault> {
        self.deadline = self
            .settings
            .within
            .and_then(|within| Instant::now().checked_add(within));
        let largest = O::PAGING.largest_size;
        let wanted = match self.settings.size {
            Some(size) => Some(largest.map_or(size, |largest| size.min(largest))),
            None => largest.map(|largest| largest.min(USUAL_SIZE)),
        };
        let by_program = self.settings.size.is_some();
        let mut size = None;
        if let Some(field) = self.request.size() {
            if let Some(wanted) = wanted
                && (by_program || field.text().is_none())
            {
                let wanted = wanted.to_string();
                if !field.set(&wanted) {
                    return Err(Fault::Misplaced(wanted));
                }
            }
            size = field.text().and_then(|text| text.parse().ok());
        }
        Progress::new(O::PAGING, self.request.place().text(), size)
    }

    fn left(&self) -> Option<Duration> {
        let deadline = self.deadline?;
        Some(deadline.saturating_duration_since(Instant::now()))
    }

    fn ended(&mut self, fault: PageFault<O::Error>) -> PageError<O> {
        let (pages, items) = match std::mem::replace(&mut self.state, State::Done) {
            State::Under(progress) | State::Broken(progress, _) => (progress.pages, progress.items),
            State::New | State::Done => (0, 0),
        };
        self.error(fault, pages, items)
    }

    fn error(&self, fault: PageFault<O::Error>, pages: u64, items: u64) -> PageError<O> {
        PageError {
            fault,
            pages,
            items,
            request: Box::new(self.request.clone()),
        }
    }
}

impl Fault {
    fn typed<E>(self) -> PageFault<E> {
        match self {
            Self::Repeated(marker) => PageFault::Repeated(marker),
            Self::NoMarker => PageFault::NoMarker,
            Self::Stalled(pages) => PageFault::Stalled(pages),
            Self::Misplaced(place) => PageFault::Misplaced(place),
        }
    }
}
