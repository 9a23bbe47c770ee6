// @generated from spec/huaweicloud/dcs/list_number_of_instances_in_different_status.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, StatusStatistic};

::cloudbind::binding::request! {
    /// Lists number of instances in different status.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListNumberOfInstancesInDifferentStatus](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListNumberOfInstancesInDifferentStatus)
    pub struct ListNumberOfInstancesInDifferentStatus for Dcs => ListNumberOfInstancesInDifferentStatusResponse, ListNumberOfInstancesInDifferentStatusError =
        Description::new("ListNumberOfInstancesInDifferentStatus", "GET", "/v2/{project_id}/instances/status")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    optional {
        include_failure: String = query "include_failure",
    }
}

::cloudbind::binding::response! {
    pub struct ListNumberOfInstancesInDifferentStatusResponse of ListNumberOfInstancesInDifferentStatus;
    redis: StatusStatistic = body "redis",
    memcached: StatusStatistic = body "memcached",
    paying_count: i64 = body "paying_count",
    freezing_count: i64 = body "freezing_count",
    migrating_count: i64 = body "migrating_count",
    flushing_count: i64 = body "flushing_count",
    upgrading_count: i64 = body "upgrading_count",
    restoring_count: i64 = body "restoring_count",
    extending_count: i64 = body "extending_count",
    creating_count: i64 = body "creating_count",
    running_count: i64 = body "running_count",
    error_count: i64 = body "error_count",
    frozen_count: i64 = body "frozen_count",
    createfailed_count: i64 = body "createfailed_count",
    restarting_count: i64 = body "restarting_count",
}

::cloudbind::binding::errors! {
    pub enum ListNumberOfInstancesInDifferentStatusError of ListNumberOfInstancesInDifferentStatus;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
