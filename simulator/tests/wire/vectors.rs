//! Requests that the vendors' SDKs signed, and a simulator that knows their keys.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use cloudbind_codegen::Sources;
use cloudbind_simulator::{Builder, Simulator};
use serde_json::Value;

use crate::client::{Outgoing, text};

/// When the requests were signed.
pub const TIME: i64 = 1_735_689_600;

pub const PAUSE: &str = "cynosdb_pause_serverless";
/// Any body fits its signature.
pub const PAUSE_UNSIGNED: &str = "cynosdb_unsigned_payload";
pub const STOP: &str = "as_stop_instance_refresh_region";
pub const CCE: &str = "cce_pause_upgrade_cluster_task";
pub const CBH: &str = "cbh_upgrade_instance";
pub const DCS: &str = "dcs_cancel_resize_task";

/// The request of that name.
pub fn vector(name: &str) -> Outgoing {
    let file: Value = serde_json::from_str(include_str!("../data/signed.json")).expect("JSON");
    let all = file["requests"].as_array().expect("a list");
    let entry = all
        .iter()
        .find(|entry| entry["name"] == name)
        .expect("a vector of that name");
    let query = text(&entry["query"]);
    let mark = if query.is_empty() { "" } else { "?" };
    let target = format!("{}{mark}{query}", text(&entry["path"]));
    let mut request = Outgoing::new(&text(&entry["method"]), &target).body(text(&entry["body"]));
    for (name, value) in entry["headers"].as_object().expect("headers") {
        request = request.set(name, text(value));
    }
    request
}

/// A clock that can be turned.
#[derive(Debug, Clone)]
pub struct TestClock(Arc<AtomicI64>);

impl TestClock {
    pub fn at(seconds: i64) -> Self {
        Self(Arc::new(AtomicI64::new(seconds)))
    }

    pub fn forward(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }

    pub fn reader(&self) -> Arc<dyn Fn() -> i64 + Send + Sync> {
        let seconds = Arc::clone(&self.0);
        Arc::new(move || seconds.load(Ordering::Relaxed))
    }
}

/// A simulator at the time of the vectors.
pub fn builder() -> Builder {
    builder_at(&TestClock::at(TIME))
}

pub fn builder_at(clock: &TestClock) -> Builder {
    Simulator::builder()
        .access_key("AKIDEXAMPLE", "TencentSecretKeyEXAMPLE")
        .access_key("HWAKEXAMPLE", "HuaweiSecretKeyEXAMPLE")
        .clock(clock.reader())
}

pub async fn started() -> Simulator {
    builder().start().await.expect("it starts")
}

/// A simulator of a vendor that exists nowhere, for what the real ones do not have.
pub fn acme() -> Builder {
    let mut sources = Sources::new();
    sources.insert("acme/vendor.yaml", include_str!("../data/acme/vendor.yaml"));
    sources.insert(
        "acme/dcs/service.yaml",
        include_str!("../data/acme/dcs/service.yaml"),
    );
    for (file, content) in [
        (
            "dcs/list_instances",
            include_str!("../data/acme/dcs/list_instances.yaml"),
        ),
        (
            "dcs/show_tree",
            include_str!("../data/acme/dcs/show_tree.yaml"),
        ),
        (
            "dcs/list_trees",
            include_str!("../data/acme/dcs/list_trees.yaml"),
        ),
        (
            "dcs/replace_leaves",
            include_str!("../data/acme/dcs/replace_leaves.yaml"),
        ),
        (
            "twin/replace_leaves",
            include_str!("../data/acme/twin/replace_leaves.yaml"),
        ),
    ] {
        sources.insert(format!("acme/{file}.yaml"), content);
    }
    sources.insert(
        "acme/twin/service.yaml",
        include_str!("../data/acme/twin/service.yaml"),
    );
    let api = cloudbind_codegen::read(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    builder().api(api)
}
