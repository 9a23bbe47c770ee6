//! The metadata server of Tencent Cloud: the role of the machine, and the keys of the role.

use serde_json::json;

use super::Endpoint;
use super::desk::{Deed, Desk, Refused};
use crate::moment;
use crate::received::Received;
use crate::reply::Reply;

/// `GET …/security-credentials/`: that the machine has a role.
pub fn check_name(desk: Desk<'_>) -> Result<Deed<'_>, Refused> {
    let role = desk.settings.role.as_deref().ok_or_else(not_found)?;
    Ok(Box::new(move || Reply::bytes(200, "text/plain", role)))
}

/// `GET …/security-credentials/<role>`: that it is the machine's role.
pub fn check<'a>(desk: Desk<'a>, request: &Received) -> Result<Deed<'a>, Refused> {
    let role = desk.settings.role.as_deref();
    if role != Some(Endpoint::role(&request.path)) {
        return Err(not_found());
    }
    Ok(Box::new(move || {
        let key = desk.issued.issue_key(desk.key_expiry());
        let content = json!({
            "TmpSecretId": key.id,
            "TmpSecretKey": key.secret,
            "ExpiredTime": key.expires_at,
            "Expiration": moment::iso(key.expires_at),
            "Token": key.token,
            "Code": "Success",
        });
        Reply::json(200, &content)
    }))
}

fn not_found() -> Refused {
    Refused::Answer(Reply::page(404))
}
