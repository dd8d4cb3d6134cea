//! Associations: pairs of items that occur together more often than by chance.
//!
//! An item is a class, a part of the range of a number, or one of the items or words of a text. Only rules with one item on each side are looked for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Refusal;
use super::input::{self, Arguments, flag, number, text};
use super::learnt;
use super::resource::Data;
use super::store::{Draft, Store};
use super::summary::{numbers, plain};
use super::table::{Column, Optype, Table};

/// Parts of the range of a number.
const SEGMENTS: usize = 5;
/// The most frequent items are looked at, no more.
const ITEMS: usize = 100;

#[derive(Debug)]
pub(super) struct Rules {
    columns: Vec<Column>,
    items: Vec<Item>,
    rules: Vec<Rule>,
}

/// Something that a row can have.
#[derive(Clone, Debug, PartialEq)]
struct Item {
    place: usize,
    name: String,
    /// The part of the range of a number.
    range: Option<(f64, f64)>,
    count: usize,
}

impl Item {
    fn is_in(&self, optype: Optype, value: &str) -> bool {
        match self.range {
            Some((start, end)) => {
                let number = value.parse::<f64>();
                number.is_ok_and(|number| start < number && number <= end)
            }
            None => parts(optype, value).any(|part| part == self.name),
        }
    }
}

/// The items in a value: the value itself, or its words.
fn parts(optype: Optype, value: &str) -> impl Iterator<Item = &str> {
    let cuts = matches!(optype, Optype::Text | Optype::Items);
    value
        .split(move |letter: char| cuts && (letter.is_whitespace() || ";,|".contains(letter)))
        .filter(|part| !part.is_empty())
}

#[derive(Debug)]
struct Rule {
    left: usize,
    right: usize,
    together: usize,
    support: f64,
    confidence: f64,
    leverage: f64,
    lift: f64,
}

impl Rules {
    fn of(table: &Table, places: &[usize], arguments: &Arguments) -> Self {
        let mut items: Vec<Item> = places
            .iter()
            .flat_map(|place| items(table, *place))
            .collect();
        items.sort_by_key(|item| std::cmp::Reverse(item.count));
        items.truncate(ITEMS);
        let rows: Vec<BTreeSet<usize>> = items.iter().map(|item| having(table, item)).collect();
        let total = table.rows.len().max(1) as f64;
        let least = |name: &str, default: f64| number(arguments, name).unwrap_or(default);
        let mut rules = Vec::new();
        for left in 0..items.len() {
            for right in (0..items.len()).filter(|right| *right != left) {
                let together = rows[left].intersection(&rows[right]).count();
                let (of_left, of_right) = (rows[left].len() as f64, rows[right].len() as f64);
                let support = together as f64 / total;
                let expected = of_left / total * of_right / total;
                let rule = Rule {
                    left,
                    right,
                    together,
                    support,
                    confidence: together as f64 / of_left.max(1.0),
                    leverage: support - expected,
                    lift: support / expected.max(f64::MIN_POSITIVE),
                };
                let enough = rule.support >= least("min_support", 0.0)
                    && rule.confidence >= least("min_confidence", 0.0)
                    && rule.leverage >= least("min_leverage", 0.0).max(1e-9)
                    && rule.lift >= least("min_lift", 1.0);
                if together > 1 && enough {
                    rules.push(rule);
                }
            }
        }
        let value = |rule: &Rule| match text(arguments, "search_strategy") {
            Some("confidence") => rule.confidence,
            Some("lift") => rule.lift,
            Some("support" | "coverage") => rule.support,
            _ => rule.leverage,
        };
        rules.sort_by(|left, right| value(right).total_cmp(&value(left)));
        rules.truncate(least("max_k", 100.0) as usize);
        Self {
            columns: table.columns.clone(),
            items,
            rules,
        }
    }

    fn shown(&self, total: usize) -> Vec<Value> {
        let cover = |item: usize| {
            let count = self.items[item].count;
            json!([plain(count as f64 / total.max(1) as f64), count])
        };
        let rules = self.rules.iter().enumerate();
        rules
            .map(|(number, rule)| {
                json!({
                    "confidence": plain(rule.confidence),
                    "id": format!("{number:06x}"),
                    "leverage": plain(rule.leverage),
                    "lhs": [rule.left],
                    "lhs_cover": cover(rule.left),
                    "lift": plain(rule.lift),
                    // No test is made: what is listed is taken for significant.
                    "p_value": 0.0,
                    "rhs": [rule.right],
                    "rhs_cover": cover(rule.right),
                    "support": [plain(rule.support), rule.together],
                })
            })
            .collect()
    }

    fn written(&self, item: &Item) -> Value {
        let field = self.columns.get(item.place).map(|column| &column.id);
        let mut written = json!({
            "complement": false,
            "count": item.count,
            "field_id": field,
            "name": item.name,
        });
        if let Some((start, end)) = item.range {
            let edge = |edge: f64| edge.is_finite().then(|| plain(edge));
            written["bin_start"] = json!(edge(start));
            written["bin_end"] = json!(edge(end));
        }
        written
    }
}

/// The rows that have an item.
fn having(table: &Table, item: &Item) -> BTreeSet<usize> {
    let optype = table.columns.get(item.place).map(|column| column.optype);
    let optype = optype.unwrap_or(Optype::Text);
    let values = table.values(item.place).enumerate();
    values
        .filter(|(_, value)| item.is_in(optype, value))
        .map(|(row, _)| row)
        .collect()
}

fn items(table: &Table, place: usize) -> Vec<Item> {
    let Some(column) = table.columns.get(place) else {
        return Vec::new();
    };
    if column.optype == Optype::Numeric {
        return segments(table, place);
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for value in table.values(place) {
        let distinct: BTreeSet<&str> = parts(column.optype, value).collect();
        for part in distinct {
            *counts.entry(part).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .map(|(name, count)| Item {
            place,
            name: name.to_owned(),
            range: None,
            count,
        })
        .collect()
}

/// The range of a number in parts of the same width; the first and the last are open.
fn segments(table: &Table, place: usize) -> Vec<Item> {
    let values: Vec<f64> = table.numbers(place).collect();
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let width = (high - low) / SEGMENTS as f64;
    let edge = |at: usize| match at {
        0 => f64::NEG_INFINITY,
        SEGMENTS => f64::INFINITY,
        at => low + width * at as f64,
    };
    let all = (0..SEGMENTS).map(|at| {
        let (start, end) = (edge(at), edge(at + 1));
        let inside = values
            .iter()
            .filter(|value| start < **value && **value <= end);
        Item {
            place,
            name: format!("Segment {}", at + 1),
            range: Some((start, end)),
            count: inside.count(),
        }
    });
    all.filter(|item| item.count > 0).collect()
}

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let table = input::training(store, arguments)?;
    let places = input::chosen(&table, arguments)?;
    let rules = Rules::of(&table, &places, arguments);
    let mut body = learnt::unsupervised(store, &table, arguments);
    body.insert("clones".to_owned(), json!(0));
    let summary = |of: fn(&Rule) -> f64| numbers(rules.rules.iter().map(of).collect());
    let default = |name: &str, default: f64| plain(number(arguments, name).unwrap_or(default));
    let content = json!({
        "complement": flag(arguments, "complement"),
        "discretization": {"pretty": true, "size": SEGMENTS, "trim": 0, "type": "width"},
        "fields": learnt::fields(&table),
        "items": rules.items.iter().map(|item| rules.written(item)).collect::<Vec<_>>(),
        "max_k": default("max_k", 100.0),
        "max_lhs": default("max_lhs", 4.0),
        "min_confidence": default("min_confidence", 0.0),
        "min_leverage": default("min_leverage", 0.0),
        "min_lift": default("min_lift", 1.0),
        "min_support": default("min_support", 0.0),
        "rules": rules.shown(table.rows.len()),
        "rules_summary": {
            "confidence": summary(|rule| rule.confidence),
            "k": rules.rules.len(),
            "leverage": summary(|rule| rule.leverage),
            "lift": summary(|rule| rule.lift),
            "support": summary(|rule| rule.support),
        },
        "search_strategy": text(arguments, "search_strategy").unwrap_or("leverage"),
        "significance_level": default("significance_level", 0.05),
    });
    let mut result = Map::new();
    result.insert("associations".to_owned(), content);
    Ok(Draft {
        body,
        result,
        data: Data::Rules(Arc::new(rules)),
        ..Draft::default()
    })
}

/// What probably belongs to an input: items that it doesn't have, of rules whose left side it has.
pub(super) fn set(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let id = text(arguments, "association").unwrap_or_default();
    let (name, rules) = input::named(store, "association", id, |found| match &found.data {
        Data::Rules(rules) => Some((found.name(), Arc::clone(rules))),
        _ => None,
    })?;
    let input = arguments.get("input_data").cloned().unwrap_or_default();
    let has = |item: &Item| {
        let Some(column) = rules.columns.get(item.place) else {
            return false;
        };
        let given = input.get(&column.id).or_else(|| input.get(&column.name));
        given.is_some_and(|value| match value {
            Value::Array(values) => values.iter().any(|value| *value == json!(item.name)),
            Value::String(value) => item.is_in(column.optype, value),
            value => item.is_in(column.optype, &value.to_string()),
        })
    };
    let mut found: BTreeMap<usize, (Vec<String>, f64)> = BTreeMap::new();
    for (number, rule) in rules.rules.iter().enumerate() {
        if has(&rules.items[rule.left]) && !has(&rules.items[rule.right]) {
            let score = match text(arguments, "score_by") {
                Some("leverage") => rule.leverage,
                Some("lift") => rule.lift,
                Some("support") => rule.support,
                _ => rule.confidence,
            };
            let (ids, best) = found.entry(rule.right).or_default();
            ids.push(format!("{number:06x}"));
            *best = best.max(score);
        }
    }
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_by(|(_, (_, left)), (_, (_, right))| right.total_cmp(left));
    found.truncate(number(arguments, "max_k").unwrap_or(100.0) as usize);
    let shown: Vec<Value> = found
        .into_iter()
        .map(|(item, (ids, score))| {
            json!({"item": rules.written(&rules.items[item]), "rules": ids, "score": plain(score)})
        })
        .collect();
    let mut body = Map::new();
    for (name, value) in [
        ("association", json!(name)),
        ("association_set", json!({"result": shown})),
        ("association_status", json!(true)),
        ("locale", json!("en_US")),
    ] {
        body.insert(name.to_owned(), value);
    }
    Ok(Draft {
        body,
        ..Draft::default()
    })
}
