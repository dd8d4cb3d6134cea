//! From a path template and values to the path of a URL.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters is escaped, so that no value can reach another path or another parameter; and `!`, which can't
/// either, and with which BigML's documents begin the name of a negated filter.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Why a path can't be built; the name of the parameter, never its value.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum PathProblem {
    Missing(String),
    Empty(&'static str),
    Dots(&'static str),
    /// One of the segments of a path within the path is empty, `.` or `..`.
    Segment(&'static str),
    Template,
}

impl std::fmt::Display for PathProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "path parameter `{name}` is not set"),
            Self::Empty(name) => write!(
                f,
                "path parameter `{name}` is empty, which would address another endpoint"
            ),
            Self::Dots(name) => write!(
                f,
                "path parameter `{name}` is `.` or `..`, which would address another endpoint"
            ),
            Self::Segment(name) => write!(
                f,
                "path parameter `{name}` has a segment that is empty, `.` or `..`, which would address another endpoint; write it as `folder/file`, without a slash before or behind"
            ),
            Self::Template => write!(f, "the operation's path template is malformed"),
        }
    }
}

/// Appends `text`, escaped so that it is one path segment or one query name or value.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, ESCAPED));
}

/// A value that is fit to be one path segment.
pub(crate) fn check_segment(name: &'static str, value: &str) -> Result<(), PathProblem> {
    match value {
        "" => Err(PathProblem::Empty(name)),
        "." | ".." => Err(PathProblem::Dots(name)),
        _ => Ok(()),
    }
}

/// Appends `template` with its `{name}`s replaced; each value becomes a part of one segment. The value of a `{+name}` is a path: its `/` stay, and separate
/// segments.
pub(crate) fn expand(
    out: &mut String,
    template: &str,
    values: &[(&'static str, String)],
) -> Result<(), PathProblem> {
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let (literal, after) = rest.split_at(open);
        let close = after.find('}').ok_or(PathProblem::Template)?;
        let wanted = &after[1..close];
        let (wanted, is_path) = match wanted.strip_prefix('+') {
            Some(wanted) => (wanted, true),
            None => (wanted, false),
        };
        let (name, value) = values
            .iter()
            .find(|(name, _)| *name == wanted)
            .ok_or_else(|| PathProblem::Missing(wanted.to_owned()))?;
        check_segment(name, value)?;
        out.push_str(literal);
        if is_path {
            for (place, segment) in value.split('/').enumerate() {
                check_segment(name, segment).map_err(|_| PathProblem::Segment(name))?;
                if place > 0 {
                    out.push('/');
                }
                escape_into(out, segment);
            }
        } else {
            escape_into(out, value);
        }
        rest = &after[close + 1..];
    }
    out.push_str(rest);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(template: &str, values: &[(&'static str, &str)]) -> Result<String, PathProblem> {
        let values: Vec<_> = values.iter().map(|(n, v)| (*n, (*v).to_owned())).collect();
        let mut out = String::new();
        expand(&mut out, template, &values).map(|()| out)
    }

    #[test]
    fn a_value_stays_one_segment() {
        let table = [
            ("plain", "/projects/plain"),
            ("group/sub", "/projects/group%2Fsub"),
            ("a b", "/projects/a%20b"),
            ("a?b#c", "/projects/a%3Fb%23c"),
            ("%2e%2e", "/projects/%252e%252e"),
            ("...", "/projects/..."),
            ("ä", "/projects/%C3%A4"),
            ("a\\b\t;", "/projects/a%5Cb%09%3B"),
            ("{id}", "/projects/%7Bid%7D"),
        ];
        for (value, path) in table {
            assert_eq!(
                expanded("/projects/{id}", &[("id", value)]),
                Ok(path.to_owned())
            );
        }
    }

    #[test]
    fn values_that_reach_another_endpoint_are_refused() {
        assert_eq!(
            expanded("/p/{id}", &[("id", "")]),
            Err(PathProblem::Empty("id"))
        );
        assert_eq!(
            expanded("/p/{id}", &[("id", ".")]),
            Err(PathProblem::Dots("id"))
        );
        assert_eq!(
            expanded("/p/{id}/x", &[("id", "..")]),
            Err(PathProblem::Dots("id"))
        );
    }

    #[test]
    fn a_path_keeps_its_slashes_and_stays_below_its_endpoint() {
        let file = |value| expanded("/artifacts/{+path}", &[("path", value)]);
        for (value, path) in [
            ("report.html", "/artifacts/report.html"),
            ("a/b c/d.txt", "/artifacts/a/b%20c/d.txt"),
            ("a/...", "/artifacts/a/..."),
            ("a%2F..%2Fb?c#d", "/artifacts/a%252F..%252Fb%3Fc%23d"),
            ("%2e%2e/a", "/artifacts/%252e%252e/a"),
            ("a\\..\\b", "/artifacts/a%5C..%5Cb"),
        ] {
            assert_eq!(file(value), Ok(path.to_owned()));
        }
        for value in ["../a", "a/../b", "a/..", "./a", "/a", "a/", "a//b", "/"] {
            assert_eq!(file(value), Err(PathProblem::Segment("path")), "{value}");
        }
        assert_eq!(file(".."), Err(PathProblem::Dots("path")));
    }

    #[test]
    fn a_parameter_that_is_not_set_is_named() {
        assert_eq!(
            expanded("/p/{id}", &[]),
            Err(PathProblem::Missing("id".to_owned()))
        );
    }

    #[test]
    fn several_parameters_and_literals_keep_their_places() {
        assert_eq!(
            expanded("/a/{x}/b/{y}:act", &[("y", "2"), ("x", "1")]),
            Ok("/a/1/b/2:act".to_owned())
        );
    }
}
