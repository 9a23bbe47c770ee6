//! The task that an operation begins.

use super::cursor::Cursor;
use super::view::View;
use crate::ir::{Field, Operation, Origin, Service, Starts};
use crate::load::ServiceFolder;
use crate::nearest::nearest;
use crate::spec::{self, Entries};

/// Resolves `starts:`; `None` if it cannot be used.
pub fn resolve(
    starts: &spec::Starts,
    view: View<'_>,
    folder: &ServiceFolder,
    at: Cursor<'_>,
) -> Option<Starts> {
    let at = at.key("starts");
    let name = &starts.operation;
    // `waiting` of the other operation may not be resolved yet.
    let waiting: Vec<&str> = folder
        .endpoints
        .iter()
        .filter(|endpoint| endpoint.content.waiting.is_some())
        .map(|endpoint| endpoint.content.operation.as_str())
        .collect();
    let other = view.service.operations.iter().find(|o| o.name == *name);
    let Some(other) = other.filter(|_| waiting.contains(&name.as_str())) else {
        at.key("operation").value_problem(
            format!("no operation `{name}` of the service tells the state of a task"),
            match nearest(name, &waiting) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "write `waiting:` in the file of that operation".to_owned(),
            },
        );
        return None;
    };
    let mut with = Vec::new();
    for (parameter, source) in starts.with.iter() {
        let at = at.key("with").key(parameter);
        let Some(target) = target(other, parameter) else {
            at.key_problem(
                format!("`{name}` has no parameter `{parameter}`"),
                "name a parameter of the operation that is asked for the state",
            );
            continue;
        };
        if let Some(origin) = origin(source, target, view, at) {
            with.push((parameter.to_owned(), origin));
        }
    }
    for parameter in other.caller_parameters() {
        let field = &parameter.field;
        if field.required && starts.with.get(&field.name).is_none() {
            at.key("with").key_problem(
                format!("`{name}` cannot be asked without `{}`", field.name),
                format!("add `{}:` with where its value comes from", field.name),
            );
        }
    }
    Some(Starts {
        operation: name.clone(),
        with,
    })
}

/// Finds the operations that begin a task of the operation `name` because of what they answer.
pub fn follow_from(waiting: &spec::Waiting, name: &str, service: &mut Service, at: Cursor<'_>) {
    let is_task = |operation: &&Operation| operation.name == name;
    let Some(task) = service.operations.iter().find(is_task) else {
        return;
    };
    let mut found = Vec::new();
    for (index, with) in waiting.from_response.iter().enumerate() {
        let at = at.key("from_response").item(index);
        if !is_whole(with, task, at) {
            continue;
        }
        let begins: Vec<usize> = service
            .operations
            .iter()
            .enumerate()
            .filter(|(_, operation)| !operation.idempotent && !is_task(operation))
            .filter(|(_, operation)| fits(with, task, View::of(service, operation)))
            .map(|(place, _)| place)
            .collect();
        if begins.is_empty() {
            at.value_problem(
                "no operation of the service that changes something answers so",
                "correct the names, or remove it",
            );
        }
        let origins = with.iter().map(|(parameter, path)| {
            let path = path.split('.').map(str::to_owned).collect();
            (parameter.to_owned(), Origin::Response(path))
        });
        let starts = Starts {
            operation: name.to_owned(),
            with: origins.collect(),
        };
        found.extend(begins.into_iter().map(|place| (place, starts.clone())));
    }
    for (place, starts) in found {
        if let Some(operation) = service.operations.get_mut(place) {
            operation.starts.get_or_insert(starts);
        }
    }
}

/// Whether each parameter is one of the task, and none is missing that it requires.
fn is_whole(with: &Entries<String>, task: &Operation, at: Cursor<'_>) -> bool {
    let mut whole = true;
    for (parameter, _) in with.iter() {
        if target(task, parameter).is_none() {
            at.key(parameter).key_problem(
                format!("`{}` has no parameter `{parameter}`", task.name),
                "name one of its parameters",
            );
            whole = false;
        }
    }
    for parameter in task.caller_parameters() {
        let field = &parameter.field;
        if field.required && with.get(&field.name).is_none() {
            at.value_problem(
                format!("`{}` cannot be asked without `{}`", task.name, field.name),
                format!("add `{}:`, or write `starts:` where it begins", field.name),
            );
            whole = false;
        }
    }
    whole
}

/// Whether an operation answers with every value that the task is asked for by.
fn fits(with: &Entries<String>, task: &Operation, view: View<'_>) -> bool {
    with.iter().all(|(parameter, path)| {
        let member = view.find(path);
        let wanted = target(task, parameter);
        member.zip(wanted).is_some_and(|(member, wanted)| {
            member.shape == wanted.shape && !wanted.sensitive && !wanted.nullable
        })
    })
}

fn target<'a>(task: &'a Operation, name: &str) -> Option<&'a Field> {
    let mut parameters = task.caller_parameters();
    let found = parameters.find(|known| known.field.name == name)?;
    Some(&found.field)
}

/// Where the value of a parameter comes from.
fn origin(source: &str, target: &Field, view: View<'_>, at: Cursor<'_>) -> Option<Origin> {
    let (field, origin) = match source.split_once('.') {
        Some(("response", path)) => {
            let member = view.member(path, at)?;
            (member.field, Origin::Response(member.path))
        }
        Some(("request", name)) => {
            let mut parameters = view.operation.caller_parameters();
            let found = parameters.find(|known| known.field.name == name && known.field.required);
            let Some(found) = found else {
                at.value_problem(
                    format!("`{name}` is not a required parameter of this operation"),
                    "only those are sure to have a value",
                );
                return None;
            };
            (&found.field, Origin::Request(name.to_owned()))
        }
        _ => {
            at.value_problem(
                format!("`{source}` does not say where the value comes from"),
                "begin it with `response.` or `request.`",
            );
            return None;
        }
    };
    let plain = |field: &Field| !field.sensitive && !field.nullable;
    let same = field.shape == target.shape;
    let from_response = matches!(origin, Origin::Response(_));
    if same && plain(target) && (from_response || plain(field)) {
        return Some(origin);
    }
    at.value_problem(
        format!("`{source}` is of another type than `{}`", target.name),
        "both have to have the same type, and to be neither `sensitive` nor `nullable`",
    );
    None
}
