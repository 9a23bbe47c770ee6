//! Points in time, in the ways that vendors write them.
//!
//! Each type keeps what travels on the wire, so that an odd value (`0000-00-00 00:00:00`) fails no
//! call; whoever needs a point in time converts it and handles the error.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::codec::{Decode, DecodeError, Encode, Encoder, Input};

/// Date and time as text of ISO 8601, such as `2024-11-12T08:00:00Z`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time; `None` if the text is no RFC 3339 date and time with its offset.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        OffsetDateTime::parse(&self.0, &Rfc3339)
            .ok()
            .map(SystemTime::from)
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl TryFrom<SystemTime> for Timestamp {
    type Error = OutOfRange;

    /// In UTC.
    fn try_from(time: SystemTime) -> Result<Self, OutOfRange> {
        let utc = OffsetDateTime::from_unix_timestamp_nanos(nanoseconds(time));
        let text = utc.ok().and_then(|utc| utc.format(&Rfc3339).ok());
        text.map(Self).ok_or(OutOfRange)
    }
}

/// A point in time outside of the years 0 to 9999, which has no such text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the year is not between 0 and 9999")
    }
}

impl std::error::Error for OutOfRange {}

/// A date as text of ISO 8601, such as `2024-11-12`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Date(String);

impl Date {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Date {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// Seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EpochSeconds(pub i64);

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EpochMilliseconds(pub i64);

impl EpochSeconds {
    /// The point in time; `None` if the system cannot express it.
    #[must_use]
    pub fn to_system_time(self) -> Option<SystemTime> {
        offset(Duration::from_secs(self.0.unsigned_abs()), self.0 < 0)
    }
}

impl EpochMilliseconds {
    /// The point in time; `None` if the system cannot express it.
    #[must_use]
    pub fn to_system_time(self) -> Option<SystemTime> {
        offset(Duration::from_millis(self.0.unsigned_abs()), self.0 < 0)
    }
}

fn offset(distance: Duration, before: bool) -> Option<SystemTime> {
    if before {
        UNIX_EPOCH.checked_sub(distance)
    } else {
        UNIX_EPOCH.checked_add(distance)
    }
}

impl From<SystemTime> for EpochSeconds {
    /// The last full second; the nearest possible one where 64 bits do not hold it.
    fn from(time: SystemTime) -> Self {
        let nanoseconds = nanoseconds(time).div_euclid(1_000_000_000);
        Self(nearest(nanoseconds))
    }
}

impl From<SystemTime> for EpochMilliseconds {
    /// The last full millisecond; the nearest possible one where 64 bits do not hold it.
    fn from(time: SystemTime) -> Self {
        Self(nearest(nanoseconds(time).div_euclid(1_000_000)))
    }
}

/// Nanoseconds since 1970, negative before.
fn nanoseconds(time: SystemTime) -> i128 {
    let signed = |distance: Duration| i128::try_from(distance.as_nanos()).unwrap_or(i128::MAX);
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => signed(after),
        Err(before) => -signed(before.duration()),
    }
}

fn nearest(number: i128) -> i64 {
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}

macro_rules! wire_value {
    ($name:ident, $wire:ty) => {
        impl Encode for $name {
            fn encode(&self, out: &mut Encoder) {
                self.0.encode(out);
            }
        }

        impl Decode for $name {
            fn blank() -> Self {
                Self(<$wire>::blank())
            }

            fn fill(&mut self, input: Input<'_>) -> Result<(), DecodeError> {
                self.0.fill(input)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        crate::__serde_through_codec!([] $name);
    };
}

wire_value!(Timestamp, String);
wire_value!(Date, String);
wire_value!(EpochSeconds, i64);
wire_value!(EpochMilliseconds, i64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_in_time_survive_the_conversion() {
        let time = UNIX_EPOCH + Duration::from_millis(1_702_974_655_123);
        assert_eq!(
            EpochMilliseconds::from(time),
            EpochMilliseconds(1_702_974_655_123)
        );
        assert_eq!(
            EpochMilliseconds(1_702_974_655_123).to_system_time(),
            Some(time)
        );
        assert_eq!(EpochSeconds::from(time), EpochSeconds(1_702_974_655));
        assert_eq!(
            Timestamp::try_from(time),
            Ok(Timestamp::from("2023-12-19T08:30:55.123Z"))
        );
        assert_eq!(
            Timestamp::from("2023-12-19T16:30:55.123+08:00").to_system_time(),
            Some(time)
        );
    }

    #[test]
    fn no_point_in_time_is_too_far_away() {
        let far = UNIX_EPOCH + Duration::from_secs(1 << 40);
        assert_eq!(EpochSeconds::from(far), EpochSeconds(1 << 40));
        assert_eq!(Timestamp::try_from(far), Err(OutOfRange));
        let before = UNIX_EPOCH - Duration::from_millis(1);
        assert_eq!(EpochSeconds::from(before), EpochSeconds(-1));
        assert_eq!(EpochMilliseconds::from(before), EpochMilliseconds(-1));
    }

    #[test]
    fn an_odd_text_is_kept_and_has_no_point_in_time() {
        let odd = Timestamp::from("0000-00-00 00:00:00");
        assert_eq!(
            (odd.as_str(), odd.to_system_time()),
            ("0000-00-00 00:00:00", None)
        );
    }
}
