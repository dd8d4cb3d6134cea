//! What the judges found, held against what we say.

use std::fmt;

use spec_diff::{ApiChange, Rust};

/// A breaking change that one of the judges found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// The lint of cargo-semver-checks, or `probe`.
    pub rule: String,
    /// What it is about, as the judge names it.
    pub item: String,
    pub message: String,
}

/// What the judges say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Checked {
    pub semver_checks: Vec<Finding>,
    pub probe: Vec<Finding>,
}

/// Our verdict beside theirs.
#[derive(Debug, Default)]
pub(crate) struct Disagreements {
    vendor: String,
    /// Breaking changes of theirs that we call compatible, or don't see.
    pub bugs: Vec<Finding>,
    /// Breaking changes that both judges miss, each with the reason.
    pub alone: Vec<(ApiChange, &'static str)>,
    /// Breaking changes that at least one judge finds too.
    pub agreed: usize,
    /// How many breaking changes each judge found.
    pub semver_checks: usize,
    pub probe: usize,
    /// The first error of the hand-written code with the new generated code.
    pub hand_written: Option<String>,
}

impl Checked {
    /// Whether code that compiled may no longer.
    #[allow(dead_code, reason = "`check-diff` asks")]
    pub fn rust(&self) -> Rust {
        if self.semver_checks.is_empty() && self.probe.is_empty() {
            Rust::Compatible
        } else {
            Rust::Breaking
        }
    }

    /// Holds our changes against the findings.
    pub fn against(&self, vendor: &str, ours: &[ApiChange]) -> Disagreements {
        let breaking: Vec<&ApiChange> = ours
            .iter()
            .filter(|change| change.rust == Rust::Breaking)
            .collect();
        let theirs = || self.semver_checks.iter().chain(&self.probe);
        let bugs = theirs()
            .filter(|finding| !breaking.iter().any(|change| finding.is_about(change)))
            .cloned()
            .collect();
        let (agreed, alone): (Vec<&ApiChange>, Vec<&ApiChange>) = breaking
            .iter()
            .partition(|change| theirs().any(|finding| finding.is_about(change)));
        Disagreements {
            vendor: vendor.to_owned(),
            bugs,
            alone: alone.into_iter().map(|it| (it.clone(), why(it))).collect(),
            agreed: agreed.len(),
            semver_checks: self.semver_checks.len(),
            probe: self.probe.len(),
            hand_written: None,
        }
    }
}

impl Finding {
    /// Whether it is about the type, or the member of the client, that the change is about.
    fn is_about(&self, change: &ApiChange) -> bool {
        let mut names = change
            .item
            .split("::")
            .skip_while(|it| matches!(*it, "types" | "builder"));
        let owner = names.next().unwrap_or_default();
        let member = names.next();
        let mut words = self
            .item
            .split(|c: char| !(c.is_alphanumeric() || c == '_'))
            .filter(|word| !word.is_empty());
        match (owner, member) {
            ("Client", Some(member)) => words.any(|word| word == member),
            (owner, _) => words.any(|word| word == owner),
        }
    }
}

/// Why neither judge sees a breaking change.
fn why(change: &ApiChange) -> &'static str {
    let message = change.message.as_str();
    if message.contains("where it took") {
        "it compiles, and means something else"
    } else if message.contains("is `Copy` now") || message.contains("may have two meanings") {
        "it depends on what stands around the use, and the probe has one use"
    } else if message.contains("hides the one of a trait") {
        "the probe calls few methods of traits"
    } else if message.contains("may not be `Send`") {
        "it is only a doubt, and this type has them"
    } else if message.contains("schemars") || message.contains("feature") {
        "both are run without features"
    } else {
        "no reason is known: look at the rule"
    }
}

impl Disagreements {
    /// Whether nothing is left to do for whoever maintains rules and crate.
    pub fn is_fine(&self) -> bool {
        self.bugs.is_empty() && self.hand_written.is_none()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.item, self.rule, self.message)
    }
}

impl fmt::Display for Disagreements {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ours = self.agreed + self.alone.len();
        writeln!(
            f,
            "{}: {ours} breaking changes of the Rust API, {} of them found by others too; cargo-semver-checks found {}, the probe {}",
            self.vendor, self.agreed, self.semver_checks, self.probe
        )?;
        for (change, why) in &self.alone {
            writeln!(
                f,
                "  only ours: {}: {} ({why})",
                change.item, change.message
            )?;
        }
        for bug in &self.bugs {
            writeln!(f, "  BUG in spec-diff, breaking and not found: {bug}")?;
        }
        if let Some(error) = &self.hand_written {
            writeln!(
                f,
                "  the hand-written code of the crate does not compile with the new generated code; mend it:\n{}",
                error.trim_end()
            )?;
        }
        Ok(())
    }
}
