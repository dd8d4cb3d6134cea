//! Runs expressions.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::parse::{Expression, Form, Span};
use super::{Code, function};
use crate::bigml::input::Arguments;
use crate::bigml::kind::Kind;
use crate::bigml::store::Store;
use crate::bigml::{create, recipe, told};

/// Deeper calls, and longer runs, are an error of the script.
const DEEPEST: usize = 60;
const LONGEST: usize = 100_000;

/// Why a run ended.
pub(super) struct Fault {
    pub(super) message: String,
    /// The innermost expression, and the calls that led to it, the outermost first.
    pub(super) span: Span,
    pub(super) origin: usize,
    pub(super) calls: Vec<Value>,
    /// What a refused request was answered.
    pub(super) cause: Option<Value>,
}

#[derive(Clone)]
struct Function<'a> {
    parameters: Vec<&'a str>,
    body: &'a [Expression],
    origin: usize,
}

/// A run: what is defined, and what it has done.
pub(super) struct Machine<'a> {
    store: &'a Store,
    /// Arguments that every creation of a type gets when it has none of its own.
    defaults: &'a Map<String, Value>,
    functions: BTreeMap<String, Function<'a>>,
    scopes: Vec<BTreeMap<String, Value>>,
    calls: Vec<Value>,
    origin: usize,
    pub(super) steps: usize,
    /// What was created, by id.
    pub(super) created: Vec<String>,
}

impl<'a> Machine<'a> {
    pub(super) fn new(
        store: &'a Store,
        defaults: &'a Map<String, Value>,
        inputs: BTreeMap<String, Value>,
    ) -> Self {
        Self {
            store,
            defaults,
            functions: BTreeMap::new(),
            scopes: vec![inputs],
            calls: Vec::new(),
            origin: 0,
            steps: 0,
            created: Vec::new(),
        }
    }

    /// Runs a program; `origin` counts the sources of an execution.
    pub(super) fn run(&mut self, code: &'a Code, origin: usize) -> Result<Value, Fault> {
        let before = std::mem::replace(&mut self.origin, origin);
        let mut last = Value::Null;
        for expression in &code.program {
            last = self.evaluate(expression)?;
        }
        self.origin = before;
        Ok(last)
    }

    /// What a name stands for at the end.
    pub(super) fn defined(&self, name: &str) -> Option<&Value> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name))
    }

    fn fault(&self, expression: &Expression, message: impl Into<String>) -> Fault {
        Fault {
            message: message.into(),
            span: expression.span,
            origin: self.origin,
            calls: self.calls.clone(),
            cause: None,
        }
    }

    fn evaluate(&mut self, expression: &'a Expression) -> Result<Value, Fault> {
        self.steps += 1;
        if self.steps > LONGEST {
            return Err(self.fault(expression, "The script takes too many steps"));
        }
        match &expression.form {
            Form::Value(value) => Ok(value.clone()),
            Form::Name(name) => match self.defined(name) {
                Some(value) => Ok(value.clone()),
                None => Err(self.fault(expression, format!("Unknown identifier '{name}'"))),
            },
            Form::List(items) => Ok(Value::from(self.all(items)?)),
            Form::Map(items) => {
                let mut map = Map::new();
                for pair in items.chunks(2) {
                    let values = self.all(pair)?;
                    let [key, value] = values.as_slice() else {
                        return Err(self.fault(expression, "A map has a key without a value"));
                    };
                    map.insert(text(key), value.clone());
                }
                Ok(Value::Object(map))
            }
            Form::Call(parts) => self.call(expression, parts),
        }
    }

    fn all(&mut self, expressions: &'a [Expression]) -> Result<Vec<Value>, Fault> {
        let mut values = Vec::new();
        for expression in expressions {
            values.push(self.evaluate(expression)?);
        }
        Ok(values)
    }

    fn call(
        &mut self,
        expression: &'a Expression,
        parts: &'a [Expression],
    ) -> Result<Value, Fault> {
        let Some((head, rest)) = parts.split_first() else {
            return Ok(json!([]));
        };
        let Some(name) = head.name() else {
            return Err(self.fault(head, "Only names can be called"));
        };
        match name {
            "define" => self.define(expression, rest),
            "let" => self.with(expression, rest),
            "if" => match rest {
                [condition, then, otherwise @ ..] => {
                    let holds = truth(&self.evaluate(condition)?);
                    match (holds, otherwise.first()) {
                        (true, _) => self.evaluate(then),
                        (false, Some(otherwise)) => self.evaluate(otherwise),
                        (false, None) => Ok(json!(false)),
                    }
                }
                _ => Err(self.fault(expression, "'if' expects 2 or 3 arguments")),
            },
            "and" | "or" => {
                let mut last = json!(name == "and");
                for part in rest {
                    last = self.evaluate(part)?;
                    if truth(&last) == (name == "or") {
                        break;
                    }
                }
                Ok(last)
            }
            _ => {
                let values = self.all(rest)?;
                self.apply(expression, name, values)
            }
        }
    }

    fn define(
        &mut self,
        expression: &'a Expression,
        rest: &'a [Expression],
    ) -> Result<Value, Fault> {
        if let Some((name, parameters, body)) = function(expression) {
            let function = Function {
                parameters,
                body,
                origin: self.origin,
            };
            self.functions.insert(name.to_owned(), function);
            return Ok(Value::Null);
        }
        match rest {
            [name, value] => {
                let Some(name) = name.name() else {
                    return Err(self.fault(name, "'define' expects a name"));
                };
                let value = self.evaluate(value)?;
                if let Some(scope) = self.scopes.last_mut() {
                    scope.insert(name.to_owned(), value.clone());
                }
                Ok(value)
            }
            _ => Err(self.fault(expression, "'define' expects a name and a value")),
        }
    }

    fn with(&mut self, expression: &'a Expression, rest: &'a [Expression]) -> Result<Value, Fault> {
        let Some((Form::List(pairs), body)) =
            rest.split_first().map(|(first, body)| (&first.form, body))
        else {
            return Err(self.fault(expression, "'let' expects names and values in brackets"));
        };
        self.scopes.push(BTreeMap::new());
        for pair in pairs.chunks(2) {
            let [name, value] = pair else { break };
            let value = self.evaluate(value)?;
            if let (Some(name), Some(scope)) = (name.name(), self.scopes.last_mut()) {
                scope.insert(name.to_owned(), value);
            }
        }
        let value = self.all(body)?.pop();
        self.scopes.pop();
        Ok(value.unwrap_or_default())
    }

    fn apply(
        &mut self,
        expression: &'a Expression,
        name: &str,
        values: Vec<Value>,
    ) -> Result<Value, Fault> {
        if let Some(function) = self.functions.get(name).cloned() {
            return self.enter(expression, name, &function, values);
        }
        if let Some(kind) = created(name) {
            return self.create(expression, kind, &values);
        }
        builtin(name, &values).map_err(|message| self.fault(expression, message))
    }

    fn enter(
        &mut self,
        expression: &'a Expression,
        name: &str,
        function: &Function<'a>,
        values: Vec<Value>,
    ) -> Result<Value, Fault> {
        if values.len() != function.parameters.len() {
            let (expected, given) = (function.parameters.len(), values.len());
            let message = format!("'{name}' expects {expected} arguments, {given} given");
            return Err(self.fault(expression, message));
        }
        if self.calls.len() >= DEEPEST {
            return Err(self.fault(expression, "The calls are nested too deeply"));
        }
        self.calls.push(expression.span.called(self.origin));
        let before = std::mem::replace(&mut self.origin, function.origin);
        let names = function.parameters.iter().map(|name| (*name).to_owned());
        self.scopes.push(names.zip(values).collect());
        let value = self.all(function.body)?.pop();
        self.scopes.pop();
        self.origin = before;
        self.calls.pop();
        Ok(value.unwrap_or_default())
    }

    /// `(create-model "dataset/..")`, `(create-model {"dataset" "dataset/.."})` or both.
    fn create(
        &mut self,
        expression: &Expression,
        kind: &'static Kind,
        values: &[Value],
    ) -> Result<Value, Fault> {
        let mut arguments = Arguments::new();
        for value in values {
            match value {
                Value::Object(map) => arguments.extend(map.clone()),
                Value::String(id) => {
                    let of = id.split_once('/').map_or("", |(of, _)| of);
                    let name = if of == kind.name { "origin" } else { of };
                    arguments.insert(name.to_owned(), value.clone());
                }
                _ => {}
            }
        }
        let defaults = self.defaults.get(kind.name).and_then(Value::as_object);
        for (name, value) in defaults.into_iter().flatten() {
            arguments.entry(name).or_insert_with(|| value.clone());
        }
        let draft = create::check(kind, &arguments)
            .and_then(|()| recipe::draft(self.store, kind, arguments));
        match draft {
            Ok(draft) => {
                let id = self.store.add(kind, draft, None);
                self.created.push(id.clone());
                Ok(json!(id))
            }
            Err(refusal) => {
                let (status, body) = told(&refusal);
                let said = body.get("status").cloned().unwrap_or_default();
                let message = said.get("message").and_then(Value::as_str);
                let message = format!("Error handling resource ({})", message.unwrap_or("refused"));
                let mut fault = self.fault(expression, message);
                let mut cause = json!({"code": said.get("code"), "http_status": status});
                if let Some(extra) = said.get("extra") {
                    cause["extra"] = extra.clone();
                }
                fault.cause = Some(cause);
                Err(fault)
            }
        }
    }
}

/// The type that a name creates. Executions create none of themselves: they could do so without end.
fn created(name: &str) -> Option<&'static Kind> {
    let rest = name.strip_prefix("create-")?;
    let kind = Kind::of(rest.strip_prefix("and-wait-").unwrap_or(rest))?;
    (kind.name != "execution").then_some(kind)
}

fn builtin(name: &str, values: &[Value]) -> Result<Value, String> {
    match (name, values) {
        ("raise", [value, ..]) => Err(text(value)),
        ("raise", []) => Err("'raise' expects an argument".to_owned()),
        ("list", values) => Ok(json!(values)),
        ("str", values) => Ok(json!(values.iter().map(text).collect::<String>())),
        ("not", [value]) => Ok(json!(!truth(value))),
        ("count", [Value::Array(items)]) => Ok(json!(items.len())),
        ("count", [Value::String(text)]) => Ok(json!(text.chars().count())),
        ("wait" | "log-info", [value]) => Ok(value.clone()),
        ("get", [Value::Object(map), key]) => Ok(map.get(&text(key)).cloned().unwrap_or_default()),
        ("get", [Value::Object(map), key, default]) => {
            Ok(map.get(&text(key)).unwrap_or(default).clone())
        }
        ("get", values) if !(2..=3).contains(&values.len()) => Err(format!(
            "'get' expects 2 or 3 arguments, {} given",
            values.len()
        )),
        ("+" | "-" | "*" | "/", values) => arithmetic(name, values),
        ("=" | "<" | ">" | "<=" | ">=", values) => compared(name, values),
        _ => Err(format!("Unknown function '{name}'")),
    }
}

fn arithmetic(name: &str, values: &[Value]) -> Result<Value, String> {
    let numbers: Option<Vec<f64>> = values.iter().map(Value::as_f64).collect();
    let numbers = numbers.ok_or_else(|| format!("'{name}' expects numbers"))?;
    let fold = |of: fn(f64, f64) -> f64| numbers.iter().copied().reduce(of);
    let result = match (name, numbers.as_slice()) {
        ("-", [one]) => Some(-one),
        ("/", [_, rest @ ..]) if rest.contains(&0.0) => {
            return Err("Division by zero".to_owned());
        }
        ("+", _) => fold(|left, right| left + right).or(Some(0.0)),
        ("*", _) => fold(|left, right| left * right).or(Some(1.0)),
        ("-", _) => fold(|left, right| left - right),
        _ => fold(|left, right| left / right),
    };
    let result = result.ok_or_else(|| format!("'{name}' expects arguments"))?;
    Ok(if result.fract() == 0.0 && result.abs() < 1e15 {
        json!(result as i64)
    } else {
        json!(result)
    })
}

fn compared(name: &str, values: &[Value]) -> Result<Value, String> {
    if name == "=" {
        return Ok(json!(values.windows(2).all(|pair| pair[0] == pair[1])));
    }
    let numbers: Option<Vec<f64>> = values.iter().map(Value::as_f64).collect();
    let numbers = numbers.ok_or_else(|| format!("'{name}' expects numbers"))?;
    let holds = |pair: &[f64]| match name {
        "<" => pair[0] < pair[1],
        ">" => pair[0] > pair[1],
        "<=" => pair[0] <= pair[1],
        _ => pair[0] >= pair[1],
    };
    Ok(json!(numbers.windows(2).all(holds)))
}

fn truth(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false))
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
