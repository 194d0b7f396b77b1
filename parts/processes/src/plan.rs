//! When each step is due. Templates give every stage a range of days and its steps none: a pace
//! chooses within the range, and the steps of a stage share its days evenly, the last one being due
//! on its last day. Days are calendar days; a stage begins on the day after the one before ended.

use time::{Date, Duration};

use crate::template::{Days, Template};

/// How much of a stage's range is planned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// The shortest that is proposed.
    Short,
    /// The middle of the range, a half day counting as a whole one.
    #[default]
    Middle,
    /// The longest that is proposed.
    Long,
}

impl Pace {
    /// Every pace.
    pub const ALL: [Pace; 3] = [Pace::Short, Pace::Middle, Pace::Long];

    /// As tables, forms and word files spell it.
    pub fn slug(self) -> &'static str {
        match self {
            Pace::Short => "short",
            Pace::Middle => "middle",
            Pace::Long => "long",
        }
    }

    /// Reads what a table or a form spells.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pace| pace.slug() == slug)
    }

    /// How many days it plans for a range.
    pub fn days(self, range: Days) -> i64 {
        let days = match self {
            Pace::Short => i64::from(range.min),
            Pace::Middle => (i64::from(range.min) + i64::from(range.max) + 1) / 2,
            Pace::Long => i64::from(range.max),
        };
        days.max(1)
    }
}

/// A step, by its word, and the day on which it is due.
pub type Due = (String, Date);

/// When every step is due, in the order of the plan.
pub fn due_dates(plan: &Template, starts: Date, pace: Pace) -> Vec<Due> {
    from_stage(plan, pace, 0, starts, &|_| true)
}

/// New days for the open steps from one stage on: those of that stage lie between `begins` and
/// `ends`, those of later stages follow with the days of the pace. Steps that are done keep theirs.
pub fn replan(
    plan: &Template,
    pace: Pace,
    stage: usize,
    begins: Date,
    ends: Date,
    is_open: &dyn Fn(&str) -> bool,
) -> Vec<Due> {
    let days = (ends - begins).whole_days() + 1;
    let mut dues = spread(open_steps(plan, stage, is_open), begins, days.max(1));
    dues.extend(from_stage(plan, pace, stage + 1, ends.saturating_add(Duration::DAY), is_open));
    dues
}

fn from_stage(
    plan: &Template,
    pace: Pace,
    first: usize,
    begins: Date,
    is_open: &dyn Fn(&str) -> bool,
) -> Vec<Due> {
    let mut dues = Vec::new();
    let mut begins = begins;
    for (at, stage) in plan.stages.iter().enumerate().skip(first) {
        let steps = open_steps(plan, at, is_open);
        if steps.is_empty() {
            continue;
        }
        let days = pace.days(stage.duration_days);
        dues.extend(spread(steps, begins, days));
        begins = begins.saturating_add(Duration::days(days));
    }
    dues
}

fn open_steps<'a>(plan: &'a Template, stage: usize, is_open: &dyn Fn(&str) -> bool) -> Vec<&'a str> {
    let steps = plan.stages.get(stage).map(|stage| stage.steps.as_slice()).unwrap_or_default();
    steps.iter().map(|step| step.id.as_str()).filter(|id| is_open(id)).collect()
}

/// Shares the days out evenly: of 10 days, three steps have the 4th, the 7th and the 10th.
fn spread(steps: Vec<&str>, begins: Date, days: i64) -> Vec<Due> {
    let n = steps.len() as i64;
    let nth = |k: i64| (days * k + n - 1) / n - 1;
    let due = |k: usize| begins.saturating_add(Duration::days(nth(k as i64 + 1)));
    steps.into_iter().enumerate().map(|(k, id)| (id.to_owned(), due(k))).collect()
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::testing::template;

    fn days(dues: &[Due]) -> Vec<String> {
        dues.iter().map(|(id, day)| format!("{id} {day}")).collect()
    }

    #[test]
    fn steps_share_the_days_of_their_stage() {
        let plan = template();
        let starts = date!(2026 - 12 - 01);
        let middle = due_dates(&plan, starts, Pace::Middle);
        // 10 to 21 days: 16 in the middle; then 3 to 3.
        assert_eq!(days(&middle), ["a1 2026-12-06", "a2 2026-12-11", "a3 2026-12-16", "b1 2026-12-19"]);
        let short = due_dates(&plan, starts, Pace::Short);
        assert_eq!(days(&short), ["a1 2026-12-04", "a2 2026-12-07", "a3 2026-12-10", "b1 2026-12-13"]);
        let long = due_dates(&plan, starts, Pace::Long);
        assert_eq!(days(&long), ["a1 2026-12-07", "a2 2026-12-14", "a3 2026-12-21", "b1 2026-12-24"]);
    }

    #[test]
    fn a_stage_that_slips_moves_what_is_open() {
        let plan = template();
        let open = |id: &str| id != "a1";
        let (begins, ends) = (date!(2026 - 12 - 20), date!(2026 - 12 - 31));
        let dues = replan(&plan, Pace::Middle, 0, begins, ends, &open);
        assert_eq!(days(&dues), ["a2 2026-12-25", "a3 2026-12-31", "b1 2027-01-03"]);
        let one = replan(&plan, Pace::Middle, 1, ends, begins, &open);
        assert_eq!(days(&one), ["b1 2026-12-31"], "never before it begins");
    }
}
