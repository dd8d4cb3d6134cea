//! The modules of the generated code: which name means which item, and by which path a user reaches it.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use syn::{Item, UseTree, Visibility};

/// How many `use` a name may go through.
const DEEPEST: usize = 16;

/// Where an item is defined: `["crate", "types", "project", "Project"]`, or `["client_runtime", "Secret"]` for another crate's.
pub(super) type Place = Vec<String>;

/// All modules by their place.
pub(super) struct Modules {
    modules: BTreeMap<Place, Module>,
    /// The path by which a user reaches an item, by its place.
    public: BTreeMap<Place, String>,
    /// The further paths, and where they lead to.
    further: BTreeMap<String, Place>,
}

#[derive(Default)]
pub(super) struct Module {
    pub items: Vec<Item>,
    names: BTreeSet<String>,
    uses: Vec<Use>,
}

struct Use {
    is_public: bool,
    /// `None` for `*`.
    name: Option<String>,
    path: Vec<String>,
}

impl Modules {
    pub fn of(files: &BTreeMap<String, String>) -> Result<Self, String> {
        let mut modules = BTreeMap::new();
        for (name, text) in files {
            let file = syn::parse_file(text).map_err(|error| {
                let start = error.span().start();
                format!("{name}:{}: this is not Rust: {error}", start.line)
            })?;
            add(&mut modules, place(name)?, file.items);
        }
        let mut read = Self {
            modules,
            public: BTreeMap::new(),
            further: BTreeMap::new(),
        };
        let root = vec!["crate".to_owned()];
        if !read.modules.contains_key(&root) {
            return Err("there is no `mod.rs` among the generated files".to_owned());
        }
        let mut reached = BTreeSet::new();
        read.walk(&root, &[], &mut BTreeSet::new(), &mut reached);
        for (_, path, place) in reached {
            match read.public.entry(place) {
                Entry::Vacant(first) => {
                    first.insert(path);
                }
                Entry::Occupied(first) => {
                    read.further.insert(path, first.key().clone());
                }
            }
        }
        Ok(read)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Place, &Module)> {
        self.modules.iter()
    }

    /// The path by which a user reaches the item.
    pub fn public(&self, place: &Place) -> Option<&str> {
        self.public.get(place).map(String::as_str)
    }

    /// The paths besides the first one, and the first one.
    pub fn further(&self) -> impl Iterator<Item = (&str, &str)> {
        self.further
            .iter()
            .filter_map(|(path, place)| self.public(place).map(|first| (path.as_str(), first)))
    }

    /// What a path means in a module.
    pub fn resolve(&self, module: &Place, path: &[String]) -> Place {
        self.resolve_at(module, path, 0)
    }

    fn resolve_at(&self, module: &Place, path: &[String], depth: usize) -> Place {
        let mut rest = path.iter();
        let mut at = match path.first().map(String::as_str) {
            Some("crate") => {
                rest.next();
                vec!["crate".to_owned()]
            }
            Some("self") => {
                rest.next();
                module.clone()
            }
            Some("super") => module.clone(),
            Some(name) => match self.member(module, name, depth) {
                Some(place) => {
                    rest.next();
                    place
                }
                None => return path.to_vec(),
            },
            None => return Vec::new(),
        };
        for name in rest {
            if name == "super" {
                at.pop();
            } else if let Some(place) = self.member(&at, name, depth) {
                at = place;
            } else {
                at.push(name.clone());
            }
        }
        at
    }

    /// What a name means in a module, if it is known there.
    fn member(&self, module: &Place, name: &str, depth: usize) -> Option<Place> {
        let found = self.modules.get(module)?;
        let own: Place = module.iter().cloned().chain([name.to_owned()]).collect();
        if found.names.contains(name) || self.modules.contains_key(&own) {
            return Some(own);
        }
        if depth > DEEPEST {
            return None;
        }
        let named = found
            .uses
            .iter()
            .find(|it| it.name.as_deref() == Some(name));
        if let Some(named) = named {
            return Some(self.imported(module, &named.path, depth));
        }
        let globs = found.uses.iter().filter(|it| it.name.is_none());
        globs.into_iter().find_map(|glob| {
            let from = self.imported(module, &glob.path, depth);
            (from != *module).then(|| self.member(&from, name, depth + 1))?
        })
    }

    /// The place that a `use` names. In `use client_runtime::codegen`, the first name is a crate.
    fn imported(&self, module: &Place, path: &[String], depth: usize) -> Place {
        match path.first().map(String::as_str) {
            Some("crate" | "self" | "super") => self.resolve_at(module, path, depth + 1),
            Some(first) => {
                let child: Place = module.iter().cloned().chain([first.to_owned()]).collect();
                if self.modules.contains_key(&child) {
                    self.resolve_at(module, path, depth + 1)
                } else {
                    path.to_vec()
                }
            }
            None => Vec::new(),
        }
    }

    /// All that is public below a module: how long its path is, the path, and the place.
    fn walk(
        &self,
        module: &Place,
        path: &[String],
        visited: &mut BTreeSet<(Place, Vec<String>)>,
        reached: &mut BTreeSet<(usize, String, Place)>,
    ) {
        let Some(found) = self.modules.get(module) else {
            return;
        };
        if path.len() > DEEPEST || !visited.insert((module.clone(), path.to_vec())) {
            return;
        }
        for item in &found.items {
            if let Some((name, Visibility::Public(_))) = name_of(item) {
                let place = module.iter().cloned().chain([name.clone()]).collect();
                self.reach(place, path, &name, visited, reached);
            }
        }
        for it in found.uses.iter().filter(|it| it.is_public) {
            let place = self.imported(module, &it.path, 0);
            match &it.name {
                Some(name) => self.reach(place, path, name, visited, reached),
                None => self.walk(&place, path, visited, reached),
            }
        }
    }

    fn reach(
        &self,
        place: Place,
        path: &[String],
        name: &str,
        visited: &mut BTreeSet<(Place, Vec<String>)>,
        reached: &mut BTreeSet<(usize, String, Place)>,
    ) {
        let path: Vec<String> = path.iter().cloned().chain([name.to_owned()]).collect();
        if self.modules.contains_key(&place) {
            self.walk(&place, &path, visited, reached);
        } else {
            reached.insert((path.len(), path.join("::"), place));
        }
    }
}

/// `types/project.rs` is `crate::types::project`.
fn place(file: &str) -> Result<Place, String> {
    let name = file
        .strip_suffix(".rs")
        .ok_or_else(|| format!("{file}: a generated file ends with `.rs`"))?;
    let mut place = vec!["crate".to_owned()];
    place.extend(name.split('/').map(str::to_owned));
    if place.last().is_some_and(|last| last == "mod") {
        place.pop();
    }
    Ok(place)
}

fn add(modules: &mut BTreeMap<Place, Module>, place: Place, items: Vec<Item>) {
    let mut module = Module::default();
    for item in items {
        match item {
            Item::Use(it) => {
                let is_public = matches!(it.vis, Visibility::Public(_));
                uses(&it.tree, &mut Vec::new(), is_public, &mut module.uses);
            }
            Item::Mod(mut it) => {
                if let Some((_, items)) = it.content.take() {
                    let child = place
                        .iter()
                        .cloned()
                        .chain([it.ident.to_string()])
                        .collect();
                    add(modules, child, items);
                }
                module.items.push(Item::Mod(it));
            }
            item => {
                module.names.extend(name_of(&item).map(|(name, _)| name));
                module.items.push(item);
            }
        }
    }
    modules.insert(place, module);
}

fn uses(tree: &UseTree, path: &mut Vec<String>, is_public: bool, found: &mut Vec<Use>) {
    let mut push = |path: Vec<String>, name: Option<String>| {
        found.push(Use {
            is_public,
            name,
            path,
        });
    };
    match tree {
        UseTree::Path(it) => {
            path.push(it.ident.to_string());
            uses(&it.tree, path, is_public, found);
            path.pop();
        }
        UseTree::Name(it) if it.ident == "self" => push(path.clone(), path.last().cloned()),
        UseTree::Name(it) => {
            let name = it.ident.to_string();
            push(
                path.iter().cloned().chain([name.clone()]).collect(),
                Some(name),
            );
        }
        UseTree::Rename(it) => {
            let whole = path.iter().cloned().chain([it.ident.to_string()]);
            push(whole.collect(), Some(it.rename.to_string()));
        }
        UseTree::Glob(_) => push(path.clone(), None),
        UseTree::Group(it) => {
            for tree in &it.items {
                uses(tree, path, is_public, found);
            }
        }
    }
}

/// The name that an item gives to its module, and who sees it.
fn name_of(item: &Item) -> Option<(String, Visibility)> {
    let (name, visibility) = match item {
        Item::Const(it) => (&it.ident, &it.vis),
        Item::Enum(it) => (&it.ident, &it.vis),
        Item::Fn(it) => (&it.sig.ident, &it.vis),
        Item::Mod(it) => (&it.ident, &it.vis),
        Item::Static(it) => (&it.ident, &it.vis),
        Item::Struct(it) => (&it.ident, &it.vis),
        Item::Trait(it) => (&it.ident, &it.vis),
        Item::TraitAlias(it) => (&it.ident, &it.vis),
        Item::Type(it) => (&it.ident, &it.vis),
        Item::Union(it) => (&it.ident, &it.vis),
        Item::Macro(it) => {
            let (name, visibility) = super::macros::head(it)?;
            return Some((name, visibility));
        }
        _ => return None,
    };
    Some((name.to_string(), visibility.clone()))
}
