//! Mends at one press: what each does to a draft. Those that need words lead to where they are written.

use balai_balance::{ClauseId, GuidelineId, Mend};
use balai_model::ProvisionId;
use uuid::Uuid;

use crate::draft::Body;
use crate::menu::Menu;

/// Does what a mend says. A mend that needs words changes nothing.
pub fn apply(mend: &Mend, body: &mut Body, menu: &Menu, new_id: &mut dyn FnMut() -> Uuid) {
    match mend {
        Mend::AddGuidelines { guidelines } => add(guidelines, body, menu, new_id),
        Mend::RemoveClauses { clauses } => remove(clauses, body),
        Mend::ChooseOption { add: guidelines, remove: clauses, .. } => {
            remove(clauses, body);
            add(guidelines, body, menu, new_id);
        }
        Mend::Unlink { clauses } => {
            for clause in clauses {
                if let Some(clause) = body.clause_mut(clause.as_str()) {
                    clause.origin = None;
                }
            }
        }
        Mend::FillBlank { .. } | Mend::DefineTerm { .. } | Mend::WriteClause { .. } | Mend::Reword { .. } => {
        }
    }
}

fn add(guidelines: &[GuidelineId], body: &mut Body, menu: &Menu, new_id: &mut dyn FnMut() -> Uuid) {
    for guideline in guidelines.iter().filter_map(|id| menu.guideline(id.as_str())) {
        body.add(guideline, ProvisionId(new_id()));
    }
}

fn remove(clauses: &[ClauseId], body: &mut Body) {
    for clause in clauses {
        body.remove(clause.as_str());
    }
}
