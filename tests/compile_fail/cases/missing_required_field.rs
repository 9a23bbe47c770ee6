//! One of two required fields is left out.

use cloudbind::tencentcloud::autoscaling::{StopInstanceRefresh, StopInstanceRefreshRequired};

fn main() {
    let _ = StopInstanceRefresh::new(StopInstanceRefreshRequired {
        auto_scaling_group_id: "asg-example".into(),
    });
}
