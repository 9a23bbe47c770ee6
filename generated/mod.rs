// @generated from spec/. To change it, edit that and run `cargo build`.

#[cfg(
    any(
        feature = "huaweicloud-cbh",
        feature = "huaweicloud-cce",
        feature = "huaweicloud-dcs"
    )
)]
pub mod huaweicloud;
#[cfg(any(feature = "tencentcloud-autoscaling", feature = "tencentcloud-cynosdb"))]
pub mod tencentcloud;
