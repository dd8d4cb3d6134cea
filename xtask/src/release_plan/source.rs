//! The modules of a crate, read from its files; and code without what users don't compile.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Item, ItemMod, Meta, Visibility};

/// The files of one crate by their path in its directory: `src/lib.rs`.
pub(super) type Files = BTreeMap<String, String>;

/// Where generated code is.
pub(super) const GENERATED: &str = "src/generated/";

/// One module, without its tests.
pub(super) struct Module {
    /// Its path in the crate, empty for the root: `lenient::date`.
    pub path: String,
    /// Whether it is declared with `pub`.
    pub is_declared_public: bool,
    /// Whether it or one around it is `#[doc(hidden)]`.
    pub hidden: bool,
    /// The file that it is in.
    pub file: String,
    pub items: Vec<Item>,
}

impl Module {
    pub fn is_generated(&self) -> bool {
        self.file.starts_with(GENERATED)
    }
}

/// All modules below `src/lib.rs`, tests left out. A crate without that file has none.
pub(super) fn modules(files: &Files) -> Result<Vec<Module>> {
    let mut modules = Vec::new();
    let root = "src/lib.rs";
    if let Some(text) = files.get(root) {
        let items = parsed(text, root)?;
        let place = Place {
            path: String::new(),
            is_declared_public: true,
            hidden: false,
            file: root.to_owned(),
            dir: "src".to_owned(),
        };
        collect(files, place, items, &mut modules)?;
    }
    Ok(modules)
}

/// Where a module is.
struct Place {
    path: String,
    is_declared_public: bool,
    hidden: bool,
    file: String,
    /// Where the files of its modules are.
    dir: String,
}

fn parsed(text: &str, file: &str) -> Result<Vec<Item>> {
    let file =
        syn::parse_file(text).with_context(|| format!("{file} is no Rust: mend it first"))?;
    Ok(file.items)
}

fn collect(files: &Files, place: Place, items: Vec<Item>, modules: &mut Vec<Module>) -> Result<()> {
    let mut kept = Vec::new();
    for item in items.into_iter().filter(|item| !is_test(item)) {
        if let Item::Mod(module) = &item {
            let mut inner = place.inner(module);
            let inner_items = match &module.content {
                Some((_, items)) => Some(items.clone()),
                None => match inner.file_of(files, module) {
                    Some(text) => Some(parsed(text, &inner.file)?),
                    // written by the compiler or by a build script
                    None => None,
                },
            };
            if let Some(items) = inner_items {
                collect(files, inner, items, modules)?;
            }
        }
        kept.push(item);
    }
    modules.push(Module {
        path: place.path,
        is_declared_public: place.is_declared_public,
        hidden: place.hidden,
        file: place.file,
        items: kept,
    });
    Ok(())
}

impl Place {
    fn inner(&self, module: &ItemMod) -> Self {
        let name = module.ident.to_string();
        Self {
            path: joined(&self.path, &name),
            is_declared_public: is_public(&module.vis),
            hidden: self.hidden || is_hidden(&module.attrs),
            file: self.file.clone(),
            dir: format!("{}/{name}", self.dir),
        }
    }

    /// The text of the file that `mod name;` means.
    fn file_of<'f>(&mut self, files: &'f Files, module: &ItemMod) -> Option<&'f String> {
        let mut names = vec![format!("{}.rs", self.dir), format!("{}/mod.rs", self.dir)];
        if let Some(named) = named_file(&module.attrs) {
            let around = self.dir.rsplit_once('/').map_or("", |(around, _)| around);
            names.insert(0, format!("{around}/{named}"));
        }
        let name = names.into_iter().find(|name| files.contains_key(name))?;
        self.file = name;
        files.get(&self.file)
    }
}

/// What `#[path = "..."]` says.
fn named_file(attributes: &[Attribute]) -> Option<String> {
    let attribute = attributes
        .iter()
        .find(|attribute| attribute.path().is_ident("path"))?;
    let Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    let syn::Expr::Lit(literal) = &pair.value else {
        return None;
    };
    match &literal.lit {
        syn::Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

/// `a::b`, or `b` alone in the root.
pub(super) fn joined(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}::{name}")
    }
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let words = attribute.meta.to_token_stream().to_string();
        words.replace(' ', "") == "doc(hidden)"
    })
}

/// Whether the item is only there for tests or fuzzing.
fn is_test(item: &Item) -> bool {
    attributes(item).iter().any(|attribute| {
        let words = attribute.meta.to_token_stream().to_string();
        let words = words.replace(' ', "");
        words == "test" || words == "cfg(test)" || words == "cfg(fuzzing)"
    })
}

pub(super) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// The code of a module as text: no comments, no documentation, no layout, no inner modules.
pub(super) fn code(module: &Module) -> String {
    let parts: Vec<String> = module
        .items
        .iter()
        .filter(|item| !matches!(item, Item::Mod(module) if module.content.is_some()))
        .map(|item| bare(item.to_token_stream()))
        .collect();
    parts.join("\n")
}

/// The code of a file that is a program of its own. None if it can't be read.
pub(super) fn code_of_file(text: &str) -> Option<String> {
    let file = syn::parse_file(text).ok()?;
    Some(bare(file.to_token_stream()))
}

/// Constants whose values say where code comes from, and not what it does.
pub(super) const ORIGINS: [&str; 3] = ["FINGERPRINT", "SPEC_SHA256", "SPEC_VERSION"];

/// Tokens without documentation, lints and values that only say where the code comes from.
pub(super) fn bare(tokens: TokenStream) -> String {
    without_words(tokens).to_string()
}

fn without_words(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut kept: Vec<TokenTree> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let Some(length) = words(&tokens[at..]) {
            at += length;
            continue;
        }
        if let Some(length) = origin(&tokens[at..]) {
            kept.extend(tokens[at..at + 2].iter().cloned());
            at += length;
            continue;
        }
        kept.push(match token {
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), without_words(group.stream())))
            }
            other => other.clone(),
        });
        at += 1;
    }
    kept.into_iter().collect()
}

/// The length of `#[doc = ".."]` or of an attribute for tools, if the tokens start with one.
fn words(tokens: &[TokenTree]) -> Option<usize> {
    let is = |at: usize, sign: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
    if !is(0, '#') {
        return None;
    }
    let at = if is(1, '!') { 2 } else { 1 };
    let Some(TokenTree::Group(group)) = tokens.get(at) else {
        return None;
    };
    if group.delimiter() != Delimiter::Bracket {
        return None;
    }
    let meta = syn::parse2::<Meta>(group.stream()).ok()?;
    let is_for_tools = match &meta {
        Meta::NameValue(pair) => pair.path.is_ident("doc"),
        Meta::List(list) => list.path.is_ident("allow") || list.path.is_ident("expect"),
        Meta::Path(path) => path.to_token_stream().to_string().replace(' ', "") == "rustfmt::skip",
    };
    is_for_tools.then_some(at + 1)
}

/// The length of `const NAME: .. = ..` up to its end, if the tokens start with a constant that only says where the code comes from.
fn origin(tokens: &[TokenTree]) -> Option<usize> {
    let (TokenTree::Ident(word), TokenTree::Ident(name)) = (tokens.first()?, tokens.get(1)?) else {
        return None;
    };
    if word != "const" || !ORIGINS.iter().any(|origin| name == origin) {
        return None;
    }
    tokens
        .iter()
        .position(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';'))
}
