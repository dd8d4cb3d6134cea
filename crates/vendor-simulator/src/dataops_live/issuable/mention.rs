//! How texts name issues: `#4` mentions one, `Closes #4` closes it with the merge.

const CLOSING: [&str; 12] = [
    "close",
    "closes",
    "closed",
    "closing",
    "fix",
    "fixes",
    "fixed",
    "fixing",
    "resolve",
    "resolves",
    "resolved",
    "resolving",
];

/// The numbers of the issues that a text mentions.
pub(in super::super) fn mentions(text: &str) -> Vec<i64> {
    text.split_whitespace().filter_map(number).collect()
}

/// The numbers of the issues that a text closes.
pub(in super::super) fn closed_by(text: &str) -> Vec<i64> {
    let mut found = Vec::new();
    let mut closes = false;
    for word in text.split_whitespace() {
        match number(word) {
            Some(number) if closes => {
                found.push(number);
                closes = word.ends_with(',');
            }
            _ => {
                let bare = word.trim_matches(['(', ':']).to_lowercase();
                closes = CLOSING.contains(&bare.as_str()) || closes && bare == "and";
            }
        }
    }
    found
}

fn number(word: &str) -> Option<i64> {
    let word = word.trim_matches(|c: char| "(),.;:!?".contains(c));
    word.strip_prefix('#')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_closes_the_issues_after_a_closing_word_and_mentions_all() {
        let text = "Closes #1, #2 as asked for in #3 (fixes: #4).";
        assert_eq!(closed_by(text), [1, 2, 4]);
        assert_eq!(mentions(text), [1, 2, 3, 4]);
        assert!(closed_by("#5 is not closed by #6").is_empty());
    }
}
