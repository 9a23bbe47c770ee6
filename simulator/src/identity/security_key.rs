//! The metadata server of Huawei Cloud: a session token, and the keys of the machine's agency.

use serde_json::json;

use super::desk::{Deed, Desk, Refused};
use crate::moment;
use crate::received::Received;
use crate::reply::Reply;

/// The longest that a session may last, in seconds.
const LONGEST_SESSION: i64 = 6 * 60 * 60;

/// `PUT /meta-data/latest/api/token`: how long the session is to last.
pub fn check_session<'a>(desk: Desk<'a>, request: &Received) -> Result<Deed<'a>, Refused> {
    let seconds = request
        .header("x-metadata-token-ttl-seconds")
        .and_then(|text| text.parse::<i64>().ok())
        .filter(|seconds| (1..=LONGEST_SESSION).contains(seconds));
    let Some(seconds) = seconds else {
        let message = "X-Metadata-Token-Ttl-Seconds must be a number from 1 to 21600.";
        return Err(refused(400, message));
    };
    Ok(Box::new(move || {
        let token = desk.issued.issue_session(desk.now.saturating_add(seconds));
        Reply::bytes(200, "text/plain", token)
    }))
}

/// `GET /openstack/latest/securitykey`: that the session is known, if there has to be one.
pub fn check<'a>(desk: Desk<'a>, request: &Received) -> Result<Deed<'a>, Refused> {
    let expiry = request
        .header("x-metadata-token")
        .map(|token| desk.issued.session_expiry(&token));
    let good = match expiry {
        None => !desk.settings.metadata_token_required,
        Some(expiry) => expiry.is_some_and(|expiry| desk.now < expiry),
    };
    if !good {
        return Err(refused(401, "X-Metadata-Token is missing or not good."));
    }
    Ok(Box::new(move || {
        let key = desk.issued.issue_key(desk.key_expiry());
        let credential = json!({
            "access": key.id,
            "secret": key.secret,
            "securitytoken": key.token,
            "expires_at": moment::iso_micros(key.expires_at),
        });
        Reply::json(200, &json!({"credential": credential}))
    }))
}

fn refused(status: u16, message: &str) -> Refused {
    Refused::Answer(Reply::bytes(status, "text/plain", message))
}
