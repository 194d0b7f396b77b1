//! How the instruments of the library treat a subject: which of their provisions protect, enable,
//! oblige or restrict it. Read from the links in the register.

use balai_model::{SpaceId, Stance, ThingId};
use balai_register::LinkedProvision;
use balai_register::linked::{self, Linked};
use balai_store::{Ask, StoreError};

/// The kind of link from an instrument to a domain.
pub const OF_DOMAIN: &str = "of-domain";

/// The order in which stances are told: what helps first. The first four are told even if there is
/// no provision, because that is worth knowing.
const ORDER: [(Stance, bool); 6] = [
    (Stance::Protects, true),
    (Stance::Enables, true),
    (Stance::Obliges, true),
    (Stance::Restricts, true),
    (Stance::Procedural, false),
    (Stance::Unassessed, false),
];

/// What provisions are sought by: any of these elements, in instruments of any of these domains.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// Elements.
    pub elements: &'a [ThingId],
    /// Domains; all when there are none.
    pub domains: &'a [ThingId],
}

impl<'a> Subject<'a> {
    fn linked(self) -> Linked<'a> {
        let whose = (!self.domains.is_empty()).then_some((OF_DOMAIN, self.domains));
        Linked { to: self.elements, whose }
    }
}

/// The provisions of one stance.
#[derive(Clone, Debug)]
pub struct Treatment {
    /// What they do.
    pub stance: Stance,
    /// How many there are.
    pub count: u64,
    /// A few of them.
    pub shown: Vec<LinkedProvision>,
}

/// How many provisions there are of each stance.
pub async fn counts(
    from: &impl Ask,
    space: SpaceId,
    subject: Subject<'_>,
) -> Result<Vec<(Stance, u64)>, StoreError> {
    let counts = linked::count_provisions(from, space, subject.linked()).await?;
    let count = |stance: Stance| counts.get(stance.slug()).copied().unwrap_or(0);
    Ok(ORDER
        .iter()
        .map(|(stance, always)| (*stance, count(*stance), *always))
        .filter(|(_, n, always)| *always || *n > 0)
        .map(|(stance, n, _)| (stance, n))
        .collect())
}

/// The provisions of each stance, some of them to be shown.
pub async fn treatments(
    from: &impl Ask,
    space: SpaceId,
    subject: Subject<'_>,
    limit: usize,
) -> Result<Vec<Treatment>, StoreError> {
    let mut all = Vec::new();
    for (stance, count) in counts(from, space, subject).await? {
        let shown = match count {
            0 => Vec::new(),
            _ => linked::provisions(from, space, subject.linked(), stance.slug(), limit).await?,
        };
        all.push(Treatment { stance, count, shown });
    }
    Ok(all)
}
