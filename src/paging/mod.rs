//! Listings that come in pages.
//!
//! [`Client::pages`](crate::Client::pages) and [`Client::items`](crate::Client::items) read them. The
//! blocking client has the same, as iterators.
//!
//! Each page is a call as by [`Client::send`](crate::Client::send), with its retries, rate limit and
//! timeout. Nothing is read ahead, and dropping the stream cancels.
//!
//! A listing ends when as many items have come as the service says there are. Where it does not say
//! that, it ends with a page that is shorter than asked for, if the documented maximum allows the
//! size that was asked for, and else with an empty page. Where the service names the marker of the
//! next page, it ends when none is named.
//!
//! A total that changes meanwhile does no harm: the latest counts. A page that is empty or short
//! before the end is passed over, up to 100 empty ones in a row. A marker that comes again is an
//! error, not a listing without end. An error is yielded once, and says how far the listing came.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod error;
mod field;
mod pager;
mod progress;
mod stream;

pub use error::{PageError, PageFault};
pub use field::PageField;
pub use stream::{Items, Pages};

use std::fmt::Debug;

use crate::operation::Operation;

/// An operation that lists something in pages. Generated code implements it.
pub trait Paged: Operation + Clone {
    /// What it lists.
    type Item: Debug + Send + 'static;
    /// How its pages follow each other.
    const PAGING: Paging;

    /// The parameter that says where a page begins.
    fn place(&mut self) -> &mut dyn PageField;

    /// The parameter that says how large a page is, if there is one.
    fn size(&mut self) -> Option<&mut dyn PageField>;

    /// What a page says of the listing.
    fn seen(response: &Self::Response) -> Seen;

    /// The items of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

/// How the pages of a listing follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paging {
    /// By what the next page is asked for.
    pub by: PageBy,
    /// The documented size of a page that no size is asked for.
    pub default_size: Option<u64>,
    /// The documented maximum of the size.
    pub largest_size: Option<u64>,
}

/// By what the next page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageBy {
    /// By the number of items before it.
    Offset,
    /// By its number, the first page having this one.
    Page(u64),
    /// By a marker that the response names.
    NextMarker,
    /// By a member of the last item.
    LastItem,
}

impl Paging {
    /// By the number of items before the page.
    #[must_use]
    pub const fn offset() -> Self {
        Self::by(PageBy::Offset)
    }

    /// By the number of the page, `first` being that of the first one.
    #[must_use]
    pub const fn page(first: u64) -> Self {
        Self::by(PageBy::Page(first))
    }

    /// By a marker that the response names.
    #[must_use]
    pub const fn next() -> Self {
        Self::by(PageBy::NextMarker)
    }

    /// By a member of the last item.
    #[must_use]
    pub const fn last_item() -> Self {
        Self::by(PageBy::LastItem)
    }

    const fn by(by: PageBy) -> Self {
        Self {
            by,
            default_size: None,
            largest_size: None,
        }
    }

    /// Sets the documented size of a page that no size is asked for.
    #[must_use]
    pub const fn default_size(mut self, size: u64) -> Self {
        self.default_size = Some(size);
        self
    }

    /// Sets the documented maximum of the size.
    #[must_use]
    pub const fn largest_size(mut self, size: u64) -> Self {
        self.largest_size = Some(size);
        self
    }
}

/// What a page says of its listing, as it stands on the wire.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// How many items are on the page.
    pub items: usize,
    /// How many there are in all.
    pub total: Option<String>,
    /// The marker of the next page.
    pub next: Option<String>,
}

/// Implements [`Paged`] from the names of fields. The emitter of `paging:` writes it; the order is
/// fixed, and what is in brackets may be left out:
///
/// ```text
/// Request: offset|page(1)|next|last_item by field, [size field [default 20] [largest 100],]
///     [total a.b,] [marker a.b,] items a.b -> Item
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __pages {
    (
        $request:ty: $kind:ident $(($first:literal))? by $place:ident,
        $(size $size:ident $(default $default:literal)? $(largest $largest:literal)?,)?
        $(total $($total:ident).+,)?
        $(marker $($marker:ident).+,)?
        items $($items:ident).+ -> $item:ty
    ) => {
        #[allow(deprecated)] // What is named here is not called by whoever compiles it.
        impl $crate::paging::Paged for $request {
            type Item = $item;
            const PAGING: $crate::paging::Paging = $crate::paging::Paging::$kind($($first)?)
                $($(.default_size($default))? $(.largest_size($largest))?)?;
            fn place(&mut self) -> &mut dyn $crate::paging::PageField {
                &mut self.$place
            }
            fn size(&mut self) -> ::core::option::Option<&mut dyn $crate::paging::PageField> {
                $crate::__pages!(@size self $($size)?)
            }
            fn seen(
                response: &<Self as $crate::operation::Operation>::Response,
            ) -> $crate::paging::Seen {
                let items = $crate::__member!(response; $($items).+);
                $crate::paging::Seen {
                    items: items.map_or(0, ::std::vec::Vec::len),
                    total: $crate::__pages!(@text response $($($total).+)?),
                    next: $crate::__pages!(@next $kind response items $($($marker).+)?),
                }
            }
            fn items(
                response: <Self as $crate::operation::Operation>::Response,
            ) -> ::std::vec::Vec<Self::Item> {
                $crate::__taken!(response; $($items).+).unwrap_or_default()
            }
        }
    };
    (@size $this:ident) => { ::core::option::Option::None };
    (@size $this:ident $size:ident) => { ::core::option::Option::Some(&mut $this.$size) };
    (@text $from:ident) => { ::core::option::Option::None };
    (@text $from:ident $($path:ident).+) => {
        $crate::__member!($from; $($path).+).and_then($crate::paging::PageField::text)
    };
    (@next last_item $response:ident $items:ident $($path:ident).+) => {
        $items
            .and_then(|items| items.last())
            .and_then(|item| $crate::__pages!(@text item $($path).+))
    };
    (@next $kind:ident $response:ident $items:ident $($($path:ident).+)?) => {
        $crate::__pages!(@text $response $($($path).+)?)
    };
}

/// A member of a response, through the objects that are around it.
#[doc(hidden)]
#[macro_export]
macro_rules! __member {
    ($from:expr; $last:ident) => { $from.$last.as_ref() };
    ($from:expr; $first:ident . $($rest:ident).+) => {
        $from.$first.as_ref().and_then(|inner| $crate::__member!(inner; $($rest).+))
    };
}

/// The same, taken out of it.
#[doc(hidden)]
#[macro_export]
macro_rules! __taken {
    ($from:expr; $last:ident) => { $from.$last };
    ($from:expr; $first:ident . $($rest:ident).+) => {
        $from.$first.and_then(|inner| $crate::__taken!(inner; $($rest).+))
    };
}
