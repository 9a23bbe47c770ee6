//! A server that runs.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::builder::Builder;
use crate::cloud::Cloud;
use crate::executions::Executions;
use crate::failure::Failure;
use crate::journal::RecordedRequest;
use crate::named;
use crate::server;
use crate::tls::{Certificates, Tls};

/// A simulator that is running. It stops when it is dropped.
#[derive(Debug)]
pub struct Simulator {
    address: SocketAddr,
    cloud: Arc<Cloud>,
    certificates: Option<Certificates>,
    /// The server runs for as long as this exists.
    running: watch::Sender<()>,
    server: JoinHandle<()>,
}

impl Simulator {
    /// The id of the access key that is known if the builder is given none. It is a fake.
    pub const ACCESS_KEY_ID: &str = "AKID-EXAMPLE";
    /// The secret of the access key that is known if the builder is given none. It is a fake.
    pub const SECRET_KEY: &str = "not-a-secret";
    /// The token that is known if the builder is given none. It is a fake.
    pub const TOKEN: &str = "not-a-token";
    /// A project to name in requests. Unless the builder is given one, every project is known.
    pub const PROJECT_ID: &str = "0123456789abcdef0123456789abcdef";

    /// The domain of the user who is known if the builder is given none. It is a fake.
    pub const DOMAIN_NAME: &str = "example-domain";
    /// The user who is known if the builder is given none. It is a fake.
    pub const USER_NAME: &str = "example-user";
    /// The password of that user. It is a fake.
    pub const PASSWORD: &str = "not-a-password";
    /// The token of another identity provider that is known if the builder is given none. It is a
    /// fake.
    pub const WEB_IDENTITY_TOKEN: &str = "not-a-web-identity-token";

    /// Starts to describe a simulator.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn serve(
        listener: TcpListener,
        address: SocketAddr,
        tls: Option<Tls>,
        cloud: Cloud,
    ) -> Self {
        let cloud = Arc::new(cloud);
        let (running, watched) = watch::channel(());
        let (acceptor, certificates) = match tls {
            Some(tls) => (Some(tls.acceptor), Some(tls.certificates)),
            None => (None, None),
        };
        let server = tokio::spawn(server::run(listener, acceptor, Arc::clone(&cloud), watched));
        Self {
            address,
            cloud,
            certificates,
            running,
            server,
        }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where it listens, as the beginning of a URL: `http://127.0.0.1:40213`; with `https` if
    /// [`Builder::tls`] was called.
    #[must_use]
    pub fn url(&self) -> String {
        let mut address = self.address;
        // Nobody can connect to the address that stands for all of them.
        if address.ip().is_unspecified() {
            address.set_ip(match address.ip() {
                IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
                IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
            });
        }
        let scheme = if self.certificates.is_some() {
            "https"
        } else {
            "http"
        };
        format!("{scheme}://{address}")
    }

    /// The certificate that clients have to trust, in PEM; `None` without [`Builder::tls`].
    #[must_use]
    pub fn certificate_pem(&self) -> Option<&str> {
        let certificates = self.certificates.as_ref()?;
        Some(&certificates.root)
    }

    /// A certificate for a client and its key, one after the other in PEM; `None` without
    /// [`Builder::require_client_certificate`].
    #[must_use]
    pub fn client_identity_pem(&self) -> Option<&str> {
        self.certificates.as_ref()?.client.as_deref()
    }

    /// The number of operations that it knows.
    #[must_use]
    pub fn operation_count(&self) -> usize {
        self.cloud.api.operations().count()
    }

    /// Lets the next otherwise good request of an operation fail, after those failures of the
    /// operation that wait already. A request that is refused anyway leaves the failure waiting.
    ///
    /// Where several services have an operation of that name, it needs more of its name:
    /// `cbh/CreateInstance`, or `huaweicloud/cbh/CreateInstance`.
    ///
    /// # Panics
    /// If there is no operation of that name, in the specification or for identities, or more than
    /// one, for a test that waits for a failure of it would wait in vain.
    pub fn fail_next(&self, operation: &str, failure: Failure) {
        match named::only(&self.cloud.api, operation) {
            Ok(name) => self.cloud.waiting.push(&name, failure, 1),
            Err(mistake) => panic!("{mistake}"),
        }
    }

    /// Forgets the failures that still wait.
    pub fn clear_failures(&self) {
        self.cloud.waiting.clear();
    }

    /// The last 1,000 requests, the oldest first. Requests to the simulator's own endpoints are not
    /// among them.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.cloud.journal.all()
    }

    /// How often requests were carried out, all of them since the start or the last reset. Requests
    /// for tokens and keys do not count; [`Simulator::identities_issued`] tells of those.
    #[must_use]
    pub fn executions(&self) -> Executions {
        self.cloud.executions.executions()
    }

    /// How often an operation was carried out; those of several services together, if they have one
    /// of that name.
    #[must_use]
    pub fn executions_of(&self, operation: &str) -> u64 {
        self.cloud.executions.of(operation)
    }

    /// How often the request was carried out that was carried out most often: more than 1 if any
    /// operation was carried out twice with the same parameters.
    #[must_use]
    pub fn most_executions_of_one_request(&self) -> u64 {
        self.executions().most_for_one_request
    }

    /// Counts executions from 0 again.
    pub fn reset_executions(&self) {
        self.cloud.executions.clear();
    }

    /// The number of tokens and temporary keys that were issued since the start. The metadata
    /// server's own tokens, which lead to keys, do not count.
    #[must_use]
    pub fn identities_issued(&self) -> u64 {
        self.cloud.issued.count()
    }

    /// Lets every token and key that was issued expire now.
    pub fn revoke_issued(&self) {
        self.cloud.issued.revoke();
    }

    /// Stops as dropping does, and waits until it has stopped: it takes no more connections, and
    /// gives requests that are being answered a few seconds.
    pub async fn stop(self) {
        let Self {
            running, server, ..
        } = self;
        drop(running);
        // If the server panicked, it has stopped as well.
        let _ = server.await;
    }
}
