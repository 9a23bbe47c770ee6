//! Resident memory, measured at times.

use std::fs;

const MEBIBYTE: u64 = 1 << 20;
/// How much the allocator may waver without anything being kept.
const WAVERING: u64 = 4 * MEBIBYTE;

/// Samples of this process's resident memory, in bytes. The first is taken after the warm-up.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    pub samples: Vec<u64>,
}

impl Memory {
    /// Takes a sample and gives it; `None` where it cannot be measured.
    pub fn sample(&mut self) -> Option<u64> {
        let bytes = resident()?;
        self.samples.push(bytes);
        Some(bytes)
    }

    /// The last sample, and the most that it may be.
    pub fn last_and_limit(&self) -> Option<(u64, u64)> {
        let first = self.samples.first()?;
        let limit = first + first / 10 + WAVERING;
        self.samples.last().map(|last| (*last, limit))
    }
}

/// From `status` and not from `statm`, for that one counts pages, whose size differs.
fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim_end().parse().ok()?;
    Some(kibibytes * 1024)
}

/// In MiB, with one digit after the point.
pub fn shown(bytes: u64) -> String {
    let tenths = (bytes * 10 + MEBIBYTE / 2) / MEBIBYTE;
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::{MEBIBYTE, Memory, resident, shown};

    #[test]
    fn it_is_shown_in_mebibytes() {
        assert_eq!(shown(0), "0.0");
        assert_eq!(shown(MEBIBYTE * 5 / 2), "2.5");
        assert_eq!(shown(MEBIBYTE * 12 - 1), "12.0");
    }

    #[test]
    fn it_is_measured_on_linux() {
        assert_eq!(
            resident().is_some_and(|bytes| bytes > MEBIBYTE),
            cfg!(target_os = "linux")
        );
    }

    #[test]
    fn without_samples_there_is_no_limit() {
        assert_eq!(Memory::default().last_and_limit(), None);
    }
}
