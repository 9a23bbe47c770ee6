// @generated from spec/huaweicloud/cce/list_charts.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, ChartResp, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists charts.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListCharts](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListCharts)
    pub struct ListCharts for Cce => ListChartsResponse, ListChartsError =
        Description::new("ListCharts", "GET", "/v2/charts")
            .idempotent();
}

::cloudbind::binding::response! {
    pub struct ListChartsResponse of ListCharts;
    payload: Vec<ChartResp> = payload "payload",
}

::cloudbind::binding::errors! {
    pub enum ListChartsError of ListCharts;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
