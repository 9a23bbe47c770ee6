//! The facts of a vendor.

use super::{
    CredentialSource, Environment, ErrorClass, MetadataServer, ProfileFormat, ProjectLookup, Scheme,
};

/// The constant facts of a vendor.
#[derive(Debug)]
#[non_exhaustive]
pub struct VendorDescription {
    /// Its key, as in the name of its module.
    pub name: &'static str,
    /// Host name with `{service}`, and `{region}` if hosts differ by region.
    pub host: &'static str,
    /// Host name of one region, with `{service}` and `{region}`, if `host` is the same for all.
    pub regional_host: Option<&'static str>,
    /// Host name of the service that exchanges credentials and knows projects, perhaps with
    /// `{region}`.
    pub identity_host: Option<&'static str>,
    /// Hosts of that service in regions that do not follow `identity_host`.
    pub identity_hosts: &'static [(&'static str, &'static str)],
    /// Its regions, in alphabetical order; empty if they are not known.
    pub regions: &'static [&'static str],
    /// How to find the project of a region, for vendors that have projects.
    pub projects: Option<ProjectLookup>,
    /// The ways to sign that it accepts, the preferred one first.
    pub signing: &'static [Scheme],
    /// Headers that say something of the client.
    pub client_headers: &'static [(&'static str, &'static str)],
    /// The member of a response body that holds the result.
    pub envelope: Option<&'static str>,
    /// Where the request id is.
    pub request_id: RequestIdFormat,
    /// Classes of errors by code or by the beginning of codes.
    pub classes: &'static [(&'static str, ErrorClass)],
    /// Where to look for credentials, in this order.
    pub credentials: &'static [CredentialSource],
    /// Environment variables that hold credentials and settings.
    pub environment: Environment,
    /// What its file of credentials looks like.
    pub profile: Option<ProfileFormat>,
    /// How a virtual machine asks for the credentials of its role.
    pub metadata: Option<MetadataServer>,
}

impl VendorDescription {
    /// A description with nothing but the facts that every vendor has.
    #[must_use]
    pub const fn new(name: &'static str, host: &'static str) -> Self {
        Self {
            name,
            host,
            regional_host: None,
            identity_host: None,
            identity_hosts: &[],
            regions: &[],
            projects: None,
            signing: &[],
            client_headers: &[],
            envelope: None,
            request_id: RequestIdFormat {
                header: None,
                body: &[],
            },
            classes: &[],
            credentials: &[],
            environment: Environment::NONE,
            profile: None,
            metadata: None,
        }
    }

    /// Sets the host name of one region.
    #[must_use]
    pub const fn regional_host(mut self, regional_host: &'static str) -> Self {
        self.regional_host = Some(regional_host);
        self
    }

    /// Sets the host name of the identity service.
    #[must_use]
    pub const fn identity_host(mut self, identity_host: &'static str) -> Self {
        self.identity_host = Some(identity_host);
        self
    }

    /// Sets the hosts of the identity service that do not follow its pattern.
    #[must_use]
    pub const fn identity_hosts(
        mut self,
        identity_hosts: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.identity_hosts = identity_hosts;
        self
    }

    /// Sets the regions.
    #[must_use]
    pub const fn regions(mut self, regions: &'static [&'static str]) -> Self {
        self.regions = regions;
        self
    }

    /// Sets how to find the project of a region.
    #[must_use]
    pub const fn projects(mut self, projects: ProjectLookup) -> Self {
        self.projects = Some(projects);
        self
    }

    /// Sets the ways to sign.
    #[must_use]
    pub const fn signing(mut self, signing: &'static [Scheme]) -> Self {
        self.signing = signing;
        self
    }

    /// Sets the headers that say something of the client.
    #[must_use]
    pub const fn client_headers(
        mut self,
        client_headers: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.client_headers = client_headers;
        self
    }

    /// Sets the member of a response body that holds the result.
    #[must_use]
    pub const fn envelope(mut self, envelope: &'static str) -> Self {
        self.envelope = Some(envelope);
        self
    }

    /// Sets where the request id is.
    #[must_use]
    pub const fn request_id(mut self, request_id: RequestIdFormat) -> Self {
        self.request_id = request_id;
        self
    }

    /// Sets the classes of errors.
    #[must_use]
    pub const fn classes(mut self, classes: &'static [(&'static str, ErrorClass)]) -> Self {
        self.classes = classes;
        self
    }

    /// Sets where to look for credentials.
    #[must_use]
    pub const fn credentials(mut self, credentials: &'static [CredentialSource]) -> Self {
        self.credentials = credentials;
        self
    }

    /// Sets the environment variables.
    #[must_use]
    pub const fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Sets what the file of credentials looks like.
    #[must_use]
    pub const fn profile(mut self, profile: ProfileFormat) -> Self {
        self.profile = Some(profile);
        self
    }

    /// Sets how a virtual machine asks for credentials.
    #[must_use]
    pub const fn metadata(mut self, metadata: MetadataServer) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

/// Where a response keeps its request id.
#[derive(Debug)]
pub struct RequestIdFormat {
    /// The header.
    pub header: Option<&'static str>,
    /// Dotted paths in the body, in the order to try.
    pub body: &'static [&'static str],
}
