//! How far a listing has come, and what comes next: a function of what the pages say.

use std::collections::HashSet;

use super::{PageBy, Paging, Seen};

/// How many empty pages in a row are skipped.
const MOST_EMPTY: u64 = 100;

/// How far a listing has come.
#[derive(Debug)]
pub(super) struct Progress {
    paging: Paging,
    /// The size that is asked for, or else the documented one.
    size: Option<u64>,
    /// Whether a page that is shorter than `size` is the last one.
    is_size_kept: bool,
    /// Offset or number of the page that comes next.
    at: u64,
    /// How many items are known to be before the first page.
    skipped: u64,
    /// Whether the listing begins with the first of all items.
    is_whole: bool,
    /// Markers that led to a page.
    markers: HashSet<String>,
    largest_seen: u64,
    empty: u64,
    pub(super) pages: u64,
    pub(super) items: u64,
}

/// What comes after a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The page that begins here.
    To(String),
    /// Nothing.
    End,
    /// Something that cannot be asked for.
    Fault(Fault),
}

/// Why no further page can be asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Repeated(String),
    NoMarker,
    Stalled(u64),
    Misplaced(String),
}

impl Progress {
    /// A listing whose first request says where it begins and how large its pages are to be.
    pub(super) fn new(
        paging: Paging,
        place: Option<String>,
        size: Option<u64>,
    ) -> Result<Self, Fault> {
        let asked = size.or(paging.default_size);
        let is_size_kept = asked.is_some_and(|size| {
            // A service may cut a larger size down without saying so.
            size > 0
                && (paging.largest_size.is_some_and(|largest| size <= largest)
                    || paging.default_size == asked)
        });
        let mut markers = HashSet::new();
        let mut at = 0;
        match (paging.by, place) {
            (PageBy::Offset, None) => {}
            (PageBy::Page(first), None) => at = first,
            (PageBy::Offset | PageBy::Page(_), Some(text)) => {
                at = text.parse().map_err(|_| Fault::Misplaced(text))?;
            }
            (PageBy::NextMarker | PageBy::LastItem, place) => markers.extend(place),
        }
        let skipped = match paging.by {
            PageBy::Page(first) => {
                let size = asked.filter(|_| is_size_kept).unwrap_or(0);
                at.saturating_sub(first).saturating_mul(size)
            }
            _ => 0,
        };
        Ok(Self {
            paging,
            size: asked,
            is_size_kept,
            at,
            skipped,
            is_whole: markers.is_empty(),
            markers,
            largest_seen: 0,
            empty: 0,
            pages: 0,
            items: 0,
        })
    }

    /// What comes after a page that says this.
    pub(super) fn after(&mut self, seen: Seen) -> Step {
        let count = u64::try_from(seen.items).unwrap_or(u64::MAX);
        let total = seen.total.and_then(|text| text.parse::<u64>().ok());
        self.pages += 1;
        self.items = self.items.saturating_add(count);
        self.largest_seen = self.largest_seen.max(count);
        self.empty = if count == 0 { self.empty + 1 } else { 0 };
        let step = match self.paging.by {
            PageBy::Offset => self.after_offset(count, total),
            PageBy::Page(first) => self.after_page(first, count, total),
            PageBy::NextMarker => match seen.next {
                Some(marker) => self.step_to(marker),
                None => Step::End,
            },
            PageBy::LastItem => self.after_last_item(count, total, seen.next),
        };
        match step {
            Step::To(_) if self.empty >= MOST_EMPTY => Step::Fault(Fault::Stalled(self.empty)),
            step => step,
        }
    }

    /// Whether there is nothing behind this page, for all that its length says.
    fn is_short(&self, count: u64) -> bool {
        count == 0 || self.is_size_kept && self.size.is_some_and(|size| count < size)
    }

    fn after_offset(&mut self, count: u64, total: Option<u64>) -> Step {
        let forward = match (count, total) {
            // More is said to come. What is empty now may have held something that is hidden.
            (0, Some(_)) => self.size.unwrap_or(self.largest_seen),
            (count, _) => count,
        };
        self.at = self.at.saturating_add(forward);
        let is_end = match total {
            Some(total) => forward == 0 || self.at >= total,
            None => self.is_short(count),
        };
        self.step_on(is_end)
    }

    fn after_page(&mut self, first: u64, count: u64, total: Option<u64>) -> Step {
        self.at = self.at.saturating_add(1);
        // Where the next page begins, if pages are as large as they were asked to be.
        let size = self.size.filter(|_| self.is_size_kept);
        let reached = size.map(|size| self.at.saturating_sub(first).saturating_mul(size));
        let is_end = match total {
            Some(total) => {
                let come = self.skipped.saturating_add(self.items);
                come.max(reached.unwrap_or(0)) >= total || count == 0 && reached.is_none()
            }
            None => self.is_short(count),
        };
        self.step_on(is_end)
    }

    fn step_on(&self, is_end: bool) -> Step {
        if is_end || self.at == u64::MAX {
            Step::End
        } else {
            Step::To(self.at.to_string())
        }
    }

    fn after_last_item(&mut self, count: u64, total: Option<u64>, next: Option<String>) -> Step {
        let is_end = match total {
            // Of what comes before the first page, only the service knows how much it is.
            Some(total) if self.is_whole => count == 0 || self.items >= total,
            _ => self.is_short(count),
        };
        match next {
            _ if is_end => Step::End,
            Some(marker) => self.step_to(marker),
            None => Step::Fault(Fault::NoMarker),
        }
    }

    fn step_to(&mut self, marker: String) -> Step {
        if self.markers.insert(marker.clone()) {
            Step::To(marker)
        } else {
            Step::Fault(Fault::Repeated(marker))
        }
    }
}
