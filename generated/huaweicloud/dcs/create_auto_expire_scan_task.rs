// @generated from spec/huaweicloud/dcs/create_auto_expire_scan_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates auto expire scan task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateAutoExpireScanTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateAutoExpireScanTask)
    pub struct CreateAutoExpireScanTask for Dcs => CreateAutoExpireScanTaskResponse, CreateAutoExpireScanTaskError =
        Description::new("CreateAutoExpireScanTask", "POST", "/v2/{project_id}/instances/{instance_id}/scan-expire-keys-task")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateAutoExpireScanTaskRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct CreateAutoExpireScanTaskResponse of CreateAutoExpireScanTask;
    id: String = body "id",
    instance_id: String = body "instance_id",
    status: String = body "status",
    scan_type: String = body "scan_type",
    created_at: String = body "created_at",
    started_at: String = body "started_at",
    finished_at: String = body "finished_at",
}

::cloudbind::binding::errors! {
    pub enum CreateAutoExpireScanTaskError of CreateAutoExpireScanTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
