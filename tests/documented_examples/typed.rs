//! One call by the generated types: the only code here that is compiled for each operation.

use std::pin::Pin;

use cloudbind::operation::Operation;
use cloudbind::{Client, Credentials, Retry};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::wire::{PROJECT, Recorder};

/// Makes a request of these parameters, sends it, and shows the response. A problem is a sentence.
pub type Call = fn(Value, Recorder) -> Calling;

/// A call under way.
pub type Calling = Pin<Box<dyn Future<Output = Result<Received, String>>>>;

/// What a caller gets.
pub struct Received {
    /// The response, by names on the wire.
    pub response: Value,
    /// The body as the reply keeps it.
    pub body: Vec<u8>,
}

/// The call of the operation `O`.
pub fn call<O>(parameters: Value, recorder: Recorder) -> Calling
where
    O: Operation<Response: Serialize> + DeserializeOwned,
{
    Box::pin(async move {
        let operation: O = serde_json::from_value(parameters)
            .map_err(|error| format!("its request is no {}: {error}", O::DESCRIPTION.name))?;
        let client = Client::<O::Service>::builder()
            .endpoint("http://localhost")
            .region("test")
            .project_id(PROJECT)
            .credentials(Credentials::access_key("test", "test"))
            .retry(Retry::off())
            .transport(recorder)
            .build()
            .map_err(|error| error.to_string())?;
        let reply = client.send(&operation).await;
        let reply = reply.map_err(|error| format!("its call fails: {error}"))?;
        let body = reply.body().to_vec();
        let response = serde_json::to_value(reply.into_response())
            .map_err(|error| format!("its response cannot be shown: {error}"))?;
        Ok(Received { response, body })
    })
}
