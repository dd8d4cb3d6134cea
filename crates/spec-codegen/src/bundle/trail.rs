//! Where a walk through a file stands.

use std::borrow::Cow;

/// The way from a file's root to the node at hand.
pub(super) struct Trail<'s> {
    pub file: usize,
    /// Tokens of a JSON pointer.
    pub keys: Vec<Cow<'s, str>>,
}

impl Trail<'_> {
    pub fn at(file: usize, pointer: &str) -> Self {
        let keys = pointer
            .split('/')
            .skip(1)
            .map(|token| Cow::Owned(token.to_owned()))
            .collect();
        Self { file, keys }
    }

    pub fn pointer(&self) -> String {
        self.keys.iter().flat_map(|key| ["/", key]).collect()
    }

    /// The node's keys are names of properties. A property may itself be called `properties`.
    pub fn is_properties(&self) -> bool {
        self.keys
            .iter()
            .rev()
            .take_while(|key| *key == "properties")
            .count()
            % 2
            == 1
    }

    /// The node's values are those of a discriminator's `mapping`.
    pub fn is_mapping(&self) -> bool {
        matches!(self.keys.as_slice(), [.., discriminator, mapping] if discriminator == "discriminator" && mapping == "mapping")
    }
}
