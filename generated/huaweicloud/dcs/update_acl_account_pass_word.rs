// @generated from spec/huaweicloud/dcs/update_acl_account_pass_word.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Updates acl account pass word.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateAclAccountPassWord](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdateAclAccountPassWord)
    pub struct UpdateAclAccountPassWord for Dcs => UpdateAclAccountPassWordResponse, UpdateAclAccountPassWordError =
        Description::new("UpdateAclAccountPassWord", "PUT", "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/password/modify")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdateAclAccountPassWordRequired {
        instance_id: String = path "instance_id",
        account_id: String = path "account_id",
    }
    optional {
        old_password: value::Sensitive<String> = body "old_password",
        new_password: value::Sensitive<String> = body "new_password",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateAclAccountPassWordResponse of UpdateAclAccountPassWord;
    lock_time: String = body "lock_time",
    result: String = body "result",
    lock_time_left: String = body "lock_time_left",
    retry_times_left: String = body "retry_times_left",
    message: String = body "message",
}

::cloudbind::binding::errors! {
    pub enum UpdateAclAccountPassWordError of UpdateAclAccountPassWord;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
