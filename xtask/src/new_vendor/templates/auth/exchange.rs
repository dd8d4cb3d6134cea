//! {{title}}'s credentials: a secret that lasts is exchanged for tokens.

use std::fmt;
use std::sync::Arc;

use client_runtime::codegen::Call;
use client_runtime::{
    Core, Credential, CredentialError, Error, ExchangedToken, HeaderForm, ProvidedCredential,
    Secret, SecretProvider, Token, TokenExchange, TokenStore,
};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::Value;

use crate::generated::{{exchange_module}}::{{EXCHANGE}};

/// How tokens go out.
const FORM: HeaderForm = HeaderForm::bearer();

/// Who a client is.
pub(crate) enum Identity {
    Secret(Secret),
    Provided(Box<dyn SecretProvider>),
    Own(Arc<dyn Credential>),
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Secret(_) => "Secret",
            Self::Provided(_) => "Provided",
            Self::Own(_) => "Own",
        })
    }
}

impl Identity {
    /// What is not shown when a server repeats it.
    pub(crate) fn secret(&self) -> Option<Secret> {
        match self {
            Self::Secret(secret) => Some(Secret::from(secret.expose().trim())),
            Self::Provided(_) | Self::Own(_) => None,
        }
    }

    /// The credential that calls through `plain` get their tokens by; `plain` has none itself. `store` is where they are shared.
    pub(crate) fn credential(
        self,
        plain: &Core,
        store: Option<Arc<dyn TokenStore>>,
    ) -> Result<Arc<dyn Credential>, CredentialError> {
        match self {
            Self::Secret(secret) => exchanged(&secret, store, plain),
            Self::Provided(provider) => {
                let (plain, clock) = (plain.clone(), plain.clock().clone());
                let make = move |secret: &Secret| exchanged(secret, store.clone(), &plain);
                Ok(Arc::new(ProvidedCredential::with_clock(
                    provider, make, clock,
                )))
            }
            Self::Own(credential) => Ok(credential),
        }
    }
}

fn exchanged(
    secret: &Secret,
    store: Option<Arc<dyn TokenStore>>,
    plain: &Core,
) -> Result<Arc<dyn Credential>, CredentialError> {
    // says what is wrong with it before anything is sent
    HeaderForm::raw().value(secret)?;
    let exchange = Exchange {
        plain: plain.clone(),
        secret: Secret::from(secret.expose().trim()),
    };
    let mut builder = ExchangedToken::builder(exchange)
        .forms([FORM])
        .clock(plain.clock().clone())
        .chance(plain.chance().clone());
    if let Some(store) = store {
        builder = builder.store(store);
    }
    Ok(Arc::new(builder.build()?))
}

/// Gives a token for the secret.
#[derive(Debug)]
struct Exchange {
    plain: Core,
    secret: Secret,
}

impl TokenExchange for Exchange {
    fn exchange<'a>(&'a self, _: &'a HeaderForm) -> BoxFuture<'a, Result<Token, CredentialError>> {
        async move {
            let mut call = Call::new(&self.plain, &{{EXCHANGE}});
            {{put_secret}}
            let answer = call.send_json::<Value>().await.map_err(refused_or_not)?;
            let token = answer.pointer("{{token_pointer}}").and_then(Value::as_str);
            match token.filter(|token| !token.is_empty()) {
                Some(token) => Ok(Token::new(token.to_owned())),
                None => Err(CredentialError::unavailable(
                    "the answer to the exchange has no token in it; check the base URL",
                )),
            }
        }
        .boxed()
    }
}

fn refused_or_not(error: Error) -> CredentialError {
    if error.is_auth() {
        CredentialError::refused("{{title}} refuses the secret; make a new one").with_source(error)
    } else {
        CredentialError::unavailable("the secret can't be exchanged for a token").with_source(error)
    }
}
