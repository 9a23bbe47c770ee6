//! Pauses a serverless cluster, and tells the errors apart that a program can do something about.
//!
//! Against a simulated cloud: start `cargo run -p cloudbind-simulator`, then
//! `cargo run --example pause_serverless -- http://127.0.0.1:8080`.

use cloudbind::Credentials;
use cloudbind::tencentcloud::cynosdb::{
    Client, ForcePause, PauseServerless, PauseServerlessError, PauseServerlessRequired,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Client::builder().region("ap-guangzhou").env();
    if let Some(address) = std::env::args().nth(1) {
        // What the simulator knows unless it is told otherwise.
        let key = Credentials::access_key("AKID-EXAMPLE", "not-a-secret");
        builder = builder.endpoint(address).credentials(key);
    }
    let client = builder.build()?;

    let request = PauseServerless::new(PauseServerlessRequired {
        cluster_id: "cynosdbmysql-8vcxoq75".into(),
    })
    // Left out, it drops the connections of users.
    .force_pause(ForcePause::KeepConnections);
    match client.send(&request).await {
        Ok(reply) => println!("the task {:?} pauses the cluster", reply.flow_id),
        Err(error) => match error.kind() {
            Some(PauseServerlessError::OperationDeniedServerlessClusterStatusDenied) => {
                println!("it cannot be paused now, perhaps it is paused already");
            }
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
