//! The operations and their documented errors, as JSON.

use cloudbind_codegen::ir::{Api, ErrorCode, Operation, Service, Vendor};
use serde_json::{Map, Value, json};

/// Every operation with its own errors; those of services and vendors stand once each.
pub fn describe(api: &Api) -> Value {
    let operations: Vec<Value> = api
        .operations()
        .map(|(vendor, service, found)| operation(vendor, service, found))
        .collect();
    let service = |vendor: &Vendor, service: &Service| json!({"vendor": vendor.key, "service": service.key, "errors": codes(&service.error_codes)});
    let services: Vec<Value> = api
        .vendors
        .iter()
        .flat_map(|vendor| {
            vendor
                .services
                .iter()
                .map(move |found| service(vendor, found))
        })
        .collect();
    let vendors: Vec<Value> = api
        .vendors
        .iter()
        .map(|vendor| json!({"vendor": vendor.key, "errors": codes(&vendor.error_codes)}))
        .collect();
    json!({"operations": operations, "services": services, "vendors": vendors})
}

fn operation(vendor: &Vendor, service: &Service, operation: &Operation) -> Value {
    let headers: Map<String, Value> = operation
        .binding
        .headers
        .iter()
        .map(|(name, value)| (name.clone(), json!(value)))
        .collect();
    let statuses: Vec<Value> = operation
        .error_statuses
        .iter()
        .map(|(status, meaning)| json!({"status": status, "description": meaning}))
        .collect();
    json!({
        "vendor": vendor.key,
        "service": service.key,
        "operation": operation.name,
        "summary": operation.summary,
        "method": operation.binding.method,
        "path": operation.binding.path,
        "headers": headers,
        "rate_limit": operation.rate_limit.map(|(requests, seconds)| json!({"requests": requests, "seconds": seconds})),
        "errors": codes(&operation.error_codes),
        "error_statuses": statuses,
    })
}

fn codes(codes: &[ErrorCode]) -> Vec<Value> {
    let code = |entry: &ErrorCode| json!({"code": entry.code, "status": entry.status, "description": entry.description});
    codes.iter().map(code).collect()
}
