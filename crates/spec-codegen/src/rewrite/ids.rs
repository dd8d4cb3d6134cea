//! `types/ids.rs`: a type of ids for each type of resources that `x-resources` names.

use quote::{format_ident, quote};
use syn::Type;

use super::docs::comment;
use super::paths::last_name;
use super::{Context, Files};
use crate::normalise::{ANY_ID, bare_id, full_id, resource_types};

/// The file of the types of ids.
pub(super) const FILE: &str = "ids";

pub(super) fn write(context: &Context<'_>, files: &mut Files) {
    let types: Vec<_> = resource_types(context.model).collect();
    if types.is_empty() {
        return;
    }
    let kinds = types.iter().map(|(prefix, name)| {
        let (ident, doc) = (format_ident!("{name}"), format!(" `{prefix}`."));
        quote! {
            #[doc = #doc]
            #[derive(Clone, Copy, Debug)]
            pub enum #ident {}
            impl client_runtime::ResourceKind for #ident {
                const PREFIX: &'static str = #prefix;
            }
        }
    });
    let kinds = quote! {
        /// The types of resources, as what ids are ids of. No value has such a type.
        pub mod kinds { #(#kinds)* }
    };
    // the key is no identifier: nothing refers to the module by its name alone
    files.add_type(FILE, "mod kinds", kinds);
    let mut add = |alias: &str, doc: String, ty: Type| {
        let (ident, doc) = (format_ident!("{alias}"), comment(&[Some(doc)]));
        files.add_type(FILE, alias, quote! { #doc pub type #ident = #ty; });
    };
    for (prefix, name) in types {
        let kind = format_ident!("{name}");
        add(
            &full_id(name),
            format!(
                "The id of a resource of type `{prefix}`: `{prefix}/` and 24 hexadecimal digits."
            ),
            syn::parse_quote!(client_runtime::ResourceId<kinds::#kind>),
        );
        add(
            &bare_id(name),
            format!(
                "The id of a resource of type `{prefix}` without `{prefix}/`: 24 hexadecimal digits."
            ),
            syn::parse_quote!(client_runtime::BareResourceId<kinds::#kind>),
        );
    }
    add(
        ANY_ID,
        "The id of a resource of a type that it says itself.".to_owned(),
        syn::parse_quote!(client_runtime::AnyId),
    );
    files.stands_alone(FILE, "The types of ids of resources.");
}

impl Context<'_> {
    /// Whether the type is one of ids.
    pub(super) fn is_id(&self, ty: &Type) -> bool {
        last_name(ty).is_some_and(|name| self.ids.contains(&name))
    }
}
