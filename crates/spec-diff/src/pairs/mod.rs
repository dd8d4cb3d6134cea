//! Both documents side by side, walked once: the rules read this instead of walking again.
//!
//! What is in both documents is a pair, also if its name differs; the rest was added or removed.

mod alike;
mod media;
mod operations;
mod parameters;
mod schemas;
mod values;

use serde_json::Value;

use crate::change::Subject;
use crate::document::{Operation, Parameter, components};
use crate::usage::{Role, Usage};
pub(crate) use alike::shape;
pub(crate) use media::{Content, Response};
pub(crate) use schemas::Names;
pub(crate) use values::{Owner, Property, ValuePair};

/// Things of one kind, matched.
#[derive(Debug)]
pub(crate) struct Matched<T> {
    pub both: Vec<Pair<T>>,
    pub added: Vec<Single<T>>,
    pub removed: Vec<Single<T>>,
}

impl<T> Default for Matched<T> {
    fn default() -> Self {
        Self {
            both: Vec::new(),
            added: Vec::new(),
            removed: Vec::new(),
        }
    }
}

/// A thing as it was and as it is.
#[derive(Debug)]
pub(crate) struct Pair<T> {
    pub site: Site,
    pub old: T,
    pub new: T,
}

/// A thing that only one of the documents has.
#[derive(Debug)]
pub(crate) struct Single<T> {
    pub site: Site,
    pub thing: T,
}

/// Where something is, in both documents. For what only one of them has, the other pointer is the nearest thing around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Site {
    pub subject: Subject,
    /// The subject's name in the old document.
    pub before: String,
    pub old: String,
    pub new: String,
}

impl Site {
    /// A place below, under the same key in both documents.
    pub fn at(&self, suffix: &str) -> Self {
        self.apart(suffix, suffix)
    }

    /// A place below, under different keys.
    pub fn apart(&self, old: &str, new: &str) -> Self {
        Self {
            subject: self.subject.clone(),
            before: self.before.clone(),
            old: format!("{}{old}", self.old),
            new: format!("{}{new}", self.new),
        }
    }
}

/// A document and what its schemas are used for.
pub(crate) struct Document<'d> {
    pub root: &'d Value,
    pub usage: Usage<'d>,
}

impl<'d> Document<'d> {
    fn new(root: &'d Value) -> Self {
        Self {
            root,
            usage: Usage::of(root),
        }
    }
}

/// Both documents, matched.
pub(crate) struct Pairs<'d> {
    pub old: Document<'d>,
    pub new: Document<'d>,
    /// The names of schemas that are the same.
    pub names: Names<'d>,
    pub operations: Matched<Operation<'d>>,
    pub parameters: Matched<Parameter<'d>>,
    /// Request bodies.
    pub bodies: Matched<&'d Value>,
    pub responses: Matched<Response<'d>>,
    /// The media types of bodies and responses.
    pub contents: Matched<Content<'d>>,
    /// Headers of responses.
    pub headers: Matched<&'d Value>,
    pub schemas: Matched<&'d str>,
    /// Every schema in both documents: components, what is inside of them, and those of parameters, bodies and responses.
    pub values: Vec<ValuePair<'d>>,
    pub properties: Matched<Property<'d>>,
}

impl<'d> Pairs<'d> {
    pub fn new(old: &'d Value, new: &'d Value) -> Self {
        let names = Names::new(old, new);
        let mut pairs = Self {
            old: Document::new(old),
            new: Document::new(new),
            names,
            operations: operations::matched(old, new),
            parameters: Matched::default(),
            bodies: Matched::default(),
            responses: Matched::default(),
            contents: Matched::default(),
            headers: Matched::default(),
            schemas: Matched::default(),
            values: Vec::new(),
            properties: Matched::default(),
        };
        pairs.schemas = pairs.names.matched();
        pairs.add_operations();
        pairs.add_schemas();
        pairs
    }

    /// Everything below operations that are in both documents.
    fn add_operations(&mut self) {
        let both = std::mem::take(&mut self.operations.both);
        for pair in &both {
            parameters::add(self, pair);
            media::add(self, pair);
        }
        self.operations.both = both;
    }

    fn add_schemas(&mut self) {
        let both = std::mem::take(&mut self.schemas.both);
        for pair in &both {
            let find = |root, wanted| components(root, "schemas").find(|(name, _)| *name == wanted);
            let found = (find(self.old.root, pair.old), find(self.new.root, pair.new));
            if let (Some((_, old)), Some((_, new))) = found {
                let (before, after) =
                    (self.old.usage.role(pair.old), self.new.usage.role(pair.new));
                // a use that is only in one of the documents counts too
                let role = Role {
                    sent: before.sent || after.sent,
                    received: before.received || after.received,
                };
                values::add(
                    self,
                    ValuePair::new(pair.site.clone(), Owner::Schema, role, old, new),
                );
            }
        }
        self.schemas.both = both;
    }
}
