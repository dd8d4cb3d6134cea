//! An object of the catalog. It follows from its number, so that there can be any number of them and none is kept.

use serde_json::{Value, json};

use super::tag;
use crate::bigid::store::merge;

/// As many data sources as there are from the beginning; each object is in one of them.
const SOURCES: usize = 12;

/// What objects of one kind of data source have in common.
struct Form {
    connector: &'static str,
    /// The type that search knows it by.
    entity: &'static str,
    group: &'static str,
    object_type: &'static str,
    detailed: &'static str,
    container: &'static str,
    folder: &'static str,
    stem: &'static str,
    ending: &'static str,
}

/// In the order of the data sources.
const FORMS: [Form; 4] = [
    Form {
        connector: "rdb-mysql",
        entity: "rdb",
        group: "structured",
        object_type: "TABLE",
        detailed: "STRUCTURED",
        container: "shop",
        folder: "",
        stem: "orders_",
        ending: "",
    },
    Form {
        connector: "smb",
        entity: "file",
        group: "unstructured",
        object_type: "FILE",
        detailed: "UNSTRUCTURED",
        container: "Public",
        folder: "reports/",
        stem: "report-",
        ending: ".pdf",
    },
    Form {
        connector: "s3",
        entity: "file",
        group: "unstructured",
        object_type: "FILE",
        detailed: "UNSTRUCTURED",
        container: "archive",
        folder: "mail/",
        stem: "message-",
        ending: ".txt",
    },
    Form {
        connector: "mongodb",
        entity: "mongodb",
        group: "structured",
        object_type: "COLLECTION",
        detailed: "STRUCTURED",
        container: "shop",
        folder: "",
        stem: "customers_",
        ending: "",
    },
];

/// The types of objects that search knows.
pub(in crate::bigid) const ENTITIES: [&str; 3] = ["file", "rdb", "mongodb"];

/// What is found in objects.
pub(in crate::bigid) struct Attribute {
    pub(in crate::bigid) name: &'static str,
    pub(in crate::bigid) friendly: &'static str,
    pub(in crate::bigid) rank: &'static str,
    pub(in crate::bigid) category: &'static str,
}

pub(in crate::bigid) static EMAIL: Attribute = Attribute {
    name: "classifier.EMAIL",
    friendly: "Email Address",
    rank: "HIGH",
    category: "Personal",
};
pub(in crate::bigid) static SSN: Attribute = Attribute {
    name: "classifier.US_SSN",
    friendly: "US SSN",
    rank: "MEDIUM",
    category: "Personal sensitive",
};

/// The object with this number, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::bigid) struct Object(pub(super) usize);

impl Object {
    /// The number that a name ends with, or that stands before its ending. Whether that object has the name is for the caller to see.
    pub(super) fn named(name: &str) -> Option<Self> {
        let end = name.rfind(|letter: char| letter.is_ascii_digit())? + 1;
        let digits = name.get(..end)?;
        let before = digits.trim_end_matches(|letter: char| letter.is_ascii_digit());
        digits.get(before.len()..)?.parse().ok().map(Self)
    }

    /// The number that is in an id.
    pub(super) fn with_id(id: &str) -> Option<Self> {
        let number = id.strip_prefix("6492b505")?;
        usize::from_str_radix(number, 16).ok().map(Self)
    }

    pub(in crate::bigid) fn id(self) -> String {
        format!("6492b505{:016x}", self.0)
    }

    /// The name of the data source.
    pub(in crate::bigid) fn source(self) -> String {
        format!("Source {}", self.0 % SOURCES)
    }

    pub(in crate::bigid) fn name(self) -> String {
        let Form { stem, ending, .. } = self.form();
        format!("{stem}{}{ending}", self.0)
    }

    /// Container and object.
    pub(in crate::bigid) fn path(self) -> String {
        let Form {
            container, folder, ..
        } = self.form();
        match self.is_structured() {
            true => format!("{container}.{}", self.name()),
            false => format!("{container}/{folder}{}", self.name()),
        }
    }

    /// Data source, container and object.
    pub(in crate::bigid) fn full_name(self) -> String {
        format!("{}.{}", self.source(), self.path())
    }

    pub(in crate::bigid) fn is_structured(self) -> bool {
        self.form().group == "structured"
    }

    /// Whether everybody can read it.
    pub(in crate::bigid) fn is_open(self) -> bool {
        self.0 % 5 == 1
    }

    pub(in crate::bigid) fn has_duplicates(self) -> bool {
        self.0 % 8 == 2
    }

    pub(in crate::bigid) fn entity(self) -> &'static str {
        self.form().entity
    }

    pub(in crate::bigid) fn connector(self) -> &'static str {
        self.form().connector
    }

    pub(in crate::bigid) fn container(self) -> &'static str {
        self.form().container
    }

    pub(in crate::bigid) fn bytes(self) -> usize {
        1_000 + self.0 * 37 % 900_000
    }

    pub(in crate::bigid) fn rows(self) -> usize {
        100 + self.0 % 400
    }

    /// When it was changed, in one of six years.
    pub(in crate::bigid) fn modified(self) -> String {
        format!("{}-06-07T00:56:25.000Z", 2018 + self.0 % 6)
    }

    /// What was found in it, and how often: nothing in each third object.
    pub(in crate::bigid) fn findings(self) -> Vec<(&'static Attribute, usize)> {
        let mut findings = Vec::new();
        if !self.0.is_multiple_of(3) {
            findings.push((&EMAIL, self.0 % 50 + 1));
        }
        if self.0 % 5 == 1 && !findings.is_empty() {
            findings.push((&SSN, self.0 % 7 + 1));
        }
        findings
    }

    pub(in crate::bigid) fn total_findings(self) -> usize {
        self.findings().iter().map(|(_, count)| count).sum()
    }

    /// Its tags, as long as nobody has set others.
    pub(super) fn first_tags(self) -> Vec<Value> {
        match self.findings().len() {
            _ if self.0.is_multiple_of(6) => Vec::new(),
            level => vec![tag::sensitivity(level)],
        }
    }

    /// What tells it from others.
    pub(super) fn brief(self) -> Value {
        json!({
            "id": self.id(),
            "fullyQualifiedName": self.full_name(),
            "objectName": self.name(),
            "source": self.source(),
            "scanner_type_group": self.form().group,
            "total_pii_count": self.total_findings(),
        })
    }

    /// What the catalog says of it, with these tags.
    pub(super) fn value(self, tags: &[Value]) -> Value {
        let form = self.form();
        let findings = self.findings();
        let names: Vec<&str> = findings
            .iter()
            .map(|(attribute, _)| attribute.name)
            .collect();
        let details: Vec<Value> = findings.iter().map(detail).collect();
        let mut value = json!({
            "id": self.id(),
            "fullyQualifiedName": self.full_name(),
            "fullObjectName": self.path(),
            "objectName": self.name(),
            "objectId": "",
            "source": self.source(),
            "type": form.connector,
            "scanner_type_group": form.group,
            "objectType": form.object_type,
            "extendedObjectType": format!("{}-LEAF_DATA_OBJECT", form.detailed),
            "detailedObjectType": form.detailed,
            "hierarchyType": "LEAF_DATA_OBJECT",
            "containerName": form.container,
            "subContainerName": form.folder,
            "attribute": names,
            "attribute_original_name": names,
            "attribute_details": details,
            "total_pii_count": self.total_findings(),
        });
        let rest = json!({
            "owner": "owner@example.com",
            "ownersList": [],
            "open_access": if self.is_open() { "Yes" } else { "" },
            "has_duplicates": if self.has_duplicates() { "Yes" } else { "No" },
            "sizeInBytes": self.bytes(),
            "language": "English",
            "location": "USA",
            "tags": tags,
            "was_scanned": true,
            "scanStatus": "Completed",
            "scanDate": "2024-01-20T12:00:00.000Z",
            "created_date": "2018-03-15T16:03:16.000Z",
            "modified_date": self.modified(),
            // Dates that are not known are empty, and this one is a number as text.
            "last_opened": "",
            "update_date": "",
            "catalogUpdateTime": "1705752000000",
        });
        merge(&mut value, &rest);
        value
    }

    fn form(self) -> &'static Form {
        &FORMS[self.0 % SOURCES % FORMS.len()]
    }
}

fn detail((attribute, count): &(&'static Attribute, usize)) -> Value {
    json!({
        "name": attribute.name,
        "friendlyName": attribute.friendly,
        "count": count,
        "type": ["Classification"],
        "ranks": [attribute.rank],
    })
}
