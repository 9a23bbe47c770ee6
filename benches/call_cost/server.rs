//! A server that does as little as possible: every request gets the same answer. It is a process of
//! its own, so that its processor time is not counted.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;

/// Makes the bench be the server.
pub const ARGUMENT: &str = "--be-the-server";

const BODY: &str =
    r#"{"Response":{"FlowId":1008306,"RequestId":"37508f2e-23eb-11eb-a713-525400b7dd5a"}}"#;

/// A running server; it ends when this is dropped.
pub struct Server {
    pub url: String,
    process: Child,
}

impl Server {
    pub fn start() -> Self {
        let this = std::env::current_exe().expect("the path of this program");
        let mut process = Command::new(this)
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a second process");
        let mut url = String::new();
        let output = process.stdout.take().expect("it is piped");
        BufReader::new(output)
            .read_line(&mut url)
            .expect("the server says where it listens");
        Self {
            url: url.trim().to_owned(),
            process,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Serves until standard input is closed.
pub fn run() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a loopback port");
    println!("http://{}", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || serve(stream));
        }
    });
    let mut rest = Vec::new();
    let _ = std::io::stdin().read_to_end(&mut rest);
}

/// Answers each request of a connection. What goes wrong ends the connection.
fn serve(mut stream: TcpStream) -> Option<()> {
    let answer = format!(
        "HTTP/1.1 200 OK\r\nserver: bench\r\ndate: Wed, 01 Jan 2025 00:00:00 GMT\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    stream.set_nodelay(true).ok()?;
    let mut input = BufReader::new(stream.try_clone().ok()?);
    let mut line = String::new();
    loop {
        let mut length = 0;
        loop {
            line.clear();
            if input.read_line(&mut line).ok()? == 0 {
                return None;
            }
            let text = line.trim_end();
            if text.is_empty() {
                break;
            }
            if let Some(value) = text.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().ok()?;
            }
        }
        let mut body = vec![0; length];
        input.read_exact(&mut body).ok()?;
        stream.write_all(answer.as_bytes()).ok()?;
    }
}
