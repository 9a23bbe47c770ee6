//! Settings of a client, checked and completed.

use std::sync::Arc;

use super::Core;
use super::build_error::BuildError;
use crate::auth::{Credentials, Signer};
use crate::clock::Clock;
use crate::endpoint::Endpoint;
use crate::protocol::request::ClientValues;
use crate::service::ServiceDescription;
use crate::transport::{Transport, TransportSettings};

/// What was set.
pub(super) struct Settings {
    pub(super) credentials: Option<Credentials>,
    pub(super) values: ClientValues,
    pub(super) endpoint: Option<String>,
    pub(super) allow_plain_http: bool,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) transport: TransportSettings,
    /// How to ask the environment for what was not set, if it is to be asked.
    pub(super) environment: Option<fn(&str) -> Option<String>>,
}

impl Settings {
    pub(super) fn core(mut self, service: &'static ServiceDescription) -> Result<Core, BuildError> {
        self.ask_environment(service);
        self.check_values()?;
        let endpoint = self.endpoint(service)?;
        let credentials = self.credentials.take();
        let credentials = credentials.ok_or_else(|| self.missing_credentials(service))?;
        let signer = Signer::new(service.vendor, credentials)
            .map_err(|error| BuildError::Credentials(error.to_string()))?;
        let transport =
            Transport::new(&self.transport, &endpoint).map_err(BuildError::Transport)?;
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
        let Some(ask) = self.environment else { return };
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

    /// Region, project and domain go into hosts, paths and headers, so nothing odd may be in them:
    /// it would lead to a host or path of somebody else's choice.
    fn check_values(&self) -> Result<(), BuildError> {
        let ClientValues {
            region,
            project_id,
            domain_id,
        } = &self.values;
        for (name, value, also) in [
            ("region", region, ""),
            ("project_id", project_id, "_"),
            ("domain_id", domain_id, "_"),
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
        let address = match (&self.endpoint, &self.values.region) {
            (Some(address), _) => address.clone(),
            (None, Some(region)) => format!("https://{}", host(service, region)),
            (None, None) if service.vendor.host.contains("{region}") => {
                let reason = "it is missing, and the host depends on it: \
                              set it with `Client::builder().region(…)`";
                return Err(BuildError::setting("region", reason));
            }
            (None, None) => format!("https://{}", host(service, "")),
        };
        // The address is not shown: a password may stand in it.
        Endpoint::parse(&address, self.allow_plain_http)
            .map_err(|error| BuildError::setting("endpoint", error.to_string()))
    }

    /// Says which environment variable is missing, if the environment was asked.
    fn missing_credentials(&self, service: &ServiceDescription) -> BuildError {
        let names = &service.vendor.environment;
        let names = [names.access_key_id, names.secret_key];
        let names: Vec<&str> = names.into_iter().flatten().collect();
        let remedy = "set them with `Client::builder().credentials(…)`";
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

fn host(service: &ServiceDescription, region: &str) -> String {
    let own = service
        .region_hosts
        .iter()
        .find(|(known, _)| *known == region);
    let template = own.map_or(service.vendor.host, |(_, host)| host);
    template
        .replace("{service}", service.host)
        .replace("{region}", region)
}

#[cfg(test)]
mod tests {
    use super::super::ClientBuilder;
    use super::*;
    use crate::service::{ErrorFormat, RequestIdFormat, Scheme, Service, VendorDescription};

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
