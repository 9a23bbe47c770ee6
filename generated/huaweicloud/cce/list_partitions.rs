// @generated from spec/huaweicloud/cce/list_partitions.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, Partition, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists partitions.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListPartitions](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListPartitions)
    pub struct ListPartitions for Cce => ListPartitionsResponse, ListPartitionsError =
        Description::new("ListPartitions", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/partitions")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListPartitionsRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListPartitionsResponse of ListPartitions;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    items: Vec<Partition> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListPartitionsError of ListPartitions;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
