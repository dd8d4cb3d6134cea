//! Lists that come in one of two forms, bare or in a wrapper: `items()` gives the list, whichever it was.
//!
//! `x-unwrap` in the spec does that where the form is known; a union of both is no answer with a member.

use client_runtime::{Error, RawJson};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::types::{
    AnyAnswer, CaseSeverityCount, CaseSeverityCounts, ConnectorTemplate, ConnectorTemplateList,
    ConnectorTypeList, CriticalCase, CriticalCases, DsarAttribute, DsarAttributeList, Envelope,
    ObjectColumn, ObjectColumns, Scan, ScanList,
};

/// `items()` for unions of a list and its wrapper.
macro_rules! listed {
    ($($list:ident of $item:ident;)+) => {$(
        /// # The list in it
        impl $list {
            /// The items, whether they came as a list or in a wrapper.
            ///
            /// # Errors
            /// There is no list, or more than one that could be it, or an item does not have the declared form ([`Error::is_decode`]).
            pub fn items(&self) -> Result<Vec<$item>, Error> {
                match self {
                    Self::Array(items) => Ok(items.clone()),
                    Self::Object(envelope) => items_of(envelope),
                    Self::Unrecognized(_) => Err(no_list(&[])),
                }
            }
        }
    )+};
}

listed! {
    CaseSeverityCounts of CaseSeverityCount;
    ConnectorTemplateList of ConnectorTemplate;
    CriticalCases of CriticalCase;
    DsarAttributeList of DsarAttribute;
    ScanList of Scan;
}

/// # The list in it
impl ConnectorTypeList {
    /// The items as a type of your own (their form is not known, so [`Value`] is always right), whether they came as a list or in a wrapper.
    ///
    /// # Errors
    /// There is no list, or more than one that could be it, or an item is no `T` ([`Error::is_decode`]).
    pub fn items<T: DeserializeOwned + Send>(&self) -> Result<Vec<T>, Error> {
        match self {
            Self::Array(items) => read(items),
            Self::Object(envelope) => items_of(envelope),
            Self::Unrecognized(_) => Err(no_list(&[])),
        }
    }
}

/// # What is in it
impl AnyAnswer {
    /// The items of an answer that is a list, as a type of your own, whether they came as a list or in a wrapper.
    ///
    /// ```no_run
    /// # async fn example(client: bigid_client::Client) -> Result<(), bigid_client::Error> {
    /// let sets: Vec<serde_json::Value> = client.list_correlation_sets().send().await?.items()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// There is no list, or more than one that could be it, or an item is no `T` ([`Error::is_decode`]).
    pub fn items<T: DeserializeOwned + Send>(&self) -> Result<Vec<T>, Error> {
        match self {
            Self::Array(items) => read(items),
            Self::Object(envelope) => items_of(envelope),
            Self::Unrecognized(_) => Err(no_list(&[])),
        }
    }

    /// All of the answer as a type of your own: what is in the wrapper's `data` where there is a wrapper, else the answer as it came.
    ///
    /// # Errors
    /// It is no `T` ([`Error::is_decode`]).
    pub fn content<T: DeserializeOwned + Send>(&self) -> Result<T, Error> {
        match self {
            Self::Object(Envelope {
                data: Some(data), ..
            }) => read(data),
            bare => read(bare),
        }
    }
}

/// # The list in it
impl ObjectColumns {
    /// The columns, whether they came as a list or as a page.
    ///
    /// # Errors
    /// The page has no columns ([`Error::is_decode`]).
    pub fn items(&self) -> Result<Vec<ObjectColumn>, Error> {
        match self {
            Self::Array(columns) => Ok(columns.clone()),
            Self::Object(page) => page.results.clone().ok_or_else(|| no_list(&[])),
            Self::Unrecognized(_) => Err(no_list(&[])),
        }
    }
}

/// The list in a wrapper: its `data`, or the one list in there, or the one list that stands beside where nothing is in there.
fn items_of<T: DeserializeOwned + Send>(envelope: &Envelope) -> Result<Vec<T>, Error> {
    match envelope.data.as_deref() {
        Some(Value::Array(items)) => read(items),
        Some(Value::Object(members)) => read(only_list(members)?),
        _ => read(only_list(&envelope.extra)?),
    }
}

fn only_list(members: &Map<String, Value>) -> Result<&Value, Error> {
    let lists = || members.iter().filter(|(_, member)| member.is_array());
    match (lists().next(), lists().nth(1)) {
        (Some((_, list)), None) => Ok(list),
        _ => {
            let names: Vec<&str> = lists().map(|(name, _)| name.as_str()).collect();
            Err(no_list(&names))
        }
    }
}

/// Says that the list is not there, or which lists there are.
fn no_list(names: &[&str]) -> Error {
    let what = match names {
        [] => "the answer has no list".to_owned(),
        names => format!("the answer has more than one list: {}", names.join(", ")),
    };
    Error::undecodable(format!(
        "{what}; read its members, or serialize it, to see what is there"
    ))
}

/// By way of text, so that an error names the place.
fn read<T: DeserializeOwned + Send>(value: &(impl Serialize + ?Sized)) -> Result<T, Error> {
    RawJson::encode(value)?.decode()
}
