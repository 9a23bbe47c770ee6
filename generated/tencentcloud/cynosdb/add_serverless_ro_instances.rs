// @generated from spec/tencentcloud/cynosdb/add_serverless_ro_instances.yaml. To change it, edit that and run `cargo build`.

use super::{CommonErrorCode, Cynosdb, ModifyParamItem};

::cloudbind::binding::request! {
    /// Adds serverless ro instances.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [AddServerlessRoInstances](https://console.cloud.tencent.com/api/explorer?Product=cynosdb&Version=2019-01-07&Action=AddServerlessRoInstances)
    pub struct AddServerlessRoInstances for Cynosdb => AddServerlessRoInstancesResponse, AddServerlessRoInstancesError =
        Description::new("AddServerlessRoInstances", "POST", "/")
            .headers(&[("X-TC-Action", "AddServerlessRoInstances"), ("X-TC-Version", "2019-01-07")])
            .from_client(&[ClientParameter::header("X-TC-Region", ClientValue::Region)])
            .empty_object_body();
    required AddServerlessRoInstancesRequired {
        cluster_id: String = body "ClusterId",
    }
    optional {
        min_cpu: f64 = body "MinCpu" exact,
        max_cpu: f64 = body "MaxCpu" exact,
        instance_name: String = body "InstanceName",
        vpc_id: String = body "VpcId",
        subnet_id: String = body "SubnetId",
        port: u64 = body "Port" exact,
        security_group_ids: Vec<String> = body "SecurityGroupIds",
        auto_pause: String = body "AutoPause",
        auto_pause_delay: i64 = body "AutoPauseDelay" exact,
        instance_params: Vec<ModifyParamItem> = body "InstanceParams",
        param_template_id: i64 = body "ParamTemplateId" exact,
        ro_count: i64 = body "RoCount" exact,
    }
}

::cloudbind::binding::response! {
    pub struct AddServerlessRoInstancesResponse of AddServerlessRoInstances;
    tran_id: String = body "TranId",
    deal_names: Vec<String> = body "DealNames",
    resource_ids: Vec<String> = body "ResourceIds",
    big_deal_ids: Vec<String> = body "BigDealIds",
    request_id: String = body "RequestId",
}

::cloudbind::binding::errors! {
    pub enum AddServerlessRoInstancesError of AddServerlessRoInstances;
    shared Common(CommonErrorCode);
    codes {
        /// The operation is not allowed.
        OperationDeniedCamDeniedError = "OperationDenied.CamDeniedError",
    }
}
