//! Topic models: the most frequent words that rarely meet each begin a topic, and every other word goes to the beginning that it meets most.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::answers::Answers;
use super::input::{self, Arguments, flag, number, text};
use super::learnt;
use super::resource::Data;
use super::store::{Draft, Store};
use super::summary::plain;
use super::table::{Column, Optype, Table};
use super::{Refusal, invalid};

/// Words of fewer letters say nothing.
const SHORTEST: usize = 3;

/// The weight of a topic of which an input has no word.
const SMOOTHING: f64 = 0.1;

/// The topic of each word.
#[derive(Debug)]
pub(super) struct Topics {
    columns: Vec<Column>,
    places: Vec<usize>,
    count: usize,
    of_word: BTreeMap<String, usize>,
    /// How often each word occurs.
    counts: BTreeMap<String, usize>,
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST)
        .map(str::to_lowercase)
}

impl Topics {
    fn of(table: &Table, places: &[usize], wanted: usize) -> Self {
        let texts: Vec<BTreeSet<String>> = table
            .rows
            .iter()
            .map(|row| {
                let values = places.iter().filter_map(|place| row.get(*place));
                values.flat_map(|value| words(value)).collect()
            })
            .collect();
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for word in texts.iter().flatten() {
            *counts.entry(word.clone()).or_default() += 1;
        }
        let meetings = |left: &str, right: &str| {
            let both = |text: &&BTreeSet<String>| text.contains(left) && text.contains(right);
            texts.iter().filter(both).count()
        };
        let mut frequent: Vec<(&String, &usize)> = counts.iter().collect();
        frequent.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        let mut seeds: Vec<&str> = Vec::new();
        for (word, count) in &frequent {
            let met: usize = seeds.iter().map(|seed| meetings(seed, word)).sum();
            if seeds.len() < wanted && met * 2 < **count {
                seeds.push(word);
            }
        }
        let topic = |word: &str| {
            let all = seeds.iter().enumerate();
            let best =
                all.max_by_key(|(number, seed)| (meetings(seed, word), std::cmp::Reverse(*number)));
            best.map_or(0, |(number, _)| number)
        };
        let of_word = counts
            .keys()
            .map(|word| (word.clone(), topic(word)))
            .collect();
        Self {
            columns: table.columns.clone(),
            places: places.to_vec(),
            count: seeds.len().max(1),
            of_word,
            counts,
        }
    }

    /// How much of each topic is in an input.
    fn distribution(&self, input: &Value) -> Vec<f64> {
        let mut weights = vec![SMOOTHING; self.count];
        for place in &self.places {
            let Some(column) = self.columns.get(*place) else {
                continue;
            };
            let value = input.get(&column.id).or_else(|| input.get(&column.name));
            let Some(value) = value.and_then(Value::as_str) else {
                continue;
            };
            for word in words(value) {
                if let Some(topic) = self.of_word.get(&word) {
                    weights[*topic] += 1.0;
                }
            }
        }
        let all: f64 = weights.iter().sum();
        weights.iter().map(|weight| weight / all).collect()
    }

    fn shown(&self, most: usize) -> Vec<Value> {
        let all: usize = self.counts.values().sum();
        (0..self.count)
            .map(|topic| {
                let own = self.counts.iter();
                let mut own: Vec<(&String, usize)> = own
                    .filter(|(word, _)| self.of_word.get(*word) == Some(&topic))
                    .map(|(word, count)| (word, *count))
                    .collect();
                own.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
                let sum: usize = own.iter().map(|(_, count)| count).sum();
                let share = |count: usize, of: usize| plain(count as f64 / of.max(1) as f64);
                let terms: Vec<Value> = own
                    .iter()
                    .take(most)
                    .map(|(word, count)| json!([word, share(*count, sum)]))
                    .collect();
                json!({
                    "id": format!("{topic:06x}"),
                    "name": title(topic),
                    "probability": share(sum, all),
                    "top_terms": terms,
                })
            })
            .collect()
    }
}

fn title(topic: usize) -> String {
    format!("Topic {topic:02}")
}

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let table = input::training(store, arguments)?;
    let mut places = input::chosen(&table, arguments)?;
    places.retain(|place| {
        let column = table.columns.get(*place);
        column.is_some_and(|column| matches!(column.optype, Optype::Text | Optype::Items))
    });
    if places.is_empty() {
        return Err(invalid("dataset", "The dataset has no text fields"));
    }
    let wanted = number(arguments, "number_of_topics").filter(|wanted| *wanted > 0.0);
    let wanted = wanted.unwrap_or(4.0);
    // the vendor's own limit is not known
    if !(1.0..=1000.0).contains(&wanted) {
        return Err(invalid("number_of_topics", "Must be between 1 and 1000"));
    }
    let topics = Topics::of(&table, &places, wanted as usize);
    let most = number(arguments, "top_n_terms").unwrap_or(10.0) as usize;
    let mut body = learnt::unsupervised(store, &table, arguments);
    for (name, value) in [
        ("number_of_batchtopicdistributions", json!(0)),
        ("number_of_public_topicdistributions", json!(0)),
        ("number_of_topicdistributions", json!(0)),
    ] {
        body.insert(name.to_owned(), value);
    }
    let assignments: Vec<Vec<usize>> = topics
        .counts
        .iter()
        .map(|(word, count)| {
            let own = topics.of_word.get(word);
            let at = |topic: usize| if own == Some(&topic) { *count } else { 0 };
            (0..topics.count).map(at).collect()
        })
        .collect();
    let content = json!({
        "alpha": plain(50.0 / topics.count as f64),
        "beta": 0.1,
        "bigrams": flag(arguments, "bigrams"),
        "case_sensitive": flag(arguments, "case_sensitive"),
        "fields": learnt::fields(&table),
        "hashed_seed": 62146850,
        "language": text(arguments, "language").unwrap_or("en"),
        "number_of_topics": topics.count,
        "term_limit": plain(number(arguments, "term_limit").unwrap_or(4096.0)),
        "term_topic_assignments": assignments,
        "termset": topics.counts.keys().collect::<Vec<_>>(),
        "top_n_terms": most,
        "topicmodel_seed": text(arguments, "topicmodel_seed").unwrap_or("26c386d781963ca1ea5c90dab8a6b023b5e1d180"),
        "topics": topics.shown(most),
        "use_stopwords": flag(arguments, "use_stopwords"),
    });
    let mut result = Map::new();
    result.insert("topic_model".to_owned(), content);
    Ok(Draft {
        body,
        result,
        data: Data::Topics(Arc::new(topics)),
        ..Draft::default()
    })
}

fn find(store: &Store, arguments: &Arguments) -> Result<(String, Arc<Topics>), Refusal> {
    let model = text(arguments, "topicmodel").unwrap_or_default();
    input::named(store, "topicmodel", model, |found| match &found.data {
        Data::Topics(topics) => Some((found.name(), Arc::clone(topics))),
        _ => None,
    })
}

/// The topics of one text.
pub(super) fn distribution(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let (name, topics) = find(store, arguments)?;
    let input = arguments.get("input_data").cloned().unwrap_or_default();
    let shares = topics.distribution(&input);
    let shares: Vec<Value> = shares.into_iter().map(plain).collect();
    let mut body = Map::new();
    for (name, value) in [
        ("locale", json!("en_US")),
        ("topic_distribution", json!({"result": shares})),
        ("topicmodel", json!(name)),
        ("topicmodel_status", json!(true)),
    ] {
        body.insert(name.to_owned(), value);
    }
    Ok(Draft {
        body,
        ..Draft::default()
    })
}

/// The topics of the rows of a dataset.
pub(super) fn distributions(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let (name, topics) = find(store, arguments)?;
    let dataset = text(arguments, "dataset").unwrap_or_default();
    let table = input::table(store, "dataset", dataset)?;
    let columns = (0..topics.count).map(|topic| (title(topic), Optype::Numeric));
    let answers = Answers::of(&table, columns.collect(), |row| {
        let shares = topics.distribution(row).into_iter();
        shares.map(|share| plain(share).to_string()).collect()
    });
    let mut draft = answers.draft(store, &table, arguments)?;
    draft.body.insert("topicmodel".to_owned(), json!(name));
    draft
        .body
        .insert("topicmodel_status".to_owned(), json!(true));
    Ok(draft)
}
