//! The menu as its JSON file spells it. Titles, texts, reasons and precedents are the composer's.

use balai_model::Element;
use serde::Deserialize;

use super::{BadMenu, Blank, Bundle, Choice, Guideline, Menu, Right, Strength};

#[derive(Deserialize)]
struct File {
    guidelines: Vec<GuidelineRow>,
    choices: Vec<ChoiceRow>,
    placeholders: Vec<BlankRow>,
    bundles: Vec<BundleRow>,
}

#[derive(Deserialize)]
struct GuidelineRow {
    id: String,
    element: String,
    strength: String,
    balance: BalanceRow,
    conflicts_with: Vec<String>,
    requires: Vec<String>,
}

#[derive(Deserialize)]
struct BalanceRow {
    openness: i8,
    safety: i8,
    rights: Vec<String>,
    safeguards_required: Vec<String>,
}

#[derive(Deserialize)]
struct ChoiceRow {
    id: String,
    element: String,
    options: Vec<String>,
}

#[derive(Deserialize)]
struct BlankRow {
    name: String,
    example: String,
}

#[derive(Deserialize)]
struct BundleRow {
    id: String,
    guidelines: Vec<String>,
}

impl Menu {
    /// Reads a menu file, or tells everything that is wrong with it.
    pub fn read(json: &str) -> Result<Self, Vec<BadMenu>> {
        let file: File =
            serde_json::from_str(json).map_err(|cause| vec![BadMenu::Form(cause.to_string())])?;
        let mut wrong = Vec::new();
        let guidelines = good(file.guidelines.into_iter().map(GuidelineRow::read), &mut wrong);
        let choices = good(file.choices.into_iter().map(ChoiceRow::read), &mut wrong);
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let blanks = file.placeholders.into_iter().map(|row| Blank { name: row.name, example: row.example });
        let bundles =
            file.bundles.into_iter().map(|row| Bundle { id: row.id, guidelines: ids(row.guidelines) });
        Self::of(guidelines, choices, blanks.collect(), bundles.collect())
    }
}

impl GuidelineRow {
    fn read(self) -> Result<Guideline, BadMenu> {
        let word = |word: String| BadMenu::Word { at: self.id.clone(), word };
        let strength = match self.strength.as_str() {
            "baseline" => Strength::Baseline,
            "recommended" => Strength::Recommended,
            "advanced" => Strength::Advanced,
            other => return Err(word(format!("\"{other}\" is no strength"))),
        };
        let balance = self.balance;
        if !(-2..=2).contains(&balance.openness) || !(-2..=2).contains(&balance.safety) {
            return Err(word("openness and safety go from -2 to 2".to_owned()));
        }
        let right =
            |right: &String| Right::parse(right).ok_or_else(|| word(format!("\"{right}\" is no right")));
        Ok(Guideline {
            element: Element::parse(&self.element).map_err(|e| word(e.to_string()))?,
            strength,
            openness: balance.openness,
            safety: balance.safety,
            rights: balance.rights.iter().map(right).collect::<Result<_, _>>()?,
            safeguards: ids(balance.safeguards_required),
            conflicts: ids(self.conflicts_with),
            requires: ids(self.requires),
            id: self.id.into(),
        })
    }
}

impl ChoiceRow {
    fn read(self) -> Result<Choice, BadMenu> {
        let element = Element::parse(&self.element)
            .map_err(|e| BadMenu::Word { at: self.id.clone(), word: e.to_string() })?;
        Ok(Choice { id: self.id.into(), element, options: ids(self.options) })
    }
}

/// What could be read; what could not goes to the rest that is wrong.
fn good<T>(rows: impl Iterator<Item = Result<T, BadMenu>>, wrong: &mut Vec<BadMenu>) -> Vec<T> {
    rows.filter_map(|row| row.map_err(|bad| wrong.push(bad)).ok()).collect()
}

fn ids<T: From<String>>(words: Vec<String>) -> Vec<T> {
    words.into_iter().map(T::from).collect()
}
