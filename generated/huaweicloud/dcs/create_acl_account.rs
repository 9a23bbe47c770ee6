// @generated from spec/huaweicloud/dcs/create_acl_account.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Creates acl account.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAclAccount](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateAclAccount)
    pub struct CreateAclAccount for Dcs => CreateAclAccountResponse, CreateAclAccountError =
        Description::new("CreateAclAccount", "POST", "/v2/{project_id}/instances/{instance_id}/accounts")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateAclAccountRequired {
        instance_id: String = path "instance_id",
        account_name: String = body "account_name",
        account_role: String = body "account_role",
        account_password: value::Sensitive<String> = body "account_password",
    }
    optional {
        description: String = body "description",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct CreateAclAccountResponse of CreateAclAccount;
}

::cloudbind::binding::errors! {
    pub enum CreateAclAccountError of CreateAclAccount;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
