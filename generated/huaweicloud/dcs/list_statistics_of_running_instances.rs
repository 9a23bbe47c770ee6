// @generated from spec/huaweicloud/dcs/list_statistics_of_running_instances.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, InstanceStatistic, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists statistics of running instances.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListStatisticsOfRunningInstances](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListStatisticsOfRunningInstances)
    pub struct ListStatisticsOfRunningInstances for Dcs => ListStatisticsOfRunningInstancesResponse, ListStatisticsOfRunningInstancesError =
        Description::new("ListStatisticsOfRunningInstances", "GET", "/v2/{project_id}/instances/statistic")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListStatisticsOfRunningInstancesResponse of ListStatisticsOfRunningInstances;
    statistics: Vec<InstanceStatistic> = body "statistics",
}

::cloudbind::binding::errors! {
    pub enum ListStatisticsOfRunningInstancesError of ListStatisticsOfRunningInstances;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
