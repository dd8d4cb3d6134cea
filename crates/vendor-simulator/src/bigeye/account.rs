//! Who is calling.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;

/// A personal key whose user sees several workspaces.
pub const API_KEY: &str = "bigeye_pak_simulator";
/// A personal key whose user sees one workspace only.
pub const SINGLE_WORKSPACE_API_KEY: &str = "bigeye_pak_single_workspace";
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
    Agent,
    Basic,
}

impl Account {
    /// `None` when the credentials are missing or wrong. The scheme is `apikey`, in lower case.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
        let (scheme, credentials) = value.split_once(' ')?;
        match (scheme, credentials) {
            ("apikey", API_KEY) => Some(Self::Personal),
            ("apikey", SINGLE_WORKSPACE_API_KEY) => Some(Self::SingleWorkspace),
            ("apikey", AGENT_API_KEY) => Some(Self::Agent),
            ("Basic", encoded) if encoded == STANDARD.encode(format!("{USER}:{PASSWORD}")) => {
                Some(Self::Basic)
            }
            _ => None,
        }
    }

    /// Whether it sees a single workspace, and needn't name it.
    pub(super) fn has_one_workspace(self) -> bool {
        self == Self::SingleWorkspace
    }
}
