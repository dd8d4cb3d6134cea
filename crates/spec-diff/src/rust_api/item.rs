//! What a public item is made of.

use std::collections::{BTreeMap, BTreeSet};

/// A public item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Type(Box<Type>),
    Const(Const),
    /// Anything else, as it is written: the generator makes none today.
    Other(String),
}

/// A struct, an enum or an alias.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Type {
    pub shape: Shape,
    /// `<T: Clone> where ..`.
    pub generics: String,
    pub attributes: Attributes,
    /// `Clone`, `serde::Serialize`, `From<&str>`, `schemars::JsonSchema if feature = "schemars"`.
    pub traits: BTreeSet<String>,
    pub methods: BTreeMap<String, Method>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Struct(Fields),
    /// In the order of the source.
    Enum(Vec<Variant>),
    Alias(String),
}

impl Shape {
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Struct(_) => "a struct",
            Self::Enum(_) => "an enum",
            Self::Alias(_) => "an alias",
        }
    }
}

/// The fields of a struct or of a variant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fields {
    pub style: Style,
    /// Name or number, and type, in the order of the source.
    pub public: Vec<(String, String)>,
    /// The types of those that a user can't reach.
    pub hidden: Vec<String>,
}

impl Fields {
    pub fn named(&self) -> BTreeMap<&str, &str> {
        self.public
            .iter()
            .map(|(name, ty)| (name.as_str(), ty.as_str()))
            .collect()
    }

    pub fn types(&self) -> impl Iterator<Item = &str> {
        let public = self.public.iter().map(|(_, ty)| ty.as_str());
        public.chain(self.hidden.iter().map(String::as_str))
    }
}

/// How the fields of a struct or of a variant are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Style {
    Named,
    Tuple,
    #[default]
    Unit,
}

impl Style {
    pub fn text(self) -> &'static str {
        match self {
            Self::Named => "named fields",
            Self::Tuple => "numbered fields",
            Self::Unit => "no fields",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Variant {
    pub name: String,
    pub fields: Fields,
    pub discriminant: Option<String>,
    pub attributes: Attributes,
}

/// The attributes that a user may notice. Derives are among the traits of the type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Attributes {
    pub non_exhaustive: bool,
    /// `deprecated`, `must_use`.
    pub warnings: BTreeSet<String>,
    /// All others that are not known to be without effect: `repr(u8)`.
    pub others: BTreeSet<String>,
}

/// A function of a type, with or without `self`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Method {
    /// `self`, `&self`.
    pub receiver: Option<String>,
    /// Name and type.
    pub arguments: Vec<(String, String)>,
    pub returns: String,
    pub is_async: bool,
    /// `const`, `unsafe`, `extern "C"`, generics: what the generator does not write today.
    pub qualifiers: Vec<String>,
    pub attributes: Attributes,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Const {
    pub ty: String,
    pub value: String,
}

impl Item {
    pub fn paths(&self, path: &str) -> Vec<String> {
        let mut paths = vec![path.to_owned()];
        if let Self::Type(ty) = self {
            let fields = match &ty.shape {
                Shape::Struct(fields) => fields.named().into_keys().collect(),
                Shape::Enum(variants) => variants.iter().map(|it| it.name.as_str()).collect(),
                Shape::Alias(_) => Vec::new(),
            };
            let methods = ty.methods.keys().map(String::as_str);
            let members: BTreeSet<&str> = fields.into_iter().chain(methods).collect();
            paths.extend(members.iter().map(|member| format!("{path}::{member}")));
        }
        paths
    }
}
