//! Where the stages of a process stand on a drawing of its days: a bar each, filled as far as its
//! steps are done, and a line for today. It computes places only; templates draw and speak, and the
//! list of stages says the same.

use time::{Date, Duration};

use crate::status::Status;

/// How wide a drawing is.
pub const WIDTH: i64 = 640;
const ROW: i64 = 44;
const BAR: i64 = 14;
const AXIS: i64 = 26;
/// How many days are written at most.
const TICKS: i64 = 5;

/// A bar with its place, in units of the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The title of its stage.
    pub title: String,
    /// The foot of the title.
    pub title_y: i64,
    /// Its left end.
    pub x: i64,
    /// Its top.
    pub y: i64,
    /// How wide it is.
    pub width: i64,
    /// How much of that is filled.
    pub done: i64,
}

/// A day on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Its place.
    pub x: i64,
    /// The day.
    pub day: Date,
}

/// The drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// How high it is.
    pub height: i64,
    /// Where the bars end and the days are written.
    pub axis_y: i64,
    /// How high a bar is.
    pub bar: i64,
    /// A bar for each stage.
    pub bars: Vec<Bar>,
    /// The days written.
    pub ticks: Vec<Tick>,
    /// Where today is, if it is on the drawing.
    pub today: Option<i64>,
}

impl Drawing {
    /// Places the stages.
    pub fn of(status: &Status) -> Option<Self> {
        let first = status.stages.iter().map(|stage| stage.begins).min()?;
        let last = status.stages.iter().map(|stage| stage.ends).max()?;
        let span = (last - first).whole_days() + 1;
        let place = |day: Date| (day - first).whole_days() * WIDTH / span;
        let bars: Vec<Bar> = status
            .stages
            .iter()
            .enumerate()
            .map(|(at, stage)| {
                let x = place(stage.begins);
                // A day has a width, so a stage ends where the day after its last one would begin.
                let width = (place(stage.ends.saturating_add(Duration::DAY)) - x).max(2);
                let y = at as i64 * ROW + ROW - BAR - 6;
                Bar {
                    title: stage.stage.title.clone(),
                    title_y: y - 7,
                    x,
                    y,
                    width,
                    done: width * stage.done as i64 / stage.steps.len().max(1) as i64,
                }
            })
            .collect();
        let axis_y = bars.len() as i64 * ROW + 4;
        let ticks = (0..).map(|n| n * step(span)).take_while(|days| *days < span).filter_map(|days| {
            let day = first.checked_add(Duration::days(days))?;
            // A day at the right end would be cut off.
            (place(day) <= WIDTH - 80).then_some(Tick { x: place(day), day })
        });
        let today = (first..=last).contains(&status.today).then(|| place(status.today));
        Some(Self { height: axis_y + AXIS, axis_y, bar: BAR, ticks: ticks.collect(), bars, today })
    }
}

/// Between the days written: round, and not too many of them.
fn step(span: i64) -> i64 {
    let round = [1, 2, 7, 14, 28, 56, 91, 182, 364, 728];
    round.into_iter().find(|step| (span - 1) / step < TICKS).unwrap_or(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_never_too_many_days() {
        for span in 1..4_000 {
            assert!((span - 1) / step(span) < TICKS, "{span}");
        }
    }
}
