//! BigID's credentials: user tokens that are exchanged for system tokens, logins, and access tokens as they are.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use client_runtime::codegen::Call;
use client_runtime::{
    Applied, Core, Credential, CredentialError, Error, ExchangedToken, HeaderForm,
    ProvidedCredential, Secret, SecretProvider, Token, TokenExchange, TokenStore,
};
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, ready};

use crate::generated::authentication::{CREATE_SESSION, REFRESH_ACCESS_TOKEN};
use crate::types::{Session, SessionCreate, SystemToken};

/// Integrations send tokens bare, BigID's newer tutorials print `Bearer` in front.
const FORMS: [HeaderForm; 2] = [HeaderForm::raw(), HeaderForm::bearer()];

/// Who a client is.
pub(crate) enum Identity {
    UserToken(Secret),
    Provided(Box<dyn SecretProvider>),
    AccessToken(Secret),
    Login { username: String, password: Secret },
    Own(Arc<dyn Credential>),
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UserToken(_) => "UserToken",
            Self::Provided(_) => "Provided",
            Self::AccessToken(_) => "AccessToken",
            Self::Login { .. } => "Login",
            Self::Own(_) => "Own",
        })
    }
}

impl Identity {
    /// What is not shown when a server repeats it. Tokens that a server gives out are JSON Web Tokens, which are never shown.
    pub(crate) fn secret(&self) -> Option<Secret> {
        match self {
            // A header carries no white space around a token.
            Self::UserToken(token) | Self::AccessToken(token) => {
                Some(Secret::from(token.expose().trim()))
            }
            Self::Login { password, .. } => Some(password.clone()),
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
            Self::UserToken(token) => user_token(token, store, plain),
            Self::Provided(provider) => {
                let (plain, clock) = (plain.clone(), plain.clock().clone());
                let make = move |token: &Secret| user_token(token.clone(), store.clone(), &plain);
                Ok(Arc::new(ProvidedCredential::with_clock(
                    provider, make, clock,
                )))
            }
            Self::Own(credential) => Ok(credential),
            // It is not exchanged, so there is nothing to share.
            Self::AccessToken(token) => {
                Ok(Arc::new(exchanged(Unrenewable, Some(token), None, plain)?))
            }
            Self::Login { username, password } => {
                let login = Login {
                    plain: plain.clone(),
                    username,
                    password,
                };
                Ok(Arc::new(exchanged(login, None, store, plain)?))
            }
        }
    }
}

fn user_token(
    token: Secret,
    store: Option<Arc<dyn TokenStore>>,
    plain: &Core,
) -> Result<Arc<dyn Credential>, CredentialError> {
    for form in &FORMS {
        form.value(&token)?;
    }
    let exchange = UserToken {
        plain: plain.clone(),
        token: token.clone(),
    };
    Ok(Arc::new(WithUserToken {
        system: exchanged(exchange, None, store, plain)?,
        token,
        form: AtomicUsize::new(0),
    }))
}

fn exchanged<E: TokenExchange + 'static>(
    exchange: E,
    token: Option<Secret>,
    store: Option<Arc<dyn TokenStore>>,
    plain: &Core,
) -> Result<ExchangedToken<E>, CredentialError> {
    let mut builder = ExchangedToken::builder(exchange)
        .forms(FORMS)
        .clock(plain.clock().clone())
        .chance(plain.chance().clone());
    if let Some(token) = token {
        builder = builder.token(Token::new(token));
    }
    if let Some(store) = store {
        builder = builder.store(store);
    }
    builder.build()
}

/// Gives a system token for the user token.
#[derive(Debug)]
struct UserToken {
    plain: Core,
    token: Secret,
}

impl TokenExchange for UserToken {
    fn exchange<'a>(
        &'a self,
        form: &'a HeaderForm,
    ) -> BoxFuture<'a, Result<Token, CredentialError>> {
        async move {
            let value = form.value(&self.token)?;
            let mut call = Call::new(&self.plain, &REFRESH_ACCESS_TOKEN);
            call.header::<Secret>("authorization", value.to_str().unwrap_or_default());
            let answer = call.send_json::<SystemToken>().await.map_err(|error| {
                refused_or_not(
                    error,
                    "BigID refuses the user token; make a new one, and save the user afterwards",
                    "the user token can't be exchanged for a system token",
                )
            })?;
            given(answer.into_inner().system_token)
        }
        .boxed()
    }
}

/// Logs in.
#[derive(Debug)]
struct Login {
    plain: Core,
    username: String,
    password: Secret,
}

impl TokenExchange for Login {
    fn exchange<'a>(
        &'a self,
        form: &'a HeaderForm,
    ) -> BoxFuture<'a, Result<Token, CredentialError>> {
        const REFUSED: &str = "BigID refuses the user name and password";
        async move {
            // A login has no header that could be written in another form: a second try would only lock the user out sooner.
            if *form != FORMS[0] {
                return Err(CredentialError::refused(REFUSED));
            }
            let mut call = Call::new(&self.plain, &CREATE_SESSION);
            call.json(&SessionCreate::new(
                self.username.clone(),
                self.password.clone(),
            ));
            let answer = call
                .send_json::<Session>()
                .await
                .map_err(|error| refused_or_not(error, REFUSED, "the login did not work"))?;
            given(answer.into_inner().auth_token)
        }
        .boxed()
    }
}

/// Stands behind an access token that was given as it is.
#[derive(Debug)]
struct Unrenewable;

impl TokenExchange for Unrenewable {
    fn exchange<'a>(&'a self, _: &'a HeaderForm) -> BoxFuture<'a, Result<Token, CredentialError>> {
        let message = "the access token is over or not accepted, and there is nothing to renew it with; set a user token instead";
        ready(Err(CredentialError::refused(message))).boxed()
    }
}

fn given(token: Option<Secret>) -> Result<Token, CredentialError> {
    match token.filter(|token| !token.is_empty()) {
        Some(token) => Ok(Token::new(token)),
        None => Err(CredentialError::unavailable(
            "BigID's answer has no token in it; check the base URL",
        )),
    }
}

fn refused_or_not(error: Error, refused: &str, unavailable: &str) -> CredentialError {
    if error.is_auth() {
        CredentialError::refused(refused).with_source(error)
    } else {
        CredentialError::unavailable(unavailable).with_source(error)
    }
}

/// System tokens for all operations but one: the exchange itself takes the user token.
struct WithUserToken {
    system: ExchangedToken<UserToken>,
    token: Secret,
    /// Which of [`FORMS`] the user token is sent in.
    form: AtomicUsize,
}

impl Credential for WithUserToken {
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        if !request.url().path().ends_with(REFRESH_ACCESS_TOKEN.path) {
            return self.system.apply(request);
        }
        let form = self.form.load(Ordering::Relaxed) % FORMS.len();
        let outcome = FORMS[form].insert(&self.token, request.headers_mut());
        // System tokens count from 1.
        let applied = Applied {
            form,
            ..Applied::default()
        };
        ready(outcome.map(|()| applied)).boxed()
    }

    fn rejected<'a>(&'a self, applied: &'a Applied) -> BoxFuture<'a, bool> {
        if applied.generation != 0 {
            return self.system.rejected(applied);
        }
        self.form.store(applied.form + 1, Ordering::Relaxed);
        ready(true).boxed()
    }

    fn accepted(&self, applied: &Applied) {
        if applied.generation != 0 {
            self.system.accepted(applied);
        }
    }

    fn exchanges(&self) -> u64 {
        self.system.exchanges()
    }

    fn secrets(&self) -> Vec<Secret> {
        let mut secrets = self.system.secrets();
        secrets.push(Secret::from(self.token.expose().trim()));
        secrets
    }
}

impl fmt::Debug for WithUserToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithUserToken")
            .field("system", &self.system)
            .finish_non_exhaustive()
    }
}
