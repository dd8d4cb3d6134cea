//! The types that are written through the runtime's macros `open_enum!`, `union!`, `tuple!` and `newtype!`: what the macros make of them.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, ItemMacro, LitStr, Token, Visibility, braced, parenthesized};

use super::attributes;
use super::item::{Fields, Method, Shape, Style, Type, Variant};
use super::spelling::Scope;

const JSON_SCHEMA: &str = "schemars::JsonSchema if feature = \"schemars\"";
const VALUE: &str = "serde_json::Value";
const EXTRA: &str = "client_runtime::Extra";

/// A type that a macro makes.
struct Declared {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    name: Ident,
    body: Body,
}

enum Body {
    /// The type of the values, and the names of the variants.
    OpenEnum(Ident, Vec<(Vec<Attribute>, Ident)>),
    Union(Vec<UnionVariant>),
    /// A union that can be the value of a parameter.
    Scalars(Vec<UnionVariant>),
    /// A union whose variants are members of the object.
    Keyed(Vec<UnionVariant>),
    Tuple(Vec<(Ident, syn::Type)>),
    Newtype,
}

struct UnionVariant {
    attributes: Vec<Attribute>,
    name: Ident,
    payload: syn::Type,
    /// What the variant is told apart by: the kind of its JSON value, or a key.
    told_by: String,
    /// What the union is made of by `From`.
    source: Option<syn::Type>,
}

/// Whether the macro makes no type, but reads one.
pub(super) fn is_record(call: &ItemMacro) -> bool {
    let name = call.mac.path.segments.last();
    name.is_some_and(|name| name.ident == "record")
}

/// The name of the type that a macro makes, and who sees it.
pub(super) fn head(call: &ItemMacro) -> Option<(String, Visibility)> {
    let declared = declared(call).ok()?;
    Some((declared.name.to_string(), declared.visibility))
}

/// The type that a macro makes. `scope.own` is its path.
pub(super) fn expand(scope: Scope<'_>, call: &ItemMacro) -> Result<Type, String> {
    let declared = declared(call)?;
    let own = scope.own.unwrap_or_default();
    let (attributes, mut traits) = attributes::read(scope, &declared.attributes);
    traits.extend(
        ["Clone", "Debug", "PartialEq"]
            .map(str::to_owned)
            .into_iter()
            .chain(["serde::Serialize", "serde::Deserialize", JSON_SCHEMA].map(str::to_owned)),
    );
    let mut ty = match &declared.body {
        Body::OpenEnum(kind, variants) => open_enum(scope, kind, variants),
        Body::Union(variants) => union(scope, variants, VALUE),
        Body::Scalars(variants) => scalars(scope, variants),
        Body::Keyed(variants) => union(scope, variants, EXTRA),
        Body::Tuple(places) => tuple(scope, own, places),
        Body::Newtype => newtype(),
    };
    let always = ty.attributes.non_exhaustive;
    ty.traits.extend(traits);
    ty.attributes = attributes;
    ty.attributes.non_exhaustive |= always;
    Ok(ty)
}

fn open_enum(scope: Scope<'_>, kind: &Ident, variants: &[(Vec<Attribute>, Ident)]) -> Type {
    let is_text = kind == "str";
    let (payload, method, returns, own) = if is_text {
        (
            "String",
            "as_str",
            "&str",
            vec!["From<&str>", "From<String>"],
        )
    } else {
        ("i64", "value", "i64", vec!["Copy", "From<i64>"])
    };
    let mut all: Vec<Variant> = variants
        .iter()
        .map(|(attributes, name)| variant(scope, attributes, name, Fields::default()))
        .collect();
    all.push(unrecognized(payload));
    let common = [
        "Eq",
        "Hash",
        "std::fmt::Display",
        "client_runtime::ParamValue",
    ];
    Type {
        shape: Shape::Enum(all),
        generics: String::new(),
        attributes: Default::default(),
        traits: own.into_iter().chain(common).map(str::to_owned).collect(),
        methods: BTreeMap::from([(method.to_owned(), getter(returns))]),
    }
}

fn union(scope: Scope<'_>, variants: &[UnionVariant], kept: &str) -> Type {
    let mut traits = BTreeSet::new();
    let mut all = Vec::new();
    for item in variants {
        if let Some(source) = &item.source {
            traits.insert(format!("From<{}>", scope.ty(source)));
        }
        let payload = payload(&scope.ty(&item.payload));
        all.push(variant(scope, &item.attributes, &item.name, payload));
    }
    all.push(unrecognized(kept));
    Type {
        shape: Shape::Enum(all),
        generics: String::new(),
        attributes: Default::default(),
        traits,
        methods: BTreeMap::new(),
    }
}

/// A union that can be the value of a parameter.
fn scalars(scope: Scope<'_>, variants: &[UnionVariant]) -> Type {
    let mut ty = union(scope, variants, VALUE);
    let more = variants.iter().flat_map(|it| match it.told_by.as_str() {
        "integer" => &["From<i32>", "From<u32>", "TryFrom<u64>", "TryFrom<usize>"][..],
        "string" => &["From<&str>", "From<&String>"],
        _ => &[],
    });
    ty.traits.extend(more.map(|name| (*name).to_owned()));
    ty.traits.insert("client_runtime::ParamValue".to_owned());
    ty
}

/// A number with a type of its own.
fn newtype() -> Type {
    let traits = [
        "Copy",
        "Default",
        "Eq",
        "Hash",
        "Ord",
        "PartialOrd",
        "PartialEq<i64>",
        "Into<i64>",
        "From<i64>",
        "From<i32>",
        "From<u32>",
        "TryFrom<u64>",
        "TryFrom<usize>",
        "std::str::FromStr",
        "std::fmt::Display",
        "client_runtime::ParamValue",
    ];
    let get = Method {
        receiver: Some("self".to_owned()),
        qualifiers: vec!["const".to_owned()],
        ..getter("i64")
    };
    Type {
        shape: Shape::Struct(Fields {
            style: Style::Tuple,
            public: Vec::new(),
            hidden: vec!["i64".to_owned()],
        }),
        generics: String::new(),
        attributes: Default::default(),
        traits: traits.map(str::to_owned).into(),
        methods: BTreeMap::from([("get".to_owned(), get)]),
    }
}

fn tuple(scope: Scope<'_>, own: &str, places: &[(Ident, syn::Type)]) -> Type {
    let places: Vec<(String, String)> = places
        .iter()
        .map(|(name, ty)| (name.to_string(), scope.ty(ty)))
        .collect();
    let mut public: Vec<(String, String)> = places
        .iter()
        .map(|(name, ty)| (name.clone(), format!("Option<{ty}>")))
        .collect();
    public.push(("rest".to_owned(), format!("Vec<{VALUE}>")));
    let new = Method {
        receiver: None,
        arguments: places,
        returns: own.to_owned(),
        is_async: false,
        qualifiers: Vec::new(),
        attributes: Default::default(),
    };
    let mut ty = Type {
        shape: Shape::Struct(Fields {
            style: Style::Named,
            public,
            // how many places the array had: a number
            hidden: vec!["usize".to_owned()],
        }),
        generics: String::new(),
        attributes: Default::default(),
        traits: BTreeSet::from(["Default".to_owned()]),
        methods: BTreeMap::from([("new".to_owned(), new)]),
    };
    ty.attributes.non_exhaustive = true;
    ty
}

fn variant(scope: Scope<'_>, attributes: &[Attribute], name: &Ident, fields: Fields) -> Variant {
    Variant {
        name: name.to_string(),
        fields,
        discriminant: None,
        attributes: attributes::read(scope, attributes).0,
    }
}

fn payload(ty: &str) -> Fields {
    Fields {
        style: Style::Tuple,
        public: vec![("0".to_owned(), ty.to_owned())],
        hidden: Vec::new(),
    }
}

fn unrecognized(ty: &str) -> Variant {
    Variant {
        name: "Unrecognized".to_owned(),
        fields: payload(ty),
        discriminant: None,
        attributes: Default::default(),
    }
}

fn getter(returns: &str) -> Method {
    Method {
        receiver: Some("&self".to_owned()),
        arguments: Vec::new(),
        returns: returns.to_owned(),
        is_async: false,
        qualifiers: Vec::new(),
        attributes: Default::default(),
    }
}

fn declared(call: &ItemMacro) -> Result<Declared, String> {
    let path = call.mac.path.to_token_stream().to_string().replace(' ', "");
    let parse = |parser: fn(ParseStream<'_>) -> syn::Result<Declared>| {
        parser
            .parse2(call.mac.tokens.clone())
            .map_err(|error| format!("`{path}!` has a form that is not known: {error}"))
    };
    match path.trim_start_matches("::") {
        "client_runtime::open_enum" => parse(parse_open_enum),
        "client_runtime::union" => parse(parse_union),
        "client_runtime::tuple" => parse(parse_tuple),
        "client_runtime::newtype" => parse(parse_newtype),
        _ => Err(format!(
            "`{path}!` is not known: say in `spec_diff::rust_api::macros` what it makes"
        )),
    }
}

fn parse_head<K: Parse>(
    input: ParseStream<'_>,
) -> syn::Result<(Vec<Attribute>, Visibility, Ident)> {
    let attributes = input.call(Attribute::parse_outer)?;
    let visibility = input.parse()?;
    input.parse::<K>()?;
    Ok((attributes, visibility, input.parse()?))
}

fn parse_open_enum(input: ParseStream<'_>) -> syn::Result<Declared> {
    let (attributes, visibility, name) = parse_head::<Token![enum]>(input)?;
    input.parse::<Token![:]>()?;
    let kind: Ident = input.parse()?;
    if kind != "str" && kind != "i64" {
        return Err(syn::Error::new(
            kind.span(),
            "its values are `str` or `i64`",
        ));
    }
    let body;
    braced!(body in input);
    let variants = Punctuated::<_, Token![,]>::parse_terminated_with(&body, |input| {
        let attributes = input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        input.parse::<syn::Expr>()?;
        Ok((attributes, name))
    })?;
    Ok(Declared {
        attributes,
        visibility,
        name,
        body: Body::OpenEnum(kind, variants.into_iter().collect()),
    })
}

fn parse_union(input: ParseStream<'_>) -> syn::Result<Declared> {
    let (attributes, visibility, name) = parse_head::<Token![enum]>(input)?;
    let form = match input.peek(Ident) {
        true => input.parse::<Ident>()?.to_string(),
        false => String::new(),
    };
    let is_keyed = form == "keyed";
    if form == "tagged" {
        input.parse::<LitStr>()?;
    }
    let body;
    braced!(body in input);
    let mut variants = Vec::new();
    while !body.is_empty() {
        variants.push(parse_union_variant(&body, is_keyed)?);
        if !body.is_empty() {
            body.parse::<Token![,]>()?;
        }
    }
    Ok(Declared {
        attributes,
        visibility,
        name,
        body: match form.as_str() {
            "keyed" => Body::Keyed(variants),
            "scalar" => Body::Scalars(variants),
            _ => Body::Union(variants),
        },
    })
}

/// `Dog(Dog) = "dog"`, and for a union by key `Dog(Box<Dog>) = "dog" as Dog`.
fn parse_union_variant(input: ParseStream<'_>, is_keyed: bool) -> syn::Result<UnionVariant> {
    let attributes = input.call(Attribute::parse_outer)?;
    let name = input.parse()?;
    let inner;
    parenthesized!(inner in input);
    let payload: syn::Type = inner.parse()?;
    inner.parse::<Option<Token![,]>>()?;
    input.parse::<Token![=]>()?;
    let told_by = input.parse::<syn::Expr>()?;
    let told_by_text = told_by.to_token_stream().to_string();
    let source = match told_by {
        syn::Expr::Cast(cast) if is_keyed => Some(*cast.ty),
        _ if is_keyed => None,
        _ => Some(payload.clone()),
    };
    Ok(UnionVariant {
        attributes,
        name,
        payload,
        told_by: told_by_text,
        source,
    })
}

fn parse_newtype(input: ParseStream<'_>) -> syn::Result<Declared> {
    let (attributes, visibility, name) = parse_head::<Token![struct]>(input)?;
    let inner;
    parenthesized!(inner in input);
    inner.parse::<syn::Type>()?;
    input.parse::<Token![;]>()?;
    Ok(Declared {
        attributes,
        visibility,
        name,
        body: Body::Newtype,
    })
}

fn parse_tuple(input: ParseStream<'_>) -> syn::Result<Declared> {
    let (attributes, visibility, name) = parse_head::<Token![struct]>(input)?;
    let body;
    braced!(body in input);
    let places = Punctuated::<_, Token![,]>::parse_terminated_with(&body, |input| {
        input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        Ok((name, input.parse()?))
    })?;
    Ok(Declared {
        attributes,
        visibility,
        name,
        body: Body::Tuple(places.into_iter().collect()),
    })
}
