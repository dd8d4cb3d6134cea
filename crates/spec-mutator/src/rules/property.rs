//! Properties of what is sent and of what is received: added, removed, made required or optional, nullable, of another type or format.

use serde_json::{Map, Value, json};

use super::{Rule, new_name, value_type};
use crate::Rng;
use crate::place::{draw, escape, is_true, members, object_mut, shown};
use crate::role::{self, Role};

use Role::{Request, Response};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "request-property-added", apply: |document, rng| added(document, rng, Request, false) },
    Rule { name: "request-property-added-required", apply: |document, rng| added(document, rng, Request, true) },
    Rule { name: "request-property-removed", apply: |document, rng| removed(document, rng, Request) },
    Rule { name: "request-property-required", apply: |document, rng| required(document, rng, Request) },
    Rule { name: "request-property-optional", apply: |document, rng| optional(document, rng, Request) },
    Rule { name: "request-property-nullable", apply: |document, rng| nullable(document, rng, Request) },
    Rule { name: "request-property-not-nullable", apply: |document, rng| not_nullable(document, rng, Request) },
    Rule { name: "request-property-widened", apply: |document, rng| retyped(document, rng, Request, |schema, _| value_type::wider(schema)) },
    Rule { name: "request-property-narrowed", apply: |document, rng| retyped(document, rng, Request, |schema, _| value_type::narrower(schema)) },
    Rule { name: "request-property-type", apply: |document, rng| retyped(document, rng, Request, value_type::other) },
    Rule { name: "request-property-format-added", apply: |document, rng| retyped(document, rng, Request, |schema, _| value_type::with_format(schema)) },
    Rule { name: "request-property-format-changed", apply: |document, rng| retyped(document, rng, Request, |schema, _| value_type::reformatted(schema)) },
    Rule { name: "response-property-added", apply: |document, rng| added(document, rng, Response, false) },
    Rule { name: "response-property-added-required", apply: |document, rng| added(document, rng, Response, true) },
    Rule { name: "response-property-removed", apply: |document, rng| removed(document, rng, Response) },
    Rule { name: "response-property-required", apply: |document, rng| required(document, rng, Response) },
    Rule { name: "response-property-optional", apply: |document, rng| optional(document, rng, Response) },
    Rule { name: "response-property-nullable", apply: |document, rng| nullable(document, rng, Response) },
    Rule { name: "response-property-not-nullable", apply: |document, rng| not_nullable(document, rng, Response) },
    Rule { name: "response-property-widened", apply: |document, rng| retyped(document, rng, Response, |schema, _| value_type::wider(schema)) },
    Rule { name: "response-property-narrowed", apply: |document, rng| retyped(document, rng, Response, |schema, _| value_type::narrower(schema)) },
    Rule { name: "response-property-type", apply: |document, rng| retyped(document, rng, Response, value_type::other) },
    Rule { name: "response-property-format-added", apply: |document, rng| retyped(document, rng, Response, |schema, _| value_type::with_format(schema)) },
    Rule { name: "response-property-format-removed", apply: |document, rng| retyped(document, rng, Response, |schema, _| value_type::without_format(schema)) },
    Rule { name: "response-property-format-changed", apply: |document, rng| retyped(document, rng, Response, |schema, _| value_type::reformatted(schema)) },
];

/// A property: the schema that has it, and its name.
type Property = (String, String);

fn properties(document: &Value, role: Role) -> Vec<Property> {
    let of_schema = |schema: String| {
        let names: Vec<String> = members(document, &format!("{schema}/properties"))
            .map(|(name, _)| name.clone())
            .collect();
        names.into_iter().map(move |name| (schema.clone(), name))
    };
    role::schemas(document, role)
        .into_iter()
        .flat_map(of_schema)
        .collect()
}

fn pointer((schema, name): &Property) -> String {
    format!("{schema}/properties/{}", escape(name))
}

fn is_required(document: &Value, (schema, name): &Property) -> bool {
    let required = document
        .pointer(&format!("{schema}/required"))
        .and_then(Value::as_array);
    required.is_some_and(|names| names.iter().any(|known| known == name))
}

/// What may be null is an `Option` in any case.
fn is_nullable(document: &Value, property: &Property) -> bool {
    let schema = document.pointer(&pointer(property));
    schema.is_some_and(|schema| is_true(schema, "nullable"))
}

fn added(document: &mut Value, rng: &mut Rng, role: Role, required: bool) -> Option<String> {
    let mut schemas = role::schemas(document, role);
    schemas.retain(|schema| document.pointer(&format!("{schema}/properties")).is_some());
    let schema = draw(rng, schemas)?;
    let object = object_mut(document, &schema)?;
    let properties = object.get_mut("properties")?.as_object_mut()?;
    let name = new_name(rng, properties.keys().map(String::as_str))?;
    let mut property = value_type::new(rng);
    property["description"] = "Something that the vendor knows now.".into();
    properties.insert(name.clone(), property);
    if required {
        require(object, &name)?;
        // a response property is required only where evidence shows it
        object["properties"][&name]["x-evidence"] =
            json!({"grade": "observed", "source": "made up for a test"});
    }
    Some(format!("added the property `{name}` to {}", shown(&schema)))
}

fn removed(document: &mut Value, rng: &mut Rng, role: Role) -> Option<String> {
    let (schema, name) = draw(rng, properties(document, role))?;
    let object = object_mut(document, &schema)?;
    object.get_mut("properties")?.as_object_mut()?.remove(&name);
    release(object, &name);
    Some(format!(
        "removed the property `{name}` from {}",
        shown(&schema)
    ))
}

fn required(document: &mut Value, rng: &mut Rng, role: Role) -> Option<String> {
    let mut places = properties(document, role);
    places.retain(|property| !is_required(document, property) && !is_nullable(document, property));
    let property = draw(rng, places)?;
    require(object_mut(document, &property.0)?, &property.1)?;
    Some(format!("made {} required", shown(&pointer(&property))))
}

fn optional(document: &mut Value, rng: &mut Rng, role: Role) -> Option<String> {
    let mut places = properties(document, role);
    places.retain(|property| is_required(document, property) && !is_nullable(document, property));
    let property = draw(rng, places)?;
    release(object_mut(document, &property.0)?, &property.1);
    Some(format!("made {} optional", shown(&pointer(&property))))
}

fn nullable(document: &mut Value, rng: &mut Rng, role: Role) -> Option<String> {
    let mut places: Vec<_> = properties(document, role).iter().map(pointer).collect();
    places.retain(|pointer| {
        document
            .pointer(pointer)
            .is_some_and(|schema| schema.get("type").is_some() && !is_true(schema, "nullable"))
    });
    let place = draw(rng, places)?;
    object_mut(document, &place)?.insert("nullable".into(), true.into());
    Some(format!("made {} nullable", shown(&place)))
}

fn not_nullable(document: &mut Value, rng: &mut Rng, role: Role) -> Option<String> {
    let mut places: Vec<_> = properties(document, role).iter().map(pointer).collect();
    places.retain(|pointer| {
        document
            .pointer(pointer)
            .is_some_and(|it| is_true(it, "nullable"))
    });
    let place = draw(rng, places)?;
    object_mut(document, &place)?.remove("nullable");
    Some(format!("made {} never null", shown(&place)))
}

type Retype = fn(&Map<String, Value>, &mut Rng) -> Option<(Value, &'static str)>;

fn retyped(document: &mut Value, rng: &mut Rng, role: Role, retype: Retype) -> Option<String> {
    let mut places: Vec<_> = properties(document, role).iter().map(pointer).collect();
    places.retain(|pointer| {
        let schema = document.pointer(pointer).and_then(Value::as_object);
        schema.is_some_and(|schema| retype(schema, &mut rng.clone()).is_some())
    });
    let place = draw(rng, places)?;
    let (changed, said) = retype(object_mut(document, &place)?, rng)?;
    *document.pointer_mut(&place)? = changed;
    Some(format!("made {} {said}", shown(&place)))
}

fn require(object: &mut Map<String, Value>, name: &str) -> Option<()> {
    let names = object.entry("required").or_insert_with(|| json!([]));
    names.as_array_mut()?.push(name.into());
    Some(())
}

fn release(object: &mut Map<String, Value>, name: &str) {
    if let Some(names) = object.get_mut("required").and_then(Value::as_array_mut) {
        names.retain(|known| known != name);
        if names.is_empty() {
            object.remove("required");
        }
    }
}
