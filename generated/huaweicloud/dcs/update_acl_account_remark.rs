// @generated from spec/huaweicloud/dcs/update_acl_account_remark.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Updates acl account remark.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateAclAccountRemark](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateAclAccountRemark)
    pub struct UpdateAclAccountRemark for Dcs => UpdateAclAccountRemarkResponse, UpdateAclAccountRemarkError =
        Description::new("UpdateAclAccountRemark", "PUT", "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateAclAccountRemarkRequired {
        instance_id: String = path "instance_id",
        account_id: String = path "account_id",
    }
    optional {
        description: String = body "description",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct UpdateAclAccountRemarkResponse of UpdateAclAccountRemark;
}

::cloudbind::binding::errors! {
    pub enum UpdateAclAccountRemarkError of UpdateAclAccountRemark;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
