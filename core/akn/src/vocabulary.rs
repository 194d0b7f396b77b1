//! Whose word an element's name is.

use std::ops::Range;

use quick_xml::events::BytesStart;
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
fn is_draft(namespace: &str) -> bool {
    namespace.strip_prefix(NAMESPACE).is_some_and(|rest| rest.starts_with('/') && rest.len() > 1)
}

/// Where the tag, which stands in the text as `raw` from byte `at`, binds a draft's namespace, and
/// the standard's in its place.
pub(crate) fn standard_names(tag: &BytesStart<'_>, raw: &str, at: usize) -> Vec<(Range<usize>, String)> {
    let bindings = tag.attributes().flatten().filter(|a| a.key.as_namespace_binding().is_some());
    let places = bindings.filter(|a| is_draft(&a.value)).filter_map(|binding| {
        let key = binding.key.0;
        // The value stands behind its key, an equals sign and a quote.
        let place = raw.match_indices(key).find_map(|(i, _)| {
            let rest = &raw[i + key.len()..];
            let inner = rest.trim_start().strip_prefix('=')?.trim_start().strip_prefix(['"', '\''])?;
            inner.starts_with(&*binding.value).then(|| raw.len() - inner.len())
        })?;
        Some((at + place..at + place + binding.value.len(), NAMESPACE.to_owned()))
    });
    places.collect()
}
