//! Three equations with three unknowns, as the model needs them for each person and statement.

/// A symmetric matrix of three rows: entries 00, 01, 02, 11, 12, 22.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Symmetric(pub(crate) [f64; 6]);

impl Symmetric {
    pub(crate) fn diagonal(d: [f64; 3]) -> Self {
        Self([d[0], 0.0, 0.0, d[1], 0.0, d[2]])
    }

    #[inline]
    pub(crate) fn add_square(&mut self, f: [f64; 3], weight: f64) {
        let [a, b, c] = f;
        let m = &mut self.0;
        m[0] += weight * a * a;
        m[1] += weight * a * b;
        m[2] += weight * a * c;
        m[3] += weight * b * b;
        m[4] += weight * b * c;
        m[5] += weight * c * c;
    }

    /// The inverse. The matrices here have a ridge on their diagonal, so there is one; should
    /// numbers be too far apart to find it, nothing is known and the answer is 0.
    pub(crate) fn inverse(&self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let cofactor =
            [d * f - e * e, c * e - b * f, b * e - c * d, a * f - c * c, b * c - a * e, a * d - b * b];
        let determinant = a * cofactor[0] + b * cofactor[1] + c * cofactor[2];
        if determinant > 0.0 && determinant.is_finite() {
            Self(cofactor.map(|x| x / determinant))
        } else {
            Self([0.0; 6])
        }
    }

    pub(crate) fn times(&self, v: [f64; 3]) -> [f64; 3] {
        let [a, b, c, d, e, f] = self.0;
        [a * v[0] + b * v[1] + c * v[2], b * v[0] + d * v[1] + e * v[2], c * v[0] + e * v[1] + f * v[2]]
    }

    pub(crate) fn solve(&self, right: [f64; 3]) -> [f64; 3] {
        self.inverse().times(right)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_solution_solves() {
        let mut m = Symmetric::diagonal([1.0, 2.0, 3.0]);
        m.add_square([1.0, -2.0, 0.5], 2.0);
        m.add_square([0.3, 1.0, 4.0], 1.0);
        let x = m.solve([1.0, 2.0, 3.0]);
        let back = m.times(x);
        (0..3).for_each(|i| assert!((back[i] - (i + 1) as f64).abs() < 1e-12));
        assert_eq!(Symmetric([0.0; 6]).solve([1.0; 3]), [0.0; 3]);
    }
}
