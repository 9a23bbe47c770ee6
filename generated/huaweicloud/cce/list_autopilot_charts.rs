// @generated from spec/huaweicloud/cce/list_autopilot_charts.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, ChartResp, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists autopilot charts.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAutopilotCharts](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAutopilotCharts)
    pub struct ListAutopilotCharts for Cce => ListAutopilotChartsResponse, ListAutopilotChartsError =
        Description::new("ListAutopilotCharts", "GET", "/autopilot/v2/charts")
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListAutopilotChartsResponse of ListAutopilotCharts;
    payload: Vec<ChartResp> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ListAutopilotChartsError of ListAutopilotCharts;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
