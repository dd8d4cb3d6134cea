//! Resources that others may read or copy: their hash and their key.

use md5::{Digest, Md5};
use serde_json::{Value, json};

use super::kind::Kind;
use super::resource::Resource;
use super::store::Shelves;

/// The letters and digits of hashes.
const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Gives a resource that became shared its hash and its key; they stay when it is no longer shared.
pub(super) fn mark(resource: &mut Resource) {
    if resource.body.get("shared") != Some(&Value::Bool(true)) {
        return;
    }
    let name = resource.name();
    let body = &mut resource.body;
    let hash = || json!(letters(&format!("hash of {name}")));
    body.entry("shared_hash").or_insert_with(hash);
    let key = || json!(digits(&format!("key of {name}")));
    body.entry("sharing_key").or_insert_with(key);
    body.entry("shared_clonable").or_insert(json!(false));
}

/// The shared resource of a hash.
pub(super) fn find<'a>(
    shelves: &'a mut Shelves,
    kind: &Kind,
    hash: &str,
) -> Option<&'a mut Resource> {
    let mut all = shelves.all_mut(kind).iter_mut();
    all.find(|resource| {
        resource.body.get("shared") == Some(&Value::Bool(true))
            && resource.body.get("shared_hash") == Some(&json!(hash))
    })
}

/// 27 letters and digits that a text always gives.
fn letters(text: &str) -> String {
    let digests = [Md5::digest(text), Md5::digest(format!("{text}, more"))];
    let bytes = digests.iter().flatten().take(27);
    bytes
        .map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]))
        .collect()
}

/// 40 hexadecimal digits that a text always gives.
fn digits(text: &str) -> String {
    let digests = [Md5::digest(text), Md5::digest(format!("{text}, more"))];
    let bytes = digests.iter().flatten().take(20);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}
