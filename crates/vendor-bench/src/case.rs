//! What is compared, and what it should come to.

use crate::programs;
use crate::workload::Work;

/// One comparison: two pieces of work, one number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case {
    /// The name on the command line; several cases may share it.
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) ours: Work,
    pub(crate) bare: Work,
    pub(crate) number: Number,
    pub(crate) target: Target,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Number {
    Cpu,
    Wall,
    /// Highest resident memory of the process.
    Peak,
    /// Instructions of the process for one piece, without those of its start.
    Instructions,
    /// Most pages that were asked for and not yet taken.
    Pages,
    /// Of a program on the disk.
    Size,
}

/// What ours should come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// At most this many times what the other one takes.
    Ratio(f64),
    /// At most this many milliseconds.
    Milliseconds(f64),
    /// At most this many MiB.
    Mebibytes(f64),
    /// At most this many MiB more than the other one.
    MebibytesMore(f64),
    /// At most this many.
    Count(f64),
}

impl Target {
    pub(crate) fn holds(self, ours: f64, bare: f64) -> bool {
        match self {
            Self::Ratio(most) => ours <= bare * most,
            Self::Milliseconds(most) | Self::Count(most) | Self::Mebibytes(most) => ours <= most,
            Self::MebibytesMore(most) => ours <= bare + most,
        }
    }

    /// In words; `against` is what ours is compared with.
    pub(crate) fn text(self, against: &str) -> String {
        match self {
            Self::Ratio(most) => format!("<= {most:.2} x"),
            Self::Milliseconds(most) => format!("<= {most:.0} ms"),
            Self::Mebibytes(most) => format!("<= {most:.0} MiB"),
            Self::MebibytesMore(most) => format!("<= {against} + {most:.0} MiB"),
            Self::Count(most) => format!("<= {most:.0}"),
        }
    }
}

const fn case(
    name: &'static str,
    title: &'static str,
    (ours, bare): (Work, Work),
    number: Number,
    target: Target,
) -> Case {
    Case {
        name,
        title,
        ours,
        bare,
        number,
        target,
    }
}

/// The names on the command line.
pub(crate) fn names() -> Vec<&'static str> {
    let mut names: Vec<_> = CASES.iter().map(|case| case.name).collect();
    names.dedup();
    names.push(programs::NAME);
    names
}

/// All, in the order of the table.
pub(crate) const CASES: [Case; 22] = {
    const GET: (Work, Work) = (Work::GetOurs, Work::GetBare);
    const LIST: (Work, Work) = (Work::ListOurs, Work::ListBare);
    [
        case(
            "get",
            "small GET: instructions",
            GET,
            Number::Instructions,
            Target::Ratio(1.05),
        ),
        case(
            "get",
            "small GETs: CPU",
            GET,
            Number::Cpu,
            Target::Ratio(1.10),
        ),
        case(
            "list",
            "page of 100 projects: instructions",
            LIST,
            Number::Instructions,
            Target::Ratio(1.02),
        ),
        case(
            "list",
            "10,000 projects, 100 a page: CPU",
            LIST,
            Number::Cpu,
            Target::Ratio(1.03),
        ),
        case(
            "list",
            "10,000 projects, 100 a page: peak memory",
            LIST,
            Number::Peak,
            Target::MebibytesMore(4.0),
        ),
        case(
            "prefetch",
            "the list at 20 ms latency, 8 pages ahead against one by one: time, one thread",
            (Work::AheadOurs, Work::OneByOneBare),
            Number::Wall,
            Target::Ratio(0.22),
        ),
        case(
            "prefetch",
            "the same, decoding on two threads: time",
            (Work::AheadThreads, Work::OneByOneBare),
            Number::Wall,
            Target::Ratio(0.17),
        ),
        case(
            "prefetch",
            "pages on their way or in memory, 8 ahead and a slow reader: most at once",
            (Work::SlowReader, Work::OneByOneBare),
            Number::Pages,
            Target::Count(10.0),
        ),
        case(
            "catalog",
            "a catalog of 200,000 objects at 20 ms latency, 8 pages ahead against one by one: time",
            (Work::CatalogAhead, Work::CatalogOneByOne),
            Number::Wall,
            Target::Ratio(0.2),
        ),
        case(
            "catalog",
            "the same against a tenth of it: peak memory",
            (Work::CatalogAhead, Work::CatalogTenth),
            Number::Peak,
            Target::MebibytesMore(4.0),
        ),
        case(
            "body",
            "64 MiB held in memory: peak memory",
            (Work::HoldOurs, Work::HoldBare),
            Number::Peak,
            Target::MebibytesMore(1.0),
        ),
        case(
            "down",
            "256 MiB down to a file against hyper: CPU",
            (Work::DownOurs, Work::DownHyper),
            Number::Cpu,
            Target::Ratio(1.2),
        ),
        case(
            "down",
            "256 MiB down to a file against reqwest: CPU",
            (Work::DownOurs, Work::DownBare),
            Number::Cpu,
            Target::Ratio(1.2),
        ),
        case(
            "down",
            "256 MiB down to a file against an idle process: peak memory",
            (Work::DownOurs, Work::Idle),
            Number::Peak,
            Target::MebibytesMore(8.0),
        ),
        case(
            "up",
            "256 MiB up as multipart: CPU",
            (Work::UpOurs, Work::UpBare),
            Number::Cpu,
            Target::Ratio(1.1),
        ),
        case(
            "up",
            "256 MiB up as multipart against an idle process: peak memory",
            (Work::UpOurs, Work::Idle),
            Number::Peak,
            Target::MebibytesMore(8.0),
        ),
        case(
            "up",
            "1 GiB of CSV up as multipart: peak memory",
            (Work::UpGibibyte, Work::Idle),
            Number::Peak,
            Target::Mebibytes(32.0),
        ),
        case(
            "dataset",
            "1 MB dataset, typed against serde_json::Value: instructions",
            (Work::DatasetTyped, Work::DatasetValue),
            Number::Instructions,
            Target::Ratio(0.30),
        ),
        case(
            "dataset",
            "1 MB dataset, typed against serde_json::Value: CPU",
            (Work::DatasetTyped, Work::DatasetValue),
            Number::Cpu,
            Target::Ratio(0.30),
        ),
        case(
            "model",
            "model of 50 MB against plain structs: instructions",
            (Work::ModelOurs, Work::ModelPlain),
            Number::Instructions,
            Target::Ratio(1.3),
        ),
        case(
            "model",
            "model of 50 MB against plain structs: CPU",
            (Work::ModelOurs, Work::ModelPlain),
            Number::Cpu,
            Target::Ratio(1.3),
        ),
        case(
            "https",
            "first answer of a fresh process over https: CPU",
            (Work::HttpsOurs, Work::HttpsBare),
            Number::Cpu,
            Target::Milliseconds(10.0),
        ),
    ]
};
