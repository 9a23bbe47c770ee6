//! A stand-in for a service in unit tests: typed, in process, without a server.
//!
//! ```
//! # #[cfg(feature = "tencentcloud-cynosdb")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! use cloudbind::stub::Stub;
//! use cloudbind::tencentcloud::cynosdb::*;
//!
//! let stub = Stub::new();
//! stub.succeed::<PauseServerless>(|request, response| {
//!     assert_eq!(request.cluster_id, "cynosdbmysql-example");
//!     response.flow_id = Some(7);
//! });
//! stub.expect::<PauseServerless>(|_| Err(Stub::refuse::<PauseServerless>("InternalError.SystemError", 200)));
//!
//! // The code under test is given this client:
//! let client: Client = stub.client();
//! let request = PauseServerless::new(PauseServerlessRequired { cluster_id: "cynosdbmysql-example".into() });
//! assert_eq!(client.send(&request).await.unwrap().flow_id, Some(7));
//! let error = client.send(&request).await.unwrap_err();
//! assert_eq!(error.kind(), Some(&PauseServerlessError::InternalErrorSystemError));
//! stub.verify();
//! # }
//! # #[cfg(not(feature = "tencentcloud-cynosdb"))]
//! # fn main() {}
//! ```

use std::any::{Any, TypeId};
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex};

use crate::auth::Credentials;
use crate::client::{Client, Core};
use crate::codec::RequestWriter;
use crate::error::{Error, Failed, Failure, Refusal};
use crate::http::{Bytes, Headers};
use crate::locked::locked;
use crate::operation::Operation;
use crate::protocol::request::{self, ClientValues};
use crate::reply::{Meta, Reply};
use crate::service::Service;
use crate::transport::{SendError, Stage};

/// What an operation has to say.
type Outcome<O> = Result<<O as Operation>::Response, Error<<O as Operation>::Error>>;

/// Answers typed requests with typed responses. Clones are one and the same stub.
#[derive(Clone, Default)]
pub struct Stub {
    scripts: Arc<Mutex<HashMap<TypeId, Script>>>,
}

/// What was said of one operation.
struct Script {
    name: &'static str,
    /// One for each call to come. Each is a `Handler` of its operation.
    expected: VecDeque<Box<dyn Any + Send>>,
}

/// Answers one call.
type Handler<O> = Box<dyn FnOnce(&O) -> Outcome<O> + Send>;

impl Stub {
    /// A stub that expects nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Expects a call of the operation `O`, after those of it that are expected already, and says
    /// what it is answered with.
    pub fn expect<O: Operation>(&self, answer: impl FnOnce(&O) -> Outcome<O> + Send + 'static) {
        let handler: Handler<O> = Box::new(answer);
        let mut scripts = locked(&self.scripts);
        let script = scripts.entry(TypeId::of::<O>()).or_insert_with(|| Script {
            name: O::DESCRIPTION.name,
            expected: VecDeque::new(),
        });
        script.expected.push_back(Box::new(handler));
    }

    /// Expects a call as [`expect`](Self::expect) does, and answers it with success: `fill` sees the
    /// request, and sets the members of the response that the test is about.
    pub fn succeed<O>(&self, fill: impl FnOnce(&O, &mut O::Response) + Send + 'static)
    where
        O: Operation,
    {
        self.expect::<O>(|request| {
            let mut response = O::Response::default();
            fill(request, &mut response);
            Ok(response)
        });
    }

    /// A client that this stub answers. Nothing leaves the process.
    ///
    /// # Panics
    /// If the service accepts no access keys, which none of the vendors does.
    #[must_use]
    pub fn client<S: Service>(&self) -> Client<S> {
        Client::builder()
            .endpoint("http://localhost")
            .region("stub")
            .project_id("stub")
            .domain_id("stub")
            .credentials(Credentials::access_key("stub", "stub"))
            .stub(self)
            .build()
            .expect("nothing of this depends on the machine")
    }

    /// The error that the operation `O` answers with this code and HTTP status.
    #[must_use]
    pub fn refuse<O: Operation>(code: &str, status: u16) -> Error<O::Error> {
        let service = <O::Service as Service>::DESCRIPTION;
        let refusal = Refusal {
            code: Some(code.to_owned()),
            message: "stubbed".to_owned(),
            class: service.class(Some(code), status),
            meta: meta(status),
        };
        Failed::from(Failure::Service(Box::new(refusal))).typed(service, O::DESCRIPTION)
    }

    /// The error of a request that got no answer.
    #[must_use]
    pub fn lose<O: Operation>(stage: Stage) -> Error<O::Error> {
        let failure = Failure::transport(SendError::new(stage, "stubbed"));
        Failed::from(failure).typed(<O::Service as Service>::DESCRIPTION, O::DESCRIPTION)
    }

    /// Checks that every expected call was made.
    ///
    /// # Panics
    /// If one was not; the message names its operation.
    pub fn verify(&self) {
        let scripts = locked(&self.scripts);
        let mut missing: Vec<String> = scripts
            .values()
            .filter(|script| !script.expected.is_empty())
            .map(|script| match script.expected.len() {
                1 => script.name.to_owned(),
                several => format!("{} ({several} times)", script.name),
            })
            .collect();
        missing.sort();
        assert!(
            missing.is_empty(),
            "expected, but not called: {}",
            missing.join(", ")
        );
    }

    /// Answers a call. A request that could not be sent is refused as by a real client.
    pub(crate) fn answer<O: Operation>(
        &self,
        core: &Core,
        operation: &O,
        parameters: RequestWriter,
    ) -> Result<Reply<O::Response>, Error<O::Error>> {
        let values = ClientValues {
            region: Some("stub"),
            project_id: Some("stub"),
            domain_id: Some("stub"),
        };
        let built = request::build(
            core.service,
            O::DESCRIPTION,
            parameters,
            values,
            "localhost",
        );
        built.map_err(|failure| Failed::from(failure).typed(core.service, O::DESCRIPTION))?;
        let handler = self.next::<O>();
        let response = handler(operation)?;
        Ok(Reply::new(response, meta(200), Vec::new()))
    }

    fn next<O: Operation>(&self) -> Handler<O> {
        let mut scripts = locked(&self.scripts);
        let script = scripts.get_mut(&TypeId::of::<O>());
        let next = script.and_then(|script| script.expected.pop_front());
        drop(scripts);
        match next.map(|handler| handler.downcast::<Handler<O>>()) {
            Some(Ok(handler)) => *handler,
            _ => panic!("a call of {} was not expected", O::DESCRIPTION.name),
        }
    }
}

fn meta(status: u16) -> Meta {
    Meta {
        status,
        request_id: Some("stub".to_owned()),
        headers: Headers::default(),
        body: Bytes::new(),
    }
}

impl fmt::Debug for Stub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scripts = locked(&self.scripts);
        let left = scripts
            .values()
            .map(|script| (script.name, script.expected.len()));
        f.debug_map().entries(left).finish()
    }
}
