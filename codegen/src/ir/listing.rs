//! Operations that belong together: the pages of a listing, and tasks that take a while.

use serde_json::Value;

/// How the pages of a listing follow each other. Names are those of parameters and of members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// By what the next page is asked for.
    pub by: PageBy,
    /// The parameter that says where a page begins.
    pub place: String,
    /// The parameter that says how large a page is.
    pub limit: Option<String>,
    /// The documented size of a page that no size is asked for.
    pub default_size: Option<u64>,
    /// The documented maximum of the size.
    pub largest_size: Option<u64>,
    /// The member that is the list, outermost object first.
    pub items: Vec<String>,
    /// The member that is the number of all items.
    pub total: Option<Vec<String>>,
}

/// By what the next page is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageBy {
    /// By the number of items before it.
    Offset,
    /// By its number, the first page having this one.
    Page(u32),
    /// By this member of the response.
    NextMarker(Vec<String>),
    /// By this member of the last item.
    LastItem(Vec<String>),
}

/// What the state of a task means. A state that is in no list counts as running.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// The member that is the state, outermost object first.
    pub member: Vec<String>,
    /// The states in which it is done; never empty.
    pub success: Vec<Value>,
    /// The states in which it has failed.
    pub failure: Vec<Value>,
    /// The states in which it goes on.
    pub running: Vec<Value>,
    /// Seconds between questions at first.
    pub every: Option<u32>,
    /// Seconds to wait at most.
    pub within: Option<u32>,
}

/// The task that an operation begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starts {
    /// The operation of the same service that tells its state.
    pub operation: String,
    /// Each parameter of that operation with where its value comes from.
    pub with: Vec<(String, Origin)>,
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A required parameter of the operation itself.
    Request(String),
    /// A member of its response, outermost object first.
    Response(Vec<String>),
}
