//! `stream()` of the operations that answer in pages (`x-pagination`).

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::Context;
use super::access::{Access, By};
use super::docs::text;
use super::operations::outside;
use super::paths::{inner, plain_name};
use super::progenitor_output::{Answer, Builder};
use crate::diagnostic::Diagnostic;
use crate::operation::Operation;

pub(super) fn stream(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> Result<TokenStream, Diagnostic> {
    let Some(pagination) = operation.value.get("x-pagination") else {
        return Ok(TokenStream::new());
    };
    written(context, builder, pagination).map_err(|message| {
        context.problem(
            &operation.pointer,
            format!("x-pagination: {message}"),
            "name a list, total or cursor that the response has",
        )
    })
}

fn written(
    context: &Context<'_>,
    builder: &Builder,
    pagination: &Value,
) -> Result<TokenStream, String> {
    let Answer::Json(answer) = &builder.answer else {
        return Err("the answer is no JSON".to_owned());
    };
    let style = style(pagination)?;
    let limit = option(text(pagination, "limit").map(|limit| quote!(#limit)));
    let max_limit = option(
        pagination
            .get("max-limit")
            .and_then(Value::as_u64)
            .and_then(|max| u32::try_from(max).ok())
            .map(|max| {
                let max = proc_macro2::Literal::u32_unsuffixed(max);
                quote!(#max)
            }),
    );
    let place = match text(pagination, "in") {
        None | Some("query") => quote!(Query),
        Some("body") => quote!(Body),
        Some(other) => return Err(format!("`in: {other}` is neither query nor body")),
    };
    let body = Access::of(quote!(body), answer);
    let (items, item) = match text(pagination, "items") {
        Some(path) => {
            let access = body.follow(context, path, By::Move)?;
            let item = inner(&access.ty, "Vec")
                .ok_or_else(|| format!("`{path}` is no list"))?
                .clone();
            let expression = access.expression;
            (
                if access.optional {
                    quote!(#expression.unwrap_or_default())
                } else {
                    expression
                },
                item,
            )
        }
        None => {
            let item = inner(&body.ty, "Vec")
                .ok_or("the response is no list: say where the items are")?
                .clone();
            (
                if body.optional {
                    quote!(body.unwrap_or_default())
                } else {
                    quote!(body)
                },
                item,
            )
        }
    };
    let total = total(context, answer, pagination)?;
    let next = next(context, answer, pagination)?;
    let (page, item) = (outside(context, answer), outside(context, &item));
    let keyset = keyset(pagination, &limit, &max_limit);
    Ok(quote! {
        #keyset
        /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
        pub fn stream(self) -> ItemStream<#item> {
            static PAGINATION: Pagination = Pagination { style: #style, limit: #limit, max_limit: #max_limit, place: PagePlace::#place };
            codegen::paginate(self.call, &PAGINATION, |page: Response<#page>| {
                let total = #total;
                let next = #next;
                let body = page.into_inner();
                Page { items: #items, total, next }
            })
        }
    })
}

/// `keyset()`, where the list can be gone through in that way too.
fn keyset(pagination: &Value, limit: &TokenStream, max_limit: &TokenStream) -> Option<TokenStream> {
    let keyset = pagination.get("keyset")?;
    let texts = |value: &Value| -> Vec<String> {
        let texts = value.as_array().into_iter().flatten();
        texts.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let with = keyset.get("with").and_then(Value::as_object);
    let with: Vec<(&str, Vec<String>)> = with
        .into_iter()
        .flatten()
        .map(|(name, values)| (name.as_str(), texts(values)))
        .collect();
    let own = with
        .iter()
        .map(|(name, values)| quote!((#name, &[#(#values),*])));
    // the number of a page means nothing there
    let other = text(pagination, "page").or_else(|| text(pagination, "offset"));
    let other = other.map(|name| quote!((#name, &[])));
    let moves = keyset.get("moves").map(texts).unwrap_or_default();
    let words = with.iter().map(|(name, values)| {
        let values = values.iter().map(|value| format!("`{value}`"));
        format!("`{name}` is {}", values.collect::<Vec<_>>().join(" or "))
    });
    let words = words.collect::<Vec<_>>().join(", ");
    let doc = format!(
        " There, {words}: the first where nothing is set; another value is refused before anything is sent."
    );
    Some(quote! {
        /// Goes through the list by keyset: each page begins after the last item of the page before it, so that items which come and go
        /// meanwhile move nothing, and deep lists are as fast as short ones. No total is known, and pages are not fetched ahead.
        ///
        #[doc = #doc]
        pub fn keyset(mut self) -> Self {
            static KEYSET: Keyset = Keyset {
                with: &[#(#own,)* #other],
                pages: Pagination {
                    style: PageStyle::Link { moves: &[#(#moves),*] },
                    limit: #limit,
                    max_limit: #max_limit,
                    place: PagePlace::Query,
                },
            };
            self.call.keyset(&KEYSET);
            self
        }
    })
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn style(pagination: &Value) -> Result<TokenStream, String> {
    let parameter = |key: &str| text(pagination, key).ok_or_else(|| format!("`{key}` is missing"));
    Ok(match text(pagination, "style") {
        Some("page") => {
            let page = parameter("page")?;
            quote!(PageStyle::Page { page: #page })
        }
        Some("offset") => match pagination.get("offset").and_then(Value::as_array) {
            Some(offsets) => {
                let offsets = offsets.iter().filter_map(Value::as_str);
                quote!(PageStyle::Offsets { offsets: &[#(#offsets),*] })
            }
            None => {
                let offset = parameter("offset")?;
                quote!(PageStyle::Offset { offset: #offset })
            }
        },
        Some("cursor") => {
            let cursor = parameter("cursor")?;
            quote!(PageStyle::Cursor { cursor: #cursor })
        }
        Some("link") => {
            let moves = pagination.get("moves").and_then(Value::as_array);
            let moves = moves.into_iter().flatten().filter_map(Value::as_str);
            quote!(PageStyle::Link { moves: &[#(#moves),*] })
        }
        other => {
            return Err(format!(
                "style {other:?} is none of page, offset, cursor, link"
            ));
        }
    })
}

fn total(
    context: &Context<'_>,
    answer: &syn::Type,
    pagination: &Value,
) -> Result<TokenStream, String> {
    let Some(place) = text(pagination, "total") else {
        return Ok(quote!(None));
    };
    if let Some(header) = place.strip_prefix("header:") {
        return Ok(quote!(codegen::header_number(page.headers(), #header)));
    }
    let access = Access::of(quote!(page), answer).follow(context, place, By::Reference)?;
    match plain_name(&access.ty).as_deref() {
        Some("i64") => {
            let value = access.borrowed();
            Ok(quote!(#value.and_then(|total| u64::try_from(*total).ok())))
        }
        _ => Err(format!("the total `{place}` is no integer")),
    }
}

fn next(
    context: &Context<'_>,
    answer: &syn::Type,
    pagination: &Value,
) -> Result<TokenStream, String> {
    let Some(place) = text(pagination, "next") else {
        return Ok(quote!(Next::Unknown));
    };
    let is_cursor = text(pagination, "style") == Some("cursor");
    let (value, absent) = match place.strip_prefix("header:") {
        Some(header) => (
            quote!(codegen::header_text(page.headers(), #header)),
            if is_cursor {
                quote!(Next::End)
            } else {
                quote!(Next::Unknown)
            },
        ),
        None => {
            let access = Access::of(quote!(page), answer).follow(context, place, By::Reference)?;
            if plain_name(&access.ty).as_deref() == Some("RawJson") {
                let key = access.borrowed();
                return Ok(quote!(codegen::next_key(#key)));
            }
            (access.as_text(context)?, quote!(Next::End))
        }
    };
    Ok(if is_cursor {
        quote!(match #value { Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor), _ => #absent })
    } else {
        quote!(match #value { Some(number) => number.trim().parse().map_or(Next::End, Next::Number), None => #absent })
    })
}
