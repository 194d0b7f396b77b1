//! The order of a list as a reader of a language expects it (CLDR collation): in Thai and Lao by
//! consonant although the vowel is written first, in Vietnamese with đ after d.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

/// A way to order texts.
pub struct Order(CollatorBorrowed<'static>);

impl Order {
    /// The order of a language by its BCP 47 tag; one without its own rules gets the root order.
    pub fn of(tag: &str) -> Self {
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let collator = Collator::try_new(locale.into(), CollatorOptions::default())
            .or_else(|_| Collator::try_new(Locale::UNKNOWN.into(), CollatorOptions::default()));
        match collator {
            Ok(collator) => Self(collator),
            Err(_) => unreachable!("the root collation is compiled in"),
        }
    }

    /// Which of two texts comes first.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.0.compare(left, right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thai_is_ordered_by_consonant() {
        let order = Order::of("th");
        let mut list = vec!["ข", "เก", "ก", "แก"];
        list.sort_by(|a, b| order.compare(a, b));
        assert_eq!(list, ["ก", "เก", "แก", "ข"]);
        assert_eq!(Order::of("tet").compare("a", "é"), Ordering::Less);
    }
}
