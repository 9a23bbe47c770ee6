//! Waiting with an async client.

use super::waiter::{Step, Waiter};
use super::{Awaited, Starts, Wait, WaitError};
use crate::client::Client;
use crate::reply::Reply;
use crate::service::Service;

impl<S: Service> Client<S> {
    /// Asks for the state of a task until it has ended, and gives the last answer.
    ///
    /// Each question is a call as by [`send`](Self::send). How often it is put and for how long is
    /// told by [`Wait`]. Dropping the future stops asking; the task goes on.
    ///
    /// ```
    /// use std::time::Duration;
    /// use cloudbind::waiting::{Awaited, Wait, WaitError};
    /// use cloudbind::Client;
    ///
    /// /// `task` is a request such as `DescribeFlow::new(DescribeFlowRequired { flow_id: 7 })`.
    /// async fn finish<O: Awaited>(client: &Client<O::Service>, task: &O) -> Result<(), WaitError<O>> {
    ///     let wait = Wait::new().within(Duration::from_secs(600)).every(Duration::from_secs(5));
    ///     match client.wait(task, wait).await {
    ///         Ok(done) => println!("done: {done:?}"),
    ///         Err(WaitError::Failed(task)) => println!("failed: {}, {:?}", task.state, task.reply),
    ///         Err(WaitError::Deadline(task)) => println!("still {:?}", task.state),
    ///         Err(error) => return Err(error),
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// If the task has failed, if it has not ended in time, or if it cannot be asked for: see
    /// [`WaitError`].
    ///
    /// # Panics
    /// As [`send`](Self::send).
    pub async fn wait<O>(
        &self,
        operation: &O,
        wait: Wait,
    ) -> Result<Reply<O::Response>, WaitError<O>>
    where
        O: Awaited<Service = S>,
    {
        let mut waiter = Waiter::<O>::new(wait);
        loop {
            let options = waiter.options(self);
            let outcome = self.send_with(operation, &options).await;
            match waiter.answered(outcome) {
                Step::Pause(pause) => tokio::time::sleep(pause).await,
                Step::End(result) => return result,
            }
        }
    }

    /// Waits as [`wait`](Self::wait) does for the task that a request has begun.
    ///
    /// ```
    /// # use cloudbind::waiting::{Starts, Wait};
    /// # use cloudbind::Client;
    /// # async fn run<O: Starts>(client: &Client<O::Service>, request: &O) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.send(request).await?;
    /// let done = client.wait_for(request, &reply, Wait::new()).await?;
    /// println!("{done:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`wait`](Self::wait), and if the answer lacks the id of the task.
    ///
    /// # Panics
    /// As [`send`](Self::send).
    pub async fn wait_for<O>(
        &self,
        request: &O,
        response: &O::Response,
        wait: Wait,
    ) -> Result<Reply<<O::Task as crate::Operation>::Response>, WaitError<O::Task>>
    where
        O: Starts<Service = S>,
    {
        let task = request.task(response).map_err(WaitError::NoTask)?;
        self.wait(&task, wait).await
    }
}
