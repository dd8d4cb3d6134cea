//! What a rule wants to have changed, and what that means for the text of a file.

use std::ops::Range;

use serde_json::Value;

use super::layout::{Layout, Part, Shape};
use super::scalar;

/// One change of the value at a JSON pointer of a file.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    pub file: String,
    pub pointer: String,
    pub action: Action,
}

#[derive(Clone, Debug)]
pub(crate) enum Action {
    /// The member or item goes away.
    Remove,
    /// The object's member gets this value. A new one stands after another, if that is there, or at the end.
    Set {
        key: &'static str,
        value: Value,
        after: &'static str,
    },
    /// The object's description says this too.
    Say(String),
    /// The scalar becomes a text, as it is written.
    Quote,
    /// The member gets another key.
    Rename(String),
    /// The object's `$ref` becomes an `allOf` around it.
    WrapReference,
}

type Change = (Range<usize>, String);

impl Layout {
    /// The place in the text and what to write there. `None` if it can't be done without changing more of the text than is meant.
    pub fn replacement(&self, edit: &Edit) -> Option<Change> {
        match &edit.action {
            Action::Remove => self.remove(&edit.pointer),
            Action::Set { key, value, after } => {
                self.set(self.find(&edit.pointer)?, key, value, after)
            }
            Action::Say(sentence) => self.say(self.find(&edit.pointer)?, sentence),
            Action::Quote => self.quote(self.find(&edit.pointer)?),
            Action::Rename(to) => self.rename(self.find(&edit.pointer)?, to),
            Action::WrapReference => self.wrap(self.find(&edit.pointer)?),
        }
    }

    fn remove(&self, pointer: &str) -> Option<Change> {
        let (parent, _) = pointer.rsplit_once('/')?;
        let target = self.find(pointer)?;
        let around = self.find(parent)?;
        let parts: Vec<&Part> = around.children().collect();
        let place = parts.iter().position(|part| part.same_as(target))?;
        let next = parts.get(place + 1);
        let range = if around.is_flow() {
            match (place.checked_sub(1), next) {
                (Some(previous), _) => parts[previous].value.end..target.value.end,
                (None, Some(next)) => target.start()..next.start(),
                (None, None) => target.start()..target.value.end,
            }
        } else if parts.len() == 1 {
            // a block without members is null
            return None;
        } else if self.starts_its_line(target) {
            self.whole_lines(self.line_start(target.start())..target.value.end)
        } else if place == 0 {
            // the first key after a dash
            target.start()..next?.start()
        } else {
            return None;
        };
        Some((range, String::new()))
    }

    fn set(&self, object: &Part, key: &str, value: &Value, after: &str) -> Option<Change> {
        let Shape::Map(members) = &object.shape else {
            return None;
        };
        let written = scalar::render(value, object.is_flow());
        if let Some((_, member)) = members.iter().find(|(name, _)| name == key) {
            let colon = self.colon(member)?;
            return Some((
                colon + 1..member.value.end.max(colon + 1),
                format!(" {written}"),
            ));
        }
        let anchor = members
            .iter()
            .find(|(name, _)| name == after)
            .or(members.last());
        let member = format!("{key}: {written}");
        Some(match anchor {
            None => (object.value.start + 1..object.value.start + 1, member),
            Some((_, anchor)) if object.is_flow() => {
                (anchor.value.end..anchor.value.end, format!(", {member}"))
            }
            Some((_, anchor)) => {
                let end = self.line_end(anchor.value.end);
                let (_, first) = members.first()?;
                let indent = " ".repeat(self.column(first.start()));
                (end..end, format!("{}{indent}{member}", self.newline()))
            }
        })
    }

    fn say(&self, object: &Part, sentence: &str) -> Option<Change> {
        let Shape::Map(members) = &object.shape else {
            return None;
        };
        // without a description of what it is, a limit alone would only look like one
        let (_, description) = members.iter().find(|(name, _)| name == "description")?;
        let Shape::Scalar(style, said) = &description.shape else {
            return None;
        };
        let said = said.trim();
        if said.is_empty() {
            return None;
        }
        let stop = if said.ends_with(['.', '!', '?']) {
            ""
        } else {
            "."
        };
        let range = description.value.clone();
        let raw = &self.text[range.clone()];
        let addition = format!("{stop} {sentence}");
        scalar::append(raw, *style, said, &addition, object.is_flow()).map_or_else(
            || {
                let indent = self.block_indent(description);
                let line = format!("{stop}{}{indent}{sentence}", self.newline());
                Some((range.end..range.end, line))
            },
            |text| Some((range.clone(), text)),
        )
    }

    fn quote(&self, target: &Part) -> Option<Change> {
        let raw = &self.text[target.value.clone()];
        let Shape::Scalar(saphyr_parser::ScalarStyle::Plain, _) = target.shape else {
            return None;
        };
        (!raw.is_empty() && !raw.contains('\n'))
            .then(|| (target.value.clone(), scalar::single_quoted(raw)))
    }

    fn rename(&self, member: &Part, to: &str) -> Option<Change> {
        let key = member.key.clone()?;
        let raw = &self.text[key.clone()];
        let quote = raw
            .chars()
            .next()
            .filter(|first| ['\'', '"'].contains(first));
        let quote = quote.map(String::from).unwrap_or_default();
        Some((key, format!("{quote}{to}{quote}")))
    }

    fn wrap(&self, object: &Part) -> Option<Change> {
        let Shape::Map(members) = &object.shape else {
            return None;
        };
        let (_, member) = members.iter().find(|(name, _)| name == "$ref")?;
        let Shape::Scalar(_, reference) = &member.shape else {
            return None;
        };
        let reference = scalar::single_quoted(reference);
        let range = member.start()..member.value.end;
        Some((range, format!("allOf: [{{$ref: {reference}}}]")))
    }
}
