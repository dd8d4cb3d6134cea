//! How credentials go with a call: what the maintainer says, completed by what the document says.

use anyhow::{Result, bail};
use clap::ValueEnum;
use serde_json::Value;

/// How credentials go with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// A key in a header.
    Header,
    /// `Authorization: Bearer`.
    Bearer,
    /// User name and password.
    Basic,
    /// A key in the query.
    Query,
    /// A secret that lasts is exchanged for tokens, which go out as `Authorization: Bearer`.
    Exchange,
}

/// What `--auth` leaves open.
#[derive(clap::Args)]
pub(crate) struct Details {
    /// The header of a key; the one that the document names if it is not given.
    #[arg(long, value_name = "NAME")]
    header: Option<String>,
    /// What stands before the key in its header, with the blank: `Token `.
    #[arg(long, value_name = "TEXT")]
    prefix: Option<String>,
    /// The query parameter of a key; the one that the document names if it is not given.
    #[arg(long, value_name = "NAME")]
    parameter: Option<String>,
    /// The path of the operation that gives a token for the secret.
    #[arg(long, value_name = "PATH", required_if_eq("auth", "exchange"))]
    exchange_path: Option<String>,
    /// The member of the exchange's body that takes the secret; without a body it goes into the header `Authorization`.
    #[arg(long, value_name = "NAME")]
    exchange_secret: Option<String>,
    /// A further member of the exchange's body: `grant_type=client_credentials`.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    exchange_with: Vec<(String, String)>,
    /// Where the token is in the exchange's answer, as a dotted path.
    #[arg(long, value_name = "PATH")]
    exchange_token: Option<String>,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("write NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

/// How credentials go with a call, with nothing left open.
#[derive(Clone, Debug)]
pub(super) enum Auth {
    Header { name: String, prefix: String },
    Bearer,
    Basic,
    Query { parameter: String },
    Exchange(Exchange),
}

/// What is known of the exchange before the document is converted.
#[derive(Clone, Debug)]
pub(super) struct Exchange {
    pub path: String,
    pub method: String,
    pub secret: Option<String>,
    pub with: Vec<(String, String)>,
    pub token: Option<String>,
}

impl Auth {
    /// `document` is OpenAPI 3.0.
    pub fn new(kind: Kind, details: &Details, document: &Value) -> Result<Self> {
        details.fit(kind)?;
        Ok(match kind {
            Kind::Header => {
                let name = details.header.clone();
                let name = name.or_else(|| key_in(document, "header"));
                let Some(name) = name.map(|name| name.to_ascii_lowercase()) else {
                    bail!("the document names no header for a key: say it with `--header NAME`");
                };
                if http::HeaderName::try_from(&name).is_err() {
                    bail!("`{name}` is no name of a header: correct `--header`");
                }
                let prefix = details.prefix.clone().unwrap_or_default();
                Self::Header { name, prefix }
            }
            Kind::Query => {
                let named = details.parameter.clone();
                let Some(parameter) = named.or_else(|| key_in(document, "query")) else {
                    bail!(
                        "the document names no query parameter for a key: say it with `--parameter NAME`"
                    );
                };
                Self::Query { parameter }
            }
            Kind::Bearer => Self::Bearer,
            Kind::Basic => Self::Basic,
            Kind::Exchange => Self::Exchange(details.exchange(document)?),
        })
    }

    /// As the converter needs it.
    pub fn of_spec(&self) -> spec_import::Auth {
        match self {
            Self::Header { name, .. } => spec_import::Auth::Header { name: name.clone() },
            Self::Bearer | Self::Exchange(_) => spec_import::Auth::Bearer,
            Self::Basic => spec_import::Auth::Basic,
            Self::Query { parameter } => spec_import::Auth::Query {
                parameter: parameter.clone(),
            },
        }
    }
}

impl Details {
    /// Refuses what another kind of credential would need.
    fn fit(&self, kind: Kind) -> Result<()> {
        let exchange = self.exchange_path.is_some()
            || self.exchange_secret.is_some()
            || self.exchange_token.is_some()
            || !self.exchange_with.is_empty();
        let header = self.header.is_some() || self.prefix.is_some();
        let strangers = [
            ("--header` and `--prefix", header, Kind::Header, "header"),
            (
                "--parameter",
                self.parameter.is_some(),
                Kind::Query,
                "query",
            ),
            ("--exchange-...", exchange, Kind::Exchange, "exchange"),
        ];
        for (option, given, wanted, name) in strangers {
            if given && kind != wanted {
                bail!("`{option}` belongs to `--auth {name}`: leave it out, or change `--auth`");
            }
        }
        Ok(())
    }

    fn exchange(&self, document: &Value) -> Result<Exchange> {
        let path = self.exchange_path.clone().unwrap_or_default();
        let item = document.get("paths").and_then(|paths| paths.get(&path));
        let methods = ["post", "get", "put"];
        let method = methods
            .into_iter()
            .find(|method| item.is_some_and(|item| item.get(method).is_some()));
        let Some(method) = method else {
            let paths = document.get("paths").and_then(Value::as_object);
            let likely: Vec<&str> = paths
                .into_iter()
                .flatten()
                .map(|(path, _)| path.as_str())
                .filter(|path| {
                    let path = path.to_ascii_lowercase();
                    ["token", "auth", "login", "session"]
                        .iter()
                        .any(|word| path.contains(word))
                })
                .take(5)
                .collect();
            let hint = match likely.as_slice() {
                [] => "add the operation to the document".to_owned(),
                some => format!("it has {}", some.join(", ")),
            };
            bail!("the document has no operation at `--exchange-path {path}`: {hint}");
        };
        Ok(Exchange {
            path,
            method: method.to_owned(),
            secret: self.exchange_secret.clone(),
            with: self.exchange_with.clone(),
            token: self.exchange_token.clone(),
        })
    }
}

/// The first key that the document has in this place: `header` or `query`.
fn key_in(document: &Value, place: &str) -> Option<String> {
    let schemes = document
        .pointer("/components/securitySchemes")?
        .as_object()?;
    let of_place = |scheme: &&Value| scheme["type"] == "apiKey" && scheme["in"] == place;
    let scheme = schemes.values().find(of_place)?;
    scheme.get("name")?.as_str().map(str::to_owned)
}
