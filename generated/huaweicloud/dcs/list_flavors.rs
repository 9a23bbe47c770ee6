// @generated from spec/huaweicloud/dcs/list_flavors.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, FlavorsItems, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists flavors.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListFlavors](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListFlavors)
    pub struct ListFlavors for Dcs => ListFlavorsResponse, ListFlavorsError =
        Description::new("ListFlavors", "GET", "/v2/{project_id}/flavors")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    optional {
        instance_id: String = query "instance_id",
        spec_code: String = query "spec_code",
        cache_mode: String = query "cache_mode",
        engine: String = query "engine",
        engine_version: String = query "engine_version",
        cpu_type: String = query "cpu_type",
        capacity: String = query "capacity",
    }
}

::cloudbind::binding::response! {
    pub struct ListFlavorsResponse of ListFlavors;
    flavors: Vec<FlavorsItems> = body "flavors",
}

::cloudbind::binding::errors! {
    pub enum ListFlavorsError of ListFlavors;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
