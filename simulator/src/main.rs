//! The simulator by itself, for programs in any language.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use cloudbind_simulator::{RecordedRequest, Simulator, StartError};

/// An HTTP server that stands in for the clouds of a cloudbind specification.
#[derive(Debug, Parser)]
#[command(version)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "these are the flags of a command line"
)]
struct Arguments {
    /// Port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Folder of the specification [default: the one of the checkout].
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// Service to serve, as `tencentcloud/cynosdb`; may be given several times [default: every one].
    #[arg(long = "service", value_name = "VENDOR/SERVICE")]
    services: Vec<String>,
    /// Address to listen on; anything but a loopback address lets other machines in.
    #[arg(long, value_name = "ADDR", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    bind: IpAddr,
    /// Id of the access key that is known [default: a fake].
    #[arg(
        long,
        value_name = "ID",
        env = "CLOUDBIND_SIMULATOR_ACCESS_KEY_ID",
        requires = "secret_key"
    )]
    access_key_id: Option<String>,
    /// Secret of that access key [default: a fake].
    #[arg(
        long,
        value_name = "SECRET",
        env = "CLOUDBIND_SIMULATOR_SECRET_KEY",
        hide_env_values = true,
        requires = "access_key_id"
    )]
    secret_key: Option<String>,
    /// Token that is accepted in X-Auth-Token [default: a fake].
    #[arg(
        long,
        value_name = "TOKEN",
        env = "CLOUDBIND_SIMULATOR_TOKEN",
        hide_env_values = true
    )]
    token: Option<String>,
    /// Do not keep the documented rate limits.
    #[arg(long)]
    no_rate_limit: bool,
    /// Share of good requests that fail by chance, from 0 for none to 1 for all.
    #[arg(long, value_name = "SHARE", value_parser = share)]
    random_faults: Option<f64>,
    /// Which ones fail, and how: the same seed gives the same again.
    #[arg(long, default_value_t = 0, requires = "random_faults")]
    seed: u64,
    /// Let chance also keep clients waiting for answers that never come.
    #[arg(long, requires = "random_faults")]
    random_stalls: bool,
    /// Compress answers for clients that take them so.
    #[arg(long)]
    gzip: bool,
    /// How many items a listing in pages has [default: as many as the documented example].
    #[arg(long, value_name = "ITEMS")]
    listed_items: Option<u64>,
    /// How often the same task is asked for until it has ended.
    #[arg(long, value_name = "POLLS", default_value_t = 0)]
    polls_until_done: u64,
    /// Let tasks fail in the end.
    #[arg(long)]
    failing_tasks: bool,
    /// Speak HTTPS, with a certificate that is good until this ends.
    #[arg(long, requires = "certificate")]
    tls: bool,
    /// File to write that certificate to, in PEM, for clients to trust.
    #[arg(long, value_name = "FILE", requires = "tls")]
    certificate: Option<PathBuf>,
}

fn share(text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|share| (0.0..=1.0).contains(share))
        .ok_or_else(|| "a share is a number from 0 to 1".to_owned())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // If nobody reads it, there is nobody to tell.
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let simulator = start(&arguments).await?;
    if let (Some(file), Some(pem)) = (&arguments.certificate, simulator.certificate_pem()) {
        let failed = |error| format!("cannot write {}: {error}", file.display());
        fs::write(file, pem).map_err(failed)?;
    }
    let interrupt = tokio::spawn(tokio::signal::ctrl_c());
    // Lets the task begin to listen, so that it misses nothing from the greeting on.
    tokio::task::yield_now().await;
    print(&greeting(&arguments, &simulator));
    if !matches!(interrupt.await, Ok(Ok(()))) {
        print("Ctrl-C cannot be waited for here, so this runs until it is killed");
        std::future::pending::<()>().await;
    }
    simulator.stop().await;
    print("stopped");
    Ok(())
}

async fn start(arguments: &Arguments) -> Result<Simulator, StartError> {
    let mut builder = Simulator::builder()
        .port(arguments.port)
        .bind(arguments.bind)
        .services(&arguments.services)
        .on_request(log);
    if let Some(folder) = &arguments.spec {
        builder = builder.specification(folder);
    }
    if let (Some(id), Some(secret)) = (&arguments.access_key_id, &arguments.secret_key) {
        builder = builder.access_key(id, secret);
    }
    if let Some(token) = &arguments.token {
        builder = builder.token(token);
    }
    if arguments.no_rate_limit {
        builder = builder.unlimited();
    }
    if let Some(share) = arguments.random_faults {
        let stalls = arguments.random_stalls;
        builder = builder
            .random_faults(share, arguments.seed)
            .random_stalls(stalls);
    }
    if let Some(items) = arguments.listed_items {
        builder = builder.listed_items(items);
    }
    builder = builder.polls_until_done(arguments.polls_until_done);
    if arguments.failing_tasks {
        builder = builder.failing_tasks();
    }
    if arguments.gzip {
        builder = builder.gzip();
    }
    if arguments.tls {
        builder = builder.tls();
    }
    builder.start().await
}

/// What a user needs to know to send a request. Secrets that were passed in are not repeated.
fn greeting(arguments: &Arguments, simulator: &Simulator) -> String {
    let url = simulator.url();
    let access_key = match &arguments.access_key_id {
        Some(id) => format!("{id} with the secret that you gave"),
        None => format!(
            "{} with the secret {} (a fake)",
            Simulator::ACCESS_KEY_ID,
            Simulator::SECRET_KEY
        ),
    };
    let token = match &arguments.token {
        Some(_) => "the one that you gave".to_owned(),
        None => format!("{} (a fake)", Simulator::TOKEN),
    };
    let trust = arguments
        .certificate
        .as_ref()
        .map_or_else(String::new, |file| {
            format!("  certificate   {} (trust it)\n", file.display())
        });
    format!(
        "\
Simulating {count} operations at {url} (Ctrl-C stops)

  access key    {access_key}
  X-Auth-Token  {token}
  project       any, for example {project}
{trust}
Ask for an error with the header `X-Simulator-Error: <code, status or name>`, or before the request:
  curl {url}/_simulator/errors -d '{{\"operation\": \"<name>\", \"error\": \"<code, status or name>\"}}'
Executions, counted:         {url}/_simulator/executions
Operations and their errors: {url}/_simulator/operations
Requests and their answers:  {url}/_simulator/requests
",
        count = simulator.operation_count(),
        project = Simulator::PROJECT_ID,
    )
}

fn log(request: &RecordedRequest) {
    let operation = request.operation.as_deref().unwrap_or("-");
    let status = request
        .status
        .map_or_else(|| "closed".to_owned(), |status| status.to_string());
    // Codes can come from a request, and so could bring control characters to a terminal.
    let code = request.code.as_deref().unwrap_or("-").escape_debug();
    let RecordedRequest {
        method,
        path,
        request_id,
        ..
    } = request;
    print(&format!(
        "{method} {path} {operation} {status} {code} {request_id}"
    ));
}

/// Writes a line; that nobody reads the output any more is no reason to stop serving.
fn print(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}
