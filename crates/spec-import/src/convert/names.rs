//! Names that Rust code can have, and that stay apart: of types, of fields, of an enum's variants.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::{Map, Value};
use spec_codegen::{field_name, type_name};

use super::words::{pascal, words};

/// What generated code uses itself.
const RESERVED: [&str; 38] = [
    "Option",
    "Vec",
    "String",
    "Box",
    "Result",
    "Some",
    "None",
    "Ok",
    "Err",
    "Self",
    "Default",
    "Debug",
    "Clone",
    "PartialEq",
    "Into",
    "From",
    "IntoIterator",
    "BTreeMap",
    "Map",
    "Value",
    "Serialize",
    "Deserialize",
    "Nullable",
    "RawJson",
    "Lazy",
    "Secret",
    "Concealed",
    "Date",
    "Timestamp",
    "Extra",
    "Client",
    "ToString",
    "Iterator",
    "Error",
    "Send",
    "Sync",
    "Copy",
    "Drop",
];

/// The names of types that are taken.
#[derive(Default)]
pub(super) struct TypeNames(BTreeSet<String>);

impl TypeNames {
    /// A name that is free, as near to the wanted one as can be. It is taken now.
    pub fn take(&mut self, wanted: &str) -> String {
        let mut base = pascal(&words(wanted));
        if base.is_empty() {
            base = "Schema".to_owned();
        }
        if base.starts_with(|first: char| first.is_ascii_digit()) {
            base = format!("N{base}");
        }
        if RESERVED.contains(&base.as_str()) {
            base.push_str("Data");
        }
        let mut name = base.clone();
        let mut number = 2;
        while !self.0.insert(name.to_ascii_lowercase()) {
            name = format!("{base}{number}");
            number += 1;
        }
        name
    }

    pub fn is_free(&self, name: &str) -> bool {
        let name = type_name(name);
        !self.0.contains(&name.to_ascii_lowercase()) && !RESERVED.contains(&name.as_str())
    }
}

/// Names of components without the words that nearly all of them begin with (`API_Entities_`).
pub(super) fn without_common_words<'n>(
    names: impl Iterator<Item = &'n String>,
) -> BTreeMap<&'n str, Vec<String>> {
    let mut all: BTreeMap<&str, Vec<String>> =
        names.map(|name| (name.as_str(), words(name))).collect();
    for _ in 0..4 {
        let mut firsts: BTreeMap<&str, usize> = BTreeMap::new();
        for words in all.values().filter(|words| words.len() > 1) {
            *firsts.entry(&words[0]).or_default() += 1;
        }
        let common = firsts
            .into_iter()
            .find(|(_, count)| *count > 9 && count * 2 > all.len())
            .map(|(word, _)| word.to_owned());
        let Some(common) = common else {
            break;
        };
        for words in all.values_mut() {
            let begins = words.len() > 1 && words[0] == common;
            if begins && words[1].starts_with(|first: char| first.is_ascii_alphabetic()) {
                words.remove(0);
            }
        }
    }
    all
}

/// Gives the properties of an object that would share a field, or make none, another name in Rust.
pub(super) fn settle_fields(properties: &mut Map<String, Value>, keeps_unknown: bool) {
    let mut fields: BTreeSet<String> = BTreeSet::new();
    if keeps_unknown {
        fields.insert("extra".to_owned());
    }
    let (good, odd): (Vec<String>, Vec<String>) = properties
        .keys()
        .cloned()
        .partition(|name| is_field(&field_name(name)) && *name == field_name(name));
    for name in good.into_iter().chain(odd) {
        let own = field_name(&name);
        if is_field(&own) && fields.insert(own.clone()) {
            continue;
        }
        let letters = own.starts_with(|first: char| first.is_ascii_alphabetic());
        let base = match own.as_str() {
            "" => "property".to_owned(),
            own if letters && own.is_ascii() => format!("{own}_value"),
            own => field_name(&format!(
                "value_{}",
                own.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_")
            )),
        };
        let mut field = base.clone();
        let mut number = 2;
        while !is_field(&field) || !fields.insert(field.clone()) {
            field = field_name(&format!("{base}_v{number}"));
            number += 1;
            if number > 10_000 {
                break;
            }
        }
        if let Some(property) = properties.get_mut(&name)
            && let Some(members) = with_room(property)
        {
            members.insert("x-rust-name".to_owned(), field.into());
        }
    }
}

/// A property that is a bare reference gets room for an extension beside it.
fn with_room(property: &mut Value) -> Option<&mut Map<String, Value>> {
    if property.get("$ref").is_some() {
        *property = serde_json::json!({"allOf": [property.clone()]});
    }
    property.as_object_mut()
}

fn is_field(name: &str) -> bool {
    name == field_name(name) && name.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// The names of an enum's variants, where they can't be made of the values alone.
pub(super) fn variant_names(values: &[Value]) -> Option<Vec<String>> {
    let plain: Vec<String> = values
        .iter()
        .map(|value| value.as_str().unwrap_or_default().to_upper_camel_case())
        .collect();
    let distinct: BTreeSet<&String> = plain.iter().collect();
    if distinct.len() == plain.len() && plain.iter().all(|name| is_variant(name)) {
        return None;
    }
    let mut taken = BTreeSet::new();
    let names = values.iter().map(|value| {
        let base = variant(value);
        let mut name = base.clone();
        let mut number = 2;
        while !taken.insert(name.clone()) {
            name = format!("{base}V{number}");
            number += 1;
        }
        name
    });
    Some(names.collect())
}

fn is_variant(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric())
        && !["Self", "Unrecognized"].contains(&name)
}

/// What signs are called in a name.
const SIGNS: [(char, &str); 14] = [
    ('+', "Plus"),
    ('-', "Minus"),
    ('*', "Star"),
    ('/', "Slash"),
    ('=', "Equal"),
    ('<', "Less"),
    ('>', "Greater"),
    ('!', "Not"),
    ('%', "Percent"),
    ('&', "And"),
    ('|', "Or"),
    ('~', "Tilde"),
    ('.', "Dot"),
    ('#', "Hash"),
];

fn variant(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut spelled = String::new();
    let mut letters = text.chars().peekable();
    let mut inside = false;
    while let Some(letter) = letters.next() {
        let sign = SIGNS.iter().find(|(sign, _)| *sign == letter);
        let joins = inside && letters.peek().is_some_and(|next| next.is_alphanumeric());
        match sign {
            // `a-b` and `a.b` are words beside each other, `-a` and `a+` are not
            Some(_) if joins && "-./".contains(letter) => spelled.push('_'),
            Some((_, name)) => spelled.push_str(&format!("_{name}_")),
            None => spelled.push(letter),
        }
        inside = letter.is_alphanumeric();
    }
    let name = pascal(&words(&spelled));
    if is_variant(&name) {
        name
    } else if name.is_empty() {
        if text.is_empty() { "Empty" } else { "Other" }.to_owned()
    } else {
        format!("Value{name}")
    }
}
