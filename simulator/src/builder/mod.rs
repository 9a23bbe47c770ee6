//! What a simulator is to be like.

mod identity;
mod start;

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cloudbind_codegen::ir::Api;

pub use start::StartError;

use crate::answer::Tasks;
use crate::clock::Clock;
use crate::cloud::Observer;
use crate::credentials::Credentials;
use crate::identity::Settings;
use crate::journal::RecordedRequest;
use crate::specification::CHECKOUT;
use crate::tls::TlsSettings;

/// Describes a simulator, and starts it. [`Simulator::builder`](crate::Simulator::builder)
/// makes one.
#[derive(Clone)]
pub struct Builder {
    specification: PathBuf,
    services: Vec<String>,
    api: Option<Arc<Api>>,
    credentials: Credentials,
    clock: Clock,
    unlimited: bool,
    address: SocketAddr,
    observer: Option<Observer>,
    random: Option<(f64, u64)>,
    random_stalls: bool,
    gzip: bool,
    listed: Option<u64>,
    tasks: Tasks,
    tls: Option<TlsSettings>,
    identity: Settings,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            specification: PathBuf::from(CHECKOUT),
            services: Vec::new(),
            api: None,
            credentials: Credentials::default(),
            clock: Clock::default(),
            unlimited: false,
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            observer: None,
            random: None,
            random_stalls: false,
            gzip: false,
            listed: None,
            tasks: Tasks::default(),
            tls: None,
            identity: Settings::default(),
        }
    }
}

impl Builder {
    /// The folder of the specification. Default: `spec` of the checkout that this was built in,
    /// which a program reads once, however many simulators it starts.
    #[must_use]
    pub fn specification(mut self, folder: impl AsRef<Path>) -> Self {
        self.specification = folder.as_ref().into();
        self
    }

    /// These services alone, by the names of their folders: `tencentcloud/cynosdb`. Less is read
    /// then; endpoints for identities are those of their vendors. Default: every service.
    #[must_use]
    pub fn services<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.services.extend(names.into_iter().map(Into::into));
        self
    }

    /// A specification that has been read already; no folder is read then, and all of its services
    /// are served.
    #[must_use]
    pub fn api(mut self, api: impl Into<Arc<Api>>) -> Self {
        self.api = Some(api.into());
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

    /// Lets a share of the requests fail that would have succeeded, from 0.0 for none to 1.0 for all.
    /// Which of them, and how, depends on the seed and on the order of the requests alone. Every kind
    /// of [`Failure`] is as likely as any other; those that keep a client waiting come only with
    /// [`Builder::random_stalls`]. Requests for tokens and keys are left alone, and so are requests
    /// that fail because somebody asked for it. Default: none.
    ///
    /// # Panics
    /// If the share is less than 0 or more than 1.
    ///
    /// [`Failure`]: crate::Failure
    #[must_use]
    pub fn random_faults(mut self, share: f64, seed: u64) -> Self {
        assert!((0.0..=1.0).contains(&share), "{share} is no share");
        self.random = Some((share, seed));
        self
    }

    /// Whether [`Builder::random_faults`] may leave a client waiting. Default: no.
    #[must_use]
    pub fn random_stalls(mut self, stalls: bool) -> Self {
        self.random_stalls = stalls;
        self
    }

    /// Compresses answers for clients that send `Accept-Encoding: gzip`. Default: no.
    #[must_use]
    pub fn gzip(mut self) -> Self {
        self.gzip = true;
        self
    }

    /// How many items a listing in pages has: those of the documented example, again and again.
    /// Default: as many as the example.
    #[must_use]
    pub fn listed_items(mut self, items: u64) -> Self {
        self.listed = Some(items);
        self
    }

    /// How often the same task is asked for until it has ended. Default: 0, it has ended at once.
    #[must_use]
    pub fn polls_until_done(mut self, polls: u64) -> Self {
        self.tasks.polls = polls;
        self
    }

    /// Lets tasks fail in the end, where a state is documented for that. Default: they succeed.
    #[must_use]
    pub fn failing_tasks(mut self) -> Self {
        self.tasks.fail = true;
        self
    }

    /// Speaks HTTPS, with a certificate that is made at the start and thrown away at the end. Clients
    /// have to trust [`Simulator::certificate_pem`]. HTTP/2 is offered besides HTTP/1.1. The
    /// certificate is good for `localhost`, the loopback addresses and the hosts of the
    /// specification's vendors.
    ///
    /// [`Simulator::certificate_pem`]: crate::Simulator::certificate_pem
    #[must_use]
    pub fn tls(mut self) -> Self {
        self.tls.get_or_insert_default();
        self
    }

    /// Speaks HTTPS, and only with clients that show a certificate; [`Simulator::client_identity_pem`]
    /// is one that is accepted.
    ///
    /// [`Simulator::client_identity_pem`]: crate::Simulator::client_identity_pem
    #[must_use]
    pub fn require_client_certificate(mut self) -> Self {
        self.tls.get_or_insert_default().client_certificate = true;
        self
    }
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
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}
