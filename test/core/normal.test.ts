import { describe, expect, test } from 'vitest';
import { criticalValue, normalQuantile } from '../../src/core/normal.js';
import { quantiles } from '../support/core/oracle.js';

describe('normalQuantile', () => {
  test.each(quantiles)('of $p', ({ p, quantile }) => {
    expect(Math.abs(normalQuantile(p) / quantile - 1)).toBeLessThan(1e-13);
  });

  test('of one half is 0', () => {
    expect(normalQuantile(0.5)).toBe(0);
  });

  test.each([0, 1, -0.1, 1.1, Number.NaN])('rejects %d', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

describe('criticalValue', () => {
  // quantile of (1 + level) / 2, from the same table
  test.each([
    [0.5, 0.6744897501960817],
    [0.8, 1.2815515655446006],
    [0.95, 1.9599639845400543],
    [0.98, 2.3263478740408408],
    [0.99, 2.575829303548901],
    [0.998, 3.090232306167813],
  ])('at %d', (level, z) => {
    expect(criticalValue(level)).toBeCloseTo(z, 12);
  });

  test.each([0.49, 1, 95, -0.95, Number.NaN])('rejects %d', (level) => {
    expect(() => criticalValue(level)).toThrow(
      new RangeError(`a confidence level is a fraction from 0.5 to under 1, not ${level}`),
    );
  });
});
