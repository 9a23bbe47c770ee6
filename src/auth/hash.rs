//! SHA-256 and HMAC-SHA256, written as hexadecimal the way the signatures want them.

use std::fmt;

use ring::{digest, hmac};
use zeroize::Zeroizing;

/// The length in bytes of a SHA-256 hash, and so of an HMAC-SHA256.
const LENGTH: usize = 32;

/// The length of such a hash in hexadecimal.
pub(super) const HEX_LENGTH: usize = 2 * LENGTH;

/// A keyed hash. It is erased when dropped, because it may be the key of the next one.
pub(super) type Mac = Zeroizing<[u8; LENGTH]>;

/// What signing a request computed. The request already carries all of it that is to be sent; the
/// two texts are for finding out where a server that refuses the signature sees another request.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signature {
    /// The request in the normal form that client and server both hash.
    pub canonical_request: String,
    /// Algorithm, time, scope and the hash of the canonical request: what the key signs.
    pub string_to_sign: String,
    /// The value of the `Authorization` header.
    pub authorization: String,
}

/// Shows the string to sign only: the other two may contain tokens.
impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature")
            .field("string_to_sign", &self.string_to_sign)
            .finish_non_exhaustive()
    }
}

/// Appends the hash of `data` in hexadecimal.
pub(super) fn push_sha256(out: &mut String, data: &[u8]) {
    push_hex(out, digest::digest(&digest::SHA256, data).as_ref());
}

/// The keyed hash of `message`.
pub(super) fn hmac_sha256(key: &[u8], message: &[u8]) -> Mac {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), message);
    let mut mac = Mac::new([0; LENGTH]);
    mac.copy_from_slice(tag.as_ref());
    mac
}

/// Appends `bytes` in lower-case hexadecimal.
pub(super) fn push_hex(out: &mut String, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    out.extend(bytes.iter().flat_map(|byte| {
        [byte >> 4, byte & 0x0f].map(|digit| char::from(DIGITS[usize::from(digit)]))
    }));
}
