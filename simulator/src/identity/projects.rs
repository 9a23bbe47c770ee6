//! `GET /v3/projects` of Huawei Cloud: the ids of projects, which are named after regions.

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::desk::{Deed, Desk, Refused};
use crate::received::Received;
use crate::reply::Reply;

/// Checks who asks, and takes the name from the query.
pub fn check<'a>(desk: Desk<'a>, request: &Received) -> Result<Deed<'a>, Refused> {
    desk.verify(request, "iam")?;
    let name = request
        .query
        .split('&')
        .find_map(|pair| pair.strip_prefix("name="))
        .map(|name| percent_decode_str(name).decode_utf8_lossy().into_owned());
    Ok(Box::new(move || list(desk, name.as_deref())))
}

fn list(desk: Desk<'_>, wanted: Option<&str>) -> Reply {
    let projects: Vec<Value> = desk
        .settings
        .projects
        .iter()
        .filter(|(name, _)| wanted.is_none_or(|wanted| wanted == name))
        .map(|(name, id)| {
            json!({
                "description": "",
                "enabled": true,
                "id": id,
                "is_domain": false,
                "links": {"self": format!("/v3/projects/{id}")},
                "name": name,
            })
        })
        .collect();
    let links = json!({"next": null, "previous": null, "self": "/v3/projects"});
    Reply::json(200, &json!({"links": links, "projects": projects}))
        .with_header("x-request-id", desk.request_id)
}
