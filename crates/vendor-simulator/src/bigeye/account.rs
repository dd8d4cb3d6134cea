//! Keys, and whose they are.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::state::State;

/// A personal key whose user sees several workspaces and may do everything.
pub const API_KEY: &str = "bigeye_pak_simulator";
/// A personal key whose user sees one workspace only, and may manage it.
pub const SINGLE_WORKSPACE_API_KEY: &str = "bigeye_pak_single_workspace";
/// A personal key whose user may edit in the first workspace, and view the second.
pub const EDIT_API_KEY: &str = "bigeye_pak_edit";
/// A personal key whose user may view the first two workspaces.
pub const VIEW_API_KEY: &str = "bigeye_pak_view";
/// An agent's key.
pub const AGENT_API_KEY: &str = "agent-key-simulator";
/// The user name for basic authentication; Bigeye's own client sends it in lower case, so only that is accepted.
pub const USER: &str = "user@example.com";
/// The password for basic authentication.
pub const PASSWORD: &str = "simulator-password";

/// A caller whose credentials are right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Account {
    Personal,
    SingleWorkspace,
    Edit,
    View,
    /// Of a key that a call made.
    User(i64),
    Agent,
    Basic,
}

impl Account {
    /// `None` when the credentials are missing or wrong. The scheme is `apikey`, in lower case.
    pub(super) fn of(headers: &HeaderMap, state: &State) -> Option<Self> {
        let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
        let (scheme, credentials) = value.split_once(' ')?;
        match (scheme, credentials) {
            ("apikey", API_KEY) => Some(Self::Personal),
            ("apikey", SINGLE_WORKSPACE_API_KEY) => Some(Self::SingleWorkspace),
            ("apikey", EDIT_API_KEY) => Some(Self::Edit),
            ("apikey", VIEW_API_KEY) => Some(Self::View),
            ("apikey", AGENT_API_KEY) => Some(Self::Agent),
            ("apikey", key) => state.owner_of_key(key),
            ("Basic", encoded) if encoded == STANDARD.encode(format!("{USER}:{PASSWORD}")) => {
                Some(Self::Basic)
            }
            _ => None,
        }
    }

    /// Whether it is a person's key.
    pub(super) fn is_personal(self) -> bool {
        !matches!(self, Self::Agent | Self::Basic)
    }

    /// The id of the user; an agent is none.
    pub(super) fn user(self) -> i64 {
        match self {
            Self::Personal | Self::Basic => 7,
            Self::Edit => 8,
            Self::View => 9,
            Self::SingleWorkspace => 10,
            Self::User(id) => id,
            Self::Agent => 0,
        }
    }
}
