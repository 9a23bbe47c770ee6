// @generated from spec/huaweicloud/cce/download_autopilot_chart.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Downloads autopilot chart.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [DownloadAutopilotChart](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DownloadAutopilotChart)
    pub struct DownloadAutopilotChart for Cce => DownloadAutopilotChartResponse, DownloadAutopilotChartError =
        Description::new("DownloadAutopilotChart", "GET", "/autopilot/v2/charts/{chart_id}/archive")
            .idempotent();
    required DownloadAutopilotChartRequired {
        chart_id: String = path "chart_id",
    }
}

::cloudbind::binding::response! {
    pub struct DownloadAutopilotChartResponse of DownloadAutopilotChart;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum DownloadAutopilotChartError of DownloadAutopilotChart;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
