//! Ids without their type.

use super::text::{IdText, id_type, is_digits};
use super::{Id, ResourceId, ResourceKind};
use std::marker::PhantomData;

/// The id of a resource where the API has it without its type: 24 hexadecimal digits.
///
/// From a text it takes the full id too, and takes its type away; the id of another type is refused. From a server any text is kept.
///
/// ```
/// # enum Source {}
/// # impl client_runtime::ResourceKind for Source { const PREFIX: &'static str = "source"; }
/// use client_runtime::{BareResourceId, ResourceId};
///
/// let full: ResourceId<Source> = "source/4f66a80803ce8940c5000006".parse()?;
/// let bare = BareResourceId::from(&full);
/// assert_eq!(bare.as_str(), "4f66a80803ce8940c5000006");
/// assert_eq!(ResourceId::from(bare), full);
/// # Ok::<(), client_runtime::ResourceIdError>(())
/// ```
pub struct BareResourceId<K> {
    text: IdText,
    kind: PhantomData<fn() -> K>,
}

id_type!([K: ResourceKind] BareResourceId<K>, "BareResourceId");

impl<K: ResourceKind> BareResourceId<K> {
    /// Whether it has the form of an id. One that a server sent may have another.
    pub fn is_well_formed(&self) -> bool {
        is_digits(self.as_str())
    }

    /// The id with its type.
    pub fn to_full(&self) -> ResourceId<K> {
        ResourceId::from(self)
    }
}

impl<K: ResourceKind> Id for BareResourceId<K> {
    const WANTED: Option<&'static str> = Some(K::PREFIX);

    fn of(text: IdText) -> Self {
        Self {
            text,
            kind: PhantomData,
        }
    }

    fn text(&self) -> &IdText {
        &self.text
    }

    fn read(text: &str) -> Option<Box<str>> {
        let digits = match text.split_once('/') {
            Some((kind, digits)) => (kind == K::PREFIX).then_some(digits)?,
            None => text,
        };
        is_digits(digits).then(|| digits.into())
    }
}

impl<K: ResourceKind> From<ResourceId<K>> for BareResourceId<K> {
    fn from(full: ResourceId<K>) -> Self {
        Self::from(&full)
    }
}

impl<K: ResourceKind> From<&ResourceId<K>> for BareResourceId<K> {
    fn from(full: &ResourceId<K>) -> Self {
        Self::of(full.text().map(|_| full.bare().into()))
    }
}
