// @generated from spec/huaweicloud/dcs/create_redislog.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Dcs, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Creates redislog.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateRedislog](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateRedislog)
    pub struct CreateRedislog for Dcs => CreateRedislogResponse, CreateRedislogError =
        Description::new("CreateRedislog", "POST", "/v2/{project_id}/instances/{instance_id}/redislog")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateRedislogRequired {
        instance_id: String = path "instance_id",
        log_type: String = query "log_type",
    }
    optional {
        query_time: i64 = query "query_time" exact,
        replication_id: String = query "replication_id",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct CreateRedislogResponse of CreateRedislog;
}

::cloudbind::binding::errors! {
    pub enum CreateRedislogError of CreateRedislog;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
