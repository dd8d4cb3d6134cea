// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The request builders: one an operation.

pub use super::api_key::{VerifyAgentApiKey, VerifyPersonalApiKey};
pub use super::collection::{
    CreateCollection, DeleteCollection, FetchCollectionInfos, GetCollection,
    GetCollectionInfo, ListCollectionInfos, ListCollections, UpdateCollection,
};
pub use super::workspace::{
    CreateWorkspace, DeleteWorkspace, GetWorkspace, ListWorkspaces, UpdateWorkspace,
};
