// The JSON documents of the golden cases against their contract: the strict schema, the published one, and the
// account of rows; and the published schemas against what the build makes of the source.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { configJsonSchema } from '../../src/cli/config/schema.js';
import { type DocumentCommand, documentSchema, publishedSchemas } from '../../src/report/schemas.js';
import { expectedOf, goldenCases } from '../support/cases.js';
import { ROOT } from '../support/paths.js';

interface Account {
  rows: number;
  answered: number;
  blank: number;
  rejected: number;
  filtered: number;
}

interface Document {
  command: DocumentCommand;
  input: Account | null;
  result: Partial<Record<'overall' | 'before' | 'after', { responses: number }>> & {
    responses?: number | null;
    /** Of several questions. */
    questions?: { account: Account; responses?: number; overall?: { responses: number } }[];
    /** Of comments. */
    answered?: number;
    comments?: number;
    checks?: { expect: string; where: string[]; responses: number }[];
  };
}

const documents = goldenCases()
  .map((golden) => ({ name: golden.name, text: expectedOf(golden).stdout }))
  .filter(({ text }) => text.startsWith('{\n  "formatVersion"'))
  .map(({ name, text }) => ({ name, document: JSON.parse(text) as Document }));

const published = (name: string) => JSON.parse(readFileSync(join(ROOT, 'schema', name), 'utf8'));

it('there are documents of every command among the golden cases', () => {
  expect(new Set(documents.map(({ document }) => `${document.command}.json`))).toEqual(
    new Set(Object.keys(publishedSchemas()).filter((name) => name !== 'error.json')),
  );
  expect(documents.length).toBeGreaterThan(20);
});

describe.each(documents)('$name', ({ document }) => {
  it('holds what the contract names, and nothing else', () => {
    expect(documentSchema(document.command, { strict: true }).safeParse(document).error).toBeUndefined();
  });

  it('is valid by the published schema', () => {
    const schema = z.fromJSONSchema(published(`${document.command}.json`));
    expect(schema.safeParse(document).error).toBeUndefined();
  });

  it('accounts for every row', () => {
    const { command, input, result } = document;
    if (input === null) return;
    expect(input.answered + input.blank + input.rejected + input.filtered).toBe(input.rows);
    // A plan counts responses that there are not yet.
    const whole = command === 'score' ? result : result.overall;
    if (result.questions !== undefined) {
      // Each question has its own account.
      for (const { account, overall, responses = overall?.responses } of result.questions) {
        expect(account.answered + account.blank + account.rejected + account.filtered).toBe(account.rows);
        expect(responses).toBe(account.answered);
      }
    } else if (command === 'comments') {
      // The whole is those who wrote something.
      expect(result.answered).toBe(input.answered);
      expect(whole?.responses).toBe(result.comments);
    } else if (whole !== undefined) expect(whole.responses).toBe(input.answered);
    const { before, after } = result;
    if (before && after) expect(before.responses + after.responses).toBe(input.answered);
    for (const { expect: text, where, responses } of result.checks ?? []) {
      const isOfAll = where.length === 0 && !text.includes('[');
      if (isOfAll) expect(responses, text).toBe(input.answered);
      else expect(responses, text).toBeLessThanOrEqual(input.answered);
    }
  });
});

it('the published schema refuses a document that breaks it', () => {
  const schema = z.fromJSONSchema(published('score.json'));
  const { document } = documents.find(({ name }) => name === 'score/json')!;
  expect(schema.safeParse({ ...document, result: { ...document.result, nps: 101 } }).success).toBe(false);
  expect(schema.safeParse({ ...document, warnings: undefined }).success).toBe(false);
  expect(schema.safeParse({ ...document, added: 'by a minor version' }).success).toBe(true);
});

it('schema/ holds what the source describes', () => {
  const described = { ...publishedSchemas(), 'config.json': configJsonSchema() };
  expect(readdirSync(join(ROOT, 'schema')).sort()).toEqual(Object.keys(described).sort());
  for (const [name, schema] of Object.entries(described)) {
    expect(published(name), name).toEqual(JSON.parse(JSON.stringify(schema)));
  }
});
