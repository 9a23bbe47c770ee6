// @generated from spec/huaweicloud/cce/show_chart_values.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, ChartValueValues, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows chart values.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowChartValues](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowChartValues)
    pub struct ShowChartValues for Cce => ShowChartValuesResponse, ShowChartValuesError =
        Description::new("ShowChartValues", "GET", "/v2/charts/{chart_id}/values")
            .idempotent();
    required ShowChartValuesRequired {
        chart_id: String = path "chart_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowChartValuesResponse of ShowChartValues;
    values: ChartValueValues = body "values",
}

::cloudbind::binding::errors! {
    pub enum ShowChartValuesError of ShowChartValues;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
