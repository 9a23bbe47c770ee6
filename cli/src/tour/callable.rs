//! The client's operations, each callable by its name.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::pin::Pin;

use cloudbind::operation::ErrorKind;
use cloudbind::service::Visitor;
use cloudbind::service::{Service, ServiceDescription};
use cloudbind::{BuildError, Client, Credentials, Error, Operation, Reply, Retry};
use cloudbind_simulator::Simulator;

use super::each::each;
use super::raw::{Parameters, Raw};

/// An operation of the client.
pub trait Callable: Send + Sync {
    /// Calls it, with the wrong key if one says so.
    fn call<'a>(
        &'a self,
        clients: &'a Clients,
        key: Key,
        parameters: &'a Parameters,
    ) -> Calling<'a>;
}

/// An answer to come.
pub type Calling<'a> = Pin<Box<dyn Future<Output = Heard> + Send + 'a>>;

/// What a call is signed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    Right,
    /// The last letter of the secret is another.
    Wrong,
}

/// What came back, without its type.
#[derive(Debug)]
pub enum Heard {
    Success {
        shown: String,
        status: u16,
        request_id: String,
    },
    Failure {
        /// The error's variant, or the whole error if the service did not answer with one.
        shown: String,
        /// Whether the variant is one of a documented error.
        is_known: bool,
        code: Option<String>,
        status: Option<u16>,
        request_id: String,
    },
}

/// Everything that the client can call.
pub struct Callables {
    pub clients: Clients,
    operations: HashMap<String, Box<dyn Callable>>,
}

impl Callables {
    /// All of them, with clients of the cloud at this address.
    ///
    /// # Errors
    /// If a client cannot be built.
    pub fn new(url: &str) -> Result<Self, BuildError> {
        let mut finder = Finder {
            url,
            clients: Clients::default(),
            operations: HashMap::new(),
            failed: None,
        };
        each(&mut finder);
        match finder.failed {
            Some(error) => Err(error),
            None => Ok(Self {
                clients: finder.clients,
                operations: finder.operations,
            }),
        }
    }

    /// The operation of that whole name, such as `huaweicloud/cbh/CreateInstance`.
    pub fn get(&self, name: &str) -> Option<&dyn Callable> {
        self.operations.get(name).map(|found| &**found)
    }
}

struct Finder<'a> {
    url: &'a str,
    clients: Clients,
    operations: HashMap<String, Box<dyn Callable>>,
    failed: Option<BuildError>,
}

impl Visitor for Finder<'_> {
    fn visit<O: Operation>(&mut self) {
        if let Err(error) = self.clients.add::<O::Service>(self.url) {
            self.failed = Some(error);
        }
        let service = <O::Service as Service>::DESCRIPTION;
        let name = [service.vendor.name, service.name, O::DESCRIPTION.name].join("/");
        self.operations
            .insert(name, Box::new(Typed::<O>(PhantomData)));
    }
}

/// Two clients of each service, one for each key.
#[derive(Default)]
pub struct Clients {
    by_service: HashMap<TypeId, Box<dyn Any + Send + Sync>>,
}

struct Pair<S> {
    right: Client<S>,
    wrong: Client<S>,
}

impl Clients {
    fn add<S: Service>(&mut self, url: &str) -> Result<(), BuildError> {
        if let Entry::Vacant(place) = self.by_service.entry(TypeId::of::<S>()) {
            let mut wrong = Simulator::SECRET_KEY.to_owned();
            wrong.pop();
            wrong.push('!');
            let pair = Pair::<S> {
                right: client(url, Simulator::SECRET_KEY)?,
                wrong: client(url, &wrong)?,
            };
            place.insert(Box::new(pair));
        }
        Ok(())
    }

    fn get<S: Service>(&self, key: Key) -> Option<&Client<S>> {
        let pair = self.by_service.get(&TypeId::of::<S>())?;
        let pair = pair.downcast_ref::<Pair<S>>()?;
        Some(match key {
            Key::Right => &pair.right,
            Key::Wrong => &pair.wrong,
        })
    }
}

fn client<S: Service>(url: &str, secret: &str) -> Result<Client<S>, BuildError> {
    let builder = Client::builder()
        .endpoint(url)
        .project_id(Simulator::PROJECT_ID)
        .domain_id(Simulator::PROJECT_ID)
        .credentials(Credentials::access_key(Simulator::ACCESS_KEY_ID, secret))
        .ignore_rate_limits()
        // Each error that is provoked is to be seen, not overcome.
        .retry(Retry::off());
    match region(S::DESCRIPTION) {
        Some(region) => builder.region(region).build(),
        None => builder.build(),
    }
}

/// The first region that has the service.
fn region(service: &ServiceDescription) -> Option<&'static str> {
    let regions = service.regions.first();
    regions.or(service.vendor.regions.first()).copied()
}

struct Typed<O>(PhantomData<fn() -> O>);

impl<O: Operation> Callable for Typed<O> {
    fn call<'a>(
        &'a self,
        clients: &'a Clients,
        key: Key,
        parameters: &'a Parameters,
    ) -> Calling<'a> {
        Box::pin(async move {
            let request = Raw::<O> {
                parameters: parameters.clone(),
                operation: PhantomData,
            };
            match clients.get::<O::Service>(key) {
                Some(client) => heard::<O>(&client.send(&request).await),
                None => nobody(),
            }
        })
    }
}

fn heard<O: Operation>(result: &Result<Reply<O::Response>, Error<O::Error>>) -> Heard {
    match result {
        Ok(reply) => success(&**reply, reply.status(), reply.request_id()),
        Err(error) => Heard::Failure {
            shown: error
                .kind()
                .map_or_else(|| error.to_string(), |kind| format!("{kind:?}")),
            is_known: error.kind().is_some_and(|kind| !kind.is_unknown()),
            code: error.code().map(str::to_owned),
            status: error.status(),
            request_id: error.request_id().unwrap_or_default().to_owned(),
        },
    }
}

fn success(response: &dyn Debug, status: u16, request_id: Option<&str>) -> Heard {
    Heard::Success {
        shown: format!("{response:?}"),
        status,
        request_id: request_id.unwrap_or_default().to_owned(),
    }
}

/// What is heard without a client, which every service that is visited has.
fn nobody() -> Heard {
    Heard::Failure {
        shown: "there is no client of this service".to_owned(),
        is_known: false,
        code: None,
        status: None,
        request_id: String::new(),
    }
}
