// @generated from spec/huaweicloud/cce/delete_access_policy.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes access policy.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAccessPolicy](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteAccessPolicy)
    pub struct DeleteAccessPolicy for Cce => DeleteAccessPolicyResponse, DeleteAccessPolicyError =
        Description::new("DeleteAccessPolicy", "DELETE", "/api/v3/access-policies/{policy_id}");
    required DeleteAccessPolicyRequired {
        policy_id: String = path "policy_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct DeleteAccessPolicyResponse of DeleteAccessPolicy;
}

::cloudbind::binding::errors! {
    pub enum DeleteAccessPolicyError of DeleteAccessPolicy;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
