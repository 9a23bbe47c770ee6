//! Why a task is not known to be done.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::error::Error;
use crate::operation::Operation;
use crate::reply::Reply;
use crate::service::{ErrorClass, Service};

/// Why a task is not known to be done. `O` is the operation that tells its state.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError<O: Operation> {
    /// The task has ended, and failed.
    Failed(Box<TaskFailed<O>>),
    /// The time is over, and the task had not ended when it was last asked for.
    Deadline(Box<TaskUnfinished<O>>),
    /// The task could not be asked for. Waiting again is safe.
    Call(Error<O::Error>),
    /// The answer that the task began with lacks this member, by which it would be asked for.
    NoTask(&'static str),
}

/// A task that has failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct TaskFailed<O: Operation> {
    /// Its state, as it stands on the wire.
    pub state: String,
    /// The answer that says so, whole.
    pub reply: Reply<O::Response>,
    /// How often it was asked for.
    pub polls: u32,
}

/// A task that had not ended when it was last asked for.
#[derive(Debug)]
#[non_exhaustive]
pub struct TaskUnfinished<O: Operation> {
    /// Its last state, as it stands on the wire; one that no page documents is here, too.
    pub state: Option<String>,
    /// The last answer, whole; `None` if there was none.
    pub reply: Option<Reply<O::Response>>,
    /// The error of the last question, if it was cut off by the end of the time.
    pub error: Option<Error<O::Error>>,
    /// How often it was asked for.
    pub polls: u32,
    /// How long was waited at most.
    pub within: Duration,
}

impl<O: Operation> WaitError<O> {
    /// What kind of trouble it is. A task that failed is [`ErrorClass::Unknown`]: why it did is in
    /// its answer.
    #[must_use]
    pub fn class(&self) -> ErrorClass {
        match self {
            Self::Call(error) => error.class(),
            Self::Deadline(_) => ErrorClass::Transient,
            Self::Failed(_) | Self::NoTask(_) => ErrorClass::Unknown,
        }
    }

    /// The last answer that told the state of the task.
    #[must_use]
    pub fn reply(&self) -> Option<&Reply<O::Response>> {
        match self {
            Self::Failed(task) => Some(&task.reply),
            Self::Deadline(task) => task.reply.as_ref(),
            Self::Call(_) | Self::NoTask(_) => None,
        }
    }
}

impl<O: Operation> fmt::Display for WaitError<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Call(error) = self {
            return error.fmt(f);
        }
        let service = <O::Service as Service>::DESCRIPTION.name;
        write!(f, "{service} {}: ", O::DESCRIPTION.name)?;
        match self {
            Self::Failed(task) => write!(f, "the task has failed, its state is `{}`", task.state)?,
            Self::Deadline(task) => {
                write!(
                    f,
                    "the task has not ended in {} s",
                    task.within.as_secs_f32()
                )?;
                match &task.state {
                    Some(state) => write!(f, ", its last state is `{state}`")?,
                    None => f.write_str(", no state of it was seen")?,
                }
            }
            Self::NoTask(member) => write!(
                f,
                "the answer that the task began with has no `{member}`, by which to ask for it"
            )?,
            Self::Call(_) => {}
        }
        match self.reply().and_then(Reply::request_id) {
            Some(id) => write!(f, " (request id {id})"),
            None => Ok(()),
        }
    }
}

impl<O: Operation> StdError for WaitError<O> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            // What the call has to say is said by `Display` already.
            Self::Call(error) => error.source(),
            Self::Deadline(task) => match &task.error {
                Some(error) => Some(error),
                None => None,
            },
            Self::Failed(_) | Self::NoTask(_) => None,
        }
    }
}
