//! Ways to the simulator that are worse than the usual one.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use cloudbind::transport::{
    HttpSettings, HttpTransport, SendError, Sending, Stage, Transmission, Transport,
};
use tokio::net::TcpSocket;
use tokio::sync::Semaphore;

use super::crowd::Door;

/// Few requests at a time, for a thousand connections are more than a process may usually have.
#[derive(Debug)]
pub struct Narrow {
    inner: HttpTransport,
    room: Semaphore,
}

impl Narrow {
    pub fn new() -> Self {
        Self {
            inner: http(),
            room: Semaphore::new(32),
        }
    }
}

impl Transport for Narrow {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        Box::pin(async move {
            let place = self.room.acquire().await;
            let _place = place.map_err(|closed| SendError::new(Stage::Connect, closed))?;
            self.inner.send(transmission).await
        })
    }
}

/// Requests wait at a door.
#[derive(Debug)]
pub struct Held {
    inner: HttpTransport,
    door: Arc<Door>,
}

impl Held {
    pub fn behind(door: &Arc<Door>) -> Self {
        Self {
            inner: http(),
            door: Arc::clone(door),
        }
    }
}

impl Transport for Held {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        Box::pin(async move {
            self.door.pass().await;
            self.inner.send(transmission).await
        })
    }
}

/// An address at which nothing listens, and nobody else can for as long as this exists.
#[derive(Debug)]
pub struct Nobody {
    pub url: String,
    _bound: TcpSocket,
}

impl Nobody {
    pub fn new() -> Self {
        let socket = TcpSocket::new_v4().expect("a socket");
        let loopback = SocketAddr::from(([127, 0, 0, 1], 0));
        socket.bind(loopback).expect("a loopback port");
        let url = format!("http://{}", socket.local_addr().expect("an address"));
        Self {
            url,
            _bound: socket,
        }
    }
}

/// The first request goes where nothing listens.
#[derive(Debug)]
pub struct UnreachableAtFirst {
    inner: HttpTransport,
    nobody: Nobody,
    sent: AtomicU32,
}

impl UnreachableAtFirst {
    pub fn new() -> Self {
        Self {
            inner: http(),
            nobody: Nobody::new(),
            sent: AtomicU32::new(0),
        }
    }
}

impl Transport for UnreachableAtFirst {
    fn send<'a>(&'a self, transmission: Transmission<'a>) -> Sending<'a> {
        Box::pin(async move {
            if self.sent.fetch_add(1, Ordering::Relaxed) > 0 {
                return self.inner.send(transmission).await;
            }
            let url = [&self.nobody.url, transmission.request.path.as_str()].concat();
            let astray = Transmission::new(transmission.request, &url);
            self.inner.send(astray).await
        })
    }
}

fn http() -> HttpTransport {
    HttpTransport::new(&HttpSettings::new().no_proxy()).expect("the machine has root certificates")
}
