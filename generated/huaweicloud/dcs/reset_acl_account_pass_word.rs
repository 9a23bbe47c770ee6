// @generated from spec/huaweicloud/dcs/reset_acl_account_pass_word.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Resets acl account pass word.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ResetAclAccountPassWord](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ResetAclAccountPassWord)
    pub struct ResetAclAccountPassWord for Dcs => ResetAclAccountPassWordResponse, ResetAclAccountPassWordError =
        Description::new("ResetAclAccountPassWord", "PUT", "/v2/{project_id}/instances/{instance_id}/accounts/{account_id}/password/reset")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ResetAclAccountPassWordRequired {
        instance_id: String = path "instance_id",
        account_id: String = path "account_id",
    }
    optional {
        old_password: value::Sensitive<String> = body "old_password",
        new_password: value::Sensitive<String> = body "new_password",
    }
}

::cloudbind::binding::response! {
    pub struct ResetAclAccountPassWordResponse of ResetAclAccountPassWord;
    code: String = body "code",
    message: String = body "message",
    lock_time: String = body "lock_time",
    lock_time_left: String = body "lock_time_left",
    retry_times_left: String = body "retry_times_left",
}

::cloudbind::binding::errors! {
    pub enum ResetAclAccountPassWordError of ResetAclAccountPassWord;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
