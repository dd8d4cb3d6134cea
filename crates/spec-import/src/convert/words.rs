//! Words of names: how they are taken apart, and how they make a sentence.

use heck::{ToLowerCamelCase, ToSnakeCase};
use spec_codegen::type_name;

/// The words of a name, in small letters: `HTTPServer-id` is `http`, `server`, `id`.
pub(super) fn words(name: &str) -> Vec<String> {
    name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_")
        .to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Words as a name in PascalCase.
pub(super) fn pascal(words: &[String]) -> String {
    type_name(&words.join("_"))
}

/// Words as a name in camelCase.
pub(super) fn camel(words: &[String]) -> String {
    words.join("_").to_lower_camel_case()
}

/// Words that look like plurals and are none.
const NO_PLURALS: [&str; 14] = [
    "status",
    "alias",
    "address",
    "access",
    "process",
    "progress",
    "news",
    "series",
    "analysis",
    "basis",
    "kubernetes",
    "dns",
    "https",
    "settings",
];

/// The word for one of them.
pub(super) fn singular(word: &str) -> String {
    if NO_PLURALS.contains(&word) || word.len() < 4 {
        return word.to_owned();
    }
    for (many, one) in [
        ("statuses", "status"),
        ("aliases", "alias"),
        ("wikis", "wiki"),
    ] {
        if word == many {
            return one.to_owned();
        }
    }
    for (ending, instead) in [
        ("ies", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
    ] {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.len() > 1
        {
            return format!("{stem}{instead}");
        }
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

/// Whether the word is one for many.
pub(super) fn is_plural(word: &str) -> bool {
    singular(word) != word
}

/// A name in words, with an article: `an order item`.
pub(super) fn with_article(name: &str) -> String {
    let words = words(name).join(" ");
    let article = if words.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {words}")
}

/// The text with a capital first letter.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
