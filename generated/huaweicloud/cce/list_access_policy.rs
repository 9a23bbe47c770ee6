// @generated from spec/huaweicloud/cce/list_access_policy.yaml. To change it, edit that and run `cargo build`.

use super::{AccessPolicyResp, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists access policy.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAccessPolicy](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAccessPolicy)
    pub struct ListAccessPolicy for Cce => ListAccessPolicyResponse, ListAccessPolicyError =
        Description::new("ListAccessPolicy", "GET", "/api/v3/access-policies")
            .idempotent();
    optional {
        cluster_id: String = query "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListAccessPolicyResponse of ListAccessPolicy;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    access_policy_list: Vec<AccessPolicyResp> = body "accessPolicyList",
}

::cloudbind::binding::errors! {
    pub enum ListAccessPolicyError of ListAccessPolicy;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
