//! The values that a schema stands for: which are in it, and which a client made from it reads.

use serde_json::Value;

use crate::document::{is_true, list, members, resolve, text};
use crate::pairs::{Names, shape};
use crate::wire::Shift;

/// What a schema is, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Structure<'d> {
    /// Another schema, by reference; also one in an `allOf` of its own, beside which stand a description or `nullable`.
    Reference(&'d str),
    Union,
    Tuple,
    /// An enum of values of a type.
    Enum(&'d str),
    Object,
    Array,
    /// An object in several parts.
    Parts,
    Scalar {
        kind: &'d str,
        format: &'d str,
    },
    /// Anything.
    Any,
}

impl<'d> Structure<'d> {
    pub fn of(schema: &'d Value) -> Self {
        let kind = text(schema, "type");
        let has = |key: &str| schema.get(key).is_some();
        if let Some(reference) = reference(schema) {
            Self::Reference(reference)
        } else if has("allOf") {
            Self::Parts
        } else if has("oneOf") || has("anyOf") {
            Self::Union
        } else if has("x-tuple") {
            Self::Tuple
        } else if has("enum") {
            Self::Enum(kind)
        } else if kind == "object" || has("properties") || has("additionalProperties") {
            Self::Object
        } else if kind == "array" || has("items") {
            Self::Array
        } else if kind.is_empty() {
            Self::Any
        } else {
            Self::Scalar {
                kind,
                format: text(schema, "format"),
            }
        }
    }

    /// Whether two schemas are built alike, so that what is inside of them can be compared one by one.
    pub fn is_like(self, other: Self) -> bool {
        !matches!(self, Self::Reference(_))
            && std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

/// What a schema refers to, as a whole.
pub(crate) fn reference(schema: &Value) -> Option<&str> {
    let alone = |schema: &'_ Value| schema.get("properties").is_none();
    let inner = match list(schema, "allOf") {
        [only] if alone(schema) => only,
        _ => schema,
    };
    inner.get("$ref").and_then(Value::as_str)
}

/// Whether `null` is a value too.
pub(crate) fn is_nullable(schema: &Value) -> bool {
    is_true(schema, "nullable")
}

/// A type in a sentence: "a list of `Project`".
pub(crate) fn title(schema: &Value) -> String {
    let a = |kind: &str| match kind {
        "" => "a value".to_owned(),
        kind if kind.starts_with(['a', 'e', 'i', 'o']) => format!("an `{kind}`"),
        kind => format!("a `{kind}`"),
    };
    match Structure::of(schema) {
        Structure::Reference(reference) => {
            format!("`{}`", reference.rsplit('/').next().unwrap_or_default())
        }
        Structure::Union => "a union".to_owned(),
        Structure::Tuple => "a tuple".to_owned(),
        Structure::Enum(kind) => format!("an enum of `{kind}`"),
        Structure::Parts => "an object in parts".to_owned(),
        Structure::Object => match schema
            .get("additionalProperties")
            .filter(|values| values.is_object())
        {
            Some(values) if schema.get("properties").is_none() => {
                format!("a map of {}", title(values))
            }
            _ => a("object"),
        },
        Structure::Array => match schema.get("items").filter(|items| items.is_object()) {
            Some(items) => format!("a list of {}", title(items)),
            None => "a list".to_owned(),
        },
        Structure::Scalar { kind, format: "" } => a(kind),
        Structure::Scalar { kind, format } => format!("{} ({format})", a(kind)),
        Structure::Any => "any value".to_owned(),
    }
}

/// Compares values of both documents.
pub(crate) struct Values<'d> {
    pub old: &'d Value,
    pub new: &'d Value,
    pub names: &'d Names<'d>,
}

/// A schema and the document that it is in.
#[derive(Clone, Copy)]
struct Side<'v> {
    root: &'v Value,
    schema: &'v Value,
    is_old: bool,
}

impl<'v> Side<'v> {
    fn inner(self, schema: &'v Value) -> Self {
        Self { schema, ..self }
    }

    fn resolved(self) -> Self {
        let mut side = self;
        // an `allOf` around a reference, and what that refers to
        for _ in 0..16 {
            match (list(side.schema, "allOf"), side.schema.get("$ref")) {
                ([only], None) if side.schema.get("properties").is_none() => side.schema = only,
                (_, Some(_)) => {
                    let (_, target) = resolve(side.root, String::new(), side.schema);
                    if std::ptr::eq(target, side.schema) {
                        return side;
                    }
                    side.schema = target;
                }
                _ => return side,
            }
        }
        side
    }
}

impl Values<'_> {
    /// What becomes of the values when a schema changes. In doubt they are other values.
    pub fn shift(&self, old: &Value, new: &Value) -> Shift {
        let before = Side {
            root: self.old,
            schema: old,
            is_old: true,
        };
        let after = Side {
            root: self.new,
            schema: new,
            is_old: false,
        };
        Shift {
            grew: !self.includes(before, after, 0),
            shrank: !self.includes(after, before, 0),
            old_reads_new: self.reads(before, after, 0),
            new_reads_old: self.reads(after, before, 0),
        }
    }

    /// Whether two schemas of both documents are the same but for what people read.
    pub fn are_equal(&self, old: &Value, new: &Value) -> bool {
        let before = Side {
            root: self.old,
            schema: old,
            is_old: true,
        };
        self.equal(
            before,
            Side {
                root: self.new,
                schema: new,
                is_old: false,
            },
        )
    }

    /// Whether all values of `part` are values of `whole`.
    fn includes(&self, whole: Side<'_>, part: Side<'_>, depth: usize) -> bool {
        if self.equal(whole, part) {
            return true;
        }
        let (whole, part) = (whole.resolved(), part.resolved());
        if depth > 32 {
            return false;
        }
        if self.equal(whole, part) {
            return true;
        }
        let among = |variants: &[Value]| {
            variants
                .iter()
                .any(|variant| self.includes(whole.inner(variant), part, depth + 1))
        };
        match (Structure::of(whole.schema), Structure::of(part.schema)) {
            (Structure::Any, _) => true,
            (_, Structure::Union) => {
                let variants = list(part.schema, "oneOf");
                !variants.is_empty()
                    && variants
                        .iter()
                        .all(|variant| self.includes(whole, part.inner(variant), depth + 1))
            }
            (Structure::Union, _) => among(list(whole.schema, "oneOf")),
            (Structure::Enum(kind), Structure::Enum(other)) => {
                let values = list(whole.schema, "enum");
                kind == other
                    && list(part.schema, "enum")
                        .iter()
                        .all(|value| values.contains(value))
            }
            (Structure::Scalar { kind, format }, Structure::Enum(other)) => {
                scalar_includes((kind, format), (other, ""))
            }
            (
                Structure::Scalar { kind, format },
                Structure::Scalar {
                    kind: other,
                    format: theirs,
                },
            ) => scalar_includes((kind, format), (other, theirs)),
            (Structure::Array, Structure::Array) => {
                self.both(whole, part, "items", depth, Self::includes)
            }
            (Structure::Object, Structure::Object)
                if is_map(whole.schema) && is_map(part.schema) =>
            {
                self.both(whole, part, "additionalProperties", depth, Self::includes)
            }
            (Structure::Object, Structure::Object | Structure::Parts) => is_free(whole.schema),
            _ => false,
        }
    }

    /// Whether a client made from `reader` decodes all values of `written`.
    ///
    /// It decodes more than its spec says: any value where an enum or a union is open, any text where a format is declared, what `x-lenient` lists, and
    /// everything where JSON is kept raw.
    fn reads(&self, reader: Side<'_>, written: Side<'_>, depth: usize) -> bool {
        if is_true(reader.schema, "x-raw-json") || self.includes(reader, written, 0) {
            return true;
        }
        let accepts_numbers = self.is_lenient(reader, "number-string");
        let accepts_one = self.is_lenient(reader, "single-list");
        let (reader, written) = (reader.resolved(), written.resolved());
        if depth > 32 {
            return false;
        }
        match (Structure::of(reader.schema), Structure::of(written.schema)) {
            (Structure::Any | Structure::Union, _) => true,
            (
                Structure::Enum(kind),
                Structure::Enum(other) | Structure::Scalar { kind: other, .. },
            ) => kind == other,
            (Structure::Scalar { kind, format }, Structure::Enum(other)) => {
                scalar_reads((kind, format), (other, ""), accepts_numbers)
            }
            (
                Structure::Scalar { kind, format },
                Structure::Scalar {
                    kind: other,
                    format: theirs,
                },
            ) => scalar_reads((kind, format), (other, theirs), accepts_numbers),
            (Structure::Array, Structure::Array) => {
                self.both(reader, written, "items", depth, Self::reads)
            }
            (Structure::Array, _) if accepts_one => match reader.schema.get("items") {
                Some(items) => self.reads(reader.inner(items), written, depth + 1),
                None => true,
            },
            (Structure::Object, Structure::Object)
                if is_map(reader.schema) && is_map(written.schema) =>
            {
                self.both(reader, written, "additionalProperties", depth, Self::reads)
            }
            (Structure::Object, Structure::Object | Structure::Parts) => is_free(reader.schema),
            _ => false,
        }
    }

    /// The same question for what is inside of both.
    fn both(
        &self,
        left: Side<'_>,
        right: Side<'_>,
        key: &str,
        depth: usize,
        ask: fn(&Self, Side<'_>, Side<'_>, usize) -> bool,
    ) -> bool {
        match (left.schema.get(key), right.schema.get(key)) {
            (Some(inner), Some(other)) => {
                ask(self, left.inner(inner), right.inner(other), depth + 1)
            }
            // without a schema for its items a list holds anything
            (None, _) => true,
            (Some(_), None) => false,
        }
    }

    /// Whether both are the same, with all names of schemas taken for equal that mean the same schema.
    fn equal(&self, left: Side<'_>, right: Side<'_>) -> bool {
        if left.is_old == right.is_old {
            return shape(left.schema, &|_| false) == shape(right.schema, &|_| false);
        }
        let (old, new) = if left.is_old {
            (left.schema, right.schema)
        } else {
            (right.schema, left.schema)
        };
        match (reference(old), reference(new)) {
            (Some(before), Some(after)) => self.names.same(before, after),
            _ => self.equal_inside(&shape(old, &|_| false), &shape(new, &|_| false)),
        }
    }

    fn equal_inside(&self, old: &Value, new: &Value) -> bool {
        match (old, new) {
            (Value::Object(before), Value::Object(after)) => {
                before.len() == after.len()
                    && before.iter().all(|(key, old)| {
                        after
                            .get(key)
                            .is_some_and(|new| self.equal_inside(old, new))
                    })
            }
            (Value::Array(before), Value::Array(after)) => {
                before.len() == after.len()
                    && before
                        .iter()
                        .zip(after)
                        .all(|(old, new)| self.equal_inside(old, new))
            }
            (Value::String(before), Value::String(after)) => {
                self.names.same(before, after) || before == after
            }
            _ => old == new,
        }
    }

    /// Whether a schema, or its whole document, accepts another wire form.
    fn is_lenient(&self, side: Side<'_>, form: &str) -> bool {
        let resolved = side.resolved();
        let holders = [side.schema, resolved.schema, side.root];
        holders.iter().any(|holder| {
            list(holder, "x-lenient")
                .iter()
                .any(|value| value.as_str() == Some(form))
        })
    }
}

/// Whether an object has no properties of its own, only values under any name.
fn is_map(schema: &Value) -> bool {
    members(schema, "properties").next().is_none()
        && schema
            .get("additionalProperties")
            .is_some_and(Value::is_object)
}

/// Whether an object says nothing of what is in it.
fn is_free(schema: &Value) -> bool {
    let any = !matches!(
        schema.get("additionalProperties"),
        Some(Value::Object(_) | Value::Bool(false))
    );
    any && members(schema, "properties").next().is_none() && list(schema, "required").is_empty()
}

/// Whether all values of one scalar type, given as type and format, are values of another.
fn scalar_includes((kind, format): (&str, &str), (other, theirs): (&str, &str)) -> bool {
    let narrower = match (kind, other) {
        ("number", "integer") => return !matches!(format, "float"),
        ("integer", "integer") => {
            let size = |format: &str| match format {
                "int32" => Some(1),
                "" | "int64" => Some(2),
                _ => None,
            };
            return format == theirs
                || size(format)
                    .zip(size(theirs))
                    .is_some_and(|(whole, part)| part <= whole);
        }
        ("number", "number") => {
            return format == theirs
                || matches!(format, "" | "double") && matches!(theirs, "" | "float" | "double");
        }
        ("string", "string") => format.is_empty() && theirs != "binary",
        _ => false,
    };
    narrower || kind == other && format == theirs
}

/// Whether a client with one scalar type decodes all values of another: numbers are 64 bits wide whatever their format says, and every text is text.
fn scalar_reads(
    (kind, format): (&str, &str),
    (other, theirs): (&str, &str),
    accepts_numbers: bool,
) -> bool {
    match (kind, other) {
        ("string", "string") => (format == "binary") == (theirs == "binary"),
        ("string", "integer" | "number" | "boolean") => accepts_numbers && format.is_empty(),
        ("integer", "integer") => (format == "uint64") == (theirs == "uint64"),
        ("number", "number" | "integer") => true,
        _ => kind == other && format == theirs,
    }
}
