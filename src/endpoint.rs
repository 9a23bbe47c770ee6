//! The address that a client talks to.

use std::fmt;

use url::{Host, Url};

/// Scheme and authority of every request of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) scheme: &'static str,
    /// The host, with the port if it is not the scheme's own: what the `Host` header says.
    pub(crate) authority: String,
    /// Whether requests do not leave the machine.
    pub(crate) is_loopback: bool,
}

/// An address that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EndpointError(String);

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Endpoint {
    /// Takes an address apart. Plain HTTP is for loopback addresses, unless it is allowed.
    pub(crate) fn parse(address: &str, allow_plain_http: bool) -> Result<Self, EndpointError> {
        let url = Url::parse(address)
            .map_err(|error| EndpointError(format!("not an address: {error}")))?;
        let host = url
            .host()
            .ok_or_else(|| EndpointError("there is no host in it".to_owned()))?;
        let is_loopback = is_loopback(&host);
        let scheme = match url.scheme() {
            "https" => "https",
            "http" if allow_plain_http || is_loopback => "http",
            "http" => {
                return Err(EndpointError(
                    "plain HTTP shows requests to everybody on the way: use https, or `allow_plain_http`".to_owned(),
                ));
            }
            other => {
                return Err(EndpointError(format!(
                    "`{other}` is neither https nor http"
                )));
            }
        };
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        if !bare || !url.username().is_empty() || url.password().is_some() {
            return Err(EndpointError("give scheme, host and port only".to_owned()));
        }
        let authority = match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_string(),
        };
        Ok(Self {
            scheme,
            authority,
            is_loopback,
        })
    }

    /// The host, an IPv6 address without its brackets, and the port.
    pub(crate) fn host_and_port(&self) -> (&str, u16) {
        let usual = if self.scheme == "http" { 80 } else { 443 };
        let (host, port) = match self.authority.rsplit_once(':') {
            // A colon within brackets belongs to the address.
            Some((host, port)) if !port.ends_with(']') => (host, port.parse().unwrap_or(usual)),
            _ => (self.authority.as_str(), usual),
        };
        (host.trim_start_matches('[').trim_end_matches(']'), port)
    }
}

/// Whether this host is the machine itself.
pub(crate) fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        // Names below `localhost` are left out: a resolver may send them to somebody else.
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

#[cfg(test)]
mod tests {
    use super::Endpoint;

    #[test]
    fn plain_http_is_for_loopback_unless_allowed() {
        for address in [
            "http://127.0.0.1:8080",
            "http://localhost",
            "http://[::1]:1",
            "https://example.com",
        ] {
            assert!(Endpoint::parse(address, false).is_ok(), "{address}");
        }
        for address in [
            "http://example.com",
            "http://127.0.0.1.example.com",
            "http://10.0.0.1",
            "http://localhost.example",
            "http://evil.localhost",
        ] {
            assert!(Endpoint::parse(address, false).is_err(), "{address}");
            assert!(Endpoint::parse(address, true).is_ok(), "{address}");
        }
    }

    #[test]
    fn an_address_is_scheme_host_and_port() {
        for address in [
            "",
            "example.com",
            "ftp://example.com",
            "https://u:p@example.com",
            "https://example.com/x",
            "https://example.com?x",
            "https://",
        ] {
            assert!(Endpoint::parse(address, true).is_err(), "{address}");
        }
        let parsed =
            Endpoint::parse("https://Example.com:443/", false).map(|endpoint| endpoint.authority);
        assert_eq!(parsed.as_deref(), Ok("example.com"));
    }
    #[test]
    fn host_and_port_are_told_apart() {
        for (address, host, port) in [
            ("https://example.com", "example.com", 443),
            ("http://localhost", "localhost", 80),
            ("http://127.0.0.1:8080", "127.0.0.1", 8080),
            ("https://[::1]", "::1", 443),
            ("https://[::1]:8443", "::1", 8443),
        ] {
            let parsed = Endpoint::parse(address, false);
            let parsed = parsed.as_ref().map(Endpoint::host_and_port);
            assert_eq!(parsed, Ok((host, port)), "{address}");
        }
    }
}
