//! Where in the specification a request belongs, as far as that is known.

use cloudbind_codegen::ir::{Definition, DefinitionKind, ErrorCode, Operation, Service, Vendor};

/// A vendor, and the service and operation if the request got that far.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    pub vendor: &'a Vendor,
    pub service: Option<&'a Service>,
    pub operation: Option<&'a Operation>,
}

/// Who answers with an error: what stands before every service, or the service itself. Their
/// bodies may differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    Gateway,
    Service,
}

impl<'a> Place<'a> {
    /// The documented error code, the operation's own before those of its service and its vendor.
    pub fn error_code(&self, code: &str) -> Option<(&'a ErrorCode, Origin)> {
        let of_service = self
            .service_error_codes()
            .map(|entry| (entry, Origin::Service));
        let common = self
            .vendor
            .error_codes
            .iter()
            .map(|entry| (entry, Origin::Gateway));
        of_service
            .chain(common)
            .find(|(entry, _)| entry.code == code)
    }

    /// Every documented error code.
    pub fn error_codes(&self) -> impl Iterator<Item = &'a ErrorCode> + use<'a> {
        self.service_error_codes().chain(&self.vendor.error_codes)
    }

    fn service_error_codes(&self) -> impl Iterator<Item = &'a ErrorCode> + use<'a> {
        let own = self
            .operation
            .map_or(&[][..], |operation| &operation.error_codes);
        own.iter()
            .chain(self.service.map_or(&[][..], |service| &service.error_codes))
    }

    /// The documented meaning of an error status.
    pub fn error_status(&self, status: u16) -> Option<&'a str> {
        let statuses = &self.operation?.error_statuses;
        statuses
            .iter()
            .find(|(known, _)| *known == status)
            .map(|(_, meaning)| meaning.as_str())
    }

    /// The defined type of that name.
    pub fn definition(&self, name: &str) -> Option<&'a DefinitionKind> {
        let own = self.operation.map_or(&[][..], |operation| &operation.types);
        let shared = self.service.map_or(&[][..], |service| &service.types);
        own.iter()
            .chain(shared)
            .find(|definition: &&Definition| definition.name == name)
            .map(|definition| &definition.kind)
    }
}
