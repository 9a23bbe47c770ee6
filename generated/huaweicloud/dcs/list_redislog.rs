// @generated from spec/huaweicloud/dcs/list_redislog.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, RunlogItem, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists redislog.
    ///
    /// - Idempotent: sent twice it does no more than once.
    /// - Comes in pages: `Client::pages` and `Client::items` read them all.
    ///
    /// Page:
    /// [ListRedislog](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=ListRedislog)
    pub struct ListRedislog for Dcs => ListRedislogResponse, ListRedislogError =
        Description::new("ListRedislog", "GET", "/v2/{project_id}/instances/{instance_id}/redislog")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListRedislogRequired {
        instance_id: String = path "instance_id",
        log_type: String = query "log_type",
    }
    optional {
        offset: i64 = query "offset" exact,
        limit: i64 = query "limit" exact,
    }
}

::cloudbind::binding::response! {
    pub struct ListRedislogResponse of ListRedislog;
    total_num: i64 = body "total_num",
    file_list: Vec<RunlogItem> = body "file_list",
}

::cloudbind::binding::errors! {
    pub enum ListRedislogError of ListRedislog;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}

::cloudbind::binding::pages! {
    ListRedislog: offset by offset, size limit, items file_list -> RunlogItem
}
