//! Requests over the wire: the only user of the HTTP library.

use std::borrow::Cow;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::{CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Method, Response, redirect};

use super::settings::{HttpSettings, Proxy, SettingsError};
use super::{SendError, Sending, Stage, Transmission, Transport, tls};
use crate::endpoint::is_loopback;
use crate::http::{Headers, HttpRequest, HttpResponse};

/// A pool of connections: HTTP/2 where the server offers it, HTTP/1.1 otherwise.
#[derive(Debug, Clone)]
pub struct HttpTransport {
    http: reqwest::Client,
    /// For this machine, if `http` goes by way of the system's proxies: what is not to leave the
    /// machine must not reach them.
    direct: Option<reqwest::Client>,
    /// `None` if that is for a client of the caller's to say.
    user_agent: Option<HeaderValue>,
}

impl HttpTransport {
    /// A pool with these settings.
    ///
    /// # Errors
    /// If an address or certificate in them cannot be used, or if the machine has no root
    /// certificates.
    pub fn new(settings: &HttpSettings) -> Result<Self, SettingsError> {
        let tls = tls::config(settings)?;
        let direct = match settings.proxy {
            Proxy::System => Some(client(settings, &Proxy::None, tls.clone())?),
            Proxy::None | Proxy::Address(_) => None,
        };
        let user_agent =
            HeaderValue::from_str(&settings.user_agent).map_err(|_| SettingsError::UserAgent)?;
        Ok(Self {
            http: client(settings, &settings.proxy, tls)?,
            direct,
            user_agent: Some(user_agent),
        })
    }

    /// Over a client of one's own, to share its connections or for a setting that [`HttpSettings`]
    /// does not have.
    ///
    /// It must follow no redirects and retry nothing (`redirect::Policy::none()`,
    /// `retry::never()`): what it does by itself happens below everything that is said here about
    /// requests being sent once.
    #[must_use]
    pub fn from_client(http: reqwest::Client) -> Self {
        Self {
            http,
            direct: None,
            user_agent: None,
        }
    }

    async fn exchange(&self, transmission: Transmission<'_>) -> Result<HttpResponse, SendError> {
        let mut request = prepared(transmission)?;
        if let Some(user_agent) = &self.user_agent {
            request.headers_mut().insert(USER_AGENT, user_agent.clone());
        }
        let is_near = request.url().host().is_some_and(|host| is_loopback(&host));
        let http = self.direct.as_ref().filter(|_| is_near);
        let sent = http.unwrap_or(&self.http).execute(request).await;
        let mut response = sent.map_err(failure)?;
        let status = response.status().as_u16();
        let headers = Headers(std::mem::take(response.headers_mut()));
        match body(response, &headers, transmission.max_response_bytes).await {
            Ok(body) => Ok(HttpResponse {
                status,
                headers,
                body,
            }),
            Err(error) => Err(SendError {
                head: Some(Box::new((status, headers))),
                ..error
            }),
        }
    }
}

impl Transport for HttpTransport {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        Box::pin(self.exchange(transmission))
    }
}

/// The HTTP library's own client.
fn client(
    settings: &HttpSettings,
    proxy: &Proxy,
    tls: rustls::ClientConfig,
) -> Result<reqwest::Client, SettingsError> {
    let mut builder = reqwest::Client::builder();
    match proxy {
        Proxy::System => {}
        Proxy::None => builder = builder.no_proxy(),
        Proxy::Address(address) => {
            // With some other schemes the library goes straight and says nothing.
            let is_http = url::Url::parse(address)
                .is_ok_and(|address| matches!(address.scheme(), "http" | "https"));
            let proxy = reqwest::Proxy::all(address.as_str()).ok();
            let proxy = proxy.filter(|_| is_http).ok_or(SettingsError::Proxy)?;
            builder = builder.proxy(proxy);
        }
    }
    builder
        .tls_backend_preconfigured(tls)
        // A signature is for one host and path; and a redirected POST may be carried out twice.
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(settings.connect_timeout)
        .build()
        .map_err(|error| SettingsError::Library(error.without_url().into()))
}

/// The request as the HTTP library takes it.
fn prepared(transmission: Transmission<'_>) -> Result<reqwest::Request, SendError> {
    let request = transmission.request;
    let unsendable = |reason: String| SendError::new(Stage::Connect, reason);
    let url = url::Url::parse(transmission.url).map_err(|error| unsendable(error.to_string()))?;
    if url.path() != request.path {
        // Signed is what the caller meant; anything else must not be sent under that signature.
        return Err(unsendable(
            "the path would be changed on the way".to_owned(),
        ));
    }
    let method = Method::from_bytes(request.method.as_bytes())
        .map_err(|error| unsendable(error.to_string()))?;
    let mut built = reqwest::Request::new(method, url);
    *built.headers_mut() = headers(request).map_err(unsendable)?;
    *built.timeout_mut() = Some(transmission.timeout.max(Duration::from_millis(1)));
    if !request.body.is_empty() {
        *built.body_mut() = Some(request.body.clone().into());
    }
    Ok(built)
}

fn headers(request: &HttpRequest) -> Result<HeaderMap, String> {
    let mut map = HeaderMap::with_capacity(request.headers.len() + 4);
    for (name, value) in &request.headers {
        let parsed = HeaderName::from_bytes(name.as_bytes())
            .map_err(|error| format!("header {name}: {error}"))?;
        // `Host` is written by the HTTP library, from the same authority that was signed.
        if parsed == HOST {
            continue;
        }
        let text = match value {
            // What descriptions say need not be copied.
            Cow::Borrowed(constant) => {
                HeaderValue::from_maybe_shared(Bytes::from_static(constant.as_bytes()))
            }
            Cow::Owned(text) => HeaderValue::from_str(text),
        };
        let mut text = text.map_err(|error| format!("header {name}: {error}"))?;
        text.set_sensitive(crate::http::is_secret(name));
        map.insert(parsed, text);
    }
    if request.body.is_empty() && request.method != "GET" {
        // Some gateways refuse a POST that does not say how long it is.
        map.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    Ok(map)
}

/// Collects the body, as long as it is no longer than `most` bytes.
async fn body(mut response: Response, headers: &Headers, most: usize) -> Result<Bytes, SendError> {
    let too_large = || SendError::new(Stage::TooLarge, format!("it is larger than {most} bytes"));
    let announced = headers
        .get("content-length")
        .and_then(|text| text.parse::<usize>().ok());
    if announced.is_some_and(|length| length > most) {
        return Err(too_large());
    }
    let Some(first) = response.chunk().await.map_err(failure)? else {
        return Ok(Bytes::new());
    };
    // Most answers are one chunk, which need not be copied.
    let mut rest = BytesMut::new();
    let mut first = Some(first);
    loop {
        let length = rest.len() + first.as_ref().map_or(0, Bytes::len);
        if length > most {
            return Err(too_large());
        }
        match response.chunk().await.map_err(failure)? {
            None => return Ok(first.unwrap_or_else(|| rest.freeze())),
            Some(chunk) => {
                if let Some(first) = first.take() {
                    rest.extend_from_slice(&first);
                }
                rest.extend_from_slice(&chunk);
            }
        }
    }
}

fn failure(error: reqwest::Error) -> SendError {
    let stage = if error.is_connect() {
        Stage::Connect
    } else if error.is_timeout() {
        Stage::Timeout
    } else {
        Stage::Interrupted
    };
    // The address says nothing that the operation does not, and query strings may hold values.
    SendError::new(stage, error.without_url())
}
