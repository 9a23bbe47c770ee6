// @generated from spec/huaweicloud/cce/hibernate_cluster.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Hibernates cluster.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [HibernateCluster](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=HibernateCluster)
    pub struct HibernateCluster for Cce => HibernateClusterResponse, HibernateClusterError =
        Description::new("HibernateCluster", "POST", "/api/v3/projects/{project_id}/clusters/{cluster_id}/operation/hibernate")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required HibernateClusterRequired {
        cluster_id: String = path "cluster_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct HibernateClusterResponse of HibernateCluster;
}

::cloudbind::binding::errors! {
    pub enum HibernateClusterError of HibernateCluster;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
