// @generated from spec/huaweicloud/dcs/reset_password.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Resets password.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ResetPassword](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ResetPassword)
    pub struct ResetPassword for Dcs => ResetPasswordResponse, ResetPasswordError =
        Description::new("ResetPassword", "POST", "/v2/{project_id}/instances/{instance_id}/password/reset")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ResetPasswordRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        new_password: value::Sensitive<String> = body "new_password",
        no_password_access: bool = body "no_password_access" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ResetPasswordResponse of ResetPassword;
    retry_times_left: String = body "retry_times_left",
    lock_time: String = body "lock_time",
    lock_time_left: String = body "lock_time_left",
    code: String = body "code",
    message: String = body "message",
    ext_message: String = body "ext_message",
}

::cloudbind::binding::errors! {
    pub enum ResetPasswordError of ResetPassword;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
