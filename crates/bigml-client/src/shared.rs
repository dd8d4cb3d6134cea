//! What others share by a link or by a key.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use client_runtime::{Error, Secret};

use crate::scope::Scoped;
use crate::{Client, auth};

/// A resource that its owner shares by a link.
///
/// Whoever has the link can read it: that is why nothing of the hash is shown by `Debug`.
///
/// ```
/// use bigml_client::SharedLink;
///
/// # fn main() -> Result<(), bigml_client::Error> {
/// let link: SharedLink = "https://bigml.com/shared/ensemble/p7ZvCkHxMWjXuvRZcAoTAhmd8kq".parse()?;
/// assert_eq!((link.kind(), link.hash()), ("ensemble", "p7ZvCkHxMWjXuvRZcAoTAhmd8kq"));
/// # Ok(())
/// # }
/// ```
///
/// Each type that can be shared has an operation for it:
///
/// ```no_run
/// # async fn example(client: bigml_client::Client, link: bigml_client::SharedLink) -> Result<(), bigml_client::Error> {
/// let fusion = client.get_shared_fusion().hash(link.hash()).send().await?;
/// // the models of a shared fusion are reached through it
/// let guest = client.through_shared([&link]);
/// let model = guest.get_model().model("5ba2ccc54e172745a0000000").send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct SharedLink {
    kind: String,
    hash: String,
}

impl SharedLink {
    /// What a resource with this type and this `shared_hash` is shared by.
    ///
    /// # Errors
    /// The hash is none.
    pub fn new(kind: impl fmt::Display, hash: impl Into<Secret>) -> Result<Self, Error> {
        format!("{kind}/{}", hash.into().expose()).parse()
    }

    /// The type of the resource.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// What stands for its id.
    pub fn hash(&self) -> &str {
        &self.hash
    }
}

/// Reads a link, or its end: `shared/<type>/<hash>` or `<type>/<hash>`.
impl FromStr for SharedLink {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let end = match text.rsplit_once("shared/") {
            Some((_, end)) => end,
            None => text,
        };
        let end = end.trim().trim_end_matches('/');
        let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        match end.split_once('/') {
            // the bindings take 24 to 30
            Some((kind, hash))
                if !kind.is_empty()
                    && plain(kind)
                    && plain(hash)
                    && (24..=30).contains(&hash.len()) =>
            {
                Ok(Self {
                    kind: kind.to_owned(),
                    hash: hash.to_owned(),
                })
            }
            _ => Err(Error::invalid_request(
                "this is no link of a shared resource: it ends in `shared/<type>/` and 24 to 30 letters and digits",
            )),
        }
    }
}

impl fmt::Debug for SharedLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SharedLink({}/…)", self.kind)
    }
}

/// # Shared resources
impl Client {
    /// A client that reads what belongs to shared resources: the models of a shared ensemble or fusion, which no link leads to themselves. Where one
    /// belongs to another, name both, the outer one first.
    ///
    /// All its calls carry the links (`shared_ref`), so use it to read only.
    #[must_use]
    pub fn through_shared<'a>(&self, links: impl IntoIterator<Item = &'a SharedLink>) -> Self {
        let links = links.into_iter();
        let links: Vec<_> = links
            .map(|link| format!("{}/{}", link.kind, link.hash))
            .collect();
        self.with(|options| options.default_query("shared_ref", links.join(",")))
    }

    /// A client with the credentials of somebody who shares a resource by a key: the owner's user name, and `sharing_key` of the resource.
    /// It reads that resource by its id, and works in no organization and no project. What else it tries BigML refuses, with an error that
    /// [`Error::is_auth`] knows.
    ///
    /// # Errors
    /// One of the two is empty.
    pub fn with_sharing_key(
        &self,
        owner: impl Into<Secret>,
        sharing_key: impl Into<Secret>,
    ) -> Result<Self, Error> {
        let pair = auth::pair(&owner.into(), &sharing_key.into())?;
        let core = self.core.with_credential(Arc::new(Scoped(pair)));
        Ok(Self { core }.in_personal_account())
    }
}
