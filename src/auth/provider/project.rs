//! The id of a region's project in Huawei Cloud.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use serde_json::Value;

use super::ProviderError;
use super::exchange::Exchange;
use crate::auth::{Identity, Scope};
use crate::endpoint::Endpoint;
use crate::transport::Transport;

/// A way to find the project of a region.
///
/// Descriptions of vendors name it; that it holds a function lets a program link that of its vendor
/// only.
#[derive(Clone, Copy)]
pub struct ProjectLookup {
    name: &'static str,
    find: for<'a> fn(&'a Question<'a>) -> Finding<'a>,
}

/// An id to come.
pub(crate) type Finding<'a> =
    Pin<Box<dyn Future<Output = Result<String, ProviderError>> + Send + 'a>>;

/// Which project is looked for, and with what.
#[derive(Debug)]
pub(crate) struct Question<'a> {
    pub(crate) transport: &'a dyn Transport,
    /// The vendor's identity service.
    pub(crate) endpoint: &'a Endpoint,
    pub(crate) region: &'a str,
    pub(crate) identity: &'a Identity,
    /// The time to sign with, in seconds since 1970.
    pub(crate) unix_seconds: i64,
}

impl ProjectLookup {
    /// `GET /v3/projects?name=<region>`.
    pub const IAM_V3: Self = Self {
        name: "IAM v3",
        find: |question| Box::pin(find_by_iam(question)),
    };

    /// The id of the project.
    ///
    /// # Errors
    /// [`ProviderError::Failed`] if there is no such project or more than one, and if the identity
    /// service does not answer or refuses.
    pub(crate) fn find<'a>(&self, question: &'a Question<'a>) -> Finding<'a> {
        (self.find)(question)
    }
}

impl fmt::Debug for ProjectLookup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Asks IAM for the project that is named like the region.
async fn find_by_iam(question: &Question<'_>) -> Result<String, ProviderError> {
    let server = Exchange {
        server: "IAM",
        endpoint: question.endpoint.clone(),
        transport: question.transport,
        timeout: Duration::from_secs(30),
    };
    let mut request = server.request("GET", "/v3/projects");
    let region = question.region;
    request.query.push(("name".to_owned(), region.to_owned()));
    request.set_header("Content-Type", "application/json");
    let scope = Scope {
        service: "iam",
        project_id: None,
        domain_id: None,
    };
    question
        .identity
        .sign(&mut request, scope, question.unix_seconds)
        .map_err(|error| ProviderError::Failed(error.to_string()))?;
    let answer = server.send(&request).await?;
    only_id(&server.json(&answer)?, region)
}

fn only_id(body: &Value, region: &str) -> Result<String, ProviderError> {
    let Some(projects) = body.get("projects").and_then(Value::as_array) else {
        let reason = "the answer of IAM lacks `projects`".to_owned();
        return Err(ProviderError::Failed(reason));
    };
    let ids = projects
        .iter()
        .filter_map(|project| project.get("id")?.as_str());
    let ids: Vec<&str> = ids.filter(|id| !id.is_empty()).collect();
    match ids[..] {
        [id] => Ok(id.to_owned()),
        [] => Err(ProviderError::Failed(format!(
            "IAM knows no project named `{region}`: give the id of the one that is meant"
        ))),
        _ => Err(ProviderError::Failed(format!(
            "IAM knows several projects named `{region}`: give the id of the one that is meant, of {}",
            ids.join(", ").replace(char::is_control, " ")
        ))),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::auth::provider::canned::Canned;
    use crate::auth::{Credentials, Issued, KeyPair, Scheme, sdk_hmac};
    use crate::service::VendorDescription;

    static VENDOR: VendorDescription =
        VendorDescription::new("vendor", "{service}.{region}.example.com")
            .signing(&[Scheme::SDK_HMAC_SHA256, Scheme::AUTH_TOKEN]);
    const NOW: i64 = 1_700_000_000;

    async fn find(
        canned: &Arc<Canned>,
        credentials: &Credentials,
    ) -> Result<String, ProviderError> {
        let endpoint = Endpoint {
            scheme: "https",
            authority: "iam.cn-north-4.example.com".to_owned(),
            is_loopback: false,
        };
        let issued = Issued::lasting(credentials.clone());
        let identity = Identity::new(&VENDOR, issued).map_err(|error| error.to_string());
        let question = Question {
            transport: &**canned,
            endpoint: &endpoint,
            region: "cn-north-4",
            identity: &identity.map_err(ProviderError::Failed)?,
            unix_seconds: NOW,
        };
        ProjectLookup::IAM_V3.find(&question).await
    }

    #[tokio::test]
    async fn the_request_is_signed_as_it_is_sent() {
        let canned = Canned::new();
        canned.answer(
            200,
            &[],
            r#"{"projects":[{"id":"p-1","name":"cn-north-4"}]}"#,
        );
        let key = Credentials::access_key("AK-EXAMPLE", "FAKE-SECRET");
        assert_eq!(find(&canned, &key).await.as_deref(), Ok("p-1"));
        let asked = canned.asked().remove(0);
        let url = "https://iam.cn-north-4.example.com/v3/projects?name=cn-north-4";
        assert_eq!((asked.request.method, &*asked.url), ("GET", url));
        let pair = KeyPair {
            id: "AK-EXAMPLE",
            secret: "FAKE-SECRET",
            session_token: None,
        };
        let sent = asked.request.header("Authorization").map(str::to_owned);
        let mut again = asked.request;
        let signature = sdk_hmac::sign(&mut again, &pair, NOW);
        assert_eq!(sent, Some(signature.authorization));
    }

    #[tokio::test]
    async fn a_token_is_sent_as_it_is() {
        let canned = Canned::new();
        canned.answer(200, &[], r#"{"projects":[{"id":"p-1"}]}"#);
        let token = Credentials::token("FAKE-TOKEN");
        assert_eq!(find(&canned, &token).await.as_deref(), Ok("p-1"));
        let asked = canned.asked().remove(0);
        assert_eq!(asked.request.header("X-Auth-Token"), Some("FAKE-TOKEN"));
        assert_eq!(asked.request.header("Authorization"), None);
    }

    #[tokio::test]
    async fn anything_but_one_project_is_an_error() {
        let canned = Canned::new();
        let token = Credentials::token("FAKE-TOKEN");
        for (status, body, told) in [
            (200, r#"{"projects":[]}"#, "no project named `cn-north-4`"),
            (
                200,
                r#"{"projects":[{"id":"p-1"},{"id":"p-2"}]}"#,
                "of p-1, p-2",
            ),
            (200, r#"{"links":{}}"#, "lacks `projects`"),
            (
                401,
                r#"{"error_code":"APIGW.0301","error_msg":"m"}"#,
                "APIGW.0301: m",
            ),
        ] {
            canned.answer(status, &[], body);
            let found = find(&canned, &token).await;
            let Err(ProviderError::Failed(reason)) = found else {
                panic!("{body}: {found:?}");
            };
            assert!(reason.contains(told), "{reason}");
        }
    }
}
