//! Schemas side by side, and what is inside of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::alike::{names_are_near, nearest};
use super::{Pair, Pairs, Single, Site};
use crate::document::{escape, list, members, text, without_prose};
use crate::usage::Role;
use crate::values::Structure;

/// A schema in both documents.
#[derive(Clone, Debug)]
pub(crate) struct ValuePair<'d> {
    pub site: Site,
    pub owner: Owner,
    /// Where below its owner: "the items of", or empty.
    pub inside: String,
    pub role: Role,
    pub old: &'d Value,
    pub new: &'d Value,
    /// Whether it may be absent: a client reads `null` there, too.
    pub old_is_optional: bool,
    pub new_is_optional: bool,
}

/// Whose schema it is; the text is its title ("property `name`").
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// A component.
    Schema,
    Property(String),
    Parameter(String),
    Place(String),
    Request(String),
    Response(String),
    Header(String),
}

impl<'d> ValuePair<'d> {
    pub fn new(site: Site, owner: Owner, role: Role, old: &'d Value, new: &'d Value) -> Self {
        Self {
            site,
            owner,
            inside: String::new(),
            role,
            old,
            new,
            old_is_optional: false,
            new_is_optional: false,
        }
    }

    pub fn optional(mut self, old: bool, new: bool) -> Self {
        (self.old_is_optional, self.new_is_optional) = (old, new);
        self
    }

    /// What it is, to begin a sentence with: "the items of property `tags`". Empty for a component itself.
    pub fn title(&self) -> String {
        let owner = match &self.owner {
            Owner::Schema if self.inside.is_empty() => "",
            Owner::Schema => "it",
            Owner::Property(title)
            | Owner::Parameter(title)
            | Owner::Place(title)
            | Owner::Request(title)
            | Owner::Response(title)
            | Owner::Header(title) => title,
        };
        format!("{}{owner}", self.inside)
    }

    /// A sentence about it: its title and what is said of it.
    pub fn says(&self, what: &str) -> String {
        format!("{} {what}", self.title()).trim_start().to_owned()
    }

    /// Whether it is the schema of its owner, and not inside of that.
    pub fn is_whole(&self) -> bool {
        self.inside.is_empty()
    }

    /// A schema inside, of the same owner.
    fn inner(&self, suffix: (&str, &str), inside: &str, old: &'d Value, new: &'d Value) -> Self {
        Self {
            site: self.site.apart(suffix.0, suffix.1),
            inside: format!("{inside}{}", self.inside),
            old,
            new,
            old_is_optional: false,
            new_is_optional: false,
            ..self.clone()
        }
    }

    /// A schema inside that has a title of its own.
    fn owned(&self, suffix: (&str, &str), owner: Owner, old: &'d Value, new: &'d Value) -> Self {
        Self {
            owner,
            inside: String::new(),
            ..self.inner(suffix, "", old, new)
        }
    }
}

/// A property of an object.
#[derive(Clone, Debug)]
pub(crate) struct Property<'d> {
    pub name: &'d str,
    pub value: &'d Value,
    pub is_required: bool,
    pub role: Role,
    /// "property `name`", and in which part of a request or response it is.
    pub title: String,
}

/// The schema of a parameter, header or media type; without one it may be anything.
pub(super) fn schema_of(holder: &Value) -> &Value {
    holder.get("schema").unwrap_or(&Value::Null)
}

/// Takes a schema and everything inside of it.
pub(super) fn add<'d>(pairs: &mut Pairs<'d>, pair: ValuePair<'d>) {
    let mut next = vec![pair];
    while let Some(pair) = next.pop() {
        if Structure::of(pair.old).is_like(Structure::of(pair.new)) {
            descend(pairs, &pair, &mut next);
        }
        pairs.values.push(pair);
    }
}

fn descend<'d>(pairs: &mut Pairs<'d>, pair: &ValuePair<'d>, next: &mut Vec<ValuePair<'d>>) {
    let (old, new) = (pair.old, pair.new);
    for (key, inside) in [
        ("items", "the items of "),
        ("additionalProperties", "the values of "),
    ] {
        if let (Some(old), Some(new)) = (inner_schema(old, key), inner_schema(new, key)) {
            let suffix = format!("/{key}");
            next.push(pair.inner((&suffix, &suffix), inside, old, new));
        }
    }
    let (before, after) = (list(old, "x-tuple"), list(new, "x-tuple"));
    for (index, (before, after)) in before.iter().zip(after).enumerate() {
        if let (Some(old), Some(new)) = (before.get("schema"), after.get("schema")) {
            let suffix = format!("/x-tuple/{index}/schema");
            let title = format!("place {index} (`{}`)", text(after, "name"));
            next.push(pair.owned((&suffix, &suffix), Owner::Place(title), old, new));
        }
    }
    // the parts of an `allOf` are one object: those at the same place are the same
    let (before, after) = (list(old, "allOf"), list(new, "allOf"));
    for (index, (old, new)) in before.iter().zip(after).enumerate() {
        let suffix = format!("/allOf/{index}");
        next.push(pair.inner((&suffix, &suffix), "", old, new));
    }
    properties(pairs, pair, next);
}

fn inner_schema<'d>(schema: &'d Value, key: &str) -> Option<&'d Value> {
    schema.get(key).filter(|inner| inner.is_object())
}

fn properties<'d>(pairs: &mut Pairs<'d>, pair: &ValuePair<'d>, next: &mut Vec<ValuePair<'d>>) {
    let old = of_object(pair, pair.old);
    let mut new = of_object(pair, pair.new);
    let suffix = |name: &str| format!("/properties/{}", escape(name));
    let mut gone = Vec::new();
    let mut both = Vec::new();
    for (name, before) in old {
        match new.remove(name) {
            Some(after) => both.push((before, after)),
            None => gone.push(before),
        }
    }
    let mut fresh: Vec<_> = new.into_values().collect();
    let (olds, news): (Vec<_>, Vec<_>) = (gone.iter().collect(), fresh.iter().collect());
    let mut renamed = nearest(&olds, &news, likeness);
    renamed.sort_unstable();
    both.extend(
        renamed
            .iter()
            .map(|(old, new)| (gone[*old].clone(), fresh[*new].clone())),
    );
    let (olds, news): (Vec<_>, Vec<_>) = both.iter().map(|(old, new)| (old.name, new.name)).unzip();
    gone.retain(|property| !olds.contains(&property.name));
    fresh.retain(|property| !news.contains(&property.name));

    for thing in gone {
        let site = pair.site.apart(&suffix(thing.name), "");
        pairs.properties.removed.push(Single { site, thing });
    }
    for thing in fresh {
        let site = pair.site.apart("", &suffix(thing.name));
        pairs.properties.added.push(Single { site, thing });
    }
    for (old, new) in both {
        let at = (suffix(old.name), suffix(new.name));
        let value = pair.owned(
            (&at.0, &at.1),
            Owner::Property(new.title.clone()),
            old.value,
            new.value,
        );
        let site = value.site.clone();
        next.push(value.optional(!old.is_required, !new.is_required));
        pairs.properties.both.push(Pair { site, old, new });
    }
}

fn of_object<'d>(pair: &ValuePair<'d>, schema: &'d Value) -> BTreeMap<&'d str, Property<'d>> {
    let required: Vec<&str> = list(schema, "required")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let around = match pair.title() {
        title if title.is_empty() || title == "it" => String::new(),
        title => format!(" of {title}"),
    };
    let found = members(schema, "properties").map(|(name, value)| {
        let property = Property {
            name,
            value,
            is_required: required.contains(&name),
            role: pair.role,
            title: format!("property `{name}`{around}"),
        };
        (name, property)
    });
    found.collect()
}

/// Whether a property is another one under a new name: all else is equal, or all but the words are and the names are near.
fn likeness(old: &Property<'_>, new: &Property<'_>) -> usize {
    if old.is_required != new.is_required {
        return 0;
    }
    let near = names_are_near(old.name, new.name);
    let has_words = !text(old.value, "description").is_empty();
    match (
        old.value == new.value && has_words,
        without_prose(old.value) == without_prose(new.value),
    ) {
        (true, _) => 100,
        (false, true) if near => 50,
        _ => 0,
    }
}
