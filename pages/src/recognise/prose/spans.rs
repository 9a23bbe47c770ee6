//! Parts of a text that are understood, in their order and without overlaps.

use std::ops::Range;

/// Parts of a text.
#[derive(Debug, Clone, Default)]
pub(super) struct Spans(Vec<Range<usize>>);

impl Spans {
    /// Adds a part. Parts that it overlaps become one with it.
    pub fn add(&mut self, span: Range<usize>) {
        let first = self.0.partition_point(|known| known.end < span.start);
        let last = self.0.partition_point(|known| known.start <= span.end);
        let overlapped = self.0.get(first..last).unwrap_or_default();
        let start = overlapped
            .first()
            .map_or(span.start, |known| known.start.min(span.start));
        let end = overlapped
            .last()
            .map_or(span.end, |known| known.end.max(span.end));
        if first <= last {
            self.0.splice(first..last, std::iter::once(start..end));
        }
    }

    /// Whether a byte is in one of them.
    pub fn contains(&self, at: usize) -> bool {
        self.before(at + 1).is_some_and(|span| span.contains(&at))
    }

    /// The last one that begins before a byte.
    pub fn before(&self, at: usize) -> Option<&Range<usize>> {
        let next = self.0.partition_point(|span| span.start < at);
        self.0.get(next.checked_sub(1)?)
    }

    /// Where the first one begins that does not begin before a byte.
    pub fn next(&self, at: usize) -> Option<usize> {
        let next = self.0.partition_point(|span| span.start < at);
        self.0.get(next).map(|span| span.start)
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Range<usize>> {
        self.0.iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
