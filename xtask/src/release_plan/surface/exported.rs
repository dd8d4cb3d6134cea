//! Under which path users reach an item.

use std::collections::{BTreeMap, BTreeSet};

use syn::Item;

use super::item::{Kind, Part};
use crate::release_plan::source::{Module, joined};

/// What users reach in a crate.
#[derive(Default)]
pub(super) struct Exported {
    /// Where a module is for users, by its own path. A private one is there if it is exported.
    modules: BTreeMap<String, String>,
    /// Where what private modules define is for users, by its name there.
    names: BTreeMap<String, String>,
    /// Where the items of modules that users reach are, by name.
    reached: BTreeMap<String, String>,
    /// The names of all types, private ones too.
    types: BTreeSet<String>,
    /// The names of all public definitions.
    defined: BTreeSet<String>,
    /// Where the hidden modules are for users.
    hidden: BTreeSet<String>,
}

impl Exported {
    /// `parts` are those of each module.
    pub fn of(modules: &[Module], parts: &[Vec<Part>]) -> Self {
        let mut exported = Self::default();
        for (module, parts) in modules.iter().zip(parts) {
            exported.types.extend(types(module));
            let definitions = parts.iter().filter(|part| part.is_definition());
            exported
                .defined
                .extend(definitions.map(|part| part.owner.clone()));
        }
        // what one `pub use` makes public may have another `pub use` in it
        loop {
            let before = (exported.modules.len(), exported.names.len());
            // the root first: its paths are the shortest
            for (module, parts) in modules.iter().zip(parts).rev() {
                exported.place(module);
                exported.note(module, parts);
            }
            if before == (exported.modules.len(), exported.names.len()) {
                break;
            }
        }
        exported
    }

    /// Notes where the module is for users, if they reach it.
    fn place(&mut self, module: &Module) {
        let (around, name) = module
            .path
            .rsplit_once("::")
            .unwrap_or(("", module.path.as_str()));
        let shown = if module.path.is_empty() {
            String::new()
        } else if let Some(around) = self
            .modules
            .get(around)
            .filter(|_| module.is_declared_public)
        {
            joined(around, name)
        } else {
            return;
        };
        if module.hidden {
            self.hidden.insert(shown.clone());
        }
        self.modules.entry(module.path.clone()).or_insert(shown);
    }

    /// Notes what a module that users reach defines and exports.
    fn note(&mut self, module: &Module, parts: &[Part]) {
        let Some(place) = self.modules.get(&module.path).cloned() else {
            return;
        };
        for part in parts {
            let shown = joined(&place, &part.owner);
            if part.is_definition() {
                self.reached.insert(part.owner.clone(), shown);
            } else if part.kind == Kind::Use {
                self.export(module, part, &place, shown);
            }
        }
    }

    fn export(&mut self, module: &Module, part: &Part, place: &str, shown: String) {
        let path = part.path.trim_end_matches("::*");
        let path = path.strip_prefix("self::").unwrap_or(path);
        let from_root = match (path.strip_prefix("crate::"), path.strip_prefix("super::")) {
            (Some(path), _) => path.to_owned(),
            (None, Some(path)) => {
                let around = module
                    .path
                    .rsplit_once("::")
                    .map_or("", |(around, _)| around);
                joined(around, path)
            }
            (None, None) => joined(&module.path, path),
        };
        // a module, if there is one of that path; or else an item
        let target = if part.owner == "*" {
            place.to_owned()
        } else {
            shown.clone()
        };
        self.modules.entry(from_root).or_insert(target);
        if part.owner != "*" {
            let last = path.rsplit("::").next().unwrap_or_default();
            self.names.entry(last.to_owned()).or_insert(shown);
        }
    }

    /// The path of a part for users. None if they can't reach it.
    pub fn path(&self, module: &Module, part: &Part) -> Option<String> {
        if part
            .of_trait
            .as_ref()
            .is_some_and(|name| self.is_private(name))
        {
            return None;
        }
        let owner = match part.kind {
            Kind::Macro => part.owner.clone(),
            // what the crate defines itself is listed where it is defined
            Kind::Use if self.defined.contains(&part.owner) => return None,
            Kind::Use => joined(self.modules.get(&module.path)?, &part.owner),
            Kind::Plain if part.is_definition() => self.definition(module, &part.owner)?,
            Kind::Plain => self.owner(module, &part.owner)?,
        };
        Some(match &part.member {
            Some(member) => joined(&owner, member),
            None => owner,
        })
    }

    /// Whether a path is below a hidden module.
    pub fn is_hidden(&self, path: &str) -> bool {
        let mut around = path;
        while let Some((outer, _)) = around.rsplit_once("::") {
            if self.hidden.contains(outer) {
                return true;
            }
            around = outer;
        }
        false
    }

    fn definition(&self, module: &Module, name: &str) -> Option<String> {
        match self.modules.get(&module.path) {
            Some(place) => Some(joined(place, name)),
            None => self.names.get(name).cloned(),
        }
    }

    /// Whether a trait is the crate's own and for nobody else.
    fn is_private(&self, name: &str) -> bool {
        let is_known = self.names.contains_key(name) || self.reached.contains_key(name);
        self.types.contains(name) && !is_known
    }

    /// The path of a type whose methods or traits are defined in this module.
    fn owner(&self, module: &Module, name: &str) -> Option<String> {
        let here = self
            .defined
            .contains(name)
            .then(|| self.definition(module, name))
            .flatten();
        let known = here
            .or_else(|| self.names.get(name).cloned())
            .or_else(|| self.reached.get(name).cloned());
        // a type of another crate is taken for one that users reach
        known.or_else(|| (!self.types.contains(name)).then(|| name.to_owned()))
    }
}

fn types(module: &Module) -> impl Iterator<Item = String> {
    module.items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Union(item) => Some(item.ident.to_string()),
        Item::Trait(item) => Some(item.ident.to_string()),
        Item::Type(item) => Some(item.ident.to_string()),
        _ => None,
    })
}
