//! Tokens and keys that were issued since the start. All of them are fakes.

use std::collections::HashMap;
use std::sync::Mutex;

use crate::locked::locked;

/// A temporary access key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemporaryKey {
    pub id: String,
    pub secret: String,
    /// What requests have to carry that are signed with it.
    pub token: String,
    /// Seconds since 1970.
    pub expires_at: i64,
}

/// Everything that was issued.
#[derive(Debug, Default)]
pub struct Issued {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// When each token expires.
    tokens: HashMap<String, i64>,
    keys: HashMap<String, TemporaryKey>,
    /// The metadata server's own tokens, which are no identities.
    sessions: HashMap<String, i64>,
}

impl Issued {
    /// A new key.
    pub fn issue_key(&self, expires_at: i64) -> TemporaryKey {
        let mut state = locked(&self.state);
        let number = state.keys.len() + 1;
        let key = TemporaryKey {
            id: format!("TMP-EXAMPLE-{number}"),
            secret: format!("not-a-secret-tmp-{number}"),
            token: format!("not-a-token-tmp-{number}"),
            expires_at,
        };
        state.keys.insert(key.id.clone(), key.clone());
        key
    }

    /// A new token that takes the place of a signature.
    pub fn issue_token(&self, expires_at: i64) -> String {
        let mut state = locked(&self.state);
        let token = format!("not-a-token-issued-{}", state.tokens.len() + 1);
        state.tokens.insert(token.clone(), expires_at);
        token
    }

    /// A new token of the metadata server.
    pub fn issue_session(&self, expires_at: i64) -> String {
        let mut state = locked(&self.state);
        let token = format!("not-a-token-metadata-{}", state.sessions.len() + 1);
        state.sessions.insert(token.clone(), expires_at);
        token
    }

    /// The key of that id, expired or not.
    pub fn key(&self, id: &str) -> Option<TemporaryKey> {
        locked(&self.state).keys.get(id).cloned()
    }

    /// When a token expires, or has expired; `None` if it was never issued.
    pub fn token_expiry(&self, token: &str) -> Option<i64> {
        locked(&self.state).tokens.get(token).copied()
    }

    /// When a token of the metadata server expires.
    pub fn session_expiry(&self, token: &str) -> Option<i64> {
        locked(&self.state).sessions.get(token).copied()
    }

    /// Lets everything have expired.
    pub fn revoke(&self) {
        let mut state = locked(&self.state);
        let State {
            tokens,
            keys,
            sessions,
        } = &mut *state;
        let expiries = tokens.values_mut().chain(sessions.values_mut());
        let of_keys = keys.values_mut().map(|key| &mut key.expires_at);
        expiries
            .chain(of_keys)
            .for_each(|expiry| *expiry = i64::MIN);
    }

    /// The number of tokens and keys, without those of the metadata server.
    pub fn count(&self) -> u64 {
        let state = locked(&self.state);
        (state.tokens.len() + state.keys.len()) as u64
    }
}
