//! The lines of a YAML file in block style, and edits of them.

/// A new text for some lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edit {
    /// The first line, counted from 0.
    pub line: usize,
    /// How many lines are replaced; 0 puts the text before the line.
    pub removed: usize,
    /// Whole lines.
    pub text: String,
    /// How far the text is indented: of two texts before one line, the deeper one belongs to what is above.
    pub indent: usize,
}

/// A file's lines.
pub(super) struct Lines<'t>(Vec<&'t str>);

impl<'t> Lines<'t> {
    pub fn of(text: &'t str) -> Self {
        Self(text.lines().collect())
    }

    pub fn get(&self, line: usize) -> &'t str {
        self.0.get(line).copied().unwrap_or_default()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The line of a key of the top level.
    pub fn top(&self, key: &str) -> Option<usize> {
        let is_key = |line: &&str| {
            line.strip_prefix(key)
                .is_some_and(|rest| rest.starts_with(':'))
        };
        self.0.iter().position(is_key)
    }

    /// The line of a key directly below the one in `parent`.
    pub fn below(&self, parent: usize, key: &str) -> Option<usize> {
        let indent = self.child_indent(parent)?;
        (parent + 1..self.end(parent)).find(|line| {
            let text = self.get(*line);
            width(text) == indent
                && text
                    .trim_start()
                    .strip_prefix(key)
                    .is_some_and(|rest| rest.starts_with(':'))
        })
    }

    /// Whether the value of the key in this line is written below it.
    pub fn is_block(&self, line: usize) -> bool {
        let text = self.get(line);
        let text = text.split(" #").next().unwrap_or_default();
        text.trim_end().ends_with(':')
    }

    /// How far the values below a key are indented.
    pub fn child_indent(&self, line: usize) -> Option<usize> {
        if !self.is_block(line) {
            return None;
        }
        let first = (line + 1..self.end(line))
            .map(|line| self.get(line))
            .find(|text| is_content(text))?;
        Some(width(first))
    }

    /// The line after the last one of what a key holds.
    pub fn end(&self, line: usize) -> usize {
        let indent = width(self.get(line));
        let is_item = |text: &str| text.trim_start().starts_with("- ");
        let in_list = is_item(self.get(line));
        let mut end = line + 1;
        for next in line + 1..self.len() {
            let text = self.get(next);
            if !is_content(text) {
                continue;
            }
            // a list may stand as far left as its key
            let belongs =
                width(text) > indent || (width(text) == indent && is_item(text) && !in_list);
            if !belongs {
                break;
            }
            end = next + 1;
        }
        end
    }
}

pub(super) fn width(text: &str) -> usize {
    text.len() - text.trim_start_matches(' ').len()
}

fn is_content(text: &str) -> bool {
    let text = text.trim_start();
    !text.is_empty() && !text.starts_with('#')
}

/// A text moved to the right.
pub(super) fn indented(text: &str, indent: usize) -> String {
    let space = " ".repeat(indent);
    text.lines()
        .map(|line| match line.is_empty() {
            true => "\n".to_owned(),
            false => format!("{space}{line}\n"),
        })
        .collect()
}

/// The text after all edits.
pub(super) fn edited(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by(|a, b| (a.line, b.indent).cmp(&(b.line, a.indent)));
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let (mut result, mut next) = (String::new(), 0);
    for edit in edits {
        for line in lines.iter().take(edit.line).skip(next) {
            result.push_str(line);
        }
        if !result.is_empty() && !result.ends_with('\n') {
            result.push('\n');
        }
        result.push_str(&edit.text);
        next = next.max(edit.line + edit.removed);
    }
    result.extend(lines.iter().skip(next).copied());
    result
}
