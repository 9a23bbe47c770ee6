//! Values that must not be shown.

use std::fmt;

use zeroize::Zeroize;

use crate::codec::{Decode, DecodeError, Encode, Encoder, Input};

/// A password, token or key. `Debug` does not show it, and its memory is cleared when it is dropped.
///
/// With the feature `serde` it is serialized as it is: whoever writes such a type to a file or log
/// decides to do so.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Sensitive<T: Zeroize>(T);

impl<T: Zeroize> Sensitive<T> {
    /// Wraps a value.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Sensitive<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Zeroize> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

impl<T: Zeroize> Drop for Sensitive<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Encode + Zeroize> Encode for Sensitive<T> {
    fn encode(&self, out: &mut Encoder) {
        self.0.encode(out);
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }

    fn as_bytes(&self) -> Option<&[u8]> {
        self.0.as_bytes()
    }
}

impl<T: Decode + Zeroize> Decode for Sensitive<T> {
    fn blank() -> Self {
        Self(T::blank())
    }

    fn fill(&mut self, input: Input<'_>) -> Result<(), DecodeError> {
        self.0.fill(input)
    }
}

crate::__serde_through_codec!([T: Encode + Decode + Zeroize] Sensitive<T>);

#[cfg(test)]
mod tests {
    use super::Sensitive;

    #[test]
    fn debug_shows_nothing_of_the_value() {
        let password = Sensitive::from("not-a-real-password");
        assert_eq!(
            format!("{password:?} {:?}", Some(&password)),
            "[hidden] Some([hidden])"
        );
        assert_eq!(password.expose(), "not-a-real-password");
    }
}
