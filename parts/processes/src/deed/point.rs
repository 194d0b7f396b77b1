//! Participation points: the days on which people take part, and where, are announced.

use balai_store::StoreError;

use crate::deed::begin::keep;
use crate::deed::{Faults, Hand};
use crate::process::Meeting;
use crate::store;
use crate::typed::{self, Bad};

/// Why nothing was announced.
#[derive(Debug)]
pub enum AnnounceRefused {
    /// There is no such process or participation point.
    NoSuchPoint,
    /// Something was typed that cannot be right.
    Faulty(Faults),
    /// A fault of the store.
    Store(StoreError),
}

impl From<StoreError> for AnnounceRefused {
    fn from(cause: StoreError) -> Self {
        Self::Store(cause)
    }
}

/// What was typed. The last day may be left out; with everything left out, the announcement is taken
/// back.
#[derive(Clone, Debug, Default)]
pub struct Announcement {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// Where.
    pub place: String,
}

/// Announces when and where people take part.
pub async fn announce(
    by: &Hand<'_>,
    id: &str,
    point: &str,
    typed: &Announcement,
) -> Result<(), AnnounceRefused> {
    let process = by.process(id).await?.ok_or(AnnounceRefused::NoSuchPoint)?;
    process.plan.point(point).ok_or(AnnounceRefused::NoSuchPoint)?;
    let meeting = read(typed).map_err(AnnounceRefused::Faulty)?;
    store::set_meeting(by.tx, by.space, id, point, meeting.as_ref()).await?;
    let detail = match &meeting {
        Some(meeting) => serde_json::json!({
            "point": point, "from": meeting.from.to_string(), "to": meeting.to.to_string(),
        }),
        None => serde_json::json!({ "point": point }),
    };
    let place = meeting.map(|meeting| meeting.place).unwrap_or_default();
    by.log(&process, "process_point_announced", detail, &place).await?;
    Ok(())
}

fn read(typed: &Announcement) -> Result<Option<Meeting>, Faults> {
    let mut faults = Faults::new();
    let blank = |text: &str| text.trim().is_empty();
    if blank(&typed.from) && blank(&typed.to) && blank(&typed.place) {
        return Ok(None);
    }
    let from = keep(&mut faults, "from", typed::day(&typed.from));
    let to = if blank(&typed.to) { from } else { keep(&mut faults, "to", typed::day(&typed.to)) };
    let place = keep(&mut faults, "place", typed::maybe_lines(&typed.place));
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        faults.push(("to".to_owned(), Bad::Before(from)));
    }
    match (from, to, place) {
        (Some(from), Some(to), Some(place)) if faults.is_empty() => Ok(Some(Meeting { from, to, place })),
        _ => Err(faults),
    }
}
