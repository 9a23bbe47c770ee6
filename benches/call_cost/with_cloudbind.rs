//! The call as a user of cloudbind writes it, with all defaults but the documented rate limit.

use cloudbind::Credentials;
use cloudbind::tencentcloud::cynosdb::{Client, PauseServerless, PauseServerlessRequired};

use super::Caller;

pub struct WithCloudbind(Client);

impl WithCloudbind {
    pub fn new(url: &str) -> Self {
        let client = Client::builder()
            .endpoint(url)
            .region("ap-guangzhou")
            .credentials(Credentials::access_key("AKID-EXAMPLE", "not-a-secret"))
            .ignore_rate_limits()
            .build();
        Self(client.expect("all is given"))
    }
}

impl Caller for WithCloudbind {
    async fn call(&self) {
        let request = PauseServerless::new(PauseServerlessRequired {
            cluster_id: "cynosdbmysql-8vcxoq75".to_owned(),
        });
        let reply = self.0.send(&request).await.expect("a success");
        assert_eq!(reply.flow_id, Some(1_008_306));
    }
}
