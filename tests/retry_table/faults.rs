//! What can go wrong with a request: the rows of the table.

use cloudbind_simulator::Failure;

/// One row.
pub struct Fault {
    /// As the document calls it.
    pub name: &'static str,
    pub kind: Kind,
}

/// How a fault comes about.
pub enum Kind {
    /// The simulator fails like this.
    Fails(fn(Vendor) -> Failure),
    /// The simulator begins to answer, and the client does not wait for the rest.
    Stalls(fn() -> Failure),
    /// There is no server.
    NothingListens,
    /// The client's clock is an hour slow; if the fault stays, the right time is refused as well.
    ClockIsSlow,
    /// A token has expired, and the client knows where to get another.
    ExpiredRenewably,
}

/// How long a fault lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Situation {
    /// It meets one attempt.
    Once,
    /// It meets every attempt.
    ForEver,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vendor {
    Tencent,
    Huawei,
}

impl Vendor {
    fn code(self, tencent: &str, huawei: &str) -> Failure {
        Failure::code(match self {
            Self::Tencent => tencent,
            Self::Huawei => huawei,
        })
    }
}

const fn fails(name: &'static str, failure: fn(Vendor) -> Failure) -> Fault {
    Fault {
        name,
        kind: Kind::Fails(failure),
    }
}

const fn stalls(name: &'static str, failure: fn() -> Failure) -> Fault {
    Fault {
        name,
        kind: Kind::Stalls(failure),
    }
}

pub const FAULTS: &[Fault] = &[
    Fault {
        name: "nothing listens",
        kind: Kind::NothingListens,
    },
    fails("connection closed before it is carried out", |_| {
        Failure::refuse()
    }),
    fails("connection closed before the answer", |_| {
        Failure::close_before_answer()
    }),
    fails("connection closed within the body", |_| {
        Failure::close_within_body()
    }),
    fails("connection closed after the body", |_| {
        Failure::close_after_body()
    }),
    stalls("no answer in time", Failure::stall_headers),
    stalls("half an answer in time", Failure::stall_body),
    fails("JSON that is cut off", |_| Failure::truncated_json()),
    fails("wrong content type", |_| Failure::wrong_content_type()),
    fails("answer larger than accepted", |_| {
        Failure::oversized(super::run::LARGEST_ANSWER + 1)
    }),
    fails("502, an HTML page", |_| Failure::bad_gateway()),
    fails("502, an HTML page, after it was carried out", |_| {
        Failure::bad_gateway().after_execution()
    }),
    fails("503", |_| Failure::unavailable(None)),
    fails("503 with `Retry-After`", |_| Failure::unavailable(Some(1))),
    fails("503 after it was carried out", |_| {
        Failure::unavailable(None).after_execution()
    }),
    fails("429", |_| Failure::too_many_requests(None)),
    fails("429 with `Retry-After`", |_| {
        Failure::too_many_requests(Some(1))
    }),
    fails("the code of a rate limit", |_| Failure::throttled()),
    fails("the code of an internal error", internal_error),
    fails(
        "the code of an internal error, after it was carried out",
        |vendor| internal_error(vendor).after_execution(),
    ),
    fails("redirect", |_| {
        Failure::redirect("https://elsewhere.example/")
    }),
    Fault {
        name: "the client's clock is wrong",
        kind: Kind::ClockIsSlow,
    },
    fails("the time is refused, and the clock is right", |_| {
        Failure::clock_skewed()
    }),
    fails("expired token, no provider", |_| Failure::expired_token()),
    Fault {
        name: "expired token, from a provider",
        kind: Kind::ExpiredRenewably,
    },
    fails("there is no such resource", |vendor| match vendor {
        Vendor::Tencent => Failure::code("ResourceNotFound.ClusterNotFoundError"),
        Vendor::Huawei => Failure::status(404),
    }),
    fails("the resource's state forbids it", |vendor| {
        vendor.code("OperationDenied.ServerlessClusterStatusDenied", "DCS.4239")
    }),
    fails("a code that nobody documents", |vendor| {
        vendor.code("SomethingNew", "DCS.9999")
    }),
];

fn internal_error(vendor: Vendor) -> Failure {
    vendor.code("InternalError", "APIGW.0601")
}
