//! A dataset of one megabyte, for benchmarks.

use bytes::Bytes;
use serde_json::{Map, Value};

use super::dataset;
use super::kind::Kind;
use super::life;
use super::resource::Data;
use super::store::Store;
use super::table::{Column, Optype, Table};

/// The bare id of a dataset whose body is about one megabyte; it exists when the simulator starts with [`DataSize::Large`](crate::DataSize).
pub const BIG_DATASET: &str = "b16000000000000000000001";

/// Fields that make a body of one megabyte.
const FIELDS: usize = 850;
const ROWS: usize = 400;

pub(super) fn is(kind: &Kind, id: &str) -> bool {
    kind.name == "dataset" && id == BIG_DATASET
}

pub(super) fn add(store: &Store) {
    let mut chance = store.world.chance("big dataset");
    let columns = (0..FIELDS).map(|number| Column {
        id: format!("{number:06x}"),
        name: format!("measurement {number}"),
        optype: Optype::Numeric,
    });
    let rows = (0..ROWS).map(|_| {
        let values = (0..FIELDS).map(|_| format!("{:.3}", chance.f64() * 1000.0));
        values.collect()
    });
    let table = Table {
        columns: columns.collect(),
        rows: rows.collect(),
    };
    let mut draft = dataset::finished(table, FIELDS - 1, &Map::new());
    draft.data = Data::Nothing;
    if let Some(kind) = Kind::of("dataset") {
        store.add(kind, draft, Some(BIG_DATASET));
    }
    let mut shelves = store.shelves();
    if let Some(resource) = shelves.find_mut("dataset", BIG_DATASET) {
        resource.job.end_with(life::FINISHED);
        let text = Value::Object(resource.view(200, false)).to_string();
        // A store is filled once.
        let _ = store.big.set(Bytes::from(text));
    }
}

/// The finished body, written once; `None` when there is no such dataset.
pub(super) fn body(store: &Store) -> Option<Bytes> {
    store.big.get().cloned()
}
