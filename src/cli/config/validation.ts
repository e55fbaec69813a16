// What a configuration file holds against its schema. It loads zod: import it only where there is a configuration.
import * as z from 'zod';
import type { WrongValueMeant } from '../config-problem-kinds.js';
import { likelyPercent } from '../options/values.js';
import { cliError } from '../problems.js';
import { type Config, configSchema, keysAt } from './schema.js';

/**
 * The configuration that a JSON value is.
 * @param file its name, for messages
 * @throws NpsError `bad-value` naming the file, the path in it, and what is wrong there
 */
export function validated(value: unknown, file: string): Config {
  const { data, error } = configSchema.safeParse(value);
  if (error === undefined) return data as Config;
  // A mistyped key is why another is missing.
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0]!;
  const path = z.core.toDotPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys as [string];
    throw cliError({ kind: 'unknown-config-key', file, path, key, keys: keysAt(issue.path) });
  }
  const wrong = { kind: 'wrong-config-value', file, path, what: issue.message } as const;
  if (issue.code === 'custom') throw cliError({ ...wrong, found: undefined, meant: undefined });
  const found = valueAt(value, issue.path);
  if (found === undefined) throw cliError({ kind: 'missing-config-value', file, path });
  throw cliError({ ...wrong, found: shown(found), meant: meantBy(issue, found) });
}

function meantBy(issue: z.core.$ZodIssue, found: unknown): WrongValueMeant | undefined {
  if (issue.code === 'invalid_value') return { text: String(found), values: issue.values.map(String) };
  const percent = issue.path[0] === 'confidence' ? likelyPercent(String(found)) : undefined;
  return percent === undefined ? undefined : { number: percent };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at: unknown, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

const LONGEST = 60;

/** A value as it is in the file; lists and objects are only named. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'this list';
  if (typeof value === 'object' && value !== null) return 'this object';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
