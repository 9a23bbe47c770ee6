//! Credentials from environment variables.

use super::variables::Variables;
use super::{CredentialsProvider, Fetching, Issued, ProviderError};
use crate::auth::Credentials;
use crate::service::Environment;

/// Takes an access key from the environment variables that the vendor's own tools read.
///
/// An empty variable counts as unset. A key of which one half is missing is an error, not a reason
/// to go on: whoever set the other half meant it.
#[derive(Debug, Clone)]
pub struct EnvironmentProvider {
    names: &'static Environment,
    variables: Variables,
}

impl EnvironmentProvider {
    /// Reads the variables of these names, each time that credentials are needed.
    ///
    /// A vendor's names are in its description, such as `tencentcloud::VENDOR.environment`.
    #[must_use]
    pub fn new(names: &'static Environment) -> Self {
        Self {
            names,
            variables: Variables::of_process(),
        }
    }

    /// Asks `get` for the value of each variable, in place of the process's environment.
    #[must_use]
    pub fn variables(self, get: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.reading(Variables::from_fn(get))
    }

    pub(super) fn reading(mut self, variables: Variables) -> Self {
        self.variables = variables;
        self
    }

    fn issued(&self) -> Result<Issued, ProviderError> {
        let get = |name: Option<&str>| name.and_then(|name| self.variables.get(name));
        let (Some(id_name), Some(secret_name)) = (self.names.access_key_id, self.names.secret_key)
        else {
            let reason = "the vendor has no variables for access keys";
            return Err(ProviderError::NotConfigured(reason.to_owned()));
        };
        let missing = |there: &str, missing: &str| {
            ProviderError::Failed(format!("{there} is set, and {missing} is not"))
        };
        let (id, secret) = match (get(Some(id_name)), get(Some(secret_name))) {
            (Some(id), Some(secret)) => (id, secret),
            (Some(_), None) => return Err(missing(id_name, secret_name)),
            (None, Some(_)) => return Err(missing(secret_name, id_name)),
            (None, None) => {
                return Err(ProviderError::NotConfigured(format!(
                    "{id_name} is not set"
                )));
            }
        };
        let credentials = match get(self.names.session_token) {
            Some(token) => Credentials::temporary(id, secret, token),
            None => Credentials::access_key(id, secret),
        };
        Ok(Issued {
            project_id: get(self.names.project_id),
            domain_id: get(self.names.domain_id),
            ..Issued::lasting(credentials)
        })
    }
}

impl CredentialsProvider for EnvironmentProvider {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(std::future::ready(self.issued()))
    }

    fn name(&self) -> &'static str {
        "environment"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static NAMES: Environment = Environment {
        access_key_id: Some("ID"),
        secret_key: Some("KEY"),
        session_token: Some("TOKEN"),
        region: None,
        project_id: Some("PROJECT"),
        domain_id: Some("DOMAIN"),
    };

    fn issued(set: &'static [(&str, &str)]) -> Result<Issued, ProviderError> {
        let get = |name: &str| {
            let found = set.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        EnvironmentProvider::new(&NAMES).variables(get).issued()
    }

    #[test]
    fn all_that_is_set_is_found() -> Result<(), ProviderError> {
        let issued = issued(&[
            ("ID", "AKID-EXAMPLE"),
            ("KEY", "FAKE-SECRET"),
            ("TOKEN", "FAKE-SESSION"),
            ("PROJECT", "p-1"),
            ("DOMAIN", "d-1"),
        ])?;
        assert_eq!(issued.project_id.as_deref(), Some("p-1"));
        assert_eq!(issued.domain_id.as_deref(), Some("d-1"));
        assert_eq!(issued.expires, None);
        let Credentials::AccessKey {
            id,
            secret,
            session_token,
        } = issued.credentials
        else {
            panic!("a key was set");
        };
        assert_eq!((&*id, secret.as_str()), ("AKID-EXAMPLE", "FAKE-SECRET"));
        assert_eq!(
            session_token.as_deref().map(String::as_str),
            Some("FAKE-SESSION")
        );
        Ok(())
    }

    #[test]
    fn an_empty_token_makes_no_temporary_key() -> Result<(), ProviderError> {
        let issued = issued(&[
            ("ID", "AKID-EXAMPLE"),
            ("KEY", "FAKE-SECRET"),
            ("TOKEN", ""),
        ])?;
        let no_token = matches!(
            issued.credentials,
            Credentials::AccessKey {
                session_token: None,
                ..
            }
        );
        assert!(no_token);
        Ok(())
    }

    #[test]
    fn nothing_lets_a_chain_go_on_and_half_a_key_does_not() {
        let not_set = ProviderError::NotConfigured("ID is not set".to_owned());
        assert_eq!(issued(&[]).map(drop), Err(not_set.clone()));
        assert_eq!(issued(&[("ID", ""), ("KEY", "")]).map(drop), Err(not_set));
        let half = issued(&[("ID", "AKID-EXAMPLE"), ("KEY", "")]).map(drop);
        assert_eq!(
            half,
            Err(ProviderError::Failed(
                "ID is set, and KEY is not".to_owned()
            ))
        );
        let half = issued(&[("KEY", "FAKE-SECRET")]).map(drop);
        assert_eq!(
            half,
            Err(ProviderError::Failed(
                "KEY is set, and ID is not".to_owned()
            ))
        );
    }
}
