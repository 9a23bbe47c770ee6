//! Credentials of a role for the token of a pod in Tencent Kubernetes Engine.

use std::sync::Arc;

use serde_json::json;
use zeroize::Zeroizing;

use super::server::{Server, http_method, server_methods};
use super::variables::Variables;
use super::{CredentialsProvider, Fetching, Issued, ProviderError, sts};
use crate::clock::{Clock, SystemClock};

const REGION: &str = "TKE_REGION";
const PROVIDER_ID: &str = "TKE_PROVIDER_ID";
const TOKEN_FILE: &str = "TKE_WEB_IDENTITY_TOKEN_FILE";
const ROLE_ARN: &str = "TKE_ROLE_ARN";

/// Exchanges the token that a pod in Tencent Kubernetes Engine is given for the temporary key of a
/// role, by the operation `AssumeRoleWithWebIdentity` of STS.
///
/// The cluster sets the variables `TKE_REGION`, `TKE_PROVIDER_ID`, `TKE_WEB_IDENTITY_TOKEN_FILE` and
/// `TKE_ROLE_ARN`. They, and the file, which the cluster renews, are read each time.
#[derive(Debug, Clone)]
pub struct WebIdentity {
    server: Server,
    session_name: String,
    duration_seconds: u32,
    clock: Arc<dyn Clock>,
    variables: Variables,
}

/// What the variables say.
struct Pod {
    region: String,
    provider_id: String,
    token_file: String,
    role_arn: String,
}

impl WebIdentity {
    /// For a session called `cloudbind`, with a key that is good for two hours.
    #[must_use]
    pub fn new() -> Self {
        Self {
            server: Server::remote(sts::NAME, sts::ADDRESS),
            session_name: sts::SESSION_NAME.to_owned(),
            duration_seconds: sts::DURATION_SECONDS,
            clock: Arc::new(SystemClock),
            variables: Variables::of_process(),
        }
    }

    /// What the session is called in the vendor's logs. Default: `cloudbind`.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = name.into();
        self
    }

    /// How long the key is to be good, in seconds. Default: 7200.
    #[must_use]
    pub fn duration_seconds(mut self, seconds: u32) -> Self {
        self.duration_seconds = seconds;
        self
    }

    /// Takes the time of requests from this clock. Default: the system's.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
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

    server_methods!();
    http_method!();

    fn pod(&self) -> Result<Pod, ProviderError> {
        let names = [REGION, PROVIDER_ID, TOKEN_FILE, ROLE_ARN];
        match names.map(|name| self.variables.get(name)) {
            [
                Some(region),
                Some(provider_id),
                Some(token_file),
                Some(role_arn),
            ] => Ok(Pod {
                region,
                provider_id,
                token_file,
                role_arn,
            }),
            [None, None, None, None] => Err(ProviderError::NotConfigured(format!(
                "{TOKEN_FILE} is not set"
            ))),
            values => {
                let missing = names
                    .into_iter()
                    .zip(values)
                    .filter(|(_, value)| value.is_none());
                let missing: Vec<&str> = missing.map(|(name, _)| name).collect();
                let reason = format!("not set, although others are: {}", missing.join(", "));
                Err(ProviderError::Failed(reason))
            }
        }
    }

    async fn issued(&self) -> Result<Issued, ProviderError> {
        let pod = self.pod()?;
        let token = token(&pod.token_file)?;
        let server = self.server.exchange()?;
        let parameters = json!({
            "ProviderId": pod.provider_id,
            "WebIdentityToken": token.trim(),
            "RoleArn": pod.role_arn,
            "RoleSessionName": self.session_name,
            "DurationSeconds": self.duration_seconds,
        });
        let action = "AssumeRoleWithWebIdentity";
        let mut request = sts::request(&server, action, Some(&pod.region), parameters);
        request.set_header("X-TC-Timestamp", self.clock.unix_seconds().to_string());
        // The token proves who asks.
        request.set_header("Authorization", "SKIP");
        sts::issued(&server, &request).await
    }
}

fn token(path: &str) -> Result<Zeroizing<String>, ProviderError> {
    let failed = |reason: String| ProviderError::Failed(format!("{path}: {reason}"));
    let token = std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
    let token = Zeroizing::new(token);
    if token.trim().is_empty() {
        return Err(failed("there is no token in it".to_owned()));
    }
    Ok(token)
}

impl Default for WebIdentity {
    fn default() -> Self {
        Self::new()
    }
}

impl CredentialsProvider for WebIdentity {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(self.issued())
    }

    fn name(&self) -> &'static str {
        "web identity"
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::Value;

    use super::*;
    use crate::auth::provider::canned::{Canned, STS_KEY, ScratchFolder, access_key};
    use crate::clock::ManualClock;
    use crate::value::EpochSeconds;

    /// A pod with a file of this content, in which one of the variables may be missing.
    fn pod(folder: &Path, content: &str, without: &'static str) -> std::io::Result<WebIdentity> {
        let path = folder.join("token");
        std::fs::write(&path, content)?;
        let path = path.to_string_lossy().into_owned();
        let get = move |name: &str| match name {
            _ if name == without => None,
            REGION => Some("ap-guangzhou".to_owned()),
            PROVIDER_ID => Some("cls-example".to_owned()),
            ROLE_ARN => Some("qcs::cam::uin/1:roleName/r".to_owned()),
            TOKEN_FILE => Some(path.clone()),
            _ => None,
        };
        Ok(WebIdentity::new()
            .variables(get)
            .clock(ManualClock::new(1_700_000_000)))
    }

    #[tokio::test]
    async fn the_token_is_exchanged_without_a_signature() -> Result<(), Box<dyn std::error::Error>>
    {
        let canned = Canned::new();
        canned.answer(200, &[], STS_KEY);
        let folder = ScratchFolder::new("pod")?;
        let provider = pod(&folder, "FAKE-TOKEN\n", "")?.transport(Arc::clone(&canned) as _);
        let issued = provider.fetch().await?;
        let key = ("AKID-EXAMPLE", "FAKE-SECRET", Some("FAKE-SESSION"));
        assert_eq!(access_key(&issued), key);
        assert_eq!(issued.expires, Some(EpochSeconds(1_700_007_200)));

        let asked = canned.asked();
        assert_eq!(asked[0].url, "https://sts.tencentcloudapi.com/");
        for (name, value) in [
            ("Authorization", "SKIP"),
            ("X-TC-Action", "AssumeRoleWithWebIdentity"),
            ("X-TC-Version", "2018-08-13"),
            ("X-TC-Region", "ap-guangzhou"),
            ("X-TC-Timestamp", "1700000000"),
            ("Content-Type", "application/json"),
        ] {
            assert_eq!(asked[0].request.header(name), Some(value), "{name}");
        }
        let body: Value = serde_json::from_slice(&asked[0].request.body)?;
        let expected = json!({
            "ProviderId": "cls-example",
            "WebIdentityToken": "FAKE-TOKEN",
            "RoleArn": "qcs::cam::uin/1:roleName/r",
            "RoleSessionName": "cloudbind",
            "DurationSeconds": 7200,
        });
        assert_eq!(body, expected);
        Ok(())
    }

    #[tokio::test]
    async fn nothing_lets_a_chain_go_on_and_a_part_does_not() -> std::io::Result<()> {
        let nothing = WebIdentity::new().variables(|_| None).fetch().await;
        let not_set = "TKE_WEB_IDENTITY_TOKEN_FILE is not set".to_owned();
        assert_eq!(
            nothing.map(drop),
            Err(ProviderError::NotConfigured(not_set))
        );

        let folder = ScratchFolder::new("pod-in-part")?;
        let part = pod(&folder, "FAKE-TOKEN", PROVIDER_ID)?.fetch().await;
        let missing = "not set, although others are: TKE_PROVIDER_ID".to_owned();
        assert_eq!(part.map(drop), Err(ProviderError::Failed(missing)));

        let empty = pod(&folder, " \n", "")?.fetch().await.map(drop);
        assert!(matches!(empty, Err(ProviderError::Failed(reason)) if reason.contains("no token")));
        Ok(())
    }
}
