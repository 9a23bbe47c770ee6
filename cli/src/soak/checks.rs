//! What must be true in the end.

use super::cloud::Counted;
use super::memory::{Memory, shown};
use super::tally::{Fate, Tally};

/// All that is known of a soak.
pub struct Evidence<'a> {
    pub tally: &'a Tally,
    pub counted: &'a Counted,
    pub memory: &'a Memory,
}

/// One thing that was checked.
#[derive(Debug)]
pub struct Check {
    pub name: &'static str,
    /// `None` if it cannot be measured here.
    pub holds: Option<bool>,
    /// The numbers that say so.
    pub numbers: String,
}

impl Check {
    fn new(name: &'static str, holds: bool, numbers: String) -> Self {
        Self {
            name,
            holds: Some(holds),
            numbers,
        }
    }
}

/// Checks everything.
pub fn check(evidence: &Evidence<'_>) -> Vec<Check> {
    [outcomes, executions, types, request_ids, requests, memory]
        .map(|check| check(evidence))
        .into()
}

fn outcomes(evidence: &Evidence<'_>) -> Check {
    let Tally {
        successes,
        failures,
        panics,
        fates,
        ..
    } = evidence.tally;
    let calls = fates.len() as u64;
    Check::new(
        "every call had an outcome",
        successes + failures == calls && *panics == 0 && !fates.contains(&Fate::Unheard),
        format!("{successes} successes + {failures} failures of {calls} calls, {panics} panics"),
    )
}

fn executions(evidence: &Evidence<'_>) -> Check {
    let Evidence { tally, counted, .. } = evidence;
    let executions = |number: usize| counted.executions.get(number).copied().unwrap_or_default();
    let of_calls = tally.fates.len().max(counted.executions.len());
    let count = |wanted: &dyn Fn(usize) -> bool| (0..of_calls).filter(|n| wanted(*n)).count();
    let fate = |number: usize| tally.fates.get(number);
    let once = count(&|number| executions(number) == 1);
    let more = count(&|number| executions(number) > 1);
    let unfounded =
        count(&|number| fate(number) == Some(&Fate::Succeeded) && executions(number) == 0);
    let denied = count(&|number| {
        matches!(fate(number), None | Some(Fate::RuledOut)) && executions(number) > 0
    });
    Check::new(
        "nothing was carried out twice",
        counted.most <= 1 && more == 0 && unfounded == 0 && denied == 0,
        format!(
            "{once} calls were carried out once, {more} more than once; {unfounded} succeeded and were not, {denied} failed as if they were not"
        ),
    )
}

fn types(evidence: &Evidence<'_>) -> Check {
    let kinds = &evidence.tally.kinds;
    Check::new(
        "every failure is typed",
        kinds.missed == 0 && kinds.untyped == 0,
        format!(
            "{} documented errors, {} pages, {} codes that nobody documents, {} not recognised, {} of no variant",
            kinds.documented, kinds.pages, kinds.undocumented, kinds.missed, kinds.untyped
        ),
    )
}

fn request_ids(evidence: &Evidence<'_>) -> Check {
    let ids = &evidence.tally.request_ids;
    Check::new(
        "every failure has its request id",
        ids.lost == 0,
        format!(
            "{} have it, {} are pages or cut off before it, {} were not answered, {} lost it",
            ids.present, ids.nowhere, ids.unanswered, ids.lost
        ),
    )
}

fn requests(evidence: &Evidence<'_>) -> Check {
    let Evidence { tally, counted, .. } = evidence;
    let (sent, arrived) = (tally.sent, counted.arrived);
    let calls = tally.fates.len() as u64;
    let thousandths = (sent * 1000 + calls / 2) / calls;
    Check::new(
        "every request is accounted for",
        arrived <= sent,
        format!(
            "{sent} sent for {calls} calls (factor {}.{:03}), {arrived} arrived",
            thousandths / 1000,
            thousandths % 1000
        ),
    )
}

fn memory(evidence: &Evidence<'_>) -> Check {
    let name = "memory does not grow";
    let memory = evidence.memory;
    let Some((last, limit)) = memory.last_and_limit() else {
        return Check {
            name,
            holds: None,
            numbers: "resident memory is not measured on this system".to_owned(),
        };
    };
    let samples: Vec<String> = memory.samples.iter().copied().map(shown).collect();
    Check::new(
        name,
        last <= limit,
        format!("{} MiB, limit {}", samples.join(" "), shown(limit)),
    )
}

#[cfg(test)]
mod tests;
