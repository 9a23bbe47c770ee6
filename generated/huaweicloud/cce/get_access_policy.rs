// @generated from spec/huaweicloud/cce/get_access_policy.yaml. To change it, edit that and run `cargo build`.

use super::{AccessScope, Cce, CommonErrorCode, Principal, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Gets access policy.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [GetAccessPolicy](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=GetAccessPolicy)
    pub struct GetAccessPolicy for Cce => GetAccessPolicyResponse, GetAccessPolicyError =
        Description::new("GetAccessPolicy", "GET", "/api/v3/access-policies/{policy_id}")
            .idempotent();
    required GetAccessPolicyRequired {
        policy_id: String = path "policy_id",
    }
}

::cloudbind::binding::response! {
    pub struct GetAccessPolicyResponse of GetAccessPolicy;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    name: String = body "name",
    policy_id: String = body "policyId",
    clusters: Vec<String> = body "clusters",
    access_scope: AccessScope = body "accessScope",
    policy_type: String = body "policyType",
    principal: Principal = body "principal",
    create_time: value::Timestamp = body "createTime",
    update_time: value::Timestamp = body "updateTime",
}

::cloudbind::binding::errors! {
    pub enum GetAccessPolicyError of GetAccessPolicy;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
