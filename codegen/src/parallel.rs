//! The same work for many things, on all processors.

use std::cell::Cell;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Fewer things than this are done before a thread has begun.
const WORTH_A_THREAD: usize = 8;

/// What is nested deeply needs more room than threads usually have, and as much as a program has.
const STACK: usize = 8 * 1024 * 1024;

thread_local! {
    /// Whether this thread is one of those that keep all processors busy already.
    static IS_ONE_OF_MANY: Cell<bool> = const { Cell::new(false) };
}

/// What `work` makes of each item, in the order of the items.
pub fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    on_threads(items, items.len() / WORTH_A_THREAD, work)
}

/// The same where already two items are worth two threads.
pub fn map_heavy<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    on_threads(items, items.len(), work)
}

/// Two different things at once.
pub fn both<A, B: Send>(one: impl FnOnce() -> A, other: impl FnOnce() -> B + Send) -> (A, B) {
    thread::scope(|scope| {
        let other = scope.spawn(other);
        let one = one();
        match other.join() {
            Ok(other) => (one, other),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn on_threads<T: Sync, R: Send>(items: &[T], most: usize, work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(most);
    if threads < 2 || IS_ONE_OF_MANY.get() {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        IS_ONE_OF_MANY.set(true);
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else {
                IS_ONE_OF_MANY.set(false);
                return done;
            };
            done.push((index, work(item)));
        }
    };
    let mut all = thread::scope(|scope| {
        let started: Vec<_> = (1..threads)
            .filter_map(|_| {
                thread::Builder::new()
                    .stack_size(STACK)
                    .spawn_scoped(scope, take)
                    .ok()
            })
            .collect();
        // This thread works as well, so that all is done even if no other could be started.
        let mut all = take();
        for thread in started {
            match thread.join() {
                Ok(done) => all.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    all.sort_unstable_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, done)| done).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn results_stand_in_the_order_of_the_items() {
        for count in [0, 1, 7, 8, 16, 1000] {
            let items: Vec<usize> = (0..count).collect();
            let expected: Vec<usize> = (0..count).map(|item| item * 2).collect();
            assert_eq!(super::map(&items, |item| item * 2), expected);
            assert_eq!(super::map_heavy(&items, |item| item * 2), expected);
        }
    }

    #[test]
    fn work_within_work_starts_no_more_threads() {
        let outer: Vec<usize> = (0..16).collect();
        let elsewhere = super::map_heavy(&outer, |_| {
            let here = std::thread::current().id();
            super::map_heavy(&outer, |_| std::thread::current().id() != here)
        });
        assert!(!elsewhere.concat().contains(&true));
    }
}
