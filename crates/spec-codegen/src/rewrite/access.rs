//! Reading a value by a dotted path (`meta.total_count`), as Rust code: which fields are optional is known from their types.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::Context;
use super::paths::{inner, plain_name};
use crate::normalise::is_newtype;

/// An expression, the type that it has without `Option`, and whether it is an `Option`.
pub(super) struct Access {
    pub expression: TokenStream,
    pub ty: Type,
    pub optional: bool,
}

/// Whether the value is moved out of what holds it, or borrowed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Move,
    Reference,
}

impl Access {
    /// Starts at `expression`, which has type `ty`. By reference, the expression itself is a reference.
    pub(super) fn of(expression: TokenStream, ty: &Type) -> Self {
        match inner(ty, "Option") {
            Some(ty) => Self {
                expression,
                ty: ty.clone(),
                optional: true,
            },
            None => Self {
                expression,
                ty: ty.clone(),
                optional: false,
            },
        }
    }

    /// Follows `path`; the error says which part of it is not there.
    pub(super) fn follow(
        mut self,
        context: &Context<'_>,
        path: &str,
        by: By,
    ) -> Result<Self, String> {
        for segment in path.split('.') {
            self = self.step(context, segment, by)?;
        }
        Ok(self)
    }

    fn step(self, context: &Context<'_>, segment: &str, by: By) -> Result<Self, String> {
        if let (Some(item), Ok(index)) = (inner(&self.ty, "Vec"), segment.parse::<usize>()) {
            return Ok(self.element(item.clone(), index, by));
        }
        let holder = inner(&self.ty, "Box").unwrap_or(&self.ty);
        let name = plain_name(holder)
            .ok_or_else(|| format!("`{segment}` is looked for in something that is no object"))?;
        let field = context
            .output
            .field(&name, segment)
            .ok_or_else(|| format!("`{name}` has no property `{segment}`"))?;
        let (expression, ident) = (self.expression, &field.ident);
        let (ty, field_optional) = match inner(&field.ty, "Option") {
            Some(ty) => (ty.clone(), true),
            None => (field.ty.clone(), false),
        };
        let expression = match (self.optional, field_optional, by) {
            (false, _, By::Move) | (false, false, By::Reference) => quote!(#expression.#ident),
            (false, true, By::Reference) => quote!(#expression.#ident.as_ref()),
            (true, true, By::Move) => quote!(#expression.and_then(|value| value.#ident)),
            (true, false, By::Move) => quote!(#expression.map(|value| value.#ident)),
            (true, true, By::Reference) => {
                quote!(#expression.and_then(|value| value.#ident.as_ref()))
            }
            (true, false, By::Reference) => quote!(#expression.map(|value| &value.#ident)),
        };
        Ok(Self {
            expression,
            ty,
            optional: self.optional || field_optional,
        })
    }

    /// The element of a list.
    fn element(&self, ty: Type, index: usize, by: By) -> Self {
        let place = proc_macro2::Literal::usize_unsuffixed(index);
        let (moved, borrowed) = match index {
            0 => (quote!(into_iter().next()), quote!(first())),
            _ => (quote!(into_iter().nth(#place)), quote!(get(#place))),
        };
        let expression = &self.expression;
        let expression = match (self.optional, by) {
            (false, By::Move) => quote!(#expression.#moved),
            (true, By::Move) => quote!(#expression.and_then(|list| list.#moved)),
            (false, By::Reference) => quote!(#expression.#borrowed),
            (true, By::Reference) => quote!(#expression.and_then(|list| list.#borrowed)),
        };
        Self {
            expression,
            ty,
            optional: true,
        }
    }

    /// The borrowed value as an `Option`.
    pub(super) fn borrowed(&self) -> TokenStream {
        let expression = &self.expression;
        if self.optional {
            quote!(#expression)
        } else {
            quote!(Some(&#expression))
        }
    }

    /// `Option<String>` of a borrowed scalar, as the wire has it.
    pub(super) fn as_text(&self, context: &Context<'_>) -> Result<TokenStream, String> {
        let (expression, text) = (&self.expression, self.to_text(context)?);
        Ok(if !self.optional {
            quote!(Some(#expression #text))
        } else if plain_name(&self.ty).as_deref() == Some("String") {
            quote!(#expression.cloned())
        } else {
            quote!(#expression.map(|value| value #text))
        })
    }

    /// The borrowed value as an `Option` of its own.
    pub(super) fn cloned(&self) -> TokenStream {
        let expression = &self.expression;
        if self.optional {
            quote!(#expression.cloned())
        } else {
            quote!(Some(#expression.clone()))
        }
    }

    /// `String` of a borrowed scalar, empty where there is none.
    pub(super) fn as_text_or_empty(&self, context: &Context<'_>) -> Result<TokenStream, String> {
        if self.optional {
            let text = self.as_text(context)?;
            return Ok(quote!(#text.unwrap_or_default()));
        }
        let (expression, text) = (&self.expression, self.to_text(context)?);
        Ok(quote!(#expression #text))
    }

    /// What makes a `String` of a value of this type.
    fn to_text(&self, context: &Context<'_>) -> Result<TokenStream, String> {
        let name = plain_name(&self.ty).unwrap_or_default();
        Ok(match name.as_str() {
            "String" => quote!(.clone()),
            "i64" | "u64" | "f64" | "bool" => quote!(.to_string()),
            "Date" | "Timestamp" => quote!(.as_str().to_owned()),
            _ if context.is_id(&self.ty) => quote!(.as_str().to_owned()),
            other => match context.schema_of_type(other) {
                Some((_, schema)) if is_newtype(schema) => quote!(.to_string()),
                Some((_, schema)) if is_integer_enum(schema) => quote!(.value().to_string()),
                Some((_, schema)) if schema.get("enum").is_some() => quote!(.as_str().to_owned()),
                _ => return Err(format!("a value of type `{other}` has no text")),
            },
        })
    }
}

fn is_integer_enum(schema: &serde_json::Value) -> bool {
    schema
        .get("enum")
        .and_then(|values| values.as_array())
        .is_some_and(|values| values.iter().any(|value| value.is_i64()))
}
