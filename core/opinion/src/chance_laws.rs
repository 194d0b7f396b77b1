//! The few laws of chance the crate needs: normal, bounds of a share, many tests at once.

/// The probability that a standard normal value is below `x`, to about 1e-7.
pub(crate) fn below(x: f64) -> f64 {
    // Abramowitz and Stegun 26.2.17.
    let t = 1.0 / (1.0 + 0.231_641_9 * x.abs());
    let series = [0.319_381_530, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429];
    let sum = series.iter().rev().fold(0.0, |sum, c| (sum + c) * t);
    let tail = (-x * x / 2.0).exp() / (std::f64::consts::TAU).sqrt() * sum;
    if x >= 0.0 { 1.0 - tail } else { tail }
}

/// The value that 95 of 100 standard normal values are below.
pub(crate) const ONE_SIDED_95: f64 = 1.644_853_627;

/// Where the true share surely lies, by Wilson: one-sided 95 % below and above, so 90 % between.
pub fn bounds(count: f64, seen: f64) -> (f64, f64) {
    if seen <= 0.0 {
        return (0.0, 1.0);
    }
    let (z, share) = (ONE_SIDED_95, count / seen);
    let middle = share + z * z / (2.0 * seen);
    let half = z * (share * (1.0 - share) / seen + z * z / (4.0 * seen * seen)).max(0.0).sqrt();
    let scale = 1.0 + z * z / seen;
    (((middle - half) / scale).max(0.0), ((middle + half) / scale).min(1.0))
}

/// Which of many tests are significant if at most `rate` of those called so may be false
/// (Benjamini and Hochberg). `p` are their probabilities by chance.
pub(crate) fn significant(p: &[f64], rate: f64) -> Vec<bool> {
    let mut sorted: Vec<f64> = p.to_vec();
    sorted.sort_by(f64::total_cmp);
    let many = sorted.len() as f64;
    let limit =
        (0..sorted.len()).rev().find(|&i| sorted[i] <= rate * (i + 1) as f64 / many).map(|i| sorted[i]);
    p.iter().map(|p| limit.is_some_and(|l| *p <= l)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values() {
        assert!((below(1.959_964) - 0.975).abs() < 1e-6 && (below(-1.0) - 0.158_655_3).abs() < 1e-6);
        let (low, high) = bounds(8.0, 10.0);
        assert!((low - 0.541_4).abs() < 1e-3 && (high - 0.931_0).abs() < 1e-3, "{low} {high}");
        let called = significant(&[0.01, 0.04, 0.03, 0.5, 0.005], 0.05);
        assert_eq!(called, [true, true, true, false, true]);
    }
}
