// @generated from spec/huaweicloud/dcs/list_monitored_objects.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, DimChild, InstancesMonitoredObject, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists monitored objects.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListMonitoredObjects](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListMonitoredObjects)
    pub struct ListMonitoredObjects for Dcs => ListMonitoredObjectsResponse, ListMonitoredObjectsError =
        Description::new("ListMonitoredObjects", "GET", "/v2/{project_id}/dims/monitored-objects")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListMonitoredObjectsRequired {
        dim_name: String = query "dim_name",
    }
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ListMonitoredObjectsResponse of ListMonitoredObjects;
    router: Vec<String> = body "router",
    children: Vec<DimChild> = body "children",
    instances: Vec<InstancesMonitoredObject> = body "instances",
    total: i64 = body "total",
}

::cloudbind::binding::errors! {
    pub enum ListMonitoredObjectsError of ListMonitoredObjects;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
