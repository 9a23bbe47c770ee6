//! Times in the forms that signatures, headers and answers use.

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

/// A time in UTC, as `2025-01-01T00:00:00Z`.
pub fn iso(unix_seconds: i64) -> Option<String> {
    let (hour, minute, second) = clock(unix_seconds)?;
    let date = date(unix_seconds)?;
    Some(format!("{date}T{hour:02}:{minute:02}:{second:02}Z"))
}

/// A time in UTC, as `2025-01-01T00:00:00.000000Z`.
pub fn iso_micros(unix_seconds: i64) -> Option<String> {
    iso(unix_seconds).map(|text| text.replace('Z', ".000000Z"))
}

/// A time as the header `Date` has it: `Wed, 01 Jan 2025 00:00:00 GMT`.
pub fn http_date(unix_seconds: i64) -> Option<String> {
    let date = OffsetDateTime::from_unix_timestamp(unix_seconds)
        .ok()?
        .date();
    let (hour, minute, second) = clock(unix_seconds)?;
    let (weekday, month) = (date.weekday().to_string(), date.month().to_string());
    Some(format!(
        "{}, {:02} {} {:04} {hour:02}:{minute:02}:{second:02} GMT",
        weekday.get(..3)?,
        date.day(),
        month.get(..3)?,
        date.year(),
    ))
}

fn clock(unix_seconds: i64) -> Option<(u8, u8, u8)> {
    let time = OffsetDateTime::from_unix_timestamp(unix_seconds).ok()?;
    Some(time.to_hms())
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
    use super::{date, http_date, iso, iso_micros, parse_basic};

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

    #[test]
    fn times_are_written_in_three_forms() {
        let time = 1_735_689_599;
        assert_eq!(iso(time).as_deref(), Some("2024-12-31T23:59:59Z"));
        assert_eq!(
            iso_micros(time).as_deref(),
            Some("2024-12-31T23:59:59.000000Z")
        );
        assert_eq!(
            http_date(time + 1).as_deref(),
            Some("Wed, 01 Jan 2025 00:00:00 GMT")
        );
        assert_eq!(http_date(i64::MAX), None);
    }
}
