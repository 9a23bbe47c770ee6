//! A question to a server that issues credentials, and its answer.

use std::time::Duration;

use bytes::Bytes;

use super::ProviderError;
use crate::auth::sdk_hmac;
use crate::endpoint::Endpoint;
use crate::http::{HttpRequest, HttpResponse};
use crate::transport::{SendError, Stage, Transmission, Transport};

/// No answer about credentials comes near to it, in bytes.
const LARGEST_ANSWER: usize = 1 << 20;
/// Between a request and its repetition.
const PAUSE: Duration = Duration::from_millis(200);

/// A server, and the way to it.
pub(super) struct Exchange<'a> {
    /// What messages call it, such as `STS`.
    pub(super) server: &'a str,
    pub(super) endpoint: Endpoint,
    pub(super) transport: &'a dyn Transport,
    /// How long one request may take.
    pub(super) timeout: Duration,
}

impl Exchange<'_> {
    /// A request without headers and body.
    pub(super) fn request(&self, method: &'static str, path: impl Into<String>) -> HttpRequest {
        HttpRequest {
            method,
            host: self.endpoint.authority.clone(),
            path: path.into(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    /// Sends a request that does no harm if it arrives twice: once more if no connection could be
    /// made, or if the server is in trouble.
    pub(super) async fn send(&self, request: &HttpRequest) -> Result<HttpResponse, ProviderError> {
        let first = self.attempt(request).await;
        let again = match &first {
            Ok(answer) => answer.status >= 500,
            Err(error) => error.stage == Stage::Connect,
        };
        let last = if again {
            self.repeat(request).await
        } else {
            first
        };
        last.map_err(|error| self.unanswered(&error))
    }

    /// Sends a request to a metadata server that may well not exist.
    pub(super) async fn probe(&self, request: &HttpRequest) -> Result<HttpResponse, ProviderError> {
        match self.attempt(request).await {
            Ok(answer) if answer.status >= 500 => {
                let again = self.repeat(request).await;
                again.map_err(|error| self.unanswered(&error))
            }
            Ok(answer) => Ok(answer),
            Err(error) if matches!(error.stage, Stage::Connect | Stage::Timeout) => {
                let place = &self.endpoint.authority;
                let reason = format!("no metadata server answers at {place}");
                Err(ProviderError::NotConfigured(reason))
            }
            Err(error) => Err(self.unanswered(&error)),
        }
    }

    async fn repeat(&self, request: &HttpRequest) -> Result<HttpResponse, SendError> {
        tokio::time::sleep(PAUSE).await;
        self.attempt(request).await
    }

    async fn attempt(&self, request: &HttpRequest) -> Result<HttpResponse, SendError> {
        let Endpoint {
            scheme, authority, ..
        } = &self.endpoint;
        let mut url = format!("{scheme}://{authority}{}", request.path);
        if !request.query.is_empty() {
            url.push('?');
            url.push_str(&sdk_hmac::query_string(&request.query));
        }
        let transmission = Transmission::new(request, &url)
            .timeout(self.timeout)
            .max_response_bytes(LARGEST_ANSWER);
        self.transport.send(transmission).await
    }

    fn unanswered(&self, error: &SendError) -> ProviderError {
        let server = self.server;
        ProviderError::Failed(match error.stage {
            Stage::Connect => format!("{server} cannot be reached: {error}"),
            Stage::Timeout => format!("{server} did not answer in time"),
            Stage::Interrupted => format!("the connection to {server} broke: {error}"),
            Stage::TooLarge => format!("the answer of {server} is too large: {error}"),
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::Arc;

    use super::super::canned::Canned;
    use super::*;

    /// An exchange with a server that says what it is told to.
    pub(in super::super) fn exchange(transport: &Arc<Canned>) -> Exchange<'_> {
        Exchange {
            server: "STS",
            endpoint: Endpoint {
                scheme: "https",
                authority: "sts.example.com".to_owned(),
                is_loopback: false,
            },
            transport: &**transport,
            timeout: Duration::from_secs(3),
        }
    }

    #[tokio::test]
    async fn only_what_never_arrived_or_met_trouble_is_sent_once_more() {
        let canned = Canned::new();
        let server = exchange(&canned);
        let request = server.request("GET", "/a");

        canned.fail(Stage::Connect);
        canned.answer(503, &[], "");
        let answer = server.send(&request).await;
        assert_eq!(
            answer.map(|answer| answer.status),
            Ok(503),
            "the second one counts"
        );
        canned.answer(500, &[], "");
        canned.answer(200, &[], "");
        assert_eq!(
            server.send(&request).await.map(|answer| answer.status),
            Ok(200)
        );
        assert_eq!(canned.lines().len(), 4);

        for (stage, reason) in [
            (Stage::Timeout, "STS did not answer in time"),
            (
                Stage::Interrupted,
                "the connection to STS broke: as the test wants it",
            ),
            (
                Stage::TooLarge,
                "the answer of STS is too large: as the test wants it",
            ),
        ] {
            canned.fail(stage);
            let answer = server.send(&request).await.map(drop);
            assert_eq!(answer, Err(ProviderError::Failed(reason.to_owned())));
        }
        canned.answer(400, &[], "");
        assert_eq!(
            server.send(&request).await.map(|answer| answer.status),
            Ok(400)
        );
        assert_eq!(canned.lines().len(), 8);
        assert_eq!(canned.lines()[0], "GET https://sts.example.com/a");
        assert_eq!(canned.asked()[0].timeout, Duration::from_secs(3));
    }
}
