//! How the pages of a listing follow each other, where the names leave no doubt.
//!
//! Only an offset that is a number is taken: where a vendor sends it as text, it is a number of pages
//! as often as not. A total that is called otherwise than these may be that of the page alone; without
//! it a listing costs one more request, and loses nothing. Markers have no names that could be relied on.

use super::yaml::Yaml;
use crate::model::{Field, Operation};

const OFFSETS: [&str; 2] = ["Offset", "offset"];
const LIMITS: [&str; 2] = ["Limit", "limit"];
const TOTALS: [&str; 3] = ["TotalCount", "total_count", "total"];

/// The value of `paging:`; `None` if the operation lists nothing in pages, or nobody can be sure.
pub fn infer(operation: &Operation) -> Option<Yaml> {
    if !operation.idempotent {
        return None;
    }
    let sections = [&operation.query, &operation.body];
    let parameters = || sections.into_iter().flatten();
    let number = |names: &[&str]| {
        let mut found = parameters().filter(|field| names.contains(&&*field.name));
        found.next().filter(|field| is_number(field))
    };
    let (offset, limit) = (number(&OFFSETS)?, number(&LIMITS)?);
    let members = || operation.response.body.iter();
    let mut lists = members().filter(|field| field.type_expression.starts_with("list<"));
    let (Some(items), None) = (lists.next().filter(|field| !field.sensitive), lists.next()) else {
        return None;
    };
    let mut totals = members().filter(|field| TOTALS.contains(&&*field.name) && is_number(field));
    let mut facts = vec![
        ("offset".to_owned(), Yaml::text(&offset.name)),
        ("limit".to_owned(), Yaml::text(&limit.name)),
        ("items".to_owned(), Yaml::text(&items.name)),
    ];
    facts.extend(
        totals
            .next()
            .map(|total| ("total".to_owned(), Yaml::text(&total.name))),
    );
    Some(Yaml::Row(facts))
}

fn is_number(field: &Field) -> bool {
    let number = matches!(&*field.type_expression, "int32" | "int64" | "uint64");
    number && !field.sensitive && field.from.is_none()
}

#[cfg(test)]
mod tests {
    use super::{Field, Operation, Yaml, infer};

    fn fields(text: &str) -> Vec<Field> {
        let field = |one: &str| {
            let (name, of) = one.split_once(':').unwrap_or((one, "string"));
            Field {
                name: name.to_owned(),
                type_expression: of.to_owned(),
                ..Field::default()
            }
        };
        text.split_whitespace().map(field).collect()
    }

    fn inferred(query: &str, body: &str, response: &str) -> Option<String> {
        let mut operation = Operation {
            idempotent: true,
            query: fields(query),
            body: fields(body),
            ..Operation::default()
        };
        operation.response.body = fields(response);
        let yaml = infer(&operation)?;
        operation.idempotent = false;
        assert_eq!(infer(&operation), None);
        let Yaml::Row(facts) = yaml else { return None };
        let text = |(key, value): &(String, Yaml)| match value {
            Yaml::Text(text) => format!("{key}={text}"),
            other => format!("{key}={other:?}"),
        };
        Some(facts.iter().map(text).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn offset_limit_and_one_list_are_a_listing() {
        let boxes = "TotalCount:int64 BoxSet:list<Box> RequestId";
        assert_eq!(
            inferred("", "Limit:int64 Offset:int64 Name", boxes).as_deref(),
            Some("offset=Offset limit=Limit items=BoxSet total=TotalCount")
        );
        assert_eq!(
            inferred(
                "offset:int32 limit:int32",
                "",
                "total_num:int32 records:list<Box>"
            )
            .as_deref(),
            Some("offset=offset limit=limit items=records")
        );
    }

    #[test]
    fn what_is_not_certain_is_left_to_a_person() {
        let boxes = "TotalCount:int64 BoxSet:list<Box>";
        for (body, response) in [
            ("Limit:int64", boxes),
            ("Offset:int64", boxes),
            ("Offset Limit:int64", boxes),
            ("Offset:int64 Limit", boxes),
            ("Offset:int64 Limit:int64", "TotalCount:int64"),
            ("Offset:int64 Limit:int64", "A:list<Box> B:list<Box>"),
        ] {
            assert_eq!(inferred("", body, response), None, "{body}: {response}");
        }
    }
}
