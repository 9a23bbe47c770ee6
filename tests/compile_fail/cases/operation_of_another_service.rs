//! A client of one service is given an operation of another.

use cloudbind::huaweicloud::cbh::UpgradeInstance;
use cloudbind::tencentcloud::autoscaling;

fn call(client: &autoscaling::Client, request: &UpgradeInstance) {
    drop(client.send(request));
}

fn main() {}
