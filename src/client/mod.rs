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

pub(crate) use call::Answer;
pub(crate) use core::Core;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::codec::{self, DecodeError, RequestWriter, ResponseReader};
use crate::error::{Error, Failed, Failure};
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
    pub async fn send<O>(&self, operation: &O) -> Result<Reply<O::Response>, Error<O::Error>>
    where
        O: Operation<Service = S>,
    {
        self.send_with(operation, &CallOptions::new()).await
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
        let mut response = None;
        let mut decode = decoding::<O>(&mut response);
        let call = self
            .core
            .call(O::DESCRIPTION, parameters, options, &mut decode);
        let answer = call.await;
        drop(decode);
        finished::<O>(answer, response)
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

/// Decodes a success into `response`.
pub(crate) fn decoding<O: Operation>(
    response: &mut Option<O::Response>,
) -> impl FnMut(&mut ResponseReader<'_>) -> codec::Result<()> + Send {
    |reader| {
        *response = Some(O::decode(reader)?);
        Ok(())
    }
}

/// The outcome of a call in the types of its operation.
pub(crate) fn finished<O: Operation>(
    answer: Result<Answer, Failed>,
    response: Option<O::Response>,
) -> Result<Reply<O::Response>, Error<O::Error>> {
    match (answer, response) {
        (Ok(answer), Some(response)) => Ok(Reply::new(response, answer.meta, answer.earlier)),
        (Ok(answer), None) => Err(undecoded(answer)),
        (Err(failed), _) => Err(failed),
    }
    .map_err(|failed| failed.typed(<O::Service as Service>::DESCRIPTION, O::DESCRIPTION))
}

/// A success that nobody decoded, which does not happen.
fn undecoded(answer: Answer) -> Failed {
    let problem = DecodeError::because("it was not decoded");
    Failed {
        failure: Failure::Decode(Box::new((problem, answer.meta))),
        earlier: answer.earlier,
    }
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
