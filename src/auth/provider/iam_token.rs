//! A token of Huawei Cloud for a user's password.

use std::sync::Arc;

use serde_json::{Value, json};

use super::answer::{first_text, rfc3339};
use super::body::body;
use super::server::{Server, http_method, server_methods};
use super::{CredentialsProvider, Fetching, Issued, ProviderError};
use crate::auth::Credentials;
use crate::clock::{Clock, SystemClock};
use crate::http::HttpResponse;
use crate::value::{EpochSeconds, Sensitive};

/// How long a token is good if the answer does not say it.
const LIFE_SECONDS: i64 = 24 * 60 * 60;

/// A user of IAM, Huawei Cloud's identity service. The password is not shown, and is cleared from
/// memory when it is dropped.
#[derive(Debug, Clone)]
pub struct IamUser {
    /// The account's name, which the console calls domain name.
    pub domain: String,
    /// The user's name.
    pub name: String,
    /// The user's password.
    pub password: Sensitive<String>,
}

/// Asks IAM for a token, which is good for 24 hours.
///
/// Signing with an access key is the better way where it works: a token needs a password in reach
/// of the program. It is for the few operations and tools that want a token.
///
/// ```
/// use cloudbind::auth::{IamToken, IamUser};
///
/// let user = IamUser {
///     domain: "example-account".into(),
///     name: "operator".into(),
///     password: "not-a-real-password".into(),
/// };
/// let token = IamToken::new("cn-north-4", user);
/// ```
#[derive(Debug, Clone)]
pub struct IamToken {
    server: Server,
    user: IamUser,
    scope: TokenScope,
    clock: Arc<dyn Clock>,
}

/// What a token is good for.
#[derive(Debug, Clone)]
enum TokenScope {
    ProjectName(String),
    ProjectId(String),
    Domain,
}

impl IamToken {
    /// A token for the region's own project, from the region's IAM at
    /// `iam.<region>.myhuaweicloud.com`.
    #[must_use]
    pub fn new(region: &str, user: IamUser) -> Self {
        let address = format!("https://iam.{region}.myhuaweicloud.com");
        Self {
            server: Server::remote("IAM", address),
            user,
            scope: TokenScope::ProjectName(region.to_owned()),
            clock: Arc::new(SystemClock),
        }
    }

    /// A token for the project of this name, such as `cn-north-4_development`.
    #[must_use]
    pub fn project_name(mut self, name: impl Into<String>) -> Self {
        self.scope = TokenScope::ProjectName(name.into());
        self
    }

    /// A token for the project of this id.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.scope = TokenScope::ProjectId(id.into());
        self
    }

    /// A token for the whole account, as global services want it.
    #[must_use]
    pub fn domain_scope(mut self) -> Self {
        self.scope = TokenScope::Domain;
        self
    }

    /// Reckons from this clock when a token expires whose answer does not say it. Default: the
    /// system's.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    server_methods!();
    http_method!();

    async fn issued(&self) -> Result<Issued, ProviderError> {
        let server = self.server.exchange()?;
        let mut request = server.request("POST", "/v3/auth/tokens");
        request.set_header("Content-Type", "application/json");
        request.body = body(self.question());
        let answer = server.send(&request).await?;
        if !(200..300).contains(&answer.status) {
            return Err(server.refusal(&answer));
        }
        let token = answer.headers.get("X-Subject-Token").map(str::trim);
        let Some(token) = token.filter(|token| !token.is_empty()) else {
            let reason = "the answer of IAM has no header X-Subject-Token".to_owned();
            return Err(ProviderError::Failed(reason));
        };
        Ok(self.described(token, &answer))
    }

    fn question(&self) -> Value {
        let IamUser {
            domain,
            name,
            password,
        } = &self.user;
        let scope = match &self.scope {
            TokenScope::ProjectName(name) => json!({"project": {"name": name}}),
            TokenScope::ProjectId(id) => json!({"project": {"id": id}}),
            TokenScope::Domain => json!({"domain": {"name": domain}}),
        };
        let user = json!({
            "domain": {"name": domain},
            "name": name,
            "password": password.expose(),
        });
        json!({"auth": {
            "identity": {"methods": ["password"], "password": {"user": user}},
            "scope": scope,
        }})
    }

    /// The token with what the body says of it, which is not needed to use it.
    fn described(&self, token: &str, answer: &HttpResponse) -> Issued {
        let body = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
        let a_day = || EpochSeconds(self.clock.unix_seconds().saturating_add(LIFE_SECONDS));
        Issued {
            expires: rfc3339(&body, "/token/expires_at").or_else(|| Some(a_day())),
            project_id: first_text(&body, &["/token/project/id"]),
            domain_id: first_text(&body, &["/token/domain/id", "/token/project/domain/id"]),
            ..Issued::lasting(Credentials::token(token))
        }
    }
}

impl CredentialsProvider for IamToken {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(self.issued())
    }

    fn name(&self) -> &'static str {
        "IAM token"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::provider::canned::Canned;
    use crate::clock::ManualClock;

    const NOW: i64 = 1_700_000_000;

    fn token(canned: &Arc<Canned>) -> IamToken {
        let user = IamUser {
            domain: "account".to_owned(),
            name: "operator".to_owned(),
            password: "FAKE-PASSWORD\"".into(),
        };
        IamToken::new("cn-north-4", user)
            .clock(ManualClock::new(NOW))
            .transport(Arc::clone(canned) as _)
    }

    #[tokio::test]
    async fn the_token_is_the_header_and_the_body_describes_it() -> Result<(), ProviderError> {
        let canned = Canned::new();
        let header = &[("X-Subject-Token", "FAKE-TOKEN")];
        let body = r#"{"token":{"expires_at":"2023-11-15T22:13:20.000000Z",
            "project":{"id":"p-1","name":"cn-north-4","domain":{"id":"d-1"}}}}"#;
        canned.answer(201, header, body);
        let issued = token(&canned).fetch().await?;
        assert!(matches!(issued.credentials, Credentials::Token(ref it) if **it == "FAKE-TOKEN"));
        assert_eq!(issued.expires, Some(EpochSeconds(NOW + 86_400)));
        assert_eq!(issued.project_id.as_deref(), Some("p-1"));
        assert_eq!(issued.domain_id.as_deref(), Some("d-1"));
        let line = "POST https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens";
        assert_eq!(canned.lines(), [line]);
        Ok(())
    }

    #[tokio::test]
    async fn a_token_whose_body_says_nothing_is_good_for_a_day() -> Result<(), ProviderError> {
        let canned = Canned::new();
        canned.answer(201, &[("X-Subject-Token", "FAKE-TOKEN")], "");
        let issued = token(&canned).fetch().await?;
        assert_eq!(issued.expires, Some(EpochSeconds(NOW + 86_400)));
        assert_eq!(issued.project_id, None);
        Ok(())
    }

    #[tokio::test]
    async fn the_scope_is_what_was_asked_for() -> Result<(), Box<dyn std::error::Error>> {
        let canned = Canned::new();
        for (token, scope) in [
            (token(&canned), json!({"project": {"name": "cn-north-4"}})),
            (
                token(&canned).project_name("n"),
                json!({"project": {"name": "n"}}),
            ),
            (
                token(&canned).project_id("p"),
                json!({"project": {"id": "p"}}),
            ),
            (
                token(&canned).domain_scope(),
                json!({"domain": {"name": "account"}}),
            ),
        ] {
            canned.answer(201, &[("X-Subject-Token", "FAKE-TOKEN")], "");
            token.fetch().await?;
            let asked = canned.asked().pop().ok_or("nothing was asked")?;
            let body: Value = serde_json::from_slice(&asked.request.body)?;
            let user = json!({
                "domain": {"name": "account"},
                "name": "operator",
                "password": "FAKE-PASSWORD\"",
            });
            let identity = json!({"methods": ["password"], "password": {"user": user}});
            assert_eq!(
                body,
                json!({"auth": {"identity": identity, "scope": scope}})
            );
        }
        Ok(())
    }

    #[tokio::test]
    async fn a_refusal_is_told_without_the_password() {
        let canned = Canned::new();
        let body = r#"{"error":{"code":401,"message":"wrong","title":"Unauthorized"}}"#;
        canned.answer(401, &[], body);
        let provider = token(&canned);
        let refused = provider.fetch().await.map(drop);
        let told = "IAM answered with an error: 401: wrong (status 401)".to_owned();
        assert_eq!(refused, Err(ProviderError::Failed(told)));

        canned.answer(201, &[], "{}");
        let no_token = provider.fetch().await.map(drop);
        let told = "the answer of IAM has no header X-Subject-Token".to_owned();
        assert_eq!(no_token, Err(ProviderError::Failed(told)));
        let shown = format!("{provider:?} {:?}", canned.asked());
        assert!(!shown.contains("FAKE"), "{shown}");
    }

    #[tokio::test]
    async fn a_region_cannot_lead_to_another_host() {
        let canned = Canned::new();
        for region in [
            "x.example/",
            "example.com\\",
            "a@b.example/",
            "example.com?",
            "a:1",
        ] {
            let user = token(&canned).user;
            let token = IamToken::new(region, user).transport(Arc::clone(&canned) as _);
            assert!(token.fetch().await.is_err(), "{region}");
        }
        assert!(canned.asked().is_empty());
    }
}
