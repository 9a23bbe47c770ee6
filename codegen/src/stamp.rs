//! What a file's metadata say of its content: whether it can still be the one that was read.

use std::fs::Metadata;
use std::hash::{DefaultHasher, Hasher as _};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// A file's length, its times in nanoseconds since 1970, and its number in the file system.
///
/// The time of the last change of its metadata, which no program can set, is there on Unix only; so
/// is the number. Both are zero elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp(u64, i64, i64, u64);

/// Clocks of file systems tick: what is written twice within a tick has the same time both times.
/// The clock of Linux ticks a hundred times a second or more often.
const TICK: i64 = 100_000_000;

/// Some file systems keep seconds, and one keeps every other.
const COARSE_TICK: i64 = 2_100_000_000;

const SECOND: i64 = 1_000_000_000;

impl Stamp {
    /// The stamp that the metadata give.
    pub fn of(metadata: &Metadata) -> Self {
        let modified = metadata.modified().map_or(0, nanoseconds);
        let (changed, number) = beyond(metadata);
        Self(metadata.len(), modified, changed, number)
    }

    /// The length of the file.
    pub fn length(self) -> u64 {
        self.0
    }

    /// Whether whatever is written after `now`, the moment at which the stamp was taken, gets another.
    pub fn is_settled(self, now: SystemTime) -> bool {
        let Self(_, modified, changed, _) = self;
        let tick = if modified % SECOND == 0 {
            COARSE_TICK
        } else {
            TICK
        };
        modified.max(changed).saturating_add(tick) < nanoseconds(now)
    }
}

fn nanoseconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)
}

#[cfg(unix)]
fn beyond(metadata: &Metadata) -> (i64, u64) {
    use std::os::unix::fs::MetadataExt as _;
    let changed = metadata.ctime().saturating_mul(SECOND);
    (
        changed.saturating_add(metadata.ctime_nsec()),
        metadata.ino(),
    )
}

#[cfg(not(unix))]
fn beyond(_: &Metadata) -> (i64, u64) {
    (0, 0)
}

/// What is remembered of a file that was read or written: its stamp, taken before it was read or after
/// it was written, and a hash of its content where the stamp was too young to stand for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen(Stamp, Option<u64>);

impl Seen {
    /// A file with this stamp, taken at `now`, and with this content.
    pub fn new(stamp: Stamp, now: SystemTime, content: &[u8]) -> Self {
        Self(stamp, (!stamp.is_settled(now)).then(|| hash(content)))
    }

    /// Whether a file that has this stamp now has the content that was seen. `read` is asked for the
    /// content if the stamp alone does not tell.
    pub fn is_same(self, stamp: Stamp, read: impl FnOnce() -> Option<Vec<u8>>) -> bool {
        let Self(seen, content) = self;
        let has = |content| read().is_some_and(|found| hash(&found) == content);
        seen == stamp && content.is_none_or(has)
    }

    /// Drops the hash of what is the same still, if the stamp is old enough by `now`; says whether so.
    pub fn settle(&mut self, now: SystemTime) -> bool {
        self.0.is_settled(now) && self.1.take().is_some()
    }
}

fn hash(content: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::{SECOND, Seen, Stamp};

    #[test]
    fn a_stamp_is_trusted_only_when_nothing_written_later_can_have_it() {
        for (modified, changed, milliseconds, settled) in [
            (SECOND + 1, SECOND + 1, 1_001, false),
            (SECOND + 1, SECOND + 1, 1_200, true),
            (SECOND + 1, 0, 1_200, true),
            // Set back on purpose: the change of the metadata was now.
            (1, 5 * SECOND, 5_001, false),
            // A file system that keeps seconds.
            (SECOND, 0, 1_200, false),
            (SECOND, 0, 3_200, true),
            // The clock was put back.
            (9 * SECOND + 1, 0, 1_200, false),
        ] {
            let now = UNIX_EPOCH + Duration::from_millis(milliseconds);
            let stamp = Stamp(0, modified, changed, 0);
            assert_eq!(
                stamp.is_settled(now),
                settled,
                "{stamp:?} at {milliseconds}"
            );
        }
    }

    #[test]
    fn a_young_file_is_read_again() {
        let stamp = Stamp(1, SECOND + 1, SECOND + 1, 7);
        let young = UNIX_EPOCH + Duration::from_millis(1_001);
        let mut seen = Seen::new(stamp, young, b"a");
        assert!(seen.is_same(stamp, || Some(b"a".to_vec())));
        assert!(!seen.is_same(stamp, || Some(b"b".to_vec())));
        assert!(!seen.is_same(stamp, || None));
        assert!(!seen.is_same(Stamp(1, SECOND + 2, SECOND + 1, 7), || Some(b"a".to_vec())));
        seen.settle(young + Duration::from_secs(1));
        assert!(seen.is_same(stamp, || None));
    }
}
