//! The way from a client to a server: TLS, HTTP/2, proxies, sizes, and transports of one's own.

#[path = "../support/requests.rs"]
mod requests;
#[path = "../support/mod.rs"]
mod support;

mod cancelled;
mod certificates;
mod forward_proxy;
mod headers;
mod proxies;
mod sizes;
mod tls;
mod transports;

use cloudbind::service::Service;
use cloudbind::tencentcloud::cynosdb;
use cloudbind::transport::HttpSettings;
use cloudbind::{Client, ClientBuilder, Credentials, Error, Reply};
use cloudbind_simulator::{Builder, Simulator};

type Outcome =
    Result<Reply<cynosdb::PauseServerlessResponse>, Error<cynosdb::PauseServerlessError>>;

fn key() -> Credentials {
    Credentials::access_key(Simulator::ACCESS_KEY_ID, Simulator::SECRET_KEY)
}

/// A client's settings with what the simulator knows unless it is told otherwise.
fn builder<S: Service>(url: &str) -> ClientBuilder<S> {
    Client::builder()
        .endpoint(url)
        .region("ap-guangzhou")
        .project_id(support::PROJECT)
        .credentials(key())
        .ignore_rate_limits()
}

async fn started(simulator: Builder) -> Simulator {
    simulator
        .unlimited()
        .start()
        .await
        .expect("a loopback port")
}

/// The certificate of a simulator's own making, trusted.
fn trusting(simulator: &Simulator) -> HttpSettings {
    let root = simulator.certificate_pem().expect("it speaks TLS");
    HttpSettings::new().root_certificates(root)
}

/// One call with these settings.
async fn pause(builder: ClientBuilder<cynosdb::Cynosdb>) -> Outcome {
    let client = builder.build().expect("all is given");
    client.send(&requests::pause_serverless()).await
}
