//! A server that issues credentials: where it is and how it is reached.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::ProviderError;
use super::exchange::Exchange;
use crate::endpoint::Endpoint;
use crate::transport::{HttpSettings, HttpTransport, Transport};

/// Addresses that a virtual machine's own network answers: what goes there in plain HTTP does not
/// leave the host that it runs on.
const METADATA: [&str; 2] = [
    super::metadata_cam::ADDRESS,
    super::metadata_security_key::ADDRESS,
];

/// A server and the way to it. The transport is made when it is first needed, so that a provider
/// that is never asked costs nothing.
#[derive(Debug, Clone)]
pub(super) struct Server {
    /// What messages call it.
    name: &'static str,
    address: String,
    settings: HttpSettings,
    timeout: Duration,
    given: Option<Arc<dyn Transport>>,
    made: OnceLock<HttpTransport>,
}

impl Server {
    /// A server somewhere in the net.
    pub(super) fn remote(name: &'static str, address: impl Into<String>) -> Self {
        Self {
            name,
            address: address.into(),
            settings: HttpSettings::new(),
            timeout: Duration::from_secs(30),
            given: None,
            made: OnceLock::new(),
        }
    }

    /// The metadata server of a virtual machine. It is near or not there at all, so time is short;
    /// and a proxy would ask the server of the machine that the proxy runs on.
    pub(super) fn metadata(address: &str) -> Self {
        Self {
            settings: HttpSettings::new()
                .connect_timeout(Duration::from_secs(1))
                .no_proxy(),
            timeout: Duration::from_secs(2),
            ..Self::remote("the metadata server", address)
        }
    }

    pub(super) fn set_address(&mut self, address: String) {
        self.address = address;
        // It was made for the old address, in a provider that this is a clone of.
        self.made = OnceLock::new();
    }

    pub(super) fn set_settings(&mut self, settings: HttpSettings) {
        self.settings = settings;
        self.made = OnceLock::new();
    }

    pub(super) fn set_transport(&mut self, transport: Arc<dyn Transport>) {
        self.given = Some(transport);
    }

    /// What is needed to send it requests.
    pub(super) fn exchange(&self) -> Result<Exchange<'_>, ProviderError> {
        let endpoint = self.endpoint()?;
        let transport = self.transport(&endpoint)?;
        Ok(Exchange {
            server: self.name,
            endpoint,
            transport,
            timeout: self.timeout,
        })
    }

    fn endpoint(&self) -> Result<Endpoint, ProviderError> {
        // The address is not shown: a password may stand in it.
        let unusable =
            |reason: &str| ProviderError::Failed(format!("the address of {}: {reason}", self.name));
        let endpoint = Endpoint::parse(&self.address, true);
        let endpoint = endpoint.map_err(|error| unusable(&error.to_string()))?;
        let stays_near = endpoint.is_loopback || METADATA.contains(&self.address.as_str());
        if endpoint.scheme == "http" && !stays_near {
            return Err(unusable(
                "plain HTTP shows secrets to everybody on the way: use https",
            ));
        }
        Ok(endpoint)
    }

    fn transport(&self, endpoint: &Endpoint) -> Result<&dyn Transport, ProviderError> {
        if let Some(transport) = &self.given {
            return Ok(&**transport);
        }
        if let Some(transport) = self.made.get() {
            return Ok(transport);
        }
        let made = HttpTransport::new(&self.settings.clone().for_endpoints(&[endpoint]));
        let made = made.map_err(|error| {
            let reason = std::error::Error::source(&error).map(|source| format!(": {source}"));
            let reason = reason.unwrap_or_default();
            ProviderError::Failed(format!("{} cannot be asked: {error}{reason}", self.name))
        })?;
        // Of two that were made at once, the first is used by both.
        Ok(self.made.get_or_init(|| made))
    }
}

/// Methods of every provider that has a `server`.
macro_rules! server_methods {
    () => {
        /// Asks the server at this address: scheme, host and port. Plain HTTP is accepted for
        /// loopback and for metadata servers at their usual address; another address that cannot
        /// be used is an error when credentials are fetched.
        #[must_use]
        pub fn endpoint(mut self, address: impl Into<String>) -> Self {
            self.server.set_address(address.into());
            self
        }

        /// Sends its requests by this transport.
        #[must_use]
        pub fn transport(
            mut self,
            transport: std::sync::Arc<dyn $crate::transport::Transport>,
        ) -> Self {
            self.server.set_transport(transport);
            self
        }
    };
}

/// The method of every provider whose server may be behind a proxy.
macro_rules! http_method {
    () => {
        /// Reaches the server with these time limits, proxies and certificates. They have no effect
        /// on a transport that is given.
        #[must_use]
        pub fn http(mut self, settings: $crate::transport::HttpSettings) -> Self {
            self.server.set_settings(settings);
            self
        }
    };
}

pub(super) use {http_method, server_methods};

#[cfg(test)]
mod tests {
    use super::Server;
    use crate::auth::provider::ProviderError;

    #[test]
    fn plain_http_goes_to_loopback_and_metadata_servers_only() -> Result<(), ProviderError> {
        for near in [
            "http://127.0.0.1:8080",
            "http://169.254.169.254",
            "http://metadata.tencentyun.com",
            "https://sts.example.com",
        ] {
            Server::metadata(near).endpoint()?;
        }
        for far in [
            "http://169.254.169.254:8080",
            "http://10.0.0.1",
            "http://metadata.tencentyun.com.example.com",
            "http://user:FAKE-PASSWORD@10.0.0.1",
            "nothing",
        ] {
            let refused = Server::metadata(far).endpoint().map(drop);
            let Err(ProviderError::Failed(reason)) = refused else {
                panic!("{far}: {refused:?}");
            };
            assert!(!reason.contains("FAKE-PASSWORD"), "{reason}");
        }
        Ok(())
    }
}
