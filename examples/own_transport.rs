//! A transport of one's own: it records what a client sends and is answered, and plays it back
//! later without a network. Programs are tested like this against answers that really came.
//!
//! Against a simulated cloud: start `cargo run -p cloudbind-simulator`, then
//! `cargo run --example own_transport --features tencentcloud-cynosdb -- http://127.0.0.1:8080`.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use cloudbind::Credentials;
use cloudbind::http::HttpResponse;
use cloudbind::tencentcloud::cynosdb::{Client, PauseServerless, PauseServerlessRequired};
use cloudbind::transport::{
    HttpSettings, HttpTransport, SendError, Sending, Stage, Transmission, Transport,
};

/// What was recorded: the body of each request, and its answer.
type Tape = Arc<Mutex<VecDeque<(Vec<u8>, HttpResponse)>>>;

/// Sends requests by another transport, and keeps the answers.
#[derive(Debug)]
struct Recorder {
    inner: HttpTransport,
    tape: Tape,
}

impl Transport for Recorder {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        Box::pin(async move {
            let answer = self.inner.send(transmission).await?;
            // Headers are left out: there are signatures and tokens in them.
            let request = transmission.request.body.to_vec();
            let mut tape = self.tape.lock().expect("nobody panics with it");
            tape.push_back((request, answer.clone()));
            Ok(answer)
        })
    }
}

/// Answers from the tape. Nothing leaves the process.
#[derive(Debug)]
struct Player(Tape);

impl Transport for Player {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        let mut tape = self.0.lock().expect("nobody panics with it");
        let answer = match tape.pop_front() {
            Some((request, answer)) if request == transmission.request.body => Ok(answer),
            // The stage tells the client that nothing was carried out.
            _ => Err(SendError::new(Stage::Connect, "there is no such recording")),
        };
        Box::pin(std::future::ready(answer))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1);
    let address = address.unwrap_or_else(|| "http://127.0.0.1:8080".to_owned());
    let builder = || {
        // What the simulator knows unless it is told otherwise.
        let key = Credentials::access_key("AKID-EXAMPLE", "not-a-secret");
        Client::builder()
            .endpoint(&address)
            .region("ap-guangzhou")
            .credentials(key)
    };
    let request = PauseServerless::new(PauseServerlessRequired {
        cluster_id: "cynosdbmysql-8vcxoq75".into(),
    });

    let tape = Tape::default();
    let recorder = Recorder {
        inner: HttpTransport::new(&HttpSettings::new())?,
        tape: Arc::clone(&tape),
    };
    let recording = builder().transport(recorder).build()?;
    println!("recorded: {:?}", recording.send(&request).await?.flow_id);

    let replaying = builder().transport(Player(tape)).build()?;
    println!("played:   {:?}", replaying.send(&request).await?.flow_id);
    Ok(())
}
