//! The largest eigenvalues of a symmetric matrix, and their vectors, by the method of Lanczos.
//!
//! The first vector is fixed, all vectors are kept orthogonal to each other, and nothing is left
//! to chance: the same matrix gives the same bits.

use crate::chance::Chance;

/// An eigenvalue with its vector of length 1, whose largest entry is positive.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Eigen {
    pub(crate) value: f64,
    pub(crate) vector: Vec<f64>,
}

const ACCURACY: f64 = 2e-14;
const STEPS: usize = 400;

fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sums = [0.0; 8];
    let (mut left, mut right) = (a.chunks_exact(8), b.chunks_exact(8));
    for (x, y) in (&mut left).zip(&mut right) {
        (0..8).for_each(|lane| sums[lane] += x[lane] * y[lane]);
    }
    let tail: f64 = left.remainder().iter().zip(right.remainder()).map(|(x, y)| x * y).sum();
    ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7])) + tail
}

/// Takes out of `vector` what lies along the others, twice, as rounding demands.
fn clear(vector: &mut [f64], others: &[Vec<f64>]) {
    for _ in 0..2 {
        for other in others {
            let along = dot(vector, other);
            vector.iter_mut().zip(other).for_each(|(v, o)| *v -= along * o);
        }
    }
}

/// A fixed vector without plan, only on the coordinates that matter, orthogonal to the others.
fn fresh(alive: &[bool], others: &[Vec<f64>], turn: u64) -> Option<Vec<f64>> {
    let mut vector: Vec<f64> = alive
        .iter()
        .enumerate()
        .map(|(at, &a)| if a { Chance::new(at as u64, turn).unit() - 0.4 } else { 0.0 })
        .collect();
    let before = dot(&vector, &vector).sqrt();
    clear(&mut vector, others);
    let length = dot(&vector, &vector).sqrt();
    if length <= before * 1e-9 {
        return None;
    }
    vector.iter_mut().for_each(|v| *v /= length);
    Some(vector)
}

/// The `wanted` largest eigenvalues, fewer if the matrix has fewer coordinates that matter.
pub(crate) fn largest(alive: &[bool], wanted: usize, times: impl Fn(&[f64], &mut [f64])) -> Vec<Eigen> {
    let size = alive.iter().filter(|a| **a).count();
    let wanted = wanted.min(size);
    let Some(first) = fresh(alive, &[], 0).filter(|_| wanted > 0) else { return Vec::new() };
    let (mut basis, mut alpha, mut beta) = (vec![first], Vec::new(), Vec::<f64>::new());
    let mut next = vec![0.0; alive.len()];
    loop {
        let steps = basis.len();
        times(&basis[steps - 1], &mut next);
        alpha.push(dot(&next, &basis[steps - 1]));
        clear(&mut next, &basis);
        let length = dot(&next, &next).sqrt();
        let scale = alpha.iter().fold(0.0f64, |m, a| m.max(a.abs()));
        let last = steps == size || steps == STEPS;
        if last || (steps >= wanted + 8 && steps % 4 == 0 && settled(&alpha, &beta, length, wanted)) {
            break;
        }
        if length > scale * 1e-14 {
            beta.push(length);
            basis.push(next.iter().map(|v| v / length).collect());
        } else if let Some(vector) = fresh(alive, &basis, steps as u64) {
            // The vectors so far are closed under the matrix; what is left begins anew.
            beta.push(0.0);
            basis.push(vector);
        } else {
            break;
        }
    }
    let mut rows = identity(alpha.len());
    let values = tridiagonal(&alpha, &beta, &mut rows);
    order(&values).into_iter().take(wanted).map(|at| assemble(values[at], &rows, at, &basis)).collect()
}

fn assemble(value: f64, rows: &[Vec<f64>], at: usize, basis: &[Vec<f64>]) -> Eigen {
    let mut vector = vec![0.0; basis[0].len()];
    for (share, part) in rows.iter().map(|r| r[at]).zip(basis) {
        vector.iter_mut().zip(part).for_each(|(v, p)| *v += share * p);
    }
    let length = dot(&vector, &vector).sqrt();
    let sign = if largest_entry(&vector) < 0.0 { -1.0 } else { 1.0 };
    vector.iter_mut().for_each(|v| *v *= sign / length);
    Eigen { value: value.max(0.0), vector }
}

/// The entry that is largest without its sign.
pub(crate) fn largest_entry(vector: &[f64]) -> f64 {
    vector.iter().fold(0.0, |m: f64, v| if v.abs() > m.abs() { *v } else { m })
}

fn order(values: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*b].total_cmp(&values[*a]));
    order
}

/// Whether the wanted vectors are as exact as they can be told.
fn settled(alpha: &[f64], beta: &[f64], length: f64, wanted: usize) -> bool {
    // Only the last row is needed to know what is still missing.
    let mut last = vec![vec![0.0; alpha.len()]];
    last[0][alpha.len() - 1] = 1.0;
    let values = tridiagonal(alpha, beta, &mut last);
    let order = order(&values);
    let scale = values[order[0]].abs();
    order.iter().take(wanted).all(|&at| length * last[0][at].abs() <= ACCURACY * scale)
}

fn identity(size: usize) -> Vec<Vec<f64>> {
    (0..size).map(|i| (0..size).map(|j| if i == j { 1.0 } else { 0.0 }).collect()).collect()
}

/// Eigenvalues of the matrix with `alpha` on its diagonal and `beta` beside it, by shifted QL
/// rotations; each of `rows` is turned along.
fn tridiagonal(alpha: &[f64], beta: &[f64], rows: &mut [Vec<f64>]) -> Vec<f64> {
    let size = alpha.len();
    let mut d = alpha.to_vec();
    let mut e = beta.to_vec();
    e.resize(size, 0.0);
    for low in 0..size {
        // Sixty turns are far more than ever needed; the bound keeps bad input from never ending.
        for _ in 0..60 {
            let split = (low..size - 1)
                .find(|&m| e[m].abs() <= f64::EPSILON * (d[m].abs() + d[m + 1].abs()))
                .unwrap_or(size - 1);
            if split == low {
                break;
            }
            turn(&mut d, &mut e, low, split, rows);
        }
    }
    d
}

fn turn(d: &mut [f64], e: &mut [f64], low: usize, split: usize, rows: &mut [Vec<f64>]) {
    let mut g = (d[low + 1] - d[low]) / (2.0 * e[low]);
    let mut r = g.hypot(1.0);
    g = d[split] - d[low] + e[low] / (g + r.copysign(g));
    let (mut s, mut c, mut p) = (1.0, 1.0, 0.0);
    for i in (low..split).rev() {
        let (f, b) = (s * e[i], c * e[i]);
        r = f.hypot(g);
        e[i + 1] = r;
        if r == 0.0 {
            d[i + 1] -= p;
            e[split] = 0.0;
            return;
        }
        s = f / r;
        c = g / r;
        g = d[i + 1] - p;
        r = (d[i] - g) * s + 2.0 * c * b;
        p = s * r;
        d[i + 1] = g + p;
        g = c * r - b;
        for row in rows.iter_mut() {
            let f = row[i + 1];
            row[i + 1] = s * row[i] + c * f;
            row[i] = c * row[i] - s * f;
        }
    }
    d[low] -= p;
    e[low] = g;
    e[split] = 0.0;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_matrix_has_its_eigenvalues() {
        // The second difference on a line of 60 points: 2 - 2 cos(pi i / 61).
        let times = |v: &[f64], r: &mut [f64]| {
            for i in 0..60 {
                let side = |at: usize| v.get(at).copied().unwrap_or(0.0);
                r[i] = 2.0 * v[i] - side(i.wrapping_sub(1)) - side(i + 1);
            }
        };
        let found = largest(&[true; 60], 5, times);
        for (at, eigen) in found.iter().enumerate() {
            let exact = 2.0 - 2.0 * (std::f64::consts::PI * (60 - at) as f64 / 61.0).cos();
            assert!((eigen.value - exact).abs() < 1e-12, "{} {exact}", eigen.value);
            let mut image = vec![0.0; 60];
            times(&eigen.vector, &mut image);
            let off: f64 = image.iter().zip(&eigen.vector).map(|(i, v)| (i - exact * v).powi(2)).sum();
            assert!(off.sqrt() < 1e-11, "{off}");
        }
    }

    #[test]
    fn equal_eigenvalues_are_all_found() {
        let found =
            largest(&[true; 6], 3, |v, r| (0..6).for_each(|i| r[i] = v[i] * if i < 4 { 5.0 } else { 1.0 }));
        assert!(found.iter().all(|e| (e.value - 5.0).abs() < 1e-12), "{found:?}");
        assert_eq!(found.len(), 3);
        assert!(largest(&[false; 3], 2, |_, r| r.fill(0.0)).is_empty());
    }
}
