//! Decoding a model of 50 megabytes: a tree of two hundred thousand nodes.

use std::fmt::Write;

use super::Load;
use crate::meter::{Measured, Meter};
use anyhow::{Context, Result, ensure};
use bigml_client::types::{Model, ModelNode};

const OFTEN: u32 = 3;
const QUICK: u32 = 1;
/// Below the root are three full trees of so many levels.
const LEVELS: u32 = 16;
const FEW_LEVELS: u32 = 6;

/// The model, and its tree, which is decoded when it is asked for.
pub(super) fn ours(load: Load) -> Result<Measured> {
    measure(load, |body| {
        let model: Model = serde_json::from_slice(body)?;
        let root = model.model.and_then(|tree| tree.root);
        let root: ModelNode = root.context("the model has no tree")?.get()?;
        Ok(root.children.map_or(0, |children| children.len()))
    })
}

/// The same with structs that name what is in this document and nothing else, and lose all other members.
pub(super) fn plain(load: Load) -> Result<Measured> {
    measure(load, |body| {
        let model: plain::Model = serde_json::from_slice(body)?;
        std::hint::black_box(&model);
        Ok(model.model.root.children.len())
    })
}

fn measure(load: Load, decode: impl Fn(&[u8]) -> Result<usize>) -> Result<Measured> {
    let body = body(if load.quick { FEW_LEVELS } else { LEVELS });
    let meter = Meter::start()?;
    for _ in 0..load.pieces(OFTEN, QUICK) {
        let children = decode(std::hint::black_box(body.as_bytes()))?;
        ensure!(children == 3, "the root has {children} children");
    }
    meter.stop()
}

/// A model as BigML answers with it. Its numbers are made up, and of ordinary lengths.
fn body(levels: u32) -> String {
    let mut out = r#"{"resource":"model/4f66a80803ce8940c5000006","name":"bench","code":200,"status":{"code":5,"message":"The model has been created","elapsed":413},"model":{"kind":"mtree","root":"#.to_owned();
    let mut nodes = Nodes { made: 0 };
    nodes.node(&mut out, levels, 3);
    out.push_str("}}");
    out
}

struct Nodes {
    made: u32,
}

impl Nodes {
    fn node(&mut self, out: &mut String, levels: u32, children: u32) {
        let id = self.made;
        self.made += 1;
        // writing to a text can't fail
        let _ = write!(
            out,
            r#"{{"id":{id},"count":{},"confidence":0.{},"output":"Iris-versicolor","objective_summary":{{"categories":[["Iris-setosa",{}],["Iris-versicolor",{}],["Iris-virginica",50]]}},"predicate":"#,
            1000 + id % 333,
            10000 + id % 70001,
            id % 777,
            id % 31,
        );
        let operator = if id.is_multiple_of(2) { ">" } else { "<=" };
        let _ = match id {
            0 => write!(out, "true"),
            _ => write!(
                out,
                r#"{{"field":"00000{}","operator":"{operator}","value":{}.{}}}"#,
                id % 5,
                id % 9,
                id % 1000,
            ),
        };
        if levels > 0 {
            out.push_str(r#","children":["#);
            for child in 0..children {
                if child > 0 {
                    out.push(',');
                }
                self.node(out, levels - 1, 2);
            }
            out.push(']');
        }
        out.push('}');
    }
}

/// Every member of the document, plain types, derived decoding.
mod plain {
    #![allow(dead_code, reason = "the members are there to be decoded")]

    use serde::Deserialize;

    #[derive(Deserialize)]
    pub(super) struct Model {
        resource: String,
        pub(super) model: Tree,
    }

    #[derive(Deserialize)]
    pub(super) struct Tree {
        pub(super) root: Root,
    }

    #[derive(Deserialize)]
    pub(super) struct Root {
        pub(super) id: i64,
        pub(super) count: i64,
        pub(super) confidence: f64,
        pub(super) output: String,
        pub(super) objective_summary: Summary,
        pub(super) predicate: bool,
        pub(super) children: Vec<Node>,
    }

    #[derive(Deserialize)]
    pub(super) struct Node {
        pub(super) id: i64,
        pub(super) count: i64,
        pub(super) confidence: f64,
        pub(super) output: String,
        pub(super) objective_summary: Summary,
        pub(super) predicate: Predicate,
        #[serde(default)]
        pub(super) children: Vec<Node>,
    }

    #[derive(Deserialize)]
    pub(super) struct Summary {
        pub(super) categories: Vec<(String, i64)>,
    }

    #[derive(Deserialize)]
    pub(super) struct Predicate {
        pub(super) field: String,
        pub(super) operator: String,
        pub(super) value: f64,
    }
}
