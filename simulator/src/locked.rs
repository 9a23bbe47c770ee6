//! Locks that a panic elsewhere does not close forever.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// The content of a mutex. What it guards here is whole between any two statements, so a thread
/// that panicked has left nothing half done.
pub fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
