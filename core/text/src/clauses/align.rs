//! Which clauses of two versions belong together.

use std::collections::HashMap;

use super::ClauseText;
use super::likeness::{Index, Traits};

/// Two clauses with less in common are two clauses.
const ALIKE: f64 = 0.5;
/// A clause of which so much stands in another may be a part of it.
const PART: f64 = 0.7;
/// And at least so much of it stands there beside what is accounted for.
const OWN_PART: f64 = 0.5;
/// Shorter clauses are no parts: too much of them stands anywhere.
const SHORTEST_PART: usize = 4;

/// Old places and new places that belong together.
pub(super) type Group = (Vec<usize>, Vec<usize>);

/// Groups the clauses of two versions; each is in one group.
pub(super) fn align(old: &[ClauseText<'_>], new: &[ClauseText<'_>]) -> Vec<Group> {
    let mut pairs = Pairs { new_of: vec![None; old.len()], old_of: vec![None; new.len()] };
    pairs.by(old, new, |clause| clause.id);
    pairs.by(old, new, |clause| (!clause.text.trim().is_empty()).then_some(clause.text));
    if pairs.is_complete() {
        return groups(&pairs, &HashMap::new(), &HashMap::new());
    }
    let traits = |all: &[ClauseText<'_>]| all.iter().map(|c| Traits::of(c.text)).collect::<Vec<_>>();
    let (of_old, of_new) = (traits(old), traits(new));
    pairs.by_likeness(old, new, &of_old, &of_new);
    let splits = parts(&of_new, &pairs.old_of, &of_old, &pairs.new_of);
    // A clause is not torn apart and joined at once: what was split is not merged as well.
    let mut merges = parts(&of_old, &pairs.new_of, &of_new, &pairs.old_of);
    merges.retain(|new, _| {
        let in_split = pairs.old_of[*new].is_some_and(|old| splits.contains_key(&old))
            || splits.values().any(|parts| parts.contains(new));
        !in_split
    });
    merges.values_mut().for_each(|olds| olds.retain(|old| !splits.contains_key(old)));
    groups(&pairs, &splits, &merges)
}

struct Pairs {
    new_of: Vec<Option<usize>>,
    old_of: Vec<Option<usize>>,
}

impl Pairs {
    fn join(&mut self, old: usize, new: usize) {
        self.new_of[old] = Some(new);
        self.old_of[new] = Some(old);
    }

    fn is_complete(&self) -> bool {
        self.new_of.iter().all(Option::is_some) && self.old_of.iter().all(Option::is_some)
    }

    /// Pairs what has the same key, the first with the first.
    fn by<'a>(
        &mut self,
        old: &[ClauseText<'a>],
        new: &[ClauseText<'a>],
        key: impl Fn(&ClauseText<'a>) -> Option<&'a str>,
    ) {
        let mut free: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, clause) in old.iter().enumerate().rev().filter(|(at, _)| self.new_of[*at].is_none()) {
            if let Some(key) = key(clause) {
                free.entry(key).or_default().push(at);
            }
        }
        for (at, clause) in new.iter().enumerate() {
            if self.old_of[at].is_none()
                && let Some(found) = key(clause).and_then(|key| free.get_mut(key)).and_then(Vec::pop)
            {
                self.join(found, at);
            }
        }
    }

    /// Pairs what is alike, the most alike first. Two known and different identities are not one
    /// clause, however alike.
    fn by_likeness(
        &mut self,
        old: &[ClauseText<'_>],
        new: &[ClauseText<'_>],
        of_old: &[Traits],
        of_new: &[Traits],
    ) {
        let index = Index::of(of_old, (0..of_old.len()).filter(|at| self.new_of[*at].is_none()));
        let mut candidates = Vec::new();
        for (n, traits) in of_new.iter().enumerate().filter(|(at, _)| self.old_of[*at].is_none()) {
            for o in index.nearest(traits) {
                let likeness = traits.likeness(&of_old[o]);
                if likeness >= ALIKE && (old[o].id.is_none() || new[n].id.is_none()) {
                    candidates.push((likeness, o.abs_diff(n), o, n));
                }
            }
        }
        candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2, a.3).cmp(&(b.1, b.2, b.3))));
        for (_, _, o, n) in candidates {
            if self.new_of[o].is_none() && self.old_of[n].is_none() {
                self.join(o, n);
            }
        }
    }
}

/// For clauses (`wholes`) of one version, the clauses of the other that were no one's partner and
/// are parts of them.
fn parts(
    of_part: &[Traits],
    part_is_paired: &[Option<usize>],
    of_whole: &[Traits],
    partner_of_whole: &[Option<usize>],
) -> HashMap<usize, Vec<usize>> {
    let index = Index::of(of_whole, 0..of_whole.len());
    let mut found: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, traits) in of_part.iter().enumerate() {
        if part_is_paired[at].is_some() || traits.len() < SHORTEST_PART {
            continue;
        }
        let mut best: Option<(f64, usize)> = None;
        for whole in index.nearest(traits) {
            let mut accounted: Vec<&Traits> = partner_of_whole[whole].iter().map(|p| &of_part[*p]).collect();
            accounted.extend(found.get(&whole).into_iter().flatten().map(|p| &of_part[*p]));
            let own = traits.within(&of_whole[whole].without(&accounted));
            let within = traits.within(&of_whole[whole]);
            // What has the identity of the whole but none of its words is no part of it either.
            let parted = accounted.iter().all(|part| part.within(&of_whole[whole]) >= OWN_PART);
            if within >= PART && own >= OWN_PART && parted && best.is_none_or(|(most, _)| within > most) {
                best = Some((within, whole));
            }
        }
        if let Some((_, whole)) = best {
            found.entry(whole).or_default().push(at);
        }
    }
    found
}

/// Pairs, with the parts that belong to them; then what stands alone.
fn groups(
    pairs: &Pairs,
    splits: &HashMap<usize, Vec<usize>>,
    merges: &HashMap<usize, Vec<usize>>,
) -> Vec<Group> {
    let mut all: Vec<Group> = Vec::new();
    let (mut old_done, mut new_done) = (vec![false; pairs.new_of.len()], vec![false; pairs.old_of.len()]);
    let mut add = |mut olds: Vec<usize>, mut news: Vec<usize>| {
        olds.sort_unstable();
        news.sort_unstable();
        olds.iter().for_each(|o| old_done[*o] = true);
        news.iter().for_each(|n| new_done[*n] = true);
        all.push((olds, news));
    };
    for (o, partner) in pairs.new_of.iter().enumerate() {
        let parts = splits.get(&o).into_iter().flatten().copied();
        let news: Vec<usize> = partner.iter().copied().chain(parts).collect();
        let merged = partner.and_then(|n| merges.get(&n)).into_iter().flatten().copied();
        if !news.is_empty() {
            add(std::iter::once(o).chain(merged).collect(), news);
        }
    }
    for (n, olds) in
        pairs.old_of.iter().zip(0..).filter(|(o, _)| o.is_none()).map(|(_, n)| (n, merges.get(&n)))
    {
        if let Some(olds) = olds.filter(|olds| !olds.is_empty()) {
            add(olds.clone(), vec![n]);
        }
    }
    all.extend((0..old_done.len()).filter(|o| !old_done[*o]).map(|o| (vec![o], Vec::new())));
    all.extend((0..new_done.len()).filter(|n| !new_done[*n]).map(|n| (Vec::new(), vec![n])));
    all.sort();
    all
}

/// The places that must be left out so that the rest rises: all but a longest rising run.
pub(crate) fn out_of_order(order: &[usize]) -> Vec<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(order.len());
    for (at, value) in order.iter().enumerate() {
        let length = ends.partition_point(|end| order[*end] < *value);
        before.push(length.checked_sub(1).map(|l| ends[l]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut stays = vec![false; order.len()];
    let mut next = ends.last().copied();
    while let Some(at) = next {
        stays[at] = true;
        next = before[at];
    }
    (0..order.len()).filter(|at| !stays[*at]).collect()
}
