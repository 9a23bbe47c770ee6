//! Types of values that JSON has no own type for.

mod decimal;
mod form_file;
mod nullable;
mod open_enum;
mod sensitive;
mod time;

pub use decimal::{Binary, Decimal};
pub use form_file::FormFile;
pub use nullable::Nullable;
pub use open_enum::OpenEnum;
pub use sensitive::Sensitive;
pub use time::{Date, EpochMilliseconds, EpochSeconds, OutOfRange, Timestamp};

/// Any JSON.
pub type Json = serde_json::Value;

/// Serde implementations that go through the codec, so that both speak the same JSON.
#[doc(hidden)]
#[cfg(feature = "serde")]
#[macro_export]
macro_rules! __serde_through_codec {
    ([$($generics:tt)*] $type:ty) => {
        impl<$($generics)*> $crate::__private::serde::Serialize for $type {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                let value = $crate::__private::to_value(self);
                $crate::__private::serde::Serialize::serialize(&value, serializer)
            }
        }
        impl<'de, $($generics)*> $crate::__private::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let json = $crate::__private::serde::Deserialize::deserialize(deserializer)?;
                $crate::codec::Decode::decode($crate::codec::Input::Json(json)).map_err($crate::__private::serde::de::Error::custom)
            }
        }
    };
}

/// Without the feature `serde` there is nothing to implement.
#[doc(hidden)]
#[cfg(not(feature = "serde"))]
#[macro_export]
macro_rules! __serde_through_codec {
    ($($ignored:tt)*) => {};
}
