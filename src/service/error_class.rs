//! Kinds of trouble.

use std::fmt;

/// What kind of trouble an error is, which decides what can be done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// Refused before it was carried out, because of too many requests.
    Throttled,
    /// The service or a gateway is unavailable for the moment; the request may have been carried
    /// out or not.
    Transient,
    /// The credentials were not accepted; refused before it was carried out.
    Auth,
    /// The time of the signature is too far from the server's; refused before it was carried out.
    ClockSkew,
    /// What the request is about is not there.
    NotFound,
    /// The state of the resource does not allow it now: it is in use, has the wrong status, or
    /// exists already.
    Conflict,
    /// The request is wrong, and would be wrong again.
    Invalid,
    /// There is no permission or no quota for it, or it is not offered.
    Denied,
    /// The service failed; the request may have been carried out or not.
    Internal,
    /// Nothing is known of it.
    Unknown,
}

impl ErrorClass {
    /// Its name in `snake_case`, as specifications write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Throttled => "throttled",
            Self::Transient => "transient",
            Self::Auth => "auth",
            Self::ClockSkew => "clock_skew",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::Invalid => "invalid",
            Self::Denied => "denied",
            Self::Internal => "internal",
            Self::Unknown => "unknown",
        }
    }

    /// What an HTTP status says where no code does.
    pub(super) const fn of_status(status: u16) -> Self {
        match status {
            429 => Self::Throttled,
            401 => Self::Auth,
            403 => Self::Denied,
            404 | 410 => Self::NotFound,
            409 | 412 | 423 => Self::Conflict,
            408 | 502..=504 => Self::Transient,
            500..=599 => Self::Internal,
            400..=499 => Self::Invalid,
            _ => Self::Unknown,
        }
    }

    /// Whether a request that is refused with an error of this class may have been carried out all
    /// the same.
    #[must_use]
    pub const fn may_have_been_carried_out(self) -> bool {
        matches!(self, Self::Transient | Self::Internal | Self::Unknown)
    }
}

impl fmt::Display for ErrorClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
