//! Settings of a client, checked when it is built.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::{Client, Core};
use crate::auth::{Credentials, Signer};
use crate::clock::{Clock, SystemClock};
use crate::endpoint::Endpoint;
use crate::protocol::request::ClientValues;
use crate::service::{Service, ServiceDescription};
use crate::transport::{Transport, TransportSettings};

/// Configures a client.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder<S> {
    settings: Settings,
    service: PhantomData<fn() -> S>,
}

#[derive(Debug)]
struct Settings {
    credentials: Option<Credentials>,
    values: ClientValues,
    endpoint: Option<String>,
    allow_plain_http: bool,
    clock: Arc<dyn Clock>,
    transport: TransportSettings,
    environment: Environment,
}

/// Whether to ask the environment for what was not set, and the way to ask.
#[derive(Debug)]
struct Environment(Option<fn(&str) -> Option<String>>);

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
            environment: Environment(None),
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

    /// Takes what was not set from the vendor's environment variables: credentials, region, project
    /// and domain.
    pub fn env(mut self) -> Self {
        self.settings.environment = Environment(Some(|name| {
            std::env::var(name).ok().filter(|value| !value.is_empty())
        }));
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

impl Settings {
    fn core(mut self, service: &'static ServiceDescription) -> Result<Core, BuildError> {
        self.ask_environment(service);
        let endpoint = self.endpoint(service)?;
        let credentials = self
            .credentials
            .take()
            .ok_or_else(|| BuildError::Credentials(missing(service)))?;
        let signer = Signer::new(service.vendor, credentials)
            .map_err(|error| BuildError::Credentials(error.to_string()))?;
        let transport = Transport::new(&self.transport).map_err(BuildError::Transport)?;
        Ok(Core {
            service,
            endpoint,
            values: self.values,
            signer,
            clock: self.clock,
            transport,
        })
    }

    fn ask_environment(&mut self, service: &ServiceDescription) {
        let Some(ask) = self.environment.0 else {
            return;
        };
        let names = &service.vendor.environment;
        let get = |name: Option<&str>| name.and_then(ask);
        let values = &mut self.values;
        values.region = values.region.take().or_else(|| get(names.region));
        values.project_id = values.project_id.take().or_else(|| get(names.project_id));
        values.domain_id = values.domain_id.take().or_else(|| get(names.domain_id));
        if self.credentials.is_none()
            && let (Some(id), Some(secret)) = (get(names.access_key_id), get(names.secret_key))
        {
            self.credentials = Some(match get(names.session_token) {
                Some(token) => Credentials::temporary(id, secret, token),
                None => Credentials::access_key(id, secret),
            });
        }
    }

    fn endpoint(&self, service: &ServiceDescription) -> Result<Endpoint, BuildError> {
        let address = match (&self.endpoint, &self.values.region) {
            (Some(address), _) => address.clone(),
            (None, Some(region)) => format!("https://{}", host(service, region)?),
            (None, None) if service.vendor.host.contains("{region}") => return Err(BuildError::Region(
                "it is missing, and the host depends on it: set it with `Client::builder().region(…)`".to_owned(),
            )),
            (None, None) => format!("https://{}", service.vendor.host.replace("{service}", service.host)),
        };
        let problem = |error| BuildError::Endpoint(format!("`{address}`: {error}"));
        Endpoint::parse(&address, self.allow_plain_http).map_err(problem)
    }
}

fn host(service: &ServiceDescription, region: &str) -> Result<String, BuildError> {
    // Anything else in a region would lead to a host of somebody else's choice.
    if region.is_empty()
        || !region
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    {
        return Err(BuildError::Region(
            "it consists of letters, digits and `-`, as in `cn-north-4`".to_owned(),
        ));
    }
    let own = service
        .region_hosts
        .iter()
        .find(|(known, _)| *known == region);
    let template = own.map_or(service.vendor.host, |(_, host)| host);
    Ok(template
        .replace("{service}", service.host)
        .replace("{region}", region))
}

fn missing(service: &ServiceDescription) -> String {
    let names = &service.vendor.environment;
    match (names.access_key_id, names.secret_key) {
        (Some(id), Some(secret)) => format!(
            "there are none: set them with `Client::builder().credentials(…)`, or call `env()` and set {id} and {secret}"
        ),
        _ => "there are none: set them with `Client::builder().credentials(…)`".to_owned(),
    }
}

/// Why a client could not be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The credentials are missing or not accepted.
    Credentials(String),
    /// The region is missing or no region.
    Region(String),
    /// The endpoint cannot be used.
    Endpoint(String),
    /// TLS or the HTTP library could not be set up.
    Transport(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Credentials(reason) => write!(f, "credentials: {reason}"),
            Self::Region(reason) => write!(f, "region: {reason}"),
            Self::Endpoint(reason) => write!(f, "endpoint {reason}"),
            Self::Transport(error) => write!(f, "the HTTP client could not be set up: {error}"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => Some(&**error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::{ErrorFormat, RequestIdFormat, Scheme, VendorDescription};

    const NAMES: crate::service::Environment = crate::service::Environment {
        access_key_id: Some("ID"),
        secret_key: Some("KEY"),
        session_token: Some("TOKEN"),
        region: Some("REGION"),
        project_id: None,
        domain_id: None,
    };
    static VENDOR: VendorDescription = VendorDescription {
        name: "vendor",
        host: "{service}.{region}.example.com",
        signing: &[Scheme::SdkHmacSha256],
        client_headers: &[],
        envelope: None,
        request_id: RequestIdFormat {
            header: None,
            body: &[],
        },
        environment: NAMES,
    };
    static SERVICE: ServiceDescription = ServiceDescription {
        name: "service",
        host: "svc",
        errors: ErrorFormat {
            signalled_by_body: false,
            code: &[],
            message: &[],
        },
        region_hosts: &[("eu-1", "svc.eu-1.example.eu")],
        vendor: &VENDOR,
    };

    #[derive(Debug)]
    struct Example;
    impl Service for Example {
        const DESCRIPTION: &'static ServiceDescription = &SERVICE;
    }

    fn builder() -> ClientBuilder<Example> {
        ClientBuilder::new()
    }

    fn key() -> Credentials {
        Credentials::access_key("AKID-EXAMPLE", "FAKE-SECRET")
    }

    #[test]
    fn the_host_follows_from_service_and_region() -> Result<(), BuildError> {
        for (region, host) in [
            ("cn-1", "svc.cn-1.example.com"),
            ("eu-1", "svc.eu-1.example.eu"),
        ] {
            let client = builder().credentials(key()).region(region).build()?;
            assert_eq!(client.core.endpoint.authority, host);
        }
        for odd in ["", "a.b", "x@evil.example", "a/b", "a:1"] {
            let error = builder().credentials(key()).region(odd).build();
            assert!(matches!(error, Err(BuildError::Region(_))), "{odd}");
        }
        Ok(())
    }

    #[test]
    fn what_is_missing_is_named() {
        let region = builder().credentials(key()).build().map(drop);
        assert!(matches!(region, Err(BuildError::Region(reason)) if reason.contains("region(…)")));
        let credentials = builder().region("cn-1").build().map(drop);
        assert!(
            matches!(credentials, Err(BuildError::Credentials(reason)) if reason.contains("set ID and KEY"))
        );
        let token = builder()
            .region("cn-1")
            .credentials(Credentials::token("FAKE"))
            .build()
            .map(drop);
        assert!(
            matches!(token, Err(BuildError::Credentials(reason)) if reason.contains("does not accept"))
        );
    }

    #[test]
    fn the_environment_fills_in_what_was_not_set() -> Result<(), BuildError> {
        let mut builder = builder().region("set");
        builder.settings.environment = Environment(Some(|name| Some(format!("FAKE-{name}"))));
        let client = builder.build()?;
        assert_eq!(client.core.values.region.as_deref(), Some("set"));
        let shown = format!("{client:?}");
        assert!(
            shown.contains("FAKE-ID")
                && !shown.contains("FAKE-KEY")
                && !shown.contains("FAKE-TOKEN"),
            "{shown}"
        );
        Ok(())
    }
}
