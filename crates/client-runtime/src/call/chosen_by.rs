//! What a call is for must be chosen (`x-chosen-by`): an empty choice could be taken for everything.

use serde_json::Value;

use super::Call;

impl Call {
    /// Refuses a body that chooses nothing: the server would take that for everything.
    ///
    /// `members` say what the call is for. One of them must say something, and an empty list is refused wherever it stands in them: it is what is
    /// left of a choice that found nothing.
    pub fn chosen_by(&mut self, members: &[&str]) {
        let Some(body) = self.body_members() else {
            return;
        };
        let chosen = || {
            members
                .iter()
                .filter_map(|name| Some((name, body.get(*name)?)))
        };
        let names = || members.join("` or `");
        if let Some((name, _)) = chosen().find(|(_, value)| has_empty_list(value)) {
            self.refuse(format!(
                "`{name}` of the body has an empty list, which the server may take for everything; send nothing when there is nothing to do, or leave the list out"
            ));
        } else if !chosen().any(|(_, value)| says_something(value)) {
            self.refuse(format!(
                "nothing in `{}` of the body says what the call is for, which the server may take for everything; if that is meant, name the workspace there",
                names()
            ));
        }
    }
}

fn has_empty_list(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.values().any(has_empty_list),
        _ => false,
    }
}

/// Whether a choice says something; where false, 0 and the empty text are what is not set.
fn says_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::Bool(true) => true,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty() && text != "0",
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => members.values().any(says_something),
    }
}
