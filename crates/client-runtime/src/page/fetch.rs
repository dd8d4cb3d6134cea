//! One page on its way.

use super::fingerprint::Fingerprint;
use super::{Next, Page, PagePlace, PageStyle, Pagination};
use crate::call::Call;
use crate::error::{Error, Kind};
use crate::response::Response;
use crate::send::Answer;
use crate::{RawJson, excerpt, link};
use auth_middleware::BodyMode;
use http::{HeaderMap, header};
use percent_encoding::percent_decode_str;
use reqwest::Url;
use serde::de::DeserializeOwned;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::JoinHandle;
use tracing::Instrument;

/// Which page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// What the call says.
    First,
    /// A page's number, or the number of items before it.
    Number(u64),
    Cursor(String),
    /// JSON of any form.
    Key(RawJson),
    Url(Box<Url>),
}

/// A page with what the plan needs to know about it.
pub(super) struct Fetched<T> {
    pub(super) page: Page<T>,
    /// Fingerprint of the body, where nothing else tells whether the server repeats itself.
    pub(super) fingerprint: Option<u64>,
    pub(super) link: Option<Url>,
}

pub(super) type Outcome<T> = Result<Fetched<T>, Error>;
pub(super) type Fetching<T> = Pin<Box<dyn Future<Output = Outcome<T>> + Send>>;

/// A page that is being fetched; dropping it cancels the request.
pub(super) enum Fetch<T> {
    /// Goes on when it is polled.
    Here(Fetching<T>),
    /// Goes on, and decodes, beside the consumer.
    Spawned(JoinHandle<Outcome<T>>),
}

impl<T: Send + 'static> Fetch<T> {
    /// Begins at once if there is a runtime.
    pub(super) fn ahead(fetching: Fetching<T>) -> Self {
        match Handle::try_current() {
            Ok(runtime) => Self::Spawned(runtime.spawn(fetching.in_current_span())),
            Err(_) => Self::Here(fetching),
        }
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Outcome<T>> {
        match self {
            Self::Here(fetching) => fetching.as_mut().poll(context),
            Self::Spawned(task) => Pin::new(task).poll(context).map(|outcome| match outcome {
                Ok(outcome) => outcome,
                Err(error) => match error.try_into_panic() {
                    Ok(panic) => std::panic::resume_unwind(panic),
                    Err(_) => Err(Error::configuration("the tokio runtime shut down")),
                },
            }),
        }
    }
}

impl<T> Drop for Fetch<T> {
    fn drop(&mut self) {
        if let Self::Spawned(task) = self {
            task.abort();
        }
    }
}

/// Sends the call for a page and decodes it. What does not depend on the type of the items is elsewhere: this is compiled for each.
pub(super) async fn fetch<B: DeserializeOwned, T>(
    call: Call,
    pagination: &'static Pagination,
    target: Target,
    split: fn(Response<B>) -> Page<T>,
) -> Outcome<T> {
    let (answer, followed) = ask(call, pagination, target).await?;
    let body = answer.body().clone();
    let page = split(answer.decode::<B>()?);
    let (link, fingerprint) = way_on(pagination.style, &page.next, page.total, followed, &body)?;
    Ok(Fetched {
        page,
        fingerprint,
        link,
    })
}

/// The answer to the call for a page, and the link in it to the next one.
async fn ask(
    mut call: Call,
    pagination: &'static Pagination,
    target: Target,
) -> Result<(Answer, Result<Option<Url>, Error>), Error> {
    let operation = call.operation();
    let core = call.core().clone();
    place(&mut call, pagination, target).map_err(|error| error.with_operation(operation))?;
    let by_link = matches!(pagination.style, PageStyle::Link { .. });
    let asked = match &call.url {
        None if by_link => call.assemble_url().ok(),
        url => url.clone(),
    };
    let answer = call.exchange(BodyMode::Buffered { limit: None }).await?;
    in_turn().await;
    let exchange = &answer.exchange;
    let followed = next_link(&exchange.headers, asked.as_ref(), core.base_url())
        .map_err(|error| error.with_operation(operation).with_status(exchange.status));
    Ok((answer, followed))
}

/// The link to go on by, and the fingerprint of the body where nothing else tells whether the server repeats itself.
fn way_on(
    style: PageStyle,
    next: &Next,
    total: Option<u64>,
    followed: Result<Option<Url>, Error>,
    body: &[u8],
) -> Result<(Option<Url>, Option<u64>), Error> {
    let link = match (style, next) {
        (PageStyle::Link { .. }, _) => followed?,
        // some vendors have lists by number that go on by links when they are long or asked for it
        (_, Next::Unknown) if total.is_none() => followed.ok().flatten(),
        _ => None,
    };
    // a key says nothing of whether the server heeds it
    let blind = matches!(next, Next::Unknown | Next::Key(_));
    let blind = blind && total.is_none() && link.is_none();
    Ok((link, blind.then(|| Fingerprint::of(body))))
}

/// Lets threads that share the decoding read what came together before one of them decodes, so that pages are decoded in the order they
/// are wanted in. On one thread there is nothing to share, and waiting would only keep the consumer from asking for more.
async fn in_turn() {
    let flavor = Handle::try_current().map(|runtime| runtime.runtime_flavor());
    if let Ok(RuntimeFlavor::MultiThread) = flavor {
        tokio::task::yield_now().await;
    }
}

/// Writes the target into the call.
fn place(call: &mut Call, pagination: &Pagination, target: Target) -> Result<(), Error> {
    let value = match target {
        Target::First => return Ok(()),
        Target::Url(url) => {
            call.url = Some(*url);
            return Ok(());
        }
        Target::Number(number) => RawJson::encode(&number)?,
        Target::Cursor(cursor) => RawJson::encode(&cursor)?,
        Target::Key(key) => key,
    };
    let mut names = pagination.style.parameters().iter();
    names.try_for_each(|name| put(call, pagination.place, name, &value))
}

/// Sets a parameter of the page.
pub(super) fn put(
    call: &mut Call,
    place: PagePlace,
    name: &'static str,
    value: &RawJson,
) -> Result<(), Error> {
    match place {
        PagePlace::Body => call.body_member(name, value),
        PagePlace::Query => {
            let text: Option<String> = serde_json::from_str(value.get()).ok();
            call.query::<String>(name, text.unwrap_or_else(|| value.get().to_owned()));
            Ok(())
        }
    }
}

/// The URL of the next page, without credentials. Another origin, or a path outside of the base URL's, is refused: the
/// credential would follow.
fn next_link(
    headers: &HeaderMap,
    asked: Option<&Url>,
    base: &crate::BaseUrl,
) -> Result<Option<Url>, Error> {
    let mut targets = headers.get_all(header::LINK).iter();
    let Some(target) = targets.find_map(|value| link::next(value.to_str().ok()?)) else {
        return Ok(None);
    };
    let refused = |why: &str| {
        Error::new(Kind::Page).with_detail(format!(
            "the vendor's link to the next page {why} and was not followed; check the base URL"
        ))
    };
    let from = asked.unwrap_or_else(|| base.url());
    let mut url = from.join(target).map_err(|_| refused("can't be read"))?;
    if !base.contains(&url) {
        return Err(refused("leads outside of the base URL"));
    }
    let pairs = url.query().unwrap_or_default().split('&').filter(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        let name = percent_decode_str(name).decode_utf8_lossy();
        !pair.is_empty() && !excerpt::names_credential(&name)
    });
    let kept = pairs.collect::<Vec<_>>().join("&");
    url.set_query((!kept.is_empty()).then_some(kept.as_str()));
    url.set_fragment(None);
    Ok(Some(url))
}
