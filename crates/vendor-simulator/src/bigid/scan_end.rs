//! How scans end: by words in the name of the profile and of its data sources.
//!
//! | Word | What ends how |
//! |---|---|
//! | `broken` in the profile | the run and all its children fail |
//! | `stopped` in the profile | the run and all its children are stopped |
//! | `flaky` in the profile | the first child fails, the others and the run complete |
//! | `broken` in a data source | its child fails; the run completes if another child does |

/// A state, and how much of the scan is done in it.
pub(super) type Step = (&'static str, f64);

/// How a run ends, and its children.
pub(super) struct End {
    pub(super) step: Step,
    pub(super) children: Vec<&'static str>,
}

impl End {
    pub(super) fn of(profile: &str, data_sources: &[String]) -> Self {
        let children: Vec<&'static str> = data_sources
            .iter()
            .enumerate()
            .map(|(place, data_source)| match profile {
                _ if profile.contains("broken") || data_source.contains("broken") => "Failed",
                _ if profile.contains("stopped") => "Stopped",
                _ if profile.contains("flaky") && place == 0 => "Failed",
                _ => "Completed",
            })
            .collect();
        let all = |state: &str| !children.is_empty() && children.iter().all(|end| *end == state);
        let step = match () {
            () if profile.contains("broken") || all("Failed") => ("Failed", 0.3),
            () if profile.contains("stopped") => ("Stopped", 0.3),
            () => ("Completed", 1.0),
        };
        Self { step, children }
    }

    /// The states that a run goes through.
    pub(super) fn steps(&self) -> Vec<Step> {
        let going = [("Started", 0.0), ("InProgress", 0.3), ("InProgress", 0.8)];
        let going = going.into_iter().filter(|(_, done)| *done <= self.step.1);
        going.chain([self.step]).collect()
    }
}
