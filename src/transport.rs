//! Requests over the wire: the only user of the HTTP library.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, redirect};
use rustls_platform_verifier::BuilderVerifierExt as _;

use crate::endpoint::Endpoint;
use crate::error::{Broken, Failure};
use crate::http::HttpRequest;
use crate::protocol::response::Head;

/// How long to wait, and how to introduce oneself.
#[derive(Debug, Clone)]
pub(crate) struct TransportSettings {
    pub(crate) connect_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) user_agent: String,
}

/// A pool of connections.
#[derive(Debug)]
pub(crate) struct Transport {
    http: reqwest::Client,
}

impl Transport {
    pub(crate) fn new(
        settings: &TransportSettings,
        endpoint: &Endpoint,
    ) -> Result<Self, Box<dyn StdError + Send + Sync>> {
        let mut builder = reqwest::Client::builder();
        if endpoint.is_loopback {
            // What is not to leave the machine must not reach a proxy either.
            builder = builder.no_proxy();
        }
        let http = builder
            .tls_backend_preconfigured(tls(endpoint.scheme)?)
            // A signature is for one host and path; and a redirected POST may be carried out twice.
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(settings.connect_timeout)
            .timeout(settings.timeout)
            .user_agent(&settings.user_agent)
            .build()?;
        Ok(Self { http })
    }

    pub(crate) async fn send(
        &self,
        endpoint: &Endpoint,
        request: HttpRequest,
        query: &str,
    ) -> Result<(Head, Vec<u8>), Failure> {
        let request = prepared(endpoint, request, query)?;
        let sent = self.http.execute(request).await;
        let response = sent.map_err(|error| failure(error, None))?;
        let status = response.status().as_u16();
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| {
                (
                    name.as_str().to_owned(),
                    String::from_utf8_lossy(value.as_bytes()).into_owned(),
                )
            })
            .collect();
        let head = Head { status, headers };
        match response.bytes().await {
            Ok(body) => Ok((head, Vec::from(body))),
            Err(error) => Err(failure(error, Some(head))),
        }
    }
}

/// The request as the HTTP library takes it.
fn prepared(
    endpoint: &Endpoint,
    request: HttpRequest,
    query: &str,
) -> Result<reqwest::Request, Failure> {
    let mut url = format!(
        "{}://{}{}",
        endpoint.scheme, endpoint.authority, request.path
    );
    if !query.is_empty() {
        url.push('?');
        url.push_str(query);
    }
    let url = url::Url::parse(&url).map_err(|error| Failure::invalid("path", error.to_string()))?;
    if url.path() != request.path {
        // Signed is what the caller meant; anything else must not be sent under that signature.
        return Err(Failure::invalid("path", "would be changed on the way"));
    }
    let method = Method::from_bytes(request.method.as_bytes())
        .map_err(|error| Failure::invalid("method", error.to_string()))?;
    let mut built = reqwest::Request::new(method, url);
    *built.headers_mut() = headers(&request)?;
    if !request.body.is_empty() {
        *built.body_mut() = Some(request.body.into());
    }
    Ok(built)
}

fn headers(request: &HttpRequest) -> Result<HeaderMap, Failure> {
    let mut map = HeaderMap::with_capacity(request.headers.len());
    // `Host` is written by the HTTP library, from the same authority that was signed.
    for (name, value) in request
        .headers
        .iter()
        .filter(|(name, _)| !name.eq_ignore_ascii_case("host"))
    {
        let header = HeaderName::from_bytes(name.as_bytes())
            .map_err(|e| Failure::invalid(name, e.to_string()))?;
        let mut text =
            HeaderValue::from_str(value).map_err(|e| Failure::invalid(name, e.to_string()))?;
        text.set_sensitive(crate::http::is_secret(name));
        map.insert(header, text);
    }
    if request.body.is_empty() && request.method != "GET" {
        // Some gateways refuse a POST that does not say how long it is.
        map.insert(
            reqwest::header::CONTENT_LENGTH,
            HeaderValue::from_static("0"),
        );
    }
    Ok(map)
}

/// TLS with the ring provider and the system's root certificates, whatever provider the process has.
fn tls(scheme: &str) -> Result<rustls::ClientConfig, Box<dyn StdError + Send + Sync>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?;
    let verified = if scheme == "https" {
        versions.with_platform_verifier()?
    } else {
        // Plain HTTP needs no certificates, and a machine may have none.
        versions.with_root_certificates(rustls::RootCertStore::empty())
    };
    let mut config = verified.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn failure(error: reqwest::Error, head: Option<Head>) -> Failure {
    // The address says nothing that the operation does not, and query strings may hold values.
    let error = error.without_url();
    let (is_connect, is_timeout) = (error.is_connect(), error.is_timeout());
    let broken = Box::new(Broken {
        source: error.into(),
        head,
    });
    match (is_connect, is_timeout) {
        (true, _) => Failure::Connect(broken),
        (false, true) => Failure::Timeout(broken),
        (false, false) => Failure::Interrupted(broken),
    }
}
