// @generated from spec/huaweicloud/dcs/restore_instance.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Restores instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [RestoreInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=RestoreInstance)
    pub struct RestoreInstance for Dcs => RestoreInstanceResponse, RestoreInstanceError =
        Description::new("RestoreInstance", "POST", "/v2/{project_id}/instances/{instance_id}/restores")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required RestoreInstanceRequired {
        instance_id: String = path "instance_id",
        backup_id: String = body "backup_id",
    }
    optional {
        remark: String = body "remark",
    }
}

::cloudbind::binding::response! {
    pub struct RestoreInstanceResponse of RestoreInstance;
    restore_id: String = body "restore_id",
}

::cloudbind::binding::errors! {
    pub enum RestoreInstanceError of RestoreInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
