//! What makes two operations the same one: the method and the path, whatever its parameters are called and wherever the server's address ends.

use serde_json::Value;

use super::Operation;

/// The paths at which the servers of the two documents begin.
pub(crate) struct Bases {
    ours: String,
    theirs: String,
}

impl Bases {
    pub fn of(ours: &Value, theirs: &Value) -> Self {
        Self {
            ours: base(ours),
            theirs: base(theirs),
        }
    }

    pub fn ours_key(&self, operation: &Operation) -> String {
        self.key(&self.ours, operation)
    }

    pub fn theirs_key(&self, operation: &Operation) -> String {
        self.key(&self.theirs, operation)
    }

    /// A path of theirs as our spec would write it, without the base path that our server has. `None` if it lies elsewhere.
    pub fn in_ours(&self, path: &str) -> Option<String> {
        let whole = format!("{}{path}", self.theirs);
        let path = match below(&whole, &self.ours) {
            Some(path) => path.to_owned(),
            // a document whose paths begin where our server's address ends
            None if self.theirs.is_empty() && !shares_root(path, &self.ours) => path.to_owned(),
            None => return None,
        };
        let path = path.trim_end_matches('/');
        Some(if path.is_empty() { "/" } else { path }.to_owned())
    }

    fn key(&self, base: &str, operation: &Operation) -> String {
        let whole = format!("{base}{}", operation.path);
        let mut bases = [self.ours.as_str(), self.theirs.as_str()];
        bases.sort_by_key(|base| std::cmp::Reverse(base.len()));
        let path = bases
            .iter()
            .filter(|base| !base.is_empty())
            .find_map(|base| below(&whole, base))
            .unwrap_or(&whole);
        format!("{} {}", operation.method, template(path))
    }
}

/// The path of a document's first server, without the last slash.
fn base(document: &Value) -> String {
    let url = document
        .pointer("/servers/0/url")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
        None => url,
    };
    path.trim_end_matches('/').to_owned()
}

fn below<'p>(path: &'p str, base: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(base)?;
    (rest.is_empty() || rest.starts_with('/')).then_some(rest)
}

/// Whether a path begins like a base that it is not below: `/api/v2/x` and `/api/v4`.
fn shares_root(path: &str, base: &str) -> bool {
    let first = |path: &str| path.split('/').nth(1).map(str::to_owned);
    !base.is_empty() && first(path) == first(base)
}

/// The path with `{}` for every parameter.
fn template(path: &str) -> String {
    let mut template = String::new();
    let mut inside = false;
    for segment in path.trim_end_matches('/').split('/').skip(1) {
        template.push('/');
        if segment.starts_with('*') {
            template.push_str("{}");
            continue;
        }
        for letter in segment.chars() {
            match letter {
                '{' => {
                    inside = true;
                    template.push_str("{}");
                }
                '}' => inside = false,
                _ if inside => {}
                other => template.push(other),
            }
        }
        inside = false;
    }
    template
}

/// The names of a path's parameters, in order.
pub(crate) fn arguments(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| Some(rest.split_once('}')?.0))
        .collect()
}
