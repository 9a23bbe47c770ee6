//! What identities the simulator issues.

use std::time::Duration;

use super::Builder;
use crate::identity::User;

impl Builder {
    /// A user who may ask Huawei Cloud's IAM for a token with a password, in place of the fake one;
    /// may be called for several.
    #[must_use]
    pub fn user(
        mut self,
        domain: impl Into<String>,
        name: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        self.identity.users.push(User {
            domain: domain.into(),
            name: name.into(),
            password: password.into(),
        });
        self
    }

    /// A project that Huawei Cloud's IAM lists; may be called for several, also of one name.
    /// Default: the list is empty, and tokens are issued for any project.
    #[must_use]
    pub fn project(mut self, name: impl Into<String>, id: impl Into<String>) -> Self {
        self.identity.projects.push((name.into(), id.into()));
        self
    }

    /// The seconds, by the simulator's clock, that a token is good for. Default: a day.
    #[must_use]
    pub fn token_lifetime(mut self, seconds: u32) -> Self {
        self.identity.token_lifetime = seconds.into();
        self
    }

    /// The seconds, by the simulator's clock, that temporary keys are good for; a request for them
    /// may ask for less. Default: 7200.
    #[must_use]
    pub fn temporary_key_lifetime(mut self, seconds: u32) -> Self {
        self.identity.key_lifetime = seconds.into();
        self
    }

    /// Lets Huawei Cloud's metadata server give keys only to those who have fetched a token of it
    /// before. Default: to everybody; but a token that comes has to be a good one.
    #[must_use]
    pub fn metadata_token_required(mut self) -> Self {
        self.identity.metadata_token_required = true;
        self
    }

    /// The role whose keys Tencent Cloud's metadata server gives. Default: the machine has none.
    #[must_use]
    pub fn instance_role(mut self, role: impl Into<String>) -> Self {
        self.identity.role = Some(role.into());
        self
    }

    /// The identity token that Tencent Cloud's STS accepts, in place of the fake one.
    #[must_use]
    pub fn web_identity_token(mut self, token: impl Into<String>) -> Self {
        self.identity.web_identity_token = Some(token.into());
        self
    }

    /// Holds back every answer to a request for an identity, so that those who ask at the same time
    /// pile up. Default: not at all.
    #[must_use]
    pub fn identity_delay(mut self, delay: Duration) -> Self {
        self.identity.delay = delay;
        self
    }
}
