//! Providers of credentials against servers that issue some, and what they issue used for a call.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use cloudbind::auth::{
    AssumeRole, CredentialsChain, CredentialsProvider, EnvironmentProvider, IamToken, IamUser,
    InstanceRole, InstanceSecurityKey, Issued, ProfileFile, ProviderError, WebIdentity,
};
use cloudbind::huaweicloud::cbh;
use cloudbind::tencentcloud::cynosdb;
use cloudbind::value::EpochMilliseconds;
use cloudbind::{Client, Credentials, SystemClock, huaweicloud, tencentcloud};
use cloudbind_simulator::Simulator;

type Outcome = Result<(), Box<dyn std::error::Error>>;

const REGION: &str = "cn-north-4";
const ROLE: &str = "qcs::cam::uin/100000000001:roleName/auditor";
/// How long temporary keys are good, in seconds.
const LIFETIME: u32 = 600;

async fn simulator() -> std::io::Result<Simulator> {
    let builder = Simulator::builder()
        .user("account", "operator", "not-a-password")
        .project(REGION, Simulator::PROJECT_ID)
        .instance_role("auditor")
        .metadata_token_required()
        .temporary_key_lifetime(LIFETIME)
        .unlimited();
    builder.start().await.map_err(std::io::Error::other)
}

/// Calls an operation of Tencent Cloud with what was issued.
async fn call_tencent(simulator: &Simulator, issued: &Issued) -> Outcome {
    let client: cynosdb::Client = Client::builder()
        .endpoint(simulator.url())
        .region("ap-guangzhou")
        .credentials(issued.credentials.clone())
        .build()?;
    let required = cynosdb::PauseServerlessRequired {
        cluster_id: "cynosdbmysql-example".into(),
    };
    client
        .send(&cynosdb::PauseServerless::new(required))
        .await?;
    Ok(())
}

/// Calls an operation of Huawei Cloud with what was issued.
async fn call_huawei(simulator: &Simulator, issued: &Issued) -> Outcome {
    let client: cbh::Client = Client::builder()
        .endpoint(simulator.url())
        .region(REGION)
        .project_id(Simulator::PROJECT_ID)
        .credentials(issued.credentials.clone())
        .build()?;
    client.send(&upgrade()).await?;
    Ok(())
}

fn upgrade() -> cbh::UpgradeInstance {
    cbh::UpgradeInstance::new(cbh::UpgradeInstanceRequired {
        server_id: "00000000-0000-0000-0000-000000000000".into(),
        upgrade_time: EpochMilliseconds(1_702_974_655_000),
    })
}

/// That the key expires when the simulator lets it expire.
fn assert_temporary(issued: &Issued) {
    let left = issued
        .expires
        .map(|at| at.0 - cloudbind::Clock::unix_seconds(&SystemClock));
    let left = left.expect("a temporary key expires");
    assert!((1..=i64::from(LIFETIME)).contains(&left), "{left} seconds");
}

#[tokio::test]
async fn the_role_of_an_instance_gives_a_key_that_is_accepted() -> Outcome {
    let simulator = simulator().await?;
    let issued = InstanceRole::new()
        .endpoint(simulator.url())
        .fetch()
        .await?;
    assert_temporary(&issued);
    call_tencent(&simulator, &issued).await?;

    let other = InstanceRole::new().role("nobody").endpoint(simulator.url());
    let told = ProviderError::Failed("the instance has no role `nobody`".to_owned());
    assert_eq!(other.fetch().await.map(drop), Err(told));
    Ok(())
}

#[tokio::test]
async fn the_agency_of_an_instance_gives_a_key_that_is_accepted() -> Outcome {
    let simulator = simulator().await?;
    let provider = InstanceSecurityKey::new().endpoint(simulator.url());
    let issued = provider.fetch().await?;
    assert_temporary(&issued);
    call_huawei(&simulator, &issued).await
}

#[tokio::test]
async fn a_role_is_assumed_with_a_key_and_with_the_key_of_a_role() -> Outcome {
    let simulator = simulator().await?;
    let key = Credentials::access_key(Simulator::ACCESS_KEY_ID, Simulator::SECRET_KEY);
    let first = AssumeRole::new(key, ROLE).endpoint(simulator.url());
    let issued = first.fetch().await?;
    assert_temporary(&issued);
    call_tencent(&simulator, &issued).await?;

    let second = AssumeRole::new(first, ROLE).endpoint(simulator.url());
    call_tencent(&simulator, &second.fetch().await?).await?;
    assert_eq!(simulator.identities_issued(), 3);

    let wrong = Credentials::access_key(Simulator::ACCESS_KEY_ID, "not-the-secret");
    let refused = AssumeRole::new(wrong, ROLE)
        .endpoint(simulator.url())
        .fetch()
        .await;
    let Err(ProviderError::Failed(reason)) = refused else {
        panic!("{refused:?}");
    };
    assert!(reason.contains("AuthFailure.SignatureFailure"), "{reason}");
    assert!(reason.contains("request id"), "{reason}");
    Ok(())
}

#[tokio::test]
async fn the_token_of_a_pod_is_exchanged_for_a_key_that_is_accepted() -> Outcome {
    let simulator = simulator().await?;
    let file = scratch_file("pod-token", Simulator::WEB_IDENTITY_TOKEN)?;
    let pod = |path: PathBuf| {
        let get = move |name: &str| match name {
            "TKE_REGION" => Some("ap-guangzhou".to_owned()),
            "TKE_PROVIDER_ID" => Some("cls-example".to_owned()),
            "TKE_WEB_IDENTITY_TOKEN_FILE" => Some(path.to_string_lossy().into_owned()),
            "TKE_ROLE_ARN" => Some(ROLE.to_owned()),
            _ => None,
        };
        WebIdentity::new().variables(get).endpoint(simulator.url())
    };
    let issued = pod(file).fetch().await?;
    assert_temporary(&issued);
    call_tencent(&simulator, &issued).await?;

    let wrong = scratch_file("pod-wrong-token", "not-a-known-token")?;
    let refused = pod(wrong).fetch().await;
    let Err(ProviderError::Failed(reason)) = refused else {
        panic!("{refused:?}");
    };
    assert!(reason.contains("WebIdentityTokenError"), "{reason}");
    assert!(!reason.contains("not-a-known-token"), "{reason}");
    Ok(())
}

#[tokio::test]
async fn a_password_gives_a_token_that_is_accepted() -> Outcome {
    let simulator = simulator().await?;
    let token = |password: &str| {
        let user = IamUser {
            domain: "account".to_owned(),
            name: "operator".to_owned(),
            password: password.into(),
        };
        IamToken::new(REGION, user).endpoint(simulator.url())
    };
    for token in [
        token("not-a-password"),
        token("not-a-password").project_id(Simulator::PROJECT_ID),
    ] {
        let issued = token.fetch().await?;
        assert_eq!(issued.project_id.as_deref(), Some(Simulator::PROJECT_ID));
        assert!(issued.domain_id.is_some() && issued.expires.is_some());
        call_huawei(&simulator, &issued).await?;
    }
    let of_account = token("not-a-password").domain_scope().fetch().await?;
    assert_eq!(of_account.project_id, None);
    assert!(of_account.domain_id.is_some());

    let refused = token("not-this-one").fetch().await;
    let Err(ProviderError::Failed(reason)) = refused else {
        panic!("{refused:?}");
    };
    assert!(
        reason.contains("401") && reason.contains("no such user"),
        "{reason}"
    );
    assert!(!reason.contains("not-this-one"), "{reason}");
    Ok(())
}

#[tokio::test]
async fn the_project_that_is_not_given_is_the_regions() -> Outcome {
    let simulator = simulator().await?;
    let of_region = |region: &str| {
        let builder = Client::builder()
            .endpoint(simulator.url())
            .identity_endpoint(simulator.url())
            .unlisted_region(region)
            .credentials(Credentials::access_key(
                Simulator::ACCESS_KEY_ID,
                Simulator::SECRET_KEY,
            ));
        builder.build()
    };
    let client: cbh::Client = of_region(REGION)?;
    client.send(&upgrade()).await?;
    let paths: Vec<String> = simulator
        .requests()
        .into_iter()
        .map(|sent| sent.path)
        .collect();
    assert_eq!(paths.len(), 2, "{paths:?}");
    assert!(paths[1].contains(Simulator::PROJECT_ID), "{paths:?}");

    let client: cbh::Client = of_region("cn-nowhere-1")?;
    let refused = client.send(&upgrade()).await.map(drop);
    let told = refused.map_err(|error| error.to_string());
    assert!(
        told.as_ref()
            .is_err_and(|text| text.contains("no project named `cn-nowhere-1`")),
        "{told:?}"
    );
    Ok(())
}

#[tokio::test]
async fn a_file_of_the_vendors_gives_its_key() -> Outcome {
    let simulator = simulator().await?;
    let text = format!(
        "[default]\nsecret_id = {}\nsecret_key = {}\n",
        Simulator::ACCESS_KEY_ID,
        Simulator::SECRET_KEY
    );
    let file = scratch_file("profile-tencent", &text)?;
    let format = tencentcloud::VENDOR.profile.as_ref().ok_or("no profile")?;
    let issued = ProfileFile::at(file, format).fetch().await?;
    call_tencent(&simulator, &issued).await?;

    let text = format!(
        "[global]\nak = unused\nsk = unused\n[basic]\nak = {}\nsk = {}\nproject_id = {}\n",
        Simulator::ACCESS_KEY_ID,
        Simulator::SECRET_KEY,
        Simulator::PROJECT_ID
    );
    let file = scratch_file("profile-huawei", &text)?
        .to_string_lossy()
        .into_owned();
    let format = huaweicloud::VENDOR.profile.as_ref().ok_or("no profile")?;
    let variable = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";
    let file =
        ProfileFile::new(format).variables(move |name| (name == variable).then(|| file.clone()));
    let issued = file.fetch().await?;
    assert_eq!(issued.project_id.as_deref(), Some(Simulator::PROJECT_ID));
    call_huawei(&simulator, &issued).await
}

#[tokio::test]
async fn a_chain_uses_what_is_there_and_tells_why_the_rest_was_not() -> Outcome {
    let simulator = simulator().await?;
    let names = &tencentcloud::VENDOR.environment;
    let nobody = unused_address()?;
    let chain = CredentialsChain::new()
        .then(EnvironmentProvider::new(names).variables(|_| None))
        .then(InstanceRole::new().endpoint(&*nobody));
    let refused = chain.fetch().await;
    let Err(ProviderError::NotConfigured(reason)) = refused else {
        panic!("{refused:?}");
    };
    let nobody = nobody.trim_start_matches("http://");
    let told = format!(
        "no credentials found; tried: environment (TENCENTCLOUD_SECRET_ID is not set), \
         instance role (no metadata server answers at {nobody})"
    );
    assert_eq!(reason, told);

    let chain = chain.then(InstanceRole::new().endpoint(simulator.url()));
    call_tencent(&simulator, &chain.fetch().await?).await
}

#[tokio::test]
async fn a_metadata_server_that_does_not_answer_holds_nobody_up() -> Outcome {
    // Connections are taken by the system, and nobody reads from them.
    let silent = std::net::TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", silent.local_addr()?);
    let began = Instant::now();
    let role = InstanceRole::new().endpoint(&*address);
    let key = InstanceSecurityKey::new().endpoint(&*address);
    let (role, key) = tokio::join!(role.fetch(), key.fetch());
    for fetched in [role, key] {
        let Err(ProviderError::NotConfigured(reason)) = fetched else {
            panic!("{fetched:?}");
        };
        assert!(reason.starts_with("no metadata server answers"), "{reason}");
    }
    assert!(began.elapsed() < Duration::from_secs(10));
    Ok(())
}

/// An address at which nothing listens.
fn unused_address() -> std::io::Result<String> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    Ok(format!("http://{}", listener.local_addr()?))
}

/// A file of this name for this run of the tests.
fn scratch_file(name: &str, content: &str) -> std::io::Result<PathBuf> {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, content)?;
    Ok(path)
}
