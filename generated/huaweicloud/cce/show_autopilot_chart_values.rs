// @generated from spec/huaweicloud/cce/show_autopilot_chart_values.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, ChartValueValues, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows autopilot chart values.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowAutopilotChartValues](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowAutopilotChartValues)
    pub struct ShowAutopilotChartValues for Cce => ShowAutopilotChartValuesResponse, ShowAutopilotChartValuesError =
        Description::new("ShowAutopilotChartValues", "GET", "/autopilot/v2/charts/{chart_id}/values")
            .idempotent();
    required ShowAutopilotChartValuesRequired {
        chart_id: String = path "chart_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowAutopilotChartValuesResponse of ShowAutopilotChartValues;
    values: ChartValueValues = body "values",
}

::cloudbind::binding::errors! {
    pub enum ShowAutopilotChartValuesError of ShowAutopilotChartValues;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
