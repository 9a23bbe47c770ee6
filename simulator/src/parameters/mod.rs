//! What a request passes to its operation, checked against the specification.

mod body;
mod form;
mod judge;
mod text;

use std::borrow::Cow;

use cloudbind_codegen::conform;
use cloudbind_codegen::ir::{ClientValue, Field, Location};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::fault::{Fault, Kind};
use crate::find::Found;
use crate::place::Place;
use crate::received::Received;

/// Reads and checks every parameter. Gives those that callers pass, by name, wherever they travelled.
pub fn read(found: &Found<'_>, request: &Received) -> Result<Map<String, Value>, Fault> {
    let headers = headers(found, request)?;
    check_region(found, request)?;
    body::check_type(found.operation, request)?;
    let path = found
        .path
        .iter()
        .map(|(name, text)| ((*name).to_owned(), vec![text.clone()]))
        .collect();
    let mut problems = Vec::new();
    let mut members = Map::new();
    for (location, texts) in [
        (Location::Path, path),
        (Location::Query, query(&request.query)),
        (Location::Header, headers),
    ] {
        let fields = fields(found, location);
        let values = text::values(&texts, &fields, found.place, location);
        problems.extend(check(&values, &fields, found.place));
        members.extend(values);
    }
    let (values, in_body) = body::read(found, request)?;
    problems.extend(in_body);
    members.extend(values);
    judge::verdict(problems)?;
    members.retain(|name, _| {
        found
            .operation
            .caller_parameters()
            .any(|known| known.field.name == *name)
    });
    Ok(members)
}

fn fields<'a>(found: &Found<'a>, location: Location) -> Vec<&'a Field> {
    let of_location = |parameter: &&'a cloudbind_codegen::ir::Parameter| {
        parameter.location == location && parameter.from != Some(ClientValue::Token)
    };
    found
        .operation
        .parameters
        .iter()
        .filter(of_location)
        .map(|parameter| &parameter.field)
        .collect()
}

/// Everything that is wrong with the parameters of one location.
fn check(values: &Map<String, Value>, fields: &[&Field], place: Place<'_>) -> Vec<judge::Problem> {
    let definition = |name: &str| place.definition(name);
    let root = judge::Root {
        members: values,
        fields,
    };
    conform::check_members(values, fields, true, &definition)
        .iter()
        .map(|violation| judge::problem(violation, &root, place))
        .collect()
}

type Texts = Vec<(String, Vec<String>)>;

/// Documented headers. Others are nobody's business: every client and proxy adds some.
fn headers(found: &Found<'_>, request: &Received) -> Result<Texts, Fault> {
    let mut all = Vec::new();
    for field in fields(found, Location::Header) {
        let values: Vec<String> = request
            .header_values(&field.name)
            .into_iter()
            .map(Cow::into_owned)
            .collect();
        if !values.is_empty() {
            all.push((field.name.clone(), values));
        } else if field.required {
            let message = format!("The request has no {} header.", field.name);
            return Err(Fault::new(Kind::MissingParameter, message));
        }
    }
    Ok(all)
}

fn check_region(found: &Found<'_>, request: &Received) -> Result<(), Fault> {
    let regional = found.operation.parameters.iter().filter(|parameter| {
        parameter.from == Some(ClientValue::Region) && parameter.location == Location::Header
    });
    let vendor = found
        .place
        .vendor
        .regions
        .iter()
        .map(|(id, _)| id.as_str())
        .collect::<Vec<_>>();
    let service = found
        .place
        .service
        .map_or(&[][..], |service| &service.regions);
    for parameter in regional {
        let Some(region) = request.header(&parameter.field.name) else {
            continue;
        };
        let everywhere = vendor.is_empty() || vendor.contains(&&*region);
        if !everywhere || !(service.is_empty() || service.iter().any(|known| *known == region)) {
            let hint = crate::near::hint(&region, vendor.iter().copied());
            let message = format!(
                "{} `{region}` is not a region of the service{hint}",
                parameter.field.name
            );
            return Err(Fault::new(Kind::UnknownRegion, message));
        }
    }
    Ok(())
}

/// The pairs of a query by name. `+` is a plus sign here: the vendors' SDKs write a space as `%20`.
fn query(query: &str) -> Texts {
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut all = Texts::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decode(name), decode(value));
        match all.iter_mut().find(|(known, _)| *known == name) {
            Some((_, values)) => values.push(value),
            None => all.push((name, vec![value])),
        }
    }
    all
}
