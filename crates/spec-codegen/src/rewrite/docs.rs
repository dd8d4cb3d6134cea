//! Doc comments: description and evidence of a schema, property or operation.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// The doc comment of a schema or property; `fallback` where the document says nothing.
pub(super) fn schema_docs(schema: &Value, fallback: &str) -> TokenStream {
    let description = text(schema, "description").unwrap_or(fallback);
    comment(&[Some(description.to_owned()), evidence(schema)])
}

/// Doc comment of several paragraphs.
pub(super) fn comment(paragraphs: &[Option<String>]) -> TokenStream {
    let paragraphs: Vec<&str> = paragraphs
        .iter()
        .flatten()
        .map(|paragraph| paragraph.trim())
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    let text = paragraphs.join("\n\n");
    let lines = text.lines().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote! { #(#[doc = #lines])* }
}

/// A member that is a text.
pub(super) fn text<'a>(holder: &'a Value, key: &str) -> Option<&'a str> {
    holder
        .get(key)
        .and_then(Value::as_str)
        .filter(|text| !text.trim().is_empty())
}

/// What `x-evidence` says, as a sentence.
pub(super) fn evidence(holder: &Value) -> Option<String> {
    let evidence = holder.get("x-evidence")?;
    let grade = evidence.as_str().or_else(|| text(evidence, "grade"))?;
    let how = match grade {
        "documented" => "documented by the vendor",
        "observed" => "observed in real traffic",
        "first-party-code" => "read in the vendor's own code",
        "third-party" => "used by third parties' code",
        _ => "**unverified**",
    };
    Some(match text(evidence, "source") {
        Some(source) => format!(
            "Evidence: {how} ({}).",
            source
                .trim_end_matches('.')
                .replace('<', "\\<")
                .replace('[', "\\[")
        ),
        None => format!("Evidence: {how}."),
    })
}
