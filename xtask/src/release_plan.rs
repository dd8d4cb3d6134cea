//! `cargo xtask release-plan`: the version that each published crate needs, why, and what its changelog says.

mod apply;
mod base;
mod changelog;
mod check;
mod generated;
mod hand_written;
mod manifest;
mod package;
mod plan;
mod report;
mod source;
mod state;
mod surface;
mod verdict;
mod version;

use std::process::ExitCode;

use anyhow::Result;

use crate::workspace::Workspace;
use plan::{Plan, Question};
use report::Format;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Compare with this revision, instead of each crate's last tag `NAME-vVERSION`.
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Ask cargo-semver-checks too, and for generated code the probe of `cargo xtask diff --check-api`. It compiles the crates that changed.
    #[arg(long)]
    check_api: bool,
    /// Write versions, requirements, Cargo.lock and the changelog. Nothing is committed or tagged.
    #[arg(long)]
    write: bool,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let question = Question {
        base: arguments.base.as_deref(),
        check_api: arguments.check_api,
    };
    let plan = plan::make(workspace, question)?;
    let date = chrono::Local::now().format("%Y-%m-%d").to_string();
    println!(
        "{}",
        report::print(&plan, arguments.format, &date).trim_end()
    );
    if arguments.write {
        let summary = apply::apply(workspace, &plan, &date)?;
        // a program reads what stands on stdout
        if arguments.format == Format::Text {
            println!();
            summary.print();
            print_commands(&plan);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What is left to a person.
fn print_commands(plan: &Plan) {
    let released: Vec<_> = plan.in_order();
    if released.is_empty() {
        return;
    }
    let names: Vec<String> = released
        .iter()
        .map(|planned| format!("{} {}", planned.package.name, planned.next))
        .collect();
    println!("\nRead CHANGELOG.md, then:\n");
    println!(
        "git commit --all --message \"Release {}\"",
        names.join(", ")
    );
    for planned in &released {
        println!("git tag {}", planned.package.tag(&planned.next));
    }
    for planned in &released {
        println!("cargo publish --package {}", planned.package.name);
    }
    println!("git push && git push --tags");
}
