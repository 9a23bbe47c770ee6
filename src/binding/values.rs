//! Enums that an unknown value does not break.

/// An enum of the values that a page documents, which keeps any other.
#[doc(hidden)]
#[macro_export]
macro_rules! __values {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: String;
        $($(#[$value_meta:meta])* $variant:ident = $wire:literal,)*
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$value_meta])*
                #[doc = ""]
                #[doc = concat!("On the wire: `", $wire, "`.")]
                $variant,
            )*
            /// A value that the page does not document.
            Unknown(String),
        }

        #[allow(deprecated)]
        impl $crate::value::OpenEnum for $name {
            type Wire = String;

            #[inline]
            fn from_wire(wire: String) -> Self {
                const NAMES: &[&str] = &[$($wire),*];
                const VALUES: &[$name] = &[$($name::$variant),*];
                let known = $crate::binding::position(NAMES, &wire).and_then(|index| VALUES.get(index));
                known.cloned().unwrap_or(Self::Unknown(wire))
            }

            #[inline]
            fn to_wire(&self) -> String {
                let wire = match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(wire) => wire,
                };
                wire.to_owned()
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(wire: &str) -> Self {
                $crate::value::OpenEnum::from_wire(wire.to_owned())
            }
        }

        $crate::__value_codec! { $name, String, Self::Unknown(String::new()) }
    };
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $type:ty;
        $($(#[$value_meta:meta])* $variant:ident = $wire:literal,)*
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$value_meta])*
                #[doc = ""]
                #[doc = concat!("On the wire: `", $wire, "`.")]
                $variant,
            )*
            /// A value that the page does not document.
            Unknown($type),
        }

        #[allow(deprecated)]
        impl $crate::value::OpenEnum for $name {
            type Wire = $type;

            #[inline]
            fn from_wire(wire: $type) -> Self {
                match wire {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(wire),
                }
            }

            #[inline]
            fn to_wire(&self) -> $type {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(wire) => *wire,
                }
            }
        }

        $crate::__value_codec! { $name, $type, Self::Unknown(0) }
    };
}

/// What follows from an enum's values.
#[doc(hidden)]
#[macro_export]
macro_rules! __value_codec {
    ($name:ident, $wire:ty, $blank:expr) => {
        impl $crate::codec::Encode for $name {
            #[inline]
            fn encode(&self, out: &mut $crate::codec::Encoder) {
                $crate::codec::Encode::encode(&$crate::value::OpenEnum::to_wire(self), out);
            }
        }

        impl $crate::codec::Decode for $name {
            #[inline]
            fn blank() -> Self {
                $blank
            }

            #[inline]
            fn fill(&mut self, input: $crate::codec::Input<'_>) -> $crate::codec::Result<()> {
                let wire = <$wire as $crate::codec::Decode>::decode(input)?;
                *self = $crate::value::OpenEnum::from_wire(wire);
                Ok(())
            }
        }

        impl ::core::convert::From<$wire> for $name {
            #[inline]
            fn from(wire: $wire) -> Self {
                $crate::value::OpenEnum::from_wire(wire)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&$crate::value::OpenEnum::to_wire(self), f)
            }
        }

        $crate::__serde_through_codec!([] $name);
    };
}
