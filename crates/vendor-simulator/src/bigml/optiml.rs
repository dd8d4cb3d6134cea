//! Optimls: a few models are made and evaluated, and the best come first.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Refusal;
use super::input::{Arguments, number, text, texts};
use super::kind::Kind;
use super::learnt::{self, Lesson};
use super::recipe;
use super::store::{Draft, Store};
use super::summary::described;
use super::table::{Optype, Table};

/// A model with its evaluation.
struct Candidate {
    kind: &'static Kind,
    model: String,
    evaluation: String,
    measures: Value,
    value: f64,
}

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let lesson = Lesson::of(store, arguments)?;
    let numeric = lesson.optype() == Optype::Numeric;
    let metric = text(arguments, "metric").unwrap_or(if numeric { "r_squared" } else { "max_phi" });
    let split = split(store, arguments, &lesson.table)?;
    let mut candidates = Vec::new();
    for kind in kinds(arguments, numeric) {
        candidates.push(candidate(store, arguments, kind, &split, metric)?);
    }
    candidates.sort_by(|left, right| right.value.total_cmp(&left.value));
    let wanted = number(arguments, "number_of_model_candidates");
    let mut body = learnt::unsupervised(store, &lesson.table, arguments);
    body.extend(super::batch::objective(
        &lesson.table.columns,
        lesson.objective,
    ));
    let column = lesson.table.columns.get(lesson.objective);
    let details = column.map(|column| described(column, lesson.objective));
    body.insert("objective_field_details".to_owned(), json!(details));
    body.insert("test_dataset".to_owned(), Value::Null);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for candidate in &candidates {
        *counts.entry(candidate.kind.name).or_default() += 1;
    }
    let summary: Map<String, Value> = candidates
        .iter()
        .map(|candidate| {
            let summary = json!({"best": candidate.model, "count": 1});
            (candidate.kind.name.to_owned(), summary)
        })
        .collect();
    let created: Map<String, Value> = counts
        .keys()
        .flat_map(|kind| [(*kind).to_owned(), format!("{kind}_evaluation")])
        .map(|name| (name, json!(1)))
        .chain([("dataset".to_owned(), json!(split.len()))])
        .collect();
    let mut result = Map::new();
    let content = json!({
        "created_resources": created,
        "datasets": split.iter().map(|id| json!({"id": id, "name": "", "name_options": ""})).collect::<Vec<_>>(),
        "fields": learnt::fields(&lesson.table),
        "max_training_time": number(arguments, "max_training_time").unwrap_or(1800.0) as u64,
        "metric": metric,
        "model_types": candidates.iter().map(|candidate| candidate.kind.name).collect::<Vec<_>>(),
        "models": candidates.iter().map(shown).collect::<Vec<_>>(),
        "number_of_model_candidates": wanted.unwrap_or(candidates.len() as f64) as u64,
        "recent_evaluations": candidates.iter().map(|candidate| candidate.value).collect::<Vec<_>>(),
        "search_complete": true,
        "summary": summary,
    });
    let models: Vec<&String> = candidates
        .iter()
        .map(|candidate| &candidate.model)
        .collect();
    let evaluations: Vec<&String> = candidates
        .iter()
        .map(|candidate| &candidate.evaluation)
        .collect();
    counts.insert("total", candidates.len());
    for (name, value) in [
        ("datasets", json!(split)),
        ("evaluations", json!(evaluations)),
        ("model_count", json!(counts)),
        ("models", json!(models)),
        (
            "models_meta",
            json!({"count": models.len(), "limit": 1000, "offset": 0, "total": models.len()}),
        ),
        ("optiml", content),
    ] {
        result.insert(name.to_owned(), value);
    }
    let children = candidates
        .iter()
        .flat_map(|one| [one.model.clone(), one.evaluation.clone()]);
    let children = children.chain(split.iter().cloned()).collect();
    Ok(Draft {
        body,
        result,
        children,
        ..Draft::default()
    })
}

/// The types that are tried: those of `model_types` that fit the field to predict.
fn kinds(arguments: &Arguments, numeric: bool) -> Vec<&'static Kind> {
    let fitting = if numeric {
        ["model", "linearregression", "deepnet"]
    } else {
        ["model", "logisticregression", "deepnet"]
    };
    let asked = texts(arguments, "model_types");
    let tried = fitting
        .iter()
        .filter(|name| asked.is_empty() || asked.iter().any(|asked| asked == *name));
    tried.filter_map(|name| Kind::of(name)).collect()
}

/// Two datasets: every fifth row is for the evaluations.
fn split(store: &Store, arguments: &Arguments, table: &Table) -> Result<Vec<String>, Refusal> {
    let Some(kind) = Kind::of("dataset") else {
        return Ok(Vec::new());
    };
    let part = |test: bool| {
        let rows = table.rows.iter().enumerate();
        let rows = rows.filter(|(number, _)| (number % 5 == 4) == test);
        let part = Table {
            columns: table.columns.clone(),
            rows: rows.map(|(_, row)| row.clone()).collect(),
        };
        let last = part.columns.len().saturating_sub(1);
        let mut draft = super::dataset::finished(part, last, &Map::new());
        let project = arguments.get("project").cloned();
        draft
            .body
            .extend(project.map(|project| ("project".to_owned(), project)));
        store.add_finished(kind, draft)
    };
    Ok(vec![part(false), part(true)])
}

fn candidate(
    store: &Store,
    arguments: &Arguments,
    kind: &'static Kind,
    split: &[String],
    metric: &str,
) -> Result<Candidate, Refusal> {
    let mut own = Arguments::new();
    for name in [
        "objective_field",
        "input_fields",
        "excluded_fields",
        "project",
    ] {
        own.extend(
            arguments
                .get(name)
                .map(|value| (name.to_owned(), value.clone())),
        );
    }
    own.insert("dataset".to_owned(), json!(split.first()));
    let model = store.add_finished(kind, recipe::draft(store, kind, own)?);
    let mut evaluated = Arguments::new();
    evaluated.insert(kind.name.to_owned(), json!(model));
    evaluated.insert("dataset".to_owned(), json!(split.last()));
    let project = arguments.get("project").cloned();
    evaluated.extend(project.map(|project| ("project".to_owned(), project)));
    let Some(of) = Kind::of("evaluation") else {
        return Err(super::missing());
    };
    let draft = recipe::draft(store, of, evaluated)?;
    let measures = draft
        .result
        .get("result")
        .and_then(|result| result.get("model"));
    let measures = measures.cloned().unwrap_or_default();
    let name = match metric {
        "max_phi" => "average_phi",
        other => other,
    };
    let value = measures
        .get(name)
        .and_then(Value::as_f64)
        .unwrap_or_default();
    let evaluation = store.add_finished(of, draft);
    Ok(Candidate {
        kind,
        model,
        evaluation,
        measures,
        value,
    })
}

fn shown(candidate: &Candidate) -> Value {
    json!({
        "evaluation": {
            "id": candidate.evaluation,
            "info": candidate.measures,
            "metric_value": candidate.value,
            "metric_variance": 0,
            "name": "",
            "name_options": "",
        },
        "evaluation_count": 1,
        "id": candidate.model,
        "importance": [],
        "kind": candidate.kind.name,
        "name": "",
        "name_options": "",
    })
}
