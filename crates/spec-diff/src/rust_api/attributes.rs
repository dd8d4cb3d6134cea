//! The attributes of an item.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Path, Token};

use super::item::Attributes;
use super::spelling::{Scope, tidy};

/// Attributes that code of a user can't notice. Which features an item needs is told by a rule about the spec.
const WITHOUT_EFFECT: [&str; 9] = [
    "allow", "cfg", "cold", "deny", "doc", "expect", "inline", "serde", "warn",
];

/// The attributes, and the traits that are derived.
pub(super) fn read(scope: Scope<'_>, attributes: &[Attribute]) -> (Attributes, BTreeSet<String>) {
    let mut found = Attributes::default();
    let mut traits = BTreeSet::new();
    for attribute in attributes {
        one(scope, &attribute.meta, None, &mut found, &mut traits);
    }
    (found, traits)
}

fn one(
    scope: Scope<'_>,
    meta: &Meta,
    condition: Option<&str>,
    found: &mut Attributes,
    traits: &mut BTreeSet<String>,
) {
    let name = tidy(meta.path().to_token_stream());
    let listed = |paths: bool| match meta {
        Meta::List(list) if paths => list
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .ok(),
        _ => None,
    };
    match (name.as_str(), condition) {
        (name, _) if WITHOUT_EFFECT.contains(&name) => {}
        ("non_exhaustive", None) => found.non_exhaustive = true,
        ("deprecated" | "must_use", None) => {
            found.warnings.insert(name);
        }
        ("derive", _) => {
            let paths: Vec<Path> = match meta {
                Meta::List(list) => list
                    .parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
                    .map(|paths| paths.into_iter().collect())
                    .unwrap_or_default(),
                _ => Vec::new(),
            };
            let suffix = condition.map_or_else(String::new, |it| format!(" if {it}"));
            traits.extend(paths.iter().map(|path| scope.path(path) + &suffix));
        }
        ("cfg_attr", None) => {
            let metas: Vec<Meta> = listed(true).into_iter().flatten().collect();
            if let Some((condition, metas)) = metas.split_first() {
                let condition = tidy(condition.to_token_stream());
                for meta in metas {
                    one(scope, meta, Some(&condition), found, traits);
                }
            }
        }
        _ => {
            let text = tidy(meta.to_token_stream());
            found.others.insert(match condition {
                Some(condition) => format!("cfg_attr({condition}, {text})"),
                None => text,
            });
        }
    }
}
