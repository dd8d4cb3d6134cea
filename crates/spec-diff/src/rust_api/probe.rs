//! A program that uses every public item, one use a line. It is only type-checked, never run.

use super::RustApi;
use super::item::{Fields, Item, Method, Shape, Style, Type, Variant};

/// A program that uses every public item of a client.
#[derive(Clone, Debug)]
pub struct Probe {
    head: String,
    lines: Vec<Line>,
}

#[derive(Clone, Debug)]
struct Line {
    item: String,
    text: String,
}

impl Probe {
    /// The source of the program.
    pub fn source(&self) -> String {
        let lines: String = self
            .lines
            .iter()
            .map(|line| line.text.clone() + "\n")
            .collect();
        format!("{}\n{lines}", self.head)
    }

    /// The item that a line of the source uses; lines count from 1.
    pub fn item_at(&self, line: usize) -> Option<&str> {
        let line = self.lines.get(line.checked_sub(2)?)?;
        Some(&line.item)
    }

    fn push(&mut self, item: &str, signature: &str, body: &str) {
        let number = self.lines.len();
        let (before, after) = match signature.strip_prefix("async ") {
            Some(rest) => ("async ", rest),
            None => ("", signature),
        };
        self.lines.push(Line {
            item: item.to_owned(),
            text: format!("{before}fn f{number}{after} {{ {body} }}"),
        });
    }
}

/// Writes the program for a crate by its name in Rust: `bigml_client`.
pub fn probe(api: &RustApi, crate_name: &str) -> Probe {
    let mut probe = Probe {
        head: format!("#![allow(warnings)] use {crate_name}::*; fn main() {{}}"),
        lines: Vec::new(),
    };
    for (path, item) in &api.items {
        match item {
            Item::Type(ty) if ty.generics.is_empty() => of_type(&mut probe, path, ty),
            Item::Const(it) => {
                let ty = it.ty.replace('&', "&'static ");
                probe.push(path, &format!("() -> {ty}"), path);
            }
            _ => {}
        }
    }
    probe
}

fn of_type(probe: &mut Probe, path: &str, ty: &Type) {
    probe.push(path, &format!("(v: {path})"), "");
    match &ty.shape {
        Shape::Struct(fields) => {
            of_fields(probe, path, fields);
            if !ty.attributes.non_exhaustive && fields.hidden.is_empty() {
                written_out(probe, path, path, fields);
            }
        }
        Shape::Enum(variants) => of_variants(probe, path, ty, variants),
        Shape::Alias(aliased) => probe.push(path, &format!("(v: {path}) -> {aliased}"), "v"),
    }
    let mut bounds: Vec<String> = ty.traits.iter().filter_map(|name| bound(name)).collect();
    bounds.extend(AUTO_TRAITS.map(str::to_owned));
    if !path.starts_with("types::") {
        // what they hold is the runtime's, and not unwind safe
        bounds.retain(|bound| !bound.ends_with("UnwindSafe"));
    }
    let body = format!("fn has<T: {}>() {{}} has::<{path}>();", bounds.join(" + "));
    probe.push(path, "()", &body);
    // a method of the type's own may hide the trait's
    if ty.traits.contains("Clone") {
        probe.push(path, &format!("(v: {path}) -> {path}"), "v.clone()");
    }
    for (name, method) in &ty.methods {
        of_method(probe, path, name, method);
    }
}

fn of_fields(probe: &mut Probe, path: &str, fields: &Fields) {
    for (name, ty) in &fields.public {
        let item = format!("{path}::{name}");
        let body = format!("std::mem::replace(&mut v.{name}, x)");
        probe.push(&item, &format!("(v: &mut {path}, x: {ty}) -> {ty}"), &body);
    }
}

/// A value from all fields, and all fields from a value.
fn written_out(probe: &mut Probe, path: &str, constructor: &str, fields: &Fields) {
    let arguments: Vec<String> = fields
        .public
        .iter()
        .enumerate()
        .map(|(index, (_, ty))| format!("a{index}: {ty}"))
        .collect();
    let value = constructed(constructor, fields);
    probe.push(
        path,
        &format!("({}) -> {path}", arguments.join(", ")),
        &value,
    );
}

/// The variant or struct with the fields `a0`, `a1`: as an expression and as a pattern.
fn constructed(constructor: &str, fields: &Fields) -> String {
    let parts = fields.public.iter().enumerate();
    match fields.style {
        Style::Named => {
            let parts: Vec<String> = parts
                .map(|(index, (name, _))| format!("{name}: a{index}"))
                .collect();
            format!("{constructor} {{ {} }}", parts.join(", "))
        }
        Style::Tuple => {
            let parts: Vec<String> = parts.map(|(index, _)| format!("a{index}")).collect();
            format!("{constructor}({})", parts.join(", "))
        }
        Style::Unit => constructor.to_owned(),
    }
}

fn of_variants(probe: &mut Probe, path: &str, ty: &Type, variants: &[Variant]) {
    let mut arms = String::new();
    for variant in variants {
        if variant.attributes.non_exhaustive {
            continue;
        }
        let constructor = format!("{path}::{}", variant.name);
        let arguments: Vec<String> = variant
            .fields
            .public
            .iter()
            .enumerate()
            .map(|(index, (_, ty))| format!("a{index}: {ty}"))
            .collect();
        let value = constructed(&constructor, &variant.fields);
        let signature = format!("({}) -> {path}", arguments.join(", "));
        probe.push(&constructor, &signature, &value);
        arms += &format!("{value} => {{}} ");
    }
    if ty.attributes.non_exhaustive || variants.iter().any(|it| it.attributes.non_exhaustive) {
        arms += "_ => {}";
    }
    probe.push(
        path,
        &format!("(v: {path})"),
        &format!("match v {{ {arms} }}"),
    );
}

fn of_method(probe: &mut Probe, path: &str, name: &str, method: &Method) {
    if !method.qualifiers.is_empty() {
        return;
    }
    let item = format!("{path}::{name}");
    let names: Vec<String> = (0..method.arguments.len())
        .map(|it| format!("a{it}"))
        .collect();
    let mut arguments: Vec<String> = names
        .iter()
        .zip(&method.arguments)
        .map(|(name, (_, ty))| format!("{name}: {ty}"))
        .collect();
    let names = names.join(", ");
    let receiver = match method.receiver.as_deref() {
        None => None,
        Some("self") => Some(path.to_owned()),
        Some("&self") => Some(format!("&{path}")),
        Some("&mut self") => Some(format!("&mut {path}")),
        Some(_) => return,
    };
    let call = match receiver {
        Some(ty) => {
            arguments.insert(0, format!("v: {ty}"));
            format!("v.{name}({names})")
        }
        None => format!("{path}::{name}({names})"),
    };
    let arguments = arguments.join(", ");
    let returns = &method.returns;
    if method.is_async {
        probe.push(
            &item,
            &format!("async ({arguments}) -> {returns}"),
            &format!("{call}.await"),
        );
        probe.push(&item, &format!("({arguments}) -> impl Send"), &call);
    } else {
        probe.push(&item, &format!("({arguments}) -> {returns}"), &call);
    }
}

const AUTO_TRAITS: [&str; 5] = [
    "Send",
    "Sync",
    "Unpin",
    "std::panic::UnwindSafe",
    "std::panic::RefUnwindSafe",
];

/// The trait as a bound; none for what depends on a feature.
fn bound(name: &str) -> Option<String> {
    if name.contains(" if ") || name.starts_with('!') {
        return None;
    }
    Some(match name {
        "Debug" | "std::fmt::Debug" => "std::fmt::Debug".to_owned(),
        "Hash" => "std::hash::Hash".to_owned(),
        "serde::Deserialize" => "for<'de> serde::Deserialize<'de>".to_owned(),
        name => name.replace('&', "&'static "),
    })
}
