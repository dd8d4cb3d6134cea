//! The simulator as a program: `cargo run -p vendor-simulator -- --help`.

use std::io::Write;
use std::time::Duration;

use anyhow::Context;
use clap::{Parser, ValueEnum};
use vendor_simulator::{Chaos, DataSize, Fault, RateLimit, Simulator, Vendor};

/// The APIs of Bigeye, BigID, DataOps.live and BigML on a loopback port.
///
/// Prints the environment variables with which each client finds it, ready for `eval`, and runs until Ctrl-C or SIGTERM.
#[derive(Parser)]
#[command(name = "vendor-simulator", version)]
struct Arguments {
    /// The vendors whose variables are printed: bigeye, bigid, dataops-live, bigml [default: all]
    vendors: Vec<Vendor>,
    /// The port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Milliseconds that every answer is held back
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 0)]
    latency: u64,
    /// A fault, as OPERATION=KIND*TIMES: `listProjects=503*2`, `any=close`; kinds are an error status, close, lose-answer, truncate, html, slow
    #[arg(long = "fault", value_name = "FAULT")]
    faults: Vec<Fault>,
    /// Hits this share of the requests, from 0 to 1, with faults of every kind at random
    #[arg(long, value_name = "SHARE")]
    chaos: Option<f64>,
    /// Answers 429 to every request after this many, then starts counting again
    #[arg(long, value_name = "REQUESTS")]
    rate_limit: Option<u32>,
    /// What made-up data depends on
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How much data there is at the start
    #[arg(long, value_enum, default_value_t = Size::Small)]
    data_size: Size,
    /// Jobs move with time, one state a second divided by this; without it, one state a poll
    #[arg(long, value_name = "FACTOR")]
    clock_speed: Option<f64>,
    /// Takes requests as they come, without checking them against the specs
    #[arg(long)]
    no_validation: bool,
    /// Ends after this many seconds
    #[arg(long = "for", value_name = "SECONDS")]
    seconds: Option<u64>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Size {
    /// A few of everything
    Small,
    /// 10,000 projects, a 1 MB dataset
    Large,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let simulator = start(&arguments).await?;
    print(&simulator, &arguments.vendors)?;
    tokio::select! {
        ended = end_signal() => ended.context("signals can't be received")?,
        () = end_of_time(arguments.seconds) => {}
    }
    simulator.stop().await;
    Ok(())
}

async fn start(arguments: &Arguments) -> anyhow::Result<Simulator> {
    let mut builder = Simulator::builder()
        .port(arguments.port)
        .latency(Duration::from_millis(arguments.latency))
        .faults(arguments.faults.iter().cloned())
        .seed(arguments.seed)
        .validate(!arguments.no_validation)
        .data_size(match arguments.data_size {
            Size::Small => DataSize::Small,
            Size::Large => DataSize::Large,
        });
    if let Some(requests) = arguments.rate_limit {
        builder = builder.rate_limit(RateLimit {
            requests,
            refused: 1,
        });
    }
    if let Some(rate) = arguments.chaos {
        builder = builder.chaos(Chaos::new(rate, arguments.seed));
    }
    if let Some(speed) = arguments.clock_speed {
        builder = builder.clock_speed(speed);
    }
    let port = arguments.port;
    builder
        .start()
        .await
        .with_context(|| format!("the simulator can't start on port {port}"))
}

fn print(simulator: &Simulator, vendors: &[Vendor]) -> anyhow::Result<()> {
    let vendors = if vendors.is_empty() {
        &Vendor::ALL
    } else {
        vendors
    };
    let mut out = std::io::stdout().lock();
    for vendor in vendors {
        writeln!(out, "# {vendor}: {}", simulator.url(*vendor))?;
        for (name, value) in simulator.environment(*vendor) {
            writeln!(out, "export {name}='{value}'")?;
        }
    }
    writeln!(out, "# Ctrl-C ends it")?;
    Ok(out.flush()?)
}

async fn end_of_time(seconds: Option<u64>) {
    match seconds {
        Some(seconds) => tokio::time::sleep(Duration::from_secs(seconds)).await,
        None => std::future::pending().await,
    }
}

#[cfg(unix)]
async fn end_signal() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn end_signal() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
