//! Which credentials the spec asks for, and whether a request has them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::REFUSED;
use crate::spec::{Document, Operation};
use crate::vendor_api::Head;

/// The security schemes of a document, by name, and what holds for operations that name none.
pub(super) struct Credentials {
    schemes: Vec<(String, Scheme)>,
    otherwise: Vec<Requirement>,
    query_names: &'static [&'static str],
}

/// Schemes that are wanted together.
type Requirement = Vec<String>;

/// Where a credential is.
enum Scheme {
    Header(String),
    Query(String),
    /// `Authorization: Bearer ...`, also what OAuth 2 and OpenID Connect end in.
    Bearer,
    Basic,
    /// A cookie, or what this simulator doesn't know: not looked at.
    Other,
}

impl Credentials {
    pub(super) fn of(document: &Document) -> Self {
        let root = document.root();
        let declared = root.pointer("/components/securitySchemes");
        let declared = declared.and_then(Value::as_object).into_iter().flatten();
        let schemes: Vec<_> = declared
            .map(|(name, scheme)| (name.clone(), Scheme::of(document.resolve(scheme))))
            .collect();
        let query_names = schemes.iter().filter_map(|(_, scheme)| match scheme {
            Scheme::Query(name) => Some(&*name.clone().leak()),
            _ => None,
        });
        Self {
            // a few names a process
            query_names: query_names.collect::<Vec<&'static str>>().leak(),
            otherwise: requirements(root.get("security")).unwrap_or_default(),
            schemes,
        }
    }

    /// Query parameters that hold a credential.
    pub(super) fn query_names(&self) -> &'static [&'static str] {
        self.query_names
    }

    /// Says what is wanted where it is not there.
    pub(super) fn check(&self, operation: &Operation, request: &Head<'_>) -> Result<(), String> {
        let own = requirements(operation.raw.get("security"));
        let alternatives = own.as_ref().unwrap_or(&self.otherwise);
        let satisfied = |requirement: &Requirement| {
            let mut schemes = requirement.iter().filter_map(|name| self.scheme(name));
            schemes.all(|scheme| scheme.is_in(request))
        };
        if alternatives.is_empty() || alternatives.iter().any(satisfied) {
            return Ok(());
        }
        let wanted: Vec<String> = alternatives
            .iter()
            .map(|requirement| {
                let schemes = requirement.iter().filter_map(|name| self.scheme(name));
                schemes.map(Scheme::place).collect::<Vec<_>>().join(" and ")
            })
            .collect();
        Err(format!("the spec asks for {}", wanted.join(", or ")))
    }

    fn scheme(&self, wanted: &str) -> Option<&Scheme> {
        let mut schemes = self.schemes.iter();
        schemes
            .find(|(name, _)| name == wanted)
            .map(|(_, scheme)| scheme)
    }
}

fn requirements(security: Option<&Value>) -> Option<Vec<Requirement>> {
    let listed = security?.as_array()?.iter().filter_map(Value::as_object);
    Some(
        listed
            .map(|schemes| schemes.keys().cloned().collect())
            .collect(),
    )
}

impl Scheme {
    fn of(scheme: &Value) -> Self {
        let text = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
        let http = text("scheme").to_ascii_lowercase();
        match (text("type"), text("in"), http.as_str()) {
            ("apiKey", "header", _) => Self::Header(text("name").to_ascii_lowercase()),
            ("apiKey", "query", _) => Self::Query(text("name").to_owned()),
            ("http", _, "basic") => Self::Basic,
            ("http", _, "bearer") | ("oauth2" | "openIdConnect", ..) => Self::Bearer,
            _ => Self::Other,
        }
    }

    fn is_in(&self, request: &Head<'_>) -> bool {
        let authorization = |word: &str| {
            let (found, rest) = request.header("authorization")?.split_once(' ')?;
            found.eq_ignore_ascii_case(word).then(|| rest.to_owned())
        };
        let given = match self {
            Self::Header(name) => request.header(name).map(str::to_owned),
            Self::Query(name) => request.query.get(name).map(str::to_owned),
            Self::Bearer => authorization("bearer"),
            Self::Basic => authorization("basic").and_then(|pair| {
                let pair = STANDARD.decode(pair.trim()).ok()?;
                let pair = String::from_utf8(pair).ok()?;
                let (user, password) = pair.split_once(':')?;
                (!user.is_empty() && !password.is_empty()).then_some(pair)
            }),
            Self::Other => return true,
        };
        given.is_some_and(|given| !given.trim().is_empty() && !given.contains(REFUSED))
    }

    fn place(&self) -> String {
        match self {
            Self::Header(name) => format!("the header `{name}`"),
            Self::Query(name) => format!("the query parameter `{name}`"),
            Self::Bearer => "`Authorization: Bearer ...`".to_owned(),
            Self::Basic => "`Authorization: Basic ...`".to_owned(),
            Self::Other => "nothing that is looked at".to_owned(),
        }
    }
}
