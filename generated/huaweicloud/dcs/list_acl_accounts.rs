// @generated from spec/huaweicloud/dcs/list_acl_accounts.yaml. To change it, edit that and run `cargo build`.

use super::{AclAccountResp, CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists acl accounts.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAclAccounts](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListAclAccounts)
    pub struct ListAclAccounts for Dcs => ListAclAccountsResponse, ListAclAccountsError =
        Description::new("ListAclAccounts", "GET", "/v2/{project_id}/instances/{instance_id}/accounts")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListAclAccountsRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListAclAccountsResponse of ListAclAccounts;
    accounts: Vec<AclAccountResp> = body "accounts",
}

::cloudbind::binding::errors! {
    pub enum ListAclAccountsError of ListAclAccounts;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
