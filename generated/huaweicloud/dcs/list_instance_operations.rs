// @generated from spec/huaweicloud/dcs/list_instance_operations.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, Operations, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists instance operations.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListInstanceOperations](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListInstanceOperations)
    pub struct ListInstanceOperations for Dcs => ListInstanceOperationsResponse, ListInstanceOperationsError =
        Description::new("ListInstanceOperations", "GET", "/v2/{project_id}/instances/{instance_id}/operations")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListInstanceOperationsRequired {
        instance_id: String = path "instance_id",
        operation: String = query "operation",
    }
}

::cloudbind::binding::response! {
    pub struct ListInstanceOperationsResponse of ListInstanceOperations;
    instance_id: String = body "instance_id",
    operations: Vec<Operations> = body "operations",
}

::cloudbind::binding::errors! {
    pub enum ListInstanceOperationsError of ListInstanceOperations;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
