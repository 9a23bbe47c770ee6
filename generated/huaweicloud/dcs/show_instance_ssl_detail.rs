// @generated from spec/huaweicloud/dcs/show_instance_ssl_detail.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows instance ssl detail.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowInstanceSslDetail](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowInstanceSslDetail)
    pub struct ShowInstanceSslDetail for Dcs => ShowInstanceSslDetailResponse, ShowInstanceSslDetailError =
        Description::new("ShowInstanceSslDetail", "GET", "/v2/{project_id}/instances/{instance_id}/ssl")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowInstanceSslDetailRequired {
        instance_id: String = path "instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowInstanceSslDetailResponse of ShowInstanceSslDetail;
    enabled: bool = body "enabled",
    ip: String = body "ip",
    port: String = body "port",
    domain_name: String = body "domain_name",
    ssl_expired_at: String = body "ssl_expired_at",
    ssl_validated: bool = body "ssl_validated",
}

::cloudbind::binding::errors! {
    pub enum ShowInstanceSslDetailError of ShowInstanceSslDetail;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
