//! What a signature costs.

use std::hint::black_box;

use cloudbind::auth::{KeyPair, Signature, sdk_hmac, tc3};
use cloudbind::http::HttpRequest;
use cpu_time::ProcessTime;

use super::report::{self, Column};

const SIGNATURES: u32 = 20_000;
const ROUNDS: usize = 11;
const NOW: i64 = 1_735_689_600;
const KEY: KeyPair<'_> = KeyPair {
    id: "AKID-EXAMPLE",
    secret: "not-a-secret",
    session_token: None,
};

/// Measures both vendors' signatures; the first two with a signing key of the day that is kept, as
/// a client keeps it, and computed each time.
pub fn measure() {
    let mut tencent = request("cynosdb.tencentcloudapi.com", "/");
    let mut huawei = request(
        "cce.cn-north-4.myhuaweicloud.com",
        "/api/v3/projects/0123456789abcdef0123456789abcdef/clusters/4d1ecb2c-229a-11e8-9c75-0255ac100ceb/operation/upgrade/pause",
    );
    let daily = tc3::DailyKey::new(KEY.secret, "cynosdb", NOW);
    let mut columns = [
        Column::new("TC3, key of the day"),
        Column::new("TC3, from the secret"),
        Column::new("SDK-HMAC"),
    ];
    for _ in 0..ROUNDS {
        columns[0].add(time(|| tc3::sign_with(&mut tencent, &KEY, &daily, NOW)));
        columns[1].add(time(|| tc3::sign(&mut tencent, &KEY, "cynosdb", NOW)));
        columns[2].add(time(|| sdk_hmac::sign(&mut huawei, &KEY, NOW)));
    }
    report::print("microseconds of CPU per signature", &columns);
}

fn time(mut signature: impl FnMut() -> Signature) -> f64 {
    let began = ProcessTime::now();
    for _ in 0..SIGNATURES {
        black_box(signature());
    }
    began.elapsed().as_secs_f64() * 1e6 / f64::from(SIGNATURES)
}

fn request(host: &str, path: &str) -> HttpRequest {
    let headers = [
        ("Content-Type", "application/json"),
        ("X-TC-Action", "PauseServerless"),
        ("X-TC-Version", "2019-01-07"),
        ("X-TC-Region", "ap-guangzhou"),
    ];
    HttpRequest {
        method: "POST",
        host: host.to_owned(),
        path: path.to_owned(),
        query: Vec::new(),
        headers: headers
            .map(|(name, value)| (name.into(), value.into()))
            .to_vec(),
        body: r#"{"ClusterId":"cynosdbmysql-8vcxoq75"}"#.into(),
    }
}
