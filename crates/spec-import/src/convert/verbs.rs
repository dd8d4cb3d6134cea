//! Words that say what is done, and words that say nothing.

/// Verbs that an operation's name begins with, or that a path ends in.
const VERBS: &str = "\
    abort accept acknowledge activate add apply approve archive assign attach authenticate authorize \
    batch block bulk calculate cancel change check clear clone close commit compare complete compute \
    confirm connect convert copy count create deactivate delete deny deploy destroy detach disable \
    disconnect dismiss download duplicate edit enable erase estimate evaluate execute export fetch \
    filter find follow generate get grant import index init insert install invite invoke join leave link \
    list load lock login logout lookup mark merge modify move mute notify open patch pause pin play post \
    preview process promote provision publish purge put query read rebase recover refresh register \
    reject release remove rename renew reopen reorder replace reprocess request reset resolve restart \
    restore resume retire retrieve retry revoke rotate run save schedule score search send set share \
    show sign snooze stage star start stop submit subscribe suspend sync test toggle transfer trigger \
    unapprove unarchive unassign unblock unfavorite unfollow uninstall unlink unlock unmute unpin \
    unpublish unshare unsnooze unstar unsubscribe untag update upgrade upload upsert validate verify \
    view vote watch \
";

/// Words of a path that say nothing about what is there.
pub(super) fn is_noise(word: &str) -> bool {
    let version = word.strip_prefix('v').unwrap_or(word);
    let is_version = !version.is_empty() && version.chars().all(|letter| letter.is_ascii_digit());
    is_version || ["api", "rest", "services", "public"].contains(&word)
}

pub(super) fn is_verb(word: &str) -> bool {
    VERBS.split(' ').any(|verb| verb == word)
}
