//! Pages and items as iterators.

use std::fmt;
use std::time::Duration;

use super::pager::Pager;
use super::{PageError, Paged};
use crate::blocking::Client;
use crate::client::CallOptions;
use crate::reply::Reply;
use crate::service::Service;

impl<S: Service> Client<S> {
    /// Reads a listing page by page, as the async [`Client`](crate::Client::pages) does.
    pub fn pages<O>(&self, request: &O) -> Pages<O>
    where
        O: Paged<Service = S>,
    {
        Pages {
            client: self.clone(),
            pager: Pager::new(request.clone()),
        }
    }

    /// Reads a listing item by item, as the async [`Client`](crate::Client::items) does.
    ///
    /// ```
    /// # use cloudbind::blocking::Client;
    /// # use cloudbind::paging::{PageError, Paged};
    /// # fn show<O: Paged>(client: &Client<O::Service>, list: &O) -> Result<(), PageError<O>> {
    /// for item in client.items(list) {
    ///     println!("{:?}", item?);
    /// }
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

/// The pages of a listing: an iterator of [`Client::pages`]. The first error ends it.
#[must_use = "nothing is read before a page is asked for"]
pub struct Pages<O: Paged> {
    client: Client<O::Service>,
    pager: Pager<O>,
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
}

impl<O: Paged> Iterator for Pages<O> {
    type Item = Result<Reply<O::Response>, PageError<O>>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(match self.pager.next(self.client.inner())? {
            Err(error) => Err(error),
            Ok((request, options)) => {
                let outcome = self.client.send_with(&request, &options);
                self.pager.answered(outcome)
            }
        })
    }
}

impl<O: Paged> std::iter::FusedIterator for Pages<O> {}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("blocking::Pages")
            .field("client", &self.client)
            .field("pager", &self.pager)
            .finish()
    }
}

/// The items of a listing: an iterator of [`Client::items`]. The first error ends it.
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

    /// All items, unless there are more than `most`.
    ///
    /// # Errors
    /// As soon as there is one item too many, and if the listing ends early; what was read is lost
    /// then.
    pub fn collect_all(mut self, most: usize) -> Result<Vec<O::Item>, PageError<O>> {
        let mut all = Vec::new();
        while let Some(item) = self.next() {
            let item = item?;
            if all.len() == most {
                return Err(self.pages.pager.too_many(most));
            }
            all.push(item);
        }
        Ok(all)
    }
}

impl<O: Paged> Iterator for Items<O> {
    type Item = Result<O::Item, PageError<O>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.page = O::items(page.into_response()).into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Paged> std::iter::FusedIterator for Items<O> {}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("blocking::Items")
            .field("pages", &self.pages)
            .field("at_hand", &self.page.len())
            .finish()
    }
}
