//! The calls: one operation of each service, each call with parameters of its own.

use std::time::Duration;

use cloudbind::huaweicloud::{cbh, cce, dcs};
use cloudbind::service::Service;
use cloudbind::tencentcloud::{autoscaling, cynosdb};
use cloudbind::value::EpochMilliseconds;
use cloudbind::{BuildError, Client, Credentials, Operation, Retry};
use cloudbind_simulator::Simulator;

use super::documented::Documented;
use super::outcome::Outcome;

/// What is waited at first before a request is sent again: a loopback recovers in no time.
const BASE_DELAY: Duration = Duration::from_millis(10);
/// How long an answer may take that perhaps never comes.
const PATIENCE: Duration = Duration::from_millis(500);
/// What the ids begin with.
const PREFIX: &str = "soak-";
/// More than any good answer has, and less than the simulator's oversized ones.
const LARGEST_ANSWER: usize = 256 << 10;

/// A client of each service. Each has a retry budget of its own.
pub struct Clients {
    cbh: cbh::Client,
    cce: cce::Client,
    dcs: dcs::Client,
    autoscaling: autoscaling::Client,
    cynosdb: cynosdb::Client,
    documented: Documented,
}

impl Clients {
    /// Clients of the cloud at this address. With `stalls` they do not wait long for an answer.
    ///
    /// # Errors
    /// If a client cannot be built.
    pub fn new(url: &str, stalls: bool, documented: Documented) -> Result<Self, BuildError> {
        Ok(Self {
            cbh: client(url, "cn-north-4", stalls)?,
            cce: client(url, "cn-north-4", stalls)?,
            dcs: client(url, "cn-north-4", stalls)?,
            autoscaling: client(url, "ap-guangzhou", stalls)?,
            cynosdb: client(url, "ap-guangzhou", stalls)?,
            documented,
        })
    }

    /// Makes the call with this number.
    #[allow(deprecated, reason = "a deprecated operation is called like any other")]
    pub async fn call(&self, number: u32) -> Outcome {
        let id = || naming(number);
        match number % 5 {
            0 => {
                let request = cynosdb::PauseServerless::new(cynosdb::PauseServerlessRequired {
                    cluster_id: id(),
                });
                self.send(&self.cynosdb, &request).await
            }
            1 => {
                let required = autoscaling::StopInstanceRefreshRequired {
                    auto_scaling_group_id: id(),
                    refresh_activity_id: id(),
                };
                let request = autoscaling::StopInstanceRefresh::new(required);
                self.send(&self.autoscaling, &request).await
            }
            2 => {
                let request = cbh::UpgradeInstance::new(cbh::UpgradeInstanceRequired {
                    server_id: id(),
                    upgrade_time: EpochMilliseconds(1_702_974_655_000),
                });
                self.send(&self.cbh, &request).await
            }
            3 => {
                let request = dcs::CancelInstanceResize::new(dcs::CancelInstanceResizeRequired {
                    instance_id: id(),
                    task_id: id(),
                });
                self.send(&self.dcs, &request).await
            }
            _ => {
                let required = cce::PauseUpgradeClusterTaskRequired { cluster_id: id() };
                let request = cce::PauseUpgradeClusterTask::new(required);
                self.send(&self.cce, &request).await
            }
        }
    }

    async fn send<O: Operation>(&self, client: &Client<O::Service>, request: &O) -> Outcome {
        Outcome::of::<O>(client.send(request).await, &self.documented)
    }
}

/// The id that stands in the requests of a call, and in no others.
fn naming(number: u32) -> String {
    format!("{PREFIX}{number}")
}

/// The number of the call that a request belongs to, by the text that has its id.
pub fn number_in(text: &str) -> Option<u32> {
    let (_, rest) = text.split_once(PREFIX)?;
    let end = rest.find(|letter: char| !letter.is_ascii_digit());
    rest[..end.unwrap_or(rest.len())].parse().ok()
}

fn client<S: Service>(url: &str, region: &str, stalls: bool) -> Result<Client<S>, BuildError> {
    let (id, secret) = (Simulator::ACCESS_KEY_ID, Simulator::SECRET_KEY);
    let builder = Client::builder()
        .endpoint(url)
        .region(region)
        .project_id(Simulator::PROJECT_ID)
        .credentials(Credentials::access_key(id, secret))
        .retry(Retry::new().base_delay(BASE_DELAY))
        .max_response_bytes(LARGEST_ANSWER)
        .ignore_rate_limits();
    if stalls {
        builder.attempt_timeout(PATIENCE).build()
    } else {
        builder.build()
    }
}

#[cfg(test)]
mod tests {
    use super::{naming, number_in};

    #[test]
    fn the_number_of_a_call_is_found_again() {
        for number in [0, 7, u32::MAX] {
            let id = naming(number);
            assert_eq!(number_in(&id), Some(number));
            assert_eq!(number_in(&format!("/clusters/{id}/pause")), Some(number));
            let body = format!(r#"{{"AutoScalingGroupId":"{id}","Other":"{id}"}}"#);
            assert_eq!(number_in(&body), Some(number));
        }
        for other in ["", "/clusters/7", "soak-", "soak-x", "soak-99999999999"] {
            assert_eq!(number_in(other), None, "{other}");
        }
    }
}
