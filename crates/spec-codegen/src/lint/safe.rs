//! `x-safe` is true or false.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "safe", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, operation) in outline.of(Kind::Operation) {
        if operation.value.get("x-safe").is_some_and(|value| !value.is_boolean()) {
            let mend = "write `x-safe: true` for a call that only reads, `x-safe: false` for one that must not be sent again";
            findings.add(index, "/x-safe", "`x-safe` is neither true nor false", mend);
        }
    }
}
