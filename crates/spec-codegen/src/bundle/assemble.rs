//! Follows the references from `openapi.yaml` and collects what they reach.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use serde_json::{Map, Value};

use super::forgotten;
use super::origins::Place;
use super::reference::Reference;
use super::sources::Sources;
use super::suggestion;
use super::trail::Trail;
use crate::diagnostic::{Diagnostic, Diagnostics, Location, escape, key_path, unescape};
use crate::yaml::{Kind, Node, sorted};

/// What a resource's file may have on its top level. Anything else would be ignored.
const RESOURCE_KEYS: [&str; 4] = ["openapi", "info", "paths", "components"];

/// Rules whose breach keeps parts of the spec from being reached.
const UNFOLLOWED: [&str; 6] = [
    "yaml",
    "file",
    "missing-file",
    "dangling-reference",
    "reference-target",
    "reference-cycle",
];

pub(super) struct Assembly<'s> {
    sources: &'s Sources,
    errors: Vec<Diagnostic>,
    /// Every component that is reached, by section and name, and where it is.
    components: BTreeMap<(String, String), Place>,
    /// Components whose own references are still to be followed.
    queue: VecDeque<(String, String)>,
    /// Path items and components that something refers to: file and JSON pointer.
    reached: HashSet<(usize, String)>,
    /// Where each part of the document comes from.
    places: HashMap<String, Place>,
}

impl<'s> Assembly<'s> {
    pub fn new(sources: &'s Sources, errors: Diagnostics) -> Self {
        Self {
            sources,
            errors: errors.0,
            components: BTreeMap::new(),
            queue: VecDeque::new(),
            reached: HashSet::new(),
            places: HashMap::new(),
        }
    }

    /// The document, and where its path items and components come from.
    pub fn finish(mut self) -> Result<(Value, HashMap<String, Place>), Diagnostics> {
        let document = match self.sources.files.first() {
            // without its first file a spec has only that one error
            Some(entry) if !self.sources.entry_is_broken() => self.document(&entry.root),
            _ => Value::Null,
        };
        if !document.is_null() {
            self.check_resource_files();
            // what can't be followed would have reached more
            if !self
                .errors
                .iter()
                .any(|error| UNFOLLOWED.contains(&error.rule))
            {
                self.errors
                    .extend(forgotten::check(self.sources, &self.reached));
            }
        }
        if self.errors.is_empty() {
            return Ok((document, self.places));
        }
        let position = |error: &Diagnostic| {
            let location = error.location.as_ref()?;
            Some((
                self.sources.position(location.file.to_str()?),
                location.line,
                location.column,
            ))
        };
        self.errors.sort_by_key(position);
        Err(Diagnostics(self.errors))
    }

    fn document(&mut self, entry: &'s Node) -> Value {
        let Some(entries) = entry.as_map() else {
            self.error(
                &Trail::at(0, ""),
                "document",
                "the document is no mapping",
                "write `openapi: 3.0.3` and what belongs to it",
            );
            return Value::Null;
        };
        self.list_components_of_entry(entry);
        let mut document = BTreeMap::new();
        for (key, node) in entries {
            let value = match key.as_str() {
                "components" => continue,
                "paths" => self.paths(node),
                _ => self.convert(node, &mut Trail::at(0, &format!("/{}", escape(key)))),
            };
            document.insert(key.clone(), value);
        }
        let components = self.follow_components();
        if !components.is_empty() {
            document.insert("components".into(), Value::Object(components));
        }
        Value::Object(document.into_iter().collect())
    }

    /// What `openapi.yaml` itself has or lists is reached, even if only hand-written code uses it.
    fn list_components_of_entry(&mut self, entry: &'s Node) {
        let sections = entry
            .get("components")
            .and_then(Node::as_map)
            .unwrap_or_default();
        for (section, node) in sections {
            for (name, _) in node.as_map().unwrap_or_default() {
                let pointer = format!("/components/{section}/{}", escape(name));
                self.component(
                    &format!("#{pointer}"),
                    &Trail::at(0, &pointer),
                    &mut HashSet::new(),
                );
            }
        }
    }

    fn paths(&mut self, node: &'s Node) -> Value {
        let mut paths = Map::new();
        for (path, item) in sorted(node.as_map().unwrap_or_default()) {
            let pointer = format!("/paths/{}", escape(path));
            if let Some((place, item)) = self.path_item(path, item, Trail::at(0, &pointer)) {
                let value = self.convert(item, &mut Trail::at(place.file, &place.pointer));
                paths.insert(path.into(), value);
                self.places.insert(pointer, place);
            }
        }
        Value::Object(paths)
    }

    /// Follows the references of a path item to the place that has its operations.
    fn path_item(
        &mut self,
        path: &str,
        item: &'s Node,
        mut trail: Trail<'s>,
    ) -> Option<(Place, &'s Node)> {
        let mut item = item;
        let mut seen = HashSet::new();
        loop {
            let place = Place {
                file: trail.file,
                pointer: trail.pointer(),
            };
            if !seen.insert((place.file, place.pointer.clone())) {
                self.error(
                    &trail,
                    "reference-cycle",
                    "the references of this path lead in a circle",
                    "let the last one hold the operations",
                );
                return None;
            }
            self.reached.insert((place.file, place.pointer.clone()));
            let Some(text) = item.get("$ref").and_then(Node::as_str) else {
                return Some((place, item));
            };
            trail.keys.push("$ref".into());
            if item.as_map().is_some_and(|members| members.len() > 1) {
                self.error(
                    &trail,
                    "reference-siblings",
                    "what stands beside a `$ref` is ignored",
                    "move it to the place that is referred to",
                );
            }
            let reference = self.parse(text, &trail)?;
            let (file, node) = self.target(text, &reference, &trail)?;
            let named = reference.pointer.strip_prefix("/paths/").map(unescape);
            if named.as_deref().is_some_and(|named| named != path) {
                let message = format!("`{text}` is the path item of another path");
                self.error(
                    &trail,
                    "path-name",
                    &message,
                    &format!("give both the same path: `{path}`"),
                );
            }
            item = node;
            trail = Trail::at(file, &reference.pointer);
        }
    }

    /// Takes over all reached components, and what they reach.
    fn follow_components(&mut self) -> Map<String, Value> {
        let mut sections: BTreeMap<String, BTreeMap<String, Value>> = BTreeMap::new();
        while let Some(key) = self.queue.pop_front() {
            let Some(place) = self.components.get(&key).cloned() else {
                continue;
            };
            let Ok(node) = self.sources.files[place.file].root.find(&place.pointer) else {
                continue;
            };
            let value = self.convert(node, &mut Trail::at(place.file, &place.pointer));
            let (section, name) = key;
            self.places
                .insert(format!("/components/{section}/{}", escape(&name)), place);
            sections.entry(section).or_default().insert(name, value);
        }
        let object =
            |members: BTreeMap<String, Value>| Value::Object(members.into_iter().collect());
        sections
            .into_iter()
            .map(|(section, members)| (section, object(members)))
            .collect()
    }

    /// A node as JSON, with the references in it followed and rewritten.
    fn convert(&mut self, node: &'s Node, trail: &mut Trail<'s>) -> Value {
        match &node.kind {
            Kind::Scalar(value) => value.clone(),
            Kind::List(items) => {
                let mut values = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    trail.keys.push(index.to_string().into());
                    values.push(self.convert(item, trail));
                    trail.keys.pop();
                }
                Value::Array(values)
            }
            Kind::Map(entries) => {
                let names = trail.is_properties();
                let mapping = trail.is_mapping();
                let mut members = Map::new();
                for (key, child) in sorted(entries) {
                    trail.keys.push(if key.contains(['/', '~']) {
                        escape(key).into()
                    } else {
                        key.into()
                    });
                    let value = match child.as_str() {
                        Some(text) if key == "$ref" && !names => self.reference(text, trail),
                        Some(text) if mapping => self.mapped(text, trail),
                        _ if !names && matches!(key, "example" | "examples") => child.to_value(),
                        _ => self.convert(child, trail),
                    };
                    trail.keys.pop();
                    members.insert(key.into(), value);
                }
                Value::Object(members)
            }
        }
    }

    /// A `$ref` as it stands in the document.
    fn reference(&mut self, text: &str, trail: &Trail<'s>) -> Value {
        let component = self.component(text, trail, &mut HashSet::new());
        component.map_or(Value::Null, |(section, name)| {
            format!("#/components/{section}/{}", escape(&name)).into()
        })
    }

    /// The value of a discriminator's `mapping`: a reference or the bare name of a schema.
    fn mapped(&mut self, text: &str, trail: &Trail<'s>) -> Value {
        if text.contains(['#', '/']) {
            self.reference(text, trail)
        } else {
            self.reference(&format!("#/components/schemas/{text}"), trail)
        }
    }

    /// Section and name of the component that a reference means, after components which only refer on. It is reached now.
    fn component(
        &mut self,
        text: &str,
        trail: &Trail<'s>,
        seen: &mut HashSet<(usize, String)>,
    ) -> Option<(String, String)> {
        let reference = self.parse(text, trail)?;
        let Some((section, name)) = reference.component() else {
            let message = format!("`{text}` is no component");
            self.error(
                trail,
                "reference-target",
                &message,
                "move what it refers to below `components`, where it has a name",
            );
            return None;
        };
        let (file, node) = self.target(text, &reference, trail)?;
        let place = Place {
            file,
            pointer: reference.pointer.clone(),
        };
        self.reached.insert((file, place.pointer.clone()));
        if !seen.insert((file, place.pointer.clone())) {
            self.error(
                trail,
                "reference-cycle",
                "these components only refer to each other",
                "let the last one say what it is",
            );
            return None;
        }
        if let Some(next) = node.get("$ref").and_then(Node::as_str) {
            let mut trail = Trail::at(file, &place.pointer);
            trail.keys.push("$ref".into());
            return self.component(next, &trail, seen);
        }
        let key = (section.to_owned(), unescape(name));
        self.take(key.clone(), place);
        Some(key)
    }

    fn parse(&mut self, text: &str, trail: &Trail<'s>) -> Option<Reference> {
        match Reference::parse(text, &self.sources.files[trail.file].name) {
            Ok(reference) => Some(reference),
            Err((message, mend)) => {
                self.error(trail, "reference-target", &message, &mend);
                None
            }
        }
    }

    /// Notes a component as reached. Another one of its name elsewhere is an error.
    fn take(&mut self, key: (String, String), place: Place) {
        match self.components.get(&key) {
            None => {
                self.components.insert(key.clone(), place);
                self.queue.push_back(key);
            }
            Some(first) if first.file != place.file => {
                let message = format!(
                    "`{}` is there twice: the other one is in {}",
                    key.1,
                    self.location(first)
                );
                let mend = format!(
                    "rename one of them, or keep one and refer to it: {}",
                    self.advice(first, &key)
                );
                self.error(
                    &Trail::at(place.file, &place.pointer),
                    "duplicate-component",
                    &message,
                    &mend,
                );
            }
            Some(_) => {}
        }
    }

    fn advice(&self, place: &Place, (section, name): &(String, String)) -> String {
        format!(
            "`$ref: ./{}#/components/{section}/{}`",
            self.sources.files[place.file].name,
            escape(name)
        )
    }

    /// The node that a reference leads to.
    fn target(
        &mut self,
        text: &str,
        reference: &Reference,
        trail: &Trail<'s>,
    ) -> Option<(usize, &'s Node)> {
        let Some(file) = self.sources.position(&reference.file) else {
            if !self.sources.broken.contains(&reference.file) {
                let (message, mend) = suggestion::missing_file(self.sources, reference);
                self.error(trail, "missing-file", &message, &mend);
            }
            return None;
        };
        match self.sources.files[file].root.find(&reference.pointer) {
            Ok(node) => Some((file, node)),
            Err(_) => {
                let mend = suggestion::missing_place(self.sources, reference);
                self.error(
                    trail,
                    "dangling-reference",
                    &format!("`{text}` leads nowhere"),
                    &mend,
                );
                None
            }
        }
    }

    fn check_resource_files(&mut self) {
        let version = self.sources.files[0]
            .root
            .get("openapi")
            .and_then(Node::as_str);
        for (file, source) in self.sources.files.iter().enumerate().skip(1) {
            for (key, _) in source.root.as_map().unwrap_or_default() {
                if !RESOURCE_KEYS.contains(&key.as_str()) {
                    let trail = Trail::at(file, &format!("/{}", escape(key)));
                    let message =
                        format!("`{key}` is taken from {} only", self.sources.files[0].name);
                    self.error(&trail, "resource-file", &message, "move it there");
                }
            }
            if source.root.get("openapi").and_then(Node::as_str) != version {
                let mend = format!(
                    "write `openapi: {}` on top, so that editors can check the file",
                    version.unwrap_or("3.0.3")
                );
                self.error(
                    &Trail::at(file, "/openapi"),
                    "resource-file",
                    "the file is no OpenAPI document of this version",
                    &mend,
                );
            }
        }
    }

    fn location(&self, place: &Place) -> Location {
        let source = &self.sources.files[place.file];
        let (Ok(node) | Err(node)) = source.root.find(&place.pointer);
        source.location(node.position)
    }

    fn error(&mut self, trail: &Trail<'_>, rule: &'static str, message: &str, mend: &str) {
        let pointer = trail.pointer();
        let diagnostic = Diagnostic {
            rule,
            location: Some(self.location(&Place {
                file: trail.file,
                pointer: pointer.clone(),
            })),
            pointer: key_path(&pointer),
            operation: self.operation(trail),
            message: message.into(),
            mend: mend.into(),
        };
        if !self.errors.contains(&diagnostic) {
            self.errors.push(diagnostic);
        }
    }

    fn operation(&self, trail: &Trail<'_>) -> Option<String> {
        let [paths, path, method, ..] = trail.keys.as_slice() else {
            return None;
        };
        let pointer = format!("/{paths}/{path}/{method}/operationId");
        let id = self.sources.files[trail.file].root.find(&pointer).ok()?;
        (paths == "paths")
            .then(|| id.as_str().map(str::to_owned))
            .flatten()
    }
}
