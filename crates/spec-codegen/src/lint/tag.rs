//! An operation has exactly one tag: the file of generated code and the heading in its documentation.

use std::collections::HashMap;

use heck::ToSnakeCase;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "tag", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let mut files: HashMap<String, &str> = HashMap::new();
    for (index, tag) in outline.of(Kind::Tag) {
        let name = tag.text("name").unwrap_or_default();
        if name.to_snake_case().is_empty() {
            findings.add(index, "", "the tag has no name", "write `name: Projects`");
        } else if let Some(other) = files.insert(name.to_snake_case(), name) {
            findings.add(index, "", format!("the tags {other} and {name} would share a file"), "rename one of them");
        }
        if tag.text("description").is_none_or(str::is_empty) {
            findings.add(index, "", format!("the tag {name} has no description"), "write a sentence: it is the heading of its operations");
        }
    }
    for (index, operation) in outline.of(Kind::Operation) {
        match operation.texts("tags").collect::<Vec<_>>().as_slice() {
            [tag] if files.values().any(|known| known == tag) => {}
            [tag] => {
                let mend = format!("add `- {{name: {tag}, description: ...}}` to the tags of openapi.yaml, or use one of these");
                findings.add(index, "/tags", format!("the tag {tag} is not declared"), mend);
            }
            [] => findings.add(index, "", "the operation has no tag", "write the resource's name: `tags: [Projects]`"),
            _ => findings.add(index, "/tags", "the operation has more than one tag", "keep the one whose file it belongs into"),
        }
    }
}
