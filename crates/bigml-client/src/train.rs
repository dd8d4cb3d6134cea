//! The usual chain: data becomes a source and a dataset, one part of it trains a model, and the rest says how good the model is.

use std::fmt;
use std::future::IntoFuture;
use std::path::PathBuf;
use std::time::Duration;

use client_runtime::{Error, FilePart, IntoId, Waiter};
use futures_util::future::BoxFuture;

use crate::chain::{Chain, ChainError, ChainProgress};
use crate::types::{self, DatasetCreate, DatasetId, EvaluationCreate, SourceId};
use crate::{Client, NewSource, UploadSource};

/// How much of the rows trains, unless something else is said.
const SHARE: f64 = 0.8;

/// # Training
impl Client {
    /// Makes a source, a dataset, a model of one part of its rows, and an evaluation of the model by the others. `model` holds the model's arguments, and
    /// says of which type it is.
    ///
    /// ```no_run
    /// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::Error> {
    /// use std::time::Duration;
    ///
    /// use bigml_client::types;
    ///
    /// let trained = client
    ///     .train(types::EnsembleCreate::new().number_of_models(32))
    ///     .file("churn.csv")
    ///     .with_train_share(0.7)
    ///     .with_deadline(Duration::from_secs(3600))
    ///     .delete_on_failure()
    ///     .on_progress(|now| println!("{:3.0} % {}", now.progress * 100.0, now.step))
    ///     .await?;
    /// println!("{:?}", trained.evaluation.result);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Whoever wants other steps builds a [`Chain`].
    pub fn train<M: Trainable>(&self, model: M) -> Train<M> {
        Train {
            client: self.clone(),
            model,
            data: None,
            dataset: DatasetCreate::new(),
            evaluation: None,
            share: SHARE,
            seed: "bigml-client".to_owned(),
            chain: self.chain(),
        }
    }
}

/// Arguments of a supervised model that is made from one dataset. The types that are known implement it.
pub trait Trainable: sealed::Sealed + Send + 'static {
    /// What is made.
    type Model: Send + 'static;
    /// Name of the step.
    #[doc(hidden)]
    const STEP: &'static str;
    /// Makes it from a dataset.
    #[doc(hidden)]
    fn start(self, client: &Client, dataset: &str) -> Waiter<Self::Model>;
    /// An evaluation of it.
    #[doc(hidden)]
    fn evaluate(evaluation: EvaluationCreate, model: &str) -> EvaluationCreate;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! trainable {
    ($($arguments:ident makes $model:ident by $create:ident as $step:ident;)*) => {$(
        impl sealed::Sealed for types::$arguments {}

        impl Trainable for types::$arguments {
            type Model = types::$model;
            const STEP: &'static str = stringify!($step);

            fn start(self, client: &Client, dataset: &str) -> Waiter<types::$model> {
                client.$create().body(self.dataset(dataset)).send_and_wait()
            }

            fn evaluate(evaluation: EvaluationCreate, model: &str) -> EvaluationCreate {
                evaluation.$step(model)
            }
        }
    )*};
}

trainable! {
    ModelCreate makes Model by create_model as model;
    EnsembleCreate makes Ensemble by create_ensemble as ensemble;
    LinearRegressionCreate makes LinearRegression by create_linear_regression as linearregression;
    LogisticRegressionCreate makes LogisticRegression by create_logistic_regression as logisticregression;
    DeepnetCreate makes Deepnet by create_deepnet as deepnet;
}

/// What [`Client::train`] has made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Trained<T> {
    /// The source; `None` where it was there before.
    pub source: Option<types::Source>,
    /// All rows; `None` where the dataset was there before.
    pub dataset: Option<types::Dataset>,
    /// The rows that the model was made from.
    pub training_rows: types::Dataset,
    /// The rows that it was tested with.
    pub test_rows: types::Dataset,
    /// The model.
    pub model: T,
    /// How good it is.
    pub evaluation: types::Evaluation,
}

/// Where the rows come from.
enum Data {
    New(Waiter<types::Source>),
    Source(String),
    Dataset(String),
}

type Change = Box<dyn FnOnce(EvaluationCreate) -> EvaluationCreate + Send>;

/// A chain that [`Client::train`] has begun; it runs when it is awaited. Its steps are called `source`, `dataset`, `training rows`, `test rows`, by the
/// type of the model, and `evaluation`.
#[must_use = "nothing is made until it is awaited"]
pub struct Train<M> {
    client: Client,
    model: M,
    data: Option<Data>,
    dataset: DatasetCreate,
    evaluation: Option<Change>,
    share: f64,
    seed: String,
    chain: Chain,
}

impl<M: Trainable> Train<M> {
    /// Begins with a file.
    pub fn file(self, path: impl Into<PathBuf>) -> Self {
        let upload = self.client.upload_source(path.into());
        self.upload(upload)
    }

    /// Begins with something else than a file: bytes, or a reader or stream of known length.
    pub fn file_part(self, file: FilePart) -> Self {
        let upload = self.client.upload_source_from(file);
        self.upload(upload)
    }

    /// Begins with an upload that has arguments of its own.
    pub fn upload(mut self, upload: UploadSource) -> Self {
        self.data = Some(Data::New(upload.send_and_wait()));
        self
    }

    /// Begins with a source of other data than a file: [`Client::remote_source`], [`Client::inline_source`] and so on.
    pub fn new_source(mut self, source: NewSource) -> Self {
        self.data = Some(Data::New(source.send_and_wait()));
        self
    }

    /// Begins with a source that is there. It is never deleted.
    pub fn source(mut self, id: impl IntoId<SourceId>) -> Self {
        self.data = Some(Data::Source(id.into_id().to_string()));
        self
    }

    /// Begins with a dataset that is there. It is never deleted.
    pub fn dataset(mut self, id: impl IntoId<DatasetId>) -> Self {
        self.data = Some(Data::Dataset(id.into_id().to_string()));
        self
    }

    /// Changes the arguments of the dataset, beyond the source: the objective field, fields to leave out and so on.
    pub fn dataset_arguments(
        mut self,
        change: impl FnOnce(DatasetCreate) -> DatasetCreate,
    ) -> Self {
        self.dataset = change(self.dataset);
        self
    }

    /// Changes the arguments of the evaluation, beyond the model and the dataset.
    pub fn evaluation_arguments(
        mut self,
        change: impl FnOnce(EvaluationCreate) -> EvaluationCreate + Send + 'static,
    ) -> Self {
        self.evaluation = Some(Box::new(change));
        self
    }

    /// How much of the rows trains, more than 0 and less than 1; 0.8 unless set. The others test.
    pub fn with_train_share(mut self, share: f64) -> Self {
        self.share = share;
        self
    }

    /// What decides which rows train: the same text chooses the same rows of a dataset.
    pub fn with_seed(mut self, seed: impl Into<String>) -> Self {
        self.seed = seed.into();
        self
    }

    /// See [`Chain::with_deadline`].
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.chain = self.chain.with_deadline(limit);
        self
    }

    /// See [`Chain::on_progress`].
    pub fn on_progress(mut self, report: impl FnMut(ChainProgress<'_>) + Send + 'static) -> Self {
        self.chain = self.chain.on_progress(report);
        self
    }

    /// See [`Chain::delete_on_failure`].
    pub fn delete_on_failure(mut self) -> Self {
        self.chain = self.chain.delete_on_failure();
        self
    }

    async fn run(self) -> Result<Trained<M::Model>, ChainError> {
        if !(self.share > 0.0 && self.share < 1.0) {
            let why = "the share of the rows that train must be more than 0 and less than 1";
            return Err(ChainError::before(Error::invalid_request(why)));
        }
        let Some(data) = self.data else {
            let why = "nothing says where the rows come from: set a file, a source or a dataset";
            return Err(ChainError::before(Error::invalid_request(why)));
        };
        let (client, mut chain) = (self.client, self.chain.with_steps(data.steps()));
        let mut rows = Rows::default();
        let all = match data {
            Data::New(work) => {
                let id = rows.source(&mut chain, work).await?;
                rows.dataset(&client, &mut chain, self.dataset, id).await?
            }
            Data::Source(id) => rows.dataset(&client, &mut chain, self.dataset, id).await?,
            Data::Dataset(id) => id,
        };
        let part = |test: bool| {
            let part = DatasetCreate::new().origin_dataset(all.as_str());
            let part = part.sample_rate(self.share).seed(self.seed.as_str());
            let part = if test { part.out_of_bag(true) } else { part };
            client.create_dataset().body(part).send_and_wait()
        };
        let (training_rows, training) = chain.make("training rows", part(false)).await?;
        let (test_rows, test) = chain.make("test rows", part(true)).await?;
        let work = self.model.start(&client, &training);
        let (model, id) = chain.make(M::STEP, work).await?;
        let evaluation = M::evaluate(EvaluationCreate::new(test), &id);
        let evaluation = match self.evaluation {
            Some(change) => change(evaluation),
            None => evaluation,
        };
        let work = client.create_evaluation().body(evaluation).send_and_wait();
        let (evaluation, _) = chain.make("evaluation", work).await?;
        Ok(Trained {
            source: rows.source,
            dataset: rows.dataset,
            training_rows,
            test_rows,
            model,
            evaluation,
        })
    }
}

/// What the rows come from.
#[derive(Default)]
struct Rows {
    source: Option<types::Source>,
    dataset: Option<types::Dataset>,
}

impl Rows {
    async fn source(
        &mut self,
        chain: &mut Chain,
        work: Waiter<types::Source>,
    ) -> Result<String, ChainError> {
        let (source, id) = chain.make("source", work).await?;
        self.source = Some(source);
        Ok(id)
    }

    async fn dataset(
        &mut self,
        client: &Client,
        chain: &mut Chain,
        arguments: DatasetCreate,
        source: String,
    ) -> Result<String, ChainError> {
        let work = client.create_dataset().body(arguments.source(source));
        let (dataset, id) = chain.make("dataset", work.send_and_wait()).await?;
        self.dataset = Some(dataset);
        Ok(id)
    }
}

impl Data {
    /// How many steps it takes from here.
    fn steps(&self) -> usize {
        match self {
            Self::New(_) => 6,
            Self::Source(_) => 5,
            Self::Dataset(_) => 4,
        }
    }
}

impl<M: Trainable> IntoFuture for Train<M> {
    type Output = Result<Trained<M::Model>, ChainError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// Shows no argument: they may hold secrets.
impl<M> fmt::Debug for Train<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Train")
            .field("share", &self.share)
            .field("chain", &self.chain)
            .finish_non_exhaustive()
    }
}
