//! How the API is called with credentials, in our form.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Auth;
use super::prose::sentence;
use crate::document::{Notes, escape, items, members, text};

/// The security schemes and the requirement for all operations.
pub(super) struct Security {
    pub schemes: Map<String, Value>,
    pub requirement: Vec<Value>,
    /// The maintainer said the one way: no operation has another.
    given: bool,
}

impl Security {
    pub fn of(document: &Value, auth: Option<&Auth>, notes: &mut Notes) -> Self {
        let mut schemes = Map::new();
        let published = document
            .pointer("/components/securitySchemes")
            .unwrap_or(&Value::Null);
        for (name, scheme) in published.as_object().into_iter().flatten() {
            let pointer = format!("/components/securitySchemes/{}", escape(name));
            match scheme_of(scheme) {
                Some(scheme) => {
                    schemes.insert(name.clone(), scheme);
                }
                None => notes.add(
                    "security",
                    &pointer,
                    format!("the security scheme `{name}` was left out"),
                    "the clients have no such way to sign in",
                ),
            }
        }
        if let Some(auth) = auth {
            let (name, scheme) = auth.scheme();
            let requirement = vec![json!({name: []})];
            return Self {
                schemes: [(name.to_owned(), scheme)].into_iter().collect(),
                requirement,
                given: true,
            };
        }
        let mut requirement = allowed(items(document, "security"), &schemes);
        if requirement.is_empty() && document.get("security").is_none() {
            // without a word about it, every scheme will do
            requirement = schemes.keys().map(|name| json!({name: []})).collect();
        }
        Self {
            schemes,
            requirement,
            given: false,
        }
    }

    /// The requirement of an operation that has one of its own, in terms of the schemes that are left.
    pub fn settle(&self, operation: &mut Value) {
        let Some(own) = operation.get("security").and_then(Value::as_array).cloned() else {
            return;
        };
        let open = own.is_empty()
            || own
                .iter()
                .all(|requirement| requirement.as_object().is_some_and(Map::is_empty));
        let left = allowed(own.iter(), &self.schemes);
        let Some(members) = operation.as_object_mut() else {
            return;
        };
        if open {
            members.insert("security".to_owned(), json!([]));
        } else if self.given || left.is_empty() || left == self.requirement {
            members.remove("security");
        } else {
            members.insert("security".to_owned(), left.into());
        }
    }
}

/// The requirements of which all schemes are known.
fn allowed<'v>(
    requirements: impl Iterator<Item = &'v Value>,
    schemes: &Map<String, Value>,
) -> Vec<Value> {
    let mut seen = BTreeSet::new();
    requirements
        .filter(|requirement| {
            requirement.as_object().is_some_and(|names| {
                !names.is_empty() && names.keys().all(|name| schemes.contains_key(name))
            })
        })
        .filter(|requirement| seen.insert(requirement.to_string()))
        .cloned()
        .collect()
}

fn scheme_of(scheme: &Value) -> Option<Value> {
    let kind = text(scheme, "type")?;
    let mut result = json!({"type": kind});
    match kind {
        "apiKey" => {
            result["in"] = text(scheme, "in")
                .filter(|place| ["header", "query"].contains(place))?
                .into();
            result["name"] = text(scheme, "name")?.into();
        }
        "http" => result["scheme"] = text(scheme, "scheme")?.to_ascii_lowercase().into(),
        "oauth2" => {
            result["flows"] = scheme
                .get("flows")
                .filter(|flows| flows.is_object())?
                .clone();
            let flows = result["flows"].as_object_mut()?;
            flows.retain(|_, flow| flow.is_object());
            for flow in flows.values_mut() {
                let scopes: Map<String, Value> = members(flow, "scopes")
                    .map(|(name, said)| {
                        (
                            name.clone(),
                            said.as_str().and_then(sentence).unwrap_or_default().into(),
                        )
                    })
                    .collect();
                flow["scopes"] = scopes.into();
            }
        }
        "openIdConnect" => result["openIdConnectUrl"] = text(scheme, "openIdConnectUrl")?.into(),
        _ => return None,
    }
    if let Some(said) = text(scheme, "description").and_then(sentence) {
        result["description"] = said.into();
    }
    Some(result)
}

impl Auth {
    fn scheme(&self) -> (&'static str, Value) {
        match self {
            Auth::Header { name } => (
                "apiKey",
                json!({"type": "apiKey", "in": "header", "name": name, "description": "The key of the account."}),
            ),
            Auth::Query { parameter } => (
                "apiKey",
                json!({"type": "apiKey", "in": "query", "name": parameter, "description": "The key of the account."}),
            ),
            Auth::Bearer => (
                "bearer",
                json!({"type": "http", "scheme": "bearer", "description": "A token of the account."}),
            ),
            Auth::Basic => (
                "basic",
                json!({"type": "http", "scheme": "basic", "description": "Name and password of the account."}),
            ),
        }
    }
}
