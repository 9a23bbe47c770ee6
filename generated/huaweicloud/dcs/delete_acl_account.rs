// @generated from spec/huaweicloud/dcs/delete_acl_account.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes acl account.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAclAccount](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=DeleteAclAccount)
    pub struct DeleteAclAccount for Dcs => DeleteAclAccountResponse, DeleteAclAccountError =
        Description::new("DeleteAclAccount", "DELETE", "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required DeleteAclAccountRequired {
        instance_id: String = path "instance_id",
        account_id: String = path "account_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct DeleteAclAccountResponse of DeleteAclAccount;
}

::cloudbind::binding::errors! {
    pub enum DeleteAclAccountError of DeleteAclAccount;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
