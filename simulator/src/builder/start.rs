//! The start.

use std::error::Error;
use std::fmt;
use std::io;
use std::net::SocketAddr;

use cloudbind_codegen::SpecError;
use tokio::net::TcpListener;

use super::Builder;
use crate::answer::Course;
use crate::cloud::Cloud;
use crate::credentials::Credentials;
use crate::executions::Counter;
use crate::failure::{RandomFaults, Waiting};
use crate::identity::{Issued, Settings, User};
use crate::journal::Journal;
use crate::limit::RateLimits;
use crate::simulator::Simulator;
use crate::specification;
use crate::tls::Tls;

impl Builder {
    /// Reads the specification and starts to listen. It runs on the Tokio runtime that this is
    /// called on.
    ///
    /// # Errors
    /// If the specification cannot be read, has a problem or lacks a service that was named, if the address is taken, or if no
    /// certificate can be made.
    pub async fn start(self) -> Result<Simulator, StartError> {
        let api = match self.api {
            Some(api) => api,
            None => specification::read(&self.specification, &self.services)?,
        };
        let tls = self
            .tls
            .map(|settings| Tls::new(settings, &api.vendors))
            .transpose()
            .map_err(StartError::Certificate)?;
        let taken = |source| StartError::Listen {
            address: self.address,
            source,
        };
        let listener = TcpListener::bind(self.address).await.map_err(taken)?;
        let address = listener.local_addr().map_err(taken)?;
        let stalls = self.random_stalls;
        let cloud = Cloud {
            api,
            credentials: with_fakes(self.credentials),
            clock: self.clock,
            limits: (!self.unlimited).then(RateLimits::default),
            waiting: Waiting::default(),
            random: self
                .random
                .map(|(share, seed)| RandomFaults::new(share, seed, stalls)),
            executions: Counter::default(),
            course: Course {
                listed: self.listed,
                tasks: self.tasks,
                polls: Counter::default(),
            },
            identity: with_a_fake_user(self.identity),
            issued: Issued::default(),
            gzip: self.gzip,
            journal: Journal::default(),
            observer: self.observer,
        };
        Ok(Simulator::serve(listener, address, tls, cloud))
    }
}

fn with_fakes(mut credentials: Credentials) -> Credentials {
    if credentials.access_keys.is_empty() {
        let (id, secret) = (Simulator::ACCESS_KEY_ID, Simulator::SECRET_KEY);
        let key = (id.to_owned(), secret.to_owned());
        credentials.access_keys.push(key);
    }
    if credentials.tokens.is_empty() {
        credentials.tokens.push(Simulator::TOKEN.to_owned());
    }
    credentials
}

fn with_a_fake_user(mut settings: Settings) -> Settings {
    if settings.users.is_empty() {
        settings.users.push(User {
            domain: Simulator::DOMAIN_NAME.to_owned(),
            name: Simulator::USER_NAME.to_owned(),
            password: Simulator::PASSWORD.to_owned(),
        });
    }
    settings
}

/// Why a simulator could not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The files of the specification cannot be read.
    Files(io::Error),
    /// The specification has no such service.
    Service(String),
    /// The specification has problems.
    Specification(SpecError),
    /// No certificate can be made.
    Certificate(Box<dyn Error + Send + Sync>),
    /// Nobody can listen on the address.
    #[non_exhaustive]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why not.
        source: io::Error,
    },
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Files(source) => write!(f, "the specification cannot be read: {source}"),
            Self::Service(problem) => f.write_str(problem),
            Self::Specification(problems) => {
                write!(f, "the specification has problems:\n{problems}")
            }
            Self::Certificate(source) => write!(f, "no certificate can be made: {source}"),
            Self::Listen { address, source } if source.kind() == io::ErrorKind::AddrInUse => {
                write!(
                    f,
                    "another program listens on {address} already; choose another port"
                )
            }
            Self::Listen { address, source } => write!(f, "cannot listen on {address}: {source}"),
        }
    }
}

impl Error for StartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Files(source) | Self::Listen { source, .. } => Some(source),
            Self::Specification(problems) => Some(problems),
            Self::Certificate(source) => Some(&**source),
            Self::Service(_) => None,
        }
    }
}
