//! Where each instrument stands on a drawing of the years: rows of marks, one above the other
//! where they would touch. It computes places only; templates draw and speak.

/// What is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    /// Which row, from 0.
    pub row: usize,
    /// The year.
    pub year: i32,
    /// What the mark stands for.
    pub what: T,
}

/// A mark with its place, in units of the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark<T> {
    /// Its middle.
    pub x: i32,
    /// Its middle.
    pub y: i32,
    /// What it stands for.
    pub what: T,
}

/// A row with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The foot of its name.
    pub name_y: i32,
    /// The line below its marks.
    pub line_y: i32,
}

/// A year on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Its place.
    pub x: i32,
    /// The year.
    pub year: i32,
}

/// The drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline<T> {
    /// How high it is; it is [`WIDTH`] wide.
    pub height: i32,
    /// Where the rows end and the years are written.
    pub axis_y: i32,
    /// The rows.
    pub rows: Vec<Row>,
    /// The years written.
    pub ticks: Vec<Tick>,
    /// The marks.
    pub marks: Vec<Mark<T>>,
}

/// How wide a drawing is.
pub const WIDTH: i32 = 640;
const MARGIN: i32 = 24;
/// Between the middles of two marks, so that each can be hit with a finger.
const PITCH: i32 = 24;
const NAME: i32 = 24;
const AXIS: i32 = 28;
/// How many years are written at most.
const TICKS: i32 = 8;

impl<T> Timeline<T> {
    /// Places marks in rows; nothing to place makes no drawing.
    pub fn draw(rows: usize, mut dated: Vec<Dated<T>>) -> Option<Self> {
        let first = dated.iter().map(|d| d.year).min()?;
        let last = dated.iter().map(|d| d.year).max()?;
        let step = step(last - first);
        let start = first.div_euclid(step) * step;
        let end = (last + step - 1).div_euclid(step) * step;
        let span = (end - start).max(1);
        let place = |year: i32| MARGIN + (year - start) * (WIDTH - 2 * MARGIN) / span;
        dated.sort_by_key(|d| (d.row, d.year));
        // The lane of each mark: the lowest in its row whose last mark is far enough away.
        let mut lanes: Vec<Vec<i32>> = vec![Vec::new(); rows];
        let placed: Vec<(usize, usize, i32, T)> = dated
            .into_iter()
            .filter(|d| d.row < rows)
            .map(|d| {
                let x = place(d.year);
                let row = &mut lanes[d.row];
                let lane = row.iter().position(|end| end + PITCH <= x).unwrap_or(row.len());
                if lane == row.len() {
                    row.push(x)
                } else {
                    row[lane] = x
                }
                (d.row, lane, x, d.what)
            })
            .collect();
        let mut y = 0;
        let rows: Vec<Row> = lanes
            .iter()
            .map(|lanes| {
                let name_y = y + NAME - 6;
                y += NAME + PITCH * lanes.len().max(1) as i32;
                Row { name_y, line_y: y }
            })
            .collect();
        let marks = placed
            .into_iter()
            .map(|(row, lane, x, what)| Mark {
                x,
                y: rows[row].line_y - PITCH / 2 - PITCH * lane as i32,
                what,
            })
            .collect();
        let ticks = (0..=(end - start) / step)
            .map(|i| start + i * step)
            .map(|year| Tick { x: place(year), year })
            .collect();
        Some(Self { height: y + AXIS, axis_y: y, rows, ticks, marks })
    }
}

/// Between the years written: round, and not too many of them.
fn step(span: i32) -> i32 {
    [1, 2, 5, 10, 20, 25, 50, 100, 200].into_iter().find(|step| span / step < TICKS).unwrap_or(500)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(dates: &[(usize, i32)]) -> Timeline<usize> {
        let dated = dates
            .iter()
            .enumerate()
            .map(|(what, (row, year))| Dated { row: *row, year: *year, what })
            .collect();
        Timeline::draw(3, dated).unwrap()
    }

    #[test]
    fn every_instrument_has_one_mark_within_the_drawing() {
        let line = drawn(&[(0, 1861), (0, 2026), (2, 1948), (2, 2011)]);
        assert_eq!(line.marks.len(), 4);
        assert!(line.marks.iter().all(|m| (0..=WIDTH).contains(&m.x) && (0..line.axis_y).contains(&m.y)));
        assert!(line.ticks.len() as i32 <= TICKS + 2, "{:?}", line.ticks);
        assert!(line.ticks[0].year <= 1861 && line.ticks.last().unwrap().year >= 2026);
    }

    #[test]
    fn marks_never_touch() {
        let same: Vec<(usize, i32)> = (0..40).map(|i| (i % 3, 2005 + (i as i32 % 7))).collect();
        let line = drawn(&same);
        for (i, a) in line.marks.iter().enumerate() {
            for b in &line.marks[i + 1..] {
                assert!((a.x - b.x).abs() >= PITCH || (a.y - b.y).abs() >= PITCH, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn a_later_year_stands_further_on_and_one_year_alone_is_drawn_too() {
        let line = drawn(&[(0, 2020), (0, 2010)]);
        let at = |what: usize| line.marks.iter().find(|m| m.what == what).unwrap().x;
        assert!(at(1) < at(0));
        assert_eq!(drawn(&[(1, 2020)]).marks.len(), 1);
        assert!(Timeline::<()>::draw(2, Vec::new()).is_none());
    }
}
