// @generated from spec/huaweicloud/dcs/resize_instance.yaml. To change it, edit that and run `cargo build`.

use super::{BssParamEntity, CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Resizes instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ResizeInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ResizeInstance)
    pub struct ResizeInstance for Dcs => ResizeInstanceResponse, ResizeInstanceError =
        Description::new("ResizeInstance", "POST", "/v2/{project_id}/instances/{instance_id}/resize")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ResizeInstanceRequired {
        instance_id: String = path "instance_id",
        spec_code: String = body "spec_code",
        new_capacity: i64 = body "new_capacity",
    }
    optional {
        bss_param: BssParamEntity = body "bss_param",
        reserved_ip: Vec<String> = body "reserved_ip",
        change_type: String = body "change_type",
        available_zones: Vec<String> = body "available_zones",
        node_list: Vec<String> = body "node_list",
        execute_immediately: bool = body "execute_immediately" exact,
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct ResizeInstanceResponse of ResizeInstance;
}

::cloudbind::binding::errors! {
    pub enum ResizeInstanceError of ResizeInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
