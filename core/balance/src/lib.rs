//! The balance check: what is missing in a policy, what does not fit together, what goes too far.
//!
//! Functions return values; nothing reads a clock or a file, and no sentence is made here: a finding
//! has typed facts, and whoever shows it makes the words.
//!
//! | module | the question it answers |
//! | --- | --- |
//! | [`menu`] | which guidelines can be chosen, and what follows from choosing one? |
//! | [`policy`] | what does the policy consist of? |
//! | [`rules`] | which rules hold, how grave are they, and where do they come from? |
//! | [`finding`] | what was found, and has somebody accepted it with a reason? |
//! | [`mend`] | what would make a finding go away? |
//! | [`scores`] | how open and how safe is each element? |
//! | [`reading`] | how heavy is a text to read? |

mod check;
pub mod finding;
pub mod ids;
pub mod mend;
pub mod menu;
pub mod policy;
pub mod reading;
pub mod rules;
pub mod scores;
mod view;

pub use check::{NotChecked, Report, check};
pub use finding::{Acceptance, Facts, Finding, How, Safeguard};
pub use ids::{ChoiceId, ClauseId, GuidelineId};
pub use mend::Mend;
pub use menu::{BadMenu, Blank, Bundle, Choice, Guideline, Menu, Right, Strength};
pub use policy::{Clause, Nature, Origin, Policy};
pub use reading::{Measure, Reading, reading};
pub use rules::{BadRules, Basis, MayAccept, Rule, RuleId, Rules, Severity, Source};
pub use scores::{ElementScore, Scores, Tally};
