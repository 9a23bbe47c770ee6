//! A transport that keeps what is sent, and answers what it was told to.

use std::sync::{Arc, Mutex};

use cloudbind::http::{Bytes, Headers, HttpRequest, HttpResponse};
use cloudbind::transport::{Sending, Transmission, Transport};

/// The project that the client works in.
pub const PROJECT: &str = "0123456789abcdef0123456789abcdef";

/// Clones are one and the same.
#[derive(Debug, Clone)]
pub struct Recorder {
    answer: HttpResponse,
    sent: Arc<Mutex<Vec<HttpRequest>>>,
}

impl Recorder {
    /// One that answers with this.
    pub fn new(status: u16, headers: &[(String, String)], body: &[u8]) -> Self {
        let headers = headers.iter();
        let headers: Vec<(&str, &str)> = headers.map(|(k, v)| (k.as_str(), v.as_str())).collect();
        Self {
            answer: HttpResponse {
                status,
                headers: Headers::from_iter(headers),
                body: Bytes::copy_from_slice(body),
            },
            sent: Arc::default(),
        }
    }

    /// The one request that was sent.
    pub fn sent(&self) -> Option<HttpRequest> {
        let mut sent = self.sent.lock().expect("nobody panics while sending");
        (sent.len() == 1).then(|| sent.remove(0))
    }
}

impl Transport for Recorder {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        let mut sent = self.sent.lock().expect("nobody panics while sending");
        sent.push(transmission.request.clone());
        Box::pin(std::future::ready(Ok(self.answer.clone())))
    }
}
