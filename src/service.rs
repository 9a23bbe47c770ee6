//! What generated code says of a service and of its vendor.

/// A service of a vendor; it makes a client know which operations are its own.
pub trait Service: Send + Sync + 'static {
    /// The facts.
    const DESCRIPTION: &'static ServiceDescription;
}

/// The constant facts of a service.
#[derive(Debug)]
pub struct ServiceDescription {
    /// Its key, as in the name of its module.
    pub name: &'static str,
    /// Its name in host names and signatures.
    pub host: &'static str,
    /// Where its error bodies keep their parts.
    pub errors: ErrorFormat,
    /// Hosts of regions that do not follow the vendor's pattern.
    pub region_hosts: &'static [(&'static str, &'static str)],
    /// Its vendor.
    pub vendor: &'static VendorDescription,
}

/// The constant facts of a vendor.
#[derive(Debug)]
pub struct VendorDescription {
    /// Its key, as in the name of its module.
    pub name: &'static str,
    /// Host name with `{service}`, and `{region}` if hosts differ by region.
    pub host: &'static str,
    /// The ways to sign that it accepts, the preferred one first.
    pub signing: &'static [Scheme],
    /// Headers that say something of the client.
    pub client_headers: &'static [(&'static str, &'static str)],
    /// The member of a response body that holds the result.
    pub envelope: Option<&'static str>,
    /// Where the request id is.
    pub request_id: RequestIdFormat,
    /// Environment variables that hold credentials and settings.
    pub environment: Environment,
}

/// Where a response keeps its request id.
#[derive(Debug)]
pub struct RequestIdFormat {
    /// The header.
    pub header: Option<&'static str>,
    /// Dotted paths in the body, in the order to try.
    pub body: &'static [&'static str],
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

/// Names of environment variables.
#[derive(Debug)]
pub struct Environment {
    /// The access key's public part.
    pub access_key_id: Option<&'static str>,
    /// The access key's secret part.
    pub secret_key: Option<&'static str>,
    /// The token of temporary keys.
    pub session_token: Option<&'static str>,
    /// The region.
    pub region: Option<&'static str>,
    /// The project.
    pub project_id: Option<&'static str>,
    /// The account's domain.
    pub domain_id: Option<&'static str>,
}

/// A way to prove who sends a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// `TC3-HMAC-SHA256`, with an access key.
    Tc3HmacSha256,
    /// `SDK-HMAC-SHA256`, with an access key.
    SdkHmacSha256,
    /// A token in the header `X-Auth-Token`.
    AuthToken,
}
