//! How the secret goes into the exchange's request, and where the token is in its answer.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::auth::Exchange;
use super::methods::Methods;
use super::minimal::resolve;

/// Members that are likely to take a secret, or to hold a token.
const SECRETS: [&str; 9] = [
    "client_secret",
    "clientSecret",
    "api_key",
    "apiKey",
    "secret",
    "refresh_token",
    "refreshToken",
    "token",
    "password",
];
const TOKENS: [&str; 8] = [
    "access_token",
    "accessToken",
    "token",
    "id_token",
    "idToken",
    "auth_token",
    "authToken",
    "jwt",
];

/// The exchange in the converted spec.
pub(super) struct Resolved {
    pub id: String,
    /// The generated module that has the operation.
    pub module: String,
    /// The statement that puts the secret into `call`.
    pub put_secret: String,
    /// Where the token is in the answer, as a JSON pointer.
    pub token_pointer: String,
}

impl Resolved {
    pub fn new(exchange: &Exchange, document: &Value, methods: &Methods) -> Result<Self> {
        let Exchange { path, method, .. } = exchange;
        let operation = document
            .get("paths")
            .and_then(|paths| paths.get(path)?.get(method));
        let operation = operation.with_context(|| {
            format!("the operation of `--exchange-path {path}` could not be taken into the spec: see the notes")
        })?;
        let id = operation["operationId"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let found = methods.of_operation(&id);
        let (_, found) =
            found.with_context(|| format!("the generated code has no method for {id}"))?;
        Ok(Self {
            module: found.module.clone(),
            put_secret: put_secret(exchange, document, operation)?,
            token_pointer: token_pointer(exchange, document, operation)?,
            id,
        })
    }
}

fn put_secret(exchange: &Exchange, document: &Value, operation: &Value) -> Result<String> {
    let body = operation
        .get("requestBody")
        .map(|body| resolve(document, body));
    let content = body.and_then(|body| body.get("content")?.as_object());
    let Some((media, content)) = content.and_then(|content| {
        let json = content.get_key_value("application/json");
        json.or_else(|| content.iter().next())
    }) else {
        return Ok(concat!(
            "let value = HeaderForm::raw().value(&self.secret)?;\n",
            "call.header::<Secret>(\"authorization\", value.to_str().unwrap_or_default());"
        )
        .to_owned());
    };
    let schema = resolve(document, content.get("schema").unwrap_or(&Value::Null));
    let properties = schema.get("properties").and_then(Value::as_object);
    let has = |name: &str| properties.is_some_and(|all| all.contains_key(name));
    let guessed = || {
        SECRETS
            .into_iter()
            .find(|name| has(name))
            .map(str::to_owned)
    };
    let Some(secret) = exchange.secret.clone().or_else(guessed) else {
        bail!(
            "which member of the body of {} takes the secret is not clear: say it with `--exchange-secret NAME`",
            exchange.path
        );
    };
    if !has(&secret) {
        bail!(
            "the body of {} has no member `{secret}`: correct `--exchange-secret`",
            exchange.path
        );
    }
    let required = schema.get("required").and_then(Value::as_array);
    let given = |name: &str| name == secret || exchange.with.iter().any(|(known, _)| known == name);
    let mut required = required.into_iter().flatten().filter_map(Value::as_str);
    if let Some(missing) = required.find(|name| !given(name)) {
        bail!(
            "the body of {} must have `{missing}` too: say it with `--exchange-with {missing}=VALUE`",
            exchange.path
        );
    }
    let others: String = exchange
        .with
        .iter()
        .map(|(name, value)| format!("{name:?}: {value:?}, "))
        .collect();
    let form = match media.as_str() {
        "application/x-www-form-urlencoded" => {
            "\ncall.form_body(client_runtime::codegen::FormMedia::UrlEncoded);"
        }
        "multipart/form-data" => "\ncall.form_body(client_runtime::codegen::FormMedia::Multipart);",
        _ => "",
    };
    Ok(format!(
        "call.json(&serde_json::json!({{{others}{secret:?}: self.secret.expose()}}));{form}"
    ))
}

fn token_pointer(exchange: &Exchange, document: &Value, operation: &Value) -> Result<String> {
    if let Some(path) = &exchange.token {
        return Ok(format!("/{}", path.replace('.', "/")));
    }
    let responses = operation.get("responses").and_then(Value::as_object);
    let success = responses
        .into_iter()
        .flatten()
        .find(|(status, _)| status.starts_with('2'))
        .map(|(_, response)| resolve(document, response));
    let schema = success.and_then(|response| response.pointer("/content/application~1json/schema"));
    let schema = resolve(document, schema.unwrap_or(&Value::Null));
    let properties = schema.get("properties").and_then(Value::as_object);
    let has = |name: &&str| properties.is_some_and(|all| all.contains_key(*name));
    let Some(token) = TOKENS.into_iter().find(|name| has(name)) else {
        bail!(
            "where the token is in the answer of {} is not clear: say it with `--exchange-token PATH`",
            exchange.path
        );
    };
    Ok(format!("/{token}"))
}
