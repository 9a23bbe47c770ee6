//! Failures by name, for those who ask for them over HTTP.

use super::{Failure, is_error};

/// The longest answer that can be asked for by name, so that a slip fills no memory.
const LARGEST: usize = 1 << 30;
/// What stands before the name of a failure that comes after the execution.
const AFTER: &str = "after-execution:";
/// Where a redirection leads that was asked for without a location.
const ELSEWHERE: &str = "https://elsewhere.example/";
/// How long an oversized answer is that was asked for without a size.
const LARGE: usize = 16 << 20;

impl Failure {
    /// What somebody means who writes `503`, `refuse`, `unavailable:2` or `InternalError`. What is
    /// neither a status nor a name is an error code.
    pub(crate) fn parse(text: &str) -> Self {
        if let Some(rest) = text.strip_prefix(AFTER) {
            return Self::parse(rest).after_execution();
        }
        match text.parse::<u16>() {
            Ok(status) if text.len() == 3 && is_error(status) => Self::status(status),
            _ => named(text).unwrap_or_else(|| Self::code(text)),
        }
    }
}

fn named(text: &str) -> Option<Failure> {
    let Some((name, argument)) = text.split_once(':') else {
        return plain(text);
    };
    Some(match name {
        "gateway-page" => Failure::gateway_page(argument.parse().ok().filter(|s| is_error(*s))?),
        "too-many-requests" => Failure::too_many_requests(Some(argument.parse().ok()?)),
        "unavailable" => Failure::unavailable(Some(argument.parse().ok()?)),
        "redirect" => Failure::redirect(argument),
        "oversized" => Failure::oversized(argument.parse().ok().filter(|n| *n <= LARGEST)?),
        _ => return None,
    })
}

fn plain(name: &str) -> Option<Failure> {
    Some(match name {
        "refuse" => Failure::refuse(),
        "disconnect" => Failure::disconnect(),
        "close-before-answer" => Failure::close_before_answer(),
        "close-within-body" => Failure::close_within_body(),
        "close-after-body" => Failure::close_after_body(),
        "stall-headers" => Failure::stall_headers(),
        "stall-body" => Failure::stall_body(),
        "truncated-json" => Failure::truncated_json(),
        "wrong-content-type" => Failure::wrong_content_type(),
        "oversized" => Failure::oversized(LARGE),
        "bad-gateway" => Failure::bad_gateway(),
        "too-many-requests" => Failure::too_many_requests(None),
        "unavailable" => Failure::unavailable(None),
        "throttled" => Failure::throttled(),
        "redirect" => Failure::redirect(ELSEWHERE),
        "clock-skewed" => Failure::clock_skewed(),
        "expired-token" => Failure::expired_token(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::Failure;

    #[test]
    fn a_status_is_three_digits_of_an_error() {
        assert_eq!(Failure::parse("503"), Failure::status(503));
        for code in ["200", "0503", "+503", "111400004", "InternalError", ""] {
            assert_eq!(Failure::parse(code), Failure::code(code));
        }
    }

    #[test]
    fn names_may_have_an_argument() {
        for (text, failure) in [
            ("refuse", Failure::refuse()),
            ("unavailable", Failure::unavailable(None)),
            ("unavailable:7", Failure::unavailable(Some(7))),
            ("too-many-requests:0", Failure::too_many_requests(Some(0))),
            ("oversized:99", Failure::oversized(99)),
            ("gateway-page:504", Failure::gateway_page(504)),
            ("redirect:/a:b", Failure::redirect("/a:b")),
            (
                "after-execution:500",
                Failure::status(500).after_execution(),
            ),
            (
                "after-execution:bad-gateway",
                Failure::bad_gateway().after_execution(),
            ),
        ] {
            assert_eq!(Failure::parse(text), failure);
        }
        for code in [
            "unavailable:soon",
            "oversized:-1",
            "gateway-page:200",
            "oversized:9999999999",
            "a:b",
        ] {
            assert_eq!(Failure::parse(code), Failure::code(code));
        }
    }
}
