// @generated from spec/huaweicloud/cce/get_cluster_flavor_specs.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, ClusterFlavorSpecification, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Gets cluster flavor specs.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [GetClusterFlavorSpecs](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=GetClusterFlavorSpecs)
    pub struct GetClusterFlavorSpecs for Cce => GetClusterFlavorSpecsResponse, GetClusterFlavorSpecsError =
        Description::new("GetClusterFlavorSpecs", "GET", "/api/v2/flavor/specifications")
            .idempotent();
    required GetClusterFlavorSpecsRequired {
        cluster_type: String = query "clusterType",
    }
}

::cloudbind::binding::response! {
    pub struct GetClusterFlavorSpecsResponse of GetClusterFlavorSpecs;
    cluster_flavor_specs: Vec<ClusterFlavorSpecification> = body "clusterFlavorSpecs",
}

::cloudbind::binding::errors! {
    pub enum GetClusterFlavorSpecsError of GetClusterFlavorSpecs;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
