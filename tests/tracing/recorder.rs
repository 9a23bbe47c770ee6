//! Keeps everything that is traced in this process, down to the last detail of every library.

use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex, OnceLock};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

/// All that was traced so far, by all tests of this process.
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<Recorded>>);

#[derive(Default)]
struct Recorded {
    text: String,
    spans: Vec<Seen>,
    /// Where the spans are that have not ended. Ids are used again.
    open: HashMap<u64, usize>,
}

/// A span with its fields as text.
#[derive(Debug, Clone)]
pub struct Seen {
    pub name: &'static str,
    parent: Option<usize>,
    fields: BTreeMap<&'static str, String>,
}

impl Seen {
    /// A field; `None` if it was not recorded.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }
}

impl Recorder {
    /// The one of this process. `log` records are events to it.
    pub fn get() -> Self {
        static THE: OnceLock<Recorder> = OnceLock::new();
        let start = || {
            let recorder = Self::default();
            tracing_subscriber::registry().with(recorder.clone()).init();
            recorder
        };
        THE.get_or_init(start).clone()
    }

    /// Everything, as text.
    pub fn text(&self) -> String {
        self.0.lock().unwrap().text.clone()
    }

    /// The span of the call whose answer had this request id, and those of its attempts.
    pub fn call(&self, request_id: &str) -> (Seen, Vec<Seen>) {
        let recorded = self.0.lock().unwrap();
        let is_it = |seen: &Seen| {
            seen.name == "cloudbind.call" && seen.get("cloudbind.request_id") == Some(request_id)
        };
        let place = recorded.spans.iter().position(is_it);
        let place = place.expect("the call has a span");
        let of_it = |seen: &&Seen| seen.parent == Some(place);
        let attempts = recorded.spans.iter().filter(of_it).cloned();
        (recorded.spans[place].clone(), attempts.collect())
    }
}

impl<S: Subscriber> Layer<S> for Recorder {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let parent = attributes.parent().cloned();
        let parent = parent.or_else(|| context.current_span().id().cloned());
        let mut recorded = self.0.lock().unwrap();
        let metadata = attributes.metadata();
        let _ = write!(recorded.text, "{} {}", metadata.target(), metadata.name());
        let mut fields = BTreeMap::new();
        attributes.record(&mut Fields(&mut recorded.text, Some(&mut fields)));
        recorded.text.push('\n');
        let parent = parent.and_then(|id| recorded.open.get(&id.into_u64()).copied());
        let place = recorded.spans.len();
        recorded.spans.push(Seen {
            name: metadata.name(),
            parent,
            fields,
        });
        recorded.open.insert(id.into_u64(), place);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut recorded = self.0.lock().unwrap();
        let Recorded { text, spans, open } = &mut *recorded;
        let fields = &mut spans[open[&id.into_u64()]].fields;
        values.record(&mut Fields(text, Some(fields)));
        text.push('\n');
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut recorded = self.0.lock().unwrap();
        let metadata = event.metadata();
        let _ = write!(recorded.text, "{} {}", metadata.target(), metadata.name());
        event.record(&mut Fields(&mut recorded.text, None));
        recorded.text.push('\n');
    }
}

/// Writes fields to a text, and into a map if there is one.
struct Fields<'a>(
    &'a mut String,
    Option<&'a mut BTreeMap<&'static str, String>>,
);

impl Fields<'_> {
    fn keep(&mut self, field: &Field, value: String) {
        let _ = write!(self.0, " {}={value}", field.name());
        if let Some(map) = &mut self.1 {
            map.insert(field.name(), value);
        }
    }
}

impl Visit for Fields<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.keep(field, value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.keep(field, format!("{value:?}"));
    }
}
