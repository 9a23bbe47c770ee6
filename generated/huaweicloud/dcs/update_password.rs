// @generated from spec/huaweicloud/dcs/update_password.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Updates password.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdatePassword](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=UpdatePassword)
    pub struct UpdatePassword for Dcs => UpdatePasswordResponse, UpdatePasswordError =
        Description::new("UpdatePassword", "PUT", "/v2/{project_id}/instances/{instance_id}/password")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required UpdatePasswordRequired {
        instance_id: String = path "instance_id",
        old_password: value::Sensitive<String> = body "old_password",
        new_password: value::Sensitive<String> = body "new_password",
    }
}

::cloudbind::binding::response! {
    pub struct UpdatePasswordResponse of UpdatePassword;
    lock_time: String = body "lock_time",
    result: String = body "result",
    lock_time_left: String = body "lock_time_left",
    retry_times_left: String = body "retry_times_left",
    message: String = body "message",
}

::cloudbind::binding::errors! {
    pub enum UpdatePasswordError of UpdatePassword;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
