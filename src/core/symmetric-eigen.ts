// The eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations.

/** A matrix as rows. */
export type Matrix = readonly (readonly number[])[];

/** A symmetric matrix as V·D·Vᵀ. */
export interface SymmetricEigen {
  /** In the order of the columns of `vectors`; not sorted. */
  readonly values: readonly number[];
  /** Each column is an eigenvector of length 1, at right angles to the others. */
  readonly vectors: Matrix;
}

/** Rotations come close to a diagonal quadratically: matrices of 50 rows need 10 rounds. */
const MOST_ROUNDS = 60;

/**
 * The eigenvalues of a symmetric matrix, right to a few units in the last place of the largest. Jacobi 1846, with the
 * stable rotation of Golub & Van Loan, Matrix Computations, section 8.5.
 * @param matrix square; only the upper triangle is looked at
 * @example
 * const { values } = symmetricEigen([[2, 1], [1, 2]]);
 * values.toSorted(); // => [1, 3]
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  const size = matrix.length;
  const a = matrix.map((row, i) =>
    Float64Array.from(row, (_, j) => (i <= j ? matrix[i]![j]! : matrix[j]![i]!)),
  );
  const v = matrix.map((_, i) => Float64Array.from({ length: size }, (__, j) => Number(i === j)));
  for (let round = 0; round < MOST_ROUNDS && !isDiagonal(a); round++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, p, q);
  return { values: a.map((row, i) => row[i]!), vectors: v.map((row) => [...row]) };
}

function isDiagonal(a: readonly Float64Array[]): boolean {
  let beside = 0;
  let on = 0;
  for (const [i, row] of a.entries())
    for (const [j, value] of row.entries())
      if (i === j) on += value * value;
      else beside += value * value;
  return beside <= on * Number.EPSILON ** 2;
}

/** Turns rows and columns p and q so that the element where they cross becomes 0. */
function rotate(a: readonly Float64Array[], v: readonly Float64Array[], p: number, q: number): void {
  const rowP = a[p]!;
  const rowQ = a[q]!;
  const cross = rowP[q]!;
  if (cross === 0) return;
  const theta = (rowQ[q]! - rowP[p]!) / (2 * cross);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of a) turn(row, p, q, c, s);
  for (let i = 0; i < rowP.length; i++) {
    const atP = rowP[i]!;
    const atQ = rowQ[i]!;
    rowP[i] = c * atP - s * atQ;
    rowQ[i] = s * atP + c * atQ;
  }
  for (const row of v) turn(row, p, q, c, s);
}

function turn(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const atP = row[p]!;
  const atQ = row[q]!;
  row[p] = c * atP - s * atQ;
  row[q] = s * atP + c * atQ;
}
