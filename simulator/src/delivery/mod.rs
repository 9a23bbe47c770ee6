//! How an answer is put on the wire, whole or not.

mod body;
mod gzip;

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName, HeaderValue};
use axum::http::{Response, StatusCode};

pub use gzip::is_accepted;

use crate::connection::Line;
use crate::failure::Spoiling;
use crate::reply::Message;
use body::{Delivery, Piece};

/// A part of a whole body.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Bytes(Bytes),
    /// So many times the letter `x`, which nobody needs to hold in memory.
    Filling(usize),
}

/// As the server sends it. Headers that HTTP does not allow are left out: they come from the words
/// of a specification or of a test.
pub fn response(message: Message, line: &Line, compressed: bool) -> Response<Body> {
    let Message {
        status,
        mut headers,
        body,
        spoiling,
    } = message;
    let mut parts = vec![Part::Bytes(body.into())];
    if let Some(Spoiling::Oversized(bytes)) = spoiling {
        if parts == [Part::Bytes(Bytes::new())] {
            let json = (CONTENT_TYPE.to_string(), "application/json".to_owned());
            headers.push(json);
            parts = vec![Part::Bytes(Bytes::from_static(b"{}"))];
        }
        parts = padded(parts, bytes);
    }
    if compressed && length(&parts) > 0 {
        parts = vec![Part::Bytes(gzip::compressed(&parts))];
        headers.push((CONTENT_ENCODING.to_string(), "gzip".to_owned()));
    }
    let delivery = delivery(parts, spoiling, line);
    let mut response = Response::new(Body::new(delivery));
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::try_from(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

fn length(parts: &[Part]) -> usize {
    parts.iter().fold(0, |length, part| {
        length.saturating_add(match part {
            Part::Bytes(bytes) => bytes.len(),
            Part::Filling(count) => *count,
        })
    })
}

/// The body with a member more that makes it so long; with spaces where it has no members.
fn padded(parts: Vec<Part>, bytes: usize) -> Vec<Part> {
    let [Part::Bytes(body)] = &parts[..] else {
        return parts;
    };
    let missing = |present: usize| bytes.saturating_sub(present);
    match body.strip_suffix(b"}") {
        Some(start) if body.starts_with(b"{") => {
            let comma = if start == b"{" { "" } else { "," };
            let before = [start, comma.as_bytes(), br#""Padding":""#].concat();
            let after = Bytes::from_static(br#""}"#);
            let filling = missing(before.len() + after.len());
            vec![
                Part::Bytes(before.into()),
                Part::Filling(filling),
                Part::Bytes(after),
            ]
        }
        _ => {
            let spaces = vec![b' '; missing(body.len())];
            vec![Part::Bytes([&body[..], &spaces].concat().into())]
        }
    }
}

fn delivery(parts: Vec<Part>, spoiling: Option<Spoiling>, line: &Line) -> Delivery {
    let whole = length(&parts);
    let half = || Piece::from(first_half(&parts, whole / 2));
    let pieces = match spoiling {
        Some(Spoiling::CloseWithin) if whole > 0 => vec![half(), Piece::breath(), Piece::Break],
        Some(Spoiling::StallWithin) if whole > 0 => {
            vec![half(), Piece::silence(line), Piece::Break]
        }
        Some(Spoiling::CloseWithin | Spoiling::CloseAfter) => {
            let hang_up = Piece::hang_up(line);
            parts
                .into_iter()
                .map(Piece::from)
                .chain([hang_up])
                .collect()
        }
        _ => parts.into_iter().map(Piece::from).collect(),
    };
    Delivery::new(pieces, whole)
}

/// What of the body is sent before it breaks off. Fillings are cut short in nothing that is seen.
fn first_half(parts: &[Part], count: usize) -> Part {
    let mut bytes = Vec::new();
    for part in parts {
        if let Part::Bytes(part) = part {
            bytes.extend_from_slice(part);
        }
    }
    bytes.truncate(count);
    Part::Bytes(bytes.into())
}

#[cfg(test)]
mod tests {
    use super::{Bytes, Part, length, padded};

    fn text(body: &'static str, bytes: usize) -> String {
        let parts = padded(
            vec![Part::Bytes(Bytes::from_static(body.as_bytes()))],
            bytes,
        );
        assert!(length(&parts) >= bytes);
        parts
            .iter()
            .map(|part| match part {
                Part::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
                Part::Filling(count) => "x".repeat(*count),
            })
            .collect()
    }

    #[test]
    fn padding_leaves_json_what_it_is() {
        assert_eq!(text(r#"{"a":1}"#, 24), r#"{"a":1,"Padding":"xxxx"}"#);
        assert_eq!(text("{}", 16), r#"{"Padding":"xx"}"#);
        assert_eq!(text("{}", 0), r#"{"Padding":""}"#);
        assert_eq!(text("[1]", 5), "[1]  ");
    }
}
