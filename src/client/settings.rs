//! Settings of a client, checked and completed.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::Core;
use super::build_error::BuildError;
use super::project::Projects;
use super::region;
use crate::auth::{Credentials, CredentialsCache, CredentialsProvider, Identity, Issued};
use crate::clock::{Clock, ServerTime, SystemClock};
use crate::endpoint::Endpoint;
use crate::rate::RateLimits;
use crate::retry::{Budget, Retry};
use crate::service::{ServiceDescription, VendorDescription};
use crate::transport::{Bounded, HttpSettings, HttpTransport, Transport};

/// What was set.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a setting of its own"
)]
pub(super) struct Settings {
    pub(super) supply: Supply,
    pub(super) region: Option<String>,
    pub(super) unlisted_region: bool,
    pub(super) project_id: Option<String>,
    pub(super) domain_id: Option<String>,
    pub(super) endpoint: Option<String>,
    pub(super) identity_endpoint: Option<String>,
    pub(super) regional: bool,
    pub(super) allow_plain_http: bool,
    pub(super) http: HttpSettings,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) timeout: Duration,
    pub(super) attempt_timeout: Duration,
    pub(super) max_response_bytes: usize,
    pub(super) retry: Retry,
    pub(super) keep_rate_limits: bool,
    pub(super) clock: Arc<dyn Clock>,
    /// How to ask the environment for what was not set, if it is to be asked.
    pub(super) environment: Option<fn(&str) -> Option<String>>,
    #[cfg(feature = "stub")]
    pub(super) stub: Option<crate::stub::Stub>,
}

/// Where credentials come from.
pub(super) enum Supply {
    Missing,
    Fixed(Credentials),
    Provided(Arc<dyn CredentialsProvider>),
    /// What the vendor's own tools look at. A function, so that only who asks for it links it.
    Chain(fn(&'static VendorDescription) -> Arc<dyn CredentialsProvider>),
}

impl fmt::Debug for Supply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("none"),
            Self::Fixed(credentials) => credentials.fmt(f),
            Self::Provided(provider) => provider.fmt(f),
            Self::Chain(_) => f.write_str("the vendor's default"),
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            supply: Supply::Missing,
            region: None,
            unlisted_region: false,
            project_id: None,
            domain_id: None,
            endpoint: None,
            identity_endpoint: None,
            regional: false,
            allow_plain_http: false,
            http: HttpSettings::new(),
            transport: None,
            timeout: Duration::from_secs(180),
            attempt_timeout: Duration::from_secs(60),
            max_response_bytes: 64 << 20,
            retry: Retry::new(),
            keep_rate_limits: true,
            clock: Arc::new(SystemClock),
            environment: None,
            #[cfg(feature = "stub")]
            stub: None,
        }
    }
}

impl Settings {
    pub(super) fn core(mut self, service: &'static ServiceDescription) -> Result<Core, BuildError> {
        self.ask_environment(service.vendor);
        self.check_values()?;
        let endpoint = self.endpoint(service)?;
        let projects = self.projects(service.vendor)?;
        let credentials = self.credentials(service.vendor)?;
        let transport: Arc<dyn Transport> = if let Some(transport) = self.transport {
            Arc::new(Bounded(transport))
        } else {
            let identity = projects.as_ref().map(Projects::endpoint);
            let endpoints: Vec<_> = identity.into_iter().chain([&endpoint]).collect();
            let http = self.http.for_endpoints(&endpoints);
            Arc::new(HttpTransport::new(&http).map_err(BuildError::Http)?)
        };
        Ok(Core {
            service,
            endpoint,
            region: self.region,
            project_id: self.project_id,
            domain_id: self.domain_id,
            projects,
            credentials,
            time: ServerTime::new(self.clock),
            transport,
            budget: Budget::new(self.retry.budget),
            retry: self.retry,
            rates: self.keep_rate_limits.then(RateLimits::default),
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            max_response_bytes: self.max_response_bytes,
            #[cfg(feature = "stub")]
            stub: self.stub,
        })
    }

    fn ask_environment(&mut self, vendor: &VendorDescription) {
        let Some(ask) = self.environment else { return };
        let names = &vendor.environment;
        let get = |name: Option<&str>| name.and_then(ask);
        self.region = self.region.take().or_else(|| get(names.region));
        self.project_id = self.project_id.take().or_else(|| get(names.project_id));
        self.domain_id = self.domain_id.take().or_else(|| get(names.domain_id));
        if matches!(self.supply, Supply::Missing)
            && let (Some(id), Some(secret)) = (get(names.access_key_id), get(names.secret_key))
        {
            self.supply = Supply::Fixed(match get(names.session_token) {
                Some(token) => Credentials::temporary(id, secret, token),
                None => Credentials::access_key(id, secret),
            });
        }
    }

    /// Region, project and domain go into hosts, paths and headers, so nothing odd may be in them:
    /// it would lead to a host or path of somebody else's choice.
    fn check_values(&self) -> Result<(), BuildError> {
        for (name, value, also) in [
            ("region", &self.region, ""),
            ("project_id", &self.project_id, "_"),
            ("domain_id", &self.domain_id, "_"),
        ] {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || also.contains(c);
            if let Some(text) = value
                && (text.is_empty() || !text.chars().all(is_plain))
            {
                let reason =
                    "it is empty, or has something else in it than letters, digits and `-`";
                return Err(BuildError::setting(name, reason));
            }
        }
        Ok(())
    }

    fn endpoint(&self, service: &ServiceDescription) -> Result<Endpoint, BuildError> {
        if let Some(address) = &self.endpoint {
            return self.parse("endpoint", address);
        }
        if let Some(region) = &self.region
            && !self.unlisted_region
        {
            region::check(service, region)?;
        }
        let host = region::host(service, self.region.as_deref(), self.regional);
        let missing = "it is missing, and the host depends on it: \
                       set it with `Client::builder().region(…)`";
        let host = host.ok_or_else(|| BuildError::setting("region", missing))?;
        self.parse("endpoint", &format!("https://{host}"))
    }

    /// How to find the project of the region, if there is one to find.
    fn projects(&self, vendor: &VendorDescription) -> Result<Option<Projects>, BuildError> {
        let (Some(lookup), Some(region)) = (vendor.projects, &self.region) else {
            return Ok(None);
        };
        let address = match (&self.identity_endpoint, &self.endpoint) {
            (Some(address), _) => address.clone(),
            // Who talks to a server of their own does not expect another one to be asked.
            (None, Some(_)) => return Ok(None),
            (None, None) => match region::identity_host(vendor, Some(region)) {
                Some(host) => format!("https://{host}"),
                None => return Ok(None),
            },
        };
        let identity = self.parse("identity_endpoint", &address)?;
        Ok(Some(Projects::new(lookup, identity, region.clone())))
    }

    fn parse(&self, name: &'static str, address: &str) -> Result<Endpoint, BuildError> {
        // The address is not shown: a password may stand in it.
        Endpoint::parse(address, self.allow_plain_http)
            .map_err(|error| BuildError::setting(name, error.to_string()))
    }

    fn credentials(
        &mut self,
        vendor: &'static VendorDescription,
    ) -> Result<CredentialsCache, BuildError> {
        match std::mem::replace(&mut self.supply, Supply::Missing) {
            Supply::Fixed(credentials) => Identity::new(vendor, Issued::lasting(credentials))
                .map(|identity| CredentialsCache::fixed(vendor, identity))
                .map_err(|error| BuildError::Credentials(error.to_string())),
            Supply::Provided(provider) => Ok(CredentialsCache::provided(vendor, provider)),
            Supply::Chain(chain) => Ok(CredentialsCache::provided(vendor, chain(vendor))),
            Supply::Missing => Err(self.missing_credentials(vendor)),
        }
    }

    /// Says which environment variable is missing, if the environment was asked.
    fn missing_credentials(&self, vendor: &VendorDescription) -> BuildError {
        let names = &vendor.environment;
        let names = [names.access_key_id, names.secret_key];
        let names: Vec<&str> = names.into_iter().flatten().collect();
        let remedy = "set them with `Client::builder().credentials(…)`, \
                      or look everywhere with `default_credentials()`";
        BuildError::Credentials(match self.environment {
            Some(ask) => {
                let missing: Vec<&str> = names
                    .into_iter()
                    .filter(|name| ask(name).is_none())
                    .collect();
                format!("not set: {}; or {remedy}", missing.join(", "))
            }
            None => format!(
                "there are none: {remedy}, or call `env()` and set {}",
                names.join(" and ")
            ),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::ClientBuilder;
    use super::*;
    use crate::service::{Scheme, Service, VendorDescription};

    const NAMES: crate::service::Environment = crate::service::Environment {
        access_key_id: Some("ID"),
        secret_key: Some("KEY"),
        session_token: Some("TOKEN"),
        region: Some("REGION"),
        project_id: None,
        domain_id: None,
    };
    static VENDOR: VendorDescription =
        VendorDescription::new("vendor", "{service}.{region}.example.com")
            .signing(&[Scheme::SDK_HMAC_SHA256])
            .environment(NAMES);
    static SERVICE: ServiceDescription = ServiceDescription::new("service", "svc", &VENDOR)
        .region_hosts(&[("eu-1", "svc.eu-1.example.eu")]);

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
            assert!(
                matches!(error, Err(BuildError::Setting { name: "region", .. })),
                "{odd}"
            );
        }
        Ok(())
    }

    #[test]
    fn a_password_in_the_endpoint_is_not_shown() {
        let builder = builder()
            .credentials(key())
            .endpoint("https://user:FAKE-PASSWORD@example.com");
        let shown = format!("{builder:?}");
        let error = builder.build().map(drop);
        let shown = format!("{shown} {error:?}");
        assert!(shown.contains("scheme, host and port"), "{shown}");
        assert!(!shown.contains("FAKE-PASSWORD"), "{shown}");
    }

    #[test]
    fn what_is_missing_is_named() {
        let region = builder().credentials(key()).build().map(drop);
        assert!(region.is_err_and(|error| error.to_string().contains("region(…)")));
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
        builder.settings.environment = Some(|name| Some(format!("FAKE-{name}")));
        let client = builder.build()?;
        assert_eq!(client.core.region.as_deref(), Some("set"));
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
