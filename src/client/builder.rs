//! Settings of a client, checked when it is built.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::Client;
use super::build_error::BuildError;
use super::settings::{Settings, Supply};
use crate::auth::{Credentials, CredentialsChain, CredentialsProvider};
use crate::clock::Clock;
use crate::retry::Retry;
use crate::service::Service;
use crate::transport::{HttpSettings, Transport};

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
            .field("credentials", &self.settings.supply)
            .field("region", &self.settings.region)
            .field("project_id", &self.settings.project_id)
            .field("domain_id", &self.settings.domain_id)
            .field("retry", &self.settings.retry)
            .field("http", &self.settings.http)
            .finish_non_exhaustive()
    }
}

impl<S: Service> ClientBuilder<S> {
    pub(super) fn new() -> Self {
        Self {
            settings: Settings::default(),
            service: PhantomData,
        }
    }

    /// Who sends the requests.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.settings.supply = Supply::Fixed(credentials);
        self
    }

    /// Where to get credentials from, when they are first needed and before they expire.
    pub fn credentials_provider(mut self, provider: impl CredentialsProvider + 'static) -> Self {
        self.settings.supply = Supply::Provided(Arc::new(provider));
        self
    }

    /// Looks for credentials where the vendor's own tools do: in environment variables, in the
    /// vendor's file of credentials, and then at what a virtual machine or a pod in the vendor's
    /// cloud offers. Region, project and domain are taken from the environment as by
    /// [`env`](Self::env).
    pub fn default_credentials(mut self) -> Self {
        self.settings.supply = Supply::Chain(|vendor| Arc::new(CredentialsChain::of(vendor)));
        self.env()
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
        self.settings.region = Some(region.into());
        self
    }

    /// A region that this version does not know the service to have, because it is new.
    pub fn unlisted_region(mut self, region: impl Into<String>) -> Self {
        self.settings.unlisted_region = true;
        self.region(region)
    }

    /// The project to work in, for vendors that have projects. Left out, it is the one that came
    /// with the credentials, or else the region's, for which the vendor is asked once.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.settings.project_id = Some(project_id.into());
        self
    }

    /// The account's domain, for services that belong to no project.
    pub fn domain_id(mut self, domain_id: impl Into<String>) -> Self {
        self.settings.domain_id = Some(domain_id.into());
        self
    }

    /// Where to send requests, instead of the host that follows from service and region:
    /// scheme, host and port. Plain HTTP is accepted for loopback addresses only.
    pub fn endpoint(mut self, address: impl Into<String>) -> Self {
        self.settings.endpoint = Some(address.into());
        self
    }

    /// Sends requests to the region's own host where the vendor also has one for all regions, for
    /// example to stay within a private network.
    pub fn regional_host(mut self) -> Self {
        self.settings.regional = true;
        self
    }

    /// Where to ask for the region's project, instead of the vendor's identity service. With an
    /// [`endpoint`](Self::endpoint) of one's own, nobody else is asked unless this is set.
    pub fn identity_endpoint(mut self, address: impl Into<String>) -> Self {
        self.settings.identity_endpoint = Some(address.into());
        self
    }

    /// Accepts plain HTTP to any host: everybody on the way can then read requests and answers.
    pub fn allow_plain_http(mut self) -> Self {
        self.settings.allow_plain_http = true;
        self
    }

    /// How servers are reached: proxies, certificates, the time to connect.
    pub fn http(mut self, settings: HttpSettings) -> Self {
        self.settings.http = settings;
        self
    }

    /// Sends requests by this transport instead: to count, record or replay them, to share
    /// connections between clients ([`HttpTransport`](crate::transport::HttpTransport) is cheap to
    /// clone), or to use a `reqwest::Client` of one's own. The settings of [`http`](Self::http) then
    /// have no effect.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.settings.transport = Some(Arc::new(transport));
        self
    }

    /// How long a call may take in all: credentials, waits and every attempt. Default: 180 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// How long one attempt may take until its answer is complete, the connection included.
    /// Default: 60 seconds.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// How often and when requests are sent again.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// Sends requests as fast as they come, although an operation documents a limit: the service
    /// refuses what is too much. By default a call waits until there is room for it.
    pub fn ignore_rate_limits(mut self) -> Self {
        self.settings.keep_rate_limits = false;
        self
    }

    /// The largest answer that is accepted, in bytes after decompression. Default: 64 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_response_bytes = bytes;
        self
    }

    /// What time it is, for signatures. Default: the system's clock.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }

    /// Lets a stub answer in place of the service: nothing is sent.
    #[cfg(feature = "stub")]
    pub fn stub(mut self, stub: &crate::stub::Stub) -> Self {
        self.settings.stub = Some(stub.clone());
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    /// If credentials are missing or not of a kind that the vendor accepts, if the region is not
    /// known, or missing where hosts differ by region, or if an address or certificate cannot be
    /// used.
    pub fn build(self) -> Result<Client<S>, BuildError> {
        Ok(Client::from_core(self.settings.core(S::DESCRIPTION)?))
    }

    /// Builds a client whose calls block the thread that makes them. Nothing is sent yet.
    ///
    /// # Errors
    /// As [`build`](Self::build), and if no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn build_blocking(self) -> Result<crate::blocking::Client<S>, BuildError> {
        crate::blocking::Client::new(self.build()?).map_err(BuildError::Thread)
    }
}
