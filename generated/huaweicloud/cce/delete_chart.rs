// @generated from spec/huaweicloud/cce/delete_chart.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Deletes chart.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [DeleteChart](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=DeleteChart)
    pub struct DeleteChart for Cce => DeleteChartResponse, DeleteChartError =
        Description::new("DeleteChart", "DELETE", "/v2/charts/{chart_id}");
    required DeleteChartRequired {
        chart_id: String = path "chart_id",
    }
}

::cloudbind::binding::response! {
    pub struct DeleteChartResponse of DeleteChart;
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
    pub enum DeleteChartError of DeleteChart;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
