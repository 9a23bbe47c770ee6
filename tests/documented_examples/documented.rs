//! An example, and what it says of the request and the answer.

use cloudbind::http::HttpRequest;
use cloudbind_codegen::ir::{Api, Example, Location, Operation, Parameter, Service, Vendor};
use serde_json::{Map, Value, json};

use crate::same::{self, Missing};
use crate::typed::{Call, Received};
use crate::wire::{PROJECT, Recorder};

/// An example of an operation.
pub struct Documented<'a> {
    pub vendor: &'a Vendor,
    pub service: &'a Service,
    pub operation: &'a Operation,
    pub example: &'a Example,
}

impl<'a> Documented<'a> {
    /// Every example of a specification, those with faults included.
    pub fn all(api: &'a Api) -> impl Iterator<Item = Self> {
        api.operations().flat_map(|(vendor, service, operation)| {
            let examples = operation.examples.iter().chain(&operation.faulty_examples);
            examples.map(move |example| Self {
                vendor,
                service,
                operation,
                example,
            })
        })
    }

    /// The operation's path in the library.
    pub fn path(&self) -> String {
        let (vendor, service) = (&self.vendor.key, &self.service.key);
        format!("{vendor}::{service}::{}", self.operation.name)
    }

    /// Everything in which the library differs from the example.
    pub async fn problems(&self, call: Call) -> Vec<String> {
        let answer = self.answer();
        let recorder = Recorder::new(self.example.status, &self.answer_headers(), &answer);
        let parameters = Value::Object(self.example.request.clone());
        let received = match call(parameters, recorder.clone()).await {
            Ok(received) => received,
            Err(problem) => return vec![problem],
        };
        let mut problems = match recorder.sent() {
            Some(sent) => self.request_problems(&sent),
            None => vec!["not one request was sent, but none or several".to_owned()],
        };
        problems.extend(self.response_problems(&received, &answer));
        problems
    }

    /// The parameters of the example that travel in one place.
    fn sent_in(&self, location: Location) -> impl Iterator<Item = (&str, &Value)> {
        in_place(&self.operation.parameters, &self.example.request, location)
    }

    /// The members of the answer that travel in one place.
    fn answered_in(&self, location: Location) -> impl Iterator<Item = (&str, &Value)> {
        in_place(&self.operation.results, &self.example.response, location)
    }

    fn request_problems(&self, sent: &HttpRequest) -> Vec<String> {
        let binding = &self.operation.binding;
        let mut problems = Vec::new();
        let mut expect = |what: &str, expected: String, found: String| {
            if expected != found {
                problems.push(format!("its {what} is `{found}`, and not `{expected}`"));
            }
        };
        expect("method", binding.method.clone(), sent.method.to_owned());
        let mut path = binding.path.replace("{project_id}", PROJECT);
        for (name, value) in self.sent_in(Location::Path) {
            path = path.replace(&format!("{{{name}}}"), &same::texts(value).concat());
        }
        expect("path", path, sent.path.clone());
        let mut query: Vec<(String, String)> = Vec::new();
        for (name, value) in self.sent_in(Location::Query) {
            query.extend(
                same::texts(value)
                    .into_iter()
                    .map(|text| (name.to_owned(), text)),
            );
        }
        expect("query", format!("{query:?}"), format!("{:?}", sent.query));
        for (name, value) in self.sent_in(Location::Header) {
            let found = sent.header(name).unwrap_or("nothing").to_owned();
            expect(
                &format!("header {name}"),
                same::texts(value).join(","),
                found,
            );
        }
        problems.extend(self.request_body_problems(&sent.body));
        problems
    }

    fn request_body_problems(&self, sent: &[u8]) -> Vec<String> {
        let mut found: Value = match sent {
            [] => json!({}),
            body => serde_json::from_slice(body).unwrap_or(Value::Null),
        };
        let members: Map<String, Value> = self
            .sent_in(Location::Body)
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .collect();
        // The client fills in what an example need not have.
        if let (Some(token), Some(found)) = (&self.operation.client_token, found.as_object_mut())
            && !members.contains_key(&token.name)
        {
            found.remove(&token.name);
        }
        let mut payload = self.sent_in(Location::Payload);
        let expected = payload
            .next()
            .map_or(Value::Object(members), |(_, value)| value.clone());
        let lost = same::differences(&expected, &found, Missing::IsLost);
        let added = same::differences(&found, &expected, Missing::IsLost);
        lost.into_iter()
            .map(|place| format!("of its request `{place}` is not sent as documented"))
            .chain(
                added
                    .into_iter()
                    .map(|place| format!("its request has `{place}` besides")),
            )
            .collect()
    }

    /// The body that a server would answer with.
    fn answer(&self) -> Vec<u8> {
        if let Some((_, payload)) = self.answered_in(Location::Payload).next() {
            return payload.to_string().into_bytes();
        }
        // What nobody documents as a member is somewhere in the body as well.
        let headers: Vec<&str> = self
            .answered_in(Location::Header)
            .map(|(name, _)| name)
            .collect();
        let members = self.example.response.iter();
        let members: Map<String, Value> = members
            .filter(|(name, _)| !headers.contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        match &self.vendor.envelope {
            Some(envelope) => json!({ envelope: members }).to_string().into_bytes(),
            None if members.is_empty() => Vec::new(),
            None => Value::Object(members).to_string().into_bytes(),
        }
    }

    fn answer_headers(&self) -> Vec<(String, String)> {
        self.answered_in(Location::Header)
            .map(|(name, value)| (name.to_owned(), same::texts(value).join(",")))
            .collect()
    }

    fn response_problems(&self, received: &Received, answer: &[u8]) -> Vec<String> {
        let documented = Value::Object(self.example.response.clone());
        let lost = same::differences(&documented, &received.response, Missing::IsNull);
        let mut problems: Vec<String> = lost
            .into_iter()
            .map(|place| format!("of its response `{place}` is not what was answered"))
            .collect();
        if received.body != answer {
            problems.push("the reply does not keep the body of its response".to_owned());
        }
        problems
    }
}

fn in_place<'p>(
    parameters: &'p [Parameter],
    values: &'p Map<String, Value>,
    location: Location,
) -> impl Iterator<Item = (&'p str, &'p Value)> {
    parameters
        .iter()
        .filter(move |parameter| parameter.location == location)
        .filter_map(|parameter| {
            let name = parameter.field.name.as_str();
            Some((name, values.get(name)?))
        })
}
