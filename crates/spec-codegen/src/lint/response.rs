//! An operation has one kind of success.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "response", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, _) in outline.of(Kind::Response) {
        if outline.nodes[index].text("description").is_none() {
            findings.add(index, "", "the response has no description", "write a sentence: `description: The project.`");
        }
    }
    for (index, _) in outline.of(Kind::Operation) {
        let mut bodies: Vec<(usize, (&str, &Value))> = Vec::new();
        let mut successes = 0;
        for response in outline.children(index, "responses") {
            let status = outline.nodes[response].name();
            if !is_status(status) {
                let upper = status.to_uppercase();
                let edit = is_status(&upper).then(|| (response, String::new(), Action::Rename(upper)));
                findings.add_fixable(response, "", format!("`{status}` is no status"), "write three digits in quotes, a range like `4XX`, or `default`", edit);
            }
            if status.starts_with('2') {
                successes += 1;
                bodies.extend(body(outline, response).map(|body| (response, body)));
            }
        }
        if successes == 0 {
            findings.add(index, "/responses", "no success is declared", "write the 2xx response, with its schema if it has a body");
        }
        if let Some(((first, body), others)) = bodies.split_first() {
            for (response, _) in others.iter().filter(|(_, other)| other != body) {
                let message = format!("this success has another body than {}", findings.place(*first));
                findings.add(*response, "", message, "give both one schema, in which what differs is optional");
            }
        }
    }
}

/// Media type and schema of a response.
fn body<'d>(outline: &Outline<'d>, response: usize) -> Option<(&'d str, &'d Value)> {
    let media = outline.child(outline.resolve(response)?, "content")?;
    Some((outline.nodes[media].name(), outline.nodes[media].value.get("schema")?))
}

fn is_status(status: &str) -> bool {
    let class = status.starts_with(|first: char| ('1'..='5').contains(&first));
    let rest = status.get(1..).unwrap_or_default();
    status == "default" || status.len() == 3 && class && (rest == "XX" || rest.chars().all(|digit| digit.is_ascii_digit()))
}
