// @generated from spec/tencentcloud/autoscaling/service.yaml. To change it, edit that and run `cargo build`.

//! Auto Scaling.
//!
//! Groups of virtual machines that grow and shrink with the load.

use super::CommonErrorCode;
use ::cloudbind::service::{ErrorFormat, ServiceDescription};

/// Calls the operations of Auto Scaling.
pub type Client = ::cloudbind::Client<Autoscaling>;

/// The service, as a type: clients and operations of different services do not mix.
#[derive(Debug, Clone, Copy)]
pub struct Autoscaling;
impl ::cloudbind::service::Service for Autoscaling {
    const DESCRIPTION: &'static ServiceDescription = &ServiceDescription::new(
            "autoscaling",
            "as",
            &super::VENDOR,
        )
        .errors(ErrorFormat {
            signalled_by_body: true,
            code: &["Response.Error.Code"],
            message: &["Response.Error.Message"],
        });
}

::cloudbind::binding::operations! {
    Autoscaling;
    stop_instance_refresh: StopInstanceRefresh,
}
