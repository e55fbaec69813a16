// Integrals over an interval by the values at a few well-chosen points of it.

/** Points between -1 and 1 with their weights, which sum to 2. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Newton's steps: from the start below they reach the digits of a double in four or five. */
const STEPS = 10;

/**
 * The rule of Gauss and Legendre: right for polynomials up to the degree 2n − 1. Its nodes are the roots of the
 * Legendre polynomial of degree n. Abramowitz & Stegun, Handbook of Mathematical Functions, 25.4.29.
 * @param n an even number of nodes
 */
export function gaussLegendre(n: number): Quadrature {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n / 2; i += 1) {
    let root = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 0;
    for (let step = 0; step < STEPS; step += 1) {
      const { value, derivative } = legendre(n, root);
      slope = derivative;
      root -= value / derivative;
    }
    const weight = 2 / ((1 - root * root) * slope * slope);
    nodes.set([root], i);
    nodes.set([-root], n - 1 - i);
    weights.set([weight], i);
    weights.set([weight], n - 1 - i);
  }
  return { nodes, weights };
}

/** The Legendre polynomial of degree n and its derivative, by the recurrence of three terms. */
function legendre(n: number, x: number): { value: number; derivative: number } {
  let before = 1;
  let value = x;
  for (let degree = 2; degree <= n; degree += 1) {
    const next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
    before = value;
    value = next;
  }
  return { value, derivative: (n * (x * value - before)) / (x * x - 1) };
}
