//! Enums that an unknown value does not break.

/// An enum of known values that also holds any other.
///
/// Generated enums implement it; their variant `Unknown` keeps a value that the page does not
/// document, so that it survives being received and sent back.
pub trait OpenEnum: Sized {
    /// The type of the values on the wire: `String`, `i32` or `i64`.
    type Wire;

    /// The variant of a value.
    fn from_wire(wire: Self::Wire) -> Self;

    /// The value of the variant.
    fn to_wire(&self) -> Self::Wire;
}

/// Implements [`OpenEnum`] from a table of values and variants, and what follows from it.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident: String { $($wire:literal => $variant:ident),* $(,)? }) => {
        impl $crate::value::OpenEnum for $name {
            type Wire = String;
            fn from_wire(wire: String) -> Self {
                match wire.as_str() {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(wire),
                }
            }
            fn to_wire(&self) -> String {
                match self {
                    $(Self::$variant => $wire.to_owned(),)*
                    Self::Unknown(wire) => wire.clone(),
                }
            }
        }
        impl ::core::convert::From<&str> for $name {
            fn from(wire: &str) -> Self {
                $crate::value::OpenEnum::from_wire(wire.to_owned())
            }
        }
        $crate::__open_enum!(@follows $name, String);
    };
    ($name:ident: $type:ty { $($wire:literal => $variant:ident),* $(,)? }) => {
        impl $crate::value::OpenEnum for $name {
            type Wire = $type;
            fn from_wire(wire: $type) -> Self {
                match wire {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(wire),
                }
            }
            fn to_wire(&self) -> $type {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(wire) => *wire,
                }
            }
        }
        $crate::__open_enum!(@follows $name, $type);
    };
    (@follows $name:ident, $wire:ty) => {
        impl $crate::codec::Encode for $name {
            fn encode(&self, out: &mut $crate::codec::Encoder) {
                $crate::codec::Encode::encode(&$crate::value::OpenEnum::to_wire(self), out);
            }
        }
        impl $crate::codec::Decode for $name {
            fn decode(
                json: $crate::codec::Json<'_>,
            ) -> ::core::result::Result<Self, $crate::codec::DecodeError> {
                <$wire as $crate::codec::Decode>::decode(json).map($crate::value::OpenEnum::from_wire)
            }
            fn decode_text(text: &str) -> ::core::result::Result<Self, $crate::codec::DecodeError> {
                <$wire as $crate::codec::Decode>::decode_text(text).map($crate::value::OpenEnum::from_wire)
            }
        }
        impl ::core::convert::From<$wire> for $name {
            fn from(wire: $wire) -> Self {
                $crate::value::OpenEnum::from_wire(wire)
            }
        }
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&$crate::value::OpenEnum::to_wire(self), f)
            }
        }
        $crate::__serde_through_codec!([] $name);
    };
}
