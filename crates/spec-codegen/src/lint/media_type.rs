//! A body has a media type that we can send or read, and one schema.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "media-type", check };

const FORMS: [&str; 2] = ["application/x-www-form-urlencoded", "multipart/form-data"];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, media) in outline.of(Kind::MediaType) {
        let name = media.name();
        let Some(schema) = outline.child(index, "schema") else {
            findings.add(index, "", format!("{name} has no schema"), "write `schema: {$ref: ..}`, or `schema: {type: string, format: binary}` for bytes");
            continue;
        };
        if !name.contains('/') || name.contains('*') {
            findings.add(index, "", format!("`{name}` is no media type"), "write the one that the vendor sends; `application/octet-stream` for any bytes");
        } else if !is_json(name) && !FORMS.contains(&name) && outline.type_of(schema) != Some("string") {
            findings.add(index, "/schema", format!("{name} is read and sent as bytes"), "write `schema: {type: string, format: binary}`");
        }
    }
    for (index, _) in outline.of(Kind::RequestBody) {
        request(outline, findings, index);
    }
    for (index, _) in outline.of(Kind::Operation) {
        let successes = outline.children(index, "responses").filter(|response| outline.nodes[*response].name().starts_with('2'));
        for response in successes.filter_map(|response| outline.resolve(response)) {
            if outline.children(response, "content").count() > 1 {
                let mend = "keep the one that the vendor sends, `application/json` if there is a choice";
                findings.add(response, "/content", "an answer has more than one media type", mend);
            }
        }
    }
}

/// JSON by its own name or with a vendor's prefix (`application/vnd.x+json`).
pub(super) fn is_json(media: &str) -> bool {
    let name = media.split(';').next().unwrap_or_default().trim();
    name == "application/json" || name.ends_with("+json")
}

fn request(outline: &Outline<'_>, findings: &mut Findings<'_>, body: usize) {
    let content: Vec<_> = outline.children(body, "content").collect();
    for media in &content {
        let name = outline.nodes[*media].name();
        if !FORMS.contains(&name) && !["application/json", "application/octet-stream"].contains(&name) {
            let mend = "write application/json, application/x-www-form-urlencoded, multipart/form-data or application/octet-stream";
            findings.add(*media, "", format!("a body of type {name} is not sent by these clients"), mend);
        }
        if name == "application/octet-stream" && content.len() > 1 {
            findings.add(*media, "", "bytes beside another media type", "give the upload an operation of its own, or write it as a multipart form");
        }
    }
    let mut schemas = content.iter().filter(|media| !has_file(outline, **media)).filter_map(|media| Some((*media, outline.nodes[*media].value.get("schema")?)));
    let Some((_, first)) = schemas.next() else { return };
    for (media, schema) in schemas {
        let is_form = FORMS.contains(&outline.nodes[media].name());
        if is_form && schema != first {
            findings.add(media, "/schema", "the form has another schema than the JSON body", "give both the same `$ref`");
        }
    }
}

/// A multipart body with a file in it, which hand-written code sends.
fn has_file(outline: &Outline<'_>, media: usize) -> bool {
    let Some(schema) = outline.child(media, "schema").and_then(|schema| outline.underlying(schema)) else { return false };
    outline.nodes[media].name() == "multipart/form-data"
        && outline.children(schema, "properties").any(|property| outline.nodes[property].value.get("format") == Some(&Value::from("binary")))
}
