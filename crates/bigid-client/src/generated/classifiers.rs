// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `classifiers`.

use client_runtime::{Error, Response, codegen};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # classifiers
///
/// What finds values, words and kinds of documents.
impl Client {
    /// Add a classifier that finds values by a regular expression.
    ///
    /// What BigID answers is not known. It is never sent a second time by itself.
    ///
    /// `POST /classifications`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    ///
    /// Required: `body`.
    pub fn create_classification(&self) -> builder::CreateClassification {
        builder::CreateClassification {
            call: Call::new(&self.core, &CREATE_CLASSIFICATION),
        }
    }
    /// Delete a classifier by its name.
    ///
    /// What BigID answers is not known, and is not read.
    ///
    /// `DELETE /classifications/{name}`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    ///
    /// Required: `name`.
    pub fn delete_classification(&self) -> builder::DeleteClassification {
        builder::DeleteClassification {
            call: Call::new(&self.core, &DELETE_CLASSIFICATION),
        }
    }
    /// List the classifiers of fields.
    ///
    /// All of them, in one answer: a list without a wrapper. What is known of their members is what a client by others sends
    /// for a new one.
    ///
    /// `GET /classifications`
    ///
    /// Evidence: used by third parties' code (vrisk, a Java client by others).
    pub fn list_classifications(&self) -> builder::ListClassifications {
        builder::ListClassifications {
            call: Call::new(&self.core, &LIST_CLASSIFICATIONS),
        }
    }
    /// List the names of all classifiers, with their terms in the glossary.
    ///
    /// About 1600 in one answer: there are no pages. Those without a term in the glossary have `null` for its id and for the
    /// friendly name.
    ///
    /// `GET /all-classifications`
    ///
    /// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
    pub fn list_classifier_names(&self) -> builder::ListClassifierNames {
        builder::ListClassifierNames {
            call: Call::new(&self.core, &LIST_CLASSIFIER_NAMES),
        }
    }
    /// List the classifiers of all kinds.
    ///
    /// Those that look for values, for words, for names in prose and for kinds of documents, in one answer. `originalData` has
    /// what each kind has of its own.
    ///
    /// `GET /classifiers`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    pub fn list_classifiers(&self) -> builder::ListClassifiers {
        builder::ListClassifiers {
            call: Call::new(&self.core, &LIST_CLASSIFIERS),
        }
    }
}

pub(crate) static CREATE_CLASSIFICATION: Operation = Operation {
    id: "createClassification",
    method: Method::POST,
    path: "/classifications",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_classification`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateClassification {
    pub(crate) call: Call,
}

impl CreateClassification {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ClassificationCreate>) -> Self {
        self.call.json::<types::ClassificationCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::AnyAnswer>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_CLASSIFICATION: Operation = Operation {
    id: "deleteClassification",
    method: Method::DELETE,
    path: "/classifications/{name}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_classification`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteClassification {
    pub(crate) call: Call,
}

impl DeleteClassification {
    /// Name of the classifier, not its id: `classification_name`.
    ///
    /// Path parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("name", value);
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

pub(crate) static LIST_CLASSIFICATIONS: Operation = Operation {
    id: "listClassifications",
    method: Method::GET,
    path: "/classifications",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_classifications`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClassifications {
    pub(crate) call: Call,
}

impl ListClassifications {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Classification>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CLASSIFIER_NAMES: Operation = Operation {
    id: "listClassifierNames",
    method: Method::GET,
    path: "/all-classifications",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_classifier_names`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClassifierNames {
    pub(crate) call: Call,
}

impl ListClassifierNames {
    /// Sends the request, and gives `data.classifications` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data.classifications`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::ClassifierName>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data.classifications",
                |whole: types::ClassifierNameList| {
                    whole.data.and_then(|value| value.classifications)
                },
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data.classifications`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::ClassifierNameList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CLASSIFIERS: Operation = Operation {
    id: "listClassifiers",
    method: Method::GET,
    path: "/classifiers",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_classifiers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClassifiers {
    pub(crate) call: Call,
}

impl ListClassifiers {
    /// Sends the request, and gives `data.classifiers` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data.classifiers`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Classifier>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data.classifiers",
                |whole: types::ClassifierList| {
                    whole.data.and_then(|value| value.classifiers)
                },
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data.classifiers`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::ClassifierList>, Error> {
        self.call.send_json().await
    }
}
