//! What the transport itself says of the client.

use cloudbind::transport::{HttpSettings, SettingsError};
use cloudbind::{BuildError, tencentcloud::cynosdb};
use cloudbind_simulator::Simulator;

use crate::{builder, pause, started};

#[tokio::test]
async fn the_user_agent_is_the_library_and_what_the_program_appends() {
    let simulator = started(Simulator::builder()).await;
    let library = concat!("cloudbind/", env!("CARGO_PKG_VERSION"));
    for (http, expected) in [
        (HttpSettings::new(), library.to_owned()),
        (
            HttpSettings::new().user_agent_suffix("inventory/1.4"),
            format!("{library} inventory/1.4"),
        ),
        (
            HttpSettings::new()
                .user_agent_suffix("inventory/1.4")
                .user_agent_suffix("(nightly)"),
            format!("{library} inventory/1.4 (nightly)"),
        ),
    ] {
        pause(builder(&simulator.url()).http(http))
            .await
            .expect("a success");
        let journal = simulator.requests();
        let last = journal.last().expect("a request");
        assert_eq!(last.header("user-agent"), Some(expected.as_str()));
    }
}

#[test]
fn a_suffix_that_would_begin_another_header_is_refused() {
    for suffix in ["a\r\nX-Evil: 1", "a\nb", "\0"] {
        let http = HttpSettings::new().user_agent_suffix(suffix);
        let built = builder::<cynosdb::Cynosdb>("http://localhost")
            .http(http)
            .build();
        assert!(
            matches!(built, Err(BuildError::Http(SettingsError::UserAgent))),
            "{suffix:?}: {built:?}"
        );
    }
}
