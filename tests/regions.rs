//! Which host a client talks to, and what is said of a region that is not known. Nothing is sent:
//! the `Debug` output of a client shows its host.

use cloudbind::huaweicloud::{cbh, cce};
use cloudbind::service::Service;
use cloudbind::tencentcloud::{autoscaling, cynosdb};
use cloudbind::{BuildError, Client, ClientBuilder, Credentials};

fn builder<S: Service>() -> ClientBuilder<S> {
    Client::builder().credentials(Credentials::access_key("AKID-EXAMPLE", "not-a-secret"))
}

/// The host that the client shows.
fn host<S: Service>(builder: ClientBuilder<S>) -> String {
    let client = builder.build().expect("the region is good");
    let shown = format!("{client:?}");
    let (_, rest) = shown.split_once("endpoint: \"").expect("it is shown");
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// What is said of the region.
fn refusal<S: Service>(builder: ClientBuilder<S>) -> String {
    match builder.build() {
        Err(BuildError::Setting {
            name: "region",
            reason,
        }) => reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_region_with_a_typing_error_is_refused_and_the_right_one_is_suggested() {
    let reason = refusal(builder::<cynosdb::Cynosdb>().region("ap-guangzhuo"));
    assert!(
        reason.contains("`ap-guangzhuo` is no region that is known"),
        "{reason}"
    );
    assert!(reason.contains("did you mean `ap-guangzhou`?"), "{reason}");
    assert!(reason.contains("unlisted_region"), "{reason}");

    let reason = refusal(builder::<cce::Cce>().region("cn-nort-4"));
    assert!(reason.contains("did you mean `cn-north-4`?"), "{reason}");
}

#[test]
fn nothing_is_suggested_for_what_is_like_no_region() {
    let reason = refusal(builder::<cynosdb::Cynosdb>().region("somewhere-else"));
    assert!(!reason.contains("did you mean"), "{reason}");
    assert!(reason.contains("unlisted_region"), "{reason}");
}

#[test]
fn a_region_that_the_service_is_not_in_is_refused_and_not_called_unknown() {
    // The vendor has it, and CCE is there.
    host(builder::<cce::Cce>().region("eu-west-101"));
    let reason = refusal(builder::<cbh::Cbh>().region("eu-west-101"));
    assert!(
        reason.contains("cbh is not known to be served in `eu-west-101`"),
        "{reason}"
    );
    assert!(!reason.contains("did you mean"), "{reason}");
    assert!(reason.contains("unlisted_region"), "{reason}");
}

#[test]
fn a_new_region_is_accepted_if_the_caller_says_so() {
    for region in ["cn-north-99", "eu-west-101"] {
        let host = host(builder::<cbh::Cbh>().unlisted_region(region));
        assert_eq!(host, format!("cbh.{region}.myhuaweicloud.com"));
    }
    // Not even then does a region lead to somebody else's host.
    let odd = builder::<cbh::Cbh>().unlisted_region("x.evil.example/");
    assert!(refusal(odd).contains("letters, digits and `-`"));
}

#[test]
fn tencent_has_one_host_for_all_regions_and_one_for_each() {
    let cynosdb = || builder::<cynosdb::Cynosdb>().region("ap-guangzhou");
    assert_eq!(host(cynosdb()), "cynosdb.tencentcloudapi.com");
    assert_eq!(
        host(cynosdb().regional_host()),
        "cynosdb.ap-guangzhou.tencentcloudapi.com"
    );
    // A service's host is not always named like the service.
    let autoscaling = builder::<autoscaling::Autoscaling>().region("ap-guangzhou");
    assert_eq!(
        host(autoscaling.regional_host()),
        "as.ap-guangzhou.tencentcloudapi.com"
    );
}

#[test]
fn huawei_has_a_host_for_each_region_and_some_are_named_by_themselves() {
    for (region, expected) in [
        ("cn-north-4", "cce.cn-north-4.myhuaweicloud.com"),
        // It belongs to another domain than the others.
        ("eu-west-101", "cce.eu-west-101.myhuaweicloud.eu"),
    ] {
        let cce = || builder::<cce::Cce>().region(region);
        assert_eq!(host(cce()), expected);
        // There is no other host, so the setting changes nothing.
        assert_eq!(host(cce().regional_host()), expected);
    }
}

#[test]
fn a_host_that_depends_on_the_region_needs_one() {
    assert!(refusal(builder::<cce::Cce>()).contains("region(…)"));
    assert!(refusal(builder::<cynosdb::Cynosdb>().regional_host()).contains("region(…)"));
    assert_eq!(
        host(builder::<cynosdb::Cynosdb>()),
        "cynosdb.tencentcloudapi.com"
    );
}

#[test]
fn an_endpoint_of_ones_own_takes_any_region() {
    let own = builder::<cbh::Cbh>()
        .endpoint("https://cloud.example:8443")
        .region("on-premises-1");
    assert_eq!(host(own), "cloud.example:8443");
}
