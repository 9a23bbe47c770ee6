// @generated from spec/huaweicloud/dcs/list_config_histories.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, HistoryInfo, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists config histories.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListConfigHistories](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListConfigHistories)
    pub struct ListConfigHistories for Dcs => ListConfigHistoriesResponse, ListConfigHistoriesError =
        Description::new("ListConfigHistories", "GET", "/v2/{project_id}/instances/{instance_id}/config-histories")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListConfigHistoriesRequired {
        instance_id: String = path "instance_id",
    }
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ListConfigHistoriesResponse of ListConfigHistories;
    history_num: i64 = body "history_num",
    histories: Vec<HistoryInfo> = body "histories",
}

::cloudbind::binding::errors! {
    pub enum ListConfigHistoriesError of ListConfigHistories;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListConfigHistories: offset by offset, size limit, items histories -> HistoryInfo
}
