//! Tencent Cloud's service of temporary keys, as far as credentials need it.

use serde_json::Value;

use super::answer::seconds;
use super::body::body;
use super::exchange::Exchange;
use super::{Issued, ProviderError};
use crate::auth::Credentials;
use crate::http::HttpRequest;

pub(super) const ADDRESS: &str = "https://sts.tencentcloudapi.com";
/// What messages call it.
pub(super) const NAME: &str = "STS";
/// How long a key is good unless the caller says otherwise, in seconds.
pub(super) const DURATION_SECONDS: u32 = 7200;
/// What a session is called in the vendor's logs unless the caller says otherwise.
pub(super) const SESSION_NAME: &str = "cloudbind";

/// A request without a signature.
pub(super) fn request(
    server: &Exchange<'_>,
    action: &str,
    region: Option<&str>,
    parameters: Value,
) -> HttpRequest {
    let mut request = server.request("POST", "/");
    request.set_header("Content-Type", "application/json");
    request.set_header("X-TC-Action", action.to_owned());
    request.set_header("X-TC-Version", "2018-08-13");
    request.set_header("X-TC-RequestClient", "cloudbind");
    // Messages of errors come in Chinese otherwise.
    request.set_header("X-TC-Language", "en-US");
    if let Some(region) = region {
        request.set_header("X-TC-Region", region.to_owned());
    }
    request.body = body(parameters);
    request
}

/// Sends a request, and takes the temporary key out of the answer.
pub(super) async fn issued(
    server: &Exchange<'_>,
    request: &HttpRequest,
) -> Result<Issued, ProviderError> {
    let answer = server.send(request).await?;
    let mut body = server.json(&answer)?;
    let credentials = Credentials::temporary(
        server.take(&mut body, "/Response/Credentials/TmpSecretId")?,
        server.take(&mut body, "/Response/Credentials/TmpSecretKey")?,
        server.take(&mut body, "/Response/Credentials/Token")?,
    );
    Ok(Issued {
        expires: seconds(&body, "/Response/ExpiredTime"),
        ..Issued::lasting(credentials)
    })
}
