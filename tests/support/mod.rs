//! What several tests need: a server that says exactly what it is told to, and clients for it.

#![allow(dead_code, reason = "each test uses a part of it")]

use cloudbind::service::Service;
use cloudbind::{Client, Credentials, ManualClock};
use cloudbind_simulator::Simulator;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// 2025-01-01T00:00:00Z, in seconds since 1970.
pub const NEW_YEAR: i64 = 1_735_689_600;
pub const PROJECT: &str = "0123456789abcdef0123456789abcdef";

/// A server that answers each request of one connection with these bytes.
pub struct Canned {
    pub url: String,
    server: JoinHandle<Vec<String>>,
}

impl Canned {
    /// Answers with a status, headers and body.
    pub async fn answering(status: u16, headers: &str, body: &str) -> Self {
        Self::saying(format!("HTTP/1.1 {status} Reason\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n{body}", body.len())).await
    }

    /// Answers with these very bytes, and closes the connection.
    pub async fn saying(answer: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a loopback port");
        let url = format!("http://{}", listener.local_addr().expect("a bound address"));
        let server = tokio::spawn(async move {
            let mut requests = Vec::new();
            while let Ok((mut stream, _)) = listener.accept().await {
                let request = read_request(&mut stream).await;
                let stop = request.is_empty();
                if stop {
                    break;
                }
                requests.push(request);
                let _ = stream.write_all(answer.as_bytes()).await;
            }
            requests
        });
        Self { url, server }
    }

    /// Every request that came, as text.
    pub async fn requests(self) -> Vec<String> {
        let address = self.url.trim_start_matches("http://").to_owned();
        // A connection without a request is the sign to stop.
        drop(TcpStream::connect(address).await);
        self.server.await.expect("the server does not panic")
    }
}

async fn read_request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    while !is_complete(&bytes) {
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => break,
            Ok(count) => bytes.extend_from_slice(&chunk[..count]),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn is_complete(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.lines().find_map(|line| {
        line.to_lowercase()
            .strip_prefix("content-length: ")?
            .parse()
            .ok()
    });
    body.len() >= length.unwrap_or(0)
}

/// A client that talks to `url` with fake keys, at a fixed time.
pub fn client<S: Service>(url: &str) -> Client<S> {
    client_at(url, NEW_YEAR)
}

/// A client that takes it to be `unix_seconds`.
pub fn client_at<S: Service>(url: &str, unix_seconds: i64) -> Client<S> {
    Client::builder()
        .endpoint(url)
        .region("ap-guangzhou")
        .project_id(PROJECT)
        .credentials(Credentials::access_key(
            Simulator::ACCESS_KEY_ID,
            Simulator::SECRET_KEY,
        ))
        .clock(ManualClock::new(unix_seconds))
        .build()
        .expect("a loopback endpoint and a key are all it needs")
}
