// @generated from spec/huaweicloud/cbh/change_instance_type.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode};

::cloudbind::binding::request! {
    /// Changes instance type.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [ChangeInstanceType](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=ChangeInstanceType)
    pub struct ChangeInstanceType for Cbh => ChangeInstanceTypeResponse, ChangeInstanceTypeError =
        Description::new("ChangeInstanceType", "PUT", "/v2/{project_id}/cbs/instance/type")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required ChangeInstanceTypeRequired {
        server_id: String = query "server_id",
    }
    optional {
        availability_zone: String = query "availability_zone",
        is_auto_pay: i64 = query "is_auto_pay" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ChangeInstanceTypeResponse of ChangeInstanceType;
    order_id: String = body "order_id",
}

::cloudbind::binding::errors! {
    pub enum ChangeInstanceTypeError of ChangeInstanceType;
    shared Common(CommonErrorCode);
}
