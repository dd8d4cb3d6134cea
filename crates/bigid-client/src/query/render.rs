//! How a query is written.

use super::value::{Moment, Number, Pattern, quoted};

/// A query as a tree.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Compare {
        field: String,
        operator: &'static str,
        value: Value,
    },
    Items {
        field: String,
        inner: Box<Self>,
    },
    /// At least two.
    All(Vec<Self>),
    /// At least two.
    Any(Vec<Self>),
    Not(Box<Self>),
    Raw(String),
}

/// What stands after the operator.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    Texts(Vec<String>),
    Number(Number),
    Moment(Moment),
    Flag(bool),
    Pattern(Pattern),
}

impl Node {
    pub(super) fn all(one: Self, other: Self) -> Self {
        Self::All(joined(one, other, |node| match node {
            Self::All(nodes) => Ok(nodes),
            node => Err(node),
        }))
    }

    pub(super) fn any(one: Self, other: Self) -> Self {
        Self::Any(joined(one, other, |node| match node {
            Self::Any(nodes) => Ok(nodes),
            node => Err(node),
        }))
    }

    pub(super) fn to_text(&self) -> Result<String, String> {
        match self {
            Self::Compare {
                field,
                operator,
                value,
            } => Ok(format!("{} {operator} {}", name(field)?, value.to_text()?)),
            Self::Items { field, inner } => Ok(format!(
                "{}=elementmatch({})",
                name(field)?,
                inner.to_text()?
            )),
            Self::All(nodes) => together(nodes, " AND "),
            Self::Any(nodes) => together(nodes, " OR "),
            Self::Not(node) => Ok(format!("NOT ({})", node.to_text()?)),
            Self::Raw(text) => Ok(text.clone()),
        }
    }

    /// In parentheses where it could be read otherwise.
    fn beside_others(&self) -> Result<String, String> {
        let text = self.to_text()?;
        Ok(match self {
            Self::All(_) | Self::Any(_) | Self::Raw(_) => format!("({text})"),
            Self::Compare { .. } | Self::Items { .. } | Self::Not(_) => text,
        })
    }
}

/// The nodes of both sides; a side of the same kind gives its own.
fn joined(one: Node, other: Node, nodes: fn(Node) -> Result<Vec<Node>, Node>) -> Vec<Node> {
    let mut joined = nodes(one).unwrap_or_else(|node| vec![node]);
    match nodes(other) {
        Ok(nodes) => joined.extend(nodes),
        Err(node) => joined.push(node),
    }
    joined
}

fn together(nodes: &[Node], between: &str) -> Result<String, String> {
    let texts: Result<Vec<String>, String> = nodes.iter().map(Node::beside_others).collect();
    Ok(texts?.join(between))
}

/// Letters, digits, `_`, `-` and dots: what names that are known consist of.
fn name(field: &str) -> Result<&str, String> {
    let known = |letter: char| letter.is_alphanumeric() || "_-.".contains(letter);
    if field.is_empty() || !field.chars().all(known) {
        return Err(format!(
            "{field:?} is no name of a field: letters, digits, `_`, `-` and dots; `Query::raw` takes others"
        ));
    }
    Ok(field)
}

impl Value {
    fn to_text(&self) -> Result<String, String> {
        match self {
            Self::Text(text) => quoted(text),
            Self::Texts(texts) if texts.is_empty() => Err(
                "a list of values is empty: nothing is in it; leave the comparison out".to_owned(),
            ),
            Self::Texts(texts) => {
                let texts: Result<Vec<String>, String> =
                    texts.iter().map(|text| quoted(text)).collect();
                Ok(format!("({})", texts?.join(",")))
            }
            Self::Number(number) => number.to_text(),
            Self::Moment(moment) => Ok(moment.to_text()),
            Self::Flag(flag) => Ok(format!("to_bool({flag})")),
            Self::Pattern(pattern) => pattern.to_text(),
        }
    }
}
