//! Whose word an element's name is.

use quick_xml::name::ResolveResult;

use crate::{NAMESPACE, RECORD_NAMESPACE};

/// The owner of an element's name.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Vocabulary {
    /// The standard, as published or in a draft.
    Standard,
    /// The library itself.
    Record,
    /// Somebody else, by namespace.
    Other(String),
    /// Nobody: the prefix is not declared.
    Undeclared(String),
}

impl Vocabulary {
    /// The owner, as the parser resolved it.
    pub(crate) fn of(resolved: &ResolveResult<'_>) -> Self {
        match resolved {
            ResolveResult::Bound(namespace) if namespace.0 == NAMESPACE => Self::Standard,
            ResolveResult::Bound(namespace) if is_draft(namespace.0) => Self::Standard,
            ResolveResult::Bound(namespace) if namespace.0 == RECORD_NAMESPACE => Self::Record,
            ResolveResult::Bound(namespace) => Self::Other(namespace.0.to_owned()),
            ResolveResult::Unbound => Self::Other(String::new()),
            ResolveResult::Unknown(prefix) => Self::Undeclared(prefix.clone()),
        }
    }
}

/// Whether the namespace is that of a draft of 3.0.
pub(crate) fn is_draft(namespace: &str) -> bool {
    namespace.strip_prefix(NAMESPACE).is_some_and(|rest| rest.starts_with('/') && rest.len() > 1)
}
