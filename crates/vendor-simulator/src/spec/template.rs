//! Path templates.

use std::fmt;

use percent_encoding::percent_decode_str;

/// `/projects/{id}/jobs`, cut into segments.
#[derive(Clone, Debug)]
pub(crate) struct Template(Vec<Segment>);

#[derive(Clone, Debug)]
enum Segment {
    Literal(String),
    Parameter {
        before: String,
        name: String,
        after: String,
    },
}

impl Template {
    pub(crate) fn parse(path: &str) -> Self {
        Self(path.split('/').map(Segment::parse).collect())
    }

    pub(crate) fn matches(&self, path: &str) -> bool {
        let mut segments = path.split('/');
        self.0.iter().all(|segment| {
            segments
                .next()
                .is_some_and(|text| segment.value(text).is_some())
        }) && segments.next().is_none()
    }

    /// How many segments fit, one after the other from the first; that before the first slash is none.
    pub(crate) fn in_common(&self, path: &str) -> usize {
        let pairs = self.0.iter().zip(path.split('/')).skip(1);
        pairs
            .take_while(|(segment, text)| segment.value(text).is_some())
            .count()
    }

    /// How many segments are fixed: of two templates that fit, the one with more is meant.
    pub(crate) fn literals(&self) -> usize {
        self.0
            .iter()
            .filter(|segment| matches!(segment, Segment::Literal(_)))
            .count()
    }

    /// The decoded value of each parameter in a path that fits.
    pub(crate) fn values(&self, path: &str) -> Vec<(&str, String)> {
        let pairs = self.0.iter().zip(path.split('/'));
        pairs
            .filter_map(|(segment, text)| match segment {
                Segment::Literal(_) => None,
                Segment::Parameter { name, .. } => {
                    let value = percent_decode_str(segment.value(text)?).decode_utf8_lossy();
                    Some((name.as_str(), value.into_owned()))
                }
            })
            .collect()
    }
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, segment) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("/")?;
            }
            match segment {
                Segment::Literal(text) => f.write_str(text)?,
                Segment::Parameter {
                    before,
                    name,
                    after,
                } => write!(f, "{before}{{{name}}}{after}")?,
            }
        }
        Ok(())
    }
}

impl Segment {
    fn parse(text: &str) -> Self {
        let parts = text.split_once('{').and_then(|(before, rest)| {
            let (name, after) = rest.split_once('}')?;
            Some((before, name, after))
        });
        match parts {
            Some((before, name, after)) => Self::Parameter {
                before: before.to_owned(),
                name: name.to_owned(),
                after: after.to_owned(),
            },
            None => Self::Literal(text.to_owned()),
        }
    }

    /// What stands in the place of the parameter (nothing for a literal); `None` when the text doesn't fit.
    fn value<'a>(&self, text: &'a str) -> Option<&'a str> {
        match self {
            Self::Literal(literal) => (literal == text).then_some(""),
            Self::Parameter { before, after, .. } => {
                let value = text
                    .strip_prefix(before.as_str())?
                    .strip_suffix(after.as_str())?;
                (!value.is_empty()).then_some(value)
            }
        }
    }
}
