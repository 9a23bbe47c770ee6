//! Bodies that are forms.

use cloudbind_codegen::Sources;
use cloudbind_simulator::Simulator;
use serde_json::json;

use crate::client::{Answer, Outgoing};

const UPLOAD: &str = "\
operation: UploadChart
summary: Uploads a chart.
page: { title: None, address: https://acme.example/upload }
endpoint: POST /charts
form:
  content: { type: file, required: true }
  size: { type: int32 }
  tags: { type: list<string> }
response:
  body:
    id: { type: string }
examples:
  - title: The first
    request: { content: AAEC }
    response: { id: any }
  - title: With all
    request: { content: AA0K, size: 3, tags: [a, b] }
    response: { id: all }
";

async fn simulator() -> Simulator {
    let mut sources = Sources::new();
    let vendor = include_str!("../data/acme/vendor.yaml");
    sources.insert("acme/vendor.yaml", vendor);
    let service = include_str!("../data/acme/dcs/service.yaml");
    sources.insert("acme/dcs/service.yaml", service);
    sources.insert("acme/dcs/upload_chart.yaml", UPLOAD);
    let api = cloudbind_codegen::read(&sources).unwrap_or_else(|error| panic!("{error}"));
    let started = Simulator::builder().api(api).start().await;
    started.expect("it starts")
}

async fn upload(kind: &str, body: impl Into<Vec<u8>>) -> Answer {
    let request = Outgoing::with_token("POST", "/charts").set("Content-Type", kind);
    request.body(body).send(&simulator().await).await
}

const KIND: &str = "multipart/form-data; boundary=xx";

fn part(disposition: &str, content: &str) -> String {
    format!("--xx\r\nContent-Disposition: form-data; {disposition}\r\n\r\n{content}\r\n")
}

#[tokio::test]
async fn fields_and_files_are_parameters() {
    let file = part("name=\"content\"; filename=\"a.tgz\"", "\0\r\n");
    let fields = [("size", "3"), ("tags", "a"), ("tags", "b")]
        .map(|(name, value)| part(&format!("name=\"{name}\""), value));
    let body = format!("{file}{}--xx--\r\n", fields.concat());
    let answer = upload(KIND, body).await;
    assert_eq!(
        (answer.status, answer.json()["id"].clone()),
        (200, json!("all"))
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_form_is_said() {
    let file = part("name=\"content\"; filename=\"a\"", "1");
    let field = part("name=\"content\"", "1");
    let wrong = [
        ("application/json", "{}".to_owned(), "multipart/form-data"),
        ("multipart/form-data", format!("{file}--xx--"), "boundary"),
        (KIND, "--yy--".to_owned(), "begin with its boundary"),
        (KIND, file.clone(), "before its last boundary"),
        (KIND, format!("{field}--xx--"), "must be a file"),
        (
            KIND,
            format!("{}--xx--", part("name=\"size\"; filename=\"a\"", "3")),
            "must be a field",
        ),
        (KIND, "--xx--".to_owned(), "content"),
        (
            KIND,
            format!("{file}{}--xx--", part("name=\"size\"", "large")),
            "size",
        ),
        (
            KIND,
            format!("{file}{}--xx--", part("name=\"other\"", "1")),
            "other",
        ),
        (
            KIND,
            "--xx\r\n\r\n\r\n1\r\n--xx--".to_owned(),
            "Content-Disposition",
        ),
    ];
    for (kind, body, reason) in wrong {
        let answer = upload(kind, body.clone()).await;
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        assert_eq!(answer.status, 400, "{body}: {text}");
        assert!(text.contains(reason), "{body}: {text}");
    }
}
