//! What is compared, and what it should come to.

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
}

/// What ours should come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// At most this many times what bare takes.
    Ratio(f64),
    /// At most this many milliseconds.
    Milliseconds(f64),
    /// At most this many MiB.
    Mebibytes(f64),
    /// At most this many MiB more than bare.
    MebibytesMore(f64),
}

impl Target {
    pub(crate) fn holds(self, ours: f64, bare: f64) -> bool {
        match self {
            Self::Ratio(most) => ours <= bare * most,
            Self::Milliseconds(most) | Self::Mebibytes(most) => ours <= most,
            Self::MebibytesMore(most) => ours <= bare + most,
        }
    }

    pub(crate) fn text(self) -> String {
        match self {
            Self::Ratio(most) => format!("<= {most:.2} x"),
            Self::Milliseconds(most) => format!("<= {most:.0} ms"),
            Self::Mebibytes(most) => format!("<= {most:.0} MiB"),
            Self::MebibytesMore(most) => format!("<= bare + {most:.0} MiB"),
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

/// All, in the order of the table.
pub(crate) const CASES: [Case; 10] = {
    const LIST: (Work, Work) = (Work::ListOurs, Work::ListBare);
    const DOWN: (Work, Work) = (Work::DownOurs, Work::DownBare);
    const UP: (Work, Work) = (Work::UpOurs, Work::UpBare);
    [
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
            "get",
            "small GETs: CPU",
            (Work::GetOurs, Work::GetBare),
            Number::Cpu,
            Target::Ratio(1.10),
        ),
        case(
            "prefetch",
            "the list at 20 ms latency, 8 pages ahead against one by one: time",
            (Work::AheadOurs, Work::OneByOneBare),
            Number::Wall,
            Target::Ratio(0.22),
        ),
        case(
            "down",
            "256 MiB down to a file: CPU",
            DOWN,
            Number::Cpu,
            Target::Ratio(1.2),
        ),
        case(
            "down",
            "256 MiB down to a file: peak memory",
            DOWN,
            Number::Peak,
            Target::Mebibytes(12.0),
        ),
        case(
            "up",
            "256 MiB up as multipart: CPU",
            UP,
            Number::Cpu,
            Target::Ratio(1.2),
        ),
        case(
            "up",
            "256 MiB up as multipart: peak memory",
            UP,
            Number::Peak,
            Target::Mebibytes(12.0),
        ),
        case(
            "dataset",
            "1 MB dataset, typed against serde_json::Value: CPU",
            (Work::DatasetTyped, Work::DatasetValue),
            Number::Cpu,
            Target::Ratio(0.30),
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
