//! `wait()` of an operation that shows a job, and `send_and_wait()` of one that starts it (`x-wait`).

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::Type;

use super::access::{Access, By};
use super::docs::text;
use super::operations::{
    constant, empty_body, fill, method_name, outside, parameter_type, setter_ident,
};
use super::paths::{inner, plain_name};
use super::progenitor_output::{Answer, Builder};
use super::{Context, file_name};
use crate::diagnostic::Diagnostic;
use crate::operation::Operation;

/// The methods of the builder.
pub(super) fn methods(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> Result<TokenStream, Diagnostic> {
    let Some(wait) = operation.value.get("x-wait") else {
        return Ok(TokenStream::new());
    };
    let written = match text(wait, "operation") {
        Some(polled) => start(context, operation, builder, wait, polled),
        None => poll(context, operation, builder),
    };
    written.map_err(|message| problem(context, operation, &message))
}

fn problem(context: &Context<'_>, operation: &Operation, message: &str) -> Diagnostic {
    context.problem(
        &operation.pointer,
        format!("x-wait: {message}"),
        "see x-wait in specs/README.md",
    )
}

/// The function that reads a job's state, for an operation that shows it.
pub(super) fn state(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> Result<TokenStream, Diagnostic> {
    let Some(wait) = operation
        .value
        .get("x-wait")
        .filter(|wait| text(wait, "operation").is_none())
    else {
        return Ok(TokenStream::new());
    };
    state_function(context, operation, builder, wait)
        .map_err(|message| problem(context, operation, &message))
}

fn state_ident(operation: &Operation) -> syn::Ident {
    format_ident!("{}_state", method_name(operation))
}

fn json(builder: &Builder) -> Result<&Type, String> {
    match &builder.answer {
        Answer::Json(ty) => Ok(ty),
        _ => Err("the answer is no JSON".to_owned()),
    }
}

fn poll(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> Result<TokenStream, String> {
    let ty = outside(context, json(builder)?);
    let state = state_ident(operation);
    Ok(quote! {
        /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
        pub fn wait(self) -> Waiter<#ty> {
            codegen::wait(self.call, #state)
        }
    })
}

fn state_function(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
    wait: &Value,
) -> Result<TokenStream, String> {
    let answer = json(builder)?;
    let read = |path: &str| Access::of(quote!(job), answer).follow(context, path, By::Reference);
    let status = read(text(wait, "status").ok_or("`status` is missing")?)?;
    let status = status.as_text_or_empty(context)?;
    let phases = ["done", "failed", "cancelled"]
        .iter()
        .zip(["Done", "Failed", "Cancelled"])
        .filter_map(|(key, phase)| {
            let values: Vec<String> = wait.get(key)?.as_array()?.iter().map(wire_text).collect();
            let phase = format_ident!("{phase}");
            (!values.is_empty()).then(|| quote!(#(#values)|* => Phase::#phase,))
        });
    let progress = match text(wait, "progress") {
        Some(path) => {
            let access = read(path)?;
            let value = access.borrowed();
            match plain_name(&access.ty).as_deref() {
                Some("f64") => quote!(#value.copied()),
                Some("i64") => quote!(#value.map(|progress| *progress as f64)),
                _ => return Err(format!("the progress `{path}` is no number")),
            }
        }
        None => quote!(None),
    };
    let words = |key: &str| match text(wait, key) {
        Some(path) => read(path)?.as_text(context),
        None => Ok(quote!(None)),
    };
    let (message, task) = (words("message")?, words("task")?);
    let (ident, ty) = (state_ident(operation), outside(context, answer));
    let allow = inner(answer, "Vec").map(
        |_| quote!(#[allow(clippy::ptr_arg, reason = "a waiter hands over the whole answer")]),
    );
    Ok(quote! {
        #allow
        pub(crate) fn #ident(job: &#ty) -> JobState {
            let status: String = #status;
            let phase = match status.as_str() {
                #(#phases)*
                _ => Phase::Running,
            };
            JobState { phase, status, progress: #progress, message: #message, task: #task }
        }
    })
}

/// The query values of the polls, as pairs.
pub(super) fn small_form(operation: &Operation) -> Vec<TokenStream> {
    let values = operation
        .value
        .pointer("/x-wait/poll")
        .and_then(Value::as_object);
    let pairs = values.into_iter().flatten();
    pairs
        .map(|(name, value)| {
            let value = wire_text(value);
            quote!((#name, #value))
        })
        .collect()
}

/// A status value as text; `null` stands for a status that is not there.
fn wire_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn start(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
    wait: &Value,
    polled: &str,
) -> Result<TokenStream, String> {
    let poll = context
        .operation(polled)
        .ok_or_else(|| format!("there is no operation {polled}"))?;
    let poll_builder = context
        .output
        .builders
        .get(&method_name(poll))
        .ok_or_else(|| format!("there is no operation {polled}"))?;
    let started = outside(context, json(builder)?);
    let job = outside(context, json(poll_builder)?);
    let mut taken = TokenStream::new();
    let mut answer_is_read = false;
    let mut filled = TokenStream::new();
    for (name, source) in wait
        .get("parameters")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let source = source
            .as_str()
            .ok_or_else(|| format!("the parameter {name} needs a text"))?;
        let parameter = poll
            .parameter(name)
            .ok_or_else(|| format!("{polled} has no parameter {name}"))?;
        let ty = parameter_type(context, poll, poll_builder, parameter)
            .map_err(|problem| problem.message)?;
        let value = if let Some(constant) = source.strip_prefix('=') {
            quote!(#constant.to_owned())
        } else if let Some(own) = source.strip_prefix('$') {
            operation
                .parameter(own)
                .ok_or_else(|| format!("{} has no parameter {own}", operation.id))?;
            let kept = format_ident!("started_{}", parameter.rust_name());
            taken.extend(quote!(let #kept = self.call.parameter(#own);));
            let id = &operation.id;
            quote!(#kept.clone().ok_or_else(|| codegen::missing(#id, #own))?)
        } else {
            answer_is_read = true;
            let access = Access::of(quote!(started), json(builder)?).follow(
                context,
                source,
                By::Reference,
            )?;
            // an id stays one: it came from the server, and is taken as it is
            let value = if context.is_id(&ty) && context.is_id(&access.ty) {
                access.cloned()
            } else {
                access.as_text(context)?
            };
            let id = &operation.id;
            quote!(#value.ok_or_else(|| codegen::missing(#id, #source))?)
        };
        // what comes as text is put in as text: the place in the URL is the same
        let text_type: Type = if plain_name(&ty).as_deref() == Some("String") || context.is_id(&ty)
        {
            ty
        } else {
            syn::parse_quote!(String)
        };
        let local = setter_ident(parameter);
        filled.extend(quote!(let #local = #value;));
        filled.extend(fill(
            context,
            parameter,
            &quote!(poll),
            &text_type,
            &quote!(#local),
        ));
    }
    let body = empty_body(context, poll, poll_builder);
    let body = body.map(|body| quote!(poll.json(&#body::new());));
    let members = wait.get("body").and_then(Value::as_object);
    for (member, source) in members.into_iter().flatten() {
        let source = source.as_str().unwrap_or_default();
        answer_is_read = true;
        let value = Access::of(quote!(started), json(builder)?)
            .follow(context, source, By::Reference)?
            .as_text(context)?;
        let id = &operation.id;
        filled.extend(quote! {
            poll.member(#member, #value.ok_or_else(|| codegen::missing(#id, #source))?)?;
        });
    }
    let file = format_ident!("{}", file_name(&poll.tag));
    let (constant, state) = (constant(poll), state_ident(poll));
    let answer = if answer_is_read {
        quote!(started)
    } else {
        quote!(_started)
    };
    let doc = format!(
        " Sends the request and waits for the end of what it starts, by [`Client::{}`].",
        method_name(poll)
    );
    Ok(quote! {
        #[doc = #doc]
        /// A job that failed or was cancelled is an error that carries it.
        pub fn send_and_wait(self) -> Waiter<#job> {
            #taken
            codegen::send_and_wait(
                self.call,
                move |core, #answer: &#started| {
                    let mut poll = Call::new(core, &super::#file::#constant);
                    #body
                    #filled
                    Ok(poll)
                },
                super::#file::#state,
            )
        }
    })
}
