//! Pages and items as streams.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use super::pager::{Outcome, Pager};
use super::{PageError, Paged};
use crate::client::{CallOptions, Client};
use crate::reply::Reply;
use crate::service::Service;

impl<S: Service> Client<S> {
    /// Reads a listing page by page, beginning with the page that the request asks for.
    ///
    /// Nothing is sent before the first page is asked for, and nothing is read ahead. Each page is
    /// a call as by [`send`](Self::send). How a listing ends, and which faults of services it
    /// survives, is told in [`paging`](crate::paging).
    ///
    /// ```
    /// use cloudbind::paging::{PageError, Paged};
    /// use cloudbind::{Client, Operation};
    ///
    /// /// `list` is a request such as `DescribeClusters::new()`.
    /// async fn show<O: Paged>(client: &Client<O::Service>, list: &O) -> Result<(), PageError<O>> {
    ///     let mut pages = client.pages(list).page_size(50);
    ///     while let Some(page) = pages.next().await {
    ///         let page = page?;
    ///         println!("{:?} of request {:?}", *page, page.request_id());
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn pages<O>(&self, request: &O) -> Pages<O>
    where
        O: Paged<Service = S>,
    {
        Pages {
            client: self.clone(),
            pager: Pager::new(request.clone()),
            call: None,
        }
    }

    /// Reads a listing item by item, as [`pages`](Self::pages) reads it page by page.
    ///
    /// ```
    /// # use cloudbind::paging::{PageError, Paged};
    /// # use cloudbind::{Client, Operation};
    /// # async fn show<O: Paged>(client: &Client<O::Service>, list: &O) -> Result<(), PageError<O>> {
    /// let mut items = client.items(list);
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// // Or all at once, unless there are more than the program expects:
    /// let items = client.items(list).collect_all(10_000).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<O>(&self, request: &O) -> Items<O>
    where
        O: Paged<Service = S>,
    {
        Items {
            pages: self.pages(request),
            page: Vec::new().into_iter(),
        }
    }
}

/// The pages of a listing: a stream of [`Client::pages`].
///
/// The first error ends it.
#[must_use = "nothing is read before a page is asked for"]
pub struct Pages<O: Paged> {
    client: Client<O::Service>,
    pager: Pager<O>,
    /// The call that is under way.
    call: Option<Pin<Box<dyn Future<Output = Outcome<O>> + Send>>>,
}

impl<O: Paged> Pages<O> {
    /// How many items to ask for at once, instead of what the request says. It is cut to the
    /// documented maximum, and without effect where no size can be asked for.
    pub fn page_size(mut self, items: u64) -> Self {
        self.pager.settings.size = Some(items);
        self
    }

    /// How long the whole listing may take, from its first request on. Default: no limit but that
    /// of each call.
    pub fn within(mut self, limit: Duration) -> Self {
        self.pager.settings.within = Some(limit);
        self
    }

    /// Settings for the call of each page.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.pager.settings.options = options;
        self
    }

    /// The next page; `None` after the last one, and after an error.
    ///
    /// If its future is dropped, as in `select!`, nothing is lost: the same page comes next time.
    ///
    /// # Panics
    /// If it is not awaited within a tokio runtime that has its time and network drivers enabled.
    #[allow(
        clippy::should_implement_trait,
        reason = "the name that extensions of `Stream` give it, and no iterator can await"
    )]
    pub async fn next(&mut self) -> Option<Result<Reply<O::Response>, PageError<O>>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<<Self as Stream>::Item>> {
        let mut call = match self.call.take() {
            Some(call) => call,
            None => match self.pager.next(&self.client) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok((request, options))) => {
                    let client = self.client.clone();
                    Box::pin(async move { client.send_with(&request, &options).await })
                }
            },
        };
        match call.as_mut().poll(context) {
            Poll::Ready(outcome) => Poll::Ready(Some(self.pager.answered(outcome))),
            Poll::Pending => {
                self.call = Some(call);
                Poll::Pending
            }
        }
    }
}

// Nothing of it is pinned but the call, which is in a box.
impl<O: Paged> Unpin for Pages<O> {}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<Reply<O::Response>, PageError<O>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("client", &self.client)
            .field("pager", &self.pager)
            .finish_non_exhaustive()
    }
}

/// The items of a listing: a stream of [`Client::items`].
///
/// The first error ends it.
#[must_use = "nothing is read before an item is asked for"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    page: std::vec::IntoIter<O::Item>,
}

impl<O: Paged> Items<O> {
    /// As [`Pages::page_size`].
    pub fn page_size(mut self, items: u64) -> Self {
        self.pages = self.pages.page_size(items);
        self
    }

    /// As [`Pages::within`].
    pub fn within(mut self, limit: Duration) -> Self {
        self.pages = self.pages.within(limit);
        self
    }

    /// As [`Pages::options`].
    pub fn options(mut self, options: CallOptions) -> Self {
        self.pages = self.pages.options(options);
        self
    }

    /// The next item; `None` after the last one, and after an error.
    ///
    /// If its future is dropped, as in `select!`, nothing is lost.
    ///
    /// # Panics
    /// As [`Pages::next`].
    #[allow(
        clippy::should_implement_trait,
        reason = "the name that extensions of `Stream` give it, and no iterator can await"
    )]
    pub async fn next(&mut self) -> Option<Result<O::Item, PageError<O>>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// All items, unless there are more than `most`.
    ///
    /// # Errors
    /// As soon as there is one item too many, and if the listing ends early; what was read is lost
    /// then.
    ///
    /// # Panics
    /// As [`Pages::next`].
    pub async fn collect_all(mut self, most: usize) -> Result<Vec<O::Item>, PageError<O>> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            let item = item?;
            if all.len() == most {
                return Err(self.pages.pager.too_many(most));
            }
            all.push(item);
        }
        Ok(all)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Item, PageError<O>>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.page = O::items(page.into_response()).into_iter(),
            }
        }
    }
}

impl<O: Paged> Unpin for Items<O> {}

impl<O: Paged> Stream for Items<O> {
    type Item = Result<O::Item, PageError<O>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("at_hand", &self.page.len())
            .finish()
    }
}
