//! Where the keys and values of a YAML file stand in its text.

use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, StrInput};

use crate::diagnostic::unescape;

/// How deep values may be nested; a file that the reader takes is no deeper.
const DEPTH: usize = 160;

/// A file's text and the places in it, in bytes.
pub(super) struct Layout {
    pub text: String,
    root: Part,
}

/// A value, with its key if it is a member.
#[derive(Debug)]
pub(super) struct Part {
    pub key: Option<Range<usize>>,
    pub value: Range<usize>,
    pub shape: Shape,
    flow: bool,
    /// An anchor, an alias or a tag stands here: what is changed may mean other places too.
    shared: bool,
}

#[derive(Debug)]
pub(super) enum Shape {
    Scalar(ScalarStyle, String),
    List(Vec<Part>),
    Map(Vec<(String, Part)>),
    Alias,
}

impl Layout {
    /// `None` for a text that is no YAML.
    pub fn of(text: &str) -> Option<Self> {
        let mut bytes: Vec<usize> = text.char_indices().map(|(byte, _)| byte).collect();
        bytes.push(text.len());
        // the parser gets the text without a byte order mark
        let skipped = usize::from(text.starts_with('\u{feff}'));
        let mut reader = Reader {
            text,
            bytes,
            skipped,
            events: Parser::new_from_str(text.trim_start_matches('\u{feff}')),
        };
        let root = reader.document()?;
        Some(Self {
            text: text.to_owned(),
            root,
        })
    }

    /// The value at a JSON pointer, if nothing else can mean the same text.
    pub fn find(&self, pointer: &str) -> Option<&Part> {
        let mut part = &self.root;
        for token in pointer.split('/').skip(1) {
            let token = unescape(token);
            part = match &part.shape {
                Shape::Map(members) => members
                    .iter()
                    .find_map(|(key, part)| (*key == token).then_some(part))?,
                Shape::List(items) => items.get(token.parse::<usize>().ok()?)?,
                Shape::Scalar(..) | Shape::Alias => return None,
            };
            if part.shared {
                return None;
            }
        }
        Some(part)
    }

    /// Where the colon after a member's key is.
    pub fn colon(&self, member: &Part) -> Option<usize> {
        let end = member.key.as_ref()?.end;
        Some(end + self.text[end..].find(':')?)
    }

    pub fn line_start(&self, place: usize) -> usize {
        self.text[..place]
            .rfind('\n')
            .map_or(0, |newline| newline + 1)
    }

    /// Where the line ends, before its line break.
    pub fn line_end(&self, place: usize) -> usize {
        let end = self.text[place..]
            .find('\n')
            .map_or(self.text.len(), |newline| place + newline);
        end - usize::from(self.text[place..end].ends_with('\r'))
    }

    /// How many characters stand before it in its line.
    pub fn column(&self, place: usize) -> usize {
        self.text[self.line_start(place)..place].chars().count()
    }

    pub fn starts_its_line(&self, part: &Part) -> bool {
        let before = &self.text[self.line_start(part.start())..part.start()];
        let before = match part.key {
            Some(_) => before,
            None => before.trim_start().strip_prefix('-').unwrap_or("no item"),
        };
        before.trim().is_empty()
    }

    /// The range up to the end of its last line, with the line break.
    pub fn whole_lines(&self, range: Range<usize>) -> Range<usize> {
        match self.text[range.end..].find('\n') {
            Some(newline) => range.start..range.end + newline + 1,
            None => range.start.saturating_sub(1)..self.text.len(),
        }
    }

    /// What stands before the last line of a block scalar.
    pub fn block_indent(&self, part: &Part) -> &str {
        let line = &self.text[self.line_start(part.value.end)..part.value.end];
        &line[..line.len() - line.trim_start().len()]
    }

    /// How this file ends its lines.
    pub fn newline(&self) -> &'static str {
        if self.text.contains("\r\n") {
            "\r\n"
        } else {
            "\n"
        }
    }
}

impl Part {
    /// Where its key starts, or the value itself.
    pub fn start(&self) -> usize {
        self.key.as_ref().map_or(self.value.start, |key| key.start)
    }

    /// Written in brackets or braces.
    pub fn is_flow(&self) -> bool {
        self.flow
    }

    pub fn children(&self) -> Box<dyn Iterator<Item = &Part> + '_> {
        match &self.shape {
            Shape::List(items) => Box::new(items.iter()),
            Shape::Map(members) => Box::new(members.iter().map(|(_, part)| part)),
            Shape::Scalar(..) | Shape::Alias => Box::new(std::iter::empty()),
        }
    }

    pub fn same_as(&self, other: &Part) -> bool {
        self.value == other.value && self.key == other.key
    }
}

struct Reader<'t> {
    text: &'t str,
    /// The byte at which each character starts.
    bytes: Vec<usize>,
    skipped: usize,
    events: Parser<'t, StrInput<'t>>,
}

impl<'t> Reader<'t> {
    fn document(&mut self) -> Option<Part> {
        loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(_) | Event::Nothing, _) => {}
                (event, span) => return self.part(event, span, None, 0),
            }
        }
    }

    fn next(&mut self) -> Option<(Event<'t>, Span)> {
        self.events.next_event()?.ok()
    }

    fn byte(&self, marker: &Marker) -> usize {
        let index = (marker.index() + self.skipped).min(self.bytes.len() - 1);
        self.bytes[index]
    }

    fn part(
        &mut self,
        event: Event<'t>,
        span: Span,
        key: Option<Range<usize>>,
        depth: usize,
    ) -> Option<Part> {
        if depth > DEPTH {
            return None;
        }
        let start = self.byte(&span.start);
        let flow = self.text[start..].starts_with(['{', '[']);
        let (shared, end, shape) = match event {
            Event::Scalar(value, style, anchor, tag) => {
                let range = self.scalar(&span, style, key.as_ref());
                return Some(Part {
                    key,
                    value: range,
                    shape: Shape::Scalar(style, value.into_owned()),
                    flow: false,
                    shared: anchor > 0 || tag.is_some(),
                });
            }
            Event::Alias(_) => (true, self.byte(&span.end), Shape::Alias),
            Event::SequenceStart(anchor, tag) => {
                let (items, end) = self.items(depth)?;
                (anchor > 0 || tag.is_some(), end, Shape::List(items))
            }
            Event::MappingStart(anchor, tag) => {
                let (members, end) = self.members(depth)?;
                (anchor > 0 || tag.is_some(), end, Shape::Map(members))
            }
            _ => return None,
        };
        let mut part = Part {
            key,
            value: start..end,
            shape,
            flow,
            shared,
        };
        if !flow {
            // a block ends with its last value: what the parser says is where the next token starts
            let last = part.children().last().map_or(start, |last| last.value.end);
            part.value.end = last;
        }
        Some(part)
    }

    fn items(&mut self, depth: usize) -> Option<(Vec<Part>, usize)> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, span) => return Some((items, self.byte(&span.end))),
                (event, span) => items.push(self.part(event, span, None, depth + 1)?),
            }
        }
    }

    fn members(&mut self, depth: usize) -> Option<(Vec<(String, Part)>, usize)> {
        let mut members = Vec::new();
        loop {
            let (name, key) = match self.next()? {
                (Event::MappingEnd, span) => return Some((members, self.byte(&span.end))),
                (Event::Scalar(name, style, ..), span) => {
                    (name.into_owned(), self.scalar(&span, style, None))
                }
                _ => return None,
            };
            let (event, span) = self.next()?;
            members.push((name, self.part(event, span, Some(key), depth + 1)?));
        }
    }

    /// The range of a scalar without what follows it.
    fn scalar(&self, span: &Span, style: ScalarStyle, key: Option<&Range<usize>>) -> Range<usize> {
        let (start, end) = (self.byte(&span.start), self.byte(&span.end));
        let text = &self.text[start..end];
        match (style, key) {
            // nothing stands there: it is right after the colon
            (ScalarStyle::Plain, Some(key)) if text.trim().is_empty() => {
                let colon = self.text[key.end..]
                    .find(':')
                    .map_or(key.end, |colon| key.end + colon + 1);
                colon..colon
            }
            (ScalarStyle::Literal | ScalarStyle::Folded, _) => {
                start..self.block_end(start, key.map_or(start, |key| key.start))
            }
            // the parser's end of a quoted scalar is where the next token starts
            (ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted, _) => {
                start..start + quoted(text).unwrap_or(text.trim_end().len())
            }
            _ => start..start + text.trim_end().len(),
        }
    }

    /// Where a block scalar ends: its lines are further in than what holds it.
    fn block_end(&self, start: usize, holder: usize) -> usize {
        let line_start = self.text[..holder]
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        let before = &self.text[line_start..holder];
        let indent = match before
            .find('-')
            .filter(|_| before.trim_start().starts_with('-'))
        {
            Some(dash) if before[dash + 1..].trim().is_empty() && holder == start => dash,
            _ => before.chars().count(),
        };
        let (mut place, mut end) = (start, start);
        for (number, line) in self.text[start..].split_inclusive('\n').enumerate() {
            let own = line.len() - line.trim_start_matches(' ').len();
            if number > 0 && !line.trim().is_empty() && own <= indent {
                break;
            }
            if !line.trim().is_empty() {
                end = place + line.trim_end().len();
            }
            place += line.len();
        }
        end
    }
}

/// How long a quoted scalar is at the start of a text, with its quotes.
fn quoted(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    let mut letters = text.char_indices().skip(1).peekable();
    while let Some((place, letter)) = letters.next() {
        if letter == '\\' && quote == '"' {
            letters.next();
        } else if letter == quote {
            // `''` in single quotes is one of them
            if quote == '"' || letters.next_if(|(_, next)| *next == quote).is_none() {
                return Some(place + 1);
            }
        }
    }
    None
}
