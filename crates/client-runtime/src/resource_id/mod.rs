//! Ids of resources that begin with their type: `model/4f66a80803ce8940c5000006`.

mod any;
mod bare;
mod error;
mod text;

use crate::ParamValue;
use std::marker::PhantomData;

pub use any::AnyId;
pub use bare::BareResourceId;
pub use error::ResourceIdError;
pub(crate) use error::refused_in;
use text::{IdText, id_type, is_digits};

/// A type of resources. Generated code has one for each type of `x-resources` in a spec.
///
/// ```
/// /// Decision trees.
/// enum Model {}
/// impl client_runtime::ResourceKind for Model {
///     const PREFIX: &'static str = "model";
/// }
/// type ModelId = client_runtime::ResourceId<Model>;
///
/// let id: ModelId = "4f66a80803ce8940c5000006".parse()?;
/// assert_eq!(id.as_str(), "model/4f66a80803ce8940c5000006");
/// # Ok::<(), client_runtime::ResourceIdError>(())
/// ```
pub trait ResourceKind: 'static {
    /// What stands before the `/` of an id.
    const PREFIX: &'static str;
}

/// The id of a resource of one type: its type, a `/` and 24 hexadecimal digits.
///
/// From a text it is strict: the digits may stand alone, and the id of another type is refused. From a server it is lenient: any text is kept
/// as it came, and goes back out so; [`is_well_formed`](Self::is_well_formed) says whether it has the form of an id.
///
/// An id of one type is no id of another:
///
/// ```compile_fail
/// # enum Model {}
/// # impl client_runtime::ResourceKind for Model { const PREFIX: &'static str = "model"; }
/// # enum Dataset {}
/// # impl client_runtime::ResourceKind for Dataset { const PREFIX: &'static str = "dataset"; }
/// # use client_runtime::ResourceId;
/// fn predict(model: &ResourceId<Model>) {}
/// let dataset: ResourceId<Dataset> = "4f66a80803ce8940c5000006".parse()?;
/// predict(&dataset);
/// # Ok::<(), client_runtime::ResourceIdError>(())
/// ```
pub struct ResourceId<K> {
    text: IdText,
    kind: PhantomData<fn() -> K>,
}

id_type!([K: ResourceKind] ResourceId<K>, "ResourceId");

impl<K: ResourceKind> ResourceId<K> {
    /// Whether it has the form of an id of this type. One that a server sent may have another.
    pub fn is_well_formed(&self) -> bool {
        self.as_str()
            .strip_prefix(K::PREFIX)
            .and_then(|rest| rest.strip_prefix('/'))
            .is_some_and(is_digits)
    }

    /// The type that it is the id of: what stands before the `/`.
    pub fn kind(&self) -> &'static str {
        K::PREFIX
    }

    /// The id without its type.
    pub fn to_bare(&self) -> BareResourceId<K> {
        BareResourceId::from(self)
    }
}

impl<K: ResourceKind> Id for ResourceId<K> {
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
        is_digits(digits).then(|| format!("{}/{digits}", K::PREFIX).into())
    }
}

impl<K: ResourceKind> From<BareResourceId<K>> for ResourceId<K> {
    fn from(bare: BareResourceId<K>) -> Self {
        Self::from(&bare)
    }
}

impl<K: ResourceKind> From<&BareResourceId<K>> for ResourceId<K> {
    fn from(bare: &BareResourceId<K>) -> Self {
        let full = |text: &str| format!("{}/{text}", K::PREFIX).into();
        Self::of(bare.text().map(full))
    }
}

impl<K: ResourceKind> TryFrom<AnyId> for ResourceId<K> {
    type Error = ResourceIdError;

    fn try_from(id: AnyId) -> Result<Self, ResourceIdError> {
        Self::try_from(&id)
    }
}

impl<K: ResourceKind> TryFrom<&AnyId> for ResourceId<K> {
    type Error = ResourceIdError;

    fn try_from(id: &AnyId) -> Result<Self, ResourceIdError> {
        id.downcast()
    }
}

/// What [`ResourceId`], [`BareResourceId`] and [`AnyId`] have in common.
#[doc(hidden)]
pub trait Id: Sized {
    /// The type of its resources, where it is known.
    const WANTED: Option<&'static str>;

    #[doc(hidden)]
    fn of(text: IdText) -> Self;
    #[doc(hidden)]
    fn text(&self) -> &IdText;
    /// The id that a person's text means.
    #[doc(hidden)]
    fn read(text: &str) -> Option<Box<str>>;

    /// As [`read`](Self::read), with the reason why it means none.
    #[doc(hidden)]
    fn parse(text: &str) -> Result<Self, ResourceIdError> {
        match Self::read(text.trim()) {
            Some(id) => Ok(Self::of(IdText::from(id))),
            None => Err(ResourceIdError::new(text, Self::WANTED)),
        }
    }

    /// What stands behind the type.
    #[doc(hidden)]
    fn bare(&self) -> &str {
        text::last_part(self.text().as_str())
    }

    /// The whole text.
    #[doc(hidden)]
    fn text_as_sent(&self) -> &str {
        self.text().as_str()
    }

    /// Why the id can't be sent, if it can't.
    #[doc(hidden)]
    fn refusal(&self) -> Option<ResourceIdError> {
        let text = self.text();
        text.is_refused()
            .then(|| ResourceIdError::new(text.as_str(), Self::WANTED))
    }
}

/// What a setter takes for an id `I`: the id, a reference to it, or a text that is checked.
///
/// A text that is no such id is kept with what is wrong with it, and the call that it gets into is not sent: `send` returns the error.
pub trait IntoId<I> {
    /// The id.
    fn into_id(self) -> I;
}

impl<I: Id, T: TryInto<I>> IntoId<I> for T
where
    T::Error: Into<ResourceIdError>,
{
    fn into_id(self) -> I {
        self.try_into()
            .unwrap_or_else(|error| I::of(error.into().into_refused()))
    }
}

impl<K: ResourceKind> ParamValue for ResourceId<K> {
    fn visit(&self, sink: &mut dyn FnMut(Option<&str>, &str)) {
        sink(None, self.as_str());
    }
}

impl<K: ResourceKind> ParamValue for BareResourceId<K> {
    fn visit(&self, sink: &mut dyn FnMut(Option<&str>, &str)) {
        sink(None, self.as_str());
    }
}

impl ParamValue for AnyId {
    fn visit(&self, sink: &mut dyn FnMut(Option<&str>, &str)) {
        sink(None, self.as_str());
    }
}

#[cfg(test)]
mod tests;
