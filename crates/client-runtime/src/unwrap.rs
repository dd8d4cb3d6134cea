//! Answers that wrap what was asked for: the caller gets the member of the envelope (`x-unwrap`).

use auth_middleware::BodyMode;
use serde::de::DeserializeOwned;

use crate::call::Call;
use crate::error::Kind;
use crate::{Error, Response};

/// Sends the call, and takes what was asked for out of its answer; `member` is where it stands there.
///
/// # Errors
/// As for [`Call::send_json`]; and when the member is not there.
pub async fn send_unwrapped<W: DeserializeOwned, T>(
    call: Call,
    member: &'static str,
    unwrap: fn(W) -> Option<T>,
) -> Result<Response<T>, Error> {
    let answer = call.exchange(BodyMode::Buffered { limit: None }).await?;
    answer.decode_with(|whole| {
        unwrap(whole).ok_or_else(|| {
            Error::new(Kind::Decode).with_detail(format!(
                "the answer has no `{member}`, which is what was asked for; `send_whole()` gives what is there"
            ))
        })
    })
}
