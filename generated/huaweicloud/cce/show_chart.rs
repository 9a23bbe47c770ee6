// @generated from spec/huaweicloud/cce/show_chart.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Shows chart.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ShowChart](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ShowChart)
    pub struct ShowChart for Cce => ShowChartResponse, ShowChartError =
        Description::new("ShowChart", "GET", "/v2/charts/{chart_id}")
            .idempotent();
    required ShowChartRequired {
        chart_id: String = path "chart_id",
    }
}

::cloudbind::binding::response! {
    pub struct ShowChartResponse of ShowChart;
    id: String = body "id",
    name: String = body "name",
    values: String = body "values",
    translate: String = body "translate",
    instruction: String = body "instruction",
    version: String = body "version",
    description: String = body "description",
    source: String = body "source",
    icon_url: String = body "icon_url",
    public: bool = body "public",
    chart_url: String = body "chart_url",
    create_at: String = body "create_at",
    update_at: String = body "update_at",
}

::cloudbind::binding::errors! {
    pub enum ShowChartError of ShowChart;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
