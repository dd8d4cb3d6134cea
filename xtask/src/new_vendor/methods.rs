//! What the generated code has for each operation: read from it, so that its calls compile.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use heck::ToSnakeCase;
use quote::ToTokens;
use spec_codegen::Generated;

/// The builders of a client, by the method of the client that makes them.
pub(super) struct Methods(BTreeMap<String, Method>);

/// A method of the client, and what its builder takes.
#[derive(Default)]
pub(super) struct Method {
    /// The module that has it.
    pub module: String,
    pub setters: Vec<Setter>,
}

/// `fn limit(mut self, value: impl TryInto<i64>)`, `impl IntoId<types::PetId>` for ids
pub(super) struct Setter {
    pub ident: String,
    /// What the parameter is called on the wire; nothing for the body.
    pub wire: Option<String>,
    /// What the value is converted into.
    pub ty: String,
}

impl Methods {
    pub fn of(generated: &Generated) -> Result<Self> {
        let (mut builders, mut setters) = (BTreeMap::new(), BTreeMap::new());
        for (file, text) in &generated.files {
            let Some(module) = file.strip_suffix(".rs").filter(|name| !name.contains('/')) else {
                continue;
            };
            let parsed = syn::parse_file(text)
                .with_context(|| format!("src/generated/{file} is no Rust"))?;
            for item in parsed.items {
                let syn::Item::Impl(item) = item else {
                    continue;
                };
                let owner = item.self_ty.to_token_stream().to_string();
                let functions = item.items.into_iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(function) => Some(function),
                    _ => None,
                });
                if owner == "Client" {
                    builders.extend(functions.filter_map(|function| {
                        Some((
                            builder(&function)?,
                            (function.sig.ident.to_string(), module),
                        ))
                    }));
                } else {
                    let all: Vec<Setter> = functions.filter_map(|one| setter(&one)).collect();
                    setters.insert(owner, all);
                }
            }
        }
        let methods = builders.into_iter().map(|(builder, (method, module))| {
            let found = Method {
                module: module.to_owned(),
                setters: setters.remove(&builder).unwrap_or_default(),
            };
            (method, found)
        });
        Ok(Self(methods.collect()))
    }

    /// The method of an operation, and its name.
    pub fn of_operation(&self, id: &str) -> Option<(String, &Method)> {
        let name = id.to_snake_case();
        let method = self.0.get(&name)?;
        Some((name, method))
    }
}

impl Method {
    pub fn setter(&self, wire: &str) -> Option<&Setter> {
        let mut setters = self.setters.iter();
        setters.find(|setter| setter.wire.as_deref() == Some(wire))
    }

    pub fn body(&self) -> Option<&Setter> {
        let mut setters = self.setters.iter();
        setters.find(|setter| setter.wire.is_none() && setter.ident == "body")
    }
}

/// `CreatePet` of `-> builder::CreatePet`
fn builder(function: &syn::ImplItemFn) -> Option<String> {
    let syn::ReturnType::Type(_, ty) = &function.sig.output else {
        return None;
    };
    let syn::Type::Path(path) = &**ty else {
        return None;
    };
    let segments = &path.path.segments;
    let of_builder = segments.first()?.ident == "builder";
    of_builder.then(|| segments.last().map(|last| last.ident.to_string()))?
}

fn setter(function: &syn::ImplItemFn) -> Option<Setter> {
    let value = function.sig.inputs.iter().nth(1)?;
    let syn::FnArg::Typed(value) = value else {
        return None;
    };
    let syn::Type::ImplTrait(bounds) = &*value.ty else {
        return None;
    };
    let syn::TypeParamBound::Trait(bound) = bounds.bounds.first()? else {
        return None;
    };
    let last = bound.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let wire = match last.ident.to_string().as_str() {
        "TryInto" | "IntoId" => Some(first_text(function.block.to_token_stream())?),
        "Into" => None,
        _ => return None,
    };
    Some(Setter {
        ident: function.sig.ident.to_string(),
        wire,
        ty: arguments.args.first()?.to_token_stream().to_string(),
    })
}

/// The first text in some code: the parameter's name, in what fills it in.
fn first_text(tokens: proc_macro2::TokenStream) -> Option<String> {
    tokens.into_iter().find_map(|token| match token {
        proc_macro2::TokenTree::Group(group) => first_text(group.stream()),
        proc_macro2::TokenTree::Literal(literal) => {
            let text: syn::LitStr = syn::parse2(literal.to_token_stream()).ok()?;
            Some(text.value())
        }
        _ => None,
    })
}
