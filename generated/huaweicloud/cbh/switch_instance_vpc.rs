// @generated from spec/huaweicloud/cbh/switch_instance_vpc.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode, NetworkInfoCreate};

::cloudbind::binding::request! {
    /// Switches instance vpc.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [SwitchInstanceVpc](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=SwitchInstanceVpc)
    pub struct SwitchInstanceVpc for Cbh => SwitchInstanceVpcResponse, SwitchInstanceVpcError =
        Description::new("SwitchInstanceVpc", "PUT", "/v2/{project_id}/cbs/instance/vpc")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required SwitchInstanceVpcRequired {
        server_id: String = body "server_id",
        network: NetworkInfoCreate = body "network",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct SwitchInstanceVpcResponse of SwitchInstanceVpc;
}

::cloudbind::binding::errors! {
    pub enum SwitchInstanceVpcError of SwitchInstanceVpc;
    shared Common(CommonErrorCode);
}
