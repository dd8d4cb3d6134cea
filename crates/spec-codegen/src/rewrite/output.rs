//! The files of `src/generated`, as Rust items by module, and how they are put together.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::feature::Gate;
use crate::print::{Header, print};

/// The items of each generated module.
#[derive(Default)]
pub(crate) struct Files {
    /// `types/<file>.rs`: the types of one spec file.
    pub types: BTreeMap<String, Module>,
    /// `<tag>.rs`: the operations of one tag.
    pub tags: BTreeMap<String, Module>,
    /// `client.rs`.
    pub client: TokenStream,
    /// The names of all request builders, by tag file.
    pub builders: BTreeMap<String, Vec<String>>,
    /// The features that types need, where they need any.
    pub gates: BTreeMap<String, Gate>,
}

/// One module: its doc line and its items, in the order of their names.
#[derive(Default)]
pub(crate) struct Module {
    pub doc: String,
    pub items: BTreeMap<String, TokenStream>,
    /// Whether the items need no imports.
    pub stands_alone: bool,
    /// The doc comment of the client's methods, for a tag.
    pub heading: TokenStream,
    /// The client's methods, for a tag.
    pub methods: BTreeMap<String, TokenStream>,
    /// The features that the operations need, for a tag.
    pub gate: Gate,
}

impl Module {
    fn tokens(&self) -> TokenStream {
        let items = self.items.values();
        if self.methods.is_empty() {
            return quote! { #(#items)* };
        }
        let (heading, methods) = (&self.heading, self.methods.values());
        quote! { #heading impl Client { #(#methods)* } #(#items)* }
    }
}

impl Files {
    /// Adds an item to the types of one spec file.
    pub(crate) fn add_type(&mut self, file: &str, name: &str, item: TokenStream) {
        let module = self.types.entry(file.to_owned()).or_default();
        module.doc = format!("The types of `{file}`.");
        module.items.insert(name.to_owned(), item);
    }

    /// Says what the types of a file are that is no spec file, and whose items write all paths out.
    pub(crate) fn stands_alone(&mut self, file: &str, doc: &str) {
        if let Some(module) = self.types.get_mut(file) {
            module.doc = doc.to_owned();
            module.stands_alone = true;
        }
    }

    /// Every file below `src/generated`.
    pub(crate) fn split(&self, header: &Header) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        files.insert(
            "mod.rs".to_owned(),
            print(
                header,
                true,
                "What `specs/` describes, as Rust.",
                self.root_declared(header),
            ),
        );
        files.insert(
            "client.rs".to_owned(),
            print(header, false, "The client.", self.client()),
        );
        files.insert(
            "builder.rs".to_owned(),
            print(
                header,
                false,
                "The request builders: one an operation.",
                self.builder(),
            ),
        );
        files.insert(
            "types/mod.rs".to_owned(),
            print(
                header,
                false,
                "The types that requests and responses are made of.",
                self.types_declared(),
            ),
        );
        let types = self.type_names();
        for (name, module) in &self.types {
            files.insert(
                format!("types/{name}.rs"),
                print(
                    header,
                    false,
                    &module.doc,
                    self.types_module(module, &types),
                ),
            );
        }
        for (name, module) in &self.tags {
            files.insert(
                format!("{name}.rs"),
                print(header, false, &module.doc, tag_module(module)),
            );
        }
        files
    }

    /// Everything in one file, for `include!`.
    pub(crate) fn single(&self, header: &Header) -> String {
        let names = self.type_names();
        let types = self.types.iter().map(|(name, module)| {
            let (ident, items) = (format_ident!("{name}"), self.types_module(module, &names));
            let (gate, allowed) = (self.gate(module).attribute(), self.allowed(module));
            quote! { #gate #allowed mod #ident { #items } #gate pub use self::#ident::*; }
        });
        let tags = self.tags.iter().map(|(name, module)| {
            let (ident, items) = (format_ident!("{name}"), tag_module(module));
            let gate = module.gate.attribute();
            quote! { #gate pub(crate) mod #ident { #items } }
        });
        let (client, builder) = (self.client(), self.builder());
        let provenance = provenance(header);
        let tokens = quote! {
            /// The types that requests and responses are made of.
            pub mod types { #(#types)* }
            /// The request builders: one an operation.
            pub mod builder { #builder }
            mod client { #client }
            pub use self::client::Client;
            #provenance
            #(#tags)*
        };
        print(header, true, "", tokens)
    }

    fn type_names(&self) -> BTreeSet<&str> {
        let modules = self.types.values();
        modules
            .flat_map(|module| module.items.keys().map(String::as_str))
            .collect()
    }

    fn root_declared(&self, header: &Header) -> TokenStream {
        let tags = self.tags.iter().map(|(name, module)| {
            let (ident, gate) = (format_ident!("{name}"), module.gate.attribute());
            quote! { #gate pub(crate) mod #ident; }
        });
        let provenance = provenance(header);
        quote! {
            pub mod builder;
            mod client;
            pub mod types;
            #(#tags)*
            pub use self::client::Client;
            #provenance
        }
    }

    fn types_declared(&self) -> TokenStream {
        let (mut modules, mut uses) = (TokenStream::new(), TokenStream::new());
        for (name, module) in &self.types {
            let (ident, gate) = (format_ident!("{name}"), self.gate(module).attribute());
            let allowed = self.allowed(module);
            modules.extend(quote! { #gate #allowed mod #ident; });
            uses.extend(quote! { #gate pub use self::#ident::*; });
        }
        quote! { #modules #uses }
    }

    fn builder(&self) -> TokenStream {
        let uses = self.builders.iter().map(|(file, names)| {
            let gate = self.tags.get(file).map(|module| module.gate.attribute());
            let file = format_ident!("{file}");
            let names = names.iter().map(|name| format_ident!("{name}"));
            quote! { #gate pub use super::#file::{#(#names),*}; }
        });
        quote! { #(#uses)* }
    }

    fn client(&self) -> TokenStream {
        let client = &self.client;
        quote! { use client_runtime::{Core, Metrics, Options}; #client }
    }

    /// The features that a file of types needs: those that all of its types need together.
    fn gate(&self, module: &Module) -> Gate {
        let open = Gate::default();
        Gate::of_any(
            module
                .items
                .keys()
                .map(|name| self.gates.get(name).unwrap_or(&open)),
        )
    }

    /// What a file of types whose types need different features is allowed.
    fn allowed(&self, module: &Module) -> TokenStream {
        let gates = module.items.keys().filter_map(|name| self.gates.get(name));
        let around = self.gate(module);
        let mut inner = gates.filter(|gate| **gate != around).peekable();
        match inner.peek() {
            Some(_) => Gate::of_any(inner).unused_imports(),
            None => TokenStream::new(),
        }
    }

    fn types_module(&self, module: &Module, types: &BTreeSet<&str>) -> TokenStream {
        let around = self.gate(module);
        let gate_within = |name: &str| {
            let gate = self.gates.get(name);
            gate.filter(|gate| **gate != around)
                .cloned()
                .unwrap_or_default()
        };
        let items = module.items.iter();
        let items: TokenStream = items
            .map(|(name, tokens)| gated(tokens, &gate_within(name)))
            .collect();
        if module.stands_alone {
            return items;
        }
        let idents = idents(&items);
        let mut foreign: BTreeMap<Gate, Vec<_>> = BTreeMap::new();
        for name in types {
            if idents.contains(*name) && !module.items.contains_key(*name) {
                let names = foreign.entry(gate_within(name)).or_default();
                names.push(format_ident!("{name}"));
            }
        }
        let foreign = foreign.iter().map(|(gate, names)| {
            let gate = gate.attribute();
            quote! { #gate use super::{#(#names),*}; }
        });
        let imports = imports(
            &idents,
            &[
                ("std::collections", &["BTreeMap"]),
                (
                    "client_runtime",
                    &[
                        "Concealed",
                        "Date",
                        "Extra",
                        "IntoId",
                        "Lazy",
                        "Nullable",
                        "OrderedMap",
                        "RawJson",
                        "Secret",
                        "Timestamp",
                    ],
                ),
                ("serde", &["Deserialize", "Serialize"]),
                ("serde_json", &["Map", "Value"]),
            ],
        );
        quote! { #imports #(#foreign)* #items }
    }
}

/// The items, each with the features that they need.
fn gated(items: &TokenStream, gate: &Gate) -> TokenStream {
    if gate.is_open() {
        return items.clone();
    }
    match syn::parse2::<syn::File>(items.clone()) {
        Ok(file) => {
            let (gate, items) = (gate.attribute(), file.items);
            quote! { #(#gate #items)* }
        }
        Err(_) => items.clone(),
    }
}

fn tag_module(module: &Module) -> TokenStream {
    let items = module.tokens();
    let imports = imports(
        &idents(&items),
        &[
            ("std::collections", &["BTreeMap"]),
            (
                "client_runtime",
                &[
                    "Concealed",
                    "Date",
                    "Download",
                    "Error",
                    "IntoId",
                    "ItemStream",
                    "Nullable",
                    "OrderedMap",
                    "RawJson",
                    "Response",
                    "Secret",
                    "Timestamp",
                    "Waiter",
                    "codegen",
                ],
            ),
            (
                "client_runtime::filter",
                &[
                    "Boolean",
                    "Condition",
                    "List",
                    "Number",
                    "Order",
                    "Property",
                    "Sorted",
                    "Text",
                    "Time",
                    "Unfiltered",
                ],
            ),
            (
                "client_runtime::codegen",
                &[
                    "Accept",
                    "Call",
                    "FormMedia",
                    "JobState",
                    "Keyset",
                    "Method",
                    "Next",
                    "Operation",
                    "Page",
                    "PagePlace",
                    "PageStyle",
                    "Pagination",
                    "Phase",
                    "Split",
                ],
            ),
            ("serde_json", &["Map", "Value"]),
            ("super", &["Client", "builder", "types"]),
        ],
    );
    quote! { #imports #items }
}

/// All identifiers that occur.
fn idents(tokens: &TokenStream) -> BTreeSet<String> {
    fn collect(tokens: TokenStream, in_union: bool, found: &mut BTreeSet<String>) {
        // the variants of an open enum are names of its own, and what follows `::` is found through what stands before
        let (mut in_enum, mut union_follows, mut colons, mut after_equals) =
            (false, false, 0, false);
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            let after_path = colons == 2;
            let punct = match &token {
                TokenTree::Punct(punct) => punct.as_char(),
                _ => ' ',
            };
            colons = if punct == ':' { colons + 1 } else { 0 };
            let is_key = after_equals;
            after_equals = punct == '=';
            match token {
                TokenTree::Ident(ident) => {
                    in_enum = ident == "open_enum";
                    union_follows |= ident == "union";
                    // so are the variants of a union
                    let is_variant = in_union
                        && matches!(tokens.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
                    if !after_path && !is_variant {
                        found.insert(ident.to_string());
                    }
                }
                // a key and its reader
                TokenTree::Group(_) if in_union && is_key => {}
                TokenTree::Group(group) if !in_enum => {
                    collect(group.stream(), in_union || union_follows, found);
                    union_follows = false;
                }
                TokenTree::Group(_) => in_enum = false,
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
    let mut found = BTreeSet::new();
    collect(tokens.clone(), false, &mut found);
    found
}

/// `use` of what occurs.
fn imports(occurring: &BTreeSet<String>, offered: &[(&str, &[&str])]) -> TokenStream {
    let uses = offered.iter().filter_map(|(path, names)| {
        let names: Vec<_> = names
            .iter()
            .filter(|name| occurring.contains(**name))
            .map(|name| format_ident!("{name}"))
            .collect();
        let path: syn::Path = syn::parse_str(path).ok()?;
        (!names.is_empty()).then(|| quote! { use #path::{#(#names),*}; })
    });
    quote! { #(#uses)* }
}

/// Which spec the code was made from, for a program to read.
fn provenance(header: &Header) -> TokenStream {
    let (version, sha256) = (&header.version, &header.sha256);
    quote! {
        /// The version of the spec that this client was generated from: the day of its last change (`2026-11-22`).
        ///
        /// With the feature `build-codegen` and a document of your own, it is that document's `info.version`.
        pub const SPEC_VERSION: &str = #version;
        /// The SHA-256 of the bundled spec that this client was generated from (`openapi.json` in the crate), in hex.
        ///
        /// With the feature `build-codegen` and a document of your own, it is that of the document's normal form: the same references and members,
        /// sorted and indented like `openapi.json`.
        pub const SPEC_SHA256: &str = #sha256;
    }
}
