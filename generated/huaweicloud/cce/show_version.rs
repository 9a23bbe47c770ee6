// @generated from spec/huaweicloud/cce/show_version.yaml. To change it, edit that and run `cargo build`.

use super::{ApiVersionDetail, Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows version.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowVersion](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowVersion)
    pub struct ShowVersion for Cce => ShowVersionResponse, ShowVersionError =
        Description::new("ShowVersion", "GET", "/")
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ShowVersionResponse of ShowVersion;
    versions: Vec<ApiVersionDetail> = body "versions",
}

::cloudbind::binding::errors! {
    pub enum ShowVersionError of ShowVersion;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
