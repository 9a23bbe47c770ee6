//! The header `Authorization` in the form that the signing schemes share.

use super::hash::Hash;

/// `ALGORITHM <credential>=…, SignedHeaders=a;b, Signature=<hex>`.
#[derive(Debug, PartialEq, Eq)]
pub struct Authorization<'a> {
    pub credential: &'a str,
    /// In lower case, and in the order that they were signed in.
    pub signed_headers: Vec<&'a str>,
    pub signature: Hash,
}

impl<'a> Authorization<'a> {
    /// Takes the header apart; `credential` is what the scheme calls its first member.
    pub fn parse(value: &'a str, algorithm: &str, credential: &str) -> Option<Self> {
        let members: Vec<&str> = value
            .strip_prefix(algorithm)?
            .strip_prefix(' ')?
            .split(',')
            .map(str::trim)
            .collect();
        let [first, second, third] = members[..] else {
            return None;
        };
        let headers = second.strip_prefix("SignedHeaders=")?;
        let lower = !headers.is_empty() && !headers.contains(|c: char| c.is_ascii_uppercase());
        Some(Self {
            credential: first.strip_prefix(credential)?.strip_prefix('=')?,
            signed_headers: lower.then(|| headers.split(';').collect())?,
            signature: parse_hex(third.strip_prefix("Signature=")?)?,
        })
    }

    /// The first of `required` that was not signed.
    pub fn unsigned<'r>(&self, required: &[&'r str]) -> Option<&'r str> {
        required
            .iter()
            .find(|name| !self.signed_headers.contains(name))
            .copied()
    }
}

/// The schemes compare text, so only lower-case digits are right.
fn parse_hex(text: &str) -> Option<Hash> {
    let digits: Vec<u8> = text
        .bytes()
        .map(|byte| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        })
        .collect::<Option<_>>()?;
    let bytes: Vec<u8> = digits
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |n, d| n << 4 | d))
        .collect();
    (text.len() == 64).then(|| bytes.try_into().ok())?
}

#[cfg(test)]
mod tests {
    use super::Authorization;

    const SIGNATURE: &str = "0ebb0794cb1f35574a66e3ed9e83d227396ab3fedac19a9d33152569230ee5f6";

    #[test]
    fn every_member_is_found() {
        let value = format!("X-HMAC Access=me, SignedHeaders=a;b, Signature={SIGNATURE}");
        let parsed = Authorization::parse(&value, "X-HMAC", "Access").expect("well formed");
        assert_eq!(parsed.credential, "me");
        assert_eq!(parsed.signed_headers, ["a", "b"]);
        assert_eq!(parsed.signature[..2], [0x0e, 0xbb]);
        assert_eq!(parsed.unsigned(&["a", "c"]), Some("c"));
    }

    #[test]
    fn anything_else_is_refused() {
        let upper = SIGNATURE.to_uppercase();
        for wrong in [
            String::new(),
            "X-HMAC".to_owned(),
            "X-HMAC ,,".to_owned(),
            format!("Y-HMAC Access=me, SignedHeaders=a;b, Signature={SIGNATURE}"),
            format!("X-HMAC Access=me, Signature={SIGNATURE}"),
            format!("X-HMAC Access=me, SignedHeaders=, Signature={SIGNATURE}"),
            format!("X-HMAC Access=me, SignedHeaders=A, Signature={SIGNATURE}"),
            format!("X-HMAC Access=me, SignedHeaders=a, Signature={SIGNATURE}00"),
            format!("X-HMAC Access=me, SignedHeaders=a, Signature={upper}"),
        ] {
            assert_eq!(
                Authorization::parse(&wrong, "X-HMAC", "Access"),
                None,
                "{wrong}"
            );
        }
    }
}
