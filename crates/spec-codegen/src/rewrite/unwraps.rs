//! `send()` and `send_whole()` of the operations whose answer wraps what was asked for (`x-unwrap`).

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::Context;
use super::access::{Access, By};
use super::operations::outside;
use super::paths::inner;
use super::progenitor_output::{Answer, Builder};
use crate::diagnostic::Diagnostic;
use crate::operation::Operation;

/// What is sent, if the answer is unwrapped: the type that the caller gets, and the methods' bodies.
pub(super) struct Unwrapped {
    /// The member's place in the answer.
    pub member: String,
    pub ty: syn::Type,
    /// The body of `send()`.
    pub way: TokenStream,
}

pub(super) fn unwrapped(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> Result<Option<Unwrapped>, Diagnostic> {
    let Some(member) = operation.value.get("x-unwrap") else {
        return Ok(None);
    };
    let written = written(context, builder, member).map_err(|message| {
        context.problem(
            &operation.pointer,
            format!("x-unwrap: {message}"),
            "see x-unwrap in specs/README.md",
        )
    });
    written.map(Some)
}

fn written(context: &Context<'_>, builder: &Builder, member: &Value) -> Result<Unwrapped, String> {
    let Answer::Json(answer) = &builder.answer else {
        return Err("the answer is no JSON".to_owned());
    };
    if inner(answer, "Option").is_some() {
        return Err("an answer that may have no body is not unwrapped".to_owned());
    }
    let member = member.as_str().ok_or("the member's name is no text")?;
    let access = Access::of(quote!(whole), answer).follow(context, member, By::Move)?;
    let value = &access.expression;
    let value = if access.optional {
        quote!(#value)
    } else {
        quote!(Some(#value))
    };
    let whole = outside(context, answer);
    Ok(Unwrapped {
        member: member.to_owned(),
        ty: outside(context, &access.ty),
        way: quote!(codegen::send_unwrapped(self.call, #member, |whole: #whole| #value).await),
    })
}
