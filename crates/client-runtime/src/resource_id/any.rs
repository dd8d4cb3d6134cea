//! Ids of resources of several types.

use super::text::{IdText, id_type, is_digits};
use super::{Id, ResourceId, ResourceIdError, ResourceKind};

/// The id of a resource whose type is not known beforehand: it says it itself.
///
/// ```
/// # enum Model {}
/// # impl client_runtime::ResourceKind for Model { const PREFIX: &'static str = "model"; }
/// # enum Dataset {}
/// # impl client_runtime::ResourceKind for Dataset { const PREFIX: &'static str = "dataset"; }
/// use client_runtime::AnyId;
///
/// let id: AnyId = "model/4f66a80803ce8940c5000006".parse()?;
/// assert_eq!(id.kind(), Some("model"));
/// assert!(id.downcast::<Model>().is_ok());
/// assert!(id.downcast::<Dataset>().is_err());
/// # Ok::<(), client_runtime::ResourceIdError>(())
/// ```
pub struct AnyId {
    text: IdText,
}

id_type!([] AnyId, "AnyId");

impl AnyId {
    /// The type that it is the id of: what stands before the last `/`.
    pub fn kind(&self) -> Option<&str> {
        let (before, _) = self.as_str().rsplit_once('/')?;
        Some(super::text::last_part(before)).filter(|kind| !kind.is_empty())
    }

    /// Whether it is the id of a resource of this type.
    pub fn is<K: ResourceKind>(&self) -> bool {
        self.kind() == Some(K::PREFIX)
    }

    /// Whether it has the form of an id. One that a server sent may have another.
    pub fn is_well_formed(&self) -> bool {
        Self::read(self.as_str()).is_some()
    }

    /// The id of a resource of this type.
    ///
    /// # Errors
    /// It is of another type.
    pub fn downcast<K: ResourceKind>(&self) -> Result<ResourceId<K>, ResourceIdError> {
        if self.is::<K>() && !self.text.is_refused() {
            Ok(ResourceId::of(self.text.clone()))
        } else {
            Err(ResourceIdError::new(self.as_str(), Some(K::PREFIX)))
        }
    }
}

impl Id for AnyId {
    const WANTED: Option<&'static str> = None;

    fn of(text: IdText) -> Self {
        Self { text }
    }

    fn text(&self) -> &IdText {
        &self.text
    }

    fn read(text: &str) -> Option<Box<str>> {
        let (kind, digits) = text.split_once('/')?;
        (super::error::is_kind(kind) && is_digits(digits)).then(|| text.into())
    }
}

impl<K: ResourceKind> From<ResourceId<K>> for AnyId {
    fn from(id: ResourceId<K>) -> Self {
        Self { text: id.text }
    }
}

impl<K: ResourceKind> From<&ResourceId<K>> for AnyId {
    fn from(id: &ResourceId<K>) -> Self {
        id.clone().into()
    }
}
