//! Tasks that take a while: asked for until they have ended.
//!
//! [`Client::wait`](crate::Client::wait) asks an operation that tells the state of a task, and
//! [`Client::wait_for`](crate::Client::wait_for) the one that belongs to a task just begun.

#[cfg(feature = "blocking")]
mod blocking;
mod client;
mod error;
mod settings;
mod waiter;

pub use error::{TaskFailed, TaskUnfinished, WaitError};
pub use settings::Wait;

use crate::operation::Operation;

/// An operation that tells the state of a task. Generated code implements it.
pub trait Awaited: Operation {
    /// What its states mean.
    const WAITING: Waiting;

    /// The state, as it stands on the wire; `None` if the response has none.
    fn state(response: &Self::Response) -> Option<String>;
}

/// An operation that begins a task. Generated code implements it.
pub trait Starts: Operation {
    /// What tells the state of the task.
    type Task: Awaited<Service = Self::Service>;

    /// The request for the state of the task that this request began.
    ///
    /// # Errors
    /// The name of the member that the response would need for it.
    fn task(&self, response: &Self::Response) -> Result<Self::Task, &'static str>;
}

/// What the states of a task mean. One that is in no list counts as running.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Waiting {
    /// The member of the response that is the state, by its name on the wire.
    pub member: &'static str,
    /// The task is done.
    pub success: &'static [&'static str],
    /// The task has failed.
    pub failure: &'static [&'static str],
    /// The task goes on.
    pub running: &'static [&'static str],
    /// How long to pause between questions at first, in seconds, if the specification says so.
    pub every: Option<u32>,
    /// How long to wait at most, in seconds, if the specification says so.
    pub within: Option<u32>,
}

impl Waiting {
    /// By this member of the response.
    #[must_use]
    pub const fn new(member: &'static str) -> Self {
        Self {
            member,
            success: &[],
            failure: &[],
            running: &[],
            every: None,
            within: None,
        }
    }

    /// Sets the states in which the task is done.
    #[must_use]
    pub const fn success(mut self, states: &'static [&'static str]) -> Self {
        self.success = states;
        self
    }

    /// Sets the states in which the task has failed.
    #[must_use]
    pub const fn failure(mut self, states: &'static [&'static str]) -> Self {
        self.failure = states;
        self
    }

    /// Sets the states in which the task is known to go on.
    #[must_use]
    pub const fn running(mut self, states: &'static [&'static str]) -> Self {
        self.running = states;
        self
    }

    /// Sets how long to pause between questions at first, in seconds.
    #[must_use]
    pub const fn every(mut self, seconds: u32) -> Self {
        self.every = Some(seconds);
        self
    }

    /// Sets how long to wait at most, in seconds.
    #[must_use]
    pub const fn within(mut self, seconds: u32) -> Self {
        self.within = Some(seconds);
        self
    }
}

/// Implements [`Awaited`] from the name of a field. The emitter of `waiting:` writes it; the order
/// is fixed, and what is in brackets may be left out:
///
/// ```text
/// Request: a.b is "A.B", success ["0"], failure ["1"], running ["2"] [, every 5] [, within 3600]
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __waiting {
    (
        $request:ty: $($state:ident).+ is $member:literal,
        success [$($success:literal),*],
        failure [$($failure:literal),*],
        running [$($running:literal),*]
        $(, every $every:literal)?
        $(, within $within:literal)?
    ) => {
        #[allow(deprecated)] // What is named here is not called by whoever compiles it.
        impl $crate::waiting::Awaited for $request {
            const WAITING: $crate::waiting::Waiting = $crate::waiting::Waiting::new($member)
                .success(&[$($success),*])
                .failure(&[$($failure),*])
                .running(&[$($running),*])
                $(.every($every))?
                $(.within($within))?;
            fn state(
                response: &<Self as $crate::operation::Operation>::Response,
            ) -> ::core::option::Option<::std::string::String> {
                $crate::__member!(response; $($state).+).map(::std::string::ToString::to_string)
            }
        }
    };
}

/// Implements [`Starts`] from the names of fields. The emitter of `starts:` writes it; `new` has
/// what the other request requires, and `set` what it does not:
///
/// ```text
/// Request: super::Task, new super::TaskRequired { id: response a.b "A.B", name: request name }
/// Request: super::Task, set { id: response a.b "A.B" }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __starts {
    (
        $request:ty: $task:ty
        $(, new $($required:ident)::+ { $($field:ident: $from:ident $($path:ident).+ $($member:literal)?),* })?
        $(, set { $($set:ident: $by:ident $($way:ident).+ $($name:literal)?),* })?
    ) => {
        #[allow(deprecated)] // What is named here is not called by whoever compiles it.
        impl $crate::waiting::Starts for $request {
            type Task = $task;
            #[allow(unused_mut, unused_variables)]
            fn task(
                &self,
                response: &<Self as $crate::operation::Operation>::Response,
            ) -> ::core::result::Result<Self::Task, &'static str> {
                let mut task = <$task>::new($($($required)::+ {
                    $($field: $crate::__starts!(@$from self response $($path).+ $($member)?)),*
                })?);
                $($(
                    task.$set = ::core::option::Option::Some(
                        $crate::__starts!(@$by self response $($way).+ $($name)?)
                    );
                )*)?
                ::core::result::Result::Ok(task)
            }
        }
    };
    (@request $this:ident $response:ident $($path:ident).+) => {
        $this.$($path).+.clone()
    };
    (@response $this:ident $response:ident $($path:ident).+ $member:literal) => {
        $crate::__member!($response; $($path).+).cloned().ok_or($member)?
    };
}
