//! The client of a service.

mod build_error;
mod builder;
mod settings;

pub use build_error::BuildError;
pub use builder::ClientBuilder;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::auth::{Scope, Signer};
use crate::clock::Clock;
use crate::codec::{RequestWriter, ResponseReader};
use crate::endpoint::Endpoint;
use crate::error::{Error, Failure};
use crate::operation::{Description, Operation};
use crate::protocol::request::{self, ClientValues};
use crate::protocol::response;
use crate::reply::Reply;
use crate::service::{Service, ServiceDescription};
use crate::transport::Transport;

/// Calls the operations of the service `S`.
///
/// It is cheap to clone: clones share their connections. Each service has its own alias, such as
/// `cloudbind::tencentcloud::cynosdb::Client`, and refuses operations of others when it is compiled.
pub struct Client<S> {
    core: Arc<Core>,
    service: PhantomData<fn() -> S>,
}

/// All of a client that is equal for all services and operations: this part is compiled once.
#[derive(Debug)]
struct Core {
    service: &'static ServiceDescription,
    endpoint: Endpoint,
    values: ClientValues,
    signer: Signer,
    clock: Arc<dyn Clock>,
    transport: Transport,
}

impl<S: Service> Client<S> {
    /// Begins to configure a client.
    pub fn builder() -> ClientBuilder<S> {
        ClientBuilder::new()
    }

    /// Calls an operation once, and waits for its answer.
    ///
    /// Nothing is sent twice and no redirect is followed. Dropping the future cancels the wait; the
    /// service may carry the request out all the same.
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
        let mut parameters = RequestWriter::default();
        operation.encode(&mut parameters);
        let answer = self.core.call(O::DESCRIPTION, parameters).await;
        let outcome = answer.and_then(|mut reader| match O::decode(&mut reader) {
            Ok(response) => Ok(Reply::new(response, reader.into_meta())),
            Err(error) => Err(Failure::Decode(Box::new((error, reader.into_meta())))),
        });
        outcome.map_err(|failure| failure.typed(self.core.service, O::DESCRIPTION))
    }
}

impl Core {
    async fn call(
        &self,
        description: &'static Description,
        parameters: RequestWriter,
    ) -> Result<ResponseReader, Failure> {
        let authority = &self.endpoint.authority;
        let mut request = request::build(
            self.service,
            description,
            parameters,
            &self.values,
            authority,
        )?;
        let scope = Scope {
            service: self.service.host,
            project_id: self.values.project_id.as_deref(),
            domain_id: self.values.domain_id.as_deref(),
        };
        let signed = self
            .signer
            .sign(&mut request, scope, self.clock.unix_seconds());
        signed.map_err(|error| Failure::Credentials(error.to_string()))?;
        let query = self.signer.query_string(&request.query);
        let sent = self.transport.send(&self.endpoint, request, &query).await;
        let (head, body) = sent?;
        response::interpret(self.service, head, body)
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
        f.debug_struct("Client")
            .field("service", &self.core.service.name)
            .field("endpoint", &self.core.endpoint.authority)
            .field("values", &self.core.values)
            .field("signer", &self.core.signer)
            .finish_non_exhaustive()
    }
}
