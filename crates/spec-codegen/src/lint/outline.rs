//! The document as a tree of OpenAPI's objects, walked once: the rules read this instead of walking again.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::keywords::{Form, Kind};
use crate::diagnostic::escape;

/// Where a node stands below a key of its parent.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item<'d> {
    Only,
    Name(&'d str),
    Index(usize),
}

/// One object of the document.
#[derive(Debug)]
pub(super) struct Node<'d> {
    pub kind: Kind,
    pub value: &'d Map<String, Value>,
    /// What `$ref` says, if that is what the object is.
    pub reference: Option<&'d str>,
    pub parent: Option<usize>,
    /// The parent's key that holds it.
    pub key: &'static str,
    pub item: Item<'d>,
    /// The operation around it.
    pub operation: Option<usize>,
    children: Vec<usize>,
}

impl<'d> Node<'d> {
    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.value.get(key).and_then(Value::as_str)
    }

    pub fn is_true(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// The name below the parent's key; empty for what has none.
    pub fn name(&self) -> &'d str {
        match self.item {
            Item::Name(name) => name,
            _ => "",
        }
    }

    /// The texts of a list.
    pub fn texts(&self, key: &str) -> impl Iterator<Item = &'d str> + use<'d> {
        self.value
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
    }
}

/// A value of the wrong form.
pub(super) struct Misshapen {
    pub node: usize,
    pub pointer: String,
    pub expected: &'static str,
}

/// All objects of a document; the first one is the document itself.
pub(super) struct Outline<'d> {
    pub document: &'d Value,
    pub nodes: Vec<Node<'d>>,
    pub misshapen: Vec<Misshapen>,
    components: HashMap<(&'static str, &'d str), usize>,
}

impl<'d> Outline<'d> {
    pub fn new(document: &'d Value) -> Self {
        let mut outline = Self {
            document,
            nodes: Vec::new(),
            misshapen: Vec::new(),
            components: HashMap::new(),
        };
        if let Some(members) = document.as_object() {
            outline.add(Kind::Document, members, None, "", Item::Only);
        }
        outline
    }

    /// All objects of a kind that are no references.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = (usize, &Node<'d>)> {
        self.nodes
            .iter()
            .enumerate()
            .filter(move |(_, node)| node.kind == kind && node.reference.is_none())
    }

    /// The object below a key.
    pub fn child(&self, node: usize, key: &str) -> Option<usize> {
        self.children(node, key).next()
    }

    /// The objects below a key, references too.
    pub fn children(&self, node: usize, key: &str) -> impl Iterator<Item = usize> {
        self.nodes[node]
            .children
            .iter()
            .copied()
            .filter(move |child| self.nodes[*child].key == key)
    }

    /// The object that a reference means; an object means itself. `None` for a reference to another kind of thing.
    pub fn resolve(&self, mut node: usize) -> Option<usize> {
        for _ in 0..32 {
            let Some(reference) = self.nodes[node].reference else {
                return Some(node);
            };
            node = self
                .component(reference)
                .filter(|target| self.nodes[*target].kind == self.nodes[node].kind)?;
        }
        None
    }

    /// The component that a `$ref` names.
    pub fn component(&self, reference: &str) -> Option<usize> {
        let (section, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
        let name = crate::diagnostic::unescape(name);
        let key = SECTIONS.iter().find(|known| **known == section)?;
        self.components.get(&(*key, name.as_str())).copied()
    }

    /// The component of a section, by name.
    pub fn named(&self, section: &'static str, name: &str) -> Option<usize> {
        self.components.get(&(section, name)).copied()
    }

    /// The parameters of an operation: its own, then those of its path which it doesn't give itself. References are resolved.
    pub fn parameters(&self, operation: usize) -> Vec<usize> {
        let resolved = |node: usize| {
            self.children(node, "parameters")
                .filter_map(|child| self.resolve(child))
                .collect::<Vec<_>>()
        };
        let mut parameters = resolved(operation);
        let identity = |parameter: &usize| {
            (
                self.nodes[*parameter].text("name"),
                self.nodes[*parameter].text("in"),
            )
        };
        let own: Vec<_> = parameters.iter().map(identity).collect();
        let shared = self.nodes[operation]
            .parent
            .map(resolved)
            .unwrap_or_default();
        parameters.extend(
            shared
                .into_iter()
                .filter(|parameter| !own.contains(&identity(parameter))),
        );
        parameters
    }

    /// The schema of the JSON body of the first 2xx response.
    pub fn answer(&self, operation: usize) -> Option<usize> {
        let response = self.children(operation, "responses").find(|response| {
            let has_body = self
                .resolve(*response)
                .is_some_and(|response| self.child(response, "content").is_some());
            self.nodes[*response].name().starts_with('2') && has_body
        })?;
        let media = self.child(self.resolve(response)?, "content")?;
        self.child(media, "schema")
            .and_then(|schema| self.resolve(schema))
    }

    /// The schema of the JSON body that an operation takes.
    pub fn body(&self, operation: usize) -> Option<usize> {
        let body = self.child(operation, "requestBody")?;
        let media = self.child(self.resolve(body)?, "content")?;
        self.child(media, "schema")
            .and_then(|schema| self.resolve(schema))
    }

    /// The property of a schema, after references and in all parts of `allOf`.
    pub fn property(&self, schema: usize, name: &str) -> Option<usize> {
        self.property_within(schema, name, 0)
    }

    fn property_within(&self, schema: usize, name: &str, depth: usize) -> Option<usize> {
        let schema = self.resolve(schema)?;
        if depth > 16 {
            return None;
        }
        let own = self
            .children(schema, "properties")
            .find(|child| self.nodes[*child].name() == name);
        own.or_else(|| {
            self.children(schema, "allOf")
                .find_map(|part| self.property_within(part, name, depth + 1))
        })
    }

    /// The schema at a dotted path (`meta.total_count`, `0.state` for the first element of a list), or the name that isn't there.
    pub fn at_path<'p>(&self, schema: usize, path: &'p str) -> Result<usize, &'p str> {
        let mut node = schema;
        for name in path.split('.') {
            let element = name
                .parse::<usize>()
                .ok()
                .and_then(|_| self.child(self.underlying(node)?, "items"));
            node = element.or_else(|| self.property(node, name)).ok_or(name)?;
        }
        self.underlying(node).ok_or(path)
    }

    /// The schema itself: after references and an `allOf` around a single part.
    pub fn underlying(&self, schema: usize) -> Option<usize> {
        let mut node = self.resolve(schema)?;
        for _ in 0..16 {
            let parts: Vec<_> = self.children(node, "allOf").collect();
            match parts.as_slice() {
                [part] if self.child(node, "properties").is_none() => node = self.resolve(*part)?,
                _ => return Some(node),
            }
        }
        None
    }

    /// The type of a schema, after references: `object` for an `allOf` of several parts.
    pub fn type_of(&self, schema: usize) -> Option<&'d str> {
        let schema = self.underlying(schema)?;
        let node = &self.nodes[schema];
        node.text("type")
            .or_else(|| node.value.contains_key("allOf").then_some("object"))
    }

    /// The JSON pointer of a node.
    pub fn pointer(&self, node: usize) -> String {
        let node = &self.nodes[node];
        let Some(parent) = node.parent else {
            return String::new();
        };
        let mut pointer = self.pointer(parent);
        pointer.push('/');
        pointer.push_str(node.key);
        match node.item {
            Item::Only => {}
            Item::Name(name) => pointer.push_str(&format!("/{}", escape(name))),
            Item::Index(index) => pointer.push_str(&format!("/{index}")),
        }
        pointer
    }

    fn add(
        &mut self,
        kind: Kind,
        value: &'d Map<String, Value>,
        parent: Option<usize>,
        key: &'static str,
        item: Item<'d>,
    ) {
        let index = self.nodes.len();
        let operation = match kind {
            Kind::Operation => Some(index),
            _ => parent.and_then(|parent| self.nodes[parent].operation),
        };
        let reference = value.get("$ref").and_then(Value::as_str);
        self.nodes.push(Node {
            kind,
            value,
            reference,
            parent,
            key,
            item,
            operation,
            children: Vec::new(),
        });
        if let Some(parent) = parent {
            self.nodes[parent].children.push(index);
            if let (Kind::Components, Item::Name(name)) = (self.nodes[parent].kind, item) {
                self.components.insert((key, name), index);
            }
        }
        if reference.is_none() {
            for (key, form) in kind.keywords() {
                if let Some(value) = value.get(*key) {
                    self.visit(index, key, *form, value);
                }
            }
        }
    }

    fn visit(&mut self, node: usize, key: &'static str, form: Form, value: &'d Value) {
        let text = |value: &Value| value.is_string();
        match (form, value) {
            (Form::Any, _) | (Form::Text, Value::String(_)) | (Form::Flag, Value::Bool(_)) => {}
            (Form::List, Value::Array(_)) | (Form::Map, Value::Object(_)) => {}
            (Form::Texts, Value::Array(items)) if items.iter().all(text) => {}
            // `additionalProperties: true`
            (Form::One(Kind::Schema), Value::Bool(_)) if key == "additionalProperties" => {}
            (Form::One(kind), Value::Object(members)) => {
                self.add(kind, members, Some(node), key, Item::Only)
            }
            (Form::Each(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.add_item(node, kind, key, Item::Index(index), item);
                }
            }
            (Form::Named(kind), Value::Object(members)) => {
                for (name, item) in members {
                    self.add_item(node, kind, key, Item::Name(name), item);
                }
            }
            _ => self.misshapen.push(Misshapen {
                node,
                pointer: format!("/{key}"),
                expected: form.title(),
            }),
        }
    }

    fn add_item(
        &mut self,
        node: usize,
        kind: Kind,
        key: &'static str,
        item: Item<'d>,
        value: &'d Value,
    ) {
        let token = match item {
            Item::Name(name) => escape(name),
            Item::Index(index) => index.to_string(),
            Item::Only => String::new(),
        };
        match value {
            Value::Object(members) => self.add(kind, members, Some(node), key, item),
            _ => self.misshapen.push(Misshapen {
                node,
                pointer: format!("/{key}/{token}"),
                expected: "a mapping",
            }),
        }
    }
}

const SECTIONS: [&str; 6] = [
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "headers",
    "securitySchemes",
];

impl Form {
    fn title(self) -> &'static str {
        match self {
            Form::Any => "a value",
            Form::Text => "a text (in quotes, if it looks like a number)",
            Form::Flag => "`true` or `false`",
            Form::List | Form::Each(_) => "a list",
            Form::Texts => "a list of texts",
            Form::Map | Form::One(_) | Form::Named(_) => "a mapping",
        }
    }
}
