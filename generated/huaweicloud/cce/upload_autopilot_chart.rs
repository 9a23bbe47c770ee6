// @generated from spec/huaweicloud/cce/upload_autopilot_chart.yaml. To change it, edit that and run `cargo build`.

use super::{Cce, CommonErrorCode, ServiceErrorCode};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Uploads autopilot chart.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [UploadAutopilotChart](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=UploadAutopilotChart)
    pub struct UploadAutopilotChart for Cce => UploadAutopilotChartResponse, UploadAutopilotChartError =
        Description::new("UploadAutopilotChart", "POST", "/autopilot/v2/charts");
    required UploadAutopilotChartRequired {
        content: value::FormFile = form "content",
    }
    optional {
        parameters: String = form "parameters",
    }
}

::cloudbind::binding::response! {
    pub struct UploadAutopilotChartResponse of UploadAutopilotChart;
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
    pub enum UploadAutopilotChartError of UploadAutopilotChart;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
