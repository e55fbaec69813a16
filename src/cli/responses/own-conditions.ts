// What is to be said of conditions that only some of several readings have: those of one check, of one goal.
import { NpsError } from '../../core/errors.js';
import type { Problem } from '../problems.js';
import { type CliWarning, unsaid } from '../warnings.js';

/** By their conditions; the first group has none, even where nothing is in it. */
export function byConditions<Of extends { readonly where: readonly string[] }>(
  all: readonly Of[],
): { readonly where: readonly string[]; readonly those: readonly Of[] }[] {
  const byWhere = new Map<string, Of[]>([[JSON.stringify([]), []]]);
  for (const one of all) {
    const key = JSON.stringify(one.where);
    byWhere.set(key, [...(byWhere.get(key) ?? []), one]);
  }
  return [...byWhere].map(([key, those]) => ({ where: JSON.parse(key), those }));
}

/**
 * An error of a reading that has conditions of its own, which are the cause.
 * @param places where the conditions are: "nps.config.json: checks[0].where"
 */
export function ofConditions(error: NpsError, places: readonly string[]): NpsError {
  return new NpsError(
    error.code,
    { kind: 'of-conditions', problem: error.problem as Problem, places },
    { cause: error },
  );
}

/** What such a reading has to say of its conditions; all else is said of the reading that has none. */
export function ownWarnings(
  warnings: readonly CliWarning[],
  places: readonly string[],
  said: readonly CliWarning[],
): CliWarning[] {
  return unsaid(warnings, said).flatMap((warning) =>
    warning.code === 'value-never-occurs' ? [{ ...warning, origin: { places } }] : [],
  );
}
