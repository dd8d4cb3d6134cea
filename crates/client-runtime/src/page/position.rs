//! Where a list stands, as a text that can be stored.

use super::fetch::Target;
use super::fingerprint::{Fingerprint, of_list};
use super::{PageStyle, Pagination};
use crate::call::Call;
use crate::excerpt::names_credential;
use crate::{Error, RawJson};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use percent_encoding::percent_decode_str;
use reqwest::Url;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Where a list stands: what [`ItemStream::position`](crate::ItemStream::position) gives, and
/// [`resume_from`](crate::ItemStream::resume_from) goes on from, in this process or in another one.
///
/// It is one text, for a file, a column or a message: write it with `to_string` or serde, read it with `parse` or serde. What is in it is not
/// for reading, and may change with the version of this library; a version reads what older ones wrote. It holds no secret.
///
/// It belongs to one list: the same operation of the same vendor, with the same parameters and the same page size. Another list
/// refuses it with an error that says what differs. The text may come from anywhere: at worst another page of the same list is read.
///
/// ```no_run
/// use client_runtime::{Error, ItemStream, PagePosition};
///
/// # fn list() -> ItemStream<String> { unimplemented!() }
/// # fn work(project: String) {}
/// # async fn nightly() -> Result<(), Box<dyn std::error::Error>> {
/// // the last night's position, if it did not come to the end
/// let stored: Option<PagePosition> = match std::fs::read_to_string("position") {
///     Ok(text) => Some(text.parse()?),
///     Err(_) => None,
/// };
/// let mut projects = list().resume_from(stored); // `None` is the beginning
/// loop {
///     match projects.try_next().await {
///         Ok(Some(project)) => work(project),
///         Ok(None) => break,
///         Err(error) => {
///             if let Some(position) = projects.position() {
///                 std::fs::write("position", position.to_string())?;
///             }
///             return Err(error.into());
///         }
///     }
/// }
/// let _ = std::fs::remove_file("position"); // the next night begins anew
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PagePosition(Box<Stored>);

#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    #[serde(rename = "v")]
    vendor: String,
    #[serde(rename = "o")]
    operation: String,
    /// Fingerprint of the list.
    #[serde(rename = "l")]
    list: u64,
    /// How many items a page were asked for.
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    page_size: Option<u64>,
    #[serde(rename = "p")]
    place: Place,
    /// How many items of the page were taken.
    #[serde(rename = "t", default, skip_serializing_if = "is_zero")]
    taken: u64,
    /// Fingerprint of the page before, where nothing else tells whether the server repeats itself.
    #[serde(rename = "b", default, skip_serializing_if = "Option::is_none")]
    before: Option<u64>,
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// A page, without the server's address.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
enum Place {
    #[serde(rename = "0")]
    Start,
    #[serde(rename = "n")]
    Number(u64),
    #[serde(rename = "c")]
    Cursor(String),
    #[serde(rename = "j")]
    Key(RawJson),
    /// What the vendor's link says beside the parameters of the call itself.
    #[serde(rename = "k")]
    Link(Vec<(String, String)>),
    /// What can't be stored: a link to another path, or an address that holds a credential of the client.
    #[serde(rename = "x")]
    Nowhere,
}

/// A page, and what of it was taken.
#[derive(Clone)]
pub(super) struct Mark {
    pub(super) target: Target,
    /// Fingerprint of the page before, see [`Plan`](super::plan::Plan).
    pub(super) before: Option<u64>,
    pub(super) taken: u64,
}

impl Mark {
    pub(super) fn page(target: Target, before: Option<u64>) -> Self {
        Self {
            target,
            before,
            taken: 0,
        }
    }
}

/// What every text begins with; the number goes up when an older version could not read it.
const VERSION: &str = "p1";

impl PagePosition {
    /// The position of a list; `page_size` is what the stream asks for.
    pub(super) fn of(
        call: &Call,
        pagination: &Pagination,
        page_size: Option<u64>,
        mark: &Mark,
    ) -> Self {
        Self(Box::new(Stored {
            vendor: call.core().vendor().name.to_owned(),
            operation: call.operation().id.to_owned(),
            list: of_list(call, pagination),
            page_size,
            place: Place::of(&mark.target, call, pagination),
            taken: mark.taken,
            before: mark.before,
        }))
    }

    pub(super) fn page_size(&self) -> Option<u64> {
        self.0.page_size
    }

    /// An error if the position is not one of this list.
    pub(super) fn check(&self, call: &Call, pagination: &Pagination) -> Result<(), Error> {
        let stored = &*self.0;
        let (vendor, operation) = (call.core().vendor().name, call.operation().id);
        if stored.vendor != vendor || stored.operation != operation {
            return Err(refused(format!(
                "is one of {} ({}), and this list is {operation} ({vendor})",
                stored.operation, stored.vendor
            )));
        }
        if stored.list != of_list(call, pagination) {
            return Err(refused(
                "was taken from a list with other parameters; set the same path, filters, order and scope, and the same first page",
            ));
        }
        Ok(())
    }

    /// Where a list goes on.
    pub(super) fn mark(&self, call: &Call, pagination: &Pagination) -> Result<Mark, Error> {
        let stored = &*self.0;
        Ok(Mark {
            target: stored.place.target(call, pagination)?,
            before: stored.before,
            taken: stored.taken,
        })
    }
}

pub(super) fn refused(why: impl fmt::Display) -> Error {
    Error::invalid_request(format!("the position {why}"))
}

impl Place {
    fn of(target: &Target, call: &Call, pagination: &Pagination) -> Self {
        let holds_secret = |text: &str| call.core().conceal(text) != text;
        match target {
            Target::First => Self::Start,
            Target::Number(number) => Self::Number(*number),
            Target::Cursor(cursor) if holds_secret(cursor) => Self::Nowhere,
            Target::Cursor(cursor) => Self::Cursor(cursor.clone()),
            Target::Key(key) if holds_secret(key.get()) => Self::Nowhere,
            Target::Key(key) => Self::Key(key.clone()),
            Target::Url(url) => match added(url, call, pagination) {
                Some(pairs) if !pairs.iter().any(|(_, value)| holds_secret(value)) => {
                    Self::Link(pairs)
                }
                _ => Self::Nowhere,
            },
        }
    }

    fn target(&self, call: &Call, pagination: &Pagination) -> Result<Target, Error> {
        let fits = match (self, pagination.style) {
            (Self::Start, _) => true,
            (Self::Number(_), style) => {
                !matches!(style, PageStyle::Cursor { .. } | PageStyle::Link { .. })
            }
            (Self::Cursor(_) | Self::Key(_), style) => matches!(style, PageStyle::Cursor { .. }),
            // some lists by number go on by links
            (Self::Link(_), style) => !matches!(style, PageStyle::Cursor { .. }),
            (Self::Nowhere, _) => {
                return Err(refused(
                    "can't be stored: the vendor's address of the page holds a credential, or leads to another path; begin anew",
                ));
            }
        };
        if !fits {
            return Err(refused("does not fit the way in which this list is paged"));
        }
        Ok(match self {
            Self::Start | Self::Nowhere => Target::First,
            Self::Number(number) => Target::Number(*number),
            Self::Cursor(cursor) => Target::Cursor(cursor.clone()),
            Self::Key(key) => Target::Key(key.clone()),
            Self::Link(pairs) => Target::Url(Box::new(linked(pairs, call, pagination)?)),
        })
    }
}

/// What a link's query has beside the call's own; nothing if it leads to another path than the call's.
fn added(url: &Url, call: &Call, pagination: &Pagination) -> Option<Vec<(String, String)>> {
    let own = call.assemble_url().ok()?;
    let path = |url: &Url| percent_decode_str(url.path()).collect::<Vec<u8>>();
    if path(url) != path(&own) {
        return None;
    }
    let pairs = url.query_pairs();
    let pairs = pairs.filter(|(name, _)| may_be_added(name, call, pagination));
    Some(
        pairs
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect(),
    )
}

/// The call's own address with what a link adds. Neither host nor path nor what the caller set comes from the position.
fn linked(pairs: &[(String, String)], call: &Call, pagination: &Pagination) -> Result<Url, Error> {
    if !pairs
        .iter()
        .all(|(name, _)| may_be_added(name, call, pagination))
    {
        return Err(refused("changes what the call sets"));
    }
    let mut call = call.clone();
    for (name, _) in pairs {
        call.without_query(name);
    }
    for (name, value) in pairs {
        call.query_pair(name.clone(), value.clone());
    }
    call.assemble_url()
}

/// Whether a position may say the value of a parameter: not if the caller sets it, unless the list moves on by it; never how long a page is.
fn may_be_added(name: &str, call: &Call, pagination: &Pagination) -> bool {
    let moves =
        pagination.style.moves().contains(&name) || pagination.style.parameters().contains(&name);
    let set = call.query_value(name).is_some();
    (moves || !set) && pagination.limit != Some(name) && !names_credential(name)
}

impl fmt::Display for PagePosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let payload = serde_json::to_vec(&self.0).map_err(|_| fmt::Error)?;
        let text = URL_SAFE_NO_PAD.encode(&payload);
        write!(f, "{VERSION}.{text}.{:08x}", checksum(&payload))
    }
}

/// Shows whose position it is, not where it is.
impl fmt::Debug for PagePosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PagePosition({} {})", self.0.vendor, self.0.operation)
    }
}

/// Finds out a text that was cut or mistyped; it is no signature.
fn checksum(payload: &[u8]) -> u32 {
    let print = Fingerprint::of(payload);
    (print ^ (print >> 32)) as u32
}

impl FromStr for PagePosition {
    type Err = Error;

    /// Reads what `to_string` wrote.
    ///
    /// # Errors
    /// The text is no position, is damaged, or was written by a newer version of this library.
    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let Some((version, rest)) = text.split_once('.') else {
            return Err(refused("is no text that a position was written as"));
        };
        if version != VERSION {
            let number = version.strip_prefix('p').unwrap_or_default();
            let newer = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
            return Err(refused(if newer {
                "was written by another version of this library, which this one can't read"
            } else {
                "is no text that a position was written as"
            }));
        }
        let stored = read(rest).ok_or_else(|| refused("is damaged: it was cut or changed"))?;
        Ok(Self(Box::new(stored)))
    }
}

fn read(text: &str) -> Option<Stored> {
    let (payload, sum) = text.split_once('.')?;
    let payload = URL_SAFE_NO_PAD.decode(payload).ok()?;
    if sum != format!("{:08x}", checksum(&payload)) {
        return None;
    }
    let stored: Stored = serde_json::from_slice(&payload).ok()?;
    // errors repeat them
    let is_name = |name: &str| {
        name.len() <= 100
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    };
    (is_name(&stored.vendor) && is_name(&stored.operation)).then_some(stored)
}

impl TryFrom<String> for PagePosition {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

impl From<PagePosition> for String {
    fn from(position: PagePosition) -> Self {
        position.to_string()
    }
}

/// So that `resume_from` takes a position, a reference to one, or perhaps none.
impl From<&PagePosition> for Option<PagePosition> {
    fn from(position: &PagePosition) -> Self {
        Some(position.clone())
    }
}
