// @generated from spec/huaweicloud/cbh/service.yaml. To change it, edit that and run `cargo build`.

//! Cloud Bastion Host.
//!
//! Instances through which administrators reach the machines that they look after.

use super::CommonErrorCode;
use ::cloudbind::service::{ErrorFormat, ServiceDescription};

mod upgrade_instance;
pub use upgrade_instance::*;

/// Calls the operations of Cloud Bastion Host.
pub type Client = ::cloudbind::Client<Cbh>;

/// The service, as a type: clients and operations of different services do not mix.
#[derive(Debug, Clone, Copy)]
pub struct Cbh;
impl ::cloudbind::service::Service for Cbh {
    const DESCRIPTION: &'static ServiceDescription = &ServiceDescription {
        name: "cbh",
        host: "cbh",
        errors: ErrorFormat {
            signalled_by_body: false,
            code: &["error_code", "errorCode", "error.code", "code"],
            message: &[
                "error_description",
                "error_msg",
                "errorMessage",
                "errorMsg",
                "error.message",
                "message",
            ],
        },
        region_hosts: &[],
        vendor: &super::VENDOR,
    };
}
