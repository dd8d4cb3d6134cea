//! From the syntax of the generated modules to their public items.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{FnArg, ImplItem, ItemImpl, Pat, ReceiverKind, ReturnType, Safety, Visibility};

use super::item::{Const, Fields, Item, Method, Shape, Style, Type, Variant};
use super::modules::{Modules, Place};
use super::spelling::{Scope, tidy};
use super::{attributes, macros};

/// The public items by their path.
pub(super) fn items(modules: &Modules) -> Result<BTreeMap<String, Item>, String> {
    let mut items = BTreeMap::new();
    for (place, module) in modules.iter() {
        for item in &module.items {
            let at = |error: String| format!("{}: {error}", place.join("::"));
            define(modules, place, item, &mut items).map_err(at)?;
        }
    }
    for (place, module) in modules.iter() {
        for item in &module.items {
            match item {
                syn::Item::Impl(item) => implement(modules, place, item, &mut items),
                syn::Item::Macro(item) => read_by(modules, place, item, &mut items),
                _ => {}
            }
        }
    }
    for (path, first) in modules.further() {
        items.insert(path.to_owned(), Item::Other(format!("the same as {first}")));
    }
    Ok(items)
}

fn define(
    modules: &Modules,
    module: &Place,
    item: &syn::Item,
    items: &mut BTreeMap<String, Item>,
) -> Result<(), String> {
    let name = match item {
        syn::Item::Struct(it) => it.ident.to_string(),
        syn::Item::Enum(it) => it.ident.to_string(),
        syn::Item::Type(it) => it.ident.to_string(),
        syn::Item::Const(it) => it.ident.to_string(),
        syn::Item::Fn(it) => it.sig.ident.to_string(),
        syn::Item::Static(it) => it.ident.to_string(),
        syn::Item::Trait(it) => it.ident.to_string(),
        syn::Item::TraitAlias(it) => it.ident.to_string(),
        syn::Item::Union(it) => it.ident.to_string(),
        syn::Item::Macro(it) if macros::is_record(it) => return Ok(()),
        syn::Item::Macro(it) => match macros::head(it) {
            Some((name, _)) => name,
            // says which macro it is, and why it can't be read
            None => return macros::expand(scope(modules, module, None), it).map(drop),
        },
        _ => return Ok(()),
    };
    let place: Place = module.iter().cloned().chain([name]).collect();
    let Some(path) = modules.public(&place) else {
        return Ok(());
    };
    let scope = scope(modules, module, Some(path));
    let item = match item {
        syn::Item::Struct(it) => {
            let shape = Shape::Struct(fields(scope, &it.fields, false));
            Item::Type(Box::new(ty(scope, shape, &it.generics, &it.attrs)))
        }
        syn::Item::Enum(it) => {
            let variants = it.variants.iter().map(|it| variant(scope, it)).collect();
            let shape = Shape::Enum(variants);
            Item::Type(Box::new(ty(scope, shape, &it.generics, &it.attrs)))
        }
        syn::Item::Type(it) => {
            let shape = Shape::Alias(scope.ty(&it.ty));
            Item::Type(Box::new(ty(scope, shape, &it.generics, &it.attrs)))
        }
        syn::Item::Const(it) => Item::Const(Const {
            ty: scope.ty(&it.ty),
            value: tidy(it.expr.to_token_stream()),
        }),
        syn::Item::Macro(it) => Item::Type(Box::new(macros::expand(scope, it)?)),
        other => Item::Other(tidy(other.to_token_stream())),
    };
    items.insert(path.to_owned(), item);
    Ok(())
}

fn scope<'a>(modules: &'a Modules, module: &'a Place, own: Option<&'a str>) -> Scope<'a> {
    Scope {
        modules,
        module,
        own,
    }
}

fn ty(
    scope: Scope<'_>,
    shape: Shape,
    generics: &syn::Generics,
    attributes: &[syn::Attribute],
) -> Type {
    let (attributes, traits) = attributes::read(scope, attributes);
    Type {
        shape,
        generics: scope.generics(generics),
        attributes,
        traits,
        methods: BTreeMap::new(),
    }
}

/// The fields; those of a variant are all public.
fn fields(scope: Scope<'_>, fields: &syn::Fields, all_public: bool) -> Fields {
    let mut read = Fields {
        style: match fields {
            syn::Fields::Named(_) => Style::Named,
            syn::Fields::Unnamed(_) => Style::Tuple,
            syn::Fields::Unit => Style::Unit,
        },
        ..Fields::default()
    };
    for (index, field) in fields.iter().enumerate() {
        let name = field
            .ident
            .as_ref()
            .map_or_else(|| index.to_string(), ToString::to_string);
        let ty = scope.ty(&field.ty);
        if all_public || matches!(field.vis, Visibility::Public(_)) {
            read.public.push((name, ty));
        } else {
            read.hidden.push(ty);
        }
    }
    read
}

fn variant(scope: Scope<'_>, variant: &syn::Variant) -> Variant {
    Variant {
        name: variant.ident.to_string(),
        fields: fields(scope, &variant.fields, true),
        discriminant: variant
            .discriminant
            .as_ref()
            .map(|(_, value)| tidy(value.to_token_stream())),
        attributes: attributes::read(scope, &variant.attrs).0,
    }
}

/// What an `impl` gives to a type: methods, or a trait.
fn implement(
    modules: &Modules,
    module: &Place,
    item: &ItemImpl,
    items: &mut BTreeMap<String, Item>,
) {
    let outside = scope(modules, module, None);
    let name = outside.ty(&item.self_ty);
    let path = name.split('<').next().unwrap_or_default().to_owned();
    let inside = scope(modules, module, Some(&name));
    let generics = inside.generics(&item.generics);
    let Some(Item::Type(ty)) = items.get_mut(&path) else {
        if let Some((path, _)) = &item.trait_ {
            let text = format!("impl{generics} {} for {name}", inside.path(path));
            items.insert(text.clone(), Item::Other(text));
        }
        return;
    };
    let (conditions, _) = attributes::read(inside, &item.attrs);
    let condition: String = conditions
        .others
        .iter()
        .map(|it| format!(" if {it}"))
        .collect();
    if let Some((path, _)) = &item.trait_ {
        let not = if item.modifiers.polarity.is_some() {
            "!"
        } else {
            ""
        };
        ty.traits
            .insert(format!("{not}{}{condition}{generics}", inside.path(path)));
        return;
    }
    for member in &item.items {
        let (name, method) = match member {
            ImplItem::Fn(it) if matches!(it.vis, Visibility::Public(_)) => {
                (it.sig.ident.to_string(), method(inside, it))
            }
            ImplItem::Const(it) if matches!(it.vis, Visibility::Public(_)) => {
                (it.ident.to_string(), constant(inside, it))
            }
            _ => continue,
        };
        let mut method = method;
        method.qualifiers.extend(conditions.others.iter().cloned());
        if !generics.is_empty() {
            method.qualifiers.push(format!("impl{generics}"));
        }
        ty.methods.insert(name, method);
    }
}

/// `record!` reads a type that stands elsewhere, as `derive(Deserialize)` would.
fn read_by(
    modules: &Modules,
    module: &Place,
    item: &syn::ItemMacro,
    items: &mut BTreeMap<String, Item>,
) {
    if !macros::is_record(item) {
        return;
    }
    let name = item.mac.tokens.clone().into_iter().next();
    let name = name.map(|token| token.to_string()).unwrap_or_default();
    let place: Place = module.iter().cloned().chain([name]).collect();
    if let Some(Item::Type(ty)) = modules.public(&place).and_then(|path| items.get_mut(path)) {
        ty.traits.insert("serde::Deserialize".to_owned());
    }
}

fn method(scope: Scope<'_>, function: &syn::ImplItemFn) -> Method {
    let signature = &function.sig;
    let mut receiver = None;
    let mut arguments = Vec::new();
    for input in &signature.inputs {
        match input {
            FnArg::Receiver(it) => receiver = Some(self_of(scope, &it.kind)),
            FnArg::Typed(it) => {
                let name = match it.pat.as_ref() {
                    Pat::Ident(it) => it.ident.to_string(),
                    other => tidy(other.to_token_stream()),
                };
                arguments.push((name, scope.ty(&it.ty)));
            }
        }
    }
    let mut qualifiers = BTreeSet::new();
    if signature.constness.is_some() {
        qualifiers.insert("const".to_owned());
    }
    if !matches!(signature.safety, Safety::Default) {
        qualifiers.insert(tidy(signature.safety.to_token_stream()));
    }
    if let Some(abi) = &signature.abi {
        qualifiers.insert(tidy(abi.to_token_stream()));
    }
    let generics = scope.generics(&signature.generics);
    if !generics.is_empty() {
        qualifiers.insert(generics);
    }
    Method {
        receiver,
        arguments,
        returns: match &signature.output {
            ReturnType::Default => "()".to_owned(),
            ReturnType::Type(_, ty) => scope.ty(ty),
        },
        is_async: signature.asyncness.is_some(),
        qualifiers: qualifiers.into_iter().collect(),
        attributes: attributes::read(scope, &function.attrs).0,
    }
}

/// A constant of a type is kept as a function that says so.
fn constant(scope: Scope<'_>, constant: &syn::ImplItemConst) -> Method {
    Method {
        receiver: None,
        arguments: Vec::new(),
        returns: scope.ty(&constant.ty),
        is_async: false,
        qualifiers: vec![format!(
            "a constant, {}",
            tidy(constant.expr.to_token_stream())
        )],
        attributes: attributes::read(scope, &constant.attrs).0,
    }
}

fn self_of(scope: Scope<'_>, kind: &ReceiverKind) -> String {
    match kind {
        ReceiverKind::Value => "self".to_owned(),
        ReceiverKind::Reference(_, lifetime, mutability) => {
            let lifetime = lifetime
                .as_ref()
                .map_or_else(String::new, |it| format!("{it} "));
            let mutability = if mutability.is_some() { "mut " } else { "" };
            format!("&{lifetime}{mutability}self")
        }
        ReceiverKind::Typed(_, ty) => format!("self: {}", scope.ty(ty)),
        other => format!("{other:?}"),
    }
}
