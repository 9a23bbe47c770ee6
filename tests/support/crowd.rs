//! Many calls at the same time, and what they have to wait for.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudbind::operation::Operation;
use cloudbind::{Client, Error, Reply};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Lets nobody pass until it is opened.
#[derive(Debug)]
pub struct Door(watch::Sender<bool>);

impl Door {
    pub fn closed() -> Arc<Self> {
        Arc::new(Self(watch::Sender::new(false)))
    }

    pub fn open(&self) {
        self.0.send_replace(true);
    }

    pub fn close(&self) {
        self.0.send_replace(false);
    }

    pub async fn pass(&self) {
        let mut state = self.0.subscribe();
        // The sender is in `self`, so it is still there.
        let _ = state.wait_for(|open| *open).await;
    }
}

type Outcome<O> = Result<Reply<<O as Operation>::Response>, Error<<O as Operation>::Error>>;

/// Calls that are being made.
pub struct Crowd<O: Operation> {
    pub calls: JoinSet<Outcome<O>>,
}

impl<O: Operation + Clone> Crowd<O> {
    /// Begins so many calls. On a runtime of one thread, each of them has come as far as it can
    /// without waiting when this returns.
    pub async fn begin(count: usize, client: &Client<O::Service>, operation: &O) -> Self {
        let begun = Arc::new(AtomicUsize::new(0));
        let mut calls = JoinSet::new();
        for _ in 0..count {
            let (client, operation) = (client.clone(), operation.clone());
            let begun = Arc::clone(&begun);
            calls.spawn(async move {
                begun.fetch_add(1, Ordering::Relaxed);
                client.send(&operation).await
            });
        }
        while begun.load(Ordering::Relaxed) < count {
            tokio::task::yield_now().await;
        }
        Self { calls }
    }

    /// Waits until so many calls have ended, and sees that each succeeded.
    pub async fn succeed(&mut self, count: usize) -> Vec<Reply<O::Response>> {
        let mut replies = Vec::new();
        while replies.len() < count {
            match self.calls.join_next().await.expect("there are so many") {
                Ok(Ok(reply)) => replies.push(reply),
                Ok(Err(error)) => panic!("{error}"),
                Err(panicked) => panic!("{panicked}"),
            }
        }
        replies
    }

    /// Waits until so many calls have ended, and sees that each failed.
    pub async fn fail(&mut self, count: usize) -> Vec<Error<O::Error>> {
        let mut errors = Vec::new();
        while errors.len() < count {
            match self.calls.join_next().await.expect("there are so many") {
                Ok(Ok(_)) => panic!("a call succeeded"),
                Ok(Err(error)) => errors.push(error),
                Err(panicked) => panic!("{panicked}"),
            }
        }
        errors
    }
}
