//! What can be wrong in a form, and where.

use crate::correction::field::BadValue;

/// What is wrong in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The id of the control.
    pub control: String,
    /// What is wrong there.
    pub bad: Bad,
}

impl Fault {
    pub(crate) fn new(control: impl Into<String>, bad: Bad) -> Self {
        Self { control: control.into(), bad }
    }
}

/// What can be wrong with something typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bad {
    /// What can be wrong with any value.
    Value(BadValue),
    /// This is no code of a language.
    Language(String),
    /// This is no web address.
    Source(String),
    /// No domain is ticked.
    NoDomain,
    /// The relation says what to, but not which, or the other way round.
    HalfRelation,
    /// No record here is called this.
    Relation(String),
    /// The short name has other letters than a-z, 0-9 and hyphens.
    ShortName,
    /// No short name can be made from the title.
    NoShortName,
    /// Another record has this short name.
    Taken(String),
    /// Another instrument lives at this address.
    AddressTaken(String),
    /// It makes no permanent address.
    NoAddress(String),
    /// The reader of records refuses it.
    Record(String),
}

impl From<BadValue> for Bad {
    fn from(bad: BadValue) -> Self {
        Self::Value(bad)
    }
}
