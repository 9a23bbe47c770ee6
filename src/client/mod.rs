//! The client of a service.

mod build_error;
mod builder;
mod call;
mod core;
mod options;
mod project;
mod region;
mod settings;
mod trace;

pub use build_error::BuildError;
pub use builder::ClientBuilder;
pub use options::CallOptions;

pub(crate) use core::Core;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::codec::RequestWriter;
use crate::error::Error;
use crate::operation::Operation;
use crate::reply::Reply;
use crate::service::Service;

/// Calls the operations of the service `S`.
///
/// It is cheap to clone: clones share connections, credentials, the retry budget and rate limits.
/// Each service has its own alias, such as `cloudbind::tencentcloud::cynosdb::Client`, and refuses
/// operations of others when it is compiled.
pub struct Client<S> {
    core: Arc<Core>,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> Client<S> {
    /// Begins to configure a client.
    pub fn builder() -> ClientBuilder<S> {
        ClientBuilder::new()
    }

    /// Calls an operation, and waits for its answer.
    ///
    /// A request that was refused before it was carried out, or that never left, is sent again (see
    /// [`Retry`](crate::Retry)). One whose fate is unknown is sent again only if carrying it out
    /// twice does no harm. No redirect is followed. Dropping the future cancels the wait; the service
    /// may carry the request out all the same.
    ///
    /// # Errors
    /// See [`Error`]: whatever the service answered reaches the caller whole.
    ///
    /// # Panics
    /// If it is not awaited within a tokio runtime that has its time and network drivers enabled.
    pub fn send<O>(
        &self,
        operation: &O,
    ) -> impl Future<Output = Result<Reply<O::Response>, Error<O::Error>>> + Send
    where
        O: Operation<Service = S>,
    {
        static AS_THE_CLIENT: CallOptions = CallOptions::new();
        self.send_with(operation, &AS_THE_CLIENT)
    }

    /// Calls an operation as [`send`](Self::send) does, with settings for this call alone.
    ///
    /// # Errors
    /// See [`Error`].
    ///
    /// # Panics
    /// As [`send`](Self::send).
    pub async fn send_with<O>(
        &self,
        operation: &O,
        options: &CallOptions,
    ) -> Result<Reply<O::Response>, Error<O::Error>>
    where
        O: Operation<Service = S>,
    {
        let parameters = encoded(operation);
        #[cfg(feature = "stub")]
        if let Some(stub) = &self.core.stub {
            return stub.answer(&self.core, operation, parameters);
        }
        let mut response = O::Response::default();
        let call = self
            .core
            .call(O::DESCRIPTION, parameters, options, &mut response);
        match call.await {
            Ok(answer) => Ok(Reply::new(response, answer.meta, answer.earlier)),
            Err(failed) => Err(failed.typed(self.core.service, O::DESCRIPTION)),
        }
    }

    /// The same settings for a call that may take `left` at most.
    pub(crate) fn within(&self, options: &CallOptions, left: Duration) -> CallOptions {
        let timeout = options.timeout.unwrap_or(self.core.timeout);
        options.clone().timeout(timeout.min(left))
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }

    pub(crate) fn from_core(core: Core) -> Self {
        Self {
            core: Arc::new(core),
            service: PhantomData,
        }
    }
}

/// The parameters of a request.
pub(crate) fn encoded<O: Operation>(operation: &O) -> RequestWriter {
    let mut parameters = RequestWriter::new(O::DESCRIPTION);
    operation.encode(&mut parameters);
    parameters
}

impl<S> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self {
            core: Arc::clone(&self.core),
            service: PhantomData,
        }
    }
}

impl<S> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.core.fmt(f)
    }
}
