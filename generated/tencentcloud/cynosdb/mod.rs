// @generated from spec/tencentcloud/cynosdb/service.yaml. To change it, edit that and run `cargo build`.

//! TDSQL-C for MySQL (CynosDB).
//!
//! Relational database clusters, serverless ones among them.

use super::CommonErrorCode;
use ::cloudbind::service::{ErrorClass, ErrorFormat, ServiceDescription};

/// Calls the operations of TDSQL-C for MySQL (CynosDB).
pub type Client = ::cloudbind::Client<Cynosdb>;

/// The service, as a type: clients and operations of different services do not mix.
#[derive(Debug, Clone, Copy)]
pub struct Cynosdb;
impl ::cloudbind::service::Service for Cynosdb {
    const DESCRIPTION: &'static ServiceDescription = &ServiceDescription::new(
            "cynosdb",
            "cynosdb",
            &super::VENDOR,
        )
        .errors(ErrorFormat {
            signalled_by_body: true,
            code: &["Response.Error.Code"],
            message: &["Response.Error.Message"],
        })
        .classes(&[("InvalidParameterValue.ClusterNotFound", ErrorClass::NotFound)]);
}

::cloudbind::binding::operations! {
    Cynosdb;
    pause_serverless: PauseServerless,
}
