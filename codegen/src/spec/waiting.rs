//! Tasks that take a while: how they begin, and how to know that they have ended.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Entries;

/// What the state of a task means, in the file of the operation that tells it. A state that is in
/// no list counts as running.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// The member of the response that is the state; a dot goes into an object: `status.phase`.
    pub member: String,
    /// The states in which the task is done.
    pub success: Vec<StateValue>,
    /// The states in which the task has failed.
    #[serde(default)]
    pub failure: Vec<StateValue>,
    /// The other documented states.
    #[serde(default)]
    pub running: Vec<StateValue>,
    /// Parameters of this operation, each with the member of a response that is its value. Every other
    /// operation of the service that changes something and answers with all of these members, of the
    /// same types, begins such a task: `[{ FlowId: FlowId }]`. The first entry that fits counts, and
    /// `starts:` of the other operation before all of them.
    #[serde(default)]
    pub from_response: Vec<Entries<String>>,
    /// How many seconds to pause between questions at first.
    pub every: Option<u32>,
    /// After how many seconds to give up.
    pub within: Option<u32>,
}

/// A state, as it stands on the wire.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum StateValue {
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Number(i64),
    /// A text.
    Text(String),
}

/// The task that an operation begins, in the file of that operation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Starts {
    /// The operation of the same service that tells the state of the task.
    pub operation: String,
    /// Each of its parameters with where the value comes from: `response.FlowId`, or
    /// `request.ClusterId` for a required parameter of this operation.
    pub with: Entries<String>,
}
