//! The tags that a document lists: headings of the documentation, not on the wire.

use super::Rule;
use crate::document::{list, text};
use crate::findings::Findings;
use crate::pairs::{Pairs, Site};
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["tag"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let (old, new) = (list(pairs.old.root, "tags"), list(pairs.new.root, "tags"));
    let named = |tags: &'_ [serde_json::Value], name: &str| tags.iter().position(|tag| text(tag, "name") == name);
    for (index, tag) in old.iter().enumerate() {
        let name = text(tag, "name");
        let site = Site::document(&format!("/tags/{index}"));
        match named(new, name) {
            None => findings.gone("tag", &site, format!("the tag `{name}` is gone"), UNNOTICED),
            Some(at) if new.get(at).is_some_and(|new| words(new) != words(tag)) => {
                let site = Site::document(&format!("/tags/{at}"));
                findings.now("tag", &site, format!("the tag `{name}` has other words"), UNNOTICED);
            }
            Some(_) => {}
        }
    }
    for (index, tag) in new.iter().enumerate() {
        let name = text(tag, "name");
        if named(old, name).is_none() {
            let site = Site::document(&format!("/tags/{index}"));
            findings.now("tag", &site, format!("the tag `{name}` is new"), UNNOTICED);
        }
    }
}

/// The tag without what another rule is for.
fn words(tag: &serde_json::Value) -> serde_json::Value {
    let mut tag = tag.clone();
    if let Some(members) = tag.as_object_mut() {
        members.remove("x-feature");
    }
    tag
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::found;

    #[test]
    fn a_tag_that_is_new_gone_or_has_other_words_is_told_and_breaks_nobody() {
        let (none, one) = (json!({"tags": []}), json!({"tags": [{"name": "a", "description": "A."}]}));
        let other = json!({"tags": [{"name": "a", "description": "B."}]});
        assert_eq!(found(none.clone(), one.clone()), ["tag document: the tag `a` is new"]);
        assert_eq!(found(one.clone(), none), ["tag document: the tag `a` is gone"]);
        assert_eq!(found(one, other), ["tag document: the tag `a` has other words"]);
    }
}
