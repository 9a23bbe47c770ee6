// @generated from spec/huaweicloud/cce/download_chart.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Downloads chart.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DownloadChart](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DownloadChart)
    pub struct DownloadChart for Cce => DownloadChartResponse, DownloadChartError =
        Description::new("DownloadChart", "GET", "/v2/charts/{chart_id}/archive")
            .idempotent();
    required DownloadChartRequired {
        chart_id: String = path "chart_id",
    }
}

::cloudbind::binding::response! {
    pub struct DownloadChartResponse of DownloadChart;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum DownloadChartError of DownloadChart;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
