//! Where the parts of a bundled document come from.

use std::collections::HashMap;
use std::path::Path;

use super::sources::Sources;
use crate::diagnostic::{Location, escape};

/// A part of the bundled document: the file that has it and its JSON pointer there.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub file: usize,
    pub pointer: String,
}

/// Where the parts of a bundled document come from.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    sources: Sources,
    /// By the pointers of path items and components in the bundled document.
    places: HashMap<String, Place>,
}

impl Origins {
    pub(super) fn new(sources: Sources, places: HashMap<String, Place>) -> Self {
        Self { sources, places }
    }

    /// The place of a part of the document, or of the nearest part around it that is known.
    pub fn locate(&self, pointer: &str) -> Option<Location> {
        let (file, inner) = self.place(pointer);
        let source = self.sources.files.get(file)?;
        let (Ok(node) | Err(node)) = source.root.find(&inner);
        Some(source.location(node.position))
    }

    /// The file that has a part of the document, and the part's JSON pointer there.
    pub(crate) fn source(&self, pointer: &str) -> Option<(String, String)> {
        let (file, inner) = self.place(pointer);
        Some((self.sources.files.get(file)?.name.clone(), inner))
    }

    /// The name, without its ending, of the file that a schema component comes from: `dataset` for one from `dataset.yaml`. `None` for a spec
    /// that is one document.
    pub fn file_stem(&self, component: &str) -> Option<&str> {
        if self.sources.single {
            return None;
        }
        let place = self
            .places
            .get(&format!("/components/schemas/{}", escape(component)))?;
        Path::new(&self.sources.files.get(place.file)?.name)
            .file_stem()?
            .to_str()
    }

    fn place(&self, pointer: &str) -> (usize, String) {
        let depth = match pointer.split('/').nth(1) {
            Some("paths") => 2,
            Some("components") => 3,
            _ => return (0, pointer.to_owned()),
        };
        let end = pointer
            .match_indices('/')
            .nth(depth)
            .map_or(pointer.len(), |(index, _)| index);
        let (part, rest) = pointer.split_at(end);
        match self.places.get(part) {
            Some(place) => (place.file, format!("{}{rest}", place.pointer)),
            None => (0, pointer.to_owned()),
        }
    }
}
