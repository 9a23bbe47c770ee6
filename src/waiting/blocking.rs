//! Waiting with a client that blocks.

use super::waiter::{Step, Waiter};
use super::{Awaited, Starts, Wait, WaitError};
use crate::blocking::Client;
use crate::reply::Reply;
use crate::service::Service;

impl<S: Service> Client<S> {
    /// Asks for the state of a task until it has ended, as the async
    /// [`Client`](crate::Client::wait) does.
    ///
    /// # Errors
    /// See [`WaitError`].
    pub fn wait<O>(&self, operation: &O, wait: Wait) -> Result<Reply<O::Response>, WaitError<O>>
    where
        O: Awaited<Service = S>,
    {
        let mut waiter = Waiter::<O>::new(wait);
        loop {
            let options = waiter.options(self.inner());
            let outcome = self.send_with(operation, &options);
            match waiter.answered(outcome) {
                Step::Pause(pause) => std::thread::sleep(pause),
                Step::End(result) => return result,
            }
        }
    }

    /// Waits for the task that a request has begun, as the async
    /// [`Client`](crate::Client::wait_for) does.
    ///
    /// # Errors
    /// See [`WaitError`].
    pub fn wait_for<O>(
        &self,
        request: &O,
        response: &O::Response,
        wait: Wait,
    ) -> Result<Reply<<O::Task as crate::Operation>::Response>, WaitError<O::Task>>
    where
        O: Starts<Service = S>,
    {
        let task = request.task(response).map_err(WaitError::NoTask)?;
        self.wait(&task, wait)
    }
}
