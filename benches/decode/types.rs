//! One list in two forms: as the generator writes it, and as serde derives it.

use cloudbind::tencentcloud::autoscaling::Autoscaling;
use serde::Deserialize;

cloudbind::binding::request! {
    /// The request, which has no parameters.
    pub struct DescribeGroups for Autoscaling => DescribeGroupsResponse, DescribeGroupsError =
        Description::new("DescribeGroups", "POST", "/").empty_object_body();
}

cloudbind::binding::response! {
    pub struct DescribeGroupsResponse of DescribeGroups;
    groups: Vec<Group> = body "Groups",
    total_count: i64 = body "TotalCount",
}

cloudbind::binding::errors! {
    pub enum DescribeGroupsError of DescribeGroups;
}

/// The answer in its envelope.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Envelope {
    pub response: DerivedResponse,
}

/// The response, with serde.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct DerivedResponse {
    pub groups: Option<Vec<DerivedGroup>>,
    #[allow(dead_code, reason = "it is decoded, which is what is measured")]
    pub total_count: Option<i64>,
}

/// Declares one structure in both forms.
macro_rules! structure {
    ($ours:ident, $derived:ident { $($field:ident $name:literal: $type:ty, $derived_type:ty;)* }) => {
        cloudbind::binding::received! {
            /// In our form.
            pub struct $ours;
            $($field: $type = $name,)*
        }

        #[derive(Deserialize)]
        #[serde(rename_all = "PascalCase")]
        #[allow(dead_code, reason = "it is decoded, which is what is measured")]
        pub struct $derived { $(pub $field: Option<$derived_type>,)* }
    };
}

structure! {
    Group, DerivedGroup {
        auto_scaling_group_id "AutoScalingGroupId": String, String;
        auto_scaling_group_name "AutoScalingGroupName": String, String;
        created_time "CreatedTime": String, String;
        default_cooldown "DefaultCooldown": i64, i64;
        desired_capacity "DesiredCapacity": i64, i64;
        enabled_status "EnabledStatus": String, String;
        instance_count "InstanceCount": i64, i64;
        in_service_instance_count "InServiceInstanceCount": i64, i64;
        launch_configuration_id "LaunchConfigurationId": String, String;
        max_size "MaxSize": i64, i64;
        min_size "MinSize": i64, i64;
        subnet_id_set "SubnetIdSet": Vec<String>, Vec<String>;
        tags "Tags": Vec<Tag>, Vec<DerivedTag>;
        vpc_id "VpcId": String, String;
        spread "Spread": bool, bool;
    }
}

structure! {
    Tag, DerivedTag {
        key "Key": String, String;
        value "Value": String, String;
    }
}

/// An answer of at least so many bytes.
pub fn answer(bytes: usize) -> String {
    let mut groups = String::new();
    let mut count = 0;
    while groups.len() < bytes {
        if count > 0 {
            groups.push(',');
        }
        count += 1;
        groups.push_str(&group(count));
    }
    format!(r#"{{"Response":{{"Groups":[{groups}],"TotalCount":{count},"RequestId":"r-1"}}}}"#)
}

fn group(number: u32) -> String {
    format!(
        r#"{{"AutoScalingGroupId":"asg-{number:08}","AutoScalingGroupName":"group {number}","CreatedTime":"2025-01-01T00:00:00Z","DefaultCooldown":300,"DesiredCapacity":{number},"EnabledStatus":"ENABLED","InstanceCount":{number},"InServiceInstanceCount":2,"LaunchConfigurationId":"asc-{number:08}","MaxSize":100,"MinSize":1,"SubnetIdSet":["subnet-1","subnet-2"],"Tags":[{{"Key":"team","Value":"night"}},{{"Key":"stage","Value":"test"}}],"VpcId":"vpc-{number:08}","Spread":true}}"#
    )
}
