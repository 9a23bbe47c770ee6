//! How long each step of generation takes: `phases <specification>`.

use std::path::PathBuf;
use std::time::Instant;

use cloudbind_codegen::{Diagnostics, Options, Sources, emit, load, render, resolve};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(
        std::env::args()
            .nth(1)
            .ok_or("name the specification's folder")?,
    );
    let start = Instant::now();
    let sources = Sources::read(&folder)?;
    println!("read    {:>8.3} s", start.elapsed().as_secs_f64());
    let mut problems = Diagnostics::default();
    let step = Instant::now();
    let folders = load::load(&sources, &mut problems);
    println!("load    {:>8.3} s", step.elapsed().as_secs_f64());
    let step = Instant::now();
    let api = resolve::resolve(&folders, &mut problems);
    println!("resolve {:>8.3} s", step.elapsed().as_secs_f64());
    let step = Instant::now();
    let options = Options::of_checkout();
    let plan = emit::Plan::of(&api, &options);
    let parts = plan.parts();
    let units: Vec<_> = parts.iter().map(emit::Part::emit).collect();
    println!(
        "emit    {:>8.3} s (one thread)",
        step.elapsed().as_secs_f64()
    );
    let step = Instant::now();
    let mut lines = 0;
    for unit in &units {
        lines += render::render(unit, "spec/")?.text.lines().count();
    }
    println!(
        "render  {:>8.3} s (one thread)",
        step.elapsed().as_secs_f64()
    );
    let seconds = start.elapsed().as_secs_f64();
    let operations = u32::try_from(api.operations().count())?;
    println!(
        "{operations} operations, {lines} lines, {:.0} operations a second",
        f64::from(operations) / seconds
    );
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    println!(
        "{}",
        status
            .lines()
            .find(|line| line.starts_with("VmHWM"))
            .unwrap_or_default()
    );
    Ok(())
}
