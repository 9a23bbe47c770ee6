//! TLS with the ring provider, whatever provider the process has.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use super::settings::{HttpSettings, SettingsError};

/// The configuration of TLS that the settings ask for.
pub(super) fn config(settings: &HttpSettings) -> Result<ClientConfig, SettingsError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(library)?;
    let verified = if settings.tls {
        let roots = root_certificates(&settings.roots)?;
        let verifier = verifier(roots, provider);
        versions
            .dangerous() // That is what rustls calls any verifier that is not its own.
            .with_custom_certificate_verifier(Arc::new(verifier.map_err(library)?))
    } else {
        versions.with_root_certificates(RootCertStore::empty())
    };
    let mut config = match &settings.identity {
        None => verified.with_no_client_auth(),
        Some(pem) => {
            let unusable = |reason: String| SettingsError::ClientCertificate(reason);
            let chain = certificates(pem).map_err(unusable)?;
            let key = PrivateKeyDer::from_pem_slice(pem)
                .map_err(|_| unusable("there is no private key in it".to_owned()))?;
            verified
                .with_client_auth_cert(chain, key)
                .map_err(|error| unusable(error.to_string()))?
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// Verifies by the system's root certificates, and by these.
#[cfg(not(target_os = "android"))]
fn verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    Verifier::new_with_extra_roots(roots, provider)
}

/// Android verifies certificates itself, and takes further roots from the app's own configuration.
#[cfg(target_os = "android")]
fn verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    if roots.is_empty() {
        return Verifier::new(provider);
    }
    Err(rustls::Error::General(
        "not supported on Android".to_owned(),
    ))
}

fn root_certificates(pems: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, SettingsError> {
    let read = pems.iter().map(|pem| certificates(pem));
    let read: Result<Vec<_>, _> = read.collect();
    let certificates = read.map_err(SettingsError::RootCertificates)?.concat();
    // The verifier does not say that one of these is what it cannot read.
    let mut store = RootCertStore::empty();
    for certificate in &certificates {
        let added = store.add(certificate.clone());
        added.map_err(|error| SettingsError::RootCertificates(error.to_string()))?;
    }
    Ok(certificates)
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    match read {
        Ok(certificates) if certificates.is_empty() => {
            Err("there is no certificate in it".to_owned())
        }
        Ok(certificates) => Ok(certificates),
        Err(error) => Err(error.to_string()),
    }
}

fn library(error: rustls::Error) -> SettingsError {
    SettingsError::Library(error.into())
}
