//! The same small program written with our client and with the `gitlab` crate, `bench/dataops-live/`, side by side: what it takes to
//! compile them, and what they take to list all projects.

mod build;
mod run;
mod ways;

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::case::{Number, Target};
use crate::meter::Measured;
use crate::rounds::typical;
use crate::server::Servers;
use crate::table::Line;

use build::{Built, build};
use run::run;
use ways::{AHEAD, WAYS, Way};

/// The name on the command line.
pub(crate) const NAME: &str = "gitlab";

/// One of the two programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Program {
    Ours,
    Gitlab,
}

impl Program {
    fn name(self) -> &'static str {
        match self {
            Self::Ours => "list-projects-ours",
            Self::Gitlab => "list-projects-gitlab",
        }
    }

    /// Its workspace.
    fn directory(self) -> PathBuf {
        let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../bench/dataops-live");
        all.join(match self {
            Self::Ours => "ours",
            Self::Gitlab => "gitlab",
        })
    }
}

/// The title of the lines about compiling.
const COLD: &str = "compiled from nothing";
/// The lines of the table when nothing is compiled.
pub(crate) fn not_measured() -> Vec<Line> {
    let lists = WAYS.into_iter().flat_map(|way| {
        let limits = way.limits.into_iter();
        limits.map(move |limit| line(way.title, limit, None))
    });
    lists.chain(compiled(None)).collect()
}

/// Builds both programs, runs them in turn, and says what each took.
pub(crate) fn compare(servers: &Servers, rounds: u32) -> Result<Vec<Line>> {
    let ours = build(Program::Ours)?;
    let theirs = build(Program::Gitlab)?;
    let mut lines = Vec::new();
    for way in WAYS {
        let [ours, theirs] = in_turn(way, [&ours, &theirs], servers, rounds)?;
        for limit in way.limits {
            let pair = typical(&ours, limit.0).zip(typical(&theirs, limit.0));
            lines.push(line(way.title, limit, pair));
        }
    }
    lines.extend(compiled(Some([&ours, &theirs])));
    Ok(lines)
}

/// Both programs in turn, each in a process of its own.
fn in_turn(
    way: Way,
    programs: [&Built; 2],
    servers: &Servers,
    rounds: u32,
) -> Result<[Vec<Measured>; 2]> {
    let server = if way.distant {
        &servers.distant
    } else {
        &servers.plain
    };
    let mut measured = [Vec::new(), Vec::new()];
    let mut order = [0, 1];
    // The servers write some of their answers when they are first asked for, so the first round isn't counted.
    for round in 0..=rounds {
        eprintln!("{NAME}: {}: round {round} of {rounds}", way.title);
        let mut answers = Vec::new();
        for side in order {
            let (answer, took) = run(programs[side], server, way.words[side])?;
            answers.push(answer);
            if round > 0 {
                measured[side].push(took);
            }
        }
        ensure!(
            answers.first() == answers.last(),
            "{}: the programs found something different: {answers:?}",
            way.title
        );
        // The other way round every second time, so that none always comes after the other.
        order.reverse();
    }
    Ok(measured)
}

fn compiled(built: Option<[&Built; 2]>) -> impl Iterator<Item = Line> {
    let pair =
        move |value: fn(&Built) -> f64| built.map(|[ours, theirs]| (value(ours), value(theirs)));
    [
        line(
            COLD,
            (Number::Cpu, AHEAD),
            pair(|built| milliseconds(built.cpu)),
        ),
        line(
            COLD,
            (Number::Wall, AHEAD),
            pair(|built| milliseconds(built.wall)),
        ),
        line(
            "the program",
            (Number::Size, AHEAD),
            pair(|built| mebibytes(built.size)),
        ),
    ]
    .into_iter()
}

fn line(title: &str, (number, target): (Number, Target), pair: Option<(f64, f64)>) -> Line {
    Line {
        title: format!("{title}: {}", word(number)),
        number,
        target,
        pair,
    }
}

fn word(number: Number) -> &'static str {
    match number {
        Number::Cpu => "CPU",
        Number::Wall => "time",
        Number::Peak => "peak memory",
        Number::Size => "size",
        Number::Instructions => "instructions",
        Number::Pages => "pages",
    }
}

fn milliseconds(time: std::time::Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / (1024.0 * 1024.0)
}
