//! Every extension is one of ours and stands where it means something.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::diagnostic::escape;
use crate::distance::nearest;

pub(super) const RULE: Rule = Rule { name: "extension", check };

const BEARERS: [Kind; 6] = [Kind::Document, Kind::Info, Kind::Tag, Kind::Operation, Kind::Parameter, Kind::Schema];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, node) in outline.nodes.iter().enumerate().filter(|(_, node)| node.reference.is_none()) {
        for key in node.value.keys().filter(|key| key.starts_with("x-")) {
            if node.kind.extensions().contains(&key.as_str()) {
                continue;
            }
            let bearers: Vec<_> = BEARERS.iter().filter(|kind| kind.extensions().contains(&key.as_str())).map(|kind| kind.title()).collect();
            let all = BEARERS.iter().flat_map(|kind| kind.extensions()).copied();
            let (message, mend) = match (bearers.is_empty(), nearest(key, all)) {
                (false, _) => (format!("`{key}` means nothing on {}", node.kind.title()), format!("it belongs on {}", bearers.join(" or "))),
                (true, Some(meant)) => (format!("unknown extension `{key}`"), format!("did you mean `{meant}`?")),
                (true, None) => (format!("unknown extension `{key}`"), "leave it out; specs/README.md lists the extensions".to_owned()),
            };
            findings.add(index, &format!("/{}", escape(key)), message, mend);
        }
    }
}
