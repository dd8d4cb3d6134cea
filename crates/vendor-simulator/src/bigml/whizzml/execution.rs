//! Executions: a script, or several, run when they are created.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Code;
use super::evaluate::{Fault, Machine};
use crate::bigml::input::{self, Arguments, text, texts};
use crate::bigml::life::Failure;
use crate::bigml::resource::Data;
use crate::bigml::store::{Draft, Store};
use crate::bigml::{Refusal, missing};

/// The error of a script that fails while it runs.
const FAILED: i64 = -8200;

pub(in crate::bigml) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let mut scripts: Vec<String> = texts(arguments, "scripts");
    scripts.extend(text(arguments, "script").map(str::to_owned));
    let mut sources: Vec<(String, Arc<Code>)> = Vec::new();
    let mut title = Value::Null;
    for script in &scripts {
        let (code, name) = code(store, "script", script)?;
        title = name;
        sources.push((script.clone(), code));
    }
    let own = sources.len();
    if own == 0 {
        return Err(missing());
    }
    let mut at = 0;
    while let Some((_, code)) = sources.get(at) {
        for import in code.imports.clone() {
            if sources.iter().all(|(known, _)| *known != import) {
                let (code, _) = self::code(store, "library", &import)?;
                sources.push((import, code));
            }
        }
        at += 1;
    }
    let defaults = arguments
        .get("creation_defaults")
        .and_then(Value::as_object);
    let defaults = defaults.cloned().unwrap_or_default();
    let mut body = Map::new();
    let title = title.as_str().unwrap_or("Script").to_owned();
    for (name, value) in [
        ("creation_defaults", json!(defaults)),
        (
            "inputs",
            arguments.get("inputs").cloned().unwrap_or_default(),
        ),
        ("locale", json!("en-US")),
        ("name", json!(format!("{title}'s Execution"))),
        ("script_status", json!(true)),
    ] {
        body.insert(name.to_owned(), value);
    }
    body.extend(
        arguments
            .get("name")
            .map(|name| ("name".to_owned(), name.clone())),
    );
    let run = run(store, arguments, &defaults, &sources, own);
    let times = json!({"in-progress": 247, "queued": 62, "started": 2});
    let mut draft = Draft {
        body,
        children: run.created.clone(),
        ..Draft::default()
    };
    match run.result {
        Ok(results) => {
            let listed: Vec<Value> = sources.iter().map(|(id, _)| json!([id, ""])).collect();
            let result = match results.as_slice() {
                [one] if own == 1 => one.clone(),
                all => json!(all),
            };
            let execution = json!({
                "output_resources": run.created.iter().map(|id| output(store, id, &run.named)).collect::<Vec<_>>(),
                "outputs": run.outputs,
                "result": result,
                "results": results,
                "sources": listed,
                "steps": run.steps,
            });
            draft.result.insert("execution".to_owned(), execution);
            let more = json!({"elapsed_times": times});
            draft.result.insert("status".to_owned(), more);
        }
        Err(fault) => draft.failure = Some(failure(&fault, times)),
    }
    Ok(draft)
}

/// The code of a script or a library, which counts its executions, and its name.
fn code(store: &Store, kind: &str, id: &str) -> Result<(Arc<Code>, Value), Refusal> {
    let mut shelves = store.shelves();
    let resource = shelves.find_mut(kind, id).ok_or_else(missing)?;
    let Data::Code(code) = &resource.data else {
        return Err(missing());
    };
    let found = (
        Arc::clone(code),
        resource.body.get("name").cloned().unwrap_or_default(),
    );
    if let Some(count) = resource.body.get_mut("number_of_executions") {
        *count = json!(count.as_u64().unwrap_or_default() + 1);
    }
    Ok(found)
}

/// What a run gave.
struct Run {
    result: Result<Vec<Value>, Fault>,
    outputs: Vec<Value>,
    created: Vec<String>,
    /// What outputs hold: their names by value.
    named: BTreeMap<String, String>,
    steps: usize,
}

fn run(
    store: &Store,
    arguments: &Arguments,
    defaults: &Map<String, Value>,
    sources: &[(String, Arc<Code>)],
    own: usize,
) -> Run {
    let mut machine = Machine::new(store, defaults, BTreeMap::new());
    let result = inputs(arguments, &sources[..own]).and_then(|inputs| {
        machine = Machine::new(store, defaults, inputs);
        // libraries first, those that others import before them
        for (origin, (_, code)) in sources.iter().enumerate().skip(own).rev() {
            machine.run(code, origin)?;
        }
        let mut results = Vec::new();
        for (origin, (_, code)) in sources.iter().enumerate().take(own) {
            results.push(machine.run(code, origin)?);
        }
        Ok(results)
    });
    let mut named = BTreeMap::new();
    let asked = texts(arguments, "outputs").into_iter();
    let declared = sources[..own]
        .iter()
        .filter_map(|(_, code)| code.outputs.as_array())
        .flatten()
        .filter_map(|output| Some(output.get("name")?.as_str()?.to_owned()));
    let names: Vec<String> = asked.chain(declared).collect();
    let outputs = names.iter().map(|name| {
        let value = machine.defined(name).cloned().unwrap_or_default();
        if let Value::String(id) = &value {
            named.insert(id.clone(), name.clone());
        }
        json!([name, value, kind_of(&value)])
    });
    let outputs = outputs.collect();
    Run {
        result,
        outputs,
        named,
        steps: machine.steps,
        created: machine.created,
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Number(_) => "Number",
        Value::Bool(_) => "Boolean",
        Value::Array(_) => "List",
        Value::Object(_) => "Map",
        Value::String(_) | Value::Null => "String",
    }
}

/// Inputs by name: as given, or their default.
fn inputs(
    arguments: &Arguments,
    scripts: &[(String, Arc<Code>)],
) -> Result<BTreeMap<String, Value>, Fault> {
    let mut inputs = BTreeMap::new();
    let pairs = arguments.get("inputs").and_then(Value::as_array);
    for pair in pairs.into_iter().flatten() {
        if let (Some(Value::String(name)), Some(value)) = (pair.get(0), pair.get(1)) {
            inputs.insert(name.clone(), value.clone());
        }
    }
    let declared = scripts
        .iter()
        .filter_map(|(_, code)| code.inputs.as_array());
    for input in declared.flatten() {
        let Some(name) = input.get("name").and_then(Value::as_str) else {
            continue;
        };
        match (inputs.contains_key(name), input.get("default")) {
            (true, _) => {}
            (false, Some(default)) => {
                inputs.insert(name.to_owned(), default.clone());
            }
            (false, None) => {
                return Err(Fault {
                    message: format!("The input '{name}' is missing"),
                    span: Default::default(),
                    origin: 0,
                    calls: Vec::new(),
                    cause: None,
                });
            }
        }
    }
    Ok(inputs)
}

/// A created resource as the execution lists it.
fn output(store: &Store, id: &str, named: &BTreeMap<String, String>) -> Value {
    let kind = id.split_once('/').map_or("", |(kind, _)| kind);
    let code = input::named(store, kind, id, |found| {
        found.job.peek().map(|stage| stage.code)
    });
    json!({
        "code": code.unwrap_or(1),
        "id": id,
        "last_update": store.world.now().timestamp_millis(),
        "progress": 0.0,
        "state": "queued",
        "task": "Queuing job",
        "variable": named.get(id).cloned().unwrap_or_default(),
    })
}

fn failure(fault: &Fault, times: Value) -> Failure {
    let message = format!("Problem while executing script: {}", fault.message);
    let mut failure = Failure::new(FAILED, message);
    let place = fault.span.written(fault.origin);
    let mut calls = fault.calls.clone();
    calls.push(fault.span.called(fault.origin));
    for (name, value) in [
        ("call_stack", json!(calls)),
        ("elapsed_times", times),
        (
            "instruction",
            json!({"instruction": "apply", "source": place}),
        ),
        ("source_location", place.clone()),
    ] {
        failure.details.insert(name.to_owned(), value);
    }
    let cause = fault.cause.clone();
    failure
        .details
        .extend(cause.map(|cause| ("cause".to_owned(), cause)));
    failure
}
