//! How to reach servers: time limits, proxies, certificates.

use std::fmt;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::endpoint::Endpoint;

/// How [`HttpTransport`](super::HttpTransport) reaches servers.
#[derive(Clone)]
#[must_use]
pub struct HttpSettings {
    pub(super) connect_timeout: Duration,
    pub(super) user_agent: String,
    pub(super) proxy: Proxy,
    pub(super) roots: Vec<Vec<u8>>,
    pub(super) identity: Option<Zeroizing<Vec<u8>>>,
    pub(super) tls: bool,
}

/// Which way requests leave the machine.
#[derive(Clone)]
pub(super) enum Proxy {
    /// As the environment says: `HTTPS_PROXY`, `NO_PROXY` and their kin.
    System,
    /// Straight.
    None,
    /// Through this address, in which a password may stand.
    Address(Zeroizing<String>),
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            user_agent: concat!("cloudbind/", env!("CARGO_PKG_VERSION")).to_owned(),
            proxy: Proxy::System,
            roots: Vec::new(),
            identity: None,
            tls: true,
        }
    }
}

impl HttpSettings {
    /// Ten seconds to connect, the system's proxies and root certificates, no client certificate.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long to wait for a connection. Default: 10 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// What is appended to the header `User-Agent`, such as `inventory/1.4`.
    pub fn user_agent_suffix(mut self, suffix: &str) -> Self {
        self.user_agent.push(' ');
        self.user_agent.push_str(suffix);
        self
    }

    /// Sends every request through this proxy: `http://user:password@proxy.example:8080`.
    /// Default: as the environment says (`HTTPS_PROXY`, `NO_PROXY`); loopback is never proxied then.
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.proxy = Proxy::Address(Zeroizing::new(address.into()));
        self
    }

    /// Sends requests straight, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Proxy::None;
        self
    }

    /// Trusts these root certificates (PEM, one or several) beside the system's.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// Shows this certificate to servers that ask for one: PEM, the chain followed by its key.
    ///
    /// A server that does not accept it, or gets none, says so when the request is under way
    /// already (TLS 1.3): the call ends with [`Error::Interrupted`](crate::Error::Interrupted),
    /// whose text names the certificate or what was wrong with it.
    pub fn client_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.identity = Some(Zeroizing::new(pem.into()));
        self
    }

    /// For these servers and no others. Plain HTTP needs no certificates, which a machine may not
    /// have, and what goes to loopback needs no proxy of the system's to be looked for.
    pub(crate) fn for_endpoints(mut self, endpoints: &[&Endpoint]) -> Self {
        let is_near = endpoints.iter().all(|endpoint| endpoint.is_loopback);
        if is_near && matches!(self.proxy, Proxy::System) {
            self.proxy = Proxy::None;
        }
        if endpoints.iter().all(|endpoint| endpoint.scheme == "http") {
            return self.without_tls();
        }
        self
    }

    /// For servers that speak plain HTTP: no certificate is loaded.
    pub fn without_tls(mut self) -> Self {
        self.tls = false;
        self
    }
}

impl fmt::Debug for HttpSettings {
    /// Neither the proxy, in which a password may stand, nor the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpSettings")
            .field("connect_timeout", &self.connect_timeout)
            .field("user_agent", &self.user_agent)
            .field("roots", &self.roots.len())
            .field("client_certificate", &self.identity.is_some())
            .finish_non_exhaustive()
    }
}

/// Settings that cannot be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum SettingsError {
    /// The proxy's address is none.
    Proxy,
    /// The suffix of the user agent cannot stand in a header.
    UserAgent,
    /// There is no certificate in what was given as root certificates, or it cannot be read.
    RootCertificates(String),
    /// There are not a certificate and a key in what was given as client certificate.
    ClientCertificate(String),
    /// TLS or the HTTP library could not be set up.
    Library(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // The address is not shown: a password may stand in it.
            Self::Proxy => f.write_str(
                "the proxy's address cannot be used: give scheme (http or https), host and port",
            ),
            Self::UserAgent => {
                f.write_str("the suffix of the user agent has something in it that cannot be sent")
            }
            Self::RootCertificates(reason) => {
                write!(f, "the root certificates cannot be used: {reason}")
            }
            Self::ClientCertificate(reason) => {
                write!(f, "the client certificate cannot be used: {reason}")
            }
            Self::Library(_) => f.write_str("the HTTP library could not be set up"),
        }
    }
}

impl std::error::Error for SettingsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Library(error) => Some(&**error),
            Self::Proxy
            | Self::UserAgent
            | Self::RootCertificates(_)
            | Self::ClientCertificate(_) => None,
        }
    }
}
