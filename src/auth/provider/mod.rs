//! Where credentials come from.

mod answer;
mod assume_role;
mod body;
#[cfg(test)]
mod canned;
mod chain;
mod environment;
mod exchange;
mod iam_token;
mod ini;
mod metadata_cam;
mod metadata_security_key;
mod private_file;
mod profile;
mod project;
mod server;
mod sts;
mod variables;
mod web_identity;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use super::Credentials;
use crate::value::EpochSeconds;

pub use assume_role::AssumeRole;
pub use chain::CredentialsChain;
pub use environment::EnvironmentProvider;
pub use iam_token::{IamToken, IamUser};
pub use metadata_cam::InstanceRole;
pub use metadata_security_key::InstanceSecurityKey;
pub use profile::ProfileFile;
pub use project::ProjectLookup;
pub(crate) use project::Question;
pub use web_identity::WebIdentity;

/// Gets credentials from somewhere: the environment, a file, a metadata server, a vault of one's own.
///
/// A client keeps what it gets and asks again shortly before it expires, and when the service no
/// longer accepts it. It asks once, however many calls wait, so an implementation needs no cache.
///
/// ```
/// use cloudbind::auth::{CredentialsProvider, Fetching, Issued};
/// use cloudbind::Credentials;
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl CredentialsProvider for Vault {
///     fn fetch(&self) -> Fetching<'_> {
///         Box::pin(async {
///             // Ask the vault here.
///             Ok(Issued::lasting(Credentials::access_key("AKID-EXAMPLE", "not-a-secret")))
///         })
///     }
/// }
/// ```
pub trait CredentialsProvider: fmt::Debug + Send + Sync {
    /// Gets credentials that are good now.
    ///
    /// # Errors
    /// [`ProviderError::NotConfigured`] if there is nothing to get them from, in which case a chain
    /// goes on to its next provider; [`ProviderError::Failed`] if there is and it did not work.
    fn fetch(&self) -> Fetching<'_>;

    /// What messages call it, such as `environment`. By default the name of its type.
    fn name(&self) -> &str {
        let path = std::any::type_name::<Self>();
        // What stands in angle brackets has a path of its own.
        let path = path.split('<').next().unwrap_or(path);
        path.rsplit("::").next().unwrap_or(path)
    }
}

impl<T: CredentialsProvider + ?Sized> CredentialsProvider for Arc<T> {
    fn fetch(&self) -> Fetching<'_> {
        (**self).fetch()
    }

    fn name(&self) -> &str {
        (**self).name()
    }
}

/// Credentials provide themselves, and are taken to last.
impl CredentialsProvider for Credentials {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(std::future::ready(Ok(Issued::lasting(self.clone()))))
    }

    fn name(&self) -> &'static str {
        "given credentials"
    }
}

/// Credentials to come.
pub type Fetching<'a> = Pin<Box<dyn Future<Output = Result<Issued, ProviderError>> + Send + 'a>>;

/// Credentials, and how long they are good.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Issued {
    /// The credentials.
    pub credentials: Credentials,
    /// When they expire; `None` if they last.
    pub expires: Option<EpochSeconds>,
    /// The project that they were found with, for vendors that have projects.
    pub project_id: Option<String>,
    /// The account's domain that they were found with.
    pub domain_id: Option<String>,
}

impl Issued {
    /// Credentials that do not expire.
    #[must_use]
    pub fn lasting(credentials: Credentials) -> Self {
        Self {
            credentials,
            expires: None,
            project_id: None,
            domain_id: None,
        }
    }

    /// Credentials that are good until then.
    #[must_use]
    pub fn until(credentials: Credentials, expires: EpochSeconds) -> Self {
        Self {
            expires: Some(expires),
            ..Self::lasting(credentials)
        }
    }
}

/// Why a provider has no credentials. It contains no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderError {
    /// There is nothing to get them from; what would have to be there.
    NotConfigured(String),
    /// What they come from did not work, or had something wrong in it.
    Failed(String),
}

impl fmt::Display for ProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotConfigured(reason) | Self::Failed(reason) => f.write_str(reason),
        }
    }
}

impl std::error::Error for ProviderError {}

#[cfg(test)]
mod tests {
    use super::{Credentials, CredentialsProvider, Fetching};
    use std::sync::Arc;

    #[derive(Debug)]
    struct Vault<T>(T);

    impl<T: std::fmt::Debug + Send + Sync> CredentialsProvider for Vault<T> {
        fn fetch(&self) -> Fetching<'_> {
            unreachable!("only its name is asked for")
        }
    }

    #[test]
    fn a_provider_is_called_what_its_type_is_called() {
        let vault: Arc<dyn CredentialsProvider> = Arc::new(Vault(Some(1)));
        assert_eq!(vault.name(), "Vault");
        let given: Arc<dyn CredentialsProvider> = Arc::new(Credentials::token("FAKE-TOKEN"));
        assert_eq!(given.name(), "given credentials");
    }
}
