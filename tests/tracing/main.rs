//! What a program's logs and traces get to see, of this library and of those below it: enough to
//! follow a call, and no secret.

#[path = "../support/requests.rs"]
mod requests;
#[path = "../support/mod.rs"]
mod support;

mod recorder;
mod secrets;
mod sensitive;
mod spans;
mod spy;

use cloudbind::service::Service;
use cloudbind::{Client, ClientBuilder, Credentials};

/// The access key that simulators know here. The secret occurs nowhere else.
const KEY: (&str, &str) = ("AKID-TRACED", "FAKE-SECRET-KEY-TRACED");

fn key() -> Credentials {
    Credentials::access_key(KEY.0, KEY.1)
}

fn builder<S: Service>(url: &str) -> ClientBuilder<S> {
    let builder = Client::builder().endpoint(url).region("ap-guangzhou");
    builder.project_id(support::PROJECT).credentials(key())
}
