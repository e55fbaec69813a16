// Tests of an engine with names and values that end a quote, a statement or a comment somewhere: they come back as they
// are, or are refused.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.js';
import { askedInSteps } from './asked.js';
import { unlike } from './documents.js';
import { type Engine, quoted } from './engine.js';
import { NAMES, REFUSED_NAMES, VALUES } from './hostile.js';
import { ask, nps } from './nps.js';

/** Breakdowns of one question. */
const COLUMNS_AT_ONCE = 9;

/** How an engine differs from the others in these tests. */
interface Peculiar {
  /** What is put at the end of CREATE TABLE. */
  readonly ending?: string;
  /** Names of tables and columns that it cannot have. */
  readonly impossible?: readonly string[];
  /** Names with a character in them that its dialect refuses. */
  readonly refused?: RegExp;
}

/** The tests of an engine; `thorough` asks for each name and each value by itself. */
export function describeHostile(
  name: string,
  here: boolean,
  make: () => Engine | Promise<Engine>,
  { ending = '', impossible = [], refused = /(?!)/ }: Peculiar = {},
  thorough = false,
): void {
  describe.skipIf(!here)(here ? name : `${name}, which is not installed`, () => {
    const names = NAMES.filter((text) => !impossible.includes(text));
    const allowed = names.filter((text) => !refused.test(text));
    let engine: Engine;
    beforeAll(async () => {
      engine = await make();
    });

    /** Makes a table of texts, and a file of the same cells. @returns the path of the file */
    async function fill(table: string, header: readonly string[], rows: readonly (readonly string[])[]) {
      const { quote, literal } = engine;
      const type = engine.dialect === 'clickhouse-old' ? 'String' : 'TEXT';
      const columns = header.map((column) => `${quote(column)} ${type}`).join(', ');
      const cells = rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
      await engine.execute(`CREATE TABLE ${quote(table)} (${columns})${ending};`);
      await engine.execute(`INSERT INTO ${quote(table)} VALUES ${cells};`);
      const file = join(temporaryFolder(), 'responses.csv');
      writeFileSync(file, stringify([header, ...rows]));
      return file;
    }

    describe('values', () => {
      let file: string;
      beforeAll(async () => {
        const rows = VALUES.flatMap((value) => [
          [value, '10'],
          ['other', '0'],
        ]);
        file = await fill('hostile', ['region', 'score'], rows);
      });

      const table = 'hostile';
      const any = VALUES.map((value) => value.replaceAll('|', '\\|')).join('|');

      it('are segments as they are', async () => {
        const args = ['segment', '--score', 'score', '--by', 'region'];
        expect(unlike(await nps([...args, file]), await askedInSteps(engine, { args, table }))).toEqual([]);
      });

      it.each(['=', '!='])('are found by %s', async (operator) => {
        const args = ['score', '--score', 'score', '--where', `region${operator}${any}`];
        expect(unlike(await nps([...args, file]), await askedInSteps(engine, { args, table }))).toEqual([]);
      });

      it.each(thorough ? VALUES : VALUES.slice(0, 2))('such as %j is found by = and ~', async (value) => {
        // Which letters are one in another case is decided by each engine; what a capital İ is in lower case, by no two alike.
        for (const operator of value === 'İ' ? ['='] : ['=', '~']) {
          const args = ['score', '--score', 'score', '--where', `region${operator}${value}`];
          expect(unlike(await nps([...args, file]), await askedInSteps(engine, { args, table }))).toEqual([]);
        }
      });
    });

    it('columns have them', async () => {
      const header = [...allowed, 'score'];
      const rows = allowed.map((_, i) => [...allowed.map((_, j) => (i === j ? 'x' : 'y')), String(i % 11)]);
      const file = await fill('columns', header, rows);
      // MySQL's answer has one heading, of 256 characters at most.
      for (let i = 0; i < allowed.length; i += COLUMNS_AT_ONCE) {
        const by = allowed
          .slice(i, i + COLUMNS_AT_ONCE)
          .flatMap((one) => ['--by', one.replaceAll(',', '\\,')]);
        const [args, table] = [['segment', '--score', 'score', ...by], 'columns'];
        expect(unlike(await nps([...args, file]), await askedInSteps(engine, { args, table }))).toEqual([]);
      }
    });

    it.each(thorough ? names : names.slice(0, 3))('a table is called %j', async (text) => {
      const [args, table] = [['score', '--score', 'score'], quoted(text)];
      if (refused.test(text)) return expectRefused([...args, '--table', table], engine);
      const file = await fill(text, ['score'], [['10'], ['0'], ['9']]);
      expect(unlike(await nps([...args, file]), await askedInSteps(engine, { args, table }))).toEqual([]);
    });

    it.each(thorough ? REFUSED_NAMES : REFUSED_NAMES.slice(0, 3))('the name %j is refused', async (text) => {
      await expectRefused(['segment', '--score', 'score', '--by', text, '--table', 'responses'], engine);
    });
  });
}

/** One line that says what is wrong, and perhaps a hint. */
async function expectRefused(args: readonly string[], { dialect }: Engine): Promise<void> {
  const { stdout, stderr, code } = await ask(['sql', ...args, '--dialect', dialect]);
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(stderr).toMatch(/^nps: [^\n]*\n(?:hint: [^\n]*\n)?$/);
}
