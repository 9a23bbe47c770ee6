// @generated from spec/huaweicloud/cce/delete_autopilot_chart.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Deletes autopilot chart.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteAutopilotChart](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteAutopilotChart)
    pub struct DeleteAutopilotChart for Cce => DeleteAutopilotChartResponse, DeleteAutopilotChartError =
        Description::new("DeleteAutopilotChart", "DELETE", "/autopilot/v2/charts/{chart_id}");
    required DeleteAutopilotChartRequired {
        chart_id: String = path "chart_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteAutopilotChartResponse of DeleteAutopilotChart;
    payload: value::Binary = bytes "payload",
}

::cloudbind::binding::errors! {
    pub enum DeleteAutopilotChartError of DeleteAutopilotChart;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
