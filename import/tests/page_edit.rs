//! Whatever changes in a file, the edited text says the new content, and comments beside what stays stay.

#![allow(missing_docs, reason = "a test has no callers")]

use cloudbind_codegen::{Diagnostics, yaml};
use cloudbind_import::page::{Tree, edit, layout};
use serde_json::{Value, json};

/// Numbers that look random, and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 40).unwrap_or_default() % limit
    }

    fn one_in(&mut self, limit: usize) -> bool {
        self.below(limit) == 0
    }

    fn text(&mut self) -> Value {
        let texts = [
            "a",
            "A: b",
            "# c",
            "it's",
            "two words",
            "{ x",
            "- y",
            "true",
            "7",
            "中文",
            "\"q\"",
            "e\nf",
            "",
        ];
        json!(texts[self.below(texts.len())])
    }

    fn field(&mut self) -> Value {
        let mut field = json!({ "type": "string" });
        if self.one_in(2) {
            field["required"] = json!(true);
        }
        if self.one_in(3) {
            field["description"] = self.text();
        }
        if self.one_in(3) {
            field["maximum"] = json!(self.below(9));
        }
        if self.one_in(4) {
            field["values"] =
                json!({ "0": { "name": "No", "description": self.text() }, "x: y": self.text() });
        }
        if self.one_in(4) {
            field["notes"] = json!([self.text(), self.text()]);
        }
        if self.one_in(6) {
            field["fields"] = json!({ "inner": self.field() });
        }
        field
    }

    fn file(&mut self) -> Tree {
        let mut file = json!({ "operation": "OpenBox", "summary": self.text() });
        for section in ["path", "query", "body"] {
            for name in ["Id", "a b", "Colour", "Size", "x-y"] {
                if self.one_in(2) {
                    file[section][name] = self.field();
                }
            }
        }
        if self.one_in(2) {
            file["rate_limit"] = json!({ "requests": self.below(9), "seconds": 1 });
        }
        for code in ["A.B", "A.C", "D"] {
            if self.one_in(2) {
                file["error_codes"][code] = self.text();
            }
        }
        let examples: Vec<Value> = (0..self.below(3))
            .map(|_| json!({ "title": self.text(), "request": { "Id": self.text(), "L": [1, { "k": self.text() }] } }))
            .collect();
        if !examples.is_empty() {
            file["examples"] = Value::Array(examples);
        }
        Tree::of_json(&file)
    }
}

fn read(text: &str) -> Option<cloudbind_codegen::node::Node> {
    let mut problems = Diagnostics::default();
    let node = yaml::parse("file.yaml", text.as_bytes(), &mut problems);
    node.filter(|_| problems.is_empty())
}

#[test]
fn the_edited_text_says_the_new_content() {
    let mut chance = Chance(7);
    for round in 0..400 {
        let (old, new) = (chance.file(), chance.file());
        let text = layout::file(&old);
        let node = read(&text).unwrap_or_else(|| panic!("{text}"));
        assert!(Tree::of(&node).same(&old), "{text}");
        let edited = edit::apply(&text, &node, &new);
        let says = read(&edited).map(|node| Tree::of(&node));
        assert!(
            says.is_some_and(|tree| tree.same(&new)),
            "round {round}: {:#}\nfrom\n{text}\nbecame\n{edited}",
            new.to_json()
        );
    }
}

#[test]
fn comments_and_blank_lines_stay_where_they_are() {
    let text = "\
# Above.
operation: OpenBox # beside
summary: Opens.

# The body.
body:
  # Its id.
  Id: { type: string, required: true } # in a row

  # Its size.
  Size:
    type: int64 # wide
    # At most.
    maximum: 5
  Colour: { type: string }

# The end.
";
    let node = read(text).expect("it is YAML");
    let mut new = Tree::of(&node).to_json();
    new["body"]["Size"]["maximum"] = json!(7);
    new["body"]["Size"]["minimum"] = json!(1);
    new["body"]["Id"]["description"] = json!("The id.");
    new["body"]
        .as_object_mut()
        .expect("a mapping")
        .remove("Colour");
    new["query"] = json!({ "deep": { "type": "boolean" } });
    let edited = edit::apply(text, &node, &Tree::of_json(&new));
    assert_eq!(
        edited,
        "\
# Above.
operation: OpenBox # beside
summary: Opens.
query:
  deep: { type: boolean }

# The body.
body:
  # Its id.
  Id: { type: string, required: true, description: The id. } # in a row

  # Its size.
  Size:
    type: int64 # wide
    minimum: 1
    # At most.
    maximum: 7

# The end.
"
    );
}
