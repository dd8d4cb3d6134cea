//! The name of a vendor, in the forms in which code needs it.

use anyhow::{Result, bail};
use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::places;
use crate::workspace::Workspace;

/// A name that makes a crate, a module and a variant: `pet-store`.
#[derive(Clone, Debug)]
pub(crate) struct Name(String);

impl Name {
    /// Refuses what makes no identifier.
    pub fn new(text: &str) -> Result<Self> {
        let words = text.split('-');
        let plain = |word: &str| {
            let mut letters = word.chars();
            !word.is_empty() && letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        };
        if !words.clone().all(plain) || !text.starts_with(|c: char| c.is_ascii_lowercase()) {
            bail!(
                "`{text}` is no name for a vendor: write lower-case words of letters and digits with dashes between them, such as `pet-store`"
            );
        }
        if words.clone().next_back() == Some("client") {
            bail!(
                "leave `-client` out: the crate of the vendor `pet-store` is called `pet-store-client`"
            );
        }
        let name = Self(text.to_owned());
        if syn::parse_str::<syn::Ident>(&name.variant()).is_err() {
            bail!("`{text}` is a word of Rust: take another name");
        }
        Ok(name)
    }

    /// Refuses a name of which there is something already.
    pub fn is_free(&self, workspace: &Workspace) -> Result<()> {
        let taken = [
            workspace.specs(self.vendor()),
            workspace.client(self.vendor()),
            workspace.root().join("tests").join(self.snake()),
        ];
        if let Some(path) = taken.iter().find(|path| path.exists()) {
            bail!(
                "`{}` is taken: there is {}; take another name, or remove that vendor first (`cargo xtask remove-vendor {}`)",
                self.vendor(),
                workspace.shown(path),
                self.vendor()
            );
        }
        if places::behaviour(workspace, self)?.is_some() {
            bail!(
                "`{}` is taken: {} has it; take another name",
                self.vendor(),
                places::LIST
            );
        }
        Ok(())
    }

    /// `pet-store`
    pub fn vendor(&self) -> &str {
        &self.0
    }

    /// `pet_store`
    pub fn snake(&self) -> String {
        self.0.to_snake_case()
    }

    /// `PetStore`
    pub fn variant(&self) -> String {
        self.0.to_upper_camel_case()
    }

    /// `PET_STORE`
    pub fn shouty(&self) -> String {
        self.0.to_shouty_snake_case()
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn a_name_makes_a_crate_a_module_and_a_variant() {
        let name = Name::new("pet-store").unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(
            [name.snake(), name.variant(), name.shouty()],
            ["pet_store", "PetStore", "PET_STORE"]
        );
    }

    #[test]
    fn what_makes_no_identifier_is_refused() {
        for wrong in [
            "",
            "Pet",
            "pet_store",
            "3com",
            "-pet",
            "pet--store",
            "pet-",
            "pét",
            "self",
            "pet-client",
            "client",
            "../pet",
            "pet/store",
            "pet store",
        ] {
            assert!(Name::new(wrong).is_err(), "{wrong}");
        }
    }
}
