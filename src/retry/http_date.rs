//! Times in headers.

use std::time::Duration;

use crate::http::Headers;
use crate::value::EpochSeconds;

/// When the server sent the answer, in seconds since 1970: its `Date`.
pub(super) fn date(headers: &Headers) -> Option<i64> {
    parse(headers.get("date")?)
}

/// How long the server asks to wait: `Retry-After`, in seconds or as a date.
pub(super) fn retry_after(headers: &Headers, now: i64) -> Option<Duration> {
    let text = headers.get("retry-after")?.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    // The server's own clock tells best how far away its date is.
    let from = date(headers).unwrap_or(now);
    let seconds = parse(text)?.saturating_sub(from);
    Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}

fn parse(text: &str) -> Option<i64> {
    let moment = httpdate::parse_http_date(text.trim()).ok()?;
    Some(EpochSeconds::from(moment).0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&str, &str)]) -> Headers {
        pairs.iter().copied().collect()
    }

    #[test]
    fn seconds_and_dates_are_understood() {
        let now = 1_735_689_600; // Wed, 01 Jan 2025 00:00:00 GMT
        let wait = |text: &str| retry_after(&headers(&[("retry-after", text)]), now);
        let seconds = Duration::from_secs;
        assert_eq!(wait("120"), Some(seconds(120)));
        assert_eq!(wait(" 0 "), Some(seconds(0)));
        assert_eq!(wait("Wed, 01 Jan 2025 00:00:30 GMT"), Some(seconds(30)));
        assert_eq!(wait("Tue, 31 Dec 2024 00:00:00 GMT"), Some(seconds(0)));
        for odd in ["", "-1", "soon", "1.5", "99999999999999999999999"] {
            assert_eq!(wait(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_date_is_measured_by_the_clock_that_made_it() {
        let both = headers(&[
            ("date", "Wed, 01 Jan 2025 00:00:00 GMT"),
            ("retry-after", "Wed, 01 Jan 2025 00:00:05 GMT"),
        ]);
        assert_eq!(retry_after(&both, 0), Some(Duration::from_secs(5)));
        assert_eq!(date(&both), Some(1_735_689_600));
        assert_eq!(date(&headers(&[])), None);
    }
}
