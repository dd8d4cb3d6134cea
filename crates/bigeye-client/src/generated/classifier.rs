// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `classifier`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # classifier
///
/// Classifiers of sensitive data and their detectors.
impl Client {
    /// Create a classifier.
    ///
    /// `POST /api/v1/sds/classifier`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn create_classifier(&self) -> builder::CreateClassifier {
        builder::CreateClassifier {
            call: Call::new(&self.core, &CREATE_CLASSIFIER),
        }
    }
    /// Delete a classifier.
    ///
    /// `DELETE /api/v1/sds/classifier/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn delete_classifier(&self) -> builder::DeleteClassifier {
        builder::DeleteClassifier {
            call: Call::new(&self.core, &DELETE_CLASSIFIER),
        }
    }
    /// List the classifiers, in pages.
    ///
    /// Their detectors only come with `includeDetector`.
    ///
    /// `POST /api/v1/sds/classifier/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn fetch_classifiers(&self) -> builder::FetchClassifiers {
        let mut call = Call::new(&self.core, &FETCH_CLASSIFIERS);
        call.json(&types::ClassifiersFetch::new());
        builder::FetchClassifiers { call }
    }
    /// Get one classifier.
    ///
    /// `GET /api/v1/sds/classifier/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn get_classifier(&self) -> builder::GetClassifier {
        builder::GetClassifier {
            call: Call::new(&self.core, &GET_CLASSIFIER),
        }
    }
    /// List the machine learning detectors that there are.
    ///
    /// All at once, without pages.
    ///
    /// `POST /api/v1/sds/classifier/machine-learning-detectors`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn list_machine_learning_detectors(
        &self,
    ) -> builder::ListMachineLearningDetectors {
        let mut call = Call::new(&self.core, &LIST_MACHINE_LEARNING_DETECTORS);
        call.json(&types::MachineLearningDetectorsQuery::new());
        builder::ListMachineLearningDetectors {
            call,
        }
    }
    /// Set a classifier that Bigeye provides back to its original form.
    ///
    /// Only where `canResetToDefault` is true.
    ///
    /// `PUT /api/v1/sds/classifier/{id}/reset`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn reset_classifier(&self) -> builder::ResetClassifier {
        builder::ResetClassifier {
            call: Call::new(&self.core, &RESET_CLASSIFIER),
        }
    }
    /// Try a detector on a value.
    ///
    /// Nothing is kept by this call, as far as the published document tells.
    ///
    /// `POST /api/v1/sds/classifier/test-detector`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn test_detector(&self) -> builder::TestDetector {
        let mut call = Call::new(&self.core, &TEST_DETECTOR);
        call.json(&types::DetectorTest::new());
        builder::TestDetector { call }
    }
    /// Change a classifier.
    ///
    /// The body has the form that a new one has. What happens to members that are left out is not documented: send them all.
    ///
    /// `PUT /api/v1/sds/classifier/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`, `body`.
    pub fn update_classifier(&self) -> builder::UpdateClassifier {
        builder::UpdateClassifier {
            call: Call::new(&self.core, &UPDATE_CLASSIFIER),
        }
    }
}

pub(crate) static CREATE_CLASSIFIER: Operation = Operation {
    id: "createClassifier",
    method: Method::POST,
    path: "/api/v1/sds/classifier",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_classifier`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateClassifier {
    pub(crate) call: Call,
}

impl CreateClassifier {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ClassifierWrite>) -> Self {
        self.call.json::<types::ClassifierWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Classifier>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_CLASSIFIER: Operation = Operation {
    id: "deleteClassifier",
    method: Method::DELETE,
    path: "/api/v1/sds/classifier/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_classifier`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteClassifier {
    pub(crate) call: Call,
}

impl DeleteClassifier {
    /// Id of the classifier.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static FETCH_CLASSIFIERS: Operation = Operation {
    id: "fetchClassifiers",
    method: Method::POST,
    path: "/api/v1/sds/classifier/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_classifiers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchClassifiers {
    pub(crate) call: Call,
}

impl FetchClassifiers {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ClassifiersFetch>) -> Self {
        self.call.json::<types::ClassifiersFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ClassifierPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Classifier> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ClassifierPage>| {
                let total = page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.num_records.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = match page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.next_cursor.as_ref())
                    .cloned()
                {
                    Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor),
                    _ => Next::End,
                };
                let body = page.into_inner();
                Page {
                    items: body.classifiers.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_CLASSIFIER: Operation = Operation {
    id: "getClassifier",
    method: Method::GET,
    path: "/api/v1/sds/classifier/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_classifier`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetClassifier {
    pub(crate) call: Call,
}

impl GetClassifier {
    /// Id of the classifier.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Classifier>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_MACHINE_LEARNING_DETECTORS: Operation = Operation {
    id: "listMachineLearningDetectors",
    method: Method::POST,
    path: "/api/v1/sds/classifier/machine-learning-detectors",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::list_machine_learning_detectors`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMachineLearningDetectors {
    pub(crate) call: Call,
}

impl ListMachineLearningDetectors {
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::MachineLearningDetectorsQuery>,
    ) -> Self {
        self.call.json::<types::MachineLearningDetectorsQuery>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::MachineLearningDetectorList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RESET_CLASSIFIER: Operation = Operation {
    id: "resetClassifier",
    method: Method::PUT,
    path: "/api/v1/sds/classifier/{id}/reset",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::reset_classifier`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetClassifier {
    pub(crate) call: Call,
}

impl ResetClassifier {
    /// Id of the classifier.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Classifier>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static TEST_DETECTOR: Operation = Operation {
    id: "testDetector",
    method: Method::POST,
    path: "/api/v1/sds/classifier/test-detector",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::test_detector`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TestDetector {
    pub(crate) call: Call,
}

impl TestDetector {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DetectorTest>) -> Self {
        self.call.json::<types::DetectorTest>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DetectorTestResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_CLASSIFIER: Operation = Operation {
    id: "updateClassifier",
    method: Method::PUT,
    path: "/api/v1/sds/classifier/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_classifier`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateClassifier {
    pub(crate) call: Call,
}

impl UpdateClassifier {
    /// Id of the classifier.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ClassifierWrite>) -> Self {
        self.call.json::<types::ClassifierWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Classifier>, Error> {
        self.call.send_json().await
    }
}
