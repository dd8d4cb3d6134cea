//! Which crates the names in a signature come from.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::Item;

use super::item::{Part, used};

/// The crate behind each name that a module imports.
pub(super) struct Crates(BTreeMap<String, String>);

/// Reads the `use` items of a module.
pub(super) fn crates(items: &[Item]) -> Crates {
    let mut crates = BTreeMap::new();
    for item in items {
        let Item::Use(item) = item else { continue };
        let mut leaves = Vec::new();
        used(&item.tree, String::new(), &mut leaves);
        for (name, path) in leaves {
            let root = path.split("::").next().unwrap_or_default();
            crates.insert(name, root.to_owned());
        }
    }
    Crates(crates)
}

impl Crates {
    /// The crates that a part names: those of imported names, and every first word of a path. What is no crate's name does no harm.
    pub fn named_in(&self, part: &Part) -> BTreeSet<String> {
        let mut words = BTreeSet::new();
        if let Ok(tokens) = part.signature.parse::<TokenStream>() {
            collect(tokens, &mut words);
        }
        let imported: Vec<String> = words
            .iter()
            .filter_map(|word| self.0.get(word).cloned())
            .collect();
        words.extend(imported);
        words
    }
}

fn collect(tokens: TokenStream, words: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => {
                words.insert(word.to_string());
            }
            TokenTree::Group(group) => collect(group.stream(), words),
            _ => {}
        }
    }
}
