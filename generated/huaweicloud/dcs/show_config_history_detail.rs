// @generated from spec/huaweicloud/dcs/show_config_history_detail.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Shows config history detail.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowConfigHistoryDetail](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ShowConfigHistoryDetail)
    pub struct ShowConfigHistoryDetail for Dcs => ShowConfigHistoryDetailResponse, ShowConfigHistoryDetailError =
        Description::new("ShowConfigHistoryDetail", "GET", "/v2/{project_id}/instances/{instance_id}/config-histories/{history_id}")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ShowConfigHistoryDetailRequired {
        instance_id: String = path "instance_id",
        history_id: String = path "history_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowConfigHistoryDetailResponse of ShowConfigHistoryDetail;
    payload: value::Json = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ShowConfigHistoryDetailError of ShowConfigHistoryDetail;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
