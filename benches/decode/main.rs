//! What decoding a long list costs beside types that derive serde: `cargo bench --bench decode`.
//!
//! The answer is a list of about one megabyte. It reaches the client by a transport in memory, so all
//! of a call but the network is counted on cloudbind's side, and parsing alone on the other.

#[path = "../call_cost/report.rs"]
mod report;
mod types;

use std::hint::black_box;

use cloudbind::http::{Bytes, Headers, HttpResponse};
use cloudbind::transport::{Sending, Transmission, Transport};
use cloudbind::{Client, Credentials};
use cpu_time::ProcessTime;
use report::Column;
use types::{DescribeGroups, Envelope};

const ROUNDS: usize = 15;
const TIMES: u32 = 40;

/// Answers everything with the same bytes.
#[derive(Debug)]
struct Canned(Bytes);

impl Transport for Canned {
    fn send<'a>(&'a self, _: Transmission<'a>) -> Sending<'a> {
        let answer = HttpResponse {
            status: 200,
            headers: Headers::default(),
            body: self.0.clone(),
        };
        Box::pin(async move { Ok(answer) })
    }
}

fn main() {
    let body = Bytes::from(types::answer(1_000_000));
    println!("an answer of {} bytes", body.len());
    let client = Client::builder()
        .endpoint("http://localhost")
        .credentials(Credentials::access_key("AKID-EXAMPLE", "not-a-secret"))
        .transport(Canned(body.clone()))
        .build()
        .expect("all is given");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime of one thread");
    let ours = || {
        let reply = runtime
            .block_on(client.send(&DescribeGroups::new()))
            .expect("a success");
        reply
            .into_response()
            .groups
            .map_or(0, |groups| groups.len())
    };
    let derived = || {
        let envelope: Envelope = serde_json::from_slice(&body).expect("it is as documented");
        envelope.response.groups.map_or(0, |groups| groups.len())
    };
    assert_eq!(ours(), derived());
    let mut columns = [Column::new("serde derives"), Column::new("cloudbind")];
    for _ in 0..ROUNDS {
        columns[0].add(milliseconds(derived));
        columns[1].add(milliseconds(ours));
    }
    report::print("milliseconds of CPU per answer", &columns);
}

fn milliseconds(decode: impl Fn() -> usize) -> f64 {
    let began = ProcessTime::now();
    for _ in 0..TIMES {
        black_box(decode());
    }
    began.elapsed().as_secs_f64() * 1e3 / f64::from(TIMES)
}
