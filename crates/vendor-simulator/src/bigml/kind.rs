//! The types of resources.

/// What is special about one type.
#[derive(Debug)]
pub(super) struct Kind {
    /// As in ids and paths.
    pub(super) name: &'static str,
    /// As in messages.
    pub(super) noun: &'static str,
    /// Whether the work goes on after the creation.
    pub(super) works: bool,
    pub(super) downloads: bool,
    /// Arguments without which a creation is refused.
    pub(super) required: &'static [&'static str],
    /// Arguments of which a creation needs one.
    pub(super) origins: &'static [&'static str],
    /// Properties that lists leave out.
    pub(super) heavy: &'static [&'static str],
}

const fn kind(name: &'static str, noun: &'static str) -> Kind {
    Kind {
        name,
        noun,
        works: true,
        downloads: false,
        required: &[],
        origins: &[],
        heavy: &["fields"],
    }
}

const LEARNT: &[&str] = &["dataset", "datasets", "origin", "shared_hash"];
const SUPERVISED: &[&str] = &[
    "model",
    "ensemble",
    "logisticregression",
    "linearregression",
    "deepnet",
    "fusion",
];

pub(super) static KINDS: [Kind; 16] = [
    Kind {
        works: false,
        ..kind("project", "project")
    },
    Kind {
        origins: &[
            "file",
            "remote",
            "data",
            "external_data",
            "sources",
            "origin",
            "shared_hash",
        ],
        ..kind("source", "source")
    },
    Kind {
        downloads: true,
        origins: &[
            "source",
            "origin_dataset",
            "origin_datasets",
            "cluster",
            "origin",
            "shared_hash",
        ],
        ..kind("dataset", "dataset")
    },
    Kind {
        origins: &["dataset", "datasets", "cluster", "origin", "shared_hash"],
        heavy: &["model"],
        ..kind("model", "model")
    },
    Kind {
        origins: LEARNT,
        heavy: &["ensemble", "distributions"],
        ..kind("ensemble", "ensemble")
    },
    Kind {
        works: false,
        required: &["input_data"],
        origins: SUPERVISED,
        heavy: &["prediction_path"],
        ..kind("prediction", "prediction")
    },
    Kind {
        downloads: true,
        required: &["dataset"],
        origins: SUPERVISED,
        ..kind("batchprediction", "batch prediction")
    },
    Kind {
        origins: LEARNT,
        heavy: &["clusters"],
        ..kind("cluster", "cluster")
    },
    Kind {
        origins: LEARNT,
        heavy: &["model"],
        ..kind("anomaly", "anomaly detector")
    },
    Kind {
        required: &["dataset"],
        origins: &[
            "model",
            "ensemble",
            "logisticregression",
            "linearregression",
            "deepnet",
            "fusion",
            "timeseries",
        ],
        heavy: &["result"],
        ..kind("evaluation", "evaluation")
    },
    Kind {
        required: &["dataset"],
        heavy: &["sample"],
        ..kind("sample", "sample")
    },
    Kind {
        required: &["dataset"],
        heavy: &["correlations"],
        ..kind("correlation", "correlation")
    },
    Kind {
        required: &["dataset"],
        heavy: &["statistical_tests"],
        ..kind("statisticaltest", "test")
    },
    Kind {
        works: false,
        required: &["source", "connection"],
        heavy: &[],
        ..kind("externalconnector", "external connector")
    },
    Kind {
        works: false,
        required: &["configurations"],
        heavy: &[],
        ..kind("configuration", "configuration")
    },
    Kind {
        works: false,
        heavy: &[],
        ..kind("composite", "composite")
    },
];
