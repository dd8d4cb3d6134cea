//! What the pipeline files of every repository say: which jobs there are, and what becomes of them.

/// A job of a pipeline file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) stage: &'static str,
    pub(super) name: &'static str,
    pub(super) does: Does,
    /// Whether the pipeline passes without it: when it fails, or when nobody starts it.
    pub(super) optional: bool,
}

/// What becomes of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Does {
    Pass,
    /// It fails, and passes when it is run again.
    Fail,
    /// It waits until a person starts it.
    WaitForPerson,
    /// It waits for a time that doesn't come, or until a person starts it.
    WaitForClock,
    /// It starts a pipeline of this file and ends as that does; in another project of the namespace if so.
    Start {
        file: &'static str,
        elsewhere: bool,
    },
}

/// The file of a pipeline that names none.
pub(super) const USUAL: &str = "full-ci.yml";

const SETUP: Plan = passes("Pipeline Setup", "Set Up Environment");
const LOAD: Plan = passes("Data Ingestion", "Load Orders");
pub(super) const BUILD: Plan = passes("Data Transformation", "Build All Models");

const fn passes(stage: &'static str, name: &'static str) -> Plan {
    Plan {
        stage,
        name,
        does: Does::Pass,
        optional: false,
    }
}

const fn does(plan: Plan, does: Does) -> Plan {
    Plan { does, ..plan }
}

const fn optional(plan: Plan) -> Plan {
    Plan {
        optional: true,
        ..plan
    }
}

const fn starts(name: &'static str, file: &'static str, elsewhere: bool) -> Plan {
    does(
        passes("Child Pipelines", name),
        Does::Start { file, elsewhere },
    )
}

const FULL: [Plan; 3] = [SETUP, LOAD, BUILD];
const FAILING: [Plan; 3] = [SETUP, does(LOAD, Does::Fail), BUILD];
const TOLERANT: [Plan; 3] = [SETUP, optional(does(LOAD, Does::Fail)), BUILD];
const MANUAL: [Plan; 3] = [SETUP, does(LOAD, Does::WaitForPerson), BUILD];
const DELAYED: [Plan; 3] = [SETUP, does(LOAD, Does::WaitForClock), BUILD];
const WIDE: [Plan; 6] = [
    SETUP,
    LOAD,
    passes("Data Ingestion", "Load Customers"),
    passes("Data Ingestion", "Load Returns"),
    BUILD,
    optional(does(
        passes("Documentation", "Publish Documentation"),
        Does::WaitForPerson,
    )),
];
const PARENT: [Plan; 3] = [SETUP, starts("Run Models", USUAL, false), BUILD];
const FAILING_PARENT: [Plan; 3] = [SETUP, starts("Run Models", "failing-ci.yml", false), BUILD];
const DOWNSTREAM: [Plan; 3] = [SETUP, starts("Run Reports", USUAL, true), BUILD];

/// The jobs of a pipeline file; `None` if there is no such file.
pub(super) fn plans(file: &str) -> Option<&'static [Plan]> {
    let plans: &'static [Plan] = match file {
        "failing-ci.yml" => &FAILING,
        "tolerant-ci.yml" => &TOLERANT,
        "manual-ci.yml" => &MANUAL,
        "delayed-ci.yml" => &DELAYED,
        "wide-ci.yml" => &WIDE,
        "parent-ci.yml" => &PARENT,
        "failing-parent-ci.yml" => &FAILING_PARENT,
        "downstream-ci.yml" => &DOWNSTREAM,
        file if file.ends_with("-ci.yml") => &FULL,
        _ => return None,
    };
    Some(plans)
}
