// @generated from spec/huaweicloud/dcs/export_instances_task.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Exports instances task.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ExportInstancesTask](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ExportInstancesTask)
    pub struct ExportInstancesTask for Dcs => ExportInstancesTaskResponse, ExportInstancesTaskError =
        Description::new("ExportInstancesTask", "POST", "/v2/{project_id}/instances/export")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ExportInstancesTaskRequired {
        region: String = body "region",
    }
    optional {
        included_instances: Vec<String> = body "included_instances",
        name: String = body "name",
        capacity: String = body "capacity",
        instance_id: String = body "instance_id",
        ip: String = body "ip",
        available_zone: String = body "available_zone",
        status: String = body "status",
        product_type: String = body "product_type",
        cache_mode: String = body "cache_mode",
        engine: String = body "engine",
        engine_version: String = body "engine_version",
        cpu_type: String = body "cpu_type",
        enterprise_project_id: String = body "enterprise_project_id",
        charging_mode: String = body "charging_mode",
        tags: String = body "tags",
    }
}

::cloudbind::binding::response! {
    pub struct ExportInstancesTaskResponse of ExportInstancesTask;
    job_id: String = body "job_id",
}

::cloudbind::binding::errors! {
    pub enum ExportInstancesTaskError of ExportInstancesTask;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
