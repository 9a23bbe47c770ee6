//! A transport for tests: it answers what it is told to, and remembers what it was asked.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::Issued;
use crate::auth::Credentials;
use crate::http::{HttpRequest, HttpResponse};
use crate::transport::{SendError, Sending, Stage, Transmission, Transport};

/// An answer of STS, with a key that is good until 1700007200.
pub(super) const STS_KEY: &str = r#"{"Response":{"Credentials":{"Token":"FAKE-SESSION",
    "TmpSecretId":"AKID-EXAMPLE","TmpSecretKey":"FAKE-SECRET"},"ExpiredTime":1700007200,
    "Expiration":"2023-11-15T00:13:20Z","RequestId":"r-1"}}"#;

#[derive(Debug, Default)]
pub(super) struct Canned {
    answers: Mutex<VecDeque<Result<HttpResponse, Stage>>>,
    asked: Mutex<Vec<Asked>>,
}

/// A request as it was sent.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) request: HttpRequest,
    pub(super) url: String,
    pub(super) timeout: Duration,
}

impl Canned {
    pub(super) fn new() -> Arc<Self> {
        Arc::default()
    }

    /// The next request gets this answer.
    pub(super) fn answer(&self, status: u16, headers: &[(&str, &str)], body: &str) {
        let answer = HttpResponse {
            status,
            headers: headers.iter().copied().collect(),
            body: body.to_owned().into(),
        };
        lock(&self.answers).push_back(Ok(answer));
    }

    /// The next request gets no answer.
    pub(super) fn fail(&self, stage: Stage) {
        lock(&self.answers).push_back(Err(stage));
    }

    /// All requests so far, the first one first.
    pub(super) fn asked(&self) -> Vec<Asked> {
        lock(&self.asked).clone()
    }

    /// Method and address of all requests so far.
    pub(super) fn lines(&self) -> Vec<String> {
        let asked = self.asked();
        let line = |asked: &Asked| format!("{} {}", asked.request.method, asked.url);
        asked.iter().map(line).collect()
    }
}

impl Transport for Canned {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        lock(&self.asked).push(Asked {
            request: transmission.request.clone(),
            url: transmission.url.to_owned(),
            timeout: transmission.timeout,
        });
        let answer = lock(&self.answers).pop_front();
        let answer = answer.expect("a request that the test does not expect");
        let answer = answer.map_err(|stage| SendError::new(stage, "as the test wants it"));
        Box::pin(std::future::ready(answer))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The parts of an access key: id, secret and token.
pub(super) fn access_key(issued: &Issued) -> (&str, &str, Option<&str>) {
    match &issued.credentials {
        Credentials::AccessKey {
            id,
            secret,
            session_token,
        } => (
            id,
            secret,
            session_token.as_ref().map(|token| token.as_str()),
        ),
        Credentials::Token(_) => panic!("a token is no access key"),
    }
}

/// An empty folder in the system's folder for passing things; it is removed when this is dropped.
#[derive(Debug)]
pub(super) struct ScratchFolder(PathBuf);

impl ScratchFolder {
    /// The folder of this name, which no other test may use.
    pub(super) fn new(name: &str) -> std::io::Result<Self> {
        let name = format!("cloudbind-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir(&folder)?;
        Ok(Self(folder))
    }
}

impl std::ops::Deref for ScratchFolder {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl Drop for ScratchFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
