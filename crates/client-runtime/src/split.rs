//! Long lists in a query: one call becomes several, none of which has a URL that is too long (`x-split`).

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use crate::call::Call;
use crate::error::Kind;
use crate::{Error, Response, path};

/// What `x-split` says of an operation.
pub struct Split {
    /// The query parameters whose lists may be divided: the answer to a list is the answers to its parts, one after the other.
    pub parameters: &'static [&'static str],
    /// The longest URL that the server takes, in characters.
    pub longest_url: usize,
}

/// Sends the call; where its URL would be too long, in parts, one after the other, whose answers `join` puts together.
///
/// The answer's status and headers are those of the first part, its attempts those of all.
///
/// `join` says whether it could: of a union, an answer may have a form that nobody knows.
///
/// # Errors
/// As for [`Call::send_json`]; when the URL is too long for another reason; and when answers can't be joined. The first part that fails ends the call.
pub async fn send_split<T: DeserializeOwned>(
    call: Call,
    split: &Split,
    join: fn(&mut T, T) -> bool,
) -> Result<Response<T>, Error> {
    let operation = call.operation();
    let (first, rest) = parts(call, split).map_err(|error| error.with_operation(operation))?;
    let mut all = first.send_json::<T>().await?;
    for part in rest {
        let (more, attempts) = part.send_json::<T>().await?.into_parts();
        let mut joined = false;
        all.take_in(attempts, |value| joined = join(value, more));
        if !joined {
            let error = Error::new(Kind::Decode).with_detail(
                "the call was divided, as its URL is too long, and the answers have no lists that can be joined; ask for less at once",
            );
            return Err(error.with_operation(operation).with_status(all.status()));
        }
    }
    Ok(all)
}

/// The call itself, or the calls that it becomes, the first one apart; each has the longest run of the list that fits.
fn parts(call: Call, split: &Split) -> Result<(Call, Vec<Call>), Error> {
    call.check()?;
    let length = call.assemble_url()?.as_str().len();
    if length <= split.longest_url {
        return Ok((call, Vec::new()));
    }
    let Some((name, values)) = longest_list(&call, split) else {
        return Err(too_long(length, split));
    };
    let mut bare = call;
    bare.without_query(name);
    let room = split
        .longest_url
        .saturating_sub(bare.assemble_url()?.as_str().len());
    let (mut part, mut used) = (bare.clone(), 0);
    let mut full = Vec::new();
    for value in values {
        let needed = pair_length(name, &value);
        if needed > room {
            return Err(too_long(length, split));
        }
        if used + needed > room {
            full.push(std::mem::replace(&mut part, bare.clone()));
            used = 0;
        }
        used += needed;
        part.query_pair(Cow::Borrowed(name), value);
    }
    full.push(part);
    let first = full.remove(0);
    Ok((first, full))
}

/// The parameter whose list takes the most room, and its values in order.
fn longest_list(call: &Call, split: &Split) -> Option<(&'static str, Vec<String>)> {
    let lists = split.parameters.iter().map(|name| {
        let values = call.query_pairs().filter(|(other, _)| other == name);
        let values: Vec<String> = values.map(|(_, value)| value.to_owned()).collect();
        (*name, values)
    });
    lists
        .filter(|(_, values)| values.len() > 1)
        .max_by_key(|(name, values)| {
            let lengths = values.iter().map(|value| pair_length(name, value));
            lengths.sum::<usize>()
        })
}

/// The characters that a pair adds to a URL, with the sign before it.
fn pair_length(name: &str, value: &str) -> usize {
    let mut written = String::new();
    path::escape_into(&mut written, name);
    path::escape_into(&mut written, value);
    written.len() + 2
}

fn too_long(length: usize, split: &Split) -> Error {
    Error::invalid_request(format!(
        "the URL would have {length} characters, and the server takes {} at most; ask for less at once (only lists of {} are divided into several calls)",
        split.longest_url,
        split.parameters.join(", "),
    ))
}
