//! What a `$ref` says: a file and a place in it.

/// A `$ref`, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reference {
    /// The file below the spec's directory, with `/`.
    pub file: String,
    /// The JSON pointer in that file.
    pub pointer: String,
}

/// Why a `$ref` can't be followed: what is wrong and how to mend it.
pub(super) type Refusal = (String, String);

impl Reference {
    /// Takes `text` apart as it stands in `file`.
    pub fn parse(text: &str, file: &str) -> Result<Self, Refusal> {
        let (target, pointer) = text.split_once('#').unwrap_or((text, ""));
        if target.contains("://") {
            return Err((
                format!("`{text}` leads out of the spec"),
                "copy what it refers to into a file of this directory".into(),
            ));
        }
        let Some(file) = join(file, target) else {
            return Err((
                format!("`{text}` leads out of the spec's directory"),
                "move what it refers to into a file of this directory".into(),
            ));
        };
        if pointer.is_empty() {
            return Err((
                format!("`{text}` names a file and nothing in it"),
                format!(
                    "write the place too: `{target}#/components/schemas/<Name>` or `{target}#/paths/~1<path>`"
                ),
            ));
        }
        if !pointer.starts_with('/') {
            return Err((
                format!("the part of `{text}` after `#` is no JSON pointer"),
                "write `#/components/schemas/<Name>`".into(),
            ));
        }
        Ok(Self {
            file,
            pointer: percent_decode(pointer),
        })
    }

    /// Section and name, if it refers to a component.
    pub fn component(&self) -> Option<(&str, &str)> {
        let (section, name) = self.pointer.strip_prefix("/components/")?.split_once('/')?;
        (!name.is_empty() && !name.contains('/')).then_some((section, name))
    }
}

/// The file that `target` names when it stands in `file`; `None` if it is outside of the directory.
fn join(file: &str, target: &str) -> Option<String> {
    if target.is_empty() {
        return Some(file.to_owned());
    }
    if target.starts_with('/') || target.contains('\\') || target.contains(':') {
        return None;
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Editors write `{id}` in a reference as `%7Bid%7D`.
fn percent_decode(pointer: &str) -> String {
    let mut decoded = Vec::with_capacity(pointer.len());
    let mut bytes = pointer.bytes();
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        let hex = (byte == b'%')
            .then(|| Some((digit(ahead.next()?)?, digit(ahead.next()?)?)))
            .flatten();
        match hex {
            Some((high, low)) => {
                decoded.push(high << 4 | low);
                bytes = ahead;
            }
            None => decoded.push(byte),
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| pointer.to_owned())
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}
