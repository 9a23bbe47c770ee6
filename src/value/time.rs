//! Points in time, in the ways that vendors write them.
//!
//! Each type keeps what travels on the wire, so that an odd value (`0000-00-00 00:00:00`) fails no
//! call; whoever needs a point in time converts it and handles the error.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::codec::{Decode, DecodeError, Encode, Encoder};

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

impl From<SystemTime> for Timestamp {
    /// In UTC. A time outside of the years 0 to 9999 has no such text and becomes empty.
    fn from(time: SystemTime) -> Self {
        Self(
            OffsetDateTime::from(time)
                .format(&Rfc3339)
                .unwrap_or_default(),
        )
    }
}

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
    /// The last full second.
    fn from(time: SystemTime) -> Self {
        Self(OffsetDateTime::from(time).unix_timestamp())
    }
}

impl From<SystemTime> for EpochMilliseconds {
    /// The last full millisecond.
    fn from(time: SystemTime) -> Self {
        let milliseconds = OffsetDateTime::from(time)
            .unix_timestamp_nanos()
            .div_euclid(1_000_000);
        Self(i64::try_from(milliseconds).unwrap_or(i64::MAX))
    }
}

macro_rules! wire_value {
    ($name:ident, $wire:ty) => {
        impl Encode for $name {
            fn encode(&self, out: &mut Encoder) {
                self.0.encode(out);
            }
        }

        impl Decode for $name {
            fn decode(value: Value) -> Result<Self, DecodeError> {
                <$wire>::decode(value).map(Self)
            }

            fn decode_text(text: &str) -> Result<Self, DecodeError> {
                <$wire>::decode_text(text).map(Self)
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
        assert_eq!(Timestamp::from(time).as_str(), "2023-12-19T08:30:55.123Z");
        assert_eq!(
            Timestamp::from("2023-12-19T16:30:55.123+08:00").to_system_time(),
            Some(time)
        );
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
