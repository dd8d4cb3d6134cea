//! What came out, by kind of change.

use std::collections::BTreeMap;
use std::fmt;

use super::case::Case;

/// What came out, by kind of change.
#[derive(Default)]
pub(super) struct Table(BTreeMap<&'static str, Row>);

#[derive(Clone, Copy, Default)]
struct Row {
    changes: usize,
    checked: usize,
    right: usize,
    stricter: usize,
    false_finds: usize,
    called_compatible: usize,
    missed: usize,
    /// The generated code does not compile.
    broken: usize,
}

impl Table {
    pub fn add(&mut self, case: &Case) {
        let judgement = &case.judgement;
        let row = self.0.entry(case.rule).or_default();
        row.changes += 1;
        row.checked += usize::from(judgement.is_checked);
        row.broken += usize::from(judgement.does_not_compile.is_some());
        row.right += usize::from(judgement.is_right());
        row.stricter += usize::from(!judgement.stricter.is_empty());
        row.false_finds += usize::from(!judgement.false_finds.is_empty());
        row.called_compatible += usize::from(!judgement.called_compatible.is_empty());
        row.missed += usize::from(judgement.missed);
    }

    /// Every change was found, and none that breaks something was called compatible.
    pub fn is_safe(&self) -> bool {
        let sum = self.sum();
        sum.called_compatible + sum.missed + sum.broken == 0
    }

    fn sum(&self) -> Row {
        self.0.values().fold(Row::default(), |sum, row| Row {
            changes: sum.changes + row.changes,
            checked: sum.checked + row.checked,
            right: sum.right + row.right,
            stricter: sum.stricter + row.stricter,
            false_finds: sum.false_finds + row.false_finds,
            called_compatible: sum.called_compatible + row.called_compatible,
            missed: sum.missed + row.missed,
            broken: sum.broken + row.broken,
        })
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let titles = [
            "changes",
            "checked",
            "agree",
            "stricter",
            "also told",
            "missed",
        ];
        let titles = titles.map(|title| format!("{title:>11}")).concat();
        writeln!(f, "{:<34}{titles}{:>19}", "change", "called compatible")?;
        let sum = self.sum();
        for (rule, row) in self.0.iter().chain([(&"all", &sum)]) {
            let figures = [
                row.changes,
                row.checked,
                row.right,
                row.stricter,
                row.false_finds,
                row.missed,
            ];
            let figures = figures.map(|figure| format!("{figure:>11}")).concat();
            writeln!(f, "{rule:<34}{figures}{:>19}", row.called_compatible)?;
        }
        Ok(())
    }
}
