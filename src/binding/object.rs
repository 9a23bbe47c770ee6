//! Structs: of requests, and of the objects inside of requests and responses.

/// A struct that callers build: the type, what it requires, constructor and setters.
#[doc(hidden)]
#[macro_export]
macro_rules! __struct {
    // Without required fields it has a default.
    (
        $(#[$meta:meta])*
        pub struct $name:ident
        []
        [$([$(#[$optional_meta:meta])*] $optional:ident: $type:ty = $wire:expr, [$($exact:ident)?])*]
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        #[must_use]
        pub struct $name {
            $(
                $(#[$optional_meta])*
                #[doc = ""]
                #[doc = concat!("On the wire: `", $wire, "`.")]
                pub $optional: ::core::option::Option<$type>,
            )*
        }

        #[allow(deprecated)]
        impl $name {
            /// With nothing set.
            #[inline]
            pub fn new() -> Self {
                Self { $($optional: None,)* }
            }

            $($crate::__setter! { [$($exact)?] [$(#[$optional_meta])*] $optional: $type = $wire })*
        }
    };
    (
        $(#[$meta:meta])*
        pub struct $name:ident
        [$required:ident { $([$(#[$required_meta:meta])*] $required_name:ident: $required_type:ty = $required_wire:expr,)* }]
        [$([$(#[$optional_meta:meta])*] $optional:ident: $type:ty = $wire:expr, [$($exact:ident)?])*]
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        #[must_use]
        pub struct $name {
            $(
                $(#[$required_meta])*
                #[doc = ""]
                #[doc = concat!("On the wire: `", $required_wire, "`.")]
                pub $required_name: $required_type,
            )*
            $(
                $(#[$optional_meta])*
                #[doc = ""]
                #[doc = concat!("On the wire: `", $wire, "`.")]
                pub $optional: ::core::option::Option<$type>,
            )*
        }

        $crate::__required! {
            pub struct $required for $name
            { $([$(#[$required_meta])*] $required_name: $required_type = $required_wire,)* }
        }

        #[allow(deprecated)]
        impl $name {
            /// With what is required, and nothing else set.
            #[inline]
            pub fn new(required: $required) -> Self {
                Self { $($required_name: required.$required_name,)* $($optional: None,)* }
            }

            $($crate::__setter! { [$($exact)?] [$(#[$optional_meta])*] $optional: $type = $wire })*
        }
    };
}

/// What an object cannot be made without. It is a struct, so that the compiler names all that is
/// missing.
#[doc(hidden)]
#[macro_export]
macro_rules! __required {
    (
        pub struct $required:ident for $name:ident
        { $([$(#[$meta:meta])*] $field:ident: $type:ty = $wire:expr,)* }
    ) => {
        #[doc = concat!("What a [`", stringify!($name), "`] cannot be made without.")]
        #[derive(Debug)]
        pub struct $required {
            $(
                $(#[$meta])*
                #[doc = ""]
                #[doc = concat!("On the wire: `", $wire, "`.")]
                pub $field: $type,
            )*
        }
    };
}

/// The setter of an optional field.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    ([] [$(#[$meta:meta])*] $field:ident: $type:ty = $wire:expr) => {
        $(#[$meta])*
        #[doc = ""]
        #[doc = concat!("Sets `", $wire, "`.")]
        #[inline]
        pub fn $field(mut self, $field: impl ::core::convert::Into<$type>) -> Self {
            self.$field = Some($field.into());
            self
        }
    };
    // A number takes no conversion: a literal would not know which type it is to have.
    ([exact] [$(#[$meta:meta])*] $field:ident: $type:ty = $wire:expr) => {
        $(#[$meta])*
        #[doc = ""]
        #[doc = concat!("Sets `", $wire, "`.")]
        #[inline]
        pub fn $field(mut self, $field: $type) -> Self {
            self.$field = Some($field);
            self
        }
    };
}

/// An object that is sent only.
#[doc(hidden)]
#[macro_export]
macro_rules! __sent {
    (
        $(#[$meta:meta])*
        pub struct $name:ident;
        $(required $required:ident {
            $($(#[$required_meta:meta])* $required_name:ident: $required_type:ty = $required_wire:literal,)*
        })?
        $(optional {
            $($(#[$optional_meta:meta])* $optional_name:ident: $optional_type:ty = $optional_wire:literal $($exact:ident)?,)*
        })?
    ) => {
        $crate::__struct! {
            $(#[$meta])*
            pub struct $name
            [$($required { $([$(#[$required_meta])*] $required_name: $required_type = $required_wire,)* })?]
            [$($([$(#[$optional_meta])*] $optional_name: $optional_type = $optional_wire, [$($exact)?])*)?]
        }

        $crate::__encode! {
            $name
            [$($($required_name = $required_wire,)*)? $($($optional_name = $optional_wire,)*)?]
        }
        $crate::__decode_of_sent! {
            $name [$($($required_wire)*)?]
            [$($($required_name = $required_wire,)*)? $($($optional_name = $optional_wire,)*)?]
            { $($($required_name: $crate::codec::Decode::blank(),)*)? $($($optional_name: None,)*)? }
        }
    };
}

/// An object that is received only. Any member may be missing from what a service answers.
#[doc(hidden)]
#[macro_export]
macro_rules! __received {
    (
        $(#[$meta:meta])*
        pub struct $name:ident;
        $($(#[$field_meta:meta])* $field:ident: $type:ty = $wire:literal,)*
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[$field_meta])*
                #[doc = ""]
                #[doc = concat!("On the wire: `", $wire, "`.")]
                pub $field: ::core::option::Option<$type>,
            )*
        }

        $crate::__decode! { $name [] [$($field = $wire,)*] { $($field: None,)* } }
        $crate::__encode_of_received! { $name [$($field = $wire,)*] }
    };
}

/// An object that is sent and received: what is required to send it may be missing from an answer.
#[doc(hidden)]
#[macro_export]
macro_rules! __exchanged {
    (
        $(#[$meta:meta])*
        pub struct $name:ident;
        $(required $required:ident {
            $($(#[$required_meta:meta])* $required_name:ident: $required_type:ty = $required_wire:literal,)*
        })?
        $(optional {
            $($(#[$optional_meta:meta])* $optional_name:ident: $optional_type:ty = $optional_wire:literal $($exact:ident)?,)*
        })?
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        #[must_use]
        pub struct $name {
            $($(
                $(#[$required_meta])*
                #[doc = ""]
                #[doc = concat!("On the wire: `", $required_wire, "`. Required where it is sent.")]
                pub $required_name: ::core::option::Option<$required_type>,
            )*)?
            $($(
                $(#[$optional_meta])*
                #[doc = ""]
                #[doc = concat!("On the wire: `", $optional_wire, "`.")]
                pub $optional_name: ::core::option::Option<$optional_type>,
            )*)?
        }

        $($crate::__required! {
            pub struct $required for $name
            { $([$(#[$required_meta])*] $required_name: $required_type = $required_wire,)* }
        })?

        #[allow(deprecated)]
        impl $name {
            $crate::__new_exchanged! {
                [$($required { $($required_name)* })?] [$($($optional_name)*)?]
            }

            $($($crate::__setter! {
                [$($exact)?] [$(#[$optional_meta])*] $optional_name: $optional_type = $optional_wire
            })*)?
        }

        $crate::__encode! {
            $name
            [$($($required_name = $required_wire,)*)? $($($optional_name = $optional_wire,)*)?]
        }
        $crate::__decode! {
            $name []
            [$($($required_name = $required_wire,)*)? $($($optional_name = $optional_wire,)*)?]
            { $($($required_name: None,)*)? $($($optional_name: None,)*)? }
        }
    };
}

/// The constructor of an object that is sent and received.
#[doc(hidden)]
#[macro_export]
macro_rules! __new_exchanged {
    ([] [$($optional:ident)*]) => {
        /// With nothing set.
        #[inline]
        pub fn new() -> Self {
            Self { $($optional: None,)* }
        }
    };
    ([$required:ident { $($name:ident)* }] [$($optional:ident)*]) => {
        /// With what is required, and nothing else set.
        #[inline]
        pub fn new(required: $required) -> Self {
            Self { $($name: Some(required.$name),)* $($optional: None,)* }
        }
    };
}

/// How an object is sent.
#[doc(hidden)]
#[macro_export]
macro_rules! __encode {
    ($name:ident [$($field:ident = $wire:literal,)*]) => {
        #[allow(deprecated)]
        impl $crate::codec::Encode for $name {
            #[inline]
            fn encode(&self, out: &mut $crate::codec::Encoder) {
                out.object(&[$($wire),*], &[$(&self.$field),*]);
            }
        }
    };
}

/// How an object is received.
#[doc(hidden)]
#[macro_export]
macro_rules! __decode {
    ($name:ident [$($required:literal)*] [$($field:ident = $wire:literal,)*] { $($blank:tt)* }) => {
        #[allow(deprecated)]
        impl $crate::codec::Decode for $name {
            #[inline]
            fn blank() -> Self {
                Self { $($blank)* }
            }

            #[inline]
            fn fill(&mut self, input: $crate::codec::Input<'_>) -> $crate::codec::Result<()> {
                const REQUIRED: &[&str] = &[$($required),*];
                $crate::codec::fill_object(
                    input,
                    &[$($wire),*],
                    REQUIRED.len(),
                    &mut [$(&mut self.$field),*],
                )
            }
        }

        $crate::__serde_through_codec!([] $name);
    };
}

/// With the feature `serde`, what is only sent can be read too.
#[doc(hidden)]
#[cfg(feature = "serde")]
#[macro_export]
macro_rules! __decode_of_sent {
    ($($table:tt)*) => { $crate::__decode! { $($table)* } };
}

/// With the feature `serde`, what is only received can be written too.
#[doc(hidden)]
#[cfg(feature = "serde")]
#[macro_export]
macro_rules! __encode_of_received {
    ($($table:tt)*) => { $crate::__encode! { $($table)* } };
}

/// Without the feature `serde`, what is only sent is not read.
#[doc(hidden)]
#[cfg(not(feature = "serde"))]
#[macro_export]
macro_rules! __decode_of_sent {
    ($($table:tt)*) => {};
}

/// Without the feature `serde`, what is only received is not written.
#[doc(hidden)]
#[cfg(not(feature = "serde"))]
#[macro_export]
macro_rules! __encode_of_received {
    ($($table:tt)*) => {};
}
