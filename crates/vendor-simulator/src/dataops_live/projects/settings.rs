//! Settings of a project as bodies give them.

use serde_json::{Map, Value};

use super::super::failure::{self, Failure};
use super::super::fields::{self, Fields};
use super::json::TEMPLATE;

/// The settings of a body, in the JSON kinds that answers have.
pub(super) fn settings(fields: &Fields) -> Result<Map<String, Value>, Failure> {
    let mut settings = Map::new();
    for (name, value) in fields.iter() {
        let known = TEMPLATE.get(name.as_str());
        let value = match (name.as_str(), known) {
            ("name" | "path" | "namespace_id" | "permissions" | "import_url", _) => continue,
            ("container_expiration_policy_attributes", _) => {
                let mut policy = TEMPLATE
                    .get("container_expiration_policy")
                    .cloned()
                    .unwrap_or_default();
                if let (Value::Object(policy), Some(changed)) = (&mut policy, value.as_object()) {
                    let kinds = policy.clone();
                    policy.extend(
                        changed
                            .iter()
                            .map(|(name, value)| (name.clone(), as_kind(kinds.get(name), value))),
                    );
                }
                settings.insert("container_expiration_policy".to_owned(), policy);
                continue;
            }
            ("visibility", _)
                if !["private", "internal", "public"]
                    .iter()
                    .any(|allowed| value == allowed) =>
            {
                return Err(failure::parameter("visibility does not have a valid value"));
            }
            (_, Some(known)) => as_kind(Some(known), value),
            // What only a request has (initialize_with_readme ..) changes nothing here.
            (_, None) => continue,
        };
        settings.insert(name.clone(), value);
    }
    if let Some(topics) = settings
        .get("topics")
        .or_else(|| settings.get("tag_list"))
        .cloned()
    {
        settings.insert("topics".to_owned(), topics.clone());
        settings.insert("tag_list".to_owned(), topics);
    }
    Ok(settings)
}

fn as_kind(known: Option<&Value>, value: &Value) -> Value {
    let read = match known {
        Some(Value::Bool(_)) => fields::switch(value).map(Value::from),
        Some(Value::Number(_)) => fields::number(value).map(Value::from),
        _ => None,
    };
    read.unwrap_or_else(|| value.clone())
}
