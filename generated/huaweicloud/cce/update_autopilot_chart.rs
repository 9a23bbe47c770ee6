// @generated from spec/huaweicloud/cce/update_autopilot_chart.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Updates autopilot chart.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UpdateAutopilotChart](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UpdateAutopilotChart)
    pub struct UpdateAutopilotChart for Cce => UpdateAutopilotChartResponse, UpdateAutopilotChartError =
        Description::new("UpdateAutopilotChart", "PUT", "/autopilot/v2/charts/{chart_id}");
    required UpdateAutopilotChartRequired {
        chart_id: String = path "chart_id",
        content: value::FormFile = form "content",
    }
    optional {
        parameters: String = form "parameters",
    }
}

::cloudbind::binding::response! {
    pub struct UpdateAutopilotChartResponse of UpdateAutopilotChart;
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
    pub enum UpdateAutopilotChartError of UpdateAutopilotChart;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
