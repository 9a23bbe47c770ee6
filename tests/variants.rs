//! Each documented code and status arrives as its own variant, and not as a neighbour's.
//!
//! The surface, made of the specification by other code than the tables, says which one that is.

use std::path::Path;

use cloudbind::operation::ErrorKind;
use cloudbind::service::{Operations, Visitor};
use cloudbind::{Operation, huaweicloud, tencentcloud};
use cloudbind_codegen::{Sources, read, surface};

/// `PauseServerless InternalErrorSystemError = InternalError.SystemError`, as the client has it.
struct Heard<'a> {
    documented: &'a [(String, String, String)],
    wrong: Vec<String>,
    right: usize,
}

impl Visitor for Heard<'_> {
    fn visit<O: Operation>(&mut self) {
        let name = O::DESCRIPTION.name;
        for (_, variant, wire) in self.documented.iter().filter(|(of, ..)| of == name) {
            let kind = match wire.strip_prefix("status ") {
                Some(status) => O::Error::from_status(status.parse().expect("a status")),
                None => O::Error::from_code(wire),
            };
            let heard = kind.map_or_else(|| "nothing".to_owned(), |kind| format!("{kind:?}"));
            if heard == *variant {
                self.right += 1;
            } else {
                let message = format!("{name}: {wire} is {variant}, and arrives as {heard}");
                self.wrong.push(message);
            }
        }
    }
}

/// Operation, variant and code of each line `  ! Variant = code`.
fn documented(surface: &str) -> Vec<(String, String, String)> {
    let mut operation = "";
    let mut found = Vec::new();
    for line in surface.lines() {
        if let Some((variant, wire)) = line
            .strip_prefix("  ! ")
            .and_then(|line| line.split_once(" = "))
        {
            found.push((operation.to_owned(), variant.to_owned(), wire.to_owned()));
        } else if !line.starts_with(' ') {
            operation = line.split(' ').next().unwrap_or_default();
        }
    }
    found
}

fn check<S: Operations>(key: &str) -> usize {
    let sources = Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec"))
        .expect("the specification is there");
    let api = read(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    let (vendor, service) = key.split_once('/').expect("a vendor and a service");
    let vendor = api.vendors.iter().find(|one| one.key == vendor);
    let vendor = vendor.expect("the vendor is there");
    let service = vendor.services.iter().find(|one| one.key == service);
    let documented = documented(&surface::of(vendor, service.expect("the service is there")));
    let mut heard = Heard {
        documented: &documented,
        wrong: Vec::new(),
        right: 0,
    };
    S::each(&mut heard);
    assert!(heard.wrong.is_empty(), "{}", heard.wrong.join("\n"));
    assert_eq!(heard.right, documented.len(), "operations are missing");
    heard.right
}

#[test]
fn of_tencent_cloud() {
    assert!(check::<tencentcloud::autoscaling::Autoscaling>("tencentcloud/autoscaling") > 100);
    assert!(check::<tencentcloud::cynosdb::Cynosdb>("tencentcloud/cynosdb") > 100);
}

#[test]
fn of_huawei_cloud() {
    assert_eq!(check::<huaweicloud::cbh::Cbh>("huaweicloud/cbh"), 4);
    assert_eq!(check::<huaweicloud::dcs::Dcs>("huaweicloud/dcs"), 6);
}
