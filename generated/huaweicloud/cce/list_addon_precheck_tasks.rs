// @generated from spec/huaweicloud/cce/list_addon_precheck_tasks.yaml. To change it, edit that and run `cargo build`.

use super::{AddonCheckTask, Cce, CommonErrorCode, PageInfo, ServiceErrorCode};

::cloudbind::binding::request! {
    /// Lists addon precheck tasks.
    ///
    /// - Idempotent: sent twice it does no more than once.
    ///
    /// Page:
    /// [ListAddonPrecheckTasks](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CCE&api=ListAddonPrecheckTasks)
    pub struct ListAddonPrecheckTasks for Cce => ListAddonPrecheckTasksResponse, ListAddonPrecheckTasksError =
        Description::new("ListAddonPrecheckTasks", "GET", "/api/v3/projects/{project_id}/clusters/{cluster_id}/addons/precheck/tasks")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)])
            .idempotent();
    required ListAddonPrecheckTasksRequired {
        cluster_id: String = path "cluster_id",
    }
    optional {
        r#type: String = query "type",
        task_id: String = query "task_id",
        addon_instance_id: String = query "addon_instance_id",
    }
}

::cloudbind::binding::response! {
    pub struct ListAddonPrecheckTasksResponse of ListAddonPrecheckTasks;
    kind: String = body "kind",
    api_version: String = body "apiVersion",
    page_info: PageInfo = body "pageInfo",
    items: Vec<AddonCheckTask> = body "items",
}

::cloudbind::binding::errors! {
    pub enum ListAddonPrecheckTasksError of ListAddonPrecheckTasks;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
