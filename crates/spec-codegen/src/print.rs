//! Prints items as a Rust file: prettyplease, after a first line that says how the file was made.

use proc_macro2::TokenStream;

/// What the first line of every generated file says.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    pub vendor: String,
    pub command: String,
    pub sha256: String,
}

/// The file's text. Only one file of a crate names the sha256, so that a changed spec changes only the files that it changes.
pub(crate) fn print(header: &Header, root: bool, doc: &str, tokens: TokenStream) -> String {
    let Header { vendor, command, sha256 } = header;
    let origin = if root { format!("specs/{vendor}, sha256 {sha256}") } else { format!("specs/{vendor}") };
    let doc = if doc.is_empty() { String::new() } else { format!("//! {doc}\n\n") };
    let body = match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        // what the rewrite step wrote is always Rust; should it not be, the compiler's message is the best one
        Err(_) => tokens.to_string(),
    };
    format!("// Written by `{command}` from {origin}. Do not edit: edit the spec.\n{doc}{body}")
}
