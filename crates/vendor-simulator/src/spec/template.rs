//! Path templates.

use std::fmt;

use percent_encoding::percent_decode_str;

/// `/projects/{id}/jobs`, cut into segments.
#[derive(Clone, Debug)]
pub(crate) struct Template(Vec<Segment>);

/// A segment: literals, and between them the names of its parameters; one literal more than names.
#[derive(Clone, Debug)]
struct Segment {
    literals: Vec<String>,
    names: Vec<String>,
}

impl Template {
    pub(crate) fn parse(path: &str) -> Self {
        Self(path.split('/').map(Segment::parse).collect())
    }

    pub(crate) fn matches(&self, path: &str) -> bool {
        let mut segments = self.cut(path).into_iter();
        self.0.iter().all(|segment| {
            segments
                .next()
                .is_some_and(|text| segment.values(text).is_some())
        }) && segments.next().is_none()
    }

    /// The path in segments; what stands in the place of a `{+name}` is one, slashes and all.
    fn cut<'a>(&self, path: &'a str) -> Vec<&'a str> {
        let is_path = self.0.last().is_some_and(Segment::is_path);
        match is_path {
            true => path.splitn(self.0.len(), '/').collect(),
            false => path.split('/').collect(),
        }
    }

    /// How many segments fit, one after the other from the first; that before the first slash is none.
    pub(crate) fn in_common(&self, path: &str) -> usize {
        let pairs = self.0.iter().zip(path.split('/')).skip(1);
        pairs
            .take_while(|(segment, text)| segment.values(text).is_some())
            .count()
    }

    /// How many segments are fixed: of two templates that fit, the one with more is meant.
    pub(crate) fn literals(&self) -> usize {
        self.0
            .iter()
            .filter(|segment| segment.names.is_empty())
            .count()
    }

    /// The decoded value of each parameter in a path that fits.
    pub(crate) fn values(&self, path: &str) -> Vec<(&str, String)> {
        let pairs = self.0.iter().zip(self.cut(path));
        let named = pairs.flat_map(|(segment, text)| {
            let values = segment.values(text).unwrap_or_default();
            segment.names.iter().zip(values)
        });
        named
            .map(|(name, value)| {
                let value = percent_decode_str(value).decode_utf8_lossy();
                (name.trim_start_matches('+'), value.into_owned())
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
            for (place, literal) in segment.literals.iter().enumerate() {
                f.write_str(literal)?;
                if let Some(name) = segment.names.get(place) {
                    write!(f, "{{{name}}}")?;
                }
            }
        }
        Ok(())
    }
}

impl Segment {
    fn parse(text: &str) -> Self {
        let (mut literals, mut names) = (Vec::new(), Vec::new());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{')
            && let Some((name, after)) = after.split_once('}')
        {
            literals.push(before.to_owned());
            names.push(name.to_owned());
            rest = after;
        }
        literals.push(rest.to_owned());
        Self { literals, names }
    }

    fn is_path(&self) -> bool {
        self.names.iter().any(|name| name.starts_with('+'))
    }

    /// What stands in the places of the parameters; `None` when the text doesn't fit.
    fn values<'a>(&self, text: &'a str) -> Option<Vec<&'a str>> {
        let (first, others) = self.literals.split_first()?;
        let mut rest = text.strip_prefix(first.as_str())?;
        let mut values = Vec::new();
        for (place, literal) in others.iter().enumerate() {
            let is_last = place + 1 == others.len();
            let (value, after) = if is_last {
                (rest.strip_suffix(literal.as_str())?, "")
            } else {
                rest.split_once(literal.as_str())?
            };
            if value.is_empty() {
                return None;
            }
            values.push(value);
            rest = after;
        }
        rest.is_empty().then_some(values)
    }
}

#[cfg(test)]
mod tests {
    use super::Template;

    #[test]
    fn a_segment_may_have_several_places() {
        let template = Template::parse("/packages/Of(Id='{id}',Version='{version}')/x");
        let path = "/packages/Of(Id='a%2Fb',Version='1.2')/x";
        assert!(template.matches(path));
        let values = template.values(path);
        assert_eq!(
            values,
            [("id", "a/b".to_owned()), ("version", "1.2".to_owned())]
        );
        assert!(!template.matches("/packages/Of(Id='',Version='1.2')/x"));
        assert!(!template.matches("/packages/Of(Id='a')/x"));
        assert!(!Template::parse("/a").matches("/ab"));
    }

    #[test]
    fn the_last_place_may_be_a_path() {
        let template = Template::parse("/jobs/{id}/artifacts/{+path}");
        assert!(template.matches("/jobs/7/artifacts/a/b%20c/d"));
        assert_eq!(
            template.values("/jobs/7/artifacts/a/b%20c/d"),
            [("id", "7".to_owned()), ("path", "a/b c/d".to_owned())]
        );
        assert!(!template.matches("/jobs/7/artifacts"));
        assert!(!template.matches("/jobs/7/8/artifacts/a"));
    }
}
