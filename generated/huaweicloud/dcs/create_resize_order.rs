// @generated from spec/huaweicloud/dcs/create_resize_order.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Creates resize order.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateResizeOrder](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateResizeOrder)
    pub struct CreateResizeOrder for Dcs => CreateResizeOrderResponse, CreateResizeOrderError =
        Description::new("CreateResizeOrder", "POST", "/v2/{project_id}/orders/instances/{instance_id}/resize")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateResizeOrderRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        auto_open_security_group_rule: bool = body "auto_open_security_group_rule" exact,
        execute_immediately: bool = body "execute_immediately" exact,
        new_capacity: f64 = body "new_capacity" exact,
        password: value::Sensitive<String> = body "password",
        spec_code: String = body "spec_code",
    }
}

::cloudbind::binding::response! {
    pub struct CreateResizeOrderResponse of CreateResizeOrder;
    order_id: String = body "order_id",
}

::cloudbind::binding::errors! {
    pub enum CreateResizeOrderError of CreateResizeOrder;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
