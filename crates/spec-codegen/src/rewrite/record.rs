//! What reads a struct from a JSON object: a macro of the runtime, with which the compiler is through in a third of the time that derived code takes.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::Context;
use super::fields::{SENT_AS_TEXT, has_default};
use super::paths::inner;
use super::progenitor_output::Field;

/// Whether each field can be empty until it is read. The others are left to serde.
pub(super) fn is_read_by_hand(context: &Context<'_>, fields: &[Field]) -> bool {
    let required = fields.iter().filter(|field| is_required(field));
    required.clone().count() <= 128
        && required
            .into_iter()
            .all(|field| has_default(context, &field.ty))
}

fn is_required(field: &Field) -> bool {
    !field.is_rest && inner(&field.ty, "Option").is_none()
}

/// The macro that reads the struct; `lenient` says how a field is read that has other wire forms.
pub(super) fn read(
    ident: &syn::Ident,
    fields: &[Field],
    has_default: bool,
    lenient: &dyn Fn(&Field) -> Option<&'static str>,
    branches: &dyn Fn(&Field) -> Vec<String>,
) -> TokenStream {
    let reader =
        |field: &Field| lenient(field).map(|function| reader(function, is_required(field)));
    let declared = fields
        .iter()
        .filter(|field| !field.is_rest && branches(field).is_empty());
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        declared.partition(|field| is_required(field));
    let optional = optional.into_iter().map(|field| {
        let (wire, name, reader) = (&field.wire, &field.ident, reader(field));
        quote!(#wire #name #reader,)
    });
    let must = required.iter().enumerate().map(|(place, field)| {
        let (wire, name, reader) = (&field.wire, &field.ident, reader(field));
        let place = Literal::usize_unsuffixed(place);
        quote!(#wire #name #place #reader,)
    });
    let must = (!required.is_empty()).then(|| quote!(required { #(#must)* }));
    let rest = fields.iter().find(|field| field.is_rest).map(|field| {
        let name = &field.ident;
        quote!(rest #name)
    });
    let groups = fields.iter().filter_map(|field| {
        let (name, keys) = (&field.ident, branches(field));
        (!keys.is_empty()).then(|| quote!(#name: #(#keys)|*,))
    });
    let groups: Vec<TokenStream> = groups.collect();
    let groups = (!groups.is_empty()).then(|| quote!(groups { #(#groups)* }));
    let default = has_default.then(|| quote!(default));
    quote! {
        client_runtime::record! { #ident #default { #(#optional)* } #must #groups #rest }
    }
}

/// The macro that reads a struct with groups whose fields can't all be empty until they are read.
pub(super) fn read_in_parts(
    ident: &syn::Ident,
    fields: &[Field],
    lenient: &dyn Fn(&Field) -> Option<&'static str>,
    branches: &dyn Fn(&Field) -> Vec<String>,
) -> TokenStream {
    let (mut optional, mut required, mut groups, mut rest) =
        (quote!(), quote!(), quote!(), quote!());
    for field in fields {
        let Field {
            wire, ident, ty, ..
        } = field;
        let keys = branches(field);
        let reader = lenient(field).map(|function| reader(function, false));
        if field.is_rest {
            rest = quote!(rest #ident);
        } else if !keys.is_empty() {
            groups.extend(quote!(#ident: #ty = #(#keys)|*,));
        } else if is_required(field) {
            required.extend(quote!(#wire #ident #reader: #ty,));
        } else {
            optional.extend(quote!(#wire #ident #reader: #ty,));
        }
    }
    quote! {
        client_runtime::record! { #ident parts { #optional } required { #required } groups { #groups } #rest }
    }
}

/// The runtime's name for one of its lenient functions.
pub(super) fn reader(function: &str, required: bool) -> syn::Ident {
    if function == SENT_AS_TEXT {
        return format_ident!("SentAsText");
    }
    let name = match function {
        "integer" => "Integer",
        "number" => "Number",
        "boolean" => "Boolean",
        "string" => "Text",
        "list" => "List",
        "integers" => "Integers",
        "nodes" => "Nodes",
        _ => "Object",
    };
    format_ident!("{}{name}", if required { "" } else { "Option" })
}
