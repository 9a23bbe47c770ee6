//! The same client for programs without an async runtime.
//!
//! ```no_run
//! # #[cfg(feature = "tencentcloud-cynosdb")]
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use cloudbind::tencentcloud::cynosdb::*;
//!
//! let client = Client::builder().env().region("ap-guangzhou").build_blocking()?;
//! let request = PauseServerless::new(PauseServerlessRequired { cluster_id: "cynosdbmysql-example".into() });
//! println!("{:?}", client.send(&request)?);
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::io;
use std::sync::{Arc, mpsc};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::client::{CallOptions, encoded};
use crate::error::{Error, Failed, Failure};
use crate::operation::Operation;
use crate::reply::Reply;
use crate::service::Service;

pub use crate::paging::blocking::{Items, Pages};

/// Calls the operations of the service `S`, and blocks the calling thread meanwhile.
///
/// One thread of its own drives all its connections, and ends when the last clone is dropped. It may
/// be used from any number of threads, and also, where blocking is acceptable, within an async runtime.
pub struct Client<S> {
    client: crate::Client<S>,
    driver: Arc<Driver>,
}

/// The thread that drives the connections.
#[derive(Debug)]
struct Driver {
    runtime: Handle,
    /// The thread ends when this is dropped.
    _running: oneshot::Sender<()>,
}

impl Driver {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (running, ended) = oneshot::channel();
        thread::Builder::new()
            .name("cloudbind".to_owned())
            .spawn(move || {
                // An error means that the sender is gone, which is what is waited for.
                let _ = runtime.block_on(ended);
            })?;
        Ok(Self {
            runtime: handle,
            _running: running,
        })
    }
}

impl<S: Service> Client<S> {
    pub(crate) fn new(client: crate::Client<S>) -> io::Result<Self> {
        Ok(Self {
            client,
            driver: Arc::new(Driver::start()?),
        })
    }

    /// Calls an operation, and waits for its answer. All else is as with the async
    /// [`Client`](crate::Client::send).
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send<O>(&self, operation: &O) -> Result<Reply<O::Response>, Error<O::Error>>
    where
        O: Operation<Service = S>,
    {
        self.send_with(operation, &CallOptions::new())
    }

    /// Calls an operation as [`send`](Self::send) does, with settings for this call alone.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send_with<O>(
        &self,
        operation: &O,
        options: &CallOptions,
    ) -> Result<Reply<O::Response>, Error<O::Error>>
    where
        O: Operation<Service = S>,
    {
        let parameters = encoded(operation);
        let core = Arc::clone(self.client.core());
        #[cfg(feature = "stub")]
        if let Some(stub) = &core.stub {
            return stub.answer(&core, operation, parameters);
        }
        let (sender, receiver) = mpsc::sync_channel(1);
        let options = options.clone();
        self.driver.runtime.spawn(async move {
            let mut response = O::Response::default();
            let call = core.call(O::DESCRIPTION, parameters, &options, &mut response);
            let answer = call.await;
            // Who called is waiting for it.
            let _ = sender.send(answer.map(|answer| (answer, response)));
        });
        match receiver.recv().unwrap_or_else(|_| Err(ended())) {
            Ok((answer, response)) => Ok(Reply::new(response, answer.meta, answer.earlier)),
            Err(failed) => Err(failed.typed(self.client.core().service, O::DESCRIPTION)),
        }
    }

    /// The client whose calls it waits for.
    pub(crate) fn inner(&self) -> &crate::Client<S> {
        &self.client
    }
}

/// A call that ended without an outcome, as when the process is being torn down.
fn ended() -> Failed {
    let reason = "the thread that drives the client has ended";
    let error = crate::transport::SendError::new(crate::transport::Stage::Interrupted, reason);
    Failure::transport(error).into()
}

impl<S> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            driver: Arc::clone(&self.driver),
        }
    }
}

impl<S> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Client")
            .field(&self.client)
            .finish()
    }
}
