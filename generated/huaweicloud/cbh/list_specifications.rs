// @generated from spec/huaweicloud/cbh/list_specifications.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CbsGetSpecInfo, CommonErrorCode};

::cloudbind::binding::request! {
    /// Lists specifications.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListSpecifications](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ListSpecifications)
    pub struct ListSpecifications for Cbh => ListSpecificationsResponse, ListSpecificationsError =
        Description::new("ListSpecifications", "GET", "/v2/{project_id}/cbs/instance/specification")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListSpecificationsRequired {
        action: String = query "action",
    }
    optional {
        spec_code: String = query "spec_code",
    }
}

::cloudbind::binding::response! {
    pub struct ListSpecificationsResponse of ListSpecifications;
    payload: Vec<CbsGetSpecInfo> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ListSpecificationsError of ListSpecifications;
    shared Common(CommonErrorCode);
}
