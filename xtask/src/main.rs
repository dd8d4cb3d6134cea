//! The commands of this workspace.
//!
//! They depend on no vendor crate, only start them: `generate` must work when generated code doesn't compile.

mod bench;
mod cargo;
mod chaos;
mod check_api;
mod check_diff;
mod ci;
mod conformance;
mod contents;
mod demo;
mod diff;
mod features;
mod generate;
mod git;
mod import;
mod lint;
mod new_vendor;
mod provenance;
mod release_plan;
mod remove_vendor;
mod review;
mod watch;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use workspace::Workspace;

/// The commands of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// The workspace to work on instead of this one.
    #[arg(long, global = true, hide = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the code, the bundled documents and the tables in READMEs that come from the specs.
    Generate(generate::Arguments),
    /// Compare a document that a vendor published with its spec, and write what it has more as patches.
    Import(import::Arguments),
    /// Check the specs without writing anything.
    Lint(lint::Arguments),
    /// The version that each published crate needs, why, and what its changelog says.
    ReleasePlan(release_plan::Arguments),
    /// From an edited spec to regenerated code, what it breaks, and a checked crate; and how long each step took.
    Review(review::Arguments),
    /// Generate and check the vendor whose spec is edited, at every edit.
    Watch(watch::Arguments),
    /// Let the four clients do real work against the embedded simulator.
    Demo(cargo::Passed),
    /// Say what changed in the specs since a revision, and what it breaks on the wire and in Rust.
    Diff(diff::Arguments),
    /// Measure the clients against hand-written requests, on the embedded simulator.
    Bench(cargo::Passed),
    /// Compile the crates with many sets of features.
    Features(features::Arguments),
    /// Let the four clients work while a fifth of all requests goes wrong, and compare what they were told with what was done.
    Chaos(cargo::Passed),
    /// Let vendors' own bindings and our clients do the same steps against the simulator, and compare what they send.
    Conformance(conformance::Arguments),
    /// Change the specs in many ways, and check that `diff` finds each change and what it breaks.
    CheckDiff(check_diff::Arguments),
    /// Make a crate of a vendor's document, with its spec, its mount in the simulator, its tests and its entries everywhere.
    NewVendor(Box<new_vendor::Arguments>),
    /// Undo `new-vendor`.
    RemoveVendor(remove_vendor::Arguments),
    /// Everything that a change must pass besides the tests.
    Ci(ci::Arguments),
}

fn main() -> Result<ExitCode> {
    let arguments = Arguments::parse();
    let workspace = Workspace::find(arguments.root)?;
    match arguments.command {
        Command::Generate(arguments) => generate::run(&workspace, &arguments),
        Command::Import(arguments) => import::run(&workspace, &arguments),
        Command::Lint(arguments) => lint::run(&workspace, &arguments),
        Command::ReleasePlan(arguments) => release_plan::run(&workspace, &arguments),
        Command::Review(arguments) => review::run(&workspace, &arguments),
        Command::Watch(arguments) => watch::run(&workspace, &arguments),
        Command::Demo(passed) => demo::run(&workspace, &passed),
        Command::Diff(arguments) => diff::run(&workspace, &arguments),
        Command::Bench(passed) => bench::run(&workspace, &passed),
        Command::Features(arguments) => features::run(&workspace, &arguments),
        Command::Chaos(passed) => chaos::run(&workspace, &passed),
        Command::Conformance(arguments) => conformance::run(&workspace, &arguments),
        Command::CheckDiff(arguments) => check_diff::run(&workspace, &arguments),
        Command::Ci(arguments) => ci::run(&workspace, &arguments),
        Command::NewVendor(arguments) => new_vendor::run(&workspace, &arguments),
        Command::RemoveVendor(arguments) => remove_vendor::run(&workspace, &arguments),
    }
}
