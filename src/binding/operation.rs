//! Requests and responses.

/// The request of an operation, and how the operation travels.
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    (
        $(#[$meta:meta])*
        pub struct $name:ident for $service:ident => $response:ident, $error:ident = $description:expr;
        $(required $required:ident {
            $($(#[$required_meta:meta])* $required_name:ident: $required_type:ty = $required_place:ident $required_wire:literal,)*
        })?
        $(optional {
            $($(#[$optional_meta:meta])* $optional_name:ident: $optional_type:ty = $optional_place:ident $optional_wire:literal $($exact:ident)?,)*
        })?
    ) => {
        $crate::__struct! {
            $(#[$meta])*
            #[doc = ""]
            #[doc = concat!("Errors: [`", stringify!($error), "`].")]
            pub struct $name
            [$($required { $([$(#[$required_meta])*] $required_name: $required_type = concat!(stringify!($required_place), ".", $required_wire),)* })?]
            [$($([$(#[$optional_meta])*] $optional_name: $optional_type = concat!(stringify!($optional_place), ".", $optional_wire), [$($exact)?])*)?]
        }

        #[allow(deprecated)]
        const _: () = {
            const FIELDS: $crate::codec::Fields = &[
                $($(($crate::binding::place::$required_place, $required_wire),)*)?
                $($(($crate::binding::place::$optional_place, $optional_wire),)*)?
            ];

            impl $crate::Operation for $name {
                type Service = $service;
                type Response = $response;
                type Error = $error;
                const DESCRIPTION: &'static $crate::operation::Description = &{
                    #[allow(unused_imports)]
                    use $crate::binding::description::*;
                    $description
                };

                #[inline]
                fn encode(&self, request: &mut $crate::codec::RequestWriter) {
                    request.fields(FIELDS, &[$($(&self.$required_name,)*)? $($(&self.$optional_name,)*)?]);
                }
            }

            $crate::__flat! {
                $name, FIELDS, [$($($required_name)*)?].
                [$($($required_name)*)? $($($optional_name)*)?]
                { $($($required_name: $crate::codec::Decode::blank(),)*)? $($($optional_name: None,)*)? }
            }
        };
    };
}

/// What an operation answers.
#[doc(hidden)]
#[macro_export]
macro_rules! __response {
    (
        $(#[$meta:meta])*
        pub struct $name:ident of $operation:ident;
        $($(#[$field_meta:meta])* $field:ident: $type:ty = $place:ident $wire:literal,)*
    ) => {
        #[doc = concat!("What [`", stringify!($operation), "`] answers.")]
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[$field_meta])*
                #[doc = ""]
                #[doc = concat!("On the wire: `", stringify!($place), ".", $wire, "`.")]
                pub $field: ::core::option::Option<$type>,
            )*
        }

        #[allow(deprecated)]
        const _: () = {
            const FIELDS: $crate::codec::Fields = &[$(($crate::binding::place::$place, $wire),)*];

            impl $crate::codec::Receive for $name {
                #[inline]
                fn receive(
                    &mut self,
                    response: &mut $crate::codec::ResponseReader<'_>,
                ) -> $crate::codec::Result<()> {
                    response.fill(FIELDS, &mut [$(&mut self.$field,)*])
                }
            }

            $crate::__flat! { $name, FIELDS, []. [$($field)*] { $($field: None,)* } }
        };
    };
}

/// With the feature `serde`: a request or response as one JSON object, wherever its parts travel.
#[doc(hidden)]
#[cfg(feature = "serde")]
#[macro_export]
macro_rules! __flat {
    ($name:ident, $fields:ident, [$($required:ident)*]. [$($field:ident)*] { $($blank:tt)* }) => {
        impl $crate::codec::Encode for $name {
            #[inline]
            fn encode(&self, out: &mut $crate::codec::Encoder) {
                $crate::codec::flat::encode(out, $fields, &[$(&self.$field,)*]);
            }
        }

        impl $crate::codec::Decode for $name {
            #[inline]
            fn blank() -> Self {
                Self { $($blank)* }
            }

            #[inline]
            fn fill(&mut self, input: $crate::codec::Input<'_>) -> $crate::codec::Result<()> {
                const REQUIRED: &[&str] = &[$(stringify!($required)),*];
                $crate::codec::flat::fill(input, $fields, REQUIRED.len(), &mut [$(&mut self.$field,)*])
            }
        }

        $crate::__serde_through_codec!([] $name);
    };
}

/// Without the feature `serde` there is nothing to implement.
#[doc(hidden)]
#[cfg(not(feature = "serde"))]
#[macro_export]
macro_rules! __flat {
    ($($ignored:tt)*) => {};
}
