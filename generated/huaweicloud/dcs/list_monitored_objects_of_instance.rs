// @generated from spec/huaweicloud/dcs/list_monitored_objects_of_instance.yaml. To change it, edit that and run `cargo build`.

use super::{
    ClusterRedisNodeMonitoredObject, CommonErrorCode, Dcs, DimChild, InstancesMonitoredObject,
    Proxy2NodeMonitoredObject, ProxyNodeMonitoredObject, ServiceErrorCode,
};

::cloudbind::binding::request! {
    /// Lists monitored objects of instance.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListMonitoredObjectsOfInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListMonitoredObjectsOfInstance)
    pub struct ListMonitoredObjectsOfInstance for Dcs => ListMonitoredObjectsOfInstanceResponse, ListMonitoredObjectsOfInstanceError =
        Description::new("ListMonitoredObjectsOfInstance", "GET", "/v2/{project_id}/dims/monitored-objects/{instance_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListMonitoredObjectsOfInstanceRequired {
        instance_id: String = path "instance_id",
        dim_name: String = query "dim_name",
    }
}

::cloudbind::binding::response! {
    pub struct ListMonitoredObjectsOfInstanceResponse of ListMonitoredObjectsOfInstance;
    router: Vec<String> = body "router",
    children: Vec<DimChild> = body "children",
    instances: Vec<InstancesMonitoredObject> = body "instances",
    dcs_cluster_redis_node: Vec<ClusterRedisNodeMonitoredObject> = body "dcs_cluster_redis_node",
    dcs_cluster_proxy_node: Vec<ProxyNodeMonitoredObject> = body "dcs_cluster_proxy_node",
    dcs_cluster_proxy2_node: Vec<Proxy2NodeMonitoredObject> = body "dcs_cluster_proxy2_node",
    total: i64 = body "total",
}

::cloudbind::binding::errors! {
    pub enum ListMonitoredObjectsOfInstanceError of ListMonitoredObjectsOfInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
