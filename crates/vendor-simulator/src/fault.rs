//! Faults that are injected into answers.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::{HeaderName, HeaderValue, Method, StatusCode};

use crate::vendor::Vendor;

/// Something that goes wrong, on which requests, and how often.
///
/// ```
/// use vendor_simulator::{Fault, Vendor};
/// let busy = Fault::status(503).with_header("retry-after", "1").on("listProjects").of(Vendor::DataopsLive).times(2);
/// let same_without_header: Fault = "listProjects=503*2".parse()?;
/// # drop((busy, same_without_header));
/// # Ok::<(), vendor_simulator::ParseFaultError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Fault {
    vendor: Option<Vendor>,
    operation: Option<String>,
    method: Option<Method>,
    path_prefix: Option<String>,
    skip: u32,
    left: u32,
    kind: Kind,
}

/// What happens to a request that a fault hits.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Status {
        status: StatusCode,
        headers: Vec<(HeaderName, HeaderValue)>,
        body: Option<String>,
    },
    Close,
    LoseAnswer,
    Truncate,
    Html(StatusCode),
    Slow {
        chunk: usize,
        pause: Duration,
    },
    Delay(Duration),
    Late(Duration),
    Reset(Moment),
    Stall(Duration),
    CutJson,
    ErrorPage {
        status: StatusCode,
        processed: bool,
    },
    Elsewhere {
        status: StatusCode,
        keeps_query: bool,
    },
    ExpireToken,
}

/// When a connection is reset (by a TCP RST, not by an orderly end).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// When the head of the request has come; its body is not read, and nothing is processed.
    BeforeBody,
    /// When the body of the request has come, or its first piece; nothing is processed.
    DuringBody,
    /// When the request is processed (a POST has created), in place of an answer.
    BeforeAnswer,
    /// After half of the answer's body; the request is processed.
    DuringAnswer,
    /// Shortly after a whole answer, as servers and load balancers end connections that they think unused: the next request on it is hit.
    AfterAnswer,
}

impl Kind {
    /// A name for tables.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Status {
                status, headers, ..
            } => match headers.first() {
                Some((name, _)) => format!("{} with {name}", status.as_u16()),
                None => status.as_u16().to_string(),
            },
            Self::Close => "closed".to_owned(),
            Self::LoseAnswer => "closed after the deed".to_owned(),
            Self::Truncate => "body broke off".to_owned(),
            Self::Html(status) => format!("{} as HTML", status.as_u16()),
            Self::Slow { .. } => "slow body".to_owned(),
            Self::Delay(_) => "slow first byte".to_owned(),
            Self::Late(_) => "slow first byte after the deed".to_owned(),
            Self::Reset(Moment::BeforeBody) => "reset before the body".to_owned(),
            Self::Reset(Moment::DuringBody) => "reset during the body".to_owned(),
            Self::Reset(Moment::BeforeAnswer) => "reset after the deed".to_owned(),
            Self::Reset(Moment::DuringAnswer) => "reset during the answer".to_owned(),
            Self::Reset(Moment::AfterAnswer) => "reset after the answer".to_owned(),
            Self::Stall(_) => "stalled body".to_owned(),
            Self::CutJson => "truncated JSON".to_owned(),
            Self::ErrorPage { status, processed } => match processed {
                false => format!("{} as HTML", status.as_u16()),
                true => format!("{} as HTML after the deed", status.as_u16()),
            },
            Self::Elsewhere { status, .. } => format!("{} to another host", status.as_u16()),
            Self::ExpireToken => "expired token".to_owned(),
        }
    }
}

impl Fault {
    fn new(kind: Kind) -> Self {
        Self {
            vendor: None,
            operation: None,
            method: None,
            path_prefix: None,
            skip: 0,
            left: 1,
            kind,
        }
    }

    /// An error status, with an error body of the vendor's shape. The vendor's state doesn't change. A number that is no status counts
    /// as 500.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::new(Kind::Status {
            status,
            headers: Vec::new(),
            body: None,
        })
    }

    /// The connection is closed before the request is processed: no answer comes.
    pub fn close() -> Self {
        Self::new(Kind::Close)
    }

    /// The request is processed (a POST creates), then the connection is closed: no answer comes.
    pub fn lose_answer() -> Self {
        Self::new(Kind::LoseAnswer)
    }

    /// The answer breaks off after half of its body.
    pub fn truncate() -> Self {
        Self::new(Kind::Truncate)
    }

    /// An HTML page instead of the answer, as proxies send it, with this status (also 200).
    pub fn html(status: u16) -> Self {
        Self::new(Kind::Html(
            StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY),
        ))
    }

    /// The answer's body comes in pieces of `chunk` bytes with a pause before each.
    pub fn slow(chunk: usize, pause: Duration) -> Self {
        Self::new(Kind::Slow {
            chunk: chunk.max(1),
            pause,
        })
    }

    /// The answer comes late.
    pub fn delay(delay: Duration) -> Self {
        Self::new(Kind::Delay(delay))
    }

    /// The request is processed, and its answer comes late.
    pub fn late(delay: Duration) -> Self {
        Self::new(Kind::Late(delay))
    }

    /// The connection is reset.
    pub fn reset(moment: Moment) -> Self {
        Self::new(Kind::Reset(moment))
    }

    /// The answer stops after half of its body and holds the connection this long, or until the client gives up.
    pub fn stall(hold: Duration) -> Self {
        Self::new(Kind::Stall(hold))
    }

    /// Half of a JSON answer, with a `Content-Length` that fits. Other answers are left whole: nobody could see that they are cut.
    pub fn cut_json() -> Self {
        Self::new(Kind::CutJson)
    }

    /// An HTML page that repeats the request with all its credentials, as debugging pages do. `processed` says whether the vendor has done
    /// what was asked for before the page was sent.
    pub fn error_page(status: u16, processed: bool) -> Self {
        Self::new(Kind::ErrorPage {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY),
            processed,
        })
    }

    /// A redirect to another host, which keeps what it gets ([`Simulator::received_elsewhere`](crate::Simulator::received_elsewhere)) and has the answer
    /// of a GET. Other requests are processed before a 303 only. With `keeps_query` the address there has the path and the query of the
    /// request, credentials included.
    pub fn redirect_elsewhere(status: u16, keeps_query: bool) -> Self {
        Self::new(Kind::Elsewhere {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::FOUND),
            keeps_query,
        })
    }

    /// The token of the request is good no longer, from this request on. Where credentials don't expire, and for a token that was hardly used: a 401
    /// that repeats them, once.
    pub fn expire_token() -> Self {
        Self::new(Kind::ExpireToken)
    }

    /// Only on this operation of the spec.
    pub fn on(mut self, operation_id: impl Into<String>) -> Self {
        self.operation = Some(operation_id.into());
        self
    }

    /// Only on paths (relative to the vendor's base URL) that start like this, with this method.
    pub fn on_path(mut self, method: Method, prefix: impl Into<String>) -> Self {
        self.method = Some(method);
        self.path_prefix = Some(prefix.into());
        self
    }

    /// Only on this vendor.
    pub fn of(mut self, vendor: Vendor) -> Self {
        self.vendor = Some(vendor);
        self
    }

    /// How many requests it hits; 1 when not said.
    pub fn times(mut self, times: u32) -> Self {
        self.left = times;
        self
    }

    /// Lets this many matching requests through first.
    pub fn after(mut self, requests: u32) -> Self {
        self.skip = requests;
        self
    }

    /// A header of an error status. Names and values that HTTP doesn't allow are left out; other kinds of fault have no headers.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        if let Kind::Status { headers, .. } = &mut self.kind
            && let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::from_str(value))
        {
            headers.push((name, value));
        }
        self
    }

    /// The body of an error status, as it is (JSON when it starts with `{` or `[`, else plain text); other kinds of fault have none.
    pub fn with_body(mut self, text: impl Into<String>) -> Self {
        if let Kind::Status { body, .. } = &mut self.kind {
            *body = Some(text.into());
        }
        self
    }

    pub(crate) fn into_kind(self) -> Kind {
        self.kind
    }

    fn matches(&self, target: &Target<'_>) -> bool {
        self.left > 0
            && self.vendor.is_none_or(|vendor| vendor == target.vendor)
            && self
                .operation
                .as_deref()
                .is_none_or(|wanted| target.operation == Some(wanted))
            && self
                .method
                .as_ref()
                .is_none_or(|method| method == target.method)
            && self
                .path_prefix
                .as_deref()
                .is_none_or(|prefix| target.path.starts_with(prefix))
    }
}

/// The request that a fault may hit.
pub(crate) struct Target<'a> {
    pub(crate) vendor: Vendor,
    pub(crate) operation: Option<&'a str>,
    pub(crate) method: &'a Method,
    pub(crate) path: &'a str,
}

/// The faults that are still to come.
#[derive(Debug, Default)]
pub(crate) struct Plan(Mutex<Vec<Fault>>);

impl Plan {
    pub(crate) fn add(&self, fault: Fault) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(fault);
    }

    pub(crate) fn clear(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// What goes wrong with this request: the first fault that matches, in the order in which they were added.
    pub(crate) fn take(&self, target: &Target<'_>) -> Option<Kind> {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fault = faults.iter_mut().find(|fault| fault.matches(target))?;
        if fault.skip > 0 {
            fault.skip -= 1;
            return None;
        }
        fault.left -= 1;
        let kind = fault.kind.clone();
        faults.retain(|fault| fault.left > 0);
        Some(kind)
    }
}

/// A fault on the command line that can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFaultError(String);

impl fmt::Display for ParseFaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: write OPERATION=KIND or OPERATION=KIND*TIMES, with the spec's operation id or `any`, and a status (503), `close`, `lose-answer`, \
             `truncate`, `html` or `slow`",
            self.0
        )
    }
}

impl std::error::Error for ParseFaultError {}

/// `OPERATION=KIND*TIMES`, as on the command line: `listProjects=503*2`, `any=close`.
impl FromStr for Fault {
    type Err = ParseFaultError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (operation, rest) = text
            .split_once('=')
            .ok_or_else(|| ParseFaultError(format!("{text:?} has no `=`")))?;
        let (kind, times) = rest.split_once('*').unwrap_or((rest, "1"));
        let times = times
            .parse()
            .map_err(|_| ParseFaultError(format!("{times:?} is no number of times")))?;
        let fault = match kind {
            "close" => Self::close(),
            "lose-answer" => Self::lose_answer(),
            "truncate" => Self::truncate(),
            "html" => Self::html(502),
            "slow" => Self::slow(16, Duration::from_millis(20)),
            status => match status.parse() {
                Ok(status @ 400..=599) => Self::status(status),
                _ => return Err(ParseFaultError(format!("{status:?} is no kind of fault"))),
            },
        };
        let fault = fault.times(times);
        Ok(if operation == "any" {
            fault
        } else {
            fault.on(operation)
        })
    }
}
