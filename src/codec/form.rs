//! Forms: the body that is called `multipart/form-data` (RFC 7578).

use std::fmt::Write as _;

use ring::rand::{SecureRandom as _, SystemRandom};

/// A field of a form, or a file in it.
#[derive(Clone)]
pub(crate) struct Part {
    /// The name of the parameter.
    pub(crate) name: String,
    /// Name and media type, if it is a file.
    pub(crate) file: Option<(String, String)>,
    pub(crate) content: Vec<u8>,
}

/// The whole body, and the boundary between its parts.
pub(crate) fn body(parts: &[Part]) -> (Vec<u8>, String) {
    let boundary = boundary(parts);
    let size: usize = parts.iter().map(|part| part.content.len() + 256).sum();
    let mut bytes = Vec::with_capacity(size);
    for part in parts {
        let name = quoted(&part.name);
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"");
        if let Some((name, content_type)) = &part.file {
            let name = quoted(name);
            let _ = write!(
                head,
                "; filename=\"{name}\"\r\nContent-Type: {content_type}"
            );
        }
        bytes.extend_from_slice(head.as_bytes());
        bytes.extend_from_slice(b"\r\n\r\n");
        bytes.extend_from_slice(&part.content);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (bytes, boundary)
}

/// A text that occurs in no part.
fn boundary(parts: &[Part]) -> String {
    let mut number = [0; 16];
    // Without randomness it begins at 0, which is as good until somebody provokes it.
    let mut number = match SystemRandom::new().fill(&mut number) {
        Ok(()) => u128::from_be_bytes(number),
        Err(_) => 0,
    };
    loop {
        let boundary = format!("cloudbind-{number:032x}");
        let bytes = boundary.as_bytes();
        let occurs = |part: &Part| part.content.windows(bytes.len()).any(|at| at == bytes);
        if !parts.iter().any(occurs) {
            return boundary;
        }
        number = number.wrapping_add(1);
    }
}

/// A name as browsers write it: what would end it is escaped.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::{Part, body};

    fn part(name: &str, file: Option<(&str, &str)>, content: &[u8]) -> Part {
        Part {
            name: name.to_owned(),
            file: file.map(|(name, kind)| (name.to_owned(), kind.to_owned())),
            content: content.to_vec(),
        }
    }

    #[test]
    fn parts_stand_between_boundaries() {
        let parts = [
            part("kind", None, "größe".as_bytes()),
            part("file", Some(("a\"\r\n.txt", "text/plain")), b"\x00\r\n--"),
        ];
        let (bytes, boundary) = body(&parts);
        let expected = [
            format!("--{boundary}\r\n").as_bytes(),
            b"Content-Disposition: form-data; name=\"kind\"\r\n\r\n",
            "größe\r\n".as_bytes(),
            format!("--{boundary}\r\n").as_bytes(),
            b"Content-Disposition: form-data; name=\"file\"; filename=\"a%22%0D%0A.txt\"\r\n",
            b"Content-Type: text/plain\r\n\r\n\x00\r\n--\r\n",
            format!("--{boundary}--\r\n").as_bytes(),
        ]
        .concat();
        assert_eq!(bytes, expected);
        assert!(!body(&parts).1.is_empty());
        assert_ne!(body(&parts).1, boundary, "nobody can foresee it");
    }

    #[test]
    fn an_empty_form_ends_at_once() {
        let (bytes, boundary) = body(&[]);
        assert_eq!(bytes, format!("--{boundary}--\r\n").as_bytes());
    }
}
