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
