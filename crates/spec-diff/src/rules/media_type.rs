//! In which forms a body may come. A client sends a form that its spec names, and asks for one; errors are read in any form.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::{Content, Pairs, Single};
use crate::wire::{NEW_CLIENT_BREAKS, OLD_CLIENT_BREAKS, UNNOTICED};

pub(super) const RULE: Rule = Rule { names: &["media-type-added", "media-type-removed"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let message = |single: &Single<Content<'_>>, what: &str| {
        format!("media type {} of the {} is {what}", single.thing.media, single.thing.title())
    };
    for single in &pairs.contents.added {
        let wire = if is_error(&single.thing) { UNNOTICED } else { NEW_CLIENT_BREAKS };
        findings.now("media-type-added", &single.site, message(single, "new"), wire);
    }
    for single in &pairs.contents.removed {
        let wire = if is_error(&single.thing) { UNNOTICED } else { OLD_CLIENT_BREAKS };
        findings.gone("media-type-removed", &single.site, message(single, "gone"), wire);
    }
}

fn is_error(content: &Content<'_>) -> bool {
    content.status.is_some_and(|status| !status.starts_with('2'))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation};

    fn request(types: &[&str]) -> Value {
        let content: Value = types.iter().map(|name| ((*name).to_owned(), json!({}))).collect();
        operation(json!({"requestBody": {"content": content}}))
    }

    fn response(status: &str, types: &[&str]) -> Value {
        let content: Value = types.iter().map(|name| ((*name).to_owned(), json!({}))).collect();
        operation(json!({"responses": {status: {"content": content}}}))
    }

    #[test]
    fn what_may_be_sent_is_sent_only_by_who_knows_it() {
        let (one, two) = (request(&["a/a"]), request(&["a/a", "b/b"]));
        assert_eq!(found(one.clone(), two.clone()), ["media-type-added getThing: media type b/b of the request is new | new client breaks"]);
        assert_eq!(found(two, one), ["media-type-removed getThing: media type b/b of the request is gone | old client breaks"]);
    }

    #[test]
    fn what_may_be_answered_is_asked_for_only_by_who_knows_it() {
        let (one, two) = (response("200", &["a/a"]), response("200", &["a/a", "b/b"]));
        assert_eq!(found(one.clone(), two.clone()), ["media-type-added getThing: media type b/b of the response 200 is new | new client breaks"]);
        assert_eq!(found(two, one), ["media-type-removed getThing: media type b/b of the response 200 is gone | old client breaks"]);
    }

    #[test]
    fn errors_are_read_in_any_form() {
        let (one, two) = (response("404", &["a/a"]), response("404", &["b/b"]));
        let lines = found(one, two);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| !line.contains("breaks")), "{lines:?}");
    }
}
