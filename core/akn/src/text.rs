//! Characters and lines: what XML can hold, and how blocks become lines of text.

/// Whether XML 1.0 has a place for the character.
pub(crate) fn is_legal(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// White space as XML has it. No-break and wide spaces are characters of the text.
pub(crate) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// Text being put together: white space runs are one space, blocks stand on lines of their own.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines {
    out: String,
    gap: Gap,
}

/// What stands between the text so far and the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Space,
    Line,
    /// A number stands before; its text follows on the same line whatever blocks open.
    AfterNumber,
}

impl Lines {
    /// Adds running text.
    pub(crate) fn push(&mut self, text: &str) {
        for c in text.chars() {
            if is_space(c) {
                self.gap = self.gap.max(Gap::Space);
                continue;
            }
            if !self.out.is_empty() {
                match self.gap {
                    Gap::None => {}
                    Gap::Line => self.out.push('\n'),
                    Gap::Space | Gap::AfterNumber => self.out.push(' '),
                }
            }
            self.gap = Gap::None;
            self.out.push(c);
        }
    }

    /// A block begins or ends.
    pub(crate) fn block(&mut self) {
        self.gap = self.gap.max(Gap::Line);
    }

    /// A number ends.
    pub(crate) fn number(&mut self) {
        self.gap = Gap::AfterNumber;
    }

    /// Whether there is text.
    pub(crate) fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    /// The text.
    pub(crate) fn finish(self) -> String {
        self.out
    }
}
