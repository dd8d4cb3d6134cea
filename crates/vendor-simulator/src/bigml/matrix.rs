//! Small systems of equations, and the axes of a covariance.

/// A square or oblong table of numbers, by row.
pub(super) type Matrix = Vec<Vec<f64>>;

/// The inverse by Gauss and Jordan; a little is added to a pivot that is zero, so that there always is one.
pub(super) fn inverse(matrix: &Matrix) -> Matrix {
    let size = matrix.len();
    let mut rows: Matrix = matrix
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let unit = (0..size).map(|column| f64::from(u8::from(column == at)));
            row.iter().copied().chain(unit).collect()
        })
        .collect();
    for at in 0..size {
        let largest = (at..size).max_by(|left, right| {
            let size = |row: &usize| rows[*row][at].abs();
            size(left).total_cmp(&size(right))
        });
        rows.swap(at, largest.unwrap_or(at));
        if rows[at][at].abs() < 1e-12 {
            rows[at][at] += 1e-9;
        }
        let pivot = rows[at][at];
        rows[at].iter_mut().for_each(|value| *value /= pivot);
        let own = rows[at].clone();
        for (other, row) in rows.iter_mut().enumerate() {
            let factor = row[at];
            if other != at {
                let pairs = row.iter_mut().zip(&own);
                pairs.for_each(|(value, own)| *value -= factor * own);
            }
        }
    }
    rows.into_iter().map(|row| row[size..].to_vec()).collect()
}

/// A matrix times a column.
pub(super) fn times(matrix: &Matrix, column: &[f64]) -> Vec<f64> {
    matrix.iter().map(|row| dot(row, column)).collect()
}

pub(super) fn dot(left: &[f64], right: &[f64]) -> f64 {
    left.iter()
        .zip(right)
        .map(|(left, right)| left * right)
        .sum()
}

/// The products of the columns of `rows` with each other.
pub(super) fn squares(rows: &Matrix) -> Matrix {
    let width = rows.first().map_or(0, Vec::len);
    let product = |left: usize, right: usize| rows.iter().map(|row| row[left] * row[right]).sum();
    (0..width)
        .map(|left| (0..width).map(|right| product(left, right)).collect())
        .collect()
}

/// Length and direction of the axes of a symmetric matrix by Jacobi's rotations, the longest first.
pub(super) fn axes(matrix: &Matrix) -> Vec<(f64, Vec<f64>)> {
    let size = matrix.len();
    let mut turned = matrix.clone();
    let mut directions: Matrix = (0..size)
        .map(|row| {
            (0..size)
                .map(|column| f64::from(u8::from(column == row)))
                .collect()
        })
        .collect();
    for _ in 0..50 {
        for left in 0..size {
            for right in left + 1..size {
                rotate(&mut turned, &mut directions, left, right);
            }
        }
    }
    let mut axes: Vec<(f64, Vec<f64>)> = (0..size)
        .map(|at| {
            (
                turned[at][at],
                directions.iter().map(|row| row[at]).collect(),
            )
        })
        .collect();
    axes.sort_by(|left, right| right.0.total_cmp(&left.0));
    axes
}

fn rotate(turned: &mut Matrix, directions: &mut Matrix, left: usize, right: usize) {
    let off = turned[left][right];
    if off.abs() < 1e-12 {
        return;
    }
    let theta = (turned[right][right] - turned[left][left]) / (2.0 * off);
    let sign = if theta < 0.0 { -1.0 } else { 1.0 };
    let tangent = sign / (theta.abs() + (theta * theta + 1.0).sqrt());
    let cosine = 1.0 / (tangent * tangent + 1.0).sqrt();
    let sine = tangent * cosine;
    let turn = |one: &mut f64, other: &mut f64| {
        let (before, after) = (*one, *other);
        *one = cosine * before - sine * after;
        *other = sine * before + cosine * after;
    };
    for row in turned.iter_mut().chain(directions.iter_mut()) {
        let (head, tail) = row.split_at_mut(right);
        turn(&mut head[left], &mut tail[0]);
    }
    let (head, tail) = turned.split_at_mut(right);
    let columns = head[left].iter_mut().zip(tail[0].iter_mut());
    columns.for_each(|(one, other)| turn(one, other));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(left: f64, right: f64) {
        assert!((left - right).abs() < 1e-6, "{left} is not {right}");
    }

    #[test]
    fn a_matrix_times_its_inverse_changes_nothing() {
        let matrix = vec![
            vec![0.0, 2.0, 1.0],
            vec![1.0, 0.0, 3.0],
            vec![4.0, 1.0, 0.0],
        ];
        let there = times(&matrix, &[1.0, 2.0, 3.0]);
        let back = times(&inverse(&matrix), &there);
        back.iter()
            .zip([1.0, 2.0, 3.0])
            .for_each(|(left, right)| near(*left, right));
    }

    #[test]
    fn the_longest_axis_comes_first() {
        let axes = axes(&vec![vec![2.0, 1.0], vec![1.0, 2.0]]);
        near(axes[0].0, 3.0);
        near(axes[1].0, 1.0);
        near(axes[0].1[0].abs(), 0.5_f64.sqrt());
        near(axes[0].1[0], axes[0].1[1]);
    }
}
