//! Lists that go by page numbers or by keyset, as the caller chooses.

use super::Pagination;

/// How a list goes by keyset: each page begins after the last item of the one before it.
#[derive(Debug)]
pub struct Keyset {
    /// Query parameters, and the values of each that such a list takes. The first value is sent where the caller set none; a parameter
    /// without values does not go with a keyset.
    pub with: &'static [(&'static str, &'static [&'static str])],
    /// How its pages are addressed.
    pub pages: Pagination,
}

impl Keyset {
    /// What is sent for parameters that the caller did not set.
    pub(crate) fn defaults(&self) -> impl Iterator<Item = (&str, &str)> {
        self.with
            .iter()
            .filter_map(|(name, values)| Some((*name, *values.first()?)))
    }

    /// Why a value of a parameter does not go with a keyset; the value itself stays out of the message.
    pub(crate) fn refusal(&self, name: &str, value: &str) -> Option<String> {
        let (_, values) = self.with.iter().find(|(other, _)| *other == name)?;
        if values.contains(&value) {
            return None;
        }
        let mend = "change it, or leave `keyset()` out";
        Some(match values {
            [] => format!("a list by keyset takes no `{name}`; {mend}"),
            values => format!(
                "a list by keyset takes only `{}` as `{name}`; {mend}",
                values.join("`, `")
            ),
        })
    }
}
