//! The headers that a response declares. Our clients read some (`x-pagination` names them) and ignore the others.

use super::Rule;
use crate::document::key_path;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::{NEW_CLIENT_BREAKS, OLD_CLIENT_BREAKS};

pub(super) const RULE: Rule = Rule { names: &["response-header-added", "response-header-removed"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let name = |root, pointer: &str| {
        let path = key_path(root, pointer);
        path.rsplit('.').next().unwrap_or_default().to_owned()
    };
    for single in &pairs.headers.added {
        // a new client may want it
        let message = format!("response header `{}` is new", name(pairs.new.root, &single.site.new));
        findings.now("response-header-added", &single.site, message, NEW_CLIENT_BREAKS);
    }
    for single in &pairs.headers.removed {
        let message = format!("response header `{}` is gone", name(pairs.old.root, &single.site.old));
        findings.gone("response-header-removed", &single.site, message, OLD_CLIENT_BREAKS);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation};

    #[test]
    fn a_header_is_missed_by_who_may_want_it() {
        let headers = |headers: Value| operation(json!({"responses": {"200": {"headers": headers}}}));
        let (none, one) = (headers(json!({})), headers(json!({"X-Total": {"schema": {"type": "integer"}}})));
        assert_eq!(found(none.clone(), one.clone()), ["response-header-added getThing: response header `X-Total` is new | new client breaks"]);
        assert_eq!(found(one, none), ["response-header-removed getThing: response header `X-Total` is gone | old client breaks"]);
    }
}
