// What a configuration may hold: as strict as the command line, and the published schema as strict as the program.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { OPTIONS } from '../../../src/cli/commands/score.js';
import { configJsonSchema, configSchema, keysAt } from '../../../src/cli/config/schema.js';
import { addOptions } from '../../../src/cli/options/declare.js';
import { EXCLUSIVE } from '../../../src/cli/options/settings.js';
import { ROOT } from '../../support/paths.js';

const whole = {
  $schema: './node_modules/net-promoter/schema/config.json',
  ...{ score: 'nps_score', comment: 'why', date: 'submitted_at', dateFormat: 'DMY', latestBy: 'email' },
  ...{ weight: 'w', count: 'n', where: ['plan=pro', 'region!=EMEA'], fractions: 'floor' },
  ...{ scale: '1-10', bands: '1-6,7-8,9-10', missing: ['Skipped', '99'] },
  ...{ delimiter: 'tab', quote: 'none', encoding: 'windows-1252', headerRows: 2, skipLines: 1, ragged: true },
  ...{ sheet: 'Answers', join: 'crm.csv', on: 'id' },
  ...{ invited: true, interval: 'score', confidence: 99.5, minN: 10, lang: 'fr' },
  ...{ since: '2025-Q2', until: '2025-09-30', tz: 'Europe/Paris' },
  checks: [
    { expect: 'nps >= 20' },
    {
      ...{ name: 'EMEA', expect: 'nps[region=EMEA] >= 20', where: 'plan=pro', minResponses: 50 },
      ...{ level: 'warn', message: 'ask the EMEA team' },
    },
  ],
  goals: [
    { name: 'All', target: 50, date: '2026-12-31' },
    { name: 'EMEA', target: -12.5, date: '2026-Q4', where: ['region=EMEA', 'plan=pro'] },
  ],
};

const published = JSON.parse(readFileSync(join(ROOT, 'schema/config.json'), 'utf8'));
const byPublished = z.fromJSONSchema(published);
const accepts = (config: unknown) => configSchema.safeParse(config).success;

describe('a configuration', () => {
  it.each([
    ['of every key', whole],
    ['of none', {}],
    ['with categories', { category: 'nps_group' }],
    ['with codes', { category: 'c', categoryCodes: { promoter: 'A', passive: ['B', 'C'] } }],
    ['with counts', { counts: ['d', 'p', 'r'], where: 'plan=pro' }],
    ['with a list of no conditions and no checks', { where: [], checks: [] }],
  ])('%s is taken', (_, config) => {
    expect(configSchema.safeParse(config).error).toBeUndefined();
    expect(byPublished.safeParse(config).error).toBeUndefined();
  });

  it.each([
    ['an unknown key', { by: 'region' }],
    ['an option as it is typed', { 'date-format': 'DMY' }],
    ['an unknown key of a check', { checks: [{ expect: 'nps > 1', min: 3 }] }],
    ['a check without its expectation', { checks: [{ name: 'a' }] }],
    ['an expectation that is no text', { checks: [{ expect: 30 }] }],
    ['a check that is a text', { checks: ['nps > 1'] }],
    ['checks that are no list', { checks: { expect: 'nps > 1' } }],
    ['no responses at least', { checks: [{ expect: 'nps > 1', minResponses: 0 }] }],
    ['half a response', { checks: [{ expect: 'nps > 1', minResponses: 1.5 }] }],
    ['an unknown level', { checks: [{ expect: 'nps > 1', level: 'fatal' }] }],
    ['a blank name', { checks: [{ expect: 'nps > 1', name: ' ' }] }],
    ['a goal without a date', { goals: [{ name: 'a', target: 50 }] }],
    ['a goal without a name', { goals: [{ target: 50, date: '2026' }] }],
    ['an unknown key of a goal', { goals: [{ name: 'a', target: 50, date: '2026', by: '2026' }] }],
    ['a target beyond 100', { goals: [{ name: 'a', target: 100.5, date: '2026' }] }],
    ['a target in words', { goals: [{ name: 'a', target: '50', date: '2026' }] }],
    ['a date that is none', { goals: [{ name: 'a', target: 50, date: 'soon' }] }],
    ['a date in another order', { goals: [{ name: 'a', target: 50, date: '31/12/2026' }] }],
    ['a condition that is a number', { where: 3 }],
    ['a list with one', { where: ['a=b', 3] }],
    ['a blank condition', { where: '' }],
    ['codes of no category', { categoryCodes: { happy: 'A' } }],
    ['codes in a text', { categoryCodes: 'promoter=A' }],
    ['two counts', { counts: ['d', 'p'] }],
    ['four', { counts: ['d', 'p', 'r', 'n'] }],
    ['counts with commas', { counts: 'd,p,r' }],
    ['a position as a number', { score: 3 }],
    ['null', { score: null }],
    ['yes', { ragged: 'yes' }],
    ['a list', []],
    ['a text', 'nps'],
  ])('with %s is refused', (_, config) => {
    expect(accepts(config)).toBe(false);
    expect(byPublished.safeParse(config).success).toBe(false);
  });

  // What a JSON Schema cannot say.
  it.each([
    ...EXCLUSIVE.map(([one, other]) => ({ pair: `${one} and ${other}`, one, other })),
  ])('with $pair is refused', ({ one, other }) => {
    const values = {
      ...{ category: 'c', score: 's', counts: ['d', 'p', 'r'], count: 'n', latestBy: 'id', missing: 'x' },
      invited: true,
      ...{ since: '2025-06', last: '90d' },
    };
    const pick = (key: string) => ({ [key]: values[key as keyof typeof values] });
    expect(accepts(pick(one)) && accepts(pick(other))).toBe(true);
    expect(accepts({ ...pick(one), ...pick(other) })).toBe(false);
  });

  it('with two goals of a name is refused, and with a date that there is not', () => {
    const goal = { name: 'a', target: 50, date: '2026' };
    expect(accepts({ goals: [goal, { ...goal, name: 'b' }] })).toBe(true);
    expect(accepts({ goals: [goal, { ...goal, target: 60 }] })).toBe(false);
    expect(accepts({ goals: [{ ...goal, date: '2026-02-30' }] })).toBe(false);
  });

  it('with two checks of a name is refused, but not with two that have none', () => {
    const check = { expect: 'nps > 1' };
    expect(accepts({ checks: [check, check] })).toBe(true);
    expect(accepts({ checks: [{ ...check, name: 'a' }, check, { ...check, name: 'a' }] })).toBe(false);
  });
});

describe('a value is taken where the command line takes it', () => {
  const takesOption = (option: string, value: unknown) => {
    const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    addOptions(command, OPTIONS);
    try {
      command.parse([`${option}=${value}`], { from: 'user' });
      return true;
    } catch {
      return false;
    }
  };
  const texts = (...more: string[]) => fc.oneof(fc.constantFrom(...more), fc.string({ maxLength: 3 }));
  const numbers = (...more: number[]) => {
    return fc.oneof(fc.constantFrom(...more), fc.integer(), fc.integer({ min: -2, max: 102 }));
  };

  it.each([
    ['delimiter', '--delimiter', texts('tab', '\\t', '\t', '"', ' ', 'ä', ';;', '\n', '\x7f')],
    ['dateFormat', '--date-format', texts('DMY', 'MDY', 'YMD', 'dmy')],
    ['scale', '--scale', texts('0-10', '1-10', '0–10', '1-5')],
    ['bands', '--bands', texts('0-6,7-8,9-10', '1-3,4,5', '1–3, 4, 5')],
    ['fractions', '--fractions', texts('reject', 'floor', 'round')],
    ['interval', '--interval', texts('adjusted-wald', 'score', 'wald', 'wilson')],
    ['headerRows', '--header-rows', numbers(0, 100, 101, -1, 1.5)],
    ['skipLines', '--skip-lines', numbers(0, 1_000_000, 1_000_001, 0.5)],
    ['confidence', '--confidence', numbers(50, 49.99, 99.999, 100, 0.95, -95)],
  ] as const)('%s', (key, option, values: fc.Arbitrary<string | number>) => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(values, (value) => {
        // An empty text is no text of one character, and on a command line no value at all.
        fc.pre(value !== '');
        const taken = accepts({ [key]: value });
        expect(taken, JSON.stringify(value)).toBe(takesOption(option, value));
        expect(byPublished.safeParse({ [key]: value }).success).toBe(taken);
        seen.add(taken);
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBe(2);
  });
});

describe('the published schema', () => {
  it('is the one of the source', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
    expect(published).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:net-promoter:schema:config:1',
    });
  });

  it('is strict at each level, and names the keys that the program knows', () => {
    const objects = objectsIn(published);
    expect(objects.map(({ additionalProperties }) => additionalProperties)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(objects.map(({ properties }) => Object.keys(properties))).toEqual([
      keysAt([]),
      ['promoter', 'passive', 'detractor'],
      keysAt(['checks', 0]),
      keysAt(['goals', 0]),
    ]);
    expect(Object.keys(published.properties).sort()).toEqual(
      [...Object.keys(whole), 'category', 'categoryCodes', 'counts', 'last'].sort(),
    );
  });

  it('describes every key', () => {
    for (const { properties } of objectsIn(published)) {
      for (const [key, property] of Object.entries(properties)) {
        expect(property, key).toMatchObject({ description: expect.stringMatching(/\w/) });
      }
    }
  });
});

interface ObjectSchema {
  additionalProperties: unknown;
  properties: Record<string, { description?: string }>;
}

function objectsIn(node: unknown): ObjectSchema[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && node.type === 'object' ? [node as unknown as ObjectSchema] : [];
  return [...own, ...Object.values(node).flatMap(objectsIn)];
}
