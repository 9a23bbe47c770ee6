//! Every operation of every service, as a type.

use cloudbind::huaweicloud::{cbh::Cbh, cce::Cce, dcs::Dcs};
use cloudbind::service::{Operations, Visitor};
use cloudbind::tencentcloud::{autoscaling::Autoscaling, cynosdb::Cynosdb};

/// Shows each operation that the client has to the visitor.
pub fn each(visitor: &mut impl Visitor) {
    Cbh::each(visitor);
    Cce::each(visitor);
    Dcs::each(visitor);
    Autoscaling::each(visitor);
    Cynosdb::each(visitor);
}
