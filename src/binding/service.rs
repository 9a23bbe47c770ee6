//! What a service consists of.

/// The operations of a service: a module for each, and a way to go through all of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __operations {
    ($service:ident; $($(#[$meta:meta])* $module:ident: $operation:ident,)*) => {
        $($(#[$meta])* mod $module; pub use $module::*;)*

        #[allow(deprecated)]
        impl $crate::service::Operations for $service {
            fn each<V: $crate::service::Visitor>(visitor: &mut V) {
                let _ = &visitor;
                $(visitor.visit::<$operation>();)*
            }
        }
    };
}
