// @generated from spec/huaweicloud/dcs/list_slowlog.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode, SlowlogItem};

::cloudbind::binding::request! {
    /// Lists slowlog.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListSlowlog](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListSlowlog)
    pub struct ListSlowlog for Dcs => ListSlowlogResponse, ListSlowlogError =
        Description::new("ListSlowlog", "GET", "/v2/{project_id}/instances/{instance_id}/slowlog")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListSlowlogRequired {
        instance_id: String = path "instance_id",
        start_time: String = query "start_time",
        end_time: String = query "end_time",
    }
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
        sort_key: String = query "sort_key",
        sort_dir: String = query "sort_dir",
        role: String = query "role",
    }
}

::cloudbind::binding::response! {
    pub struct ListSlowlogResponse of ListSlowlog;
    total_num: i64 = body "total_num",
    count: i64 = body "count",
    slowlogs: Vec<SlowlogItem> = body "slowlogs",
}

::cloudbind::binding::errors! {
    pub enum ListSlowlogError of ListSlowlog;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListSlowlog: offset by offset, size limit, items slowlogs -> SlowlogItem
}
