//! Reads YAML 1.2 (and so JSON) into a tree that knows the place of every key.
//!
//! Keys that are written twice, keys that are no scalars and several documents in a file are errors: a reader that takes the last of two keys
//! hides half of what the maintainer wrote.

use std::collections::HashMap;

use saphyr::Scalar;
use saphyr_parser::{Event, Marker, Parser, ScanError, Span, StrInput};
use serde_json::{Number, Value};

use crate::diagnostic::unescape;

/// How deep values may be nested, so that a file can't exhaust the stack.
const DEPTH: usize = 128;
/// How many values a file may hold after its aliases are written out, so that a few lines can't fill the memory.
const NODES: usize = 500_000;

/// A line and a column, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub line: usize,
    pub column: usize,
}

impl Position {
    /// Where a file starts.
    pub const START: Self = Self { line: 1, column: 1 };

    fn of(marker: &Marker) -> Self {
        Self {
            line: marker.line(),
            column: marker.col() + 1,
        }
    }
}

/// A value and where it (or its key) stands.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub position: Position,
    pub kind: Kind,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// Null, a boolean, a number or a string.
    Scalar(Value),
    List(Vec<Node>),
    /// In the order of the file. A value's position is that of its key.
    Map(Vec<(String, Node)>),
}

/// Why a text is no YAML that we take.
#[derive(Debug)]
pub(crate) struct YamlError {
    pub position: Position,
    /// The keys from the root to the place, as far as it was read.
    pub pointer: String,
    pub message: String,
    pub mend: String,
}

impl Node {
    pub fn as_map(&self) -> Option<&[(String, Node)]> {
        match &self.kind {
            Kind::Map(entries) => Some(entries),
            _ => None,
        }
    }

    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?
            .iter()
            .find_map(|(name, node)| (name == key).then_some(node))
    }

    /// The node at a JSON pointer, and the last node on the way if there is none.
    pub fn find(&self, pointer: &str) -> Result<&Node, &Node> {
        let mut node = self;
        for token in pointer.split('/').skip(1) {
            let next = match &node.kind {
                Kind::Map(_) => node.get(&unescape(token)),
                Kind::List(items) => token.parse().ok().and_then(|index: usize| items.get(index)),
                Kind::Scalar(_) => None,
            };
            node = next.ok_or(node)?;
        }
        Ok(node)
    }

    /// The value without its places.
    pub fn to_value(&self) -> Value {
        match &self.kind {
            Kind::Scalar(value) => value.clone(),
            Kind::List(items) => items.iter().map(Self::to_value).collect(),
            Kind::Map(entries) => Value::Object(
                sorted(entries)
                    .map(|(key, node)| (key.to_owned(), node.to_value()))
                    .collect(),
            ),
        }
    }

    /// The tree of a value that has no positions.
    pub fn without_positions(value: &Value) -> Node {
        let kind = match value {
            Value::Array(items) => Kind::List(items.iter().map(Self::without_positions).collect()),
            Value::Object(members) => Kind::Map(
                members
                    .iter()
                    .map(|(key, value)| (key.clone(), Self::without_positions(value)))
                    .collect(),
            ),
            scalar => Kind::Scalar(scalar.clone()),
        };
        Node {
            position: Position::START,
            kind,
        }
    }
}

/// Reads the one document of `text`.
pub(crate) fn parse(text: &str) -> Result<Node, YamlError> {
    let mut reader = Reader {
        events: Parser::new_from_str(text.trim_start_matches('\u{feff}')),
        anchors: HashMap::new(),
        path: Vec::new(),
        nodes: 0,
    };
    reader.document()
}

struct Reader<'t> {
    events: Parser<'t, StrInput<'t>>,
    anchors: HashMap<usize, Node>,
    /// The keys down to the value that is read.
    path: Vec<String>,
    nodes: usize,
}

impl<'t> Reader<'t> {
    fn document(&mut self) -> Result<Node, YamlError> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::StreamStart
                | Event::DocumentStart(_)
                | Event::DocumentEnd
                | Event::Nothing => {}
                _ if root.is_some() => {
                    return Err(self.error(
                        span,
                        "a second document in one file",
                        "keep one document a file, without `---`",
                    ));
                }
                event => root = Some(self.node(event, span)?),
            }
        }
        root.ok_or_else(|| YamlError {
            position: Position::START,
            pointer: String::new(),
            message: "the file is empty".into(),
            mend: "write an OpenAPI document into it or delete it".into(),
        })
    }

    fn next(&mut self) -> Result<(Event<'t>, Span), YamlError> {
        match self.events.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(self.syntax(&error)),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn node(&mut self, event: Event<'t>, span: Span) -> Result<Node, YamlError> {
        self.count(1, span)?;
        let position = Position::of(&span.start);
        let (anchor, kind) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let scalar = Scalar::parse_from_cow_and_metadata(text, style, tag.as_ref())
                    .and_then(value)
                    .ok_or_else(|| {
                        self.error(
                            span,
                            "a value that JSON doesn't have",
                            "write it as a plain value or quote it",
                        )
                    })?;
                (anchor, Kind::Scalar(scalar))
            }
            Event::SequenceStart(anchor, _) => (anchor, self.list()?),
            Event::MappingStart(anchor, _) => (anchor, self.map()?),
            Event::Alias(anchor) => return self.alias(anchor, span),
            other => {
                let message = format!("unexpected {other:?}");
                return Err(self.error(span, &message, "check the lines above it"));
            }
        };
        let node = Node { position, kind };
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        Ok(node)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<Node, YamlError> {
        let Some(node) = self.anchors.get(&anchor) else {
            return Err(self.error(
                span,
                "an alias inside of its own anchor",
                "write the value out",
            ));
        };
        let node = node.clone();
        self.count(size(&node), span)?;
        Ok(node)
    }

    fn list(&mut self) -> Result<Kind, YamlError> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                return Ok(Kind::List(items));
            }
            self.enter(items.len().to_string(), span)?;
            items.push(self.node(event, span)?);
            self.path.pop();
        }
    }

    fn map(&mut self) -> Result<Kind, YamlError> {
        let mut entries: Vec<(String, Node)> = Vec::new();
        let mut lines: HashMap<String, usize> = HashMap::new();
        loop {
            let (event, span) = self.next()?;
            let key = match event {
                Event::MappingEnd => return Ok(Kind::Map(entries)),
                // `200:` and `"200":` are the same key, and so are `null:` and `"null":`
                Event::Scalar(text, ..) => text.into_owned(),
                _ => {
                    return Err(self.error(
                        span,
                        "a key that is no plain text",
                        "write the key as text",
                    ));
                }
            };
            let position = Position::of(&span.start);
            self.enter(key.clone(), span)?;
            if key == "<<" {
                return Err(self.error(
                    span,
                    "a merge key",
                    "write the members out: YAML 1.2 has no `<<`",
                ));
            }
            if let Some(first) = lines.insert(key.clone(), position.line) {
                let message = format!("the key `{key}` is there twice, first in line {first}");
                return Err(self.error(span, &message, "keep one of the two"));
            }
            let (event, span) = self.next()?;
            let mut node = self.node(event, span)?;
            node.position = position;
            self.path.pop();
            entries.push((key, node));
        }
    }

    fn enter(&mut self, key: String, span: Span) -> Result<(), YamlError> {
        self.path.push(key);
        if self.path.len() > DEPTH {
            let message = format!("values are nested deeper than {DEPTH} levels");
            return Err(self.error(span, &message, "move the inner schemas into components"));
        }
        Ok(())
    }

    fn count(&mut self, nodes: usize, span: Span) -> Result<(), YamlError> {
        self.nodes += nodes;
        if self.nodes > NODES {
            let message = format!("more than {NODES} values with all aliases written out");
            return Err(self.error(
                span,
                &message,
                "use `$ref` to components instead of aliases",
            ));
        }
        Ok(())
    }

    fn syntax(&self, error: &ScanError) -> YamlError {
        YamlError {
            position: Position::of(error.marker()),
            pointer: self.pointer(),
            message: format!("no valid YAML: {}", error.info()),
            mend: "check indentation, quotes and brackets here and in the line above".into(),
        }
    }

    fn error(&self, span: Span, message: &str, mend: &str) -> YamlError {
        YamlError {
            position: Position::of(&span.start),
            pointer: self.pointer(),
            message: message.into(),
            mend: mend.into(),
        }
    }

    fn pointer(&self) -> String {
        self.path
            .iter()
            .flat_map(|key| ["/".to_owned(), crate::diagnostic::escape(key)])
            .collect()
    }
}

/// A scalar as JSON; `None` for infinity and not-a-number.
fn value(scalar: Scalar<'_>) -> Option<Value> {
    Some(match scalar {
        Scalar::Null => Value::Null,
        Scalar::Boolean(boolean) => boolean.into(),
        Scalar::Integer(integer) => integer.into(),
        Scalar::FloatingPoint(float) => Value::Number(Number::from_f64(float.into_inner())?),
        Scalar::String(text) => text.into_owned().into(),
    })
}

fn size(node: &Node) -> usize {
    1 + match &node.kind {
        Kind::Scalar(_) => 0,
        Kind::List(items) => items.iter().map(size).sum(),
        Kind::Map(entries) => entries.iter().map(|(_, node)| size(node)).sum(),
    }
}

/// By key: the document's text must not depend on which map `serde_json` is built with.
pub(crate) fn sorted(entries: &[(String, Node)]) -> impl Iterator<Item = (&str, &Node)> {
    let mut entries: Vec<_> = entries
        .iter()
        .map(|(key, node)| (key.as_str(), node))
        .collect();
    entries.sort_by_key(|(key, _)| *key);
    entries.into_iter()
}
