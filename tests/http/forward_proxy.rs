//! A forward proxy, just large enough to see what is asked of it.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

/// `user:FAKE-PASSWORD`, as the header has it.
const AUTHORIZATION: &str = "Basic dXNlcjpGQUtFLVBBU1NXT1JE";

/// A proxy that lets everybody through who knows the password.
pub struct ForwardProxy {
    pub port: u16,
    /// The first line of each request.
    asked: Arc<Mutex<Vec<String>>>,
}

impl ForwardProxy {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let asked = Arc::default();
        let seen = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&seen)));
            }
        });
        Self { port, asked }
    }

    /// Its address, with the password if one is given.
    pub fn address(&self, password: Option<&str>) -> String {
        let user = password.map(|password| format!("user:{password}@"));
        format!("http://{}127.0.0.1:{}", user.unwrap_or_default(), self.port)
    }

    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// Passes one connection on. Whoever is not let through sees the connection end.
async fn serve(mut client: TcpStream, asked: Arc<Mutex<Vec<String>>>) -> Option<()> {
    let head = head(&mut client).await?;
    let text = String::from_utf8_lossy(&head).into_owned();
    let line = text.lines().next()?.to_owned();
    asked.lock().unwrap().push(line.clone());
    let is_known = |line: &str| {
        line.split_once(": ").is_some_and(|(name, value)| {
            name.eq_ignore_ascii_case("proxy-authorization") && value == AUTHORIZATION
        })
    };
    if !text.lines().any(is_known) {
        let refusal = "HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";
        client.write_all(refusal.as_bytes()).await.ok()?;
        return None;
    }
    let target = line.split(' ').nth(1)?;
    let mut server = if let Some(rest) = target.strip_prefix("http://") {
        // Plain HTTP: the request names the whole address, of which a server is told the path.
        let (authority, path) = rest.split_once('/')?;
        let mut server = TcpStream::connect(authority).await.ok()?;
        let told = text.replacen(target, &format!("/{path}"), 1);
        server.write_all(told.as_bytes()).await.ok()?;
        server
    } else {
        let server = TcpStream::connect(target).await.ok()?;
        let established = b"HTTP/1.1 200 Connected\r\n\r\n";
        client.write_all(established).await.ok()?;
        server
    };
    copy_bidirectional(&mut client, &mut server).await.ok()?;
    Some(())
}

/// What comes until the head is complete; of a small request also the body.
async fn head(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    while !bytes.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    Some(bytes)
}
