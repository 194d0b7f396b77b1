//! The statistics of groups and statements as Polis computes them.

use crate::votes::Tally;

/// A z value above this is significant: 90 %, one-sided.
pub const SIGNIFICANT: f64 = 1.2816;

/// Which side of a statement a group stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// It agrees.
    Agree,
    /// It disagrees.
    Disagree,
}

/// One side of a statement in one group, against all others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SideTest {
    /// How many took this side.
    pub success: u32,
    /// How many voted.
    pub trials: u32,
    /// The share that took it, drawn a little to one half.
    pub p_success: f64,
    /// The z value of that share against one half.
    pub p_test: f64,
    /// How many times the others' share it is.
    pub repness: f64,
    /// The z value of the difference from the others.
    pub repness_test: f64,
}

/// The share of a side, drawn a little to one half.
pub(crate) fn share(count: u32, seen: u32) -> f64 {
    (f64::from(count) + 1.0) / (f64::from(seen) + 2.0)
}

/// The z value of a share against one half. Both numbers get one more, as in Polis.
pub(crate) fn share_test(count: u32, seen: u32) -> f64 {
    let (count, seen) = (f64::from(count) + 1.0, f64::from(seen) + 1.0);
    2.0 * seen.sqrt() * (count / seen - 0.5)
}

/// The z value of the difference of two shares.
fn difference_test(count: u32, seen: u32, other: u32, other_seen: u32) -> f64 {
    let [count, seen, other, other_seen] = [count, seen, other, other_seen].map(|n| f64::from(n) + 1.0);
    let pooled = (count + other) / (seen + other_seen);
    if pooled == 1.0 {
        return 0.0;
    }
    let spread = (pooled * (1.0 - pooled) * (1.0 / seen + 1.0 / other_seen)).sqrt();
    (count / seen - other / other_seen) / spread
}

impl SideTest {
    fn of(count: u32, seen: u32, other: u32, other_seen: u32) -> Self {
        Self {
            success: count,
            trials: seen,
            p_success: share(count, seen),
            p_test: share_test(count, seen),
            repness: share(count, seen) / share(other, other_seen),
            repness_test: difference_test(count, seen, other, other_seen),
        }
    }

    /// Whether both z values are significant.
    pub(crate) fn sufficient(&self) -> bool {
        self.repness_test > SIGNIFICANT && self.p_test > SIGNIFICANT
    }

    /// How representative: the product of the four.
    pub(crate) fn metric(&self) -> f64 {
        self.repness * self.repness_test * self.p_success * self.p_test
    }
}

/// Both sides of a statement in a group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Both {
    pub(crate) agree: SideTest,
    pub(crate) disagree: SideTest,
}

impl Both {
    pub(crate) fn of(group: Tally, others: Tally) -> Self {
        Self {
            agree: SideTest::of(group.agree, group.seen, others.agree, others.seen),
            disagree: SideTest::of(group.disagree, group.seen, others.disagree, others.seen),
        }
    }

    /// The side it is reported for.
    pub(crate) fn side(&self) -> (Side, SideTest) {
        if self.agree.repness_test > self.disagree.repness_test {
            (Side::Agree, self.agree)
        } else {
            (Side::Disagree, self.disagree)
        }
    }

    pub(crate) fn sufficient(&self) -> bool {
        self.agree.sufficient() || self.disagree.sufficient()
    }
}
