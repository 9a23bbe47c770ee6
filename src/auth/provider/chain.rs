//! Several places to look for credentials, one after the other.

use std::sync::Arc;

use super::variables::Variables;
use super::{
    CredentialsProvider, EnvironmentProvider, Fetching, InstanceRole, InstanceSecurityKey, Issued,
    ProfileFile, ProviderError, WebIdentity,
};
use crate::service::{CredentialSource, MetadataServer, VendorDescription};

/// Asks providers in order until one has credentials.
///
/// A provider for which nothing is set up is passed over. One that is set up and does not work ends
/// the search with an error: to go on would mean to act as somebody else than was meant.
///
/// ```
/// use cloudbind::Credentials;
/// use cloudbind::auth::{CredentialsChain, InstanceRole};
///
/// let chain = CredentialsChain::new()
///     .then(InstanceRole::new())
///     .then(Credentials::access_key("AKID-EXAMPLE", "not-a-secret"));
/// ```
#[derive(Debug, Clone, Default)]
pub struct CredentialsChain {
    providers: Vec<Arc<dyn CredentialsProvider>>,
}

impl CredentialsChain {
    /// A chain without providers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The places that the vendor's own tools look in, in their order.
    #[must_use]
    pub fn of(vendor: &'static VendorDescription) -> Self {
        Self::reading(vendor, &Variables::of_process())
    }

    /// Likewise, with environment variables from elsewhere.
    fn reading(vendor: &'static VendorDescription, variables: &Variables) -> Self {
        let add = |chain: Self, source: &CredentialSource| match source {
            CredentialSource::Environment => {
                let environment = EnvironmentProvider::new(&vendor.environment);
                chain.then(environment.reading(variables.clone()))
            }
            CredentialSource::ProfileFile => match &vendor.profile {
                Some(format) => chain.then(ProfileFile::new(format).reading(variables.clone())),
                None => chain,
            },
            CredentialSource::InstanceMetadata => match vendor.metadata {
                Some(MetadataServer::CamSecurityCredentials) => chain.then(InstanceRole::new()),
                Some(MetadataServer::OpenstackSecurityKey) => {
                    chain.then(InstanceSecurityKey::new())
                }
                None => chain,
            },
            CredentialSource::WebIdentity => {
                chain.then(WebIdentity::new().reading(variables.clone()))
            }
        };
        vendor.credentials.iter().fold(Self::new(), add)
    }

    /// Appends a provider, which is asked if those before it have nothing.
    #[must_use]
    pub fn then(mut self, provider: impl CredentialsProvider + 'static) -> Self {
        self.providers.push(Arc::new(provider));
        self
    }

    async fn issued(&self) -> Result<Issued, ProviderError> {
        let mut tried = Vec::new();
        for provider in &self.providers {
            let name = provider.name();
            match provider.fetch().await {
                Ok(issued) => return Ok(issued),
                Err(ProviderError::NotConfigured(reason)) => {
                    tried.push(format!("{name} ({reason})"));
                }
                Err(ProviderError::Failed(reason)) => {
                    return Err(ProviderError::Failed(format!("{name}: {reason}")));
                }
            }
        }
        let tried = match tried[..] {
            [] => "nothing".to_owned(),
            _ => tried.join(", "),
        };
        let reason = format!("no credentials found; tried: {tried}");
        Err(ProviderError::NotConfigured(reason))
    }
}

impl CredentialsProvider for CredentialsChain {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(self.issued())
    }

    fn name(&self) -> &'static str {
        "chain"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Credentials;
    use crate::auth::provider::canned::access_key;
    use crate::service::{Environment, ProfileFormat};

    #[derive(Debug)]
    struct Says(&'static str, ProviderError);

    impl CredentialsProvider for Says {
        fn fetch(&self) -> Fetching<'_> {
            Box::pin(std::future::ready(Err(self.1.clone())))
        }

        fn name(&self) -> &str {
            self.0
        }
    }

    fn nothing(name: &'static str) -> Says {
        Says(name, ProviderError::NotConfigured(format!("no {name}")))
    }

    fn broken(name: &'static str) -> Says {
        Says(name, ProviderError::Failed(format!("{name} is broken")))
    }

    #[tokio::test]
    async fn the_first_that_has_credentials_is_used() -> Result<(), ProviderError> {
        let chain = CredentialsChain::new()
            .then(nothing("a"))
            .then(Credentials::access_key("AKID-EXAMPLE", "FAKE-SECRET"))
            .then(broken("b"));
        assert_eq!(access_key(&chain.fetch().await?).0, "AKID-EXAMPLE");
        Ok(())
    }

    #[tokio::test]
    async fn one_that_does_not_work_ends_the_search() {
        let chain = CredentialsChain::new()
            .then(nothing("a"))
            .then(broken("b"))
            .then(Credentials::access_key("AKID-EXAMPLE", "FAKE-SECRET"));
        let told = ProviderError::Failed("b: b is broken".to_owned());
        assert_eq!(chain.fetch().await.map(drop), Err(told));
    }

    #[tokio::test]
    async fn if_none_is_set_up_all_reasons_are_told() {
        let chain = CredentialsChain::new()
            .then(nothing("a"))
            .then(nothing("b"));
        let told = "no credentials found; tried: a (no a), b (no b)".to_owned();
        assert_eq!(
            chain.fetch().await.map(drop),
            Err(ProviderError::NotConfigured(told))
        );
    }

    static VENDOR: VendorDescription = VendorDescription::new("v", "{service}.example.com")
        .credentials(&[
            CredentialSource::WebIdentity,
            CredentialSource::ProfileFile,
            CredentialSource::Environment,
            CredentialSource::InstanceMetadata,
        ])
        .environment(Environment {
            access_key_id: Some("ID"),
            secret_key: Some("KEY"),
            ..Environment::NONE
        })
        .profile(ProfileFormat {
            paths: &["~/.v"],
            path_variable: None,
            sections: &["default"],
            access_key_id: "id",
            secret_key: "key",
            session_token: None,
            project_id: None,
            domain_id: None,
        })
        .metadata(MetadataServer::OpenstackSecurityKey);

    #[tokio::test]
    async fn a_vendor_says_what_is_tried_and_in_which_order() -> Result<(), ProviderError> {
        let chain = CredentialsChain::of(&VENDOR);
        let names = chain.providers.iter().map(CredentialsProvider::name);
        let names: Vec<&str> = names.collect();
        let order = [
            "web identity",
            "profile file",
            "environment",
            "instance security key",
        ];
        assert_eq!(names, order);

        let variables = Variables::from_fn(|name| match name {
            "ID" => Some("AKID-EXAMPLE".to_owned()),
            "KEY" => Some("FAKE-SECRET".to_owned()),
            _ => None,
        });
        let issued = CredentialsChain::reading(&VENDOR, &variables)
            .fetch()
            .await?;
        assert_eq!(access_key(&issued), ("AKID-EXAMPLE", "FAKE-SECRET", None));
        Ok(())
    }
}
