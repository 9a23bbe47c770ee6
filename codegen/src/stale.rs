//! Which parts of the work have to be done again.

use std::collections::HashSet;

use crate::listing::Listing;
use crate::load::Layout;
use crate::parallel;
use crate::state::State;

/// A folder of a service in the specification.
#[derive(Debug)]
pub struct ServiceFolder<'a> {
    pub vendor: &'a str,
    pub key: &'a str,
    /// With a slash at its end.
    pub path: String,
}

/// What is to be made.
#[derive(Debug)]
pub struct Stale<'a> {
    /// The services, the largest first: what is long must not begin last.
    pub services: Vec<ServiceFolder<'a>>,
    /// Services of which something is remembered and nothing is there.
    pub gone: Vec<String>,
    /// Whether the modules above the services are.
    pub modules: bool,
}

impl<'a> Stale<'a> {
    /// Compares what is there with what is remembered.
    pub fn of(layout: &Layout<'a>, inputs: &Listing, present: &Listing, state: &State) -> Self {
        let folders = layout.vendors.iter().flat_map(|(vendor, services)| {
            services.iter().map(move |key| ServiceFolder {
                vendor,
                key,
                path: format!("{vendor}/{key}/"),
            })
        });
        let folders: Vec<ServiceFolder<'_>> = folders.collect();
        let changed_vendors: HashSet<&str> = layout
            .vendors
            .iter()
            .map(|(vendor, _)| *vendor)
            .filter(|vendor| !has_same_file(vendor, inputs, state))
            .collect();
        let fresh = parallel::map(&folders, |folder| {
            !changed_vendors.contains(folder.vendor) && is_fresh(folder, inputs, present, state)
        });
        let there: HashSet<&str> = folders.iter().map(|folder| folder.path.as_str()).collect();
        let remembered = state.services.keys();
        let gone: Vec<String> = remembered
            .filter(|path| !there.contains(path.as_str()))
            .cloned()
            .collect();
        let are_the_same = gone.is_empty() && state.services.len() == folders.len();
        let modules = state.modules.as_ref().filter(|_| are_the_same);
        let modules = modules.is_some_and(|record| {
            record.fits("", (inputs, inputs.shallow()), (present, present.shallow()))
        });
        let mut services: Vec<ServiceFolder<'_>> = folders
            .into_iter()
            .zip(fresh)
            .filter_map(|(folder, is_fresh)| (!is_fresh).then_some(folder))
            .collect();
        services.sort_by_cached_key(|folder| std::cmp::Reverse(inputs.size(&folder.path)));
        Self {
            services,
            gone,
            modules: !modules,
        }
    }

    /// Whether nothing is to be made.
    pub fn is_empty(&self) -> bool {
        self.services.is_empty() && !self.modules
    }
}

fn has_same_file(vendor: &str, inputs: &Listing, state: &State) -> bool {
    let path = format!("{vendor}/vendor.yaml");
    let remembered = state
        .modules
        .as_ref()
        .and_then(|record| record.inputs.get(&path));
    let both = remembered.zip(inputs.get(&path));
    both.is_some_and(|(seen, stamp)| seen.is_same(stamp, || inputs.read(&path).ok()))
}

fn is_fresh(
    folder: &ServiceFolder<'_>,
    inputs: &Listing,
    present: &Listing,
    state: &State,
) -> bool {
    let path = folder.path.as_str();
    let (sources, generated) = (inputs.below(path), present.below(path));
    state.services.get(path).is_some_and(|record| {
        record.fits(path, (inputs, sources.iter()), (present, generated.iter()))
    })
}
