//! Why a listing ended early.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::Paged;
use crate::error::Error;
use crate::operation::{ErrorKind, Operation};
use crate::service::{ErrorClass, Service};

/// A listing that ended early, and how far it came.
#[derive(Debug)]
#[non_exhaustive]
pub struct PageError<O: Operation> {
    /// Why it ended.
    pub fault: PageFault<O::Error>,
    /// How many pages came before.
    pub pages: u64,
    /// How many items were on them.
    pub items: u64,
    pub(super) request: Box<O>,
}

/// Why a listing ended early.
#[derive(Debug)]
#[non_exhaustive]
pub enum PageFault<E> {
    /// The call for a page failed.
    Call(Error<E>),
    /// The time that the whole listing may take is over.
    Deadline(Duration),
    /// The service named a marker as the next one that it had named before, so that the listing
    /// would never end.
    Repeated(String),
    /// The last item of a page has no member that could be the next marker.
    NoMarker,
    /// The service says that there is more, and has sent this many empty pages in a row.
    Stalled(u64),
    /// The request begins at something that is no offset or page number, or the next page begins at
    /// one that the parameter has no room for.
    Misplaced(String),
    /// There are more items than this, which the program said it expects at most.
    TooMany(usize),
}

impl<O: Paged> PageError<O> {
    /// The request for the page that is missing: a new listing that begins with it goes on where
    /// this one ended. After [`PageFault::Repeated`] and [`PageFault::NoMarker`] no such request is
    /// known, and this is the one for the last page that came.
    #[must_use]
    pub fn request(&self) -> &O {
        &self.request
    }

    /// The error of the call that failed, if it was a call that did.
    #[must_use]
    pub fn call(&self) -> Option<&Error<O::Error>> {
        match &self.fault {
            PageFault::Call(error) => Some(error),
            _ => None,
        }
    }

    /// What kind of trouble it is.
    #[must_use]
    pub fn class(&self) -> ErrorClass {
        match &self.fault {
            PageFault::Call(error) => error.class(),
            PageFault::Deadline(_) => ErrorClass::Transient,
            PageFault::Misplaced(_) => ErrorClass::Invalid,
            PageFault::Repeated(_)
            | PageFault::NoMarker
            | PageFault::Stalled(_)
            | PageFault::TooMany(_) => ErrorClass::Unknown,
        }
    }
}

impl<E: ErrorKind> fmt::Display for PageFault<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Deadline(within) => write!(f, "no time is left of {} s", within.as_secs_f32()),
            Self::Repeated(_) => f.write_str("the next marker is one that came before"),
            Self::NoMarker => f.write_str("the last item has no marker for the next page"),
            Self::Stalled(pages) => write!(
                f,
                "{pages} empty pages in a row, although there is said to be more"
            ),
            Self::Misplaced(place) => write!(f, "no page can begin at `{place}`"),
            Self::TooMany(most) => write!(f, "there are more than {most} items"),
        }
    }
}

impl<O: Operation> fmt::Display for PageError<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !matches!(self.fault, PageFault::Call(_)) {
            let service = <O::Service as Service>::DESCRIPTION.name;
            write!(f, "{service} {}: ", O::DESCRIPTION.name)?;
        }
        let Self {
            fault,
            pages,
            items,
            ..
        } = self;
        let s = |count: u64| if count == 1 { "" } else { "s" };
        write!(
            f,
            "{fault}; before it came {pages} page{} with {items} item{}",
            s(*pages),
            s(*items)
        )
    }
}

impl<O: Operation> StdError for PageError<O> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // What the call has to say is said by `Display` already.
        match &self.fault {
            PageFault::Call(error) => error.source(),
            _ => None,
        }
    }
}
