//! How many examples are right, and which are not.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;

use crate::documented::Documented;

/// What was found.
#[derive(Default)]
pub struct Report {
    services: BTreeMap<String, Count>,
    /// What is known to be wrong, with the reason.
    known: String,
    /// What has to be mended.
    failures: String,
}

#[derive(Default)]
struct Count {
    right: usize,
    all: usize,
}

impl Report {
    /// Adds an example, with what is wrong about it.
    pub fn add(&mut self, documented: &Documented<'_>, problems: &[String]) {
        let Documented {
            vendor,
            service,
            operation,
            example,
        } = documented;
        let count = self
            .services
            .entry(format!("{}/{}", vendor.key, service.key));
        let count = count.or_default();
        count.all += 1;
        let place = format!("{}, {}", operation.file, example.title);
        // What is no JSON, or an error, is a fault that leaves nothing to look at.
        let is_whole = !example.request.is_empty() && !example.response.is_empty();
        match (example.faults.as_slice(), problems) {
            ([], []) => count.right += 1,
            ([], _) => {
                for problem in problems {
                    let _ = writeln!(self.failures, "{place}: {problem}");
                }
            }
            (_, []) if is_whole => {
                let _ = writeln!(self.failures, "{place}: it is right now, remove `faults:`");
            }
            (faults, _) => {
                for fault in faults {
                    let _ = writeln!(self.known, "  {place}: {fault}");
                }
            }
        }
    }

    /// Says it where it is seen although the test passes.
    pub fn print(&self) {
        let mut text = String::from("documented examples: right / all\n");
        for (service, Count { right, all }) in &self.services {
            let _ = writeln!(text, "  {service}: {right} / {all}");
        }
        let (right, all) = self.sum();
        let per_mille = right * 1000 / all.max(1);
        let (percent, tenth) = (per_mille / 10, per_mille % 10);
        let _ = writeln!(text, "  together: {right} / {all}, {percent}.{tenth} %");
        let _ = write!(text, "known to be wrong:\n{}", self.known);
        let _ = std::io::stderr().write_all(text.as_bytes());
    }

    /// Fails unless every example is as its file says, and enough of them are right.
    pub fn assert(&self, least_percent: usize) {
        assert!(self.failures.is_empty(), "\n{}", self.failures);
        let (right, all) = self.sum();
        assert!(all > 0, "there are no examples");
        assert!(
            right * 100 >= all * least_percent,
            "only {right} of {all} examples are right"
        );
    }

    fn sum(&self) -> (usize, usize) {
        let counts = self.services.values();
        counts.fold((0, 0), |(right, all), count| {
            (right + count.right, all + count.all)
        })
    }
}
