//! WhizzML: libraries, scripts, and a small part of the language for executions.
//!
//! What an execution understands: numbers, texts, booleans, `[..]`, `{..}`, names of inputs and definitions, `(define name expression)`,
//! `(define (f x) expression)` also of imported libraries, `let`, `if`, `and`, `or`, `not`, `+ - * / = < > <= >=`, `str`, `list`, `count`, `get`,
//! `(raise "text")`, and `create-<type>` (or `create-and-wait-<type>`) with an id, a map of arguments, or both. Everything else makes it faulty, as
//! an error in a script does at the vendor's.

mod evaluate;
mod execution;
mod parse;

use std::sync::Arc;

use serde_json::{Map, Value, json};

use self::parse::{Expression, Form, parse};
use super::Refusal;
use super::input::{self, Arguments, text, texts};
use super::life::Failure;
use super::resource::Data;
use super::store::{Draft, Store};

pub(super) use self::execution::draft as execution;

/// A program that was read.
#[derive(Debug)]
pub(super) struct Code {
    program: Vec<Expression>,
    /// Libraries, by id.
    imports: Vec<String>,
    inputs: Value,
    outputs: Value,
}

/// The error of code that can't be read; the vendor's number isn't known.
const UNREADABLE: i64 = -8100;

pub(super) fn library(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let mut draft = code(store, arguments)?;
    let exports = match &draft.data {
        Data::Code(code) => exports(&code.program),
        _ => Vec::new(),
    };
    draft.result.insert("exports".to_owned(), json!(exports));
    Ok(draft)
}

pub(super) fn script(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let mut draft = code(store, arguments)?;
    for (name, value) in [
        ("inputs", given(arguments, "inputs")),
        ("locale", json!("en-US")),
        ("number_of_executions", json!(0)),
        ("outputs", given(arguments, "outputs")),
    ] {
        draft.body.insert(name.to_owned(), value);
    }
    Ok(draft)
}

/// A list; null when it is empty or absent.
fn given(arguments: &Arguments, name: &str) -> Value {
    let list = arguments.get(name).and_then(Value::as_array);
    let list = list.filter(|list| !list.is_empty());
    list.map_or(Value::Null, |list| json!(list))
}

/// What libraries and scripts have in common.
fn code(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let source = text(arguments, "source_code").unwrap_or_default();
    let imports = texts(arguments, "imports");
    for import in &imports {
        input::named(store, "library", import, |_| Some(()))?;
    }
    let mut body = Map::new();
    for (name, value) in [
        ("approval_status", json!(0)),
        ("imports", json!(imports)),
        ("line_count", json!(source.lines().count())),
        ("price", json!(0.0)),
        ("provider", Value::Null),
        ("size", json!(source.len())),
        ("source_code", json!(source)),
        ("white_box", json!(false)),
    ] {
        body.insert(name.to_owned(), value);
    }
    let mut draft = Draft {
        body,
        ..Draft::default()
    };
    match parse(source) {
        Ok(program) => {
            let (inputs, outputs) = (given(arguments, "inputs"), given(arguments, "outputs"));
            draft.data = Data::Code(Arc::new(Code {
                program,
                imports,
                inputs,
                outputs,
            }));
        }
        Err((message, span)) => {
            let mut failure = Failure::new(UNREADABLE, message);
            failure
                .details
                .insert("source_location".to_owned(), span.written(0));
            draft.failure = Some(failure);
        }
    }
    Ok(draft)
}

/// The functions that a library defines, with the names of their parameters.
fn exports(program: &[Expression]) -> Vec<Value> {
    let functions = program.iter().filter_map(|expression| {
        let (name, parameters, _) = function(expression)?;
        Some(json!({"name": name, "signature": parameters}))
    });
    functions.collect()
}

/// Name, parameters and body of `(define (name parameters) body)`.
fn function(expression: &Expression) -> Option<(&str, Vec<&str>, &[Expression])> {
    let Form::Call(parts) = &expression.form else {
        return None;
    };
    let [first, head, body @ ..] = parts.as_slice() else {
        return None;
    };
    let Form::Call(names) = &head.form else {
        return None;
    };
    let names: Option<Vec<&str>> = names.iter().map(Expression::name).collect();
    let names = names?;
    let (name, parameters) = names.split_first()?;
    (first.name() == Some("define")).then(|| (*name, parameters.to_vec(), body))
}
