//! Credentials of the role of a virtual machine in Tencent Cloud.

use percent_encoding::utf8_percent_encode;
use serde_json::Value;

use super::answer::{seconds, take};
use super::exchange::Exchange;
use super::server::{Server, server_methods};
use super::{CredentialsProvider, Fetching, Issued, ProviderError};
use crate::auth::Credentials;
use crate::http::{ESCAPED, HttpResponse};

/// Where it answers, on virtual machines only.
pub(super) const ADDRESS: &str = "http://metadata.tencentyun.com";
const PATH: &str = "/latest/meta-data/cam/security-credentials/";

/// Asks the metadata server of a Tencent Cloud virtual machine for the temporary key of its role.
///
/// On another machine nothing answers, which is known after two seconds and lets a chain go on. The
/// server is never asked through a proxy.
#[derive(Debug, Clone)]
pub struct InstanceRole {
    server: Server,
    role: Option<String>,
}

impl InstanceRole {
    /// The role that the machine has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            server: Server::metadata(ADDRESS),
            role: None,
        }
    }

    /// The role of this name, without asking which one the machine has.
    #[must_use]
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.role = Some(name.into());
        self
    }

    server_methods!();

    async fn issued(&self) -> Result<Issued, ProviderError> {
        let server = self.server.exchange()?;
        let (role, answer) = if let Some(role) = &self.role {
            let request = server.request("GET", path_of(role));
            (role.clone(), server.probe(&request).await?)
        } else {
            let role = role_of_machine(&server).await?;
            let request = server.request("GET", path_of(&role));
            let answer = server.send(&request).await?;
            (role, answer)
        };
        if answer.status == 404 {
            let reason = format!("the instance has no role `{role}`");
            return Err(ProviderError::Failed(reason));
        }
        key(&server, &answer)
    }
}

async fn role_of_machine(server: &Exchange<'_>) -> Result<String, ProviderError> {
    let no_role = || ProviderError::NotConfigured("the instance has no role".to_owned());
    let answer = server.probe(&server.request("GET", PATH)).await?;
    match answer.status {
        200 => {}
        404 => return Err(no_role()),
        _ => return Err(server.refusal(&answer)),
    }
    let text = String::from_utf8_lossy(&answer.body);
    let role = text.lines().map(str::trim).find(|line| !line.is_empty());
    role.map(str::to_owned).ok_or_else(no_role)
}

/// The name comes from outside, and must stay within its segment.
fn path_of(role: &str) -> String {
    format!("{PATH}{}", utf8_percent_encode(role, ESCAPED))
}

fn key(server: &Exchange<'_>, answer: &HttpResponse) -> Result<Issued, ProviderError> {
    let mut body = server.json(answer)?;
    let code = body.get("Code").and_then(Value::as_str);
    if code != Some("Success") {
        let code = code.unwrap_or("none").replace(char::is_control, " ");
        let reason = format!("the metadata server has no key for the role (code {code})");
        return Err(ProviderError::Failed(reason));
    }
    let id = server.take(&mut body, "/TmpSecretId")?;
    let secret = server.take(&mut body, "/TmpSecretKey")?;
    let credentials = match take(&mut body, "/Token") {
        Some(token) => Credentials::temporary(id, secret, token),
        None => Credentials::access_key(id, secret),
    };
    Ok(Issued {
        expires: seconds(&body, "/ExpiredTime"),
        ..Issued::lasting(credentials)
    })
}

impl Default for InstanceRole {
    fn default() -> Self {
        Self::new()
    }
}

impl CredentialsProvider for InstanceRole {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(self.issued())
    }

    fn name(&self) -> &'static str {
        "instance role"
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::*;
    use crate::auth::provider::canned::{Canned, access_key};
    use crate::transport::Stage;
    use crate::value::EpochSeconds;

    const KEY: &str = r#"{"TmpSecretId":"AKID-EXAMPLE","TmpSecretKey":"FAKE-SECRET",
        "Token":"FAKE-SESSION","ExpiredTime":1700000000,"Expiration":"x","Code":"Success"}"#;

    fn provider(canned: &Arc<Canned>) -> InstanceRole {
        InstanceRole::new().transport(Arc::clone(canned) as _)
    }

    #[tokio::test]
    async fn the_role_of_the_machine_is_found_and_its_key_taken() -> Result<(), ProviderError> {
        let canned = Canned::new();
        canned.answer(200, &[], "role of/all\n");
        canned.answer(200, &[], KEY);
        let issued = provider(&canned).fetch().await?;
        let key = ("AKID-EXAMPLE", "FAKE-SECRET", Some("FAKE-SESSION"));
        assert_eq!(access_key(&issued), key);
        assert_eq!(issued.expires, Some(EpochSeconds(1_700_000_000)));
        let base = "GET http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/";
        assert_eq!(
            canned.lines(),
            [base.to_owned(), format!("{base}role%20of%2Fall")]
        );
        assert_eq!(canned.asked()[0].timeout, Duration::from_secs(2));
        Ok(())
    }

    #[tokio::test]
    async fn a_role_that_is_given_is_not_asked_for() -> Result<(), ProviderError> {
        let canned = Canned::new();
        canned.answer(200, &[], KEY);
        let provider = provider(&canned)
            .role("r-1")
            .endpoint("http://127.0.0.1:8080");
        provider.fetch().await?;
        let line = "GET http://127.0.0.1:8080/latest/meta-data/cam/security-credentials/r-1";
        assert_eq!(canned.lines(), [line]);

        canned.answer(404, &[], "");
        let absent = ProviderError::Failed("the instance has no role `r-1`".to_owned());
        assert_eq!(provider.fetch().await.map(drop), Err(absent));
        Ok(())
    }

    #[tokio::test]
    async fn where_there_is_no_server_or_no_role_a_chain_goes_on() {
        let canned = Canned::new();
        let provider = provider(&canned);
        for stage in [Stage::Connect, Stage::Timeout] {
            canned.fail(stage);
            let reason = "no metadata server answers at metadata.tencentyun.com".to_owned();
            let nobody = ProviderError::NotConfigured(reason);
            assert_eq!(provider.fetch().await.map(drop), Err(nobody));
        }
        for (status, body) in [(404, "FAKE"), (200, " \n")] {
            canned.answer(status, &[], body);
            let no_role = ProviderError::NotConfigured("the instance has no role".to_owned());
            assert_eq!(provider.fetch().await.map(drop), Err(no_role));
        }
        assert_eq!(canned.lines().len(), 4, "nothing is repeated");
    }

    #[tokio::test]
    async fn an_answer_without_a_key_is_an_error_and_is_not_shown() {
        let canned = Canned::new();
        let provider = provider(&canned).role("r-1");
        for (body, told) in [
            (
                r#"{"Code":"Failed","Token":"FAKE"}"#,
                "has no key for the role (code Failed)",
            ),
            (
                r#"{"TmpSecretId":"FAKE","TmpSecretKey":"FAKE"}"#,
                "(code none)",
            ),
            (
                r#"{"Code":"Success","TmpSecretKey":"FAKE"}"#,
                "lacks `TmpSecretId`",
            ),
            (
                r#"{"Code":"Success","TmpSecretId":"FAKE","TmpSecretKey":""}"#,
                "lacks `TmpSecretKey`",
            ),
            ("[FAKE", "is not JSON"),
        ] {
            canned.answer(200, &[], body);
            let Err(ProviderError::Failed(reason)) = provider.fetch().await else {
                panic!("{body} is no key");
            };
            assert!(
                reason.contains(told) && !reason.contains("FAKE"),
                "{reason}"
            );
        }
    }
}
