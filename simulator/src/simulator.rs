//! A server that runs.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::builder::Builder;
use crate::cloud::Cloud;
use crate::control::check_operation;
use crate::failure::Failure;
use crate::journal::RecordedRequest;
use crate::server;

/// A simulator that is running. It stops when it is dropped.
#[derive(Debug)]
pub struct Simulator {
    address: SocketAddr,
    cloud: Arc<Cloud>,
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

    /// Starts to describe a simulator.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn serve(listener: TcpListener, address: SocketAddr, cloud: Cloud) -> Self {
        let cloud = Arc::new(cloud);
        let (running, watched) = watch::channel(());
        let server = tokio::spawn(server::run(listener, Arc::clone(&cloud), watched));
        Self {
            address,
            cloud,
            running,
            server,
        }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where it listens, as the beginning of a URL: `http://127.0.0.1:40213`.
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
        format!("http://{address}")
    }

    /// The number of operations that it knows.
    #[must_use]
    pub fn operation_count(&self) -> usize {
        self.cloud.api.operations().count()
    }

    /// Lets the next otherwise good request of an operation fail, after those failures of the
    /// operation that wait already. A request that is refused anyway leaves the failure waiting.
    ///
    /// # Panics
    /// If the specification has no operation of that name, for a test that waits for a failure of
    /// it would wait in vain.
    pub fn fail_next(&self, operation: &str, failure: Failure) {
        if let Err(mistake) = check_operation(&self.cloud.api, operation) {
            panic!("{mistake}");
        }
        self.cloud.waiting.push(operation, failure, 1);
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
