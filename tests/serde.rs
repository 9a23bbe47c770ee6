//! The feature `serde`: generated types in other formats, by their names on the wire.

#[path = "support/requests.rs"]
mod requests;

use cloudbind::huaweicloud::{cbh, dcs};
use cloudbind::tencentcloud::cynosdb;
use serde_json::json;

#[test]
fn types_survive_a_round_trip_under_their_wire_names() {
    let request = requests::pause_serverless();
    let text = serde_json::to_value(&request).expect("it can be written");
    assert_eq!(
        text,
        json!({"ClusterId": "cynosdbmysql-8vcxoq75", "ForcePause": 1})
    );
    assert_eq!(
        serde_json::from_value::<cynosdb::PauseServerless>(text).expect("it can be read"),
        request
    );

    let request = requests::upgrade_instance().cancel(true);
    let text = serde_json::to_value(&request).expect("it can be written");
    assert_eq!(text["upgrade_time"], json!(1_702_974_655_000_i64));
    assert_eq!(
        serde_json::from_value::<cbh::UpgradeInstance>(text).expect("it can be read"),
        request
    );
}

#[test]
fn an_unknown_value_survives_too() {
    let response: dcs::CancelInstanceResizeResponse =
        serde_json::from_value(json!({"result": "postponed", "new": 1})).expect("it can be read");
    assert_eq!(
        response.result,
        Some(dcs::CancelInstanceResizeResult::Unknown(
            "postponed".to_owned()
        ))
    );
    assert_eq!(
        serde_json::to_value(&response).expect("it can be written"),
        json!({"result": "postponed"})
    );
}
