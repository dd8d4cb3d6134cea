//! The operations: a method of the client and a request builder each, one file a tag.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::{Type, parse_quote};

use super::docs::{comment, evidence, text};
use super::paths::{plain_name, qualify};
use super::progenitor_output::{Answer, Builder};
use super::unwraps::Unwrapped;
use super::{Context, Files, file_name, filters, pages, splits, unwraps, waits};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::operation::{Form, Operation, Parameter, Place};

pub(super) fn write(context: &Context<'_>, files: &mut Files) -> Result<(), Diagnostics> {
    let mut problems = Vec::new();
    for operation in &context.operations {
        match one(context, operation) {
            Ok(written) => {
                let file = file_name(&operation.tag);
                let module = files.tags.entry(file.clone()).or_default();
                module.doc = format!("The operations of the tag `{}`.", operation.tag);
                module.heading = tag_heading(context, &operation.tag);
                module.methods.insert(written.name.clone(), written.method);
                module.items.insert(written.name, written.builder);
                files
                    .builders
                    .entry(file)
                    .or_default()
                    .extend(written.names);
            }
            Err(problem) => problems.push(problem),
        }
    }
    for names in files.builders.values_mut() {
        names.sort();
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Diagnostics(problems))
    }
}

/// What one operation becomes.
struct Written {
    name: String,
    /// The names that are public among the builders.
    names: Vec<String>,
    /// The method of the client.
    method: TokenStream,
    /// The constant and the request builder.
    builder: TokenStream,
}

/// The doc comment of the client's methods of one tag: a heading in the client's documentation.
fn tag_heading(context: &Context<'_>, tag: &str) -> TokenStream {
    let tags = context
        .model
        .get("tags")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let known = tags
        .into_iter()
        .find(|known| text(known, "name") == Some(tag));
    let description = known.and_then(|tag| text(tag, "description"));
    let feature = known.and_then(|tag| text(tag, "x-feature"));
    comment(&[
        Some(format!("# {tag}")),
        description.map(str::to_owned),
        feature.map(|feature| format!("With the feature `{feature}`, which is on by default.")),
    ])
}

/// The type of the body, if the call begins with an empty one: it only reads, and nothing in its body is required.
pub(super) fn empty_body(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> Option<Type> {
    if operation.method != "POST" || !operation.is_safe() {
        return None;
    }
    let (_, ty) = builder.parameters.iter().find(|(name, _)| name == "body")?;
    let (_, schema) = context.schema_of_type(&plain_name(ty)?)?;
    let required = schema.get("required").and_then(Value::as_array);
    let nothing_required = required.is_none_or(Vec::is_empty);
    (nothing_required && schema.get("properties").is_some()).then(|| outside(context, ty))
}

/// The Rust method of an operation.
pub(super) fn method_name(operation: &Operation) -> String {
    heck::ToSnakeCase::to_snake_case(operation.id.as_str())
}

/// The constant that describes an operation to the runtime.
pub(super) fn constant(operation: &Operation) -> syn::Ident {
    format_ident!("{}", method_name(operation).to_uppercase())
}

/// The type as the operations' modules write it.
pub(super) fn outside(context: &Context<'_>, ty: &Type) -> Type {
    qualify(ty, &|name| {
        context.components.contains_key(name) || context.ids.contains(name)
    })
}

fn one(context: &Context<'_>, operation: &Operation) -> Result<Written, Diagnostic> {
    let method = method_name(operation);
    let builder = context.output.builders.get(&method).ok_or_else(|| {
        context.problem(
            &operation.pointer,
            format!("progenitor wrote no builder for {}", operation.id),
            "name the operation in plain camelCase",
        )
    })?;
    let ident = format_ident!("{}", builder.name);
    let method_ident = format_ident!("{method}");
    let constant_ident = constant(operation);
    let described = constant_of(operation, builder);
    let setters = setters(context, operation, builder)?;
    let send = send(context, operation, builder)?;
    let (filter, properties) = filters::written(context, operation, builder);
    let stream = pages::stream(context, operation, builder)?;
    let wait = waits::methods(context, operation, builder)?;
    let state = waits::state(context, operation, builder)?;
    let builder_doc = format!(" A request of [`Client::{method}`].");
    let empty_body = empty_body(context, operation, builder);
    let docs = operation_docs(operation, empty_body.is_none());
    let new = quote!(Call::new(&self.core, &#constant_ident));
    let begin = match empty_body {
        Some(body) => quote! {
            let mut call = #new;
            call.json(&#body::new());
            builder::#ident { call }
        },
        None => quote!(builder::#ident { call: #new }),
    };
    let in_client = quote! {
        #docs
        pub fn #method_ident(&self) -> builder::#ident {
            #begin
        }
    };
    let item = quote! {
        pub(crate) static #constant_ident: Operation = #described;
        #[doc = #builder_doc]
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #ident { pub(crate) call: Call }
        impl #ident {
            #setters
            #filter
            #send
            #stream
            #wait
        }
        #state
        #properties
    };
    let mut names = vec![builder.name.clone()];
    if operation.value.get("x-filters").is_some() {
        names.push(filters::struct_name(builder));
    }
    Ok(Written {
        name: builder.name.clone(),
        names,
        method: in_client,
        builder: item,
    })
}

fn operation_docs(operation: &Operation, wants_body: bool) -> TokenStream {
    let summary = text(operation.value, "summary")
        .map(|summary| format!("{}.", summary.trim_end_matches('.')));
    let description = text(operation.value, "description").map(str::to_owned);
    let route = format!("`{} {}`", operation.method, operation.path);
    let outdated = (operation.value.get("deprecated") == Some(&true.into()))
        .then(|| "**Deprecated** by the vendor.".to_owned());
    let docs = comment(&[
        summary,
        description,
        Some(route),
        outdated,
        evidence(operation.value),
    ]);
    let required = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
        .map(|parameter| format!("`{}`", parameter.rust_name()));
    let mut required: Vec<String> = required.collect();
    if wants_body && operation.needs_body() {
        let body = operation.file_part().map_or("`body`", |_| "`file`");
        required.push(body.to_owned());
    }
    if required.is_empty() {
        return docs;
    }
    let needs = format!(" Required: {}.", required.join(", "));
    quote! { #docs #[doc = ""] #[doc = #needs] }
}

/// The `Operation` constant for the runtime.
fn constant_of(operation: &Operation, builder: &Builder) -> TokenStream {
    let Operation { id, path, .. } = operation;
    let wildcards = operation.parameters.iter().filter(|it| it.is_path);
    let path = wildcards.fold(path.clone(), |path, Parameter { name, .. }| {
        path.replace(&format!("{{{name}}}"), &format!("{{+{name}}}"))
    });
    let method = format_ident!("{}", operation.method);
    let (safe, authenticate, needs_body) = (
        operation.is_safe(),
        operation.is_authenticated(),
        operation.needs_body(),
    );
    let accept = match builder.answer {
        Answer::Json(_) => quote!(Json),
        Answer::Bytes => match operation.answer_media() {
            Some(media) => quote!(BytesOf(#media)),
            None => quote!(Bytes),
        },
        Answer::Nothing => quote!(Nothing),
    };
    let required = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required && parameter.place != Place::Path)
        .map(|parameter| &parameter.name);
    let poll = waits::small_form(operation);
    quote! {
        Operation {
            id: #id,
            method: Method::#method,
            path: #path,
            safe: #safe,
            authenticate: #authenticate,
            accept: Accept::#accept,
            required: &[#(#required),*],
            needs_body: #needs_body,
            poll: &[#(#poll),*],
        }
    }
}

fn setters(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> Result<TokenStream, Diagnostic> {
    let mut all = TokenStream::new();
    let of_their_own = |parameter: &&Parameter| !filters::replaces(operation, parameter);
    for parameter in operation.parameters.iter().filter(of_their_own) {
        let ty = parameter_type(context, operation, builder, parameter)?;
        let ident = setter_ident(parameter);
        let name = &parameter.name;
        let call = fill(context, parameter, &quote!(self.call), &ty, &quote!(value));
        let argument = if takes_id(context, parameter, &ty) {
            quote!(impl IntoId<#ty>)
        } else {
            quote!(impl TryInto<#ty>)
        };
        let place = match parameter.place {
            Place::Path => "Path",
            Place::Query => "Query",
            Place::Header => "Header",
        };
        let docs = comment(&[
            Some(
                parameter
                    .description
                    .clone()
                    .unwrap_or_else(|| format!("Sets `{name}`.")),
            ),
            Some(format!("{place} parameter `{name}`.")),
        ]);
        all.extend(quote! {
            #docs
            pub fn #ident(mut self, value: #argument) -> Self {
                #call
                self
            }
        });
    }
    if operation.value.get("requestBody").is_some() {
        all.extend(body(context, operation, builder)?);
    }
    Ok(all)
}

/// Whether the parameter is the id of a resource, which is checked when it is set.
fn takes_id(context: &Context<'_>, parameter: &Parameter, ty: &Type) -> bool {
    parameter.place != Place::Header && context.is_id(ty)
}

/// The statement that puts `value` in the parameter's place.
pub(super) fn fill(
    context: &Context<'_>,
    parameter: &Parameter,
    call: &TokenStream,
    ty: &Type,
    value: &TokenStream,
) -> TokenStream {
    let name = &parameter.name;
    match (parameter.place, takes_id(context, parameter, ty)) {
        (Place::Path, true) => quote!(#call.path_id::<#ty>(#name, #value);),
        (Place::Path, false) => quote!(#call.path::<#ty>(#name, #value);),
        (Place::Query, true) => quote!(#call.query_id::<#ty>(#name, #value);),
        (Place::Query, _) if !parameter.explode => {
            quote!(#call.query_joined::<#ty>(#name, #value);)
        }
        (Place::Query, _) => quote!(#call.query::<#ty>(#name, #value);),
        (Place::Header, _) => quote!(#call.header::<#ty>(#name, #value);),
    }
}

/// The Rust type of a parameter, as progenitor decided.
pub(super) fn parameter_type(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
    parameter: &Parameter,
) -> Result<Type, Diagnostic> {
    let wanted = parameter.rust_name();
    let found = builder
        .parameters
        .iter()
        .find(|(name, _)| *name == wanted)
        .map(|(_, ty)| outside(context, ty));
    found.ok_or_else(|| {
        context.problem(
            &operation.pointer,
            format!(
                "progenitor wrote no setter for the parameter `{}`",
                parameter.name
            ),
            "declare its schema as a scalar, a list or a map",
        )
    })
}

/// The name of the parameter's setter.
pub(super) fn setter_ident(parameter: &Parameter) -> syn::Ident {
    let name = parameter.rust_name();
    syn::parse_str(&name).unwrap_or_else(|_| format_ident!("{name}_"))
}

fn body(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> Result<TokenStream, Diagnostic> {
    let ty = builder
        .parameters
        .iter()
        .find(|(name, _)| name == "body")
        .map(|(_, ty)| outside(context, ty));
    let ty = ty.ok_or_else(|| {
        context.problem(
            &operation.pointer,
            "progenitor wrote no setter for the body",
            "make the body's schema a named component",
        )
    })?;
    if plain_name(&ty).is_none() && quote!(#ty).to_string().contains("reqwest") {
        if let Some(part) = operation.file_part() {
            return Ok(quote! {
                /// The file, read while it is sent, and sent once.
                pub fn file(mut self, value: client_runtime::FilePart) -> Self {
                    self.call.file_body(#part, value);
                    self
                }
            });
        }
        let media = operation.bytes_media();
        return Ok(quote! {
            /// The body, sent as it is and only once.
            pub fn body(mut self, value: impl Into<client_runtime::codegen::Body>) -> Self {
                self.call.stream_body(#media, value.into());
                self
            }
        });
    }
    let form = operation.form();
    let media = form.map(|(form, _)| match form {
        Form::UrlEncoded => (
            quote!(FormMedia::UrlEncoded),
            "application/x-www-form-urlencoded",
        ),
        Form::Multipart => (quote!(FormMedia::Multipart), "multipart/form-data"),
    });
    let always = form.is_some_and(|(_, only)| only);
    let as_form = media
        .as_ref()
        .filter(|_| always)
        .map(|(media, _)| quote!(self.call.form_body(#media);));
    let option = media.filter(|_| !always).map(|(media, name)| {
        let doc = format!(" Sends the body as `{name}`, nested values as `a[b]`, and not as JSON.");
        quote! {
            #[doc = #doc]
            pub fn with_form_body(mut self) -> Self {
                self.call.form_body(#media);
                self
            }
        }
    });
    let argument: Type = parse_quote!(impl Into<#ty>);
    let (chosen, warning) = chosen_by(operation);
    Ok(quote! {
        /// The body.
        #warning
        pub fn body(mut self, value: #argument) -> Self {
            self.call.json::<#ty>(&value.into());
            #chosen
            #as_form
            self
        }
        #option
    })
}

/// The check of a body whose members choose what the call is for (`x-chosen-by`), and what the documentation says of it.
fn chosen_by(operation: &Operation) -> (Option<TokenStream>, Option<TokenStream>) {
    let members = operation.value.get("x-chosen-by").and_then(Value::as_array);
    let members: Vec<&str> = members
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if members.is_empty() {
        return (None, None);
    }
    let names = members.join("` or `");
    let doc = format!(
        " One that chooses nothing by `{names}`, or by an empty list, is refused before it is sent: the server may take it for everything."
    );
    (
        Some(quote!(self.call.chosen_by(&[#(#members),*]);)),
        Some(quote!(#[doc = ""] #[doc = #doc])),
    )
}

fn send(
    context: &Context<'_>,
    operation: &Operation,
    builder: &Builder,
) -> Result<TokenStream, Diagnostic> {
    let errors = quote! {
        /// Sends the request.
        ///
        /// # Errors
        ///
        /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    };
    Ok(match &builder.answer {
        Answer::Json(ty) => {
            if let Some(unwrapped) = unwraps::unwrapped(context, operation, builder)? {
                return Ok(send_either(&unwrapped, &outside(context, ty)));
            }
            let way = splits::sent(context, operation, builder)?;
            let way = way.unwrap_or_else(|| quote!(self.call.send_json().await));
            let ty = outside(context, ty);
            quote! { #errors pub async fn send(self) -> Result<Response<#ty>, Error> { #way } }
        }
        Answer::Bytes => {
            quote! { #errors pub async fn send(self) -> Result<Download, Error> { self.call.send_bytes().await } }
        }
        Answer::Nothing => {
            quote! { #errors pub async fn send(self) -> Result<Response<()>, Error> { self.call.send_empty().await } }
        }
    })
}

/// The methods that give what was asked for, and the whole answer around it.
fn send_either(unwrapped: &Unwrapped, whole: &Type) -> TokenStream {
    let Unwrapped { member, ty, way } = unwrapped;
    let gives = format!(
        " Sends the request, and gives `{member}` of the answer; [`send_whole`](Self::send_whole) gives all of it."
    );
    let missing = format!(
        " What was wrong with the request, on the way, or in the answer, also that it has no `{member}`: see [`Error`](client_runtime::Error)."
    );
    let gives_all = format!(" Sends the request, and gives the whole answer around `{member}`.");
    quote! {
        #[doc = #gives]
        ///
        /// # Errors
        ///
        #[doc = #missing]
        pub async fn send(self) -> Result<Response<#ty>, Error> { #way }
        #[doc = #gives_all]
        ///
        /// # Errors
        ///
        /// As for [`send`](Self::send), but for a member that is missing.
        pub async fn send_whole(self) -> Result<Response<#whole>, Error> { self.call.send_json().await }
    }
}
