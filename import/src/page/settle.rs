//! What the generator's loader says of a file that was made of a page, before anything is written.
//!
//! A page may contradict itself: a default that its own list of values does not have, an example without a
//! required parameter. What is wrong is left out and reported, or noted at the example; what cannot be
//! left out is an error.

use cloudbind_codegen::node::{Content, Node};
use cloudbind_codegen::{Diagnostic, Diagnostics, Sources, SpecError, yaml};
use cloudbind_pages::{Finding, Kind};

use super::scheme::shown;
use super::tree::Tree;
use crate::error::Problem;

/// Each round leaves something out; a file that is still wrong then is an error.
const MOST_ROUNDS: usize = 12;

/// Facts that a file may do without.
const OPTIONAL: [&str; 14] = [
    "default",
    "minimum",
    "maximum",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
    "pattern",
    "sensitive",
    "nullable",
    "values",
    "type_name",
    "unit",
    "rate_limit",
];

/// A file that the loader accepts.
#[derive(Debug)]
pub struct Settled {
    /// What it says.
    pub tree: Tree,
    /// Its text.
    pub text: String,
    /// What was left out, and why.
    pub findings: Vec<Finding>,
}

/// Mends a tree until the generator takes its text. `sources` are the other files that it needs.
///
/// # Errors
/// With what the loader says, if something is wrong that cannot be left out.
pub fn settle(
    mut tree: Tree,
    sources: &Sources,
    file: &str,
    line: &dyn Fn(&str) -> u32,
    text: &dyn Fn(&Tree) -> Result<String, Problem>,
) -> Result<Settled, Problem> {
    let mut findings = Vec::new();
    for _ in 0..MOST_ROUNDS {
        let written = text(&tree)?;
        let mut all = sources.clone();
        all.insert(file, written.clone());
        let Err(error) = cloudbind_codegen::read(&all) else {
            return Ok(Settled {
                tree,
                text: written,
                findings,
            });
        };
        let mut ignored = Diagnostics::default();
        let Some(node) = yaml::parse(file, written.as_bytes(), &mut ignored) else {
            return Err(refused(file, &error));
        };
        let mut mended = false;
        for problem in error
            .problems()
            .iter()
            .filter(|problem| problem.file == file)
        {
            mended |= mend(&mut tree, &node, problem, line, &mut findings);
        }
        if !mended {
            return Err(refused(file, &error));
        }
    }
    Err(Problem::new(
        file,
        "the page contradicts itself in too many ways",
    ))
}

fn refused(file: &str, error: &SpecError) -> Problem {
    Problem::new(
        file,
        format!("what the page says makes no valid specification, so nothing is written:\n{error}"),
    )
}

/// Leaves out what a problem is about; false if that cannot be.
fn mend(
    tree: &mut Tree,
    node: &Node,
    problem: &Diagnostic,
    line: &dyn Fn(&str) -> u32,
    findings: &mut Vec<Finding>,
) -> bool {
    let Some(span) = &problem.span else {
        return false;
    };
    let mut path = Vec::new();
    if !find(node, span.start, &mut path) {
        return false;
    }
    if path.first().is_some_and(|first| first == "examples") {
        return mend_example(tree, &path, &problem.message);
    }
    mend_fact(tree, &path, &problem.message, line, findings)
}

fn mend_fact(
    tree: &mut Tree,
    path: &[String],
    problem: &str,
    line: &dyn Fn(&str) -> u32,
    findings: &mut Vec<Finding>,
) -> bool {
    let place = shown(path);
    let Some((last, around)) = path.split_last() else {
        return false;
    };
    let Some(parent) = tree.at_mut(around) else {
        return false;
    };
    if OPTIONAL.contains(&last.as_str()) && parent.remove(last).is_some() {
        // Nobody knows which of two limits that exclude each other is the right one.
        let other = match last.as_str() {
            _ if !problem.contains("upside down") => None,
            "maximum" => Some("minimum"),
            "max_length" => Some("min_length"),
            "max_items" => Some("min_items"),
            _ => None,
        };
        other.map(|other| parent.remove(other));
        let rule = if last == "default" {
            "default-left-out"
        } else {
            "limit-left-out"
        };
        let message = format!("it is left out, because {problem}");
        findings.push(Finding::new(
            Kind::Unclear,
            rule,
            line(&place),
            place,
            message,
        ));
        return true;
    }
    let is_single = problem == "this type cannot travel here";
    if last == "type" && is_single && parent.text_of("type") != Some("string") {
        parent.set("type", Tree::text("string"));
        let message = "the page gives it a type that cannot travel here; it is taken as text";
        let rule = "type-cannot-travel";
        findings.push(Finding::new(
            Kind::Unclear,
            rule,
            line(&place),
            place,
            message,
        ));
        return true;
    }
    false
}

/// Notes at an example what is wrong with it; it is kept for the record then, and shown to nobody.
fn mend_example(tree: &mut Tree, path: &[String], message: &str) -> bool {
    let Some(example) = path.get(..2).and_then(|path| tree.at_mut(path)) else {
        return false;
    };
    // Only a request has to bring something; where it is missing, the problem is of the whole example.
    // That begins where its title does.
    let part = path.get(2).map_or("request", String::as_str);
    let part = if part == "title" { "request" } else { part };
    match part {
        "faults" | "status" => example.remove(part).is_some(),
        "request" | "response" => {
            let rest = message.strip_prefix("in the example, ").unwrap_or(message);
            let sentence = Tree::text(format!("In the {part}, {rest}."));
            let mut faults = example
                .get("faults")
                .map(|known| known.items().to_vec())
                .unwrap_or_default();
            if faults.contains(&sentence) {
                return false;
            }
            faults.push(sentence);
            example.set("faults", Tree::List(faults));
            true
        }
        _ => false,
    }
}

/// The way to the key or value that begins at a byte.
fn find(node: &Node, at: usize, path: &mut Vec<String>) -> bool {
    match &node.content {
        Content::Map(_) => {
            for (key, value) in node.entries() {
                path.push(key.text.clone());
                let is_here = key.span.start == at || is_leaf(value) && value.span.start == at;
                if is_here || find(value, at, path) || value.span.start == at {
                    return true;
                }
                path.pop();
            }
            false
        }
        Content::List(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(index.to_string());
                if find(item, at, path) || item.span.start == at {
                    return true;
                }
                path.pop();
            }
            false
        }
        _ => false,
    }
}

fn is_leaf(node: &Node) -> bool {
    !matches!(node.content, Content::Map(_) | Content::List(_))
}
