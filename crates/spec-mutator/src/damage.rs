//! Spoils a text.

use crate::Rng;

/// What was done to a text.
#[derive(Clone, Debug)]
pub struct Damage {
    /// The kind of damage: `bit-flip`, `truncation`.
    pub kind: &'static str,
    /// The text after it. It may be no UTF-8.
    pub text: Vec<u8>,
}

impl Damage {
    /// The text as whoever takes only text gets it: what is no UTF-8 becomes U+FFFD.
    pub fn lossy(&self) -> String {
        String::from_utf8_lossy(&self.text).into_owned()
    }
}

type Kind = (&'static str, fn(&str, &mut Rng) -> Vec<u8>);

const KINDS: [Kind; 10] = [
    ("bit-flip", bit_flip),
    ("truncation", truncation),
    ("line-twice", line_twice),
    ("line-gone", line_gone),
    ("lines-swapped", lines_swapped),
    ("indentation", indentation),
    ("characters-swapped", characters_swapped),
    ("character-gone", character_gone),
    ("character-added", character_added),
    ("no-utf8", no_utf8),
];

/// Spoils a text in one way at one place, both drawn from `rng`.
pub fn damage(text: &str, rng: &mut Rng) -> Damage {
    let (kind, spoil) = KINDS[rng.usize(..KINDS.len())];
    Damage {
        kind,
        text: spoil(text, rng),
    }
}

fn place(length: usize, rng: &mut Rng) -> usize {
    rng.usize(..length.max(1))
}

fn bit_flip(text: &str, rng: &mut Rng) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    let index = place(bytes.len(), rng);
    if let Some(byte) = bytes.get_mut(index) {
        *byte ^= 1 << rng.u8(..8);
    }
    bytes
}

fn truncation(text: &str, rng: &mut Rng) -> Vec<u8> {
    text.as_bytes()[..place(text.len(), rng)].to_vec()
}

fn line_twice(text: &str, rng: &mut Rng) -> Vec<u8> {
    lines(text, rng, |lines, index| {
        lines.insert(index, lines[index].clone());
    })
}

fn line_gone(text: &str, rng: &mut Rng) -> Vec<u8> {
    lines(text, rng, |lines, index| {
        lines.remove(index);
    })
}

fn lines_swapped(text: &str, rng: &mut Rng) -> Vec<u8> {
    lines(text, rng, |lines, index| {
        let next = (index + 1) % lines.len();
        lines.swap(index, next);
    })
}

fn indentation(text: &str, rng: &mut Rng) -> Vec<u8> {
    let change = rng.u8(..4);
    lines(text, rng, |lines, index| {
        let line = &mut lines[index];
        *line = match change {
            0 => format!("  {line}"),
            1 => format!(" {line}"),
            2 => format!("\t{line}"),
            _ => line.strip_prefix("  ").unwrap_or(line).to_owned(),
        };
    })
}

fn lines(text: &str, rng: &mut Rng, change: impl FnOnce(&mut Vec<String>, usize)) -> Vec<u8> {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if !lines.is_empty() {
        let index = place(lines.len(), rng);
        change(&mut lines, index);
    }
    lines.concat().into_bytes()
}

fn characters_swapped(text: &str, rng: &mut Rng) -> Vec<u8> {
    characters(text, rng, |characters, index| {
        let next = (index + 1) % characters.len();
        characters.swap(index, next);
    })
}

fn character_gone(text: &str, rng: &mut Rng) -> Vec<u8> {
    characters(text, rng, |characters, index| {
        characters.remove(index);
    })
}

fn character_added(text: &str, rng: &mut Rng) -> Vec<u8> {
    // what YAML, JSON and references read as more than a letter, and what no file should have
    let added = *rng
        .choice(b"{}[]:,#&*!|>'\"%@`-?~/$.0\\\t\r\n\0\x7f")
        .unwrap_or(&b'{');
    characters(text, rng, |characters, index| {
        characters.insert(index, char::from(added));
    })
}

fn characters(text: &str, rng: &mut Rng, change: impl FnOnce(&mut Vec<char>, usize)) -> Vec<u8> {
    let mut characters: Vec<char> = text.chars().collect();
    if !characters.is_empty() {
        let index = place(characters.len(), rng);
        change(&mut characters, index);
    }
    characters.into_iter().collect::<String>().into_bytes()
}

fn no_utf8(text: &str, rng: &mut Rng) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    let index = place(bytes.len(), rng);
    let broken: &[&[u8]] = &[&[0xff], &[0xc3], &[0xed, 0xa0, 0x80], &[0xf0, 0x9f]];
    let broken = rng.choice(broken).copied().unwrap_or(&[0xff]);
    bytes.splice(index..index, broken.iter().copied());
    bytes
}
