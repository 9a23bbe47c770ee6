//! Whatever comes, the simulator answers or closes the connection, and lives on.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::Outgoing;
use crate::vectors::{DCS, PAUSE, acme, builder, started, vector};

#[tokio::test]
async fn headers_may_be_any_bytes() {
    let simulator = started().await;
    let any = b"\xff\xfe\x80";
    for name in [
        "X-TC-Action",
        "X-TC-Version",
        "Authorization",
        "X-TC-Timestamp",
        "Content-Type",
        "Host",
    ] {
        let (code, _) = vector(PAUSE)
            .set(name, any)
            .send(&simulator)
            .await
            .rpc_error();
        assert!(!code.is_empty(), "{name}");
    }
    for name in [
        "Authorization",
        "X-Sdk-Date",
        "X-Project-Id",
        "Content-Type",
    ] {
        assert_eq!(
            vector(DCS).set(name, any).send(&simulator).await.status,
            401,
            "{name}"
        );
    }
    let asked = vector(DCS)
        .set("X-Simulator-Error", any)
        .send(&simulator)
        .await;
    assert_eq!(asked.status, 400);
    let region = vector(PAUSE).set("X-TC-Region", any).send(&simulator).await;
    assert_eq!(region.rpc_error().0, "UnsupportedRegion");
}

#[tokio::test]
async fn what_is_no_http_is_closed() {
    let simulator = started().await;
    for bytes in [
        &b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"[..],
        b"GET\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"CONNECT a:1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"GET http://dcs.example/v2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"POST / HTTP/1.0\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ] {
        let mut stream = TcpStream::connect(simulator.address())
            .await
            .expect("a connection");
        stream.write_all(bytes).await.expect("written");
        stream.shutdown().await.expect("closed for writing");
        let mut answer = Vec::new();
        // The server may also reset the connection, which is as good an end.
        let _ = stream.read_to_end(&mut answer).await;
    }
    assert_eq!(vector(DCS).send(&simulator).await.status, 200);
}

#[tokio::test]
async fn requests_with_random_changes_are_answered() {
    let simulators = [
        builder().unlimited().start().await,
        acme().unlimited().start().await,
    ];
    let mut random = Random(7);
    for round in 0..400 {
        let names = [
            PAUSE,
            DCS,
            "query_escapes_sorting_multi",
            "path_escapes",
            "cbh_upgrade_instance",
        ];
        let mut request = vector(names[round % names.len()]);
        for _ in 0..=random.below(3) {
            mutate(&mut request, &mut random);
        }
        let simulator = simulators[round % 2].as_ref().expect("it starts");
        let answer = request.send(simulator).await;
        assert!(
            (200..500).contains(&answer.status),
            "{request:?} was answered with {answer:?}"
        );
    }
}

/// Changes a byte of some part to one that may stand there.
fn mutate(request: &mut Outgoing, random: &mut Random) {
    let odd = [
        b'%', b'/', b'.', b'&', b'=', b'{', b'"', b'0', b',', b';', b' ', 0xff,
    ];
    match random.below(3) {
        0 => {
            let mut target = request.target.clone().into_bytes();
            let at = 1 + random.below(target.len());
            target.insert(at, odd[random.below(8)]);
            request.target = String::from_utf8(target).expect("ASCII");
            // Where HTTP itself does not allow it, hyper would not even send it.
            request.target.retain(|c| !matches!(c, '{' | '"'));
        }
        1 => {
            let index = random.below(request.headers.len());
            let value = &mut request.headers[index].1;
            if !value.is_empty() {
                let at = random.below(value.len());
                value[at] = odd[random.below(odd.len())];
            }
        }
        _ => {
            let at = random.below(request.body.len() + 1);
            request.body.insert(at, odd[random.below(odd.len())]);
        }
    }
}

/// A generator that gives the same numbers in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit
    }
}
