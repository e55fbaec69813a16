// Documents that are the same but for the last digits of numbers, which depend on the order in which terms are added.
import { expect } from 'vitest';

/** @param path where in the document, for the message */
export function expectAlike(actual: unknown, expected: unknown, path = ''): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const most = 1e-12 * Math.max(1, Math.abs(expected));
    expect(Math.abs(actual - expected), path).toBeLessThanOrEqual(most);
  } else if (typeof expected === 'object' && expected !== null) {
    expect(Object.keys(actual as object), path).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected))
      expectAlike((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
  } else expect(actual, path).toEqual(expected);
}
