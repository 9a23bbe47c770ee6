// @generated from spec/huaweicloud/dcs/copy_instance.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Copies instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CopyInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CopyInstance)
    pub struct CopyInstance for Dcs => CopyInstanceResponse, CopyInstanceError =
        Description::new("CopyInstance", "POST", "/v2/{project_id}/instances/{instance_id}/backups")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CopyInstanceRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        remark: String = body "remark",
        backup_format: String = body "backup_format",
    }
}

::cloudbind::binding::response! {
    pub struct CopyInstanceResponse of CopyInstance;
    backup_id: String = body "backup_id",
}

::cloudbind::binding::errors! {
    pub enum CopyInstanceError of CopyInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
