//! What a simulator is to be like.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cloudbind_codegen::ir::Api;
use cloudbind_codegen::{Sources, SpecError};
use tokio::net::TcpListener;

use crate::clock::Clock;
use crate::cloud::{Cloud, Observer};
use crate::credentials::Credentials;
use crate::failure::Waiting;
use crate::journal::{Journal, RecordedRequest};
use crate::limit::RateLimits;
use crate::simulator::Simulator;

/// The specification of the checkout that the simulator was built in.
const CHECKOUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");

/// Describes a simulator, and starts it. [`Simulator::builder`] makes one.
#[derive(Clone)]
pub struct Builder {
    specification: PathBuf,
    api: Option<Api>,
    credentials: Credentials,
    clock: Clock,
    unlimited: bool,
    address: SocketAddr,
    observer: Option<Observer>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            specification: PathBuf::from(CHECKOUT),
            api: None,
            credentials: Credentials::default(),
            clock: Clock::default(),
            unlimited: false,
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            observer: None,
        }
    }
}

impl Builder {
    /// The folder of the specification. Default: `spec` of the checkout that this was built in.
    #[must_use]
    pub fn specification(mut self, folder: impl AsRef<Path>) -> Self {
        self.specification = folder.as_ref().into();
        self
    }

    /// A specification that has been read already; no folder is read then.
    #[must_use]
    pub fn api(mut self, api: Api) -> Self {
        self.api = Some(api);
        self
    }

    /// An access key that is known, in place of the fake one; may be called for several.
    #[must_use]
    pub fn access_key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.credentials
            .access_keys
            .push((id.into(), secret.into()));
        self
    }

    /// The token of temporary credentials: every signed request must carry it. Default: none is
    /// asked for, and one that comes is not looked at.
    #[must_use]
    pub fn session_token(mut self, token: impl Into<String>) -> Self {
        self.credentials.session_token = Some(token.into());
        self
    }

    /// A token that is accepted instead of a signature where the vendor has such tokens, in place
    /// of the fake one; may be called for several.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.credentials.tokens.push(token.into());
        self
    }

    /// The only project that requests may be about. Default: any.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.credentials.project_id = Some(project_id.into());
        self
    }

    /// A clock that gives seconds since 1970, for expiry and rate limits alike. While it stands
    /// still, so does the window of a rate limit. Default: the system's.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Fn() -> i64 + Send + Sync>) -> Self {
        self.clock = Clock::Set(clock);
        self
    }

    /// Lets operations be called as often as one likes. Default: as often as is documented.
    #[must_use]
    pub fn unlimited(mut self) -> Self {
        self.unlimited = true;
        self
    }

    /// The port to listen on. Default: 0, which takes a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// The address to listen on. Default: 127.0.0.1, where only programs on this machine come.
    #[must_use]
    pub fn bind(mut self, address: IpAddr) -> Self {
        self.address.set_ip(address);
        self
    }

    /// Is told of every request once its answer is known. It holds up the answer, so it should be
    /// quick.
    #[must_use]
    pub fn on_request(
        mut self,
        observer: impl Fn(&RecordedRequest) + Send + Sync + 'static,
    ) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }

    /// Reads the specification and starts to listen. It runs on the Tokio runtime that this is
    /// called on.
    ///
    /// # Errors
    /// If the specification cannot be read or has a problem, or if the address is taken.
    pub async fn start(self) -> Result<Simulator, StartError> {
        let api = match self.api {
            Some(api) => api,
            None => read(&self.specification)?,
        };
        let mut credentials = self.credentials;
        if credentials.access_keys.is_empty() {
            let (id, secret) = (Simulator::ACCESS_KEY_ID, Simulator::SECRET_KEY);
            credentials
                .access_keys
                .push((id.to_owned(), secret.to_owned()));
        }
        if credentials.tokens.is_empty() {
            credentials.tokens.push(Simulator::TOKEN.to_owned());
        }
        let taken = |source| StartError::Listen {
            address: self.address,
            source,
        };
        let listener = TcpListener::bind(self.address).await.map_err(taken)?;
        let address = listener.local_addr().map_err(taken)?;
        let cloud = Cloud {
            api,
            credentials,
            clock: self.clock,
            limits: (!self.unlimited).then(RateLimits::default),
            waiting: Waiting::default(),
            journal: Journal::default(),
            observer: self.observer,
        };
        Ok(Simulator::serve(listener, address, cloud))
    }
}

fn read(folder: &Path) -> Result<Api, StartError> {
    let sources = Sources::read(folder).map_err(StartError::Files)?;
    cloudbind_codegen::read(&sources).map_err(StartError::Specification)
}

/// Shows no secrets.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("specification", &self.specification)
            .field("credentials", &self.credentials)
            .field("clock", &self.clock)
            .field("unlimited", &self.unlimited)
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// Why a simulator could not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The files of the specification cannot be read.
    Files(io::Error),
    /// The specification has problems.
    Specification(SpecError),
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
            Self::Specification(problems) => {
                write!(f, "the specification has problems:\n{problems}")
            }
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

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Files(source) | Self::Listen { source, .. } => Some(source),
            Self::Specification(problems) => Some(problems),
        }
    }
}
