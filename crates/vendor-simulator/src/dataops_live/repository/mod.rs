//! Repositories: each project's is a real little history, kept in memory, with the hashes that git would give.
//!
//! Commits, files, branches, tags, comparisons, blame, archives and changelogs all come from it.

mod actions;
mod archive;
mod blame;
mod branches;
mod change;
mod changelog;
mod code;
mod comments;
mod commits;
mod compare;
mod diff;
mod files;
mod first;
mod history;
mod merging;
mod objects;
mod pick;
mod push;
mod tags;
mod trailers;
mod tree;

use std::sync::Arc;

use axum::Router;
use axum::routing::{delete, get, post, put};

use super::store::Store;

pub(super) use code::Code;
pub(super) use history::Repository;
pub(super) use merging::{Merge, Span};
pub(super) use objects::hex;
pub(super) use push::Push;
pub(super) use tags::add as add_tag;

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .nest("/projects/{project_id}/repository", within())
        .route("/projects/{project_id}/statuses/{sha}", post(comments::set))
}

fn within() -> Router<Arc<Store>> {
    Router::new()
        .merge(commit_routes())
        .merge(ref_routes())
        .route("/tree", get(tree::list))
        .route("/blobs/{sha}", get(tree::blob))
        .route("/blobs/{sha}/raw", get(tree::raw_blob))
        .route("/compare", get(compare::compare))
        .route("/contributors", get(compare::contributors))
        .route("/merge_base", get(compare::merge_base))
        .route("/changelog", get(changelog::get).post(changelog::add))
        .route(
            "/files/{file_path}",
            get(files::get)
                .head(files::head)
                .post(files::create)
                .put(files::update)
                .delete(files::delete),
        )
        .route("/files/{file_path}/raw", get(files::raw))
        .route("/files/{file_path}/blame", get(blame::get))
        // `archive` and `archive.zip`, `archive.tar.gz` and so on
        .route("/{archive}", get(archive::download))
}

fn commit_routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/commits", get(commits::list).post(commits::create))
        .route("/commits/{sha}", get(commits::get))
        .route("/commits/{sha}/cherry_pick", post(pick::cherry_pick))
        .route("/commits/{sha}/revert", post(pick::revert))
        .route(
            "/commits/{sha}/comments",
            get(comments::list).post(comments::create),
        )
        .route("/commits/{sha}/diff", get(commits::diffs))
        .route(
            "/commits/{sha}/merge_requests",
            get(commits::merge_requests),
        )
        .route("/commits/{sha}/refs", get(commits::refs))
        .route("/commits/{sha}/sequence", get(commits::sequence))
        .route("/commits/{sha}/signature", get(commits::signature))
        .route("/commits/{sha}/statuses", get(comments::statuses))
}

fn ref_routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/branches", get(branches::list).post(branches::create))
        .route(
            "/branches/{branch}",
            get(branches::get).delete(branches::delete),
        )
        .route("/branches/{branch}/protect", put(branches::protect))
        .route("/branches/{branch}/unprotect", put(branches::unprotect))
        .route("/merged_branches", delete(branches::delete_merged))
        .route("/tags", get(tags::list).post(tags::create))
        .route("/tags/{tag_name}", get(tags::get).delete(tags::delete))
        .route(
            "/tags/{tag_name}/release",
            post(tags::create_release).put(tags::update_release),
        )
}
