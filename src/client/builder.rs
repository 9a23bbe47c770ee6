//! Settings of a client, checked when it is built.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::Client;
use super::build_error::BuildError;
use super::settings::Settings;
use crate::auth::Credentials;
use crate::clock::{Clock, SystemClock};
use crate::protocol::request::ClientValues;
use crate::service::Service;
use crate::transport::TransportSettings;

/// Configures a client.
#[must_use]
pub struct ClientBuilder<S> {
    pub(super) settings: Settings,
    service: PhantomData<fn() -> S>,
}

impl<S> fmt::Debug for ClientBuilder<S> {
    /// Without the endpoint, in which a password may stand by mistake.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.settings.credentials)
            .field("values", &self.settings.values)
            .finish_non_exhaustive()
    }
}

impl<S: Service> ClientBuilder<S> {
    pub(super) fn new() -> Self {
        let settings = Settings {
            credentials: None,
            values: ClientValues::default(),
            endpoint: None,
            allow_plain_http: false,
            clock: Arc::new(SystemClock),
            transport: TransportSettings {
                connect_timeout: Duration::from_secs(10),
                timeout: Duration::from_secs(60),
                user_agent: concat!("cloudbind/", env!("CARGO_PKG_VERSION")).to_owned(),
            },
            environment: None,
        };
        Self {
            settings,
            service: PhantomData,
        }
    }

    /// Who sends the requests.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.settings.credentials = Some(credentials);
        self
    }

    /// Takes what was not set from the vendor's environment variables: credentials, project, domain,
    /// and the region if the vendor has a variable for it. An empty variable counts as not set.
    pub fn env(mut self) -> Self {
        self.settings.environment =
            Some(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        self
    }

    /// The region to work in, such as `ap-guangzhou` or `cn-north-4`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.values.region = Some(region.into());
        self
    }

    /// The project to work in, for vendors that have projects.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.settings.values.project_id = Some(project_id.into());
        self
    }

    /// The account's domain, for services that belong to no project.
    pub fn domain_id(mut self, domain_id: impl Into<String>) -> Self {
        self.settings.values.domain_id = Some(domain_id.into());
        self
    }

    /// Where to send requests, instead of the host that follows from service and region:
    /// scheme, host and port. Plain HTTP is accepted for loopback addresses only.
    pub fn endpoint(mut self, address: impl Into<String>) -> Self {
        self.settings.endpoint = Some(address.into());
        self
    }

    /// Accepts plain HTTP to any host: everybody on the way can then read requests and answers.
    pub fn allow_plain_http(mut self) -> Self {
        self.settings.allow_plain_http = true;
        self
    }

    /// How long to wait for a connection. Default: 10 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.transport.connect_timeout = timeout;
        self
    }

    /// How long to wait for a complete answer, the connection included. Default: 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.transport.timeout = timeout;
        self
    }

    /// What time it is, for signatures. Default: the system's clock.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    /// If credentials are missing or not of a kind that the vendor accepts, if the region is
    /// missing where hosts differ by region, or if the endpoint cannot be used.
    pub fn build(self) -> Result<Client<S>, BuildError> {
        let core = self.settings.core(S::DESCRIPTION)?;
        Ok(Client {
            core: Arc::new(core),
            service: PhantomData,
        })
    }
}
