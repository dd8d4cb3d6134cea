//! What was read names itself in the next call.

use crate::types;

/// Names of things by what was read of them, each by its number: `.project_id(&project)`.
macro_rules! named {
    ($($thing:ident => $reference:ident: $what:literal),+ $(,)?) => {$(
        #[doc = concat!("The number of the ", $what, ", so that a call takes the ", $what, " itself.")]
        impl From<&types::$thing> for types::$reference {
            fn from(thing: &types::$thing) -> Self {
                thing.id.into()
            }
        }
    )+};
}

named! {
    Project => ProjectRef: "project",
    Group => GroupRef: "group",
    Namespace => NamespaceRef: "namespace",
    User => UserRef: "user",
    UserBasic => UserRef: "user",
}
