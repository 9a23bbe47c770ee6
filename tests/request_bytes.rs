//! The exact HTTP request of each operation's example.

#[path = "support/requests.rs"]
mod requests;
mod support;

use cloudbind::operation::Operation;
use support::{Canned, client};

/// What goes over the wire, but for what differs from run to run.
async fn sent<O: Operation>(operation: &O) -> String {
    let canned = Canned::answering(200, "", "{\"Response\":{}}").await;
    let host = canned.url.trim_start_matches("http://").to_owned();
    client::<O::Service>(&canned.url)
        .send(operation)
        .await
        .expect("the answer is a success");
    let request = canned.requests().await.pop().expect("one request came");
    let request = request
        .replace("\r\n", "\n")
        .replace(&host, "HOST:PORT")
        .replace(env!("CARGO_PKG_VERSION"), "VERSION");
    // The port is signed, so the signature differs too; that it is right the vectors show.
    match request.split_once("Signature=") {
        Some((before, after)) => {
            let (signature, after) = after.split_at(64);
            assert!(
                signature.chars().all(|c| c.is_ascii_hexdigit()),
                "{signature}"
            );
            format!("{before}Signature=SIGNATURE{after}")
        }
        None => request,
    }
}

#[tokio::test]
async fn each_example_is_sent_like_this() {
    insta::assert_snapshot!(
        "cce_pause_upgrade_cluster_task",
        sent(&requests::pause_upgrade_cluster_task()).await
    );
    insta::assert_snapshot!(
        "cbh_upgrade_instance",
        sent(&requests::upgrade_instance()).await
    );
    insta::assert_snapshot!(
        "dcs_cancel_instance_resize",
        sent(&requests::cancel_instance_resize()).await
    );
    insta::assert_snapshot!(
        "cynosdb_pause_serverless",
        sent(&requests::pause_serverless()).await
    );
    insta::assert_snapshot!(
        "autoscaling_stop_instance_refresh",
        sent(&requests::stop_instance_refresh()).await
    );
}
