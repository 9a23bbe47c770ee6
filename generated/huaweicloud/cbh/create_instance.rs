// @generated from spec/huaweicloud/cbh/create_instance.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode, NetworkInfoCreate, ResourceTag};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Creates instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=CreateInstance)
    pub struct CreateInstance for Cbh => CreateInstanceResponse, CreateInstanceError =
        Description::new("CreateInstance", "POST", "/v2/{project_id}/cbs/instance")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateInstanceRequired {
        specification: String = body "specification",
        instance_name: String = body "instance_name",
        password: value::Sensitive<String> = body "password",
        region: String = body "region",
        availability_zone: String = body "availability_zone",
        charging_mode: i64 = body "charging_mode",
        network: NetworkInfoCreate = body "network",
    }
    optional {
        slave_availability_zone: String = body "slave_availability_zone",
        period_type: i64 = body "period_type" exact,
        period_num: i64 = body "period_num" exact,
        is_auto_renew: i64 = body "is_auto_renew" exact,
        is_auto_pay: i64 = body "is_auto_pay" exact,
        ipv6_enable: bool = body "ipv6_enable" exact,
        enterprise_project_id: String = body "enterprise_project_id",
        attach_disk_size: i64 = body "attach_disk_size" exact,
        tags: Vec<ResourceTag> = body "tags",
    }
}

::cloudbind::binding::response! {
    pub struct CreateInstanceResponse of CreateInstance;
    order_id: String = body "order_id",
}

::cloudbind::binding::errors! {
    pub enum CreateInstanceError of CreateInstance;
    shared Common(CommonErrorCode);
}
