//! Error enums: one per operation, and one each for the codes that a service or a vendor shares.

/// The errors of an operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __errors {
    (
        $(#[$meta:meta])*
        pub enum $name:ident of $operation:ident;
        $(shared $($shared:ident($codes:ident)),+;)?
        $(codes { $($(#[$code_meta:meta])* $kind:ident = $code:literal,)* })?
        $(statuses { $($(#[$status_meta:meta])* $status_kind:ident = $status:literal,)* })?
    ) => {
        #[doc = concat!("The errors of [`", stringify!($operation), "`].")]
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $($(
                $(#[$code_meta])*
                #[doc = ""]
                #[doc = concat!("Code: `", $code, "`.")]
                $kind,
            )*)?
            $($(
                $(#[$status_meta])*
                #[doc = ""]
                #[doc = concat!("Status ", $status, ", with no code that is documented.")]
                $status_kind,
            )*)?
            $($(
                /// A code that other operations may answer too.
                $shared($codes),
            )+)?
            /// Neither code nor status is documented; the error itself has both.
            Unknown,
        }

        impl $crate::operation::ErrorKind for $name {
            const UNKNOWN: Self = Self::Unknown;

            #[inline]
            fn from_code(code: &str) -> ::core::option::Option<Self> {
                const CODES: &[&str] = &[$($($code),*)?];
                const KINDS: &[$name] = &[$($($name::$kind),*)?];
                if let Some(index) = $crate::binding::position(CODES, code) {
                    return KINDS.get(index).copied();
                }
                $($(if let Some(code) = $codes::from_code(code) {
                    return Some(Self::$shared(code));
                })+)?
                None
            }

            $(fn from_status(status: u16) -> ::core::option::Option<Self> {
                match status {
                    $($status => Some(Self::$status_kind),)*
                    _ => None,
                }
            })?
        }
    };
}

/// Codes that several operations share.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_codes {
    (
        $(#[$meta:meta])*
        pub enum $name:ident;
        $($(#[$code_meta:meta])* $kind:ident = $code:literal,)*
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$code_meta])*
                #[doc = ""]
                #[doc = concat!("Code: `", $code, "`.")]
                $kind,
            )*
        }

        impl $name {
            /// The variant of a code; `None` if it is not among them.
            #[must_use]
            #[inline]
            pub fn from_code(code: &str) -> ::core::option::Option<Self> {
                const CODES: &[&str] = &[$($code),*];
                const KINDS: &[$name] = &[$($name::$kind),*];
                $crate::binding::position(CODES, code).and_then(|index| KINDS.get(index).copied())
            }
        }
    };
}
