//! The tour: what the client does, shown on real requests.

mod callable;
mod each;
mod options;
mod overview;
mod probe;
mod raw;
mod selection;
mod table;

use std::collections::HashSet;
use std::error::Error;
use std::sync::Arc;

use cloudbind_codegen::{Sources, ir::Api};
use cloudbind_simulator::Simulator;
use tokio::task::JoinSet;

use callable::Callables;
pub use options::Options;
use overview::Overview;
use probe::{Stop, Visit, visit};

/// Operations that are called at a time.
const AT_A_TIME: usize = 8;

/// Walks through the operations and prints what happens. Gives whether every call succeeded and
/// every error arrived as a typed value.
///
/// # Errors
/// If the specification cannot be read or has not what is named, or the simulator or a client
/// cannot be started.
pub async fn run(options: &Options) -> Result<bool, Box<dyn Error>> {
    let api: Arc<Api> = Arc::new(cloudbind_codegen::read(&Sources::read(&options.spec)?)?);
    let stops = selection::select(&api, &options.services, &options.operations)?;
    let simulator = Simulator::builder()
        .api(Arc::clone(&api))
        .unlimited()
        .start()
        .await?;
    println!(
        "A simulated cloud listens at {}; it checks every signature.\n",
        simulator.url()
    );
    let cloud = Arc::new(Cloud {
        callables: Callables::new(&simulator.url())?,
        simulator,
    });
    let visits = walk(&api, &cloud, &itinerary(options, &stops)).await;
    let shows_each = !options.services.is_empty() || !options.operations.is_empty();
    let mut overview = Overview::default();
    for (stop, visit) in stops.iter().zip(&visits) {
        if shows_each {
            table::print(*stop, visit, options.all);
        }
        overview.count(*stop, visit);
    }
    overview.print(!shows_each);
    Ok(overview.is_typed())
}

/// The cloud, and what calls it.
struct Cloud {
    simulator: Simulator,
    callables: Callables,
}

/// The operations by their files, and whether errors are provoked there that they share with others:
/// where one asks for an operation or for all, and otherwise at the first one of each service.
fn itinerary(options: &Options, stops: &[Stop<'_>]) -> Vec<(String, bool)> {
    let everywhere = options.all || !options.operations.is_empty();
    let mut services = HashSet::new();
    let mut itinerary = Vec::new();
    for (vendor, service, operation) in stops {
        let is_first = services.insert((&vendor.key, &service.key));
        itinerary.push((operation.file.clone(), everywhere || is_first));
    }
    itinerary
}

/// Visits the operations, some at a time; gives the visits in their order.
async fn walk(api: &Arc<Api>, cloud: &Arc<Cloud>, itinerary: &[(String, bool)]) -> Vec<Visit> {
    let mut visits: Vec<Option<Visit>> = itinerary.iter().map(|_| None).collect();
    let mut legs = itinerary.iter().cloned().enumerate();
    let mut running = JoinSet::new();
    loop {
        while running.len() < AT_A_TIME
            && let Some((index, (file, with_shared))) = legs.next()
        {
            let (api, cloud) = (Arc::clone(api), Arc::clone(cloud));
            running.spawn(async move {
                let Cloud {
                    simulator,
                    callables,
                } = &*cloud;
                let stop = api.operations().find(|stop| stop.2.file == file)?;
                Some((index, visit(stop, simulator, callables, with_shared).await))
            });
        }
        match running.join_next().await {
            Some(Ok(Some((index, visit)))) => visits[index] = Some(visit),
            Some(Ok(None)) => {}
            Some(Err(error)) => {
                // Nobody cancels them.
                if let Ok(panic) = error.try_into_panic() {
                    std::panic::resume_unwind(panic);
                }
            }
            None => return visits.into_iter().flatten().collect(),
        }
    }
}
