// @generated from spec/huaweicloud/dcs/update_acl_account.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates acl account.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateAclAccount](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateAclAccount)
    pub struct UpdateAclAccount for Dcs => UpdateAclAccountResponse, UpdateAclAccountError =
        Description::new("UpdateAclAccount", "PUT", "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/role")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateAclAccountRequired {
        instance_id: String = path "instance_id",
        account_id: String = path "account_id",
    }
    optional {
        account_role: String = body "account_role",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateAclAccountResponse of UpdateAclAccount;
    instance_id: String = body "instance_id",
    job_id: String = body "job_id",
}

::cloudbind::binding::errors! {
    pub enum UpdateAclAccountError of UpdateAclAccount;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
