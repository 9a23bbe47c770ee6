//! Times in the forms that signatures use.

use time::{Date, Month, OffsetDateTime, Time};

/// Seconds since 1970 of `20250101T000000Z`.
pub fn parse_basic(text: &str) -> Option<i64> {
    let digits = text.strip_suffix('Z')?.split_once('T')?;
    let (date, time) = (digits.0, digits.1);
    if date.len() != 8 || time.len() != 6 {
        return None;
    }
    let month = Month::try_from(number(date, 4, 6)?).ok()?;
    let date = Date::from_calendar_date(year(date)?, month, number(date, 6, 8)?).ok()?;
    let time = Time::from_hms(
        number(time, 0, 2)?,
        number(time, 2, 4)?,
        number(time, 4, 6)?,
    )
    .ok()?;
    Some(date.with_time(time).assume_utc().unix_timestamp())
}

/// The day in UTC, as `2025-01-01`.
pub fn date(unix_seconds: i64) -> Option<String> {
    let date = OffsetDateTime::from_unix_timestamp(unix_seconds)
        .ok()?
        .date();
    Some(format!(
        "{:04}-{:02}-{:02}",
        date.year(),
        u8::from(date.month()),
        date.day()
    ))
}

fn year(date: &str) -> Option<i32> {
    Some(i32::from(number(date, 0, 2)?) * 100 + i32::from(number(date, 2, 4)?))
}

fn number(text: &str, from: usize, to: usize) -> Option<u8> {
    let digits = text.get(from..to)?;
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::{date, parse_basic};

    #[test]
    fn the_form_is_exact() {
        assert_eq!(parse_basic("20250101T000000Z"), Some(1_735_689_600));
        for wrong in [
            "",
            "Z",
            "TZ",
            "20250101",
            "20250101T000000",
            "2025-01-01T00:00:00Z",
            "20251301T000000Z",
            "20250101T006000Z",
            "+0250101T000000Z",
            "٢٠250101T000000Z",
        ] {
            assert_eq!(parse_basic(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_are_those_of_utc_and_have_limits() {
        assert_eq!(date(1_735_689_599).as_deref(), Some("2024-12-31"));
        assert_eq!(date(i64::MAX), None);
    }
}
