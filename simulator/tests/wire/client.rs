//! Requests, and what came back.

use cloudbind_simulator::Simulator;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

/// A request to send, as often as one likes.
#[derive(Debug, Clone)]
pub struct Outgoing {
    pub method: String,
    /// Path and query.
    pub target: String,
    pub headers: Vec<(String, Vec<u8>)>,
    pub body: Vec<u8>,
}

/// A connection of any kind.
pub trait Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static {}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + 'static> Stream for T {}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Outgoing {
    pub fn new(method: &str, target: &str) -> Self {
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: vec![("host".to_owned(), b"127.0.0.1".to_vec())],
            body: Vec::new(),
        }
    }

    /// One that carries the token which the simulator knows by default.
    pub fn with_token(method: &str, target: &str) -> Self {
        Self::new(method, target).set("X-Auth-Token", Simulator::TOKEN)
    }

    /// With this value in place of the header's present ones.
    pub fn set(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self = self.without(name);
        self.headers
            .push((name.to_owned(), value.as_ref().to_vec()));
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.headers
            .retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self
    }

    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    pub fn json(self, body: &str) -> Self {
        self.set("Content-Type", "application/json").body(body)
    }

    /// With `from` replaced in the header that carries the signature.
    pub fn resigned(self, from: &str, to: &str) -> Self {
        let (_, value) = self
            .headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("authorization"))
            .expect("a signed request");
        let value = String::from_utf8(value.clone()).expect("text");
        assert!(value.contains(from), "{value} has no {from}");
        self.set("Authorization", value.replace(from, to))
    }

    pub async fn send(&self, simulator: &Simulator) -> Answer {
        self.try_send(simulator).await.expect("an answer")
    }

    /// Sends on a connection of its own.
    pub async fn try_send(&self, simulator: &Simulator) -> hyper::Result<Answer> {
        let stream = TcpStream::connect(simulator.address())
            .await
            .expect("a connection");
        self.send_over(stream).await
    }

    /// Sends on a connection that is there already, which it closes afterwards.
    pub async fn send_over(&self, stream: impl Stream) -> hyper::Result<Answer> {
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        let driver = tokio::spawn(connection);
        let answer = Answer::read(sender.send_request(self.built()).await?).await?;
        drop(sender);
        // An error of the connection after its answer is not the answer's.
        let _ = driver.await;
        Ok(answer)
    }

    /// Sends by HTTP/2, which has the host in the URL.
    pub async fn send_http2(&self, stream: impl Stream) -> hyper::Result<Answer> {
        let (mut sender, connection) =
            hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream))
                .await?;
        tokio::spawn(connection);
        let mut headers = self.headers.iter();
        let host = headers.find(|(name, _)| name.eq_ignore_ascii_case("host"));
        let host = String::from_utf8_lossy(&host.expect("a host").1).into_owned();
        let mut request = self.clone().without("host").built();
        *request.uri_mut() = format!("https://{host}{}", self.target)
            .parse()
            .expect("a URL");
        Answer::read(sender.send_request(request).await?).await
    }

    pub fn built(&self) -> hyper::Request<Full<Bytes>> {
        let mut request = hyper::Request::builder()
            .method(self.method.as_str())
            .uri(&self.target);
        for (name, value) in &self.headers {
            let name: HeaderName = name.parse().expect("a header name");
            request = request.header(
                name,
                HeaderValue::from_bytes(value).expect("a header value"),
            );
        }
        request
            .body(Full::from(self.body.clone()))
            .expect("a request")
    }
}

impl Answer {
    pub async fn read(response: hyper::Response<Incoming>) -> hyper::Result<Self> {
        let (parts, body) = response.into_parts();
        Ok(Self {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: body.collect().await?.to_bytes(),
        })
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {:?}", self.body))
    }

    /// The error of an RPC answer, after a look at everything around it.
    pub fn rpc_error(&self) -> (String, String) {
        assert_eq!(self.status, 200);
        assert_eq!(self.header("content-type"), Some("application/json"));
        let body = self.json();
        assert_eq!(names(&body), ["Response"], "{body}");
        assert_eq!(names(&body["Response"]), ["Error", "RequestId"], "{body}");
        assert_eq!(
            names(&body["Response"]["Error"]),
            ["Code", "Message"],
            "{body}"
        );
        assert_eq!(text(&body["Response"]["RequestId"]).len(), 36);
        let error = &body["Response"]["Error"];
        (text(&error["Code"]), text(&error["Message"]))
    }

    /// Status, code and message of an error of the REST vendors' gateway.
    pub fn gateway_error(&self) -> (u16, String, String) {
        assert_eq!(self.header("content-type"), Some("application/json"));
        let body = self.json();
        assert_eq!(
            names(&body),
            ["error_code", "error_msg", "request_id"],
            "{body}"
        );
        assert_eq!(self.header("x-request-id"), body["request_id"].as_str());
        (
            self.status,
            text(&body["error_code"]),
            text(&body["error_msg"]),
        )
    }
}

/// The members of an object, sorted.
pub fn names(value: &Value) -> Vec<&str> {
    let mut names: Vec<&str> = value
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect();
    names.sort_unstable();
    names
}

pub fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}
