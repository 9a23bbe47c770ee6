//! A client of one service is given an operation of another.

use cloudbind::tencentcloud::autoscaling;
use cloudbind::tencentcloud::cynosdb::PauseServerless;

fn call(client: &autoscaling::Client, request: &PauseServerless) {
    drop(client.send(request));
}

fn main() {}
