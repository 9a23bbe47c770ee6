//! Answers that are compressed.

use std::io::{self, Write};

use axum::body::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::Part;
use crate::received::Received;

/// How much filling is compressed at once.
const PORTION: usize = 16 << 10;

/// Whether the client takes answers in this form.
pub fn is_accepted(request: &Received) -> bool {
    request
        .header_values("accept-encoding")
        .iter()
        .flat_map(|value| value.split(','))
        .any(|choice| {
            let (name, weight) = choice.split_once(';').unwrap_or((choice, "q=1"));
            let refused = weight
                .trim()
                .strip_prefix("q=")
                .and_then(|weight| weight.parse::<f32>().ok())
                == Some(0.0);
            name.trim().eq_ignore_ascii_case("gzip") && !refused
        })
}

/// The whole body in this form.
pub fn compressed(parts: &[Part]) -> Bytes {
    // Writing to memory does not fail.
    write(parts).unwrap_or_default().into()
}

fn write(parts: &[Part]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    for part in parts {
        match part {
            Part::Bytes(bytes) => encoder.write_all(bytes)?,
            Part::Filling(count) => {
                let portion = [b'x'; PORTION];
                let mut left = *count;
                while left > 0 {
                    let now = left.min(PORTION);
                    encoder.write_all(&portion[..now])?;
                    left -= now;
                }
            }
        }
    }
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use crate::received::Received;

    #[test]
    fn the_client_must_have_asked_for_it() {
        for (value, expected) in [
            ("gzip", true),
            ("br, GZIP;q=0.5", true),
            ("gzip;q=0", false),
            ("gzip;q=0.0, br", false),
            ("br", false),
            ("", false),
        ] {
            let headers = vec![("accept-encoding".to_owned(), value.into())];
            let request = Received {
                headers,
                ..Received::default()
            };
            assert_eq!(super::is_accepted(&request), expected, "{value}");
        }
    }
}
