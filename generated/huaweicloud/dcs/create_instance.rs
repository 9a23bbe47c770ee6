// @generated from spec/huaweicloud/dcs/create_instance.yaml. To change it, edit that and run `cargo build`.

use super::{
    BackupPolicy, BssParam, CommonErrorCode, Dcs, Instances, ResourceTag, ServiceErrorCode,
    SpecParam,
};
use ::cloudbind::value;

::cloudbind::binding::request! {
    /// Creates instance.
    ///
    /// - The page does not say that it may be sent twice: take it that sent twice it acts twice.
    ///
    /// Page:
    /// [CreateInstance](https://apiexplorer.developer.huaweicloud.com/apiexplorer/doc?product=DCS&api=CreateInstance)
    pub struct CreateInstance for Dcs => CreateInstanceResponse, CreateInstanceError =
        Description::new("CreateInstance", "POST", "/v2/{project_id}/instances")
            .from_client(&[ClientParameter::path("project_id", ClientValue::ProjectId)]);
    required CreateInstanceRequired {
        name: String = body "name",
        engine: String = body "engine",
        capacity: f64 = body "capacity",
        spec_code: String = body "spec_code",
        az_codes: Vec<String> = body "az_codes",
        vpc_id: String = body "vpc_id",
        subnet_id: String = body "subnet_id",
    }
    optional {
        engine_version: String = body "engine_version",
        security_group_id: String = body "security_group_id",
        publicip_id: String = body "publicip_id",
        enterprise_project_id: String = body "enterprise_project_id",
        enterprise_project_name: String = body "enterprise_project_name",
        description: String = body "description",
        enable_ssl: bool = body "enable_ssl" exact,
        private_ip: String = body "private_ip",
        instance_num: i64 = body "instance_num" exact,
        maintain_begin: String = body "maintain_begin",
        maintain_end: String = body "maintain_end",
        password: value::Sensitive<String> = body "password",
        no_password_access: bool = body "no_password_access" exact,
        bss_param: BssParam = body "bss_param",
        instance_backup_policy: BackupPolicy = body "instance_backup_policy",
        tags: Vec<ResourceTag> = body "tags",
        access_user: String = body "access_user",
        enable_publicip: bool = body "enable_publicip" exact,
        port: i64 = body "port" exact,
        rename_commands: value::Json = body "rename_commands",
        template_id: String = body "template_id",
        spec_param: SpecParam = body "spec_param",
    }
}

::cloudbind::binding::response! {
    pub struct CreateInstanceResponse of CreateInstance;
    order_id: String = body "order_id",
    instances: Vec<Instances> = body "instances",
}

::cloudbind::binding::errors! {
    pub enum CreateInstanceError of CreateInstance;
    shared Service(ServiceErrorCode), Common(CommonErrorCode);
}
