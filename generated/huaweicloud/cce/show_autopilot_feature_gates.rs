// @generated from spec/huaweicloud/cce/show_autopilot_feature_gates.yaml. To change it, edit that and run `cargo build`.

use std::collections::BTreeMap;
use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Shows autopilot feature gates.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotFeatureGates](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotFeatureGates)
    pub struct ShowAutopilotFeatureGates for Cce => ShowAutopilotFeatureGatesResponse, ShowAutopilotFeatureGatesError =
        Description::new("ShowAutopilotFeatureGates", "GET", "/autopilot/v3.1/feature-gates")
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotFeatureGatesResponse of ShowAutopilotFeatureGates;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    spec: BTreeMap<String, value::Json> = body "spec",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotFeatureGatesError of ShowAutopilotFeatureGates;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
