//! Credentials of a role in Tencent Cloud, for those of somebody who may take it on.

use std::sync::Arc;

use serde_json::{Value, json};

use super::server::{Server, http_method, server_methods};
use super::{CredentialsProvider, Fetching, Issued, ProviderError, sts};
use crate::auth::{Identity, Scope, SigningError};
use crate::clock::{Clock, SystemClock};
use crate::service::{Scheme, VendorDescription};

/// What has to be known of the vendor to sign a request to STS.
static VENDOR: VendorDescription =
    VendorDescription::new("tencentcloud", "{service}.tencentcloudapi.com")
        .signing(&[Scheme::TC3_HMAC_SHA256]);

/// Takes on a role: asks STS for a temporary key of it, by the operation `AssumeRole`.
///
/// ```
/// use cloudbind::Credentials;
/// use cloudbind::auth::AssumeRole;
///
/// let auditor = AssumeRole::new(
///     Credentials::access_key("AKID-EXAMPLE", "not-a-secret"),
///     "qcs::cam::uin/100000000001:roleName/auditor",
/// )
/// .session_name("nightly-audit")
/// .duration_seconds(1800);
/// ```
#[derive(Debug, Clone)]
pub struct AssumeRole {
    source: Arc<dyn CredentialsProvider>,
    role_arn: String,
    session_name: String,
    duration_seconds: u32,
    external_id: Option<String>,
    region: Option<String>,
    clock: Arc<dyn Clock>,
    server: Server,
}

impl AssumeRole {
    /// Takes on the role `role_arn` with the credentials of `source`, which is asked each time.
    #[must_use]
    pub fn new(source: impl CredentialsProvider + 'static, role_arn: impl Into<String>) -> Self {
        Self {
            source: Arc::new(source),
            role_arn: role_arn.into(),
            session_name: sts::SESSION_NAME.to_owned(),
            duration_seconds: sts::DURATION_SECONDS,
            external_id: None,
            region: None,
            clock: Arc::new(SystemClock),
            server: Server::remote(sts::NAME, sts::ADDRESS),
        }
    }

    /// What the session is called in the vendor's logs. Default: `cloudbind`.
    #[must_use]
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = name.into();
        self
    }

    /// How long the key is to be good, in seconds. Default: 7200; the role has a maximum.
    #[must_use]
    pub fn duration_seconds(mut self, seconds: u32) -> Self {
        self.duration_seconds = seconds;
        self
    }

    /// The external id that the role of another account asks for.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// The region that the request names. Default: none.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Takes the time of signatures from this clock. Default: the system's.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    server_methods!();
    http_method!();

    async fn issued(&self) -> Result<Issued, ProviderError> {
        let server = self.server.exchange()?;
        let source = self
            .source
            .fetch()
            .await
            .map_err(|error| self.of_source(error))?;
        let mut parameters = json!({
            "RoleArn": self.role_arn,
            "RoleSessionName": self.session_name,
            "DurationSeconds": self.duration_seconds,
        });
        if let Some(id) = &self.external_id {
            parameters["ExternalId"] = Value::from(id.as_str());
        }
        let region = self.region.as_deref();
        let mut request = sts::request(&server, "AssumeRole", region, parameters);
        let scope = Scope {
            service: "sts",
            project_id: None,
            domain_id: None,
        };
        let unusable = |error: SigningError| {
            let name = self.source.name();
            ProviderError::Failed(format!("the credentials of {name} cannot be used: {error}"))
        };
        let identity = Identity::new(&VENDOR, source).map_err(unusable)?;
        let signed = identity.sign(&mut request, scope, self.clock.unix_seconds());
        signed.map_err(unusable)?;
        sts::issued(&server, &request).await
    }

    /// Says whose error it is, and leaves its kind as it is.
    fn of_source(&self, error: ProviderError) -> ProviderError {
        let named = |reason: String| format!("{}: {reason}", self.source.name());
        match error {
            ProviderError::NotConfigured(reason) => ProviderError::NotConfigured(named(reason)),
            ProviderError::Failed(reason) => ProviderError::Failed(named(reason)),
        }
    }
}

impl CredentialsProvider for AssumeRole {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(self.issued())
    }

    fn name(&self) -> &'static str {
        "assumed role"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::provider::canned::{Canned, STS_KEY, access_key};
    use crate::auth::{Credentials, KeyPair, tc3};
    use crate::clock::ManualClock;
    use crate::value::EpochSeconds;

    const NOW: i64 = 1_700_000_000;

    fn role(source: Credentials, canned: &Arc<Canned>) -> AssumeRole {
        AssumeRole::new(source, "qcs::cam::uin/1:roleName/r")
            .clock(ManualClock::new(NOW))
            .transport(Arc::clone(canned) as _)
    }

    #[tokio::test]
    async fn the_request_is_signed_by_the_source() -> Result<(), Box<dyn std::error::Error>> {
        let canned = Canned::new();
        canned.answer(200, &[], STS_KEY);
        let source = Credentials::temporary("AKID-SOURCE", "FAKE-KEY", "FAKE-SOURCE-SESSION");
        let role = role(source, &canned)
            .external_id("e-1")
            .region("ap-guangzhou");
        let issued = role
            .session_name("s-1")
            .duration_seconds(900)
            .fetch()
            .await?;
        let key = ("AKID-EXAMPLE", "FAKE-SECRET", Some("FAKE-SESSION"));
        assert_eq!(access_key(&issued), key);
        assert_eq!(issued.expires, Some(EpochSeconds(1_700_007_200)));

        let asked = canned.asked().remove(0);
        assert_eq!(asked.url, "https://sts.tencentcloudapi.com/");
        assert_eq!(asked.request.header("X-TC-Action"), Some("AssumeRole"));
        assert_eq!(asked.request.header("X-TC-Version"), Some("2018-08-13"));
        assert_eq!(asked.request.header("X-TC-Region"), Some("ap-guangzhou"));
        let body: Value = serde_json::from_slice(&asked.request.body)?;
        let expected = json!({
            "RoleArn": "qcs::cam::uin/1:roleName/r",
            "RoleSessionName": "s-1",
            "DurationSeconds": 900,
            "ExternalId": "e-1",
        });
        assert_eq!(body, expected);
        let pair = KeyPair {
            id: "AKID-SOURCE",
            secret: "FAKE-KEY",
            session_token: Some("FAKE-SOURCE-SESSION"),
        };
        let mut again = asked.request.clone();
        tc3::sign(&mut again, &pair, "sts", NOW);
        assert_eq!(again, asked.request);
        Ok(())
    }

    #[tokio::test]
    async fn what_was_not_given_is_not_sent() -> Result<(), Box<dyn std::error::Error>> {
        let canned = Canned::new();
        canned.answer(200, &[], STS_KEY);
        let source = Credentials::access_key("AKID-SOURCE", "FAKE-KEY");
        role(source, &canned).fetch().await?;
        let asked = canned.asked().remove(0);
        assert_eq!(asked.request.header("X-TC-Region"), None);
        let body: Value = serde_json::from_slice(&asked.request.body)?;
        assert_eq!(body.get("ExternalId"), None);
        assert_eq!(body["DurationSeconds"], 7200);
        Ok(())
    }

    #[tokio::test]
    async fn a_refusal_reaches_the_caller_whole() {
        let canned = Canned::new();
        let refusal = r#"{"Response":{"Error":{"Code":"UnauthorizedOperation",
            "Message":"you may not"},"RequestId":"r-9"}}"#;
        canned.answer(200, &[], refusal);
        let source = Credentials::access_key("AKID-SOURCE", "FAKE-KEY");
        let refused = role(source, &canned).fetch().await.map(drop);
        let told = "STS answered with an error: UnauthorizedOperation: you may not \
                    (status 200, request id r-9)";
        assert_eq!(refused, Err(ProviderError::Failed(told.to_owned())));
    }

    #[tokio::test]
    async fn a_source_without_a_usable_key_is_named_and_nothing_is_sent() {
        let canned = Canned::new();
        for source in [
            Credentials::token("FAKE-TOKEN"),
            Credentials::access_key("AKID-SOURCE", "FAKE\nKEY"),
        ] {
            let refused = role(source, &canned).fetch().await;
            let Err(ProviderError::Failed(reason)) = refused else {
                panic!("it cannot sign");
            };
            let told = "the credentials of given credentials cannot be used";
            assert!(
                reason.starts_with(told) && !reason.contains("FAKE"),
                "{reason}"
            );
        }
        assert!(canned.asked().is_empty());
        let nothing = AssumeRole::new(crate::auth::CredentialsChain::new(), "r");
        let nothing = nothing.fetch().await.map(drop);
        let told = "chain: no credentials found; tried: nothing".to_owned();
        assert_eq!(nothing, Err(ProviderError::NotConfigured(told)));
    }
}
