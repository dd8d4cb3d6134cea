// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `findings`.

use client_runtime::{Download, Error, Response, codegen};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # findings
///
/// Personal data that scans found.
impl Client {
    /// Download the objects that have findings, as a file.
    ///
    /// A CSV file with the columns Data Source, Type, Full Object Name, Object Name, Owner, Modified Date, Attributes,
    /// Entity Sources, Residencies, PII Count, Open Access, DataSource Owner, Location and Number of Entities. The file
    /// is empty, without the names of the columns too, when nothing matches. BigID can take a minute before it begins
    /// to answer.
    ///
    /// `GET /piiRecords/objects/file-download/export`
    ///
    /// Evidence: observed in real traffic (recordings of the sandbox, 2023).
    pub fn export_objects_with_findings(&self) -> builder::ExportObjectsWithFindings {
        builder::ExportObjectsWithFindings {
            call: Call::new(&self.core, &EXPORT_OBJECTS_WITH_FINDINGS),
        }
    }
    /// List what classifiers found.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /stream-collections/classification_findings`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    pub fn list_classification_findings(&self) -> builder::ListClassificationFindings {
        builder::ListClassificationFindings {
            call: Call::new(&self.core, &LIST_CLASSIFICATION_FINDINGS),
        }
    }
    /// List the objects that have findings.
    ///
    /// `GET /piiRecords/objects`
    ///
    /// Evidence: used by third parties' code (example of Ionic Security).
    pub fn list_objects_with_findings(&self) -> builder::ListObjectsWithFindings {
        builder::ListObjectsWithFindings {
            call: Call::new(&self.core, &LIST_OBJECTS_WITH_FINDINGS),
        }
    }
    /// List the personal data that were found.
    ///
    /// Each finding with where it was found and whose it seems to be. The values are masked or encrypted, and are
    /// personal data all the same: they are never printed. No source shows a way to page through them.
    ///
    /// `GET /piiRecords`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    pub fn list_pii_records(&self) -> builder::ListPiiRecords {
        builder::ListPiiRecords {
            call: Call::new(&self.core, &LIST_PII_RECORDS),
        }
    }
}

pub(crate) static EXPORT_OBJECTS_WITH_FINDINGS: Operation = Operation {
    id: "exportObjectsWithFindings",
    method: Method::GET,
    path: "/piiRecords/objects/file-download/export",
    safe: true,
    authenticate: true,
    accept: Accept::BytesOf("text/csv"),
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::export_objects_with_findings`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportObjectsWithFindings {
    pub(crate) call: Call,
}

impl ExportObjectsWithFindings {
    /// Only objects that match, like `source=Orders` for those of a data source.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static LIST_CLASSIFICATION_FINDINGS: Operation = Operation {
    id: "listClassificationFindings",
    method: Method::GET,
    path: "/stream-collections/classification_findings",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_classification_findings`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListClassificationFindings {
    pub(crate) call: Call,
}

impl ListClassificationFindings {
    /// Only findings that match; its form is not known.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_OBJECTS_WITH_FINDINGS: Operation = Operation {
    id: "listObjectsWithFindings",
    method: Method::GET,
    path: "/piiRecords/objects",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_objects_with_findings`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObjectsWithFindings {
    pub(crate) call: Call,
}

impl ListObjectsWithFindings {
    /// Only objects that match, like `source=Orders`.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Sends the request, and gives `objectsList` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `objectsList`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::ObjectWithFindings>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "objectsList",
                |whole: types::ObjectsWithFindings| whole.objects_list,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `objectsList`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(
        self,
    ) -> Result<Response<types::ObjectsWithFindings>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PII_RECORDS: Operation = Operation {
    id: "listPiiRecords",
    method: Method::GET,
    path: "/piiRecords",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_pii_records`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPiiRecords {
    pub(crate) call: Call,
}

impl ListPiiRecords {
    /// Sends the request, and gives `pii_records` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `pii_records`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::PiiRecord>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "pii_records",
                |whole: types::PiiRecordList| whole.pii_records,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `pii_records`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::PiiRecordList>, Error> {
        self.call.send_json().await
    }
}
