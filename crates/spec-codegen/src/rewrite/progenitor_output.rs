//! Reads progenitor's output: the structs of the types, and the builder of each operation.

use std::collections::BTreeMap;

use syn::{Fields, GenericArgument, Item, PathArguments, Type, parse_quote};

use super::paths::{inner, shorten};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// What the rewrite step takes from progenitor.
pub(super) struct ProgenitorOutput {
    /// The structs by name.
    pub structs: BTreeMap<String, Struct>,
    /// The operations' builders by Rust method name.
    pub builders: BTreeMap<String, Builder>,
}

/// One struct of the types.
pub(super) struct Struct {
    pub fields: Vec<Field>,
}

/// One field of a struct.
#[derive(Clone)]
pub(super) struct Field {
    /// The Rust name.
    pub ident: syn::Ident,
    /// The name on the wire.
    pub wire: String,
    /// The Rust type, with short paths.
    pub ty: Type,
    /// Whether it takes all unknown members.
    pub is_rest: bool,
}

/// The builder of one operation.
pub(super) struct Builder {
    pub name: String,
    /// The Rust name and type of each parameter, the body among them.
    pub parameters: Vec<(String, Type)>,
    /// The type that a successful answer has.
    pub answer: Answer,
}

/// What a successful answer is.
pub(super) enum Answer {
    Json(Box<Type>),
    Bytes,
    Nothing,
}

impl ProgenitorOutput {
    pub(super) fn read(file: &syn::File) -> Result<Self, Diagnostics> {
        let mut output = Self {
            structs: BTreeMap::new(),
            builders: BTreeMap::new(),
        };
        for item in module(file, "types") {
            match item {
                Item::Struct(item) => {
                    output.structs.insert(
                        item.ident.to_string(),
                        Struct {
                            fields: fields(&item.fields)?,
                        },
                    );
                }
                Item::Enum(item) => {
                    return Err(unexpected(format!(
                        "the enum `{}` among the types",
                        item.ident
                    )));
                }
                _ => {}
            }
        }
        for item in module(file, "builder") {
            if let Item::Impl(item) = item {
                let (method, builder) = builder(item)?;
                output.builders.insert(method, builder);
            }
        }
        Ok(output)
    }

    /// The type of a field by the names of struct and property.
    pub(super) fn field(&self, rust: &str, wire: &str) -> Option<&Field> {
        self.structs
            .get(rust)?
            .fields
            .iter()
            .find(|field| field.wire == wire)
    }
}

/// The items of a module. Without operations there is no module of builders.
fn module<'f>(file: &'f syn::File, name: &str) -> &'f [Item] {
    let found = file.items.iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == name => module.content.as_ref(),
        _ => None,
    });
    found.map_or(&[], |(_, items)| items)
}

/// progenitor's output is not what this step was written for: its version changed, or a shape got past the normaliser.
fn unexpected(what: String) -> Diagnostics {
    Diagnostic {
        rule: "progenitor-output",
        location: None,
        pointer: String::new(),
        operation: None,
        message: format!("progenitor wrote something this step doesn't know: {what}"),
        mend: "give the shape a normaliser rule; progenitor is pinned, has it been updated?"
            .to_owned(),
    }
    .into()
}

fn fields(fields: &Fields) -> Result<Vec<Field>, Diagnostics> {
    let Fields::Named(named) = fields else {
        return Err(unexpected("a struct without named fields".to_owned()));
    };
    let mut found = Vec::new();
    for field in &named.named {
        let Some(ident) = field.ident.clone() else {
            continue;
        };
        let serde = serde_arguments(&field.attrs)?;
        let wire = serde
            .get("rename")
            .cloned()
            .flatten()
            .unwrap_or_else(|| ident.to_string());
        found.push(Field {
            wire,
            ty: optional_box(shorten(&field.ty)),
            is_rest: serde.contains_key("flatten"),
            ident,
        });
    }
    Ok(found)
}

/// typify boxes an optional part that is of the struct's own type with its `Option`, which would then have to be there.
fn optional_box(ty: Type) -> Type {
    match inner(&ty, "Box").and_then(|boxed| inner(boxed, "Option")) {
        Some(part) => parse_quote!(Option<Box<#part>>),
        None => ty,
    }
}

/// The arguments of all `#[serde(..)]` attributes.
fn serde_arguments(
    attributes: &[syn::Attribute],
) -> Result<BTreeMap<String, Option<String>>, Diagnostics> {
    let mut arguments = BTreeMap::new();
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        let read = attribute.parse_nested_meta(|meta| {
            let name = meta
                .path
                .get_ident()
                .map(ToString::to_string)
                .unwrap_or_default();
            let value = match meta.value() {
                Ok(value) => Some(value.parse::<syn::LitStr>()?.value()),
                Err(_) => None,
            };
            arguments.insert(name, value);
            Ok(())
        });
        read.map_err(|error| unexpected(format!("a serde attribute: {error}")))?;
    }
    Ok(arguments)
}

/// The operation behind `impl builder::X { .. }`.
fn builder(item: &syn::ItemImpl) -> Result<(String, Builder), Diagnostics> {
    let name = last_segment(&item.self_ty)
        .ok_or_else(|| unexpected("a builder without a name".to_owned()))?;
    let mut parameters = Vec::new();
    let mut answer = None;
    for function in item.items.iter().filter_map(|item| {
        if let syn::ImplItem::Fn(function) = item {
            Some(function)
        } else {
            None
        }
    }) {
        match function.sig.ident.to_string().as_str() {
            "new" | "body_map" => {}
            "send" => answer = Some(send_answer(&function.sig)?),
            setter => {
                if let Some(ty) = setter_type(&function.sig) {
                    parameters.push((setter.trim_end_matches('_').to_owned(), ty));
                }
            }
        }
    }
    let answer = answer.ok_or_else(|| unexpected(format!("`{name}` without send")))?;
    let method = heck::ToSnakeCase::to_snake_case(name.as_str());
    Ok((
        method,
        Builder {
            name,
            parameters,
            answer,
        },
    ))
}

/// `T` of the setter's bound `V: TryInto<T>`.
fn setter_type(signature: &syn::Signature) -> Option<Type> {
    let predicates = &signature.generics.where_clause.as_ref()?.predicates;
    predicates.iter().find_map(|predicate| {
        let syn::WherePredicate::Type(predicate) = predicate else {
            return None;
        };
        predicate.bounds.iter().find_map(|bound| match bound {
            syn::TypeParamBound::Trait(bound) => {
                let segment = bound
                    .path
                    .segments
                    .last()
                    .filter(|segment| segment.ident == "TryInto")?;
                first_argument(&segment.arguments).map(shorten)
            }
            _ => None,
        })
    })
}

/// `T` of `Result<ResponseValue<T>, Error<E>>`.
fn send_answer(signature: &syn::Signature) -> Result<Answer, Diagnostics> {
    let syn::ReturnType::Type(_, result) = &signature.output else {
        return Err(unexpected("send without a result".to_owned()));
    };
    let value = argument_of(result)
        .and_then(argument_of)
        .ok_or_else(|| unexpected("the result of send".to_owned()))?;
    Ok(match value {
        Type::Tuple(tuple) if tuple.elems.is_empty() => Answer::Nothing,
        Type::Path(path) if path.path.is_ident("ByteStream") => Answer::Bytes,
        other => Answer::Json(Box::new(shorten(other))),
    })
}

fn argument_of(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    first_argument(&path.path.segments.last()?.arguments)
}

fn first_argument(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| {
        if let GenericArgument::Type(ty) = argument {
            Some(ty)
        } else {
            None
        }
    })
}

fn last_segment(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    path.path
        .segments
        .last()
        .map(|segment| segment.ident.to_string())
}
