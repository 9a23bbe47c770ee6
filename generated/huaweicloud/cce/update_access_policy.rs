// @generated from spec/huaweicloud/cce/update_access_policy.yaml. To change it, edit that and run `cargo build`.

use super::{AccessScope, Cce, CommonErrorCode, Principal, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Updates access policy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateAccessPolicy](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateAccessPolicy)
    pub struct UpdateAccessPolicy for Cce => UpdateAccessPolicyResponse, UpdateAccessPolicyError =
        Description::new("UpdateAccessPolicy", "PUT", "/api/v3/access-policies/{policy_id}");
    required UpdateAccessPolicyRequired {
        policy_id: String = path "policy_id",
        clusters: Vec<String> = body "clusters",
        access_scope: AccessScope = body "accessScope",
        policy_type: String = body "policyType",
        principal: Principal = body "principal",
    }
    optional {
        kind: String = body "kind",
        api_version: String = body "apiVersion",
        name: String = body "name",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateAccessPolicyResponse of UpdateAccessPolicy;
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
    pub enum UpdateAccessPolicyError of UpdateAccessPolicy;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
