//! What differs, and why that is right.

use crate::exchange::Exchange;
use crate::known::{Known, Side, What};

pub(super) const KNOWN: &[Known] = &[
    Known {
        what: What::Field {
            name: "content type",
            is: |theirs, ours| theirs == Some(JSON) && ours.is_none(),
        },
        reason: "the SDK calls the body of a request JSON also where there is none",
    },
    Known {
        what: What::Field {
            name: "accept",
            is: |theirs, ours| theirs == Some(JSON) && ours == Some("*/*"),
        },
        reason: "the SDK asks for JSON also where the answer has none; our client asks for it where there is an answer to read",
    },
    Known {
        what: What::Field {
            name: "x-bigeye-workspace-id",
            is: |theirs, ours| theirs.is_some() && ours.is_none(),
        },
        reason: "the SDK names the workspace in the header also where query or body names one; which of the two Bigeye follows is not known, so our client sends one",
    },
    Known {
        what: What::Field {
            name: "x-bigeye-workspace-id",
            is: |theirs, ours| theirs.is_none() && ours.is_some(),
        },
        reason: "the SDK checks a key without a workspace; our client sends the one that it works in, which says nothing there",
    },
    Known {
        what: What::Field {
            name: "path",
            is: |theirs, ours| theirs.is_some_and(|theirs| theirs.strip_suffix('/') == ours),
        },
        reason: "two paths of the SDK have a slash at the end that the documented ones don't have",
    },
    Known {
        what: What::Field {
            name: "query includeFavorites",
            is: is_boolean_of_python,
        },
        reason: "the SDK writes a boolean in the query as Python does; the documented one is JSON's",
    },
    Known {
        what: What::Field {
            name: "query ignoreFields",
            is: is_boolean_of_python,
        },
        reason: "the same in `ignoreFields`",
    },
    Known {
        what: What::Field {
            name: "query includeDataNodeIds",
            is: is_boolean_of_python,
        },
        reason: "the same in `includeDataNodeIds`",
    },
    Known {
        what: What::Field {
            name: "body ",
            is: |theirs, ours| theirs.is_none() && ours == Some("{}"),
        },
        reason: "a body in which everything is optional is left out by the SDK; our client sends `{}`",
    },
    Known {
        what: What::Field {
            name: "body /nodeType",
            is: is_other_name,
        },
        reason: "the SDK's protobuf library names an enum's value by its place in the list; DataNodeType has no 2, so all after it go out with the name of the next",
    },
    Known {
        what: What::Field {
            name: "body /nodes/0/nodeType",
            is: is_other_name,
        },
        reason: "the same in many nodes",
    },
    Known {
        what: What::Field {
            name: "body /thresholds/0/constantThreshold/bound/value",
            is: |theirs, ours| theirs.is_none() && ours == Some("0.0"),
        },
        reason: "the SDK can't say 0: its protobuf library leaves out what has the default value; our client sends the bound that was asked for",
    },
    Known {
        what: What::Field {
            name: "body /comparisonMetricId",
            is: |theirs, ours| theirs.is_some() && ours.is_none(),
        },
        reason: "the SDK repeats the id of the path in the body of a GET; what the body of a GET says is not defined, so our client sends none",
    },
    left_out("body /requests/0/role/rolePermissions"),
    Known {
        what: What::Field {
            name: "body /advancedConfigs/0/numberValue",
            is: |theirs, ours| theirs == Some("3") && ours == Some("3.0"),
        },
        reason: "a setting's number is a `double`; the same number",
    },
    Known {
        what: What::Request {
            side: Side::Bindings,
            is: |exchange, _| {
                exchange.line == "POST /api/v1/metrics/info"
                    && exchange
                        .fields
                        .keys()
                        .filter(|name| name.starts_with("body "))
                        .eq(["body /pageCursor"])
            },
        },
        reason: "the SDK always reads all pages, here those after a GET by POST; our client reads the page that was asked for",
    },
    Known {
        what: What::Request {
            side: Side::Bindings,
            is: is_look_before_a_deletion,
        },
        reason: "the SDK reads a metric before it deletes it, to warn of one that a Bigconfig made; our client leaves that to who calls it",
    },
    Known {
        what: What::Request {
            side: Side::Bindings,
            is: |exchange, rest| {
                exchange.line == "GET /api/v1/schemas"
                    && rest
                        .iter()
                        .any(|line| line.starts_with("POST /api/v1/rebuilds/schemas/"))
            },
        },
        reason: "the SDK looks for a schema by its name before it reads it again; our client takes the id",
    },
];

/// What is empty is left out by the SDK when it sends back what it has read.
const fn left_out(name: &'static str) -> Known {
    Known {
        what: What::Field {
            name,
            is: |theirs, ours| {
                theirs.is_none() && matches!(ours, Some("[]" | "false" | "0" | "\"\""))
            },
        },
        reason: "the SDK sends back what it has read without what is empty or false; our client sends it as it was read",
    }
}

const JSON: &str = "application/json";

fn is_boolean_of_python(theirs: Option<&str>, ours: Option<&str>) -> bool {
    matches!(
        (theirs, ours),
        (Some("True"), Some("true")) | (Some("False"), Some("false"))
    )
}

fn is_other_name(theirs: Option<&str>, ours: Option<&str>) -> bool {
    theirs == Some(r#""DATA_NODE_TYPE_CUSTOM_ENTRY""#) && ours == Some(r#""DATA_NODE_TYPE_CUSTOM""#)
}

fn is_look_before_a_deletion(exchange: &Exchange, rest: &[String]) -> bool {
    let deleted = exchange.line.strip_prefix("GET ");
    let deleted = deleted.map(|path| format!("DELETE {path}"));
    exchange.line.starts_with("GET /api/v1/metrics/")
        && deleted.is_some_and(|line| rest.contains(&line))
}
