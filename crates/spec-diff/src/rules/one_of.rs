//! Properties of which one is there. To say so takes away the bodies in which several are, and the name of a group is not on the wire. A client keeps what it receives in any case.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Rule;
use crate::change::Wire;
use crate::document::{list, members};
use crate::findings::Findings;
use crate::pairs::{Pairs, ValuePair};
use crate::wire::{Shift, UNNOTICED};

pub(super) const RULE: Rule = Rule {
    names: &["one-of-added", "one-of-removed", "one-of-renamed", "branch-added", "branch-removed"],
    check,
};

type Groups<'d> = BTreeMap<&'d str, Vec<&'d str>>;

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        let (old, mut new) = (groups(pair.old), groups(pair.new));
        let mut gone = Groups::new();
        let mut kept = Vec::new();
        for (name, before) in old {
            match new.remove(name) {
                Some(after) => kept.push((name, before, after)),
                None => {
                    gone.insert(name, before);
                }
            }
        }
        for (name, before) in gone {
            let shares = |after: &Vec<&str>| after.iter().filter(|member| before.contains(member)).count();
            let heir = new.iter().map(|(other, after)| (*other, shares(after))).max_by_key(|(_, shared)| *shared);
            if let Some((other, 1..)) = heir {
                let message = pair.says(&format!("has its group `{name}` under the name `{other}`"));
                findings.now("one-of-renamed", &pair.site.apart(&at(name), &at(other)), message, UNNOTICED);
                kept.push((other, before, new.remove(other).unwrap_or_default()));
                continue;
            }
            let wire = if several_are_in(pair.new, &before) { Shift::GREW.wire(pair.role) } else { UNNOTICED };
            let message = pair.says(&format!("may have more than one of {} (group `{name}`)", listed(&before)));
            findings.gone("one-of-removed", &pair.site.at(&at(name)), message, wire);
        }
        for (name, after) in new {
            let wire = if several_are_in(pair.old, &after) { Shift::SHRANK.wire(pair.role) } else { UNNOTICED };
            let message = pair.says(&format!("has only one of {} (group `{name}`)", listed(&after)));
            findings.now("one-of-added", &pair.site.at(&at(name)), message, wire);
        }
        for (name, before, after) in kept {
            branches(pair, findings, name, (&before, &after));
        }
    }
}

/// A property that is new or gone is told as such; one that joins or leaves a group is there with others no more, or may be now.
fn branches(pair: &ValuePair<'_>, findings: &mut Findings<'_>, name: &str, (before, after): (&[&str], &[&str])) {
    let site = pair.site.at(&at(name));
    let wire = |schema, member: &str, shift: Shift| -> Wire {
        if has(schema, member) { shift.wire(pair.role) } else { UNNOTICED }
    };
    for member in after.iter().filter(|member| !before.contains(member)) {
        let message = pair.says(&format!("has `{member}` in its group `{name}` now"));
        findings.now("branch-added", &site, message, wire(pair.old, member, Shift::SHRANK));
    }
    for member in before.iter().filter(|member| !after.contains(member)) {
        let message = pair.says(&format!("has `{member}` in its group `{name}` no more"));
        findings.gone("branch-removed", &site, message, wire(pair.new, member, Shift::GREW));
    }
}

fn at(group: &str) -> String {
    format!("/x-one-of/{}", crate::document::escape(group))
}

fn groups(schema: &Value) -> Groups<'_> {
    let Some(of_group) = schema.get("x-one-of") else { return Groups::new() };
    let names = |name| list(of_group, name).iter().filter_map(Value::as_str).collect();
    members(schema, "x-one-of").map(|(name, _)| (name, names(name))).collect()
}

fn has(schema: &Value, property: &str) -> bool {
    members(schema, "properties").any(|(name, _)| name == property)
}

fn several_are_in(schema: &Value, names: &[&str]) -> bool {
    names.iter().filter(|name| has(schema, name)).count() > 1
}

fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    fn changed(before: Value, after: Value, usage: &str) -> Vec<String> {
        let text = json!({"type": "string"});
        let with = |groups| {
            let properties = json!({"a": text, "b": text, "c": text});
            schemas(json!({"A": {"type": "object", "properties": properties, "x-one-of": groups}}), usage)
        };
        found(with(before), with(after))
    }

    #[test]
    fn who_sends_several_where_one_is_wanted_is_refused() {
        let (none, one) = (json!({}), json!({"it": ["a", "b"]}));
        assert_eq!(changed(none.clone(), one.clone(), "sent"), ["one-of-added A: has only one of `a`, `b` (group `it`) | old client breaks"]);
        assert_eq!(changed(one.clone(), none.clone(), "sent"), ["one-of-removed A: may have more than one of `a`, `b` (group `it`) | new client breaks"]);
        assert_eq!(changed(none.clone(), one.clone(), "received"), ["one-of-added A: has only one of `a`, `b` (group `it`)"]);
        assert_eq!(changed(one, none, "received"), ["one-of-removed A: may have more than one of `a`, `b` (group `it`)"]);
    }

    #[test]
    fn the_name_of_a_group_is_not_on_the_wire() {
        let lines = changed(json!({"it": ["a", "b"]}), json!({"that": ["a", "b"]}), "both");
        assert_eq!(lines, ["one-of-renamed A: has its group `it` under the name `that`"]);
    }

    #[test]
    fn a_property_that_joins_a_group_is_beside_the_others_no_more() {
        let (two, three) = (json!({"it": ["a", "b"]}), json!({"it": ["a", "b", "c"]}));
        assert_eq!(changed(two.clone(), three.clone(), "sent"), ["branch-added A: has `c` in its group `it` now | old client breaks"]);
        assert_eq!(changed(three.clone(), two.clone(), "sent"), ["branch-removed A: has `c` in its group `it` no more | new client breaks"]);
        assert_eq!(changed(two, three, "received"), ["branch-added A: has `c` in its group `it` now"]);
    }

    #[test]
    fn a_branch_that_is_new_breaks_nobody_who_receives_it() {
        let with = |names: &[&str]| {
            let properties: serde_json::Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), json!({"type": "string"}))).collect();
            schemas(json!({"A": {"type": "object", "properties": properties, "x-one-of": {"it": names}}}), "received")
        };
        let lines = found(with(&["a", "b"]), with(&["a", "b", "c"]));
        assert_eq!(lines, ["branch-added A: has `c` in its group `it` now", "property-added A: property `c` is new and optional"]);
        let lines = found(with(&["a", "b", "c"]), with(&["a", "b"]));
        assert_eq!(lines, ["branch-removed A: has `c` in its group `it` no more", "property-removed A: property `c` is gone; it was optional"]);
    }
}
