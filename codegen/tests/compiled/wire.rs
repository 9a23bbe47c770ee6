//! The other end of the wire: a server on a loopback address that answers one request.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use cloudbind::{Client, Credentials, Error, Operation, Reply};

/// A request as it arrived.
pub struct Received {
    /// Method, path and query.
    pub line: String,
    /// `name: value`, names in small letters.
    pub headers: Vec<String>,
    pub body: Vec<u8>,
}

impl Received {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

/// What the server answers.
pub enum Answer {
    /// The request's own body.
    Echo,
    /// Status, headers and body.
    Fixed(u16, &'static str, &'static str),
}

/// What `send` gives for an operation.
pub type Outcome<O> = Result<Reply<<O as Operation>::Response>, Error<<O as Operation>::Error>>;

/// Sends a request to a server that answers so; what arrived there, and what came back.
pub async fn send<O: Operation>(request: &O, answer: Answer) -> (Received, Outcome<O>) {
    let (client, server) = served::<O>(vec![answer]);
    let outcome = client.send(request).await;
    (server.join().unwrap().remove(0), outcome)
}

/// A client of a server that answers one request after the other so, and what arrives there.
pub fn served<O: Operation>(
    answers: Vec<Answer>,
) -> (Client<O::Service>, thread::JoinHandle<Vec<Received>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let serve = |answer: &Answer| serve(&listener.accept().unwrap().0, answer);
        answers.iter().map(serve).collect()
    });
    let client = Client::<O::Service>::builder()
        .credentials(Credentials::access_key("NOT-A-KEY", "not-a-secret"))
        .region("north-1")
        .project_id("project-1")
        .domain_id("domain-1")
        .endpoint(address)
        .build()
        .unwrap();
    (client, server)
}

/// The same for a server that answers with the request's own body.
pub async fn echo<O: Operation>(request: &O) -> (Received, Reply<O::Response>) {
    let (received, outcome) = send(request, Answer::Echo).await;
    (received, outcome.unwrap())
}

/// The body that is sent, as JSON.
pub async fn sent<O: Operation>(request: &O) -> serde_json::Value {
    let (received, _) = send(request, Answer::Echo).await;
    serde_json::from_slice(&received.body).unwrap()
}

fn serve(stream: &TcpStream, answer: &Answer) -> Received {
    let received = receive(stream);
    let (status, headers, body) = match answer {
        Answer::Echo => (200, "", received.body.as_slice()),
        Answer::Fixed(status, headers, body) => (*status, *headers, body.as_bytes()),
    };
    let length = body.len();
    let mut stream = stream;
    let head = format!(
        "HTTP/1.1 {status} Any\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body).unwrap();
    received
}

fn receive(stream: &TcpStream) -> Received {
    let mut reader = BufReader::new(stream);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let length = lines
        .iter()
        .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).unwrap();
    Received {
        line: lines.remove(0),
        headers: lines,
        body,
    }
}
