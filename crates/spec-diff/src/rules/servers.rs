//! Where the API is. The first server is a client's base URL unless its user sets another: who calls another address may meet nobody there.

use serde_json::Value;

use super::Rule;
use crate::document::{list, without_prose};
use crate::findings::Findings;
use crate::pairs::{Pairs, Site};
use crate::wire::{BREAKING, UNNOTICED};

pub(super) const RULE: Rule = Rule { names: &["servers"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let servers = |root| -> Vec<Value> { list(root, "servers").iter().map(without_prose).collect() };
    let (old, new) = (servers(pairs.old.root), servers(pairs.new.root));
    let site = Site::document("/servers");
    let url = |server: Option<&Value>| match server.and_then(|server| server.get("url")) {
        Some(url) => format!("`{}`", url.as_str().unwrap_or_default()),
        None => "nothing".to_owned(),
    };
    if old.first() != new.first() {
        let message = match (url(old.first()), url(new.first())) {
            (before, after) if before == after => format!("the variables of the base URL {after} are other ones"),
            (before, after) => format!("the base URL is {after} and was {before}"),
        };
        findings.now("servers", &site, message, BREAKING);
    } else if let Some(gone) = old.iter().find(|server| !new.contains(server)) {
        findings.gone("servers", &site, format!("the server {} is gone", url(Some(gone))), BREAKING);
    } else if old != new {
        findings.now("servers", &site, "there are more servers", UNNOTICED);
    } else if list(pairs.old.root, "servers") != list(pairs.new.root, "servers") {
        findings.now("servers", &site, "the words about the servers are other ones", UNNOTICED);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::found;

    #[test]
    fn another_base_url_breaks_both() {
        let lines = found(json!({"servers": [{"url": "https://a"}]}), json!({"servers": [{"url": "https://b"}]}));
        assert_eq!(lines, ["servers document: the base URL is `https://b` and was `https://a` | old client breaks | new client breaks"]);
    }

    #[test]
    fn one_more_server_breaks_nobody_and_one_that_is_gone_breaks_both() {
        let (one, two) = (json!({"servers": [{"url": "a"}]}), json!({"servers": [{"url": "a"}, {"url": "b"}]}));
        assert_eq!(found(one.clone(), two.clone()), ["servers document: there are more servers"]);
        assert_eq!(found(two, one), ["servers document: the server `b` is gone | old client breaks | new client breaks"]);
    }
}
