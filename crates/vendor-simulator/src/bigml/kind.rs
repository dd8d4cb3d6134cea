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
    /// The property that holds the result with its map of fields; the body itself when it is empty.
    pub(super) container: &'static str,
    /// The other prefixes of its paths.
    pub(super) reads: Reads,
    /// Whether it can be created on a prediction server.
    pub(super) served: bool,
}

/// How a type can be read besides by its id.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reads {
    pub(super) shared: bool,
    pub(super) public: bool,
    pub(super) pmml: bool,
}

const NOT: Reads = Reads {
    shared: false,
    public: false,
    pmml: false,
};
const SHARED: Reads = Reads {
    shared: true,
    ..NOT
};
const PUBLIC: Reads = Reads {
    public: true,
    ..SHARED
};

const fn kind(name: &'static str, noun: &'static str) -> Kind {
    Kind {
        name,
        noun,
        works: true,
        downloads: false,
        required: &[],
        origins: &[],
        heavy: &["fields"],
        container: "",
        reads: NOT,
        served: false,
    }
}

/// A type that is learnt from a dataset; its result is in `container`.
const fn learnt(
    name: &'static str,
    noun: &'static str,
    container: &'static [&'static str],
) -> Kind {
    Kind {
        origins: LEARNT,
        heavy: container,
        container: match container {
            [first, ..] => first,
            [] => "",
        },
        reads: SHARED,
        ..kind(name, noun)
    }
}

/// A type that is finished at once: the answer of `origins` to one row.
const fn answer(name: &'static str, noun: &'static str, origins: &'static [&'static str]) -> Kind {
    Kind {
        works: false,
        required: &["input_data"],
        origins,
        served: true,
        ..kind(name, noun)
    }
}

/// A type that gives the answers of `origins` to the rows of a dataset.
const fn batch(name: &'static str, noun: &'static str, origins: &'static [&'static str]) -> Kind {
    Kind {
        downloads: true,
        required: &["dataset"],
        origins,
        served: true,
        ..kind(name, noun)
    }
}

/// A type whose bodies are small and finished at once.
const fn plain(name: &'static str, noun: &'static str, required: &'static [&'static str]) -> Kind {
    Kind {
        works: false,
        required,
        heavy: &[],
        ..kind(name, noun)
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

pub(super) static KINDS: [Kind; 38] = [
    plain("project", "project", &[]),
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
        reads: SHARED,
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
        reads: PUBLIC,
        ..kind("dataset", "dataset")
    },
    Kind {
        origins: &["dataset", "datasets", "cluster", "origin", "shared_hash"],
        reads: Reads {
            pmml: true,
            ..PUBLIC
        },
        ..learnt("model", "model", &["model"])
    },
    learnt("ensemble", "ensemble", &["ensemble", "distributions"]),
    Kind {
        origins: &["models", "origin", "shared_hash"],
        ..learnt("fusion", "fusion", &["fusion"])
    },
    learnt(
        "linearregression",
        "linear regression",
        &["linear_regression"],
    ),
    Kind {
        reads: Reads {
            pmml: true,
            ..SHARED
        },
        ..learnt(
            "logisticregression",
            "logistic regression",
            &["logistic_regression"],
        )
    },
    learnt("deepnet", "deepnet", &["deepnet"]),
    Kind {
        reads: Reads {
            pmml: true,
            ..PUBLIC
        },
        ..learnt("cluster", "cluster", &["clusters"])
    },
    Kind {
        reads: PUBLIC,
        ..learnt("anomaly", "anomaly detector", &["model"])
    },
    Kind {
        reads: Reads {
            pmml: true,
            ..SHARED
        },
        ..learnt("association", "association", &["associations"])
    },
    Kind {
        reads: PUBLIC,
        ..learnt("topicmodel", "topic model", &["topic_model"])
    },
    learnt("timeseries", "time series", &["time_series", "forecast"]),
    Kind {
        origins: &["dataset", "datasets"],
        reads: NOT,
        ..learnt("optiml", "optiml", &["optiml"])
    },
    learnt("pca", "pca", &["pca"]),
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
        container: "sample",
        reads: SHARED,
        ..kind("sample", "sample")
    },
    Kind {
        required: &["dataset"],
        heavy: &["correlations"],
        container: "correlations",
        reads: SHARED,
        ..kind("correlation", "correlation")
    },
    Kind {
        required: &["dataset"],
        heavy: &["statistical_tests"],
        container: "statistical_tests",
        reads: SHARED,
        ..kind("statisticaltest", "test")
    },
    Kind {
        heavy: &["prediction_path"],
        ..answer("prediction", "prediction", SUPERVISED)
    },
    batch("batchprediction", "batch prediction", SUPERVISED),
    answer("centroid", "centroid", &["cluster"]),
    batch("batchcentroid", "batch centroid", &["cluster"]),
    answer("anomalyscore", "anomaly score", &["anomaly"]),
    batch("batchanomalyscore", "batch anomaly score", &["anomaly"]),
    answer("associationset", "association set", &["association"]),
    Kind {
        reads: PUBLIC,
        ..answer("topicdistribution", "topic distribution", &["topicmodel"])
    },
    Kind {
        reads: PUBLIC,
        ..batch(
            "batchtopicdistribution",
            "batch topic distribution",
            &["topicmodel"],
        )
    },
    answer("forecast", "forecast", &["timeseries"]),
    answer("projection", "projection", &["pca"]),
    batch("batchprojection", "batch projection", &["pca"]),
    plain(
        "externalconnector",
        "external connector",
        &["source", "connection"],
    ),
    plain("configuration", "configuration", &["configurations"]),
    plain("composite", "composite", &[]),
    Kind {
        origins: &["source_code", "origin"],
        heavy: &[],
        reads: SHARED,
        ..kind("library", "library")
    },
    Kind {
        origins: &["source_code", "origin", "shared_hash"],
        heavy: &[],
        reads: PUBLIC,
        ..kind("script", "script")
    },
    Kind {
        origins: &["script", "scripts"],
        heavy: &["execution"],
        reads: SHARED,
        ..kind("execution", "execution")
    },
];

impl Kind {
    /// The type that ids of this prefix have.
    pub(super) fn of(name: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.name == name)
    }
}
