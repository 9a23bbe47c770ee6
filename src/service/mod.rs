//! What generated code says of a service and of its vendor.

mod credentials;
mod error_class;
mod vendor;

pub use credentials::{CredentialSource, Environment, MetadataServer, ProfileFormat};
pub use error_class::ErrorClass;
pub use vendor::{RequestIdFormat, VendorDescription};

pub use crate::auth::{ProjectLookup, Scheme};
use crate::operation::Operation;

/// A service of a vendor; it makes a client know which operations are its own.
pub trait Service: Send + Sync + 'static {
    /// The facts.
    const DESCRIPTION: &'static ServiceDescription;
}

/// Goes through the operations of a service, as types: for programs that work on all of them.
pub trait Operations: Service {
    /// Lets the visitor see each, in the order of their names.
    fn each<V: Visitor>(visitor: &mut V);
}

/// What is done with each operation of a service.
pub trait Visitor {
    /// Sees one of them.
    fn visit<O: Operation>(&mut self);
}

/// The constant facts of a service.
#[derive(Debug)]
#[non_exhaustive]
pub struct ServiceDescription {
    /// Its key, as in the name of its module.
    pub name: &'static str,
    /// Its name in host names and signatures.
    pub host: &'static str,
    /// Where its error bodies keep their parts.
    pub errors: ErrorFormat,
    /// Classes of its errors by code or by the beginning of codes; the vendor's apply otherwise.
    pub classes: &'static [(&'static str, ErrorClass)],
    /// Regions that serve it, in alphabetical order; empty if they are the vendor's.
    pub regions: &'static [&'static str],
    /// Hosts of regions that do not follow the vendor's pattern.
    pub region_hosts: &'static [(&'static str, &'static str)],
    /// Its vendor.
    pub vendor: &'static VendorDescription,
}

impl ServiceDescription {
    /// A description with nothing but the facts that every service has.
    #[must_use]
    pub const fn new(
        name: &'static str,
        host: &'static str,
        vendor: &'static VendorDescription,
    ) -> Self {
        Self {
            name,
            host,
            errors: ErrorFormat {
                signalled_by_body: false,
                code: &[],
                message: &[],
            },
            classes: &[],
            regions: &[],
            region_hosts: &[],
            vendor,
        }
    }

    /// Sets where error bodies keep their parts.
    #[must_use]
    pub const fn errors(mut self, errors: ErrorFormat) -> Self {
        self.errors = errors;
        self
    }

    /// Sets the classes of errors.
    #[must_use]
    pub const fn classes(mut self, classes: &'static [(&'static str, ErrorClass)]) -> Self {
        self.classes = classes;
        self
    }

    /// Sets the regions that serve it.
    #[must_use]
    pub const fn regions(mut self, regions: &'static [&'static str]) -> Self {
        self.regions = regions;
        self
    }

    /// Sets the hosts of regions that do not follow the vendor's pattern.
    #[must_use]
    pub const fn region_hosts(mut self, hosts: &'static [(&'static str, &'static str)]) -> Self {
        self.region_hosts = hosts;
        self
    }

    /// The class of an error: by its code if the service or its vendor classes that, or the
    /// beginning of it up to a dot; by its HTTP status otherwise.
    #[must_use]
    pub fn class(&self, code: Option<&str>, status: u16) -> ErrorClass {
        code.and_then(|code| {
            longest(self.classes, code).or_else(|| longest(self.vendor.classes, code))
        })
        .unwrap_or_else(|| ErrorClass::of_status(status))
    }
}

/// The class of the longest entry that the code is, or continues after a dot.
fn longest(classes: &[(&str, ErrorClass)], code: &str) -> Option<ErrorClass> {
    let applies = |entry: &&(&str, ErrorClass)| {
        code.strip_prefix(entry.0)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    classes
        .iter()
        .filter(applies)
        .max_by_key(|(beginning, _)| beginning.len())
        .map(|(_, class)| *class)
}

/// Where an error body keeps its parts: dotted paths, in the order to try.
#[derive(Debug)]
pub struct ErrorFormat {
    /// Whether a body with a code is an error even if the status says success.
    pub signalled_by_body: bool,
    /// Paths of the code.
    pub code: &'static [&'static str],
    /// Paths of the message.
    pub message: &'static [&'static str],
}

#[cfg(test)]
mod tests {
    use super::*;

    static VENDOR: VendorDescription = VendorDescription::new("vendor", "{service}.example.com")
        .classes(&[
            ("Limit", ErrorClass::Throttled),
            ("Limit.Quota", ErrorClass::Denied),
            ("Missing", ErrorClass::NotFound),
        ]);
    static SERVICE: ServiceDescription = ServiceDescription::new("service", "svc", &VENDOR)
        .classes(&[
            ("Limit.Quota.Soft", ErrorClass::Conflict),
            ("Missing", ErrorClass::Invalid),
        ]);

    #[test]
    fn the_longest_beginning_of_a_code_says_its_class() {
        for (code, class) in [
            ("Limit", ErrorClass::Throttled),
            ("Limit.Requests", ErrorClass::Throttled),
            ("Limit.Quota", ErrorClass::Denied),
            ("Limit.Quota.Hard", ErrorClass::Denied),
            // It goes on within a word, so it is another one.
            ("Limit.Quotas", ErrorClass::Throttled),
            ("Limits", ErrorClass::Unknown),
            ("limit", ErrorClass::Unknown),
            ("Limi", ErrorClass::Unknown),
            ("", ErrorClass::Unknown),
            ("Limit.", ErrorClass::Throttled),
        ] {
            assert_eq!(SERVICE.class(Some(code), 200), class, "{code}");
        }
    }

    #[test]
    fn the_service_is_asked_before_its_vendor() {
        let class = |code| SERVICE.class(Some(code), 500);
        assert_eq!(class("Missing"), ErrorClass::Invalid);
        assert_eq!(class("Missing.Box"), ErrorClass::Invalid);
        assert_eq!(class("Limit.Quota.Soft"), ErrorClass::Conflict);
        assert_eq!(class("Limit.Quota"), ErrorClass::Denied);
    }

    #[test]
    fn the_status_says_what_no_code_does() {
        for (status, class) in [
            (200, ErrorClass::Unknown),
            (302, ErrorClass::Unknown),
            (400, ErrorClass::Invalid),
            (401, ErrorClass::Auth),
            (403, ErrorClass::Denied),
            (404, ErrorClass::NotFound),
            (405, ErrorClass::Invalid),
            (408, ErrorClass::Transient),
            (409, ErrorClass::Conflict),
            (410, ErrorClass::NotFound),
            (412, ErrorClass::Conflict),
            (423, ErrorClass::Conflict),
            (429, ErrorClass::Throttled),
            (500, ErrorClass::Internal),
            (501, ErrorClass::Internal),
            (502, ErrorClass::Transient),
            (503, ErrorClass::Transient),
            (504, ErrorClass::Transient),
            (599, ErrorClass::Internal),
            (600, ErrorClass::Unknown),
        ] {
            assert_eq!(SERVICE.class(None, status), class, "{status}");
            assert_eq!(SERVICE.class(Some("Other"), status), class, "{status}");
        }
    }
}
