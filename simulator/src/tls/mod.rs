//! HTTPS.

mod certificates;

use std::error::Error;
use std::sync::Arc;

use cloudbind_codegen::ir::Vendor;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

use certificates::Authority;

type Failed = Box<dyn Error + Send + Sync>;

/// How to speak HTTPS.
#[derive(Debug, Clone, Copy, Default)]
pub struct TlsSettings {
    /// Whether clients have to show a certificate.
    pub client_certificate: bool,
}

/// What clients need, in PEM.
#[derive(Debug)]
pub struct Certificates {
    /// The root to trust.
    pub root: String,
    /// A client's certificate and key.
    pub client: Option<String>,
}

/// The server's side of HTTPS.
pub struct Tls {
    pub acceptor: TlsAcceptor,
    pub certificates: Certificates,
}

impl Tls {
    /// Makes all certificates anew.
    pub fn new(settings: TlsSettings, vendors: &[Vendor]) -> Result<Self, Failed> {
        let authority = Authority::new()?;
        let server = authority.server(names(vendors))?;
        let client = if settings.client_certificate {
            Some(authority.client()?)
        } else {
            None
        };
        let root = authority.root_pem();
        // Of the process's default nothing is known, and nothing is changed.
        let provider = Arc::new(ring::default_provider());
        let config = ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()?;
        let config = if settings.client_certificate {
            let mut roots = RootCertStore::empty();
            roots.add(CertificateDer::from_pem_slice(root.as_bytes())?)?;
            let verifier =
                WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build()?;
            config.with_client_cert_verifier(verifier)
        } else {
            config.with_no_client_auth()
        };
        let certificate = CertificateDer::from_pem_slice(server.certificate.as_bytes())?;
        let key = PrivateKeyDer::from_pem_slice(server.key.as_bytes())?;
        let mut config = config.with_single_cert(vec![certificate], key)?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self {
            acceptor: TlsAcceptor::from(Arc::new(config)),
            certificates: Certificates {
                root,
                client: client.map(|client| client.certificate + &client.key),
            },
        })
    }
}

/// The hosts that the certificate is for.
fn names(vendors: &[Vendor]) -> Vec<String> {
    let mut names = ["localhost", "127.0.0.1", "::1"]
        .map(str::to_owned)
        .to_vec();
    for vendor in vendors {
        let templates = [Some(&vendor.hosts.default), vendor.hosts.regional.as_ref()];
        for template in templates.into_iter().flatten() {
            let host = template.replace("{service}", "*");
            if host.contains("{region}") {
                let regions = vendor.regions.iter();
                names.extend(regions.map(|(region, _)| host.replace("{region}", region)));
            } else {
                names.push(host);
            }
        }
    }
    // A wildcard is a whole label, and the first one.
    names.retain(|name| !name.contains('{') && !name.get(1..).unwrap_or_default().contains('*'));
    names
}
