//! What differs, and why that is right.

use crate::exchange::Exchange;
use crate::known::{Known, Side, What};

pub(super) const KNOWN: &[Known] = &[
    Known {
        what: What::Request {
            side: Side::Bindings,
            is: is_look_before_a_change,
        },
        reason: "the bindings look whether a resource is finished before they change it or make another of it; our client leaves that to who calls it, and BigML refuses what it can't do",
    },
    Known {
        what: What::Field {
            name: "content type",
            is: |theirs, ours| theirs == with_charset(ours).as_deref(),
        },
        reason: "application/json has no parameter `charset`: JSON is UTF-8 (RFC 8259)",
    },
    Known {
        what: What::Field {
            name: "accept",
            is: |theirs, ours| theirs == with_charset(ours).as_deref(),
        },
        reason: "the same in what is accepted",
    },
    Known {
        what: What::Field {
            name: "accept",
            is: |theirs, ours| theirs == Some("*/*") && ours == Some(JSON),
        },
        reason: "the bindings ask for JSON only in reads, our client always: it reads the errors too",
    },
    Known {
        what: What::Field {
            name: "body /project",
            is: |theirs, ours| theirs.is_some() && ours.is_none(),
        },
        reason: "in a project the bindings write it into the query and again into each body; it says nothing more there",
    },
    Known {
        what: What::Field {
            name: "path",
            is: |theirs, ours| {
                theirs == Some("/bigml/prediction") && ours == Some("/bigml/andromeda/prediction")
            },
        },
        reason: "the bindings list predictions where they are made, without a version in the path; our client lists them where they are kept",
    },
    Known {
        what: What::Field {
            name: "part disable_datetime",
            is: |theirs, ours| theirs == Some("True") && ours == Some("true"),
        },
        reason: "the bindings write a boolean in a form as Python does; JSON's word is what BigML's documents have",
    },
];

const JSON: &str = "application/json";

fn with_charset(media_type: Option<&str>) -> Option<String> {
    (media_type == Some(JSON)).then(|| format!("{JSON};charset=utf-8"))
}

/// `GET /dataset/..?full=false` before a POST or PUT.
fn is_look_before_a_change(exchange: &Exchange, rest: &[String]) -> bool {
    let small = exchange.fields.get("query full").map(String::as_str) == Some("false");
    let is_change = |line: &String| line.starts_with("POST ") || line.starts_with("PUT ");
    exchange.line.starts_with("GET ") && small && rest.iter().any(is_change)
}
