//! Which other wire forms are accepted. The spec that names a form says that the API sends it; a client whose spec doesn't name it fails on it.

use super::Rule;
use crate::document::list;
use crate::findings::Findings;
use crate::pairs::{Pairs, Site};
use crate::usage::Role;
use crate::wire::wire;

pub(super) const RULE: Rule = Rule { names: &["lenient"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let whole = (Site::document("/x-lenient"), pairs.old.root, pairs.new.root, Role::RECEIVED, String::new());
    let each = pairs.values.iter().map(|pair| {
        let title = match pair.title() {
            title if title.is_empty() => String::new(),
            title => format!("{title} "),
        };
        (pair.site.at("/x-lenient"), pair.old, pair.new, pair.role, title)
    });
    for (site, old, new, role, title) in std::iter::once(whole).chain(each) {
        let forms = |value| list(value, "x-lenient").iter().filter_map(|form| form.as_str());
        for form in forms(new).filter(|form| !forms(old).any(|other| other == *form)) {
            findings.now("lenient", &site, format!("{title}comes as `{form}` too"), wire(role.received, false));
        }
        for form in forms(old).filter(|form| !forms(new).any(|other| other == *form)) {
            findings.gone("lenient", &site, format!("{title}comes as `{form}` no more"), wire(false, role.received));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    #[test]
    fn a_form_is_read_only_by_who_accepts_it() {
        let with = |forms: Value| {
            let property = json!({"type": "integer", "x-lenient": forms});
            schemas(json!({"A": {"type": "object", "properties": {"x": property}}}), "received")
        };
        let (none, one) = (with(json!([])), with(json!(["string-number"])));
        assert_eq!(found(none.clone(), one.clone()), ["lenient A: property `x` comes as `string-number` too | old client breaks"]);
        assert_eq!(found(one, none), ["lenient A: property `x` comes as `string-number` no more | new client breaks"]);
    }

    #[test]
    fn a_form_of_the_whole_document_counts_like_one_of_a_property() {
        let lines = found(json!({}), json!({"x-lenient": ["float-integer"]}));
        assert_eq!(lines, ["lenient document: comes as `float-integer` too | old client breaks"]);
    }
}
