// @generated from spec/huaweicloud/cbh/batch_create_instance_tag.yaml. To change it, edit that and run `cargo build`.

use super::{Cbh, CommonErrorCode, ResourceTag};

::cloudbind::binding::request! {
    /// Creates instance tag in a batch.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [BatchCreateInstanceTag](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=CBH&api=BatchCreateInstanceTag)
    pub struct BatchCreateInstanceTag for Cbh => BatchCreateInstanceTagResponse, BatchCreateInstanceTagError =
        Description::new("BatchCreateInstanceTag", "POST", "/v2/{project_id}/cbs/instance/{resource_id}/tags/action")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required BatchCreateInstanceTagRequired {
        resource_id: String = path "resource_id",
        action: String = body "action",
        tags: Vec<ResourceTag> = body "tags",
    }
    optional {
        sys_tags: Vec<ResourceTag> = body "sys_tags",
    }
}

::cloudbind::binding::response! {
    ///
    /// The page documents no content.
    pub struct BatchCreateInstanceTagResponse of BatchCreateInstanceTag;
}

::cloudbind::binding::errors! {
    pub enum BatchCreateInstanceTagError of BatchCreateInstanceTag;
    shared Common(CommonErrorCode);
}
