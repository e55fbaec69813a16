// What a configuration file holds against its schema. It loads zod: import it only where there is a configuration.
import * as z from 'zod';
import { NpsError } from '../../core/errors.js';
import { nearest } from '../../input/columns/nearest.js';
import { likelyPercent } from '../options/values.js';
import { type Config, configSchema, keysAt } from './schema.js';

/**
 * The configuration that a JSON value is.
 * @param label the file, for messages
 * @throws NpsError `bad-value` naming the file, the path in it, and what is wrong there
 */
export function validated(value: unknown, label: string): Config {
  const { data, error } = configSchema.safeParse(value);
  if (error === undefined) return data as Config;
  // A mistyped key is why another is missing.
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0]!;
  const path = z.core.toDotPath(issue.path);
  const place = path === '' ? label : `${label}: ${path}`;
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys as [string];
    const keys = keysAt(issue.path);
    const guess = nearest(key, keys);
    throw new NpsError('bad-value', `${place}: unknown key ${JSON.stringify(key)}`, {
      hint: `${guess === undefined ? 'the keys are' : `did you mean "${guess}"? Keys:`} ${keys.join(', ')}`,
    });
  }
  if (issue.code === 'custom') throw new NpsError('bad-value', `${place}: ${issue.message}`);
  const found = valueAt(value, issue.path);
  if (found === undefined) throw new NpsError('bad-value', `${place} is missing`);
  throw new NpsError('bad-value', `${place}: ${shown(found)} ${issue.message}`, {
    hint: hintFor(issue, found),
  });
}

function hintFor(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  const guess =
    issue.code === 'invalid_value'
      ? nearest(String(found), issue.values.map(String))
      : issue.path[0] === 'confidence'
        ? likelyPercent(String(found))
        : undefined;
  return guess === undefined ? undefined : `did you mean ${JSON.stringify(guess)}?`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at: unknown, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

const LONGEST = 60;

/** A value as it stands in the file; lists and objects are only named. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'this list';
  if (typeof value === 'object' && value !== null) return 'this object';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
