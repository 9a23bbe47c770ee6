//! All required fields are left out.

use cloudbind::huaweicloud::cbh::{UpgradeInstance, UpgradeInstanceRequired};

fn main() {
    let _ = UpgradeInstance::new(UpgradeInstanceRequired {});
}
