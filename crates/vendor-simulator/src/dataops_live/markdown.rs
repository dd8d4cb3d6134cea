//! Markdown as HTML: paragraphs, headings, code and bold words, which is enough to see that it was rendered.

use axum::response::Response;
use http::StatusCode;
use serde_json::json;

use super::failure::Failure;
use super::fields::Fields;
use super::store::Api;
use crate::reply;

/// `POST /markdown`: 201, although nothing is made.
pub(super) async fn render(api: Api, fields: Fields) -> Result<Response, Failure> {
    let text = fields.required("text")?;
    if let Some(project) = fields.text("project") {
        api.state().project(project)?;
    }
    let answer = json!({ "html": html(text) });
    Ok(reply::json(StatusCode::CREATED, &answer))
}

/// A text as HTML.
pub(super) fn html(text: &str) -> String {
    let blocks = text.split("\n\n").map(str::trim);
    let blocks = blocks.filter(|block| !block.is_empty()).map(block);
    blocks.collect::<Vec<_>>().join("\n")
}

fn block(text: &str) -> String {
    let marks = text.bytes().take_while(|byte| *byte == b'#').count();
    let title = text.get(marks..).and_then(|rest| rest.strip_prefix(' '));
    match title {
        Some(title) if (1..=6).contains(&marks) => {
            format!("<h{marks} dir=\"auto\">{}</h{marks}>", words(title))
        }
        _ => format!("<p dir=\"auto\">{}</p>", words(text)),
    }
}

fn words(text: &str) -> String {
    let escaped = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    paired(&paired(&escaped, "**", "strong"), "`", "code")
}

/// What stands between two marks becomes an element; a mark without another stays.
fn paired(text: &str, mark: &str, element: &str) -> String {
    let parts: Vec<&str> = text.split(mark).collect();
    let mut html = String::new();
    for (place, part) in parts.iter().enumerate() {
        let is_between = place % 2 == 1;
        if is_between && place + 1 < parts.len() {
            html += &format!("<{element}>{part}</{element}>");
        } else if is_between {
            html += &format!("{mark}{part}");
        } else {
            html += part;
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_paragraphs_and_marks_become_elements() {
        assert_eq!(
            html("# A\n\nb **c** `d`"),
            "<h1 dir=\"auto\">A</h1>\n<p dir=\"auto\">b <strong>c</strong> <code>d</code></p>"
        );
        assert_eq!(html("a < b ** c"), "<p dir=\"auto\">a &lt; b ** c</p>");
    }
}
