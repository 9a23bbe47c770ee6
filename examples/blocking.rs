//! Calls without an async runtime, from several threads.
//!
//! Against a simulated cloud: start `cargo run -p cloudbind-simulator`, then
//! `cargo run --example blocking --features blocking,huaweicloud-cbh -- http://127.0.0.1:8080`.

use std::thread;

use cloudbind::Credentials;
use cloudbind::huaweicloud::cbh::{Client, UpgradeInstance, UpgradeInstanceRequired};
use cloudbind::value::EpochMilliseconds;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Client::builder().region("cn-north-4").env();
    if let Some(address) = std::env::args().nth(1) {
        // What the simulator knows unless it is told otherwise.
        let key = Credentials::access_key("AKID-EXAMPLE", "not-a-secret");
        builder = builder
            .endpoint(address)
            .credentials(key)
            .project_id("0123456789abcdef0123456789abcdef");
    }
    // The only difference to an async program: it drives its connections in a thread of its own.
    let client = builder.build_blocking()?;

    let servers = [
        "c7277d87-5a0d-4cfc-a418-97acb567cf29",
        "5c4d1c9e-1d23-4bf7-9e0c-3c2f5a7b8e10",
    ];
    thread::scope(|scope| {
        for server in servers {
            // Clones share connections, credentials and limits.
            let client = client.clone();
            scope.spawn(move || {
                let request = UpgradeInstance::new(UpgradeInstanceRequired {
                    server_id: server.into(),
                    upgrade_time: EpochMilliseconds(1_702_974_655_000),
                });
                match client.send(&request) {
                    Ok(reply) => println!("{server}: accepted, request {:?}", reply.request_id()),
                    Err(error) => println!("{error}"),
                }
            });
        }
    });
    Ok(())
}
