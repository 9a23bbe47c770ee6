//! Credentials of the agency of a virtual machine in Huawei Cloud.

use super::answer::{rfc3339, take};
use super::exchange::Exchange;
use super::server::{Server, server_methods};
use super::{CredentialsProvider, Fetching, Issued, ProviderError};
use crate::auth::Credentials;

/// Where it answers, on virtual machines only.
pub(super) const ADDRESS: &str = "http://169.254.169.254";
/// How long the session with the metadata server lasts, in seconds: one question long.
const SESSION_SECONDS: &str = "60";

/// Asks the metadata server of a Huawei Cloud virtual machine for the temporary key of the agency
/// that the machine was given.
///
/// On another machine nothing answers, which is known after two seconds and lets a chain go on. The
/// server is never asked through a proxy.
#[derive(Debug, Clone)]
pub struct InstanceSecurityKey {
    server: Server,
}

impl InstanceSecurityKey {
    /// The key of the machine's agency.
    #[must_use]
    pub fn new() -> Self {
        Self {
            server: Server::metadata(ADDRESS),
        }
    }

    server_methods!();

    async fn issued(&self) -> Result<Issued, ProviderError> {
        let server = self.server.exchange()?;
        let mut request = server.request("GET", "/openstack/latest/securitykey");
        let session = session(&server).await?;
        let has_session = session.is_some();
        if let Some(session) = session {
            request.set_header("X-Metadata-Token", session);
        }
        let answer = server.send(&request).await?;
        if !has_session {
            is_of_vendor(answer.status)?;
        }
        if answer.status == 404 {
            let reason = "the instance has no agency".to_owned();
            return Err(ProviderError::NotConfigured(reason));
        }
        let mut body = server.json(&answer)?;
        let id = server.take(&mut body, "/credential/access")?;
        let secret = server.take(&mut body, "/credential/secret")?;
        let credentials = match take(&mut body, "/credential/securitytoken") {
            Some(token) => Credentials::temporary(id, secret, token),
            None => Credentials::access_key(id, secret),
        };
        Ok(Issued {
            expires: rfc3339(&body, "/credential/expires_at"),
            ..Issued::lasting(credentials)
        })
    }
}

/// The token of a session; `None` from servers that are older than sessions.
async fn session(server: &Exchange<'_>) -> Result<Option<String>, ProviderError> {
    let mut request = server.request("PUT", "/meta-data/latest/api/token");
    request.set_header("X-Metadata-Token-Ttl-Seconds", SESSION_SECONDS);
    let answer = server.probe(&request).await?;
    is_of_vendor(answer.status)?;
    match answer.status {
        200..300 => {
            let text = String::from_utf8_lossy(&answer.body);
            Ok(Some(text.trim().to_owned()).filter(|token| !token.is_empty()))
        }
        400 | 404 | 405 => Ok(None),
        _ => Err(server.refusal(&answer)),
    }
}

/// Other clouds answer at the same address. A machine of theirs has no key of this vendor, which is
/// no reason to end a search.
fn is_of_vendor(status: u16) -> Result<(), ProviderError> {
    match status {
        401 | 403 => Err(ProviderError::NotConfigured(format!(
            "the metadata server refuses to answer (status {status}), as those of other clouds do"
        ))),
        _ => Ok(()),
    }
}

impl Default for InstanceSecurityKey {
    fn default() -> Self {
        Self::new()
    }
}

impl CredentialsProvider for InstanceSecurityKey {
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(self.issued())
    }

    fn name(&self) -> &'static str {
        "instance security key"
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

    const KEY: &str = r#"{"credential":{"access":"AK-EXAMPLE","secret":"FAKE-SECRET",
        "securitytoken":"FAKE-SESSION","expires_at":"2023-11-14T22:13:20.574000Z"}}"#;

    fn provider(canned: &Arc<Canned>) -> InstanceSecurityKey {
        InstanceSecurityKey::new().transport(Arc::clone(canned) as _)
    }

    #[tokio::test]
    async fn a_session_is_opened_and_the_key_taken() -> Result<(), ProviderError> {
        let canned = Canned::new();
        canned.answer(200, &[], "FAKE-METADATA-TOKEN\n");
        canned.answer(200, &[], KEY);
        let issued = provider(&canned).fetch().await?;
        let key = ("AK-EXAMPLE", "FAKE-SECRET", Some("FAKE-SESSION"));
        assert_eq!(access_key(&issued), key);
        assert_eq!(issued.expires, Some(EpochSeconds(1_700_000_000)));
        let lines = [
            "PUT http://169.254.169.254/meta-data/latest/api/token",
            "GET http://169.254.169.254/openstack/latest/securitykey",
        ];
        assert_eq!(canned.lines(), lines);
        let asked = canned.asked();
        let seconds = asked[0].request.header("X-Metadata-Token-Ttl-Seconds");
        assert_eq!(seconds, Some("60"));
        let session = asked[1].request.header("X-Metadata-Token");
        assert_eq!(session, Some("FAKE-METADATA-TOKEN"));
        assert_eq!(asked[0].timeout, Duration::from_secs(2));
        Ok(())
    }

    #[tokio::test]
    async fn older_servers_are_asked_without_a_session() -> Result<(), ProviderError> {
        let canned = Canned::new();
        for status in [400, 404, 405] {
            canned.answer(status, &[], "FAKE");
            canned.answer(200, &[], KEY);
            provider(&canned).fetch().await?;
        }
        let asked = canned.asked();
        assert_eq!(asked.len(), 6);
        assert!(
            asked
                .iter()
                .all(|one| one.request.header("X-Metadata-Token").is_none())
        );
        Ok(())
    }

    #[tokio::test]
    async fn where_there_is_no_server_or_no_agency_a_chain_goes_on() {
        let canned = Canned::new();
        for stage in [Stage::Connect, Stage::Timeout] {
            canned.fail(stage);
            let reason = "no metadata server answers at 169.254.169.254".to_owned();
            let nobody = ProviderError::NotConfigured(reason);
            assert_eq!(provider(&canned).fetch().await.map(drop), Err(nobody));
        }
        canned.answer(200, &[], "FAKE-METADATA-TOKEN");
        canned.answer(404, &[], "");
        let no_agency = ProviderError::NotConfigured("the instance has no agency".to_owned());
        assert_eq!(provider(&canned).fetch().await.map(drop), Err(no_agency));
    }

    #[tokio::test]
    async fn the_server_of_another_cloud_lets_a_chain_go_on() {
        let canned = Canned::new();
        for statuses in [&[403][..], &[405, 401]] {
            for status in statuses {
                canned.answer(*status, &[], "FAKE");
            }
            let refused = provider(&canned).fetch().await.map(drop);
            let Err(ProviderError::NotConfigured(reason)) = refused else {
                panic!("{refused:?}");
            };
            assert!(reason.contains("other clouds"), "{reason}");
        }
    }

    #[tokio::test]
    async fn a_server_that_answers_and_has_no_key_is_an_error() {
        let canned = Canned::new();
        canned.answer(200, &[], "FAKE-METADATA-TOKEN");
        canned.answer(403, &[], "FAKE");
        let refused = provider(&canned).fetch().await.map(drop);
        let told = "the metadata server answered with an error (status 403)".to_owned();
        assert_eq!(refused, Err(ProviderError::Failed(told)));

        canned.answer(200, &[], "FAKE-METADATA-TOKEN");
        canned.answer(200, &[], r#"{"credential":{"access":"FAKE"}}"#);
        let lacking = provider(&canned).fetch().await.map(drop);
        let told = "the answer of the metadata server lacks `credential.secret`".to_owned();
        assert_eq!(lacking, Err(ProviderError::Failed(told)));
    }
}
