//! SHA-256 and HMAC-SHA256.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// A hash of 32 bytes.
pub type Hash = [u8; 32];

/// The hash of `data` in hexadecimal.
pub fn sha256_hex(data: &[u8]) -> String {
    let hash: Hash = Sha256::digest(data).into();
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    hash.iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// The keyed hash of `message`.
pub fn hmac(key: &[u8], message: &[u8]) -> Hash {
    started(key, message).finalize().into_bytes().into()
}

/// Whether `expected` is the keyed hash of `message`, in a time that does not depend on it.
pub fn hmac_is(key: &[u8], message: &[u8], expected: &Hash) -> bool {
    started(key, message).verify_slice(expected).is_ok()
}

fn started(key: &[u8], message: &[u8]) -> Hmac<Sha256> {
    // HMAC hashes long keys and fills up short ones, so no length can be wrong.
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key may have any length");
    mac.update(message);
    mac
}
