//! How to test a program that uses a client: a stub answers in place of the service. There is no
//! server, and nothing leaves the process.
//!
//! `cargo test --example stub_in_a_test --features stub,tencentcloud-cynosdb` runs the tests below.

use cloudbind::tencentcloud::cynosdb::{
    Client, ForcePause, PauseServerless, PauseServerlessError, PauseServerlessRequired,
};

/// The code under test. It knows nothing of stubs.
async fn pause_gently(client: &Client, cluster: &str) -> Result<String, String> {
    let request = PauseServerless::new(PauseServerlessRequired {
        cluster_id: cluster.into(),
    })
    .force_pause(ForcePause::KeepConnections);
    match client.send(&request).await {
        Ok(reply) => Ok(format!("task {}", reply.flow_id.unwrap_or_default())),
        Err(error) => match error.kind() {
            Some(PauseServerlessError::OperationDeniedServerlessClusterStatusDenied) => {
                Ok("it is paused already".to_owned())
            }
            _ if error.may_have_been_carried_out() => Err("look at the cluster".to_owned()),
            _ => Err(error.to_string()),
        },
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().env().region("ap-guangzhou").build()?;
    println!("{:?}", pause_gently(&client, "cynosdbmysql-8vcxoq75").await);
    Ok(())
}

#[cfg(test)]
mod tests {
    use cloudbind::stub::Stub;
    use cloudbind::tencentcloud::cynosdb::{ForcePause, PauseServerless};
    use cloudbind::transport::Stage;

    use super::pause_gently;

    #[tokio::test]
    async fn connections_of_users_are_kept() {
        let stub = Stub::new();
        stub.succeed::<PauseServerless>(|request, response| {
            assert_eq!(request.force_pause, Some(ForcePause::KeepConnections));
            response.flow_id = Some(7);
        });
        let said = pause_gently(&stub.client(), "cynosdbmysql-example").await;
        assert_eq!(said.as_deref(), Ok("task 7"));
        // Fails if the code under test did not call the service after all.
        stub.verify();
    }

    #[tokio::test]
    async fn a_cluster_that_is_paused_already_is_no_failure() {
        let stub = Stub::new();
        stub.expect::<PauseServerless>(|_| {
            let code = "OperationDenied.ServerlessClusterStatusDenied";
            Err(Stub::refuse::<PauseServerless>(code, 200))
        });
        let said = pause_gently(&stub.client(), "cynosdbmysql-example").await;
        assert_eq!(said.as_deref(), Ok("it is paused already"));
    }

    #[tokio::test]
    async fn when_the_answer_is_lost_somebody_has_to_look() {
        let stub = Stub::new();
        stub.expect::<PauseServerless>(|_| Err(Stub::lose::<PauseServerless>(Stage::Interrupted)));
        let said = pause_gently(&stub.client(), "cynosdbmysql-example").await;
        assert_eq!(said, Err("look at the cluster".to_owned()));
    }
}
